"""What a mission is said to be and where it is bound, beside the record."""

import pytest
from made_world import UNITS, MadeWorld

from orbitctl.factcheck.claims.claim import Claim
from orbitctl.factcheck.claims.craft.targets import AIMED, DESCRIBED
from orbitctl.factcheck.facts import Dissent
from orbitctl.factcheck.judgement.craft import destinations, sites
from orbitctl.factcheck.judgement.craft.targets import could_be, judge
from orbitctl.factcheck.judgement.dates import awaited, plans

DAY = "2026-01-01"


class Bound(MadeWorld):
    """Black Swan goes between the worlds; the kind of Red Kite is disputed, and it flew past Venus."""

    def undertaking(self, record):
        unit = UNITS[record]
        if record == "black-swan":
            return unit._replace(targets=("interplanetary",))
        if record == "red-kite":
            past = unit.events[0]._replace(kind="flyby", target="venus")
            return unit._replace(disputed=(Dissent("kind", "lander", "", ()),), events=(*unit.events, past))
        return unit


@pytest.mark.parametrize(
    ("record", "target", "kind", "verdict"),
    [
        ("lantern-1", "moon", "lander", "supported"),
        ("lantern-1", "mars", "lander", "refuted"),
        ("lantern-1", "", "rover", "refuted"),
        ("lantern-2", "moon", "orbiter", "supported"),  # it entered orbit before it crashed
        ("lantern-3", "moon", "lander", "supported"),  # what brings samples has to land
        ("red-kite", "mars", "orbiter", "supported"),
        ("red-kite", "venus", "", "supported"),
        ("red-kite", "mars", "lander", "disputed"),
        ("black-swan", "jupiter", "", "not-enough-info"),
    ],
)
def test_verdicts(record, target, kind, verdict):
    assert judge(Claim("target", "target", record, target, kind), Bound(), DAY).verdict == verdict


def test_what_no_longer_lands():
    class Changed(Bound):
        def undertaking(self, record):
            return UNITS["lantern-4"]._replace(kinds=("crewed",), plans=UNITS["lantern-4"].plans[:1])

    claim = Claim("target", "target", "lantern-4", "moon", "lander")
    assert judge(claim, Changed(), "2023-01-01").verdict == "supported"  # that plan is still in force
    assert judge(claim, Changed(), DAY).verdict == "outdated"


class Docking(MadeWorld):
    """Lantern 4 was to land by its first plan; its second says that it stays near the Earth."""

    def undertaking(self, record):
        first, second = UNITS["lantern-4"].plans
        plans = (first._replace(kind="launch"), second._replace(kind="launch", note="No landing any more: a docking."))
        return UNITS["lantern-4"]._replace(kinds=("crewed",), plans=plans)


def test_why_it_no_longer_lands():
    told = judge(Claim("target", "target", "lantern-4", "", "lander", others=(AIMED,)), Docking(), DAY)
    assert (told.verdict, told.rule, told.correct) == ("outdated", "lands-no-more", "No landing any more: a docking.")


class Home(Docking):
    """On record it goes no farther than the Earth; the plan of old tells that it was to land on the Moon."""

    def undertaking(self, record):
        unit = super().undertaking(record)
        first, second = unit.plans
        return unit._replace(targets=("leo",), plans=(first._replace(note="Crewed Moon landing."), second))


@pytest.mark.parametrize(
    ("target", "day", "expected"),
    [
        ("moon", DAY, ("outdated", "lands-no-more")),
        ("moon", "2023-01-01", ("supported", "target-right")),
        ("mars", DAY, ("refuted", "target-wrong")),
    ],
)
def test_where_it_was_bound_by_the_plans_of_old(target, day, expected):
    told = judge(Claim("target", "target", "lantern-4", target, ""), Home(), day)
    assert (told.verdict, told.rule) == expected


@pytest.mark.parametrize(("day", "expected"), [("2023-01-01", "supported"), (DAY, "not-enough-info")])
def test_what_lands_no_more_need_not_go_to_the_moon(day, expected):
    claim = Claim("destination", "target", "lantern-4", "moon", "", modality="plan")
    assert destinations.judge(claim, Docking(), day).verdict == expected


