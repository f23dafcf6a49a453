import pytest

from orbitctl.views.claim import VERDICTS


@pytest.mark.parametrize(
    "filters",
    [
        [],
        ["--verdict", "refuted"],
        ["--verdict-then", "refuted"],
        ["--article", "gazette-landing"],
        ["--article", "probe"],
        ["--subject", "Glow"],
        ["--kind", "date"],
        ["--kind", "date", "--verdict", "Refuted", "--subject", "2001-010A", "--limit", "1"],
    ],
)
def test_what_is_kept(run_tiny, filters):
    result = run_tiny("claims", *filters, "--json")
    assert (result.code, result.stderr) == (0, "")
    assert result.json["schema"] == "orbitctl/claim/v1"
    assert [item["id"] for item in result.data] == ["claim-001"]


@pytest.mark.parametrize("filters", [["--verdict", "supported"], ["--limit", "0"], ["--subject", "lantern"]])
def test_an_empty_list_is_an_answer(run_tiny, filters):
    result = run_tiny("claims", *filters)
    assert (result.code, result.stdout.splitlines()[0].endswith("0 claims")) == (0, True)


@pytest.mark.parametrize(
    ("arguments", "code", "said"),
    [
        (["--verdict", "refutd"], 2, "Did you mean refuted?"),
        (["--verdict-then", "x"], 2, "Known: disputed, not-enough-info"),
        (["--kind", "landing"], 2, "Known: date"),
        (["--article", "agency-log"], 3, "gazette-landing"),
        (["--subject", "nobody"], 3, "no record is called"),
        (["--subject", "twin"], 4, "“twin” is the name of"),
        (["lantern-1"], 3, "no claim is called “lantern-1”; there is a mission of that name"),
        (["claim-001", "--as-of", "2001-03-04"], 3, "not yet known"),
    ],
)
def test_what_cannot_be_asked(run_tiny, arguments, code, said):
    result = run_tiny("claims", *arguments)
    assert (result.code, result.stdout) == (code, "")
    assert said in result.stderr


def test_a_claim_by_its_id_is_what_show_answers(run_tiny):
    assert run_tiny("claims", "claim-001").stdout == run_tiny("show", "claim-001").stdout
    assert run_tiny("claims", "claim-001", "--json").data == run_tiny("show", "claim-001", "--json").data


def test_a_past_day_has_the_claims_made_by_then_and_says_of_when_the_verdicts_are(run_tiny):
    assert run_tiny("claims", "--as-of", "2001-03-04", "--json").data == []
    later = run_tiny("claims", "--as-of", "2001-03-05")
    assert "claim-001" in later.stdout
    assert later.stderr == (
        "orbitctl: verdicts are kept for the day of publication and for 2026-01-01, none in between\n"
    )


def test_the_list_on_a_screen_of_80_columns(run_tiny, monkeypatch):
    monkeypatch.setenv("COLUMNS", "80")
    assert run_tiny("claims", "--verdict", "refuted", "--format", "table").stdout == (
        "Claims: verdict refuted\n"
        "1 claim in 1 article: 1 refuted\n"
        "Claim      Verdict    What was claimed, and why it stands or falls\n"
        "──────────────────────────────────────────────────────────────────\n"
        "────────────────────────── Probe lands ──────────────────────────\n"
        "claim-001  ✗ refuted  Lantern 1 landed in 2002.\n"
        "                      It landed on 5 March 2001.\n"
        "data 2026.1.0, as of 1 January 2026\n"
    )


@pytest.mark.parametrize("width", [40, 80, 120])
def test_no_line_is_wider_than_the_screen(run, monkeypatch, width):
    monkeypatch.setenv("COLUMNS", str(width))
    lines = run("claims", "--format", "table").stdout.splitlines()
    assert len(lines) > 300
    assert max(map(len, lines)) <= width


def test_sources_are_shown_where_they_are_wanted(run_tiny):
    assert "agency-log" not in run_tiny("claims").stdout
    shown = run_tiny("claims", "--sources").stdout
    assert "It landed on 5 March 2001. [1]" in shown
    assert "[1]  “Flight log”, Northland Space Agency" in shown


def test_the_verdict_then_is_told_where_it_was_another(run):
    lines = run("claims", "--verdict", "outdated", "--verdict-then", "supported").stdout.splitlines()
    first = next(line for line in lines if line.startswith("claim-"))
    assert "! outdated (✓ supported when published)" in first


def test_every_claim_has_one_verdict_today_and_one_then(run):
    total = run("claims", "--json").json["count"]
    for option in ("--verdict", "--verdict-then"):
        assert sum(run("claims", option, verdict, "--json").json["count"] for verdict in VERDICTS) == total > 100


def test_what_was_typed_cannot_act_on_the_terminal(run_tiny):
    assert "\x1b" not in run_tiny("claims", "--article", "probe\x1b[31m").stdout
