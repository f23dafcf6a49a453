"""How events stand against the record; a row is a claim, then verdict, rule and right value."""

import pytest
from claims_made import event, plan
from made_world import UNITS, MadeWorld

from orbitctl.factcheck.judgement.dates.events import judge

RIGHT = ("supported", "date-right", None)
LANDED = "5 March 2001"
ENDS = ("end", "contact-lost", "reentry")


@pytest.mark.parametrize(
    ("claim", "expected"),
    [
        (event("lantern-1", "landing"), ("supported", "happened", None)),
        (event("lantern-1", "landing", "on 5 March 2001"), RIGHT),
        (event("lantern-1", "landing", "in March 2001"), RIGHT),
        (event("lantern-1", "landing", "in 2001"), RIGHT),
        (event("lantern-1", "landing", "in early 2001"), RIGHT),
        (event("lantern-1", "landing", "in 2000 or 2001"), RIGHT),
        (event("lantern-1", "landing", "by 2001"), RIGHT),
        (event("lantern-1", "landing", "after 2000"), RIGHT),
        (event("lantern-1", "landing", "around February 2001"), RIGHT),
        (
            event("lantern-1", "landing", "on 1 March 2001", beside=("launch",)),
            ("not-enough-info", "event-unknown", None),
        ),
        (event("lantern-1", "landing", "in 2002"), ("refuted", "date-wrong", LANDED)),
        (event("lantern-1", "landing", "by 2000"), ("refuted", "date-wrong", LANDED)),
        (event("lantern-1", "landing", "before 2001"), ("refuted", "date-wrong", LANDED)),
        (event("lantern-1", "landing", "after 2001"), ("refuted", "date-wrong", LANDED)),
        (
            event("lantern-1", "landing", "in 1970"),
            ("not-enough-info", "event-unknown", None),
        ),  # nobody is so far off
        (event("lantern-1", "landing", "around July 2004"), ("refuted", "date-wrong", LANDED)),
        # the day of another event is wrong for what it cannot be, and open for what is told by the same words
        (event("lantern-1", "landing", "on 1 March 2001"), ("refuted", "date-wrong", LANDED)),
        (event("lantern-1", "launch", "on 5 March 2001"), ("refuted", "date-wrong", "1 March 2001")),
        # the record is vague
        (event("lantern-2", "orbit", "in July 2005"), RIGHT),
        (event("lantern-2", "orbit", "in 2005"), RIGHT),
        (event("lantern-2", "orbit", "on 5 July 2005"), ("not-enough-info", "date-vague", None)),
        (event("lantern-2", "orbit", "after 15 July 2005"), ("not-enough-info", "date-vague", None)),
        (event("lantern-2", "orbit", "in August 2005"), ("refuted", "date-wrong", "July 2005")),
        # a landing on Earth is a return
        (event("ferry-1", "return", "on 20 April 2018"), RIGHT),
        (event("ferry-1", "landing", "on 20 April 2018", "earth"), RIGHT),
        (event("ferry-1", "return", "in 2019"), ("refuted", "date-wrong", "20 April 2018")),
        (event("lantern-3", "return", "in 1951"), ("not-enough-info", "event-unknown", None)),
        # nobody tells too early of the end of what has not left the ground
        (event("lantern-3", "end", "in 2020", others=ENDS), ("not-enough-info", "event-unknown", None)),
        # what landed may be let fall later
        (event("lantern-1", "impact", "in March 2001"), ("refuted", "landed", "Lantern 1: landing")),
        (event("lantern-1", "impact", "in 2003"), ("not-enough-info", "event-unknown", None)),
        # nobody is so many years off: a namesake
        (event("blue-heron", "launch", "in 1979"), ("not-enough-info", "event-unknown", None)),
        # found, visited or replaced later
        (event("lantern-1", "flight", "in 2009"), ("not-enough-info", "event-unknown", None)),
        (event("ferry-1", "flight", "in 2019"), ("refuted", "flown-then", "12 April 2018")),
        (event("lantern-1", "flight", "in 1999", part="named"), ("not-enough-info", "event-unknown", None)),
        # a part may fare otherwise
        (event("lantern-1", "end", "in 2002", part="module"), ("not-enough-info", "status-of-part", None)),
        (event("lantern-1", "end", "in 2002", part="named"), ("refuted", "date-wrong", "15 March 2001")),
        (event("lantern-1", "landing", "in 2002", part="module"), ("refuted", "date-wrong", LANDED)),
        (event("lantern-1", "landing", "in 2002", part="helicopter"), ("not-enough-info", "status-of-part", None)),
        # one of several kinds
        (event("skylight", "reentry", "in 2011", others=("reentry", "end")), RIGHT),
        (event("lantern-1", "end", "in 2001", others=ENDS), RIGHT),
        (event("white-hare", "end", "in April 2013", others=ENDS), RIGHT),
    ],
)
def test_what_happened(judged, claim, expected):
    assert judged(claim) == expected


