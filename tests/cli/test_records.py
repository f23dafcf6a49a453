import json

import pytest

KINDS = ["mission", "program", "actor", "alliance", "topic"]


@pytest.mark.parametrize(
    ("arguments", "expected"),
    [
        (["mission", "apollo-11"], "apollo-11"),
        (["mission", "apollo 11"], "apollo-11"),
        (["mission", "APOLLO  11"], "apollo-11"),
        (["mission", "Apóllo 11"], "apollo-11"),
        (["mission", "1969-059A"], "apollo-11"),
        (["mission", "1969-059a"], "apollo-11"),
        (["mission", "Chang’e 3"], "chang-e-3"),
        (["mission", "Chang'e 3"], "chang-e-3"),
        (["mission", "change-3"], "chang-e-3"),
        (["mission", "chandrayaan 3"], "chandrayaan-3"),
        (["program", "Artemis"], "artemis"),
        (["program", "ISS"], "iss"),
        (["show", "ISS"], "iss"),
        (["show", "International Space Station"], "iss"),
        (["actor", "ROSCOSMOS"], "roscosmos"),
        (["alliance", "artemis accords"], "artemis-accords"),
        (["topic", "space resources"], "space-resources"),
    ],
)
def test_any_name_of_a_record_finds_it(run, arguments, expected):
    result = run(*arguments, "--json")
    assert (result.code, result.stderr) == (0, "")
    assert [item["id"] for item in result.data] == [expected]


@pytest.mark.parametrize("kind", [*KINDS, "show"])
@pytest.mark.parametrize("name", ["", "   ", "?!"])
def test_an_empty_name_is_not_found(run_tiny, kind, name):
    result = run_tiny(kind, name)
    assert (result.code, result.stdout) == (3, "")
    assert "is called" in result.stderr


@pytest.mark.parametrize(
    ("arguments", "first"),
    [
        (["mission", "apolo 11"], "apollo-11"),
        (["mission", "chandrayan-3"], "chandrayaan-3"),
        (["alliance", "artemis acords"], "artemis-accords"),
        (["show", "roskosmoss"], None),
    ],
)
def test_an_unknown_name_suggests_up_to_three(run, arguments, first):
    result = run(*arguments, "--json")
    assert (result.code, result.stdout, result.error["code"]) == (3, "", "not-found")
    suggestions = result.error["suggestions"]
    assert 1 <= len(suggestions) <= 3
    assert first in (None, suggestions[0])
    assert result.error["hint"] == f"Did you mean: {', '.join(suggestions)}?"
    assert all(run("show", suggestion, "--json").code in {0, 4} for suggestion in suggestions)


def test_an_ambiguous_name_lists_the_candidates(run_tiny):
    result = run_tiny("mission", "twin")
    assert (result.code, result.stdout) == (4, "")
    assert result.stderr == (
        "orbitctl: “twin” is the name of 2 missions: lantern-1, lantern-2\n  Ask by id: orbitctl mission lantern-1\n"
    )
    error = run_tiny("show", "Twin", "--json").error
    assert (error["code"], error["suggestions"]) == ("ambiguous", ["lantern-1", "lantern-2", "rocketeers"])


def test_a_name_of_another_kind_says_where_it_is(run_tiny):
    result = run_tiny("mission", "lantern")
    assert (result.code, result.stdout) == (3, "")
    assert result.stderr == (
        "orbitctl: no mission is called “lantern”; there is a program of that name\n  Try: orbitctl program lantern\n"
    )
    assert run_tiny("program", "lantern").code == 0  # as advised


