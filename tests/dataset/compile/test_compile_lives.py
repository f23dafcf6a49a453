import datetime
from itertools import pairwise

import pytest
from compile_worlds import announcement, announcements, edtf, kept_in_order, mission, missions, occurrence, occurrences
from hypothesis import assume, given
from hypothesis import strategies as st

from orbitctl import dates
from orbitctl.dataset.compile.lives import flight, known_from, mission_states, plans, program_states
from orbitctl.dataset.schema import Phase, Program
from orbitctl.snapshot import FOREVER

ALWAYS = "0001-01-01"


@pytest.mark.parametrize(
    ("date", "day"),
    [
        ("2001-02-03", "2001-02-03"),
        ("2001-02", "2001-02-28"),
        ("2001~", "2001-12-31"),
        ("200X", "2009-12-31"),
        ("2001/2003", "2003-12-31"),
        ("../2001-06", "2001-06-30"),
        ("2001/..", "2001-01-01"),
        (None, ALWAYS),
    ],
)
def test_known_from_is_the_last_day_a_thing_can_have_happened(date, day):
    assert known_from(date) == day


def states(record):
    """Write states as ``from status outcome``, each lasting until the next."""
    found = mission_states(record)
    assert [state.known_until for state in found] == [*(state.known_from for state in found[1:]), FOREVER]
    return [f"{state.known_from} {state.status} {state.outcome}" for state in found]


