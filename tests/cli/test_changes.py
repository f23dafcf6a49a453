import json

import pytest

WORLD = """
[[source]]
id = "slip-log"
publisher = "The Gazette"
url = "https://gazette.example/slips"
accessed = "2025-12-01"
tier = "press"

[[source]]
id = "taken-back-log"
publisher = "The Gazette"
url = "https://gazette.example/taken-back"
accessed = "2025-12-01"
tier = "press"

[[program]]
id = "ferry"
name = "Ferry"
kind = "spacecraft"
targets = ["moon"]
confidence = "reported"
sources = ["slip-log"]
phases = [
    { status = "active", since = "2001" },
    { status = "ended", since = "2009-02" },
]
events = [
    { kind = "launch", date = "2003-03-03", title = "First boat" },
]
schedule = [
    { announced = "2001-05-05", target = "2002" },
    { announced = "2003-03-04", target = "2004" },
]

[[mission]]
id = "barge"
name = "Barge"
targets = ["moon"]
kinds = ["lander"]
outcome = "planned"
confidence = "reported"
sources = ["slip-log"]
schedule = [
    { announced = "2001-01-01", target = "2005" },
    { announced = "2002-01-01", target = "2005~" },
    { announced = "2003-01-01", target = "2004-06" },
    { announced = "2004-01-01", sources = ["taken-back-log"] },
    { announced = "2006-01-01", target = "2008" },
    { announced = "2007-01-01", target = "2008-03" },
    { event = "landing", announced = "2007-01-01", target = "2009" },
]
"""
INFO = 'title = "t"\nversion = "2026.1.0"\nas_of = "2026-01-01"\nlicence = "CC0-1.0"\n'


@pytest.fixture
def shipping(folder):
    """A world of schedules that move in every way."""
    (folder / "dataset.toml").write_text(INFO, encoding="utf-8")
    (folder / "world.toml").write_text(WORLD, encoding="utf-8")
    return folder


def test_each_way_a_plan_can_change(run, shipping):
    """A date said again is no change; one taken back leaves none; what was flown does not move a later plan."""
    found = run("changes", "--from", "1999", "--to", "2020", "--json", "--data", shipping).data
    assert [(item["known"], item["change"], item["record"], item["before"], item["date"]) for item in found] == [
        ("2001-01-01", "announced", "barge", None, "2005"),
        ("2001-05-05", "announced", "ferry", None, "2002"),
        ("2003-01-01", "pulled-in", "barge", "2005~", "2004-06"),
        ("2003-03-03", "flown", "ferry", None, "2003-03-03"),
        ("2003-03-04", "announced", "ferry", None, "2004"),
        ("2004-01-01", "taken-back", "barge", "2004-06", None),
        ("2006-01-01", "slipped", "barge", "2004-06", "2008"),
        ("2007-01-01", "moved", "barge", "2008", "2008-03"),
        ("2007-01-01", "announced", "barge", None, "2009"),
        ("2009-02-28", "ended", "ferry", None, "2009-02"),
    ]
    taken_back = found[5]
    assert (taken_back["date_text"], taken_back["delta_days"]) == ("no date given", None)
    assert [source["id"] for source in taken_back["sources"]] == ["taken-back-log"]
    assert found[6]["delta_days"] == {"min": 1280, "max": 1674}


@pytest.mark.parametrize(
    ("options", "said"),
    [
        ([], "Missing option '--from'"),
        (["--from", "2020"], "Missing option '--to'"),
        (["--from", "2021", "--to", "2020"], "--from 2021 is after --to 2020"),
        (["--from", "2020/..", "--to", "2021"], "--from 2020/.. has no last day"),
        (["--from", "soon", "--to", "2021"], "cannot read 'soon' as a date"),
    ],
)
def test_two_days_are_needed_in_their_order(run_tiny, options, said):
    result = run_tiny("changes", *options)
    assert (result.code, result.stdout) == (2, "")
    assert said in result.stderr


def test_what_lies_after_the_data_is_said_to_be_unknown(run_tiny):
    result = run_tiny("changes", "--from", "2025", "--to", "2026-06-30", "--json")
    assert result.json["warnings"] == ["nothing later than 2026-01-01 is known; --to is 2026-06-30"]
    assert run_tiny("changes", "--from", "2024", "--to", "2025", "--json").json["warnings"] == []


def test_as_of_an_earlier_day_nothing_later_is_known(run_tiny):
    plain = run_tiny("changes", "--from", "2000", "--to", "2001-03-05", "--json")
    earlier = run_tiny("changes", "--from", "2000", "--to", "2004", "--as-of", "2001-03-05", "--json")
    assert earlier.data == plain.data
    assert earlier.json["query"]["as_of"] == "2001-03-05"


def test_all_formats_hold_the_same(run_tiny):
    asked = ("changes", "--from", "2000", "--to", "2024")
    items = run_tiny(*asked, "--json").data
    assert [json.loads(line) for line in run_tiny(*asked, "--format", "jsonl").stdout.splitlines()] == items
    for form in ("plain", "table"):
        text = run_tiny(*asked, "--format", form).stdout
        assert all(item["change"].replace("-", " ") in text for item in items)


def test_the_screen(run_tiny):
    result = run_tiny("changes", "--from", "2018", "--to", "2020", "--program", "lantern", "--sources")
    assert result.stdout.splitlines() == [
        "Changes after 2018, up to 2020: lantern  1 change: 1 slipped",
        "Known from       Change   What               Date, or outcome                  Sure         Sources",
        "1 February 2019  slipped  Lantern 3: launch  2020 → 2024 (3 to 5 years later)  ●○ reported  [1]",
        "",
        "Sources",
        "[1]  “Flight log”, Northland Space Agency, opened 1 December 2025 (primary) https://space.northland.example/log",
        "data 2026.1.0, as of 1 January 2026",
    ]


def test_a_span_without_changes(run_tiny):
    assert run_tiny("changes", "--from", "2006", "--to", "2009").stdout.splitlines() == [
        "Changes after 2006, up to 2009  no changes",
        "data 2026.1.0, as of 1 January 2026",
    ]