@pytest.mark.parametrize(
    ("name", "shown"),
    [
        ("\x1b[31mred\x1b[0m", "“\\x1b[31mred\\x1b[0m”"),
        ("a\rb\x07", "“a\\rb\\x07”"),
        ("a\nb", "“a\\nb”"),
        ("\u202eabc", "“\\u202eabc”"),
        ("[bold]x[/bold]", "“[bold]x[/bold]”"),
        ("[/]", "“[/]”"),
        ("{x} %s", "“{x} %s”"),
        ("q" * 200, "“" + "q" * 77 + "…”"),
    ],
)
def test_what_is_typed_acts_on_nothing(run_tiny, name, shown):
    result = run_tiny("mission", name)
    assert (result.code, result.stdout) == (3, "")
    assert result.stderr.startswith(f"orbitctl: no mission is called {shown}\n")
    assert result.stderr.replace("\n", "").isprintable()
    assert run_tiny("mission", name, "--json").error["message"] == f"no mission is called {shown}"


@pytest.mark.parametrize("form", ["table", "plain"])
@pytest.mark.parametrize("arguments", [["show", "[bold]kite[/bold]"], ["mission", "--from", "2029-11-11"]])
def test_a_name_like_markup_is_shown_literally(run, newsroom, form, arguments):
    result = run(*arguments, "--data", newsroom, "--format", form)
    assert (result.code, result.stderr) == (0, "")
    assert "[bold]Kite[/bold]" in result.stdout


def test_a_name_that_others_have_too_says_so(run, newsroom):
    result = run("show", "hera", "--data", newsroom)
    assert result.code == 0
    assert result.stderr == "orbitctl: shown: mission hera; the name is also that of topic kite-topic\n"
    answer = run("mission", "hera", "--data", newsroom, "--json").json
    assert (answer["data"][0]["id"], answer["warnings"]) == ("hera", [])


def test_a_newsrooms_own_record_says_so(run, newsroom):
    assert run("mission", "bold-kite", "--data", newsroom, "--json").data[0]["layer"] == "newsroom"
    assert "newsroom" in run("mission", "bold-kite", "--data", newsroom).stdout
    assert run("mission", "apollo-11", "--data", newsroom, "--json").data[0]["layer"] == "bundled"


def test_the_folder_may_come_from_the_environment(run, newsroom, monkeypatch):
    monkeypatch.setenv("ORBITCTL_DATA", str(newsroom))
    assert run("mission", "bold-kite", "--json").data[0]["id"] == "bold-kite"


@pytest.mark.parametrize(
    ("name", "as_of"), [("lantern-3", "2015-01-09"), ("red-kite", "2024"), ("harbour-summit", "2024-05-16")]
)
def test_what_was_not_yet_known(run_tiny, name, as_of):
    result = run_tiny("show", name, "--as-of", as_of, "--json")
    assert (result.code, result.stdout, result.error["code"]) == (3, "", "not-found")
    assert result.error["hint"].startswith("Ask for a later day: --as-of ")


@pytest.mark.parametrize(
    ("as_of", "expected"),
    [
        ("2000", []),
        ("2002", ["northland"]),
        ("2003-05", ["northland", "southland"]),
        (None, ["northland", "southland", "eastland"]),
    ],
)
def test_members_on_a_day(run_tiny, as_of, expected):
    options = ["--as-of", as_of] if as_of else []
    result = run_tiny("alliance", "lunar-pact", *options, "--json")
    if not expected:
        assert result.code == 3
        return
    (item,) = result.data
    assert ([member["actor"] for member in item["members"]], item["count"]) == (expected, len(expected))