STATES = {
    "flown": (
        mission("success", events="launch 2001-03-01, landing 2001-03-05, end 2001-03-15", schedule="2000>2001"),
        ["2000-12-31 planned planned", "2001-03-01 in-transit in-transit", "2001-03-05 active active",
         "2001-03-15 ended success"],
    ),
    "flown, announced by nobody": (
        mission("success", events="launch 2001-03-01, landing 2001-03-05, return 2001-03-15"),
        ["2001-03-01 in-transit in-transit", "2001-03-05 active active", "2001-03-15 ended success"],
    ),
    "flown near the Earth: at work from the launch on": (
        mission("success", events="launch 2001-03-01, docking 2001-03-03, return 2001-03-09", target="leo"),
        ["2001-03-01 active active", "2001-03-09 ended success"],
    ),
    "flown, of which only the launch is dated": (
        mission("partial-failure", events="launch 2001-03-01"),
        ["2001-03-01 ended partial-failure"],
    ),
    "flown, dates vague": (
        mission("success", events="launch 2001-03, landing 2001-04, end 2002"),
        ["2001-03-31 in-transit in-transit", "2001-04-30 active active", "2002-12-31 ended success"],
    ),
    "launched some day in a year, landed on a day in it": (
        mission("success", events="launch 2001, landing 2001-06-01, end 2001-06-03", schedule="2000-01-01>2001"),
        ["2000-01-01 planned planned", "2001-06-01 active active", "2001-06-03 ended success"],
    ),
    "came down long after its end": (
        mission("success", events="launch 2001-03-01, flyby 2001-03-05, end 2001-04-01, impact 2020-03-04"),
        ["2001-03-01 in-transit in-transit", "2001-03-05 active active", "2001-04-01 ended success"],
    ),
    "deployment on the way is no arrival": (
        mission("success", events="launch 2001-03-01, deployment 2001-03-02, impact 2001-03-05"),
        ["2001-03-01 in-transit in-transit", "2001-03-05 ended success"],
    ),
    "failed on arrival": (
        mission("failure", events="launch 2001-03-01, impact 2001-03-05"),
        ["2001-03-01 in-transit in-transit", "2001-03-05 ended failure"],
    ),
    "launch failure": (
        mission("launch-failure", events="launch 2001-03-01", schedule="2000-06-01>2001"),
        ["2000-06-01 planned planned", "2001-03-01 ended launch-failure"],
    ),
    "planned": (mission("planned", schedule="2020-05-01>2024"), ["2020-05-01 planned planned"]),
    "planned with slips: planned since the first announcement": (
        mission("planned", schedule="2020-05-01>2024, 2023-01-01>2026, 2025-01-01>"),
        ["2020-05-01 planned planned"],
    ),
    "planned by nobody knows whom": (mission("planned"), [f"{ALWAYS} planned planned"]),
    "a milestone on the ground does not launch it": (
        mission("planned", events="milestone 2021-01-01", schedule="2020-05-01>2024"),
        ["2020-05-01 planned planned"],
    ),
    "milestone before launch": (
        mission("success", events="milestone 2000, launch 2001-03-01, landing 2001-03-05", schedule="1999-01-01>"),
        ["1999-01-01 planned planned", "2001-03-01 in-transit in-transit", "2001-03-05 ended success"],
    ),
    "cancelled on a day": (
        mission("cancelled", events="cancelled 2012-09-09", schedule="2010-04-01>2014"),
        ["2010-04-01 planned planned", "2012-09-09 cancelled cancelled"],
    ),
    "cancelled, announced by nobody": (
        mission("cancelled", events="cancelled 2012-09"),
        ["2012-09-30 cancelled cancelled"],
    ),
    "cancelled on no known day: when last heard of": (
        mission("cancelled", schedule="2010-04-01>2014, 2011-05-01>"),
        ["2010-04-01 planned planned", "2011-05-01 cancelled cancelled"],
    ),
    "cancelled, and nothing else known": (mission("cancelled"), [f"{ALWAYS} cancelled cancelled"]),
    "cancelled, and taken up again": (
        mission("planned", events="cancelled 2012-09-09, milestone 2014-05-01", schedule="2010-04-01>2014"),
        ["2010-04-01 planned planned", "2012-09-09 cancelled cancelled", "2014-05-01 planned planned"],
    ),
    "cancelled by one source of a plan nobody says was taken up again": (
        mission("planned", events="cancelled 2012-09-09", schedule="2010-04-01>2014"),
        ["2010-04-01 planned planned"],
    ),
    "in transit": (
        mission("in-transit", events="launch 2025-06-10, gravity-assist 2025-07-01", schedule="2025-01-01>2025"),
        ["2025-01-01 planned planned", "2025-06-10 in-transit in-transit"],
    ),
    "active": (
        mission("active", events="launch 2025-06-10, orbit 2025-07-01"),
        ["2025-06-10 in-transit in-transit", "2025-07-01 active active"],
    ),
    "active, no arrival dated": (mission("active", events="launch 2025-06-10"), ["2025-06-10 active active"]),
    "active near the Earth": (
        mission("active", events="launch 2025-06-10", target="geo"), ["2025-06-10 active active"],
    ),
    "announced after its launch": (
        mission("active", events="launch 2025-06-10", schedule="landing 2025-07-01>2026"),
        ["2025-06-10 active active"],
    ),
    "a passenger of which no day is known": (mission("success", carrier="n"), [f"{ALWAYS} ended success"]),
    "a passenger last heard of before its flight": (
        mission("failure", carrier="n", schedule="2020-01-01>2023, 2022-01-01>2024"),
        ["2020-01-01 planned planned", "2022-01-01 ended failure"],
    ),
    "an active passenger of which no day is known": (mission("active", carrier="n"), [f"{ALWAYS} active active"]),
    "a passenger whose first dated event is its deployment": (
        mission("success", carrier="n", events="deployment 2001-03-03, impact 2001-03-05"),
        ["2001-03-03 in-transit in-transit", "2001-03-05 ended success"],
    ),
}  # fmt: skip


@pytest.mark.parametrize(("record", "expected"), STATES.values(), ids=STATES)
def test_mission_states(record, expected):
    assert states(record) == expected


@given(missions)
def test_states_of_a_mission_never_overlap_and_cover_every_day_from_the_first(record):
    found = mission_states(record)
    assert found
    for state in found:
        assert state.known_from < state.known_until
    for earlier, later in pairwise(found):
        assert earlier.known_until == later.known_from
    assert found[-1].known_until == FOREVER


@given(missions)
def test_the_last_state_of_a_mission_is_its_outcome(record):
    assert mission_states(record)[-1].outcome == record.outcome