@pytest.mark.parametrize(
    ("formerly", "expected"), [(False, ("outdated", "lands-no-more")), (True, ("not-enough-info", "site-unknown"))]
)
def test_nowhere_does_it_land(formerly, expected):
    claim = Claim("location", "location", "lantern-4", "south pole", "near", modality="plan", formerly=formerly)
    told = sites.judge(claim, Docking(), DAY)
    assert (told.verdict, told.rule) == expected


@pytest.mark.parametrize(("where", "expected"), [("moon", "lands-no-more"), ("earth", "plan-known")])
def test_nor_does_it_return_people_to_the_moon(where, expected):
    claim = Claim("event", "plan", "lantern-4", "return", where, modality="plan", others=("return",))
    assert plans.judge(claim, Docking().undertaking(""), DAY).rule == expected


@pytest.mark.parametrize(("target", "verdict"), [("jupiter", "not-enough-info"), ("saturn", "refuted")])
def test_a_planet_the_record_speaks_of_may_be_that_of_its_asteroids(target, verdict):
    class Trojans(MadeWorld):
        def undertaking(self, record):
            return UNITS[record]._replace(targets=("asteroid",))

        def words_of(self, record):
            return frozenset({"Jupiter", "jupiter"})

    assert judge(Claim("target", "target", "lantern-1", target, ""), Trojans(), DAY).verdict == verdict


def test_people_told_to_be_bound_for_the_ground_may_be_those_of_another_flight():
    claim = Claim("target", "target", "red-kite", "", "lander", others=(AIMED,))
    assert judge(claim, MadeWorld(), DAY).verdict == "not-enough-info"
    assert judge(claim._replace(others=()), MadeWorld(), DAY).verdict == "refuted"


def test_what_was_a_plan_once_is_left_alone():
    claim = Claim("target", "target", "lantern-1", "mars", "", formerly=True)
    assert judge(claim, Bound(), DAY).verdict == "not-enough-info"


@pytest.mark.parametrize(("target", "verdict"), [("moon", "supported"), ("mars", "refuted")])
def test_what_a_lost_flight_was_to_do_is_what_it_was_built_for(target, verdict):
    claim = Claim("target", "target", "grey-owl", target, "", formerly=True)
    assert judge(claim, Bound(), DAY).verdict == verdict


def test_what_a_craft_is_called_is_judged_where_what_it_sees_is_not():
    claim = Claim("target", "target", "black-swan", "jupiter", "orbiter", others=(DESCRIBED,))
    assert judge(claim, Bound(), DAY).verdict == "refuted"

    class Spoken(Bound):
        def words_of(self, record):
            return frozenset({"jupiter"})

    assert judge(claim, Spoken(), DAY).verdict == "not-enough-info"


def test_telescopes_and_helicopters():
    assert judge(Claim("target", "target", "lantern-1", "", "telescope"), Bound(), DAY).verdict == "refuted"
    assert judge(Claim("target", "target", "lantern-1", "", "helicopter"), Bound(), DAY).verdict == "refuted"


@pytest.mark.parametrize(
    ("record", "noun", "expected"),
    [
        ("lantern-1", "lander", True),
        ("lantern-1", "telescope", False),
        ("lantern-1", "spacecraft", True),  # what any can be called
        ("lantern-1", "landing", True),
        ("red-kite", "rover", False),
    ],
)
def test_a_noun_for_another_sort_of_craft_does_not_mean_it(record, noun, expected):
    assert could_be(UNITS[record], noun) is expected


@pytest.mark.parametrize(
    ("world", "expected"),
    [(Docking(), ("outdated", "lands-no-more")), (MadeWorld(), ("not-enough-info", "plan-unknown"))],
)
def test_what_is_called_a_landing_may_land_no_more(world, expected):
    claim = Claim("awaited", "plan", "lantern-4", "landing", "called", modality="plan", others=("landing",))
    told = awaited.judge(claim, world, DAY)
    assert (told.verdict, told.rule) == expected
