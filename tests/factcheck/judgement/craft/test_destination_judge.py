"""Which body a flight is bound for, beside all that its record says."""

import pytest
from made_world import UNITS, MadeWorld

from orbitctl.factcheck.claims.claim import Claim
from orbitctl.factcheck.claims.craft.destinations import CIRCLED, DOWN, PASSING, SEEN, SMALL, STAYED
from orbitctl.factcheck.claims.craft.ties import PART
from orbitctl.factcheck.judgement.craft.destinations import judge

DAY = "2026-01-01"


class Told(MadeWorld):
    """Red Kite flew to a few asteroids and past Venus; the changes are those of one test."""

    def __init__(self, **changes):
        self.words = changes.pop("words", frozenset({"bennu", "moon", "Eris"}))
        self.changes = {"targets": ("asteroid",)} | changes

    def undertaking(self, record):
        past = UNITS["red-kite"].events[0]._replace(kind="gravity-assist", target="venus")
        return UNITS["red-kite"]._replace(events=(past,), **self.changes)

    def words_of(self, record):
        return self.words


def verdict(body, world, *marks):
    return judge(Claim("destination", "target", "red-kite", body, "", others=marks), world, DAY).verdict


@pytest.mark.parametrize(
    ("body", "expected"),
    [
        ("bennu", "supported"),
        ("ryugu", "refuted"),  # the record says which asteroids, and this is none of them
        ("trojan", "refuted"),
        ("asteroid", "supported"),
        ("mars", "refuted"),
        ("titan", "refuted"),
        ("moon", "refuted"),  # a moon of something is on record, and not the Moon
        ("venus", "not-enough-info"),  # it swung by
        ("comet", "refuted"),
        ("L1", "not-enough-info"),
    ],
)
def test_verdicts(body, expected):
    assert verdict(body, Told()) == expected


@pytest.mark.parametrize(
    ("body", "changes"),
    [
        ("moon", {"words": frozenset({"Moon"})}),  # a word of it somewhere in the record is enough
        ("ryugu", {"words": frozenset()}),  # the record does not say which asteroid
        ("titan", {"targets": ("saturn",)}),
        ("asteroid", {"targets": ("comet",)}),  # many are passed on the way, and not all are on record
        ("mars", {"targets": ("leo",)}),  # what circles the Earth serves flights to everywhere
        ("mars", {"kinds": ("telescope",)}),
        ("mercury", {"words": frozenset({"Messenger", "mercury"})}),
        ("triton", {"words": frozenset({"Neptune", "neptune"})}),  # what passed a planet saw its moons
    ],
)
def test_what_is_left_open(body, changes):
    assert verdict(body, Told(**changes)) == "not-enough-info"


def test_what_was_passed_on_the_way():
    assert verdict("mars", Told(), PASSING) == "not-enough-info"
    assert verdict("mars", Told(targets=("moon",)), PASSING) == "refuted"


def test_what_was_only_looked_at():
    assert verdict("mars", Told(targets=("moon",)), SEEN) == "not-enough-info"


def test_the_moon_written_small_may_be_that_of_the_planet():
    assert verdict("moon", Told(targets=("jupiter",), words=frozenset()), SMALL) == "not-enough-info"
    assert verdict("moon", Told(targets=("jupiter",), words=frozenset())) == "refuted"
    assert verdict("moon", Told(targets=("venus",), words=frozenset()), SMALL) == "refuted"


def test_a_call_sign_may_be_that_of_another_crew():
    assert verdict("mars", Told(crew=("Ed Sky",)), PART) == "not-enough-info"
    assert verdict("mars", Told(), PART) == "refuted"


def test_points_are_told_apart():
    world = Told(targets=("sun", "lagrange-point"), kinds=("telescope",), words=frozenset({"L1"}))
    assert verdict("L1", world) == "supported"
    assert verdict("L2", world) == "refuted"


def test_who_only_swung_by_did_not_stay():
    assert verdict("venus", Told(), STAYED) == verdict("venus", Told(), CIRCLED) == "refuted"


def test_what_comes_down_on_a_moon_comes_down_on_one():
    world = Told(targets=("saturn",), kinds=("orbiter", "lander"), words=frozenset({"titan"}))
    assert verdict("enceladus", world) == "not-enough-info"
    assert verdict("enceladus", world, DOWN) == "refuted"


@pytest.mark.parametrize(
    ("body", "day", "expected"),
    [
        ("ryugu", "2001-03-01", "supported"),
        ("bennu", "2001-03-01", "refuted"),
        ("bennu", "2001-03-02", "supported"),
        ("bennu", "", "supported"),
    ],
)
def test_what_was_met_on_a_day_is_told_apart(body, day, expected):
    class Met(Told):
        def undertaking(self, record):
            passed = (
                UNITS["red-kite"].events[0]._replace(title="Flyby of Ryugu", earliest="2001-03-01", latest="2001-03-01")
            )
            return super().undertaking(record)._replace(events=(passed,))

    world = Met(words=frozenset({"bennu", "ryugu"}))
    claim = Claim("destination", "target", "red-kite", body, "", part=day)
    assert judge(claim, world, DAY).verdict == expected


@pytest.mark.parametrize(
    ("body", "deed", "expected"),
    [
        ("ryugu", "landing", "supported"),
        ("bennu", "landing", "refuted"),
        ("bennu", "sample", "refuted"),
        ("bennu", "impact", "supported"),  # no event tells of one
        ("bennu", "", "supported"),
    ],
)
def test_what_was_done_at_one_body_was_not_done_at_another(body, deed, expected):
    class Landed(Told):
        def undertaking(self, record):
            down = UNITS["red-kite"].events[0]._replace(kind="landing", title="Touchdown on Ryugu")
            return super().undertaking(record)._replace(events=(down,))

    assert verdict(body, Landed(words=frozenset({"bennu", "ryugu"})), deed) == expected


@pytest.mark.parametrize(
    ("body", "day", "expected"),
    [
        ("mars", "2001-03-01", "refuted"),
        ("mars", "2001-03-02", "not-enough-info"),  # what is passed on the way need not be on record
        ("venus", "2001-03-01", "not-enough-info"),
    ],
)
def test_what_was_passed_on_a_day_is_told_apart(body, day, expected):
    class Passed(Told):
        def undertaking(self, record):
            [past] = super().undertaking(record).events
            return (
                super()
                .undertaking(record)
                ._replace(events=(past._replace(earliest="2001-03-01", latest="2001-03-01"),))
            )

    claim = Claim("destination", "target", "red-kite", body, "", others=(PASSING,), part=day)
    assert judge(claim, Passed(), DAY).verdict == expected
