import json

import pytest


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        (["helium"], ["lunar-helium", "harbour-summit"]),
        (["helium", "ministers"], ["harbour-summit"]),
        (["helium ministers"], ["harbour-summit"]),
        (["helium", "--kind", "topic"], ["lunar-helium"]),
        (["helium", "--limit", "1"], ["lunar-helium"]),
        (["helium", "--as-of", "2020"], ["lunar-helium"]),
        (["kite"], ["red-kite"]),
        (["nothing-of-the-kind"], []),
        (["[bold]helium[/bold]"], []),
        (['"', "helium"], ["lunar-helium", "harbour-summit"]),
    ],
)
def test_what_is_found(run_tiny, words, expected):
    result = run_tiny("search", *words, "--json")
    assert (result.code, result.stderr) == (0, "")
    assert [item["id"] for item in result.data] == expected


@pytest.mark.parametrize(("words", "said"), [([], "Missing argument"), ([""], "no word"), (["...", "?"], "no word")])
def test_nothing_to_look_for(run_tiny, words, said):
    result = run_tiny("search", *words)
    assert (result.code, result.stdout) == (2, "")
    assert said in result.stderr


def test_an_unknown_kind(run_tiny):
    error = run_tiny("search", "helium", "--kind", "topik", "--json").error
    assert (error["code"], error["suggestions"]) == ("usage", ["topic"])


def test_the_screen(run_tiny):
    lines = run_tiny("search", "ministers", "helium").stdout.splitlines()
    assert lines[0] == "Search: ministers helium  1 record"
    assert lines[2] == (
        "event  Harbour summit on lunar bases  harbour-summit  «Ministers» spoke of bases and of «helium»."
    )


def test_markup_in_what_is_looked_for_is_shown_literally(run_tiny):
    for form in ("table", "plain"):
        assert "[bold]x[/bold]" in run_tiny("search", "[bold]x[/bold]", "--format", form).stdout


def test_what_is_looked_for_acts_on_no_terminal(run_tiny):
    for form in ("table", "plain"):
        assert "\x1b" not in run_tiny("search", "\x1b[31mhelium\x07", "--format", form, "--no-color").stdout


def test_all_formats_hold_the_same_items(run_tiny):
    items = run_tiny("search", "moon", "--json").data
    assert len(items) > 3
    assert [json.loads(line) for line in run_tiny("search", "moon", "--format", "jsonl").stdout.splitlines()] == items
    plain = run_tiny("search", "moon", "--format", "plain").stdout
    assert all(item["name"] in plain and item["id"] in plain for item in items)


def test_a_newsrooms_own_record_is_found(run, newsroom):
    found = run("search", "kite", "--data", newsroom, "--json").data
    assert sorted(item["id"] for item in found) == ["bold-kite", "kite-a", "kite-b"]
    assert {item["layer"] for item in found} == {"newsroom"}