def test_a_crew_that_came_back_without_a_landing_made_none():
    landed = next(e for e in UNITS["lantern-1"].events if e.kind == "landing")
    events = (landed._replace(kind="launch"), landed._replace(kind="return"))
    unit = UNITS["lantern-1"]._replace(kinds=("crewed-lander",), outcome="partial-failure", events=events)

    class Lost(MadeWorld):
        def undertaking(self, record):
            return unit

    assert judge(event("lantern-1", "landing", place="moon"), Lost(), "2026-01-01").rule == "never-landed"
    assert judge(event("lantern-1", "landing"), Lost(), "2026-01-01").verdict == "not-enough-info"  # on Earth, perhaps


@pytest.mark.parametrize(
    ("claim", "expected"),
    [
        (event("lantern-1", "launch", "on 2 March 2001"), ("not-enough-info", "date-beside", None)),
        (event("lantern-1", "launch", "on 28 February 2001"), ("not-enough-info", "date-beside", None)),
        (event("lantern-1", "launch", "on 3 March 2001"), ("refuted", "date-wrong", "1 March 2001")),
        (event("lantern-1", "landing", "on 4 March 2001"), ("not-enough-info", "date-beside", None)),
        (event("lantern-1", "landing", "on 6 March 2001"), ("disputed", "date-disputed", LANDED)),
        (event("lantern-1", "landing", "on 7 March 2001"), ("refuted", "date-wrong", LANDED)),
    ],
)
def test_a_day_beside_may_be_the_local_one(judged, claim, expected):
    """Days are kept in UTC; what another source gives is disputed, and beyond that a day is wrong."""
    assert judged(claim) == expected


@pytest.mark.parametrize(
    ("claim", "day", "expected"),
    [
        (event("lantern-1", "landing", "on 5 March 2001"), "2001-03-05", RIGHT),
        (event("lantern-1", "landing", "on 5 March 2001"), "2001-03-04", ("not-enough-info", "event-unknown", None)),
        (event("lantern-1", "launch"), "1998-01-01", ("not-enough-info", "not-yet-known", None)),
        (event("lantern-1", "launch"), "1999-06-06", ("premature", "not-done-yet", "planned for 2000")),
        (event("lantern-1", "launch"), "2000-07-01", ("premature", "not-done-yet", "planned for March 2001")),
        (event("lantern-3", "launch"), "2026-01-01", ("premature", "not-done-yet", "planned for no earlier than 2028")),
        (event("lantern-3", "landing"), "2016-01-01", ("premature", "not-done-yet", "planned for 2020")),
        (event("lantern-5", "launch"), "2026-01-01", ("premature", "not-done-yet", "planned")),
        (event("red-kite", "orbit", "in 2025"), "2026-01-01", ("premature", "not-done-yet", "planned for March 2026")),
        (event("red-kite", "landing"), "2026-01-01", ("premature", "not-done-yet", "planned")),
        (event("lantern-2", "landing"), "2005-07-15", ("not-enough-info", "event-unknown", None)),
        (event("lantern-2", "landing"), "2005-08-02", ("refuted", "crashed", "Lantern 2: impact")),
    ],
)
def test_before_and_after(judged, claim, day, expected):
    assert judged(claim, day) == expected


