"""Where something is said to have come down, and where it did."""

import pytest
from made_world import UNITS, MadeWorld

from orbitctl.factcheck.claims.claim import Claim
from orbitctl.factcheck.claims.craft.places import LANDED
from orbitctl.factcheck.facts import Attribute, Dissent, Phase
from orbitctl.factcheck.judgement.craft.sites import judge

DAY = "2026-01-01"


def verdict(site, told, beside="at", **how):
    """Judge a place told of Lantern 1, whose record gives a site."""

    class Sites(MadeWorld):
        def undertaking(self, record):
            fact = Attribute("landing-site", site, None, None, ("log",))
            dissent = Dissent("landing-site", "Sea of Serenity", "Another list.", ())
            return UNITS[record]._replace(attributes=(fact,) if site else (), disputed=(dissent,))

    return judge(Claim("location", "location", "lantern-1", told, beside, **how), Sites(), DAY).verdict


@pytest.mark.parametrize(
    ("site", "told", "expected"),
    [
        ("Mare Crisium, 17° N, 60° E", "mare-crisium", "supported"),
        ("Mare Crisium, 17° N, 60° E", "mare-nectaris", "refuted"),
        ("Mare Crisium, 17° N, 60° E", "mare-serenitatis", "disputed"),
        ("between Mare Crisium and Mare Fecunditatis", "mare-nectaris", "not-enough-info"),
        ("Le Monnier crater", "mare-serenitatis", "supported"),
        ("between Mare Crisium and Mare Fecunditatis, 3.79° N, 56.62° E", "mare-nectaris", "refuted"),
        ("Mare Cognitum, 10.35° S, 20.58° W", "mare-nubium", "not-enough-info"),  # they shade into each other
        ("Mare Crisium, 17° N, 60° E", "tycho-crater", "refuted"),  # too far away
        ("Mare Crisium", "tycho-crater", "refuted"),
        ("Mare Tranquillitatis", "taurus-littrow", "not-enough-info"),  # not far from there
        ("17° N, 60° E", "von-karman-crater", "refuted"),  # on the other side
        ("17° N, 60° E", "mare-crisium", "not-enough-info"),
        ("Mare Crisium", "jezero-crater", "refuted"),  # on another world
        ("69.373 S, 32.319 E", "near side", "supported"),
        ("69.373 S, 32.319 E", "far side", "refuted"),
        ("5° N, 88° E", "far side", "not-enough-info"),
        ("Van Gent crater, far side", "far side", "supported"),
        ("Mare Crisium", "far side", "refuted"),
        ("named by nobody", "far side", "not-enough-info"),
        ("", "far side", "not-enough-info"),
    ],
)
def test_places_and_sides(site, told, expected):
    assert verdict(site, told) == expected


@pytest.mark.parametrize(
    ("site", "told", "beside", "expected"),
    [
        ("69.373 S, 32.319 E", "south pole", "near", "supported"),
        ("69.373 S, 32.319 E", "south pole", "at", "not-enough-info"),
        ("88 S, 32.319 E", "south pole", "at", "supported"),
        ("57.865 S, 61.360 E", "south pole", "near", "not-enough-info"),
        ("13.3 S, 25.2 E", "south pole", "near", "refuted"),
        ("69.373 S, 32.319 E", "north pole", "near", "refuted"),
        ("Cabeus crater, near the south pole", "south pole", "near", "supported"),
        ("near Atlas crater", "south pole", "near", "refuted"),
        ("Mare Tranquillitatis", "south pole", "near", "refuted"),
        ("69.373 S, 32.319 E", "south pole", "exactly", "refuted"),
        ("named by nobody", "south pole", "near", "not-enough-info"),
    ],
)
def test_poles(site, told, beside, expected):
    assert verdict(site, told, beside) == expected


@pytest.mark.parametrize(
    ("site", "expected"),
    [
        ("4.5° N, 135.9° E", "supported"),
        ("68° N, 234° E", "refuted"),
        ("69.373 S, 32.319 E", "refuted"),
        ("22.5° N, 48° W", "not-enough-info"),
        ("Mare Crisium", "not-enough-info"),
    ],
)
def test_the_equator(site, expected):
    assert verdict(site, "equator", "near") == expected


