import json

import pytest

BOTH = ("overlap", "artemis-accords", "ilrs")


def names(members):
    return {member["name"] for member in members}


def test_two_alliances(run_tiny):
    result = run_tiny("overlap", "lunar pact", "moon-treaty", "--json")
    assert (result.code, result.stderr, result.json["count"]) == (0, "", 1)
    (item,) = result.data
    assert {"alliances", "both", "only", "since"} <= set(item)
    assert [alliance["id"] for alliance in item["alliances"]] == ["lunar-pact", "moon-treaty"]
    assert [(member["actor"], member["since"]) for member in item["both"]] == [("eastland", "2023-10-10")]
    assert {name: [member["actor"] for member in alone] for name, alone in item["only"].items()} == {
        "lunar-pact": ["northland", "southland"],
        "moon-treaty": [],
    }


def test_both_camps_today(run):
    (item,) = run(*BOTH, "--json").data
    assert names(item["both"]) == {"Thailand", "Senegal", "Serbia", "Djibouti"}
    assert item["since"] == "2024-12-16"
    assert {member["name"]: member["since"] for member in item["both"]}["Thailand"] == "2024-12-16"
    assert all(joined["sources"] for member in item["both"] for joined in member["joined"])


def test_both_camps_on_the_first_day_of_2022(run):
    (item,) = run(*BOTH, "--as-of", "2022-01-01", "--json").data
    assert (item["both"], item["since"], len(item["only"]["artemis-accords"])) == ([], None, 14)
    assert names(item["only"]["ilrs"]) == {"China", "Russia"}


@pytest.mark.parametrize("day", ["2024-12-15", "2024-12-16"])
def test_the_parts_are_the_members_that_alliance_lists(run, day):
    (item,) = run(*BOTH, "--as-of", day, "--json").data
    for alliance in item["alliances"]:
        (listed,) = run("alliance", alliance["id"], "--as-of", day, "--json").data
        parts = names(item["both"]) | names(item["only"][alliance["id"]])
        assert parts == names(listed["members"])
        assert alliance["count"] == listed["count"] == len(parts)
    assert names(item["both"]) == ({"Thailand"} if day == "2024-12-16" else set())


def test_three_alliances(run):
    (item,) = run("overlap", "artemis-accords", "ilrs", "moon-agreement", "--json").data
    assert item["both"] == []
    some = {member["name"]: {joined["alliance"] for joined in member["joined"]} for member in item["some"]}
    assert some["Thailand"] == {"artemis-accords", "ilrs"}
    assert some["Mexico"] == {"artemis-accords", "moon-agreement"}
    assert not set(some) & {name for alone in item["only"].values() for name in names(alone)}


def test_a_program_stands_for_the_alliance_behind_it(run_tiny):
    result = run_tiny("overlap", "lantern", "moon-treaty", "--json")
    assert result.json["warnings"] == ["lantern is a program; behind it stands lunar-pact"]
    assert result.data == run_tiny("overlap", "lunar-pact", "moon-treaty", "--json").data


@pytest.mark.parametrize(
    ("given", "code", "said"),
    [
        ([], 2, "Missing argument"),
        (["lunar-pact"], 2, "one alliance has no overlap"),
        (["lunar-pact", "Lunar Pact"], 2, "lunar-pact is named twice"),
        (["lunar-pact", "lantern"], 2, "lunar-pact is named twice"),
        (["lunar-pact", "lantern-1"], 3, "no alliance is called “lantern-1”; there is a mission of that name"),
        (["lunar-pact", "nonsense"], 3, "no alliance is called “nonsense”"),
        (["lunar-pact", "moon-treaty", "--as-of", "1990"], 3, "was not yet known on 1990-12-31"),
    ],
)
def test_what_has_no_overlap(run_tiny, given, code, said):
    result = run_tiny("overlap", *given)
    assert (result.code, result.stdout) == (code, "")
    assert said in result.stderr


def test_the_screen(run_tiny):
    assert run_tiny("overlap", "lunar-pact", "moon-treaty", "--format", "plain").stdout.splitlines() == [
        "Lunar Pact and Treaty on the Moon  on 1 January 2026",
        "Lunar Pact          3 members on record; 4 stated on 1 January 2024",
        "Treaty on the Moon  1 party on record",
        "Overlap             1 member, since 10 October 2023",
        "",
        "In both (1)",
        "Member    In these since   Lunar Pact                  Treaty on the Moon",
        "Eastland  10 October 2023  signed 10 October 2023 [1]  acceded 1990 [1]",
        "",
        "Only in Lunar Pact (2)",
        "Northland, Southland",
        "",
        "Only in Treaty on the Moon (0)",
        "Nobody.",
        "",
        "Sources",
        "[1]  Treaty Office, opened 2 December 2025 (official) https://treaties.example/moon",
        "data 2026.1.0, as of 1 January 2026",
    ]


def test_the_screen_of_an_overlap_there_is_not(run_tiny):
    lines = run_tiny("overlap", "lunar-pact", "moon-treaty", "--as-of", "2022").stdout.splitlines()
    assert "Overlap             nobody" in lines
    assert lines[lines.index("In both (0)") + 1] == "Nobody."


def test_the_sources_of_all_members_are_an_option_away(run_tiny):
    assert "Northland [1], Southland [1]" in run_tiny("overlap", "lunar-pact", "moon-treaty", "--sources").stdout


def test_all_formats_hold_the_same(run_tiny):
    (item,) = run_tiny("overlap", "lunar-pact", "moon-treaty", "--json").data
    assert json.loads(run_tiny("overlap", "lunar-pact", "moon-treaty", "--format", "jsonl").stdout) == item
    table = run_tiny("overlap", "lunar-pact", "moon-treaty", "--format", "table").stdout
    assert all(name in table for name in ("Eastland", "Northland", "Southland"))
