"""What is said of old data: a line on stderr, or an error where the user asked for one.

The small dataset speaks for 2026-01-01; the clock of the tests stands at 2026-04-01.
"""

import datetime

import pytest


@pytest.fixture
def on(monkeypatch):
    """Set the clock."""

    def set_clock(day):
        moment = datetime.datetime.fromisoformat(f"{day}T12:00:00+00:00")
        monkeypatch.setenv("SOURCE_DATE_EPOCH", str(int(moment.timestamp())))

    return set_clock


LINE = "orbitctl: the data speaks for 2026-01-01, 121 days ago; what happened since is not in it\n"


@pytest.mark.parametrize("options", [[], ["--json"], ["--format", "csv"], ["--format", "table"]])
def test_one_line_on_stderr_past_120_days(run_tiny, on, options):
    on("2026-05-01")
    young = run_tiny("mission", "lantern-1", *options)
    on("2026-05-02")
    old = run_tiny("mission", "lantern-1", *options)
    assert (young.stderr, old.stderr) == ("", LINE)
    assert (old.stdout, old.code) == (young.stdout, 0)  # the clock changes no answer


@pytest.mark.parametrize(("day", "said"), [("2025", False), ("2026-01-01", False), ("2026-02", True)])
def test_a_day_that_the_data_has_seen_is_answered_well_by_old_data(run_tiny, on, day, said):
    on("2026-05-02")
    assert (LINE in run_tiny("timeline", "--as-of", day, "--json").stderr) is said


@pytest.mark.parametrize("line", [["timeline"], ["mission", "lantern-1", "--as-of", "2010"], ["data", "info"]])
def test_older_than_allowed_is_6_and_no_answer(run_tiny, line):
    assert run_tiny(*line, "--max-data-age", "90d").code == 0
    result = run_tiny(*line, "--max-data-age", "12w")
    assert (result.code, result.stdout) == (6, "")
    assert result.stderr.startswith(
        "orbitctl: the data speaks for 2026-01-01; by --max-data-age it was good until 2026-03-26\n"
    )


def test_the_error_has_a_name_in_json(run_tiny):
    error = run_tiny("stats", "--max-data-age", "1d", "--json").error
    assert (error["code"], bool(error["hint"])) == ("data-too-old", True)


def test_allowed_age_takes_the_place_of_nothing_else(run_tiny, on):
    on("2026-05-02")
    assert run_tiny("timeline", "--max-data-age", "1y").stderr == LINE


@pytest.mark.parametrize("text", ["", "90", "soon"])
def test_what_is_no_age_is_refused(run_tiny, text):
    result = run_tiny("timeline", "--max-data-age", text)
    assert (result.code, result.stdout) == (2, "")
    assert "is no age" in result.stderr


def test_a_check_of_texts_looks_at_the_age_too(run_tiny, on, tmp_path):
    draft = tmp_path / "draft.md"
    draft.write_text("Nothing happened.\n", encoding="utf-8")
    assert run_tiny("check", draft, "--max-data-age", "12w").code == 6
    on("2026-05-02")
    assert run_tiny("check", draft).stderr == LINE
