"""Answers as charts: which lanes, which subjects, which words; and that every item is in them once."""

import pytest

from orbitctl.drawing.memberships import memberships
from orbitctl.drawing.schedules import schedules
from orbitctl.drawing.timeline import timeline
from orbitctl.views.alliance import Alliance, Member
from orbitctl.views.parts import Occurrence
from orbitctl.views.slips import AnnouncedMove, Slips
from orbitctl.views.timeline import TimelineItem

DAY = "2026-10-01"


def item(date, kind="launch", **given):
    values = {
        "date": date, "date_text": f"<{date}>", "earliest": date[:4] + "-01-01", "latest": None, "kind": kind,
        "title": "T", "label": kind, "mission": "m", "mission_name": "M", "program": None, "program_name": None,
        "actors": (), "actor_names": (), "country_names": (), "target": None, "status": "done", "outcome": "success",
        "disputed": (), "sources": (), "confidence": "reported", "record": "m", "record_kind": "mission",
        "layer": "bundled",
    }  # fmt: skip
    return TimelineItem(**dict.fromkeys(TimelineItem._fields) | values | given)


def lanes(made):
    return [(lane.name, [subject.name for subject in lane.subjects]) for lane in made.lanes]


ITEMS = [
    item("1959", program_name="Luna", target="moon", country_names=("Soviet Union",)),
    item("1969", mission="a", mission_name="A", program_name="Apollo", target="moon", country_names=("US",)),
    item("1970", mission=None, mission_name=None, title="A treaty"),
    item("1971", "landing", program_name="Luna", target="moon", country_names=("Soviet Union",)),
    item("1972", program_name="Luna", target="lagrange-point", country_names=("US", "Soviet Union")),
]


@pytest.mark.parametrize(
    ("by", "expected"),
    [
        ("program", [("Luna", ["M"]), ("Apollo", ["A"]), ("no program", ["A treaty"])]),
        ("target", [("moon", ["M", "A"]), ("lagrange point", ["M"]), ("no target", ["A treaty"])]),
        ("country", [("Soviet Union", ["M"]), ("US", ["A", "M"]), ("no country", ["A treaty"])]),
    ],
)
def test_the_lanes_of_a_timeline(by, expected):
    made = timeline(ITEMS, DAY, by)
    assert lanes(made) == expected
    assert sorted(entry.item for entry in made.entries) == list(range(len(ITEMS)))


def test_a_timeline_without_lanes_has_one():
    assert lanes(timeline([item("1959")], DAY)) == [("all", ["M"])]
    assert timeline([], DAY).lanes == ()


def test_a_disputed_date_shows_both():
    entry = next(timeline([item("1959-09-13", disputed=("1959-09-14", "1959"))], DAY).entries)
    assert [(mark.state, mark.last - mark.first) for mark in entry.marks] == [
        ("done", 0), ("disputed", 0), ("disputed", 364),
    ]  # fmt: skip
    assert entry.words == "launch, <1959-09-13> (other sources: 14 September 1959, 1959)"


@pytest.mark.parametrize(
    ("status", "outcome", "trouble"),
    [
        ("done", "success", ""), ("done", "launch-failure", "launch-failure"), ("done", None, ""),
        ("planned", "planned", ""), ("overdue", "planned", "overdue"), ("cancelled", "cancelled", "cancelled"),
    ],
)  # fmt: skip
def test_what_went_wrong_is_said_beside_the_mark(status, outcome, trouble):
    assert next(timeline([item("1959", status=status, outcome=outcome)], DAY).entries).trouble == trouble


@pytest.mark.parametrize(
    ("items", "expected"),
    [
        ([], ""),
        ([item("1959")], ""),
        ([item("2028", status="planned"), item("2027", status="planned")], "Next planned: M, <2027>"),
        (
            [item("2027", status="planned"), item("2028", "landing", status="planned")],
            "Next planned landing: M, <2028>",
        ),
    ],
)  # fmt: skip
def test_what_comes_next(items, expected):
    assert timeline(items, DAY).highlight == expected


def move(announced, target, by="NASA"):
    return AnnouncedMove(announced, announced, target, target or "no date", by, None, "slip", None, "later", ())


def slips(name, moves, status="planned", happened=None):
    return Slips(
        name.lower(), name, "mission", "launch", None, status, tuple(moves), None, "", "announced", 0, 0, 0, 0,
        None, "", None, "", happened, "reported", "bundled",
    )  # fmt: skip


FLOWN = Occurrence("launch", "2025-03-04", "4 March 2025", "", "launch", None, (), "reported")
TWO = [
    slips("A", [move("2020", "2022"), move("2021", None)], "no-date"),
    slips("B", [move("2023", "2025-01-02")], "happened", FLOWN),
]


def test_a_schedule_is_a_staircase():
    made = schedules(TWO, DAY, listing=False)
    assert lanes(made) == [("A: launch", ["2020", "2021"]), ("B: launch", ["2023", "happened"])]
    assert [entry.item for entry in made.entries] == [0, 1, 2, 2]
    assert [[mark.state for mark in entry.marks] for entry in made.entries] == [
        ["announced", "planned"], ["announced"], ["announced", "planned"], ["done"],
    ]  # fmt: skip
    assert made.steps
    assert [entry.words for entry in made.entries][1] == "no date, NASA, later"


def test_the_rows_of_a_list_are_the_schedules():
    assert [entry.item for entry in schedules(TWO, DAY, listing=True).entries] == [0, 0, 1, 1]


def test_a_date_that_has_passed_is_overdue():
    made = schedules([slips("A", [move("2020", "2022"), move("2021", "2023")], "overdue")], DAY, listing=False)
    assert [entry.marks[-1].state for entry in made.entries] == ["planned", "overdue"]


def member(name, date, until=None):
    values = {"name": name, "act": "signed", "date": date, "date_text": f"<{date}>", "until": until}
    return Member(**dict.fromkeys(Member._fields) | values)


def alliance(members, signatories=()):
    values = {"id": "x", "name": "X", "kind": "treaty", "opened": "1967", "count": len(members)}
    values |= {"members": tuple(members), "signatories": tuple(signatories)}
    return Alliance(**dict.fromkeys(Alliance._fields) | values)


def spans(made):
    return [[(mark.state, mark.left, mark.right) for mark in entry.marks] for entry in made.entries]


def test_members_last_until_today_or_until_they_left():
    members = [member("A", "2000-01-01"), member("B", "2000-01-01", "2010-01-01"), member("C", None)]
    made = memberships([alliance(members, [member("D", "2001")])], DAY, listing=False)
    assert lanes(made) == [("parties", ["A", "B", "C"]), ("signed, not parties", ["D"])]
    assert [entry.item for entry in made.entries] == [0, 1, 2, 3]
    assert spans(made)[:3] == [[("lasting", "sharp", "sharp")], [("lasting", "sharp", "sharp")], []]
    assert [entry.words for entry in made.entries][1] == "signed <2000-01-01>, until 1 January 2010"
    assert made.last == made.today


def test_a_vague_beginning_is_drawn_as_one():
    """From the last day on which it can have begun it lasts; before that it may have."""
    (entry,) = memberships([alliance([member("A", "2000")])], DAY, listing=False).entries
    lasting, begun = entry.marks
    assert (begun.state, begun.left, begun.right) == ("done", "soft", "soft")
    assert lasting.first == begun.last


def test_a_list_of_alliances():
    made = memberships([alliance([member("A", "2000")])], DAY, listing=True)
    assert lanes(made) == [("alliances", ["X"])]
    assert next(made.entries).words == "treaty, opened 1967, 1 party on record"