@given(missions)
def test_states_of_a_mission_only_go_forward(record):
    """All but one: a plan that was cancelled can be taken up again."""
    assume(record.outcome != "planned")
    order = ["planned", "in-transit", "active", "ended", "cancelled"]
    found = [order.index(state.status) for state in mission_states(record)]
    assert found == sorted(set(found))


@pytest.mark.parametrize(
    ("record", "kinds"),
    [
        (mission("success", events="milestone 2000, launch 2001, landing 2002"), ["launch", "landing"]),
        (mission("success", events="deployment 2001, impact 2002", carrier="n"), ["deployment", "impact"]),
        (mission("planned", events="milestone 2000"), []),
        (mission("cancelled", events="milestone 2000, cancelled 2001"), []),
    ],
)
def test_flight(record, kinds):
    assert [event.kind for event in flight(record)] == kinds


# Programs


def program(*phases):
    return Program(id="p", name="P", kind="exploration", phases=[Phase(status=s, since=d) for s, d in phases])


@pytest.mark.parametrize(
    ("record", "expected"),
    [
        (program(), []),
        (program(("active", "1999")), [("1999-12-31", FOREVER, "active", None)]),
        (
            program(("proposed", "1999"), ("active", "2001-05"), ("ended", "2010-01-01")),
            [
                ("1999-12-31", "2001-05-31", "proposed", None),
                ("2001-05-31", "2010-01-01", "active", None),
                ("2010-01-01", FOREVER, "ended", None),
            ],
        ),
        (program(("proposed", "2001"), ("active", "2001-05")), [("2001-05-31", FOREVER, "active", None)]),
        (program(("planned", "2001"), ("cancelled", "2001")), [("2001-12-31", FOREVER, "cancelled", None)]),
    ],
)
def test_program_states(record, expected):
    assert program_states(record) == expected


@given(st.lists(st.tuples(st.sampled_from(["proposed", "active", "paused"]), edtf), min_size=1, max_size=5))
def test_states_of_a_program_never_overlap_and_the_last_phase_counts_today(phases):
    phases.sort(key=lambda phase: dates.parse(phase[1]).sort_key)
    found = program_states(program(*phases))
    for earlier, later in pairwise(found):
        assert earlier.known_from < earlier.known_until == later.known_from
    assert (found[-1].status, found[-1].known_until) == (phases[-1][0], FOREVER)


# Plans


def in_force(schedule, events="", outcome=None):
    """Write plans as ``kind target from until``."""
    found = plans(announcements(schedule), occurrences(events), outcome)
    return [f"{item.event} {item.target} {begin} {until}" for item, begin, until in found]