@pytest.mark.parametrize(
    ("claim", "verdict", "rule"),
    [
        (event("lantern-2", "landing", "in August 2005", "moon"), "refuted", "crashed"),
        (event("lantern-1", "impact"), "refuted", "landed"),
        (event("grey-owl", "orbit", place="moon"), "refuted", "launch-failed"),
        (event("grey-owl", "orbit"), "not-enough-info", "event-unknown"),  # around the Earth, perhaps
        (event("grey-owl", "landing"), "refuted", "never-landed"),
        (event("black-swan", "flyby"), "refuted", "never-arrived"),
        (event("grey-owl", "impact"), "not-enough-info", "event-unknown"),
        (event("white-hare", "landing"), "supported", "happened"),
        (event("lantern-1", "orbit"), "not-enough-info", "event-unknown"),
        (event("blue-heron", "landing"), "not-enough-info", "event-unknown"),
        (event("blue-heron", "end", others=ENDS), "not-enough-info", "event-unknown"),
    ],
)
def test_what_is_not_on_record(judged, claim, verdict, rule):
    """Something else happened, or nobody knows."""
    assert judged(claim)[:2] == (verdict, rule)


@pytest.mark.parametrize(
    ("claim", "verdict", "rule"),
    [
        (event("lantern-1", "landing", negated=True), "refuted", "denied-wrongly"),
        (event("lantern-2", "landing", negated=True), "supported", "denied-rightly"),
        (event("lantern-3", "launch", negated=True), "supported", "denied-rightly"),
        (event("red-kite", "orbit", negated=True), "supported", "denied-rightly"),
        # the day alone may be what is denied
        (event("lantern-1", "landing", "in 2002", negated=True), "not-enough-info", "denial"),
        (event("lantern-1", "landing", "in 2001", negated=True), "not-enough-info", "denial"),
        (event("lantern-1", "orbit", negated=True), "not-enough-info", "denial"),
        (plan("lantern-3", "launch", "in 2024", negated=True), "not-enough-info", "denial"),
        (plan("lantern-3", "launch", negated=True), "not-enough-info", "denial"),
    ],
)
def test_denials(judged, claim, verdict, rule):
    assert judged(claim)[:2] == (verdict, rule)


NOW = "no earlier than 2028"