def test_plans_are_judged_by_planned_sites_alone():
    assert verdict("Mare Crisium", "mare-crisium", modality="plan") == "not-enough-info"


def test_what_is_to_come_is_judged_by_what_is_planned_or_said_in_the_summary():
    class Planned(MadeWorld):
        def undertaking(self, record):
            fact = Attribute("planned-landing-site", "Mare Crisium", None, None, ("log",))
            return UNITS[record]._replace(
                outcome="planned", events=(), phases=(Phase("2000-01-01", "9999-12-31", "planned", None),),
                attributes=(fact,) if record == "lantern-1" else (), summary="For Tycho, near the south pole.",
            )  # fmt: skip

    def told(record, place, modality):
        claim = Claim("location", "location", record, place, "at", modality=modality)
        return judge(claim, Planned(), DAY).verdict

    assert told("lantern-1", "mare-crisium", "plan") == "supported"
    assert told("lantern-1", "mare-crisium", "fact") == "not-enough-info"
    assert told("lantern-1", "tycho-crater", "fact") == "refuted"
    assert told("lantern-2", "mare-crisium", "plan") == "refuted"


def test_what_drives_may_be_beside_where_it_landed():
    class Roving(MadeWorld):
        def undertaking(self, record):
            fact = Attribute("landing-site", "Mare Fecunditatis", None, None, ("log",))
            return UNITS[record]._replace(attributes=(fact,), kinds=("rover",))

    claim = Claim("location", "location", "lantern-1", "mare-tranquillitatis", "at")
    assert judge(claim, Roving(), DAY).verdict == "not-enough-info"
    assert judge(claim._replace(others=(LANDED,)), Roving(), DAY).verdict == "refuted"
    assert judge(claim._replace(property="tycho-crater"), Roving(), DAY).verdict == "refuted"


def test_where_a_lost_flight_was_sent_to_is_where_it_was_to_land():
    assert verdict("Mare Crisium", "mare-nectaris", modality="plan", formerly=True) == "not-enough-info"

    class Lost(MadeWorld):
        def undertaking(self, record):
            fact = Attribute("landing-site", "Mare Crisium (target area)", None, None, ("log",))
            return UNITS[record]._replace(attributes=(fact,), events=UNITS[record].events[:1])

    claim = Claim("location", "location", "lantern-1", "mare-nectaris", "at", modality="plan", formerly=True)
    assert judge(claim, Lost(), DAY).verdict == "refuted"


def test_what_never_landed():
    claim = Claim("location", "location", "grey-owl", "far side", "at", others=(LANDED,))
    assert judge(claim, MadeWorld(), DAY).verdict == "refuted"
    assert judge(claim._replace(others=()), MadeWorld(), DAY).verdict == "not-enough-info"


@pytest.mark.parametrize(("events", "expected"), [("landing", "not-enough-info"), ("impact", "refuted")])
def test_what_crashed_with_its_rover_has_not_roamed(events, expected):
    class Rovers(MadeWorld):
        def undertaking(self, record):
            unit = UNITS[record]
            fact = Attribute("landing-site", "Mare Tranquillitatis", None, None, ("log",))
            down = [event._replace(kind=events) for event in unit.events if event.kind == "landing"]
            return unit._replace(kinds=("lander", "rover"), attributes=(fact,), events=tuple(down))

    claim = Claim("location", "location", "lantern-1", "mare-serenitatis", "at")
    assert judge(claim, Rovers(), DAY).verdict == expected


@pytest.mark.parametrize(
    ("told", "expected"), [("mare-crisium", "supported"), ("tycho-crater", "refuted"), ("mare-nectaris", "refuted")]
)
def test_a_rover_is_where_its_lander_came_down(told, expected):
    class Carried(MadeWorld):
        def undertaking(self, record):
            if record == "lantern-1":
                fact = Attribute("landing-site", "Mare Crisium, 17° N, 60° E", None, None, ("log",))
                return UNITS[record]._replace(attributes=(fact,))
            launches = tuple(event for event in UNITS["lantern-1"].events if event.kind == "launch")
            return UNITS[record]._replace(kinds=("rover",), carrier="lantern-1", events=launches, targets=("moon",))

    claim = Claim("location", "location", "lantern-2", told, "at")
    assert judge(claim, Carried(), DAY).verdict == expected