@pytest.mark.parametrize(
    ("schedule", "events", "outcome", "expected"),
    [
        pytest.param("", "", "planned", [], id="none"),
        pytest.param("2020-05-01>2024", "", "planned", [f"launch 2024 2020-05-01 {FOREVER}"], id="planned"),
        pytest.param(
            "2020-05-01>2024, 2023-01-01>2026-06~", "", "planned",
            ["launch 2024 2020-05-01 2023-01-01", f"launch 2026-06~ 2023-01-01 {FOREVER}"], id="slipped",
        ),
        pytest.param(
            "2020-05-01>2024, 2023-01-01>", "", "planned", ["launch 2024 2020-05-01 2023-01-01"], id="date withdrawn"
        ),
        pytest.param(
            "2020-05-01>2024, 2020-05-01>2025", "", "planned", [f"launch 2025 2020-05-01 {FOREVER}"],
            id="two on one day: the later in the list counts",
        ),
        pytest.param(
            "2020-05-01>2024, landing 2020-06-01>2025, 2021-01-01>2026", "", "planned",
            ["launch 2024 2020-05-01 2021-01-01", f"landing 2025 2020-06-01 {FOREVER}",
             f"launch 2026 2021-01-01 {FOREVER}"],
            id="each kind by itself",
        ),
        pytest.param(
            "2021>2024, 2021-10-05>2025", "", "planned", [f"launch 2025 2021-10-05 {FOREVER}"],
            id="announced some day in a year, replaced on a day in it",
        ),
        pytest.param(
            "../2019-03>2028, 2019-03-26>2024", "", "planned", [f"launch 2024 2019-03-26 {FOREVER}"],
            id="announced by a month, replaced in it",
        ),
        pytest.param(
            "2000-05-01>2001", "launch 2001-03-01, landing 2001-03-05", "active", ["launch 2001 2000-05-01 2001-03-01"],
            id="flown",
        ),
        pytest.param(
            "2000-05-01>2001, landing 2000-05-01>2002", "launch 2001-03-01, impact 2001-03-05", "failure",
            ["launch 2001 2000-05-01 2001-03-01", "landing 2002 2000-05-01 2001-03-05"], id="failed before landing",
        ),
        pytest.param(
            "2000-05-01>2001", "launch 2000-05-01", "active", [], id="announced on the day it happened",
        ),
        pytest.param(
            "2001>2001", "launch 2001-03-01, end 2001-04-01", "success", [], id="announced in the year it ended"
        ),
        pytest.param(
            "landing 2000-05-01>2002", "launch 2001-03-01", "in-transit", [f"landing 2002 2000-05-01 {FOREVER}"],
            id="in transit",
        ),
        pytest.param(
            "2000-05-01>2004", "cancelled 2002-06", "cancelled", ["launch 2004 2000-05-01 2002-06-30"],
            id="cancelled on a day",
        ),
        pytest.param(
            "2000-05-01>2004", "", "cancelled", [f"launch 2004 2000-05-01 {FOREVER}"], id="cancelled on no known day"
        ),
        pytest.param(
            "milestone 2002-01-01>2004", "milestone 2001-01-01", None, [f"milestone 2004 2002-01-01 {FOREVER}"],
            id="what happened before does not answer an announcement",
        ),
    ],
)  # fmt: skip
def test_plans(schedule, events, outcome, expected):
    assert in_force(schedule, events, outcome) == expected


def test_milestones_of_different_titles_do_not_replace_or_answer_one_another():
    first, second = announcements("milestone 2001-01-01>2005, milestone 2002-01-01>2006")
    schedule = [first.model_copy(update={"title": "A"}), second.model_copy(update={"title": "B"})]
    [happened] = occurrences("milestone 2003-01-01")
    events = [happened.model_copy(update={"title": "B"})]
    assert [(item.title, until) for item, _, until in plans(schedule, events, None)] == [
        ("A", FOREVER),
        ("B", "2003-01-01"),
    ]


@given(
    kept_in_order(announcement, lambda item: item.announced, size=6),
    kept_in_order(occurrence, lambda item: item.date, size=4),
    st.sampled_from([None, "active", "success", "planned", "cancelled"]),
)
def test_plans_of_one_thing_never_overlap(schedule, events, outcome):
    found = list(plans(schedule, events, outcome))
    for item, begin, until in found:
        assert item.target is not None
        assert begin < until
    for position, (item, begin, until) in enumerate(found):
        for other, other_begin, other_until in found[position + 1 :]:
            if (item.event, item.title) == (other.event, other.title):
                assert until <= other_begin or other_until <= begin


@given(missions)
def test_no_plan_outlives_a_mission_that_has_ended(record):
    if record.outcome in {"success", "failure"} and record.events:
        over = known_from(record.events[-1].date)
        assert all(until <= over for _, _, until in plans(record.schedule, record.events, record.outcome))


@given(missions, st.dates(datetime.date(1999, 1, 1), datetime.date(2012, 1, 1)).map(str))
def test_on_any_day_a_mission_has_one_state_and_one_plan_for_each_thing(record, day):
    """What a question about a past day relies on."""
    now = [state for state in mission_states(record) if state.known_from <= day < state.known_until]
    assert len(now) == (day >= mission_states(record)[0].known_from)
    planned = [
        (item.event, item.title)
        for item, begin, until in plans(record.schedule, record.events, record.outcome)
        if begin <= day < until
    ]
    assert len(planned) == len(set(planned))