@pytest.mark.parametrize(
    ("arguments", "expected"),
    [
        (["mission"], ["lantern-1", "lantern-2", "beacon-0", "beacon-1", "red-kite", "lantern-3"]),
        (["mission", "--kind", "orbiter"], ["beacon-1", "red-kite"]),
        (["mission", "--status", "cancelled"], ["beacon-0"]),
        (["mission", "--target", "mars"], ["red-kite"]),
        (["mission", "--program", "lantern", "--actor", "rocketeers"], ["lantern-2"]),
        (["mission", "--from", "2005", "--to", "2014"], ["lantern-2", "beacon-0"]),
        (["mission", "--as-of", "2004"], ["lantern-1"]),
        (["program", "--kind", "exploration"], ["lantern"]),
        (["program", "--status", "active"], ["lantern"]),
        (["program", "--limit", "1"], ["beacon"]),
        (["actor", "--kind", "company"], ["rocketeers"]),
        (["alliance", "--kind", "accord"], ["lunar-pact"]),
        (["alliance", "--from", "2000"], ["lunar-pact"]),
        (["alliance", "--as-of", "2000"], ["moon-treaty"]),
        (["topic"], ["lunar-helium"]),
        (["topic", "--limit", "0"], []),
    ],
)
def test_lists(run_tiny, arguments, expected):
    result = run_tiny(*arguments, "--json")
    assert [item["id"] for item in result.data] == expected
    assert (result.code, result.json["count"]) == (0, len(expected))


@pytest.mark.parametrize(
    ("arguments", "suggested"),
    [
        (["mission", "--kind", "landr"], ["lander"]),
        (["mission", "--status", "finished"], []),
        (["mission", "--target", "monn"], ["moon"]),
        (["program", "--status", "activ"], ["active"]),
        (["actor", "--kind", "stat"], ["state"]),
        (["alliance", "--kind", "treat"], ["treaty"]),
    ],
)
def test_an_unknown_value_of_a_filter(run_tiny, arguments, suggested):
    result = run_tiny(*arguments, "--json")
    assert (result.code, result.stdout, result.error["suggestions"]) == (2, "", suggested)
    assert "Known: " in result.error["hint"]


@pytest.mark.parametrize("kind", KINDS)
def test_a_list_holds_whole_records(run_tiny, kind):
    for item in run_tiny(kind, "--json").data:
        assert run_tiny(kind, item["id"], "--json").data == [item]


@pytest.mark.parametrize("kind", KINDS)
def test_all_formats_hold_the_same_items(run_tiny, kind):
    items = run_tiny(kind, "--json").data
    assert [json.loads(line) for line in run_tiny(kind, "--format", "jsonl").stdout.splitlines()] == items
    plain, table = (run_tiny(kind, "--format", form).stdout for form in ("plain", "table"))
    for item in items:
        shown = item.get("short_name") if kind == "alliance" else None
        name = shown or (item["id"] if kind == "topic" else item["name"])
        assert name in plain
        assert name in table


def test_a_mission_in_plain_text(run_tiny):
    result = run_tiny("mission", "red-kite")
    lines = result.stdout.splitlines()
    assert lines[0].startswith("Red Kíte")
    assert "→ in transit" in result.stdout
    assert "10 June 2025" in result.stdout
    assert "orbit: about March 2026" in result.stdout or "about March 2026" in result.stdout
    assert lines[-1] == "data 2026.1.0, as of 1 January 2026"


def test_as_of_is_said_in_the_text(run_tiny):
    last = run_tiny("mission", "lantern-1", "--as-of", "2001-03-05").stdout.splitlines()[-1]
    assert last == "as it stood on 5 March 2001 · data 2026.1.0, as of 1 January 2026"


@pytest.mark.parametrize(
    ("fields", "expected"),
    [
        ("name,operators", {"name": "Lantern 1", "operators": ["nsa"]}),
        ("events.kind", {"events.kind": ["launch", "landing", "end"]}),
        ("disputed.sources.id", {"disputed.sources.id": [["gazette-landing"]]}),
        ("crew,program_name", {"crew": [], "program_name": "Lantern"}),
    ],
)
def test_fields(run_tiny, fields, expected):
    assert run_tiny("mission", "lantern-1", "--fields", fields, "--json").data == [expected]


def test_a_name_is_needed_to_show(run_tiny):
    assert run_tiny("show").code == 2


def test_a_dispute_about_a_member_goes_by_its_name(run):
    result = run("alliance", "artemis-accords", "--as-of", "2022-01-01")
    assert "\nSouth Korea  27 May 2021: " in result.stdout
    assert "Bahrain" not in result.stdout  # signed, and was disputed about, in March 2022
