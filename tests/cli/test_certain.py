"""`--certain`, and the mark of what only may lie between `--from` and `--to`."""

import pytest

MARK = "◇"
EXPLAINED = "◇ may as well lie outside the days asked for; --certain leaves it out"
LISTS = [
    ["timeline", "--from", "2024-09", "--to", "2024-09"],  # launch planned for the second half of 2024
    ["mission", "--from", "2024-09", "--to", "2024-09"],
    ["alliance", "--from", "2002-01", "--to", "2002-01"],
]


@pytest.fixture
def pact(folder):
    """An alliance that was opened in 2002, nobody says in which month."""
    (folder / "dataset.toml").write_text(
        'title = "t"\nversion = "2026.1.0"\nas_of = "2026-01-01"\nlicence = "x"\n', encoding="utf-8"
    )
    (folder / "alliances.toml").write_text(
        '[[alliance]]\nid = "pact"\nname = "Pact"\nkind = "accord"\nopened = "2002"\nconfidence = "unsourced"\n',
        encoding="utf-8",
    )
    return folder


@pytest.fixture
def ask(run, run_tiny, pact):
    return lambda *line: run(*line, "--data", pact) if line[0] == "alliance" else run_tiny(*line)


@pytest.mark.parametrize("line", LISTS, ids=lambda line: line[0])
def test_what_only_may_lie_there_is_marked_and_the_mark_is_explained(ask, line):
    assert [item["within"] for item in ask(*line, "--json").data] == ["possible"]
    for form in ("table", "plain", "markdown"):
        text = ask(*line, "--format", form).stdout
        assert text.count(MARK) == 2
        assert EXPLAINED in " ".join(text.split())


@pytest.mark.parametrize("line", LISTS, ids=lambda line: line[0])
def test_certain_leaves_it_out(ask, line):
    assert ask(*line, "--certain", "--json").data == []
    wider = [text if text[0] not in "12" else text[:4] for text in line]
    found = ask(*wider, "--certain", "--json")
    assert found.data
    assert {item["within"] for item in found.data} == {"certain"}
    assert found.json["query"]["certain"] is True
    assert MARK not in ask(*wider, "--certain").stdout


@pytest.mark.parametrize("line", LISTS, ids=lambda line: line[0])
def test_without_days_nothing_is_said_of_them(ask, line):
    assert {item["within"] for item in ask(line[0], "--json").data} == {None}
    assert MARK not in ask(line[0]).stdout


def test_the_mark_has_a_form_in_ascii(run_tiny):
    text = run_tiny(*LISTS[0], encoding="ascii").stdout
    assert "? second half of 2024" in text
    assert "? may as well lie outside" in text


def test_counts_say_how_many_only_may(run_tiny):
    line = ["stats", "--by", "target", "--from", "2024-07", "--to", "2024-09"]
    assert [(row["value"], row["count"], row["possible"]) for row in run_tiny(*line, "--json").data] == [("moon", 1, 1)]
    assert "Possible: of the count, what may as well lie outside" in run_tiny(*line).stdout
    assert run_tiny(*line, "--certain", "--json").data == []
    certain = ["stats", "--by", "target", "--from", "2024-07", "--to", "2024-12", "--certain"]
    assert [(row["count"], row["possible"]) for row in run_tiny(*certain, "--json").data] == [(1, 0)]
    assert "Possible" not in run_tiny(*certain).stdout


@pytest.mark.parametrize("subject", ["missions", "events", "alliances"])
@pytest.mark.parametrize("span", [[], ["--certain"]])
def test_the_list_behind_a_number_is_as_long_as_the_number(run_tiny, subject, span):
    line = ["stats", subject, "--by", "kind", "--from", "2001-02", "--to", "2024-09", *span, "--json"]
    for row in run_tiny(*line).data:
        listed = run_tiny(*line, "--list", row["value"]).data
        assert len(listed) == row["count"]
        assert sum(item["within"] == "possible" for item in listed) == row["possible"]
        assert None not in {item["within"] for item in listed}


def test_the_agenda_marks_too(run_tiny):
    text = run_tiny("agenda", "--today", "2024-09-01", "--vague").stdout
    assert "◇ some time in the second half of 2024" in text
    assert "◇ may as well lie outside the days asked for\n" in text


@pytest.mark.parametrize("command", ["timeline", "mission", "alliance", "stats"])
def test_certain_needs_days(run_tiny, command):
    result = run_tiny(command, "--certain")
    assert (result.code, result.stdout) == (2, "")
    assert "--certain says nothing without --from or --to" in result.stderr
