import json

import pytest

RATE = (
    "Rate: successes among the missions that have ended. Partial failures are not successes; flying is at work or on"
    " the way, dropped is cancelled."
)


def test_missions_by_country_unless_asked_otherwise(run_tiny):
    assert run_tiny("stats", "--json").data == run_tiny("stats", "missions", "--by", "country", "--json").data


@pytest.mark.parametrize(
    ("asked", "schema", "found"),
    [
        (["--list", "northland"], "mission", ["lantern-1", "lantern-2", "lantern-3"]),
        (["--by", "program", "--list", "none"], "mission", ["red-kite"]),
        (["events", "--by", "kind", "--list", "landing"], "timeline", ["lantern-1"]),
        (["alliances", "--by", "actor", "--list", "eastland"], "alliance", ["moon-treaty", "lunar-pact"]),
    ],
)
def test_the_list_behind_a_number(run_tiny, asked, schema, found):
    result = run_tiny("stats", *asked, "--json")
    assert result.json["schema"] == f"orbitctl/{schema}/v1"
    assert [item.get("id") or item["record"] for item in result.data] == found
    plain = run_tiny("stats", *asked)
    assert (plain.code, plain.stderr) == (0, "")


@pytest.mark.parametrize(
    ("asked", "said"),
    [
        (["--list", "Nrthland"], "nothing is counted under “Nrthland”\n  Did you mean Northland?"),
        (["alliances", "--by", "outcome"], "alliances have neither outcome nor program"),
        (["planets"], "planets"),
        (["--by", "colour"], "colour"),
        (["--from", "2021", "--to", "2020"], "--from 2021 is after --to 2020"),
    ],
)
def test_what_cannot_be_counted(run_tiny, asked, said):
    result = run_tiny("stats", *asked)
    assert (result.code, result.stdout) == (2, "")
    assert said in result.stderr


def test_all_formats_hold_the_same(run_tiny):
    items = run_tiny("stats", "--by", "kind", "--json").data
    lines = run_tiny("stats", "--by", "kind", "--format", "jsonl").stdout.splitlines()
    assert [json.loads(line) for line in lines] == items


def test_the_screen(run_tiny):
    """What a mission of two countries does to the counts is said below them."""
    assert run_tiny("stats", "--target", "moon", "--from", "2000").stdout.splitlines() == [
        "Missions by country: moon, from 2000  5 missions",
        "Country    Count  Success  Partial  Failed  Flying  Planned  Dropped      Rate",
        "Northland      3        1                1                1           50% of 2",
        "Southland      3                         1       1        1            0% of 1",
        RATE,
        "What has several countries counts under each of them.",
        "data 2026.1.0, as of 1 January 2026",
    ]


def test_a_plain_count(run_tiny):
    assert run_tiny("stats", "alliances", "--by", "country").stdout.splitlines() == [
        "Alliances by country  2 alliances",
        "Country    Count",
        "Eastland       2",
        "Northland      1",
        "Southland      1",
        "An alliance counts under the country of each of its members on the day.",
        "data 2026.1.0, as of 1 January 2026",
    ]


def test_nothing_to_count(run_tiny):
    assert run_tiny("stats", "--kind", "lander", "--to", "1980").stdout.splitlines() == [
        "Missions by country: lander, to 1980  0 missions",
        "data 2026.1.0, as of 1 January 2026",
    ]