@pytest.mark.parametrize(
    ("claim", "day", "expected"),
    [
        (plan("lantern-3", "launch"), "2026-01-01", ("supported", "plan-right", None)),
        (plan("lantern-3", "launch", "no earlier than 2028"), "2026-01-01", ("supported", "plan-right", None)),
        (plan("lantern-3", "launch", "no earlier than 2027"), "2026-01-01", ("supported", "plan-right", None)),
        (plan("lantern-3", "launch", "in 2028"), "2026-01-01", ("not-enough-info", "plan-vague", None)),
        (plan("lantern-3", "launch", "by 2030"), "2026-01-01", ("not-enough-info", "plan-vague", None)),
        (plan("lantern-3", "launch", "in 2024"), "2026-01-01", ("outdated", "plan-moved", NOW)),
        (plan("lantern-3", "launch", "in 2024"), "2020-01-01", ("supported", "plan-right", None)),
        (plan("lantern-3", "launch", "in 2020"), "2026-01-01", ("outdated", "plan-moved", NOW)),
        (plan("lantern-3", "launch", "in 2020"), "2020-01-01", ("outdated", "plan-moved", "2024")),
        (plan("lantern-3", "launch", "in 2020"), "2015-06-06", ("supported", "plan-right", None)),
        (plan("lantern-3", "launch", "by 2027"), "2026-01-01", ("outdated", "plan-moved", NOW)),
        (plan("lantern-4", "plan", "no earlier than 2021"), "2026-01-01", ("supported", "plan-right", None)),
        (plan("lantern-3", "launch", "in 2022"), "2026-01-01", ("refuted", "plan-wrong", NOW)),
        (plan("lantern-3", "launch", "in 2024"), "2016-01-01", ("refuted", "plan-wrong", "2020")),
        (plan("lantern-3", "launch", "in 2024"), "2014-01-01", ("not-enough-info", "not-yet-known", None)),
        (plan("lantern-3", "plan", "in 2024"), "2026-01-01", ("outdated", "plan-moved", NOW)),
        (plan("lantern-5", "launch"), "2026-01-01", ("supported", "plan-known", None)),
        (plan("lantern-5", "launch", "in 2027"), "2026-01-01", ("not-enough-info", "plan-known", None)),
        (plan("lantern-4", "landing", "in 2027"), "2026-01-01", ("outdated", "plan-moved", "2029")),
        (plan("red-kite", "orbit", "in March 2026"), "2026-01-01", ("supported", "plan-right", None)),
        (plan("red-kite", "orbit", "in April 2026"), "2026-01-01", ("refuted", "plan-wrong", "March 2026")),
        # told as to come, and done or over
        (plan("lantern-1", "landing", "in 2003"), "2026-01-01",
         ("outdated", "done-since", "Lantern 1: landing, 5 March 2001")),
        (plan("lantern-1", "landing", "from 2001"), "2026-01-01",
         ("outdated", "done-since", "Lantern 1: landing, 5 March 2001")),
        # and came true; a local date can be a day beside
        (plan("lantern-1", "landing", "in 2001"), "2026-01-01", RIGHT),
        (plan("lantern-1", "landing", "by 2002"), "2026-01-01", RIGHT),
        (plan("lantern-1", "landing", "on 4 March 2001"), "2026-01-01", ("not-enough-info", "date-beside", None)),
        (plan("lantern-1", "launch", "in 2000"), "2000-01-01", ("supported", "plan-right", None)),
        (plan("red-kite", "launch", "in 2024"), "2026-01-01",
         ("outdated", "done-since", "Red Kite: launch, 10 June 2025")),
        (plan("lantern-2", "landing", "in 2006"), "2026-01-01", ("outdated", "over", "ended")),
        (plan("beacon-0", "launch", "in 2014"), "2026-01-01", ("outdated", "over", "cancelled")),
        (plan("beacon-0", "launch", "in 2014"), "2011-01-01", ("supported", "plan-right", None)),
        (plan("skylight", "end", "in 2030"), "2026-01-01", ("outdated", "over", "ended")),
        # a flight under way may do more
        (plan("blue-heron", "orbit", "in 2029"), "2026-01-01", ("not-enough-info", "plan-unknown", None)),
        (plan("blue-heron", "orbit", "in 2017"), "2026-01-01",
         ("outdated", "done-since", "Blue Heron: orbit, 3 February 2016")),
        (plan("lantern-1", "plan", "in 2009"), "2026-01-01", ("not-enough-info", "plan-unknown", None)),  # of its crew
        (plan("lantern-1", "plan"), "2026-01-01", ("outdated", "over", "ended")),
        (plan("blue-heron", "plan"), "2026-01-01", ("not-enough-info", "plan-unknown", None)),
        # a landing without a plan of its own cannot come before the launch
        (plan("lantern-3", "landing", "in 2026"), "2026-01-01", ("refuted", "not-with-launch", NOW)),
        (plan("lantern-3", "landing", "in 2024"), "2026-01-01", ("outdated", "not-with-launch", NOW)),
        (plan("lantern-3", "landing", "in 2029"), "2026-01-01", ("not-enough-info", "plan-unknown", None)),
        (plan("lantern-3", "landing", "in 2024"), "2021-01-01", ("supported", "plan-right", None)),
        (plan("lantern-3", "landing", "in 2028"), "2021-01-01", ("refuted", "not-with-launch", "2024")),
        # so late that nobody can mean what was announced
        (plan("lantern-4", "landing", "by 2030"), "2026-01-01", ("supported", "plan-right", None)),
        (plan("lantern-4", "landing", "by 2045"), "2026-01-01", ("refuted", "plan-wrong", "2029")),
        # whose day has passed: a newer one may be known to others
        (plan("wild-goose", "launch", "in 2031"), "2026-01-01", ("refuted", "plan-wrong", "December 2028")),
        (plan("wild-goose", "plan", "in 2031"), "2026-01-01", ("refuted", "plan-wrong", "December 2028")),
        (plan("wild-goose", "plan", "in 2031", place="earth"), "2026-01-01", ("not-enough-info", "plan-unknown", None)),
        (plan("beacon-1", "launch", "in 2027"), "2026-01-01", ("not-enough-info", "plan-passed", None)),
        (plan("beacon-1", "launch", "in 2027"), "2023-01-01", ("refuted", "plan-wrong", "second half of 2024")),
        (plan("beacon-1", "launch", "in 2023"), "2026-01-01", ("refuted", "plan-wrong", "second half of 2024")),
    ],
)  # fmt: skip
def test_plans(judged, claim, day, expected):
    assert judged(claim, day) == expected


@pytest.mark.parametrize(
    ("claim", "verdict", "rule"),
    [
        (plan("lantern-3", "launch", "in 2020", formerly=True), "supported", "once-planned"),
        (plan("lantern-3", "launch", "in 2024", formerly=True), "supported", "once-planned"),
        (plan("lantern-1", "launch", "in 2000", formerly=True), "supported", "once-planned"),
        (plan("lantern-3", "launch", "in 2021", formerly=True), "not-enough-info", "plan-unknown"),
        (plan("lantern-4", "landing", "in 2060", formerly=True), "refuted", "plan-wrong"),  # nobody spoke of it
        (plan("lantern-3", "launch", formerly=True), "not-enough-info", "plan-unknown"),
        (event("lantern-3", "launch", "after 2027", modality="possible"), "supported", "plan-right"),
        (event("lantern-3", "launch", "in 2024", modality="possible"), "not-enough-info", "possibility"),
        (event("lantern-1", "landing", "in 2002", modality="possible"), "not-enough-info", "possibility"),
        (
            plan("lantern-3", "launch", "in 2022", present=False),
            "not-enough-info",
            "plan-unknown",
        ),  # "meant for 2022, it"
        (plan("lantern-3", "launch", "in 2020", present=False), "supported", "once-planned"),
        (event("lantern-3", "launch", "after 2027", present=True), "supported", "plan-right"),  # "launches in 2028"
    ],
)
def test_plans_of_the_past_and_possibilities(judged, claim, verdict, rule):
    """A possibility that is not the plan is no error."""
    assert judged(claim)[:2] == (verdict, rule)


@pytest.mark.parametrize("unit", UNITS.values(), ids=lambda unit: unit.id)
def test_the_record_agrees_with_itself(judged, unit):
    """Every event and every plan, told as the record has it on the day it had it, is supported."""
    for happened in unit.events:
        if happened.kind not in {"cancelled", "paused", "completion"} and happened.latest >= unit.known_from:
            assert (
                judged(event(unit.id, happened.kind, f"in {happened.earliest[:4]}"), happened.known)[0] == "supported"
            )
    for planned in unit.plans:
        claim = plan(unit.id, planned.kind)._replace(time=None)
        assert judged(claim, planned.known_from)[0] == "supported"


@pytest.mark.parametrize(
    ("when", "verdict"),
    [
        ("since 3 February 2016", "supported"),
        ("since February 2016", "supported"),
        ("since January 2016", "refuted"),
        ("since 2014", "refuted"),
        ("since 2018", "not-enough-info"),  # it may have changed its orbit
        ("since May 2015", "not-enough-info"),  # it left the Earth then
    ],
)
def test_what_has_been_so_since_a_day_began_then(judged, when, verdict):
    assert judged(event("blue-heron", "orbit", when))[0] == verdict
