"""How flights of a series went, held against what is said of all, none or some of them."""

import pytest
from made_world import UNITS, MadeWorld, unit

from orbitctl.factcheck.claims.claim import Claim
from orbitctl.factcheck.judgement.sets import judge

DAY = "2026-01-01"
#: The first was lost at launch, the second on its way, the third and fourth landed on Mars.
KITES = {
    made.id: made
    for made in (
        unit("kite-1", "ended 2001-01-02 launch-failure", events="launch 2001-01-01", target="mars", program="kites"),
        unit("kite-2", "ended 2002-02-02 failure", events="launch 2002-01-01", target="mars", program="kites"),
        unit("kite-3", "ended 2003-09-09 success", events="launch 2003-01-01, landing 2003-08-08", target="mars",
             program="kites"),
        unit("kite-4", "ended 2004-09-09 success", events="launch 2004-01-01, landing 2004-08-08", target="mars",
             program="kites"),
        unit("kites", "active 2000-01-01", kind="program", missions=("kite-1", "kite-2", "kite-3", "kite-4")),
        unit("twin-1", "ended 2009-01-01 success", events="launch 2001-01-01, flyby 2003-01-01", target="jupiter"),
        unit("twin-2", "ended 2009-01-01 success", events="launch 2001-02-01, flyby 2003-01-01",
             target="jupiter uranus"),
    )
}  # fmt: skip


class Kites(MadeWorld):
    """A numbered series, and two craft of one name that are of no program."""

    def undertaking(self, record):
        return KITES.get(record) or UNITS[record]

    def missions_of(self, actor):
        return ["twin-1", "twin-2", "kite-1"]


def verdict(told, mode, chosen="", size="", year="", subject="kites", bound=""):
    claim = Claim("set", "set", subject, "fates", mode, others=(told, mode, chosen, size, "", year, bound))
    return judge(claim, Kites(), DAY).verdict


@pytest.mark.parametrize(
    ("told", "mode", "chosen", "size", "expected"),
    [
        ("success", "all", "", "4", "refuted"),
        ("success", "0", "", "4", "refuted"),
        ("success", "2", "", "4", "supported"),
        ("success", "-2", "", "4", "supported"),
        ("success", "-1", "", "4", "refuted"),
        ("success", "half", "", "", "supported"),
        ("success", "most", "", "4", "refuted"),
        ("landing:", "some", "", "4", "supported"),
        ("crash", "some", "", "4", "not-enough-info"),
        ("no-launch", "only", "1", "4", "supported"),
        ("no-launch", "0", "", "4", "refuted"),
        ("success", "2", "", "5", "not-enough-info"),  # another set is meant
        ("failure", "except", "-1", "4", "refuted"),
        ("failure", "only", "1 2", "4", "supported"),
        ("failure", "only", "1", "4", "refuted"),
        ("failure", "only", "7", "4", "not-enough-info"),
        ("landing:mars", "0", "", "", "refuted"),
        ("landing:mars", "all", "", "", "refuted"),
        ("pictures", "all", "", "4", "refuted"),
        ("reach:mars", "all", "", "4", "refuted"),
        ("reach:mars", "2", "", "4", "supported"),
        ("orbit", "all", "", "4", "refuted"),
        ("crash", "all", "", "4", "refuted"),
    ],
)
def test_so_many_or_those_at_some_places(told, mode, chosen, size, expected):
    assert verdict(told, mode, chosen, size) == expected


@pytest.mark.parametrize(
    ("mode", "told", "named", "negated", "expected"),
    [
        ("each", "landing:", "kite-3 kite-4", False, "supported"),
        ("each", "landing:mars", "kite-2 kite-3", False, "refuted"),
        ("each", "failure", "kite-1 kite-2", True, "refuted"),
        ("each", "failure", "kite-3 kite-4", True, "supported"),
        ("alone", "landing:", "kite-3", False, "refuted"),
        ("alone", "no-launch", "kite-1", False, "not-enough-info"),
    ],
)
def test_flights_named_together_or_one_alone(mode, told, named, negated, expected):
    subject = named.split()[0]
    claim = Claim("set", "set", subject, "named", mode, negated=negated, others=(mode, told, named, "kites"))
    assert judge(claim, Kites(), DAY).verdict == expected


def test_a_date_that_may_be_of_anything_supports_nothing():
    assert verdict("reach:mars", "all", size="4", year="open") == "refuted"
    assert verdict("success", "2", size="4", year="open") == "not-enough-info"


def test_of_some_year():
    assert verdict("success", "all", year="2003") == "not-enough-info"  # whether they are all of that year is not known
    assert verdict("success", "all", size="1", year="2003") == "supported"
    assert verdict("success", "0", size="1", year="2003") == "refuted"


def test_craft_of_one_name_that_are_of_no_program():
    assert verdict("reach:uranus", "all", size="2", subject="twin-1") == "refuted"
    assert verdict("reach:jupiter", "all", size="2", subject="twin-1") == "supported"


def test_the_flights_of_somebody_to_a_body():
    assert verdict("success", "all", size="2", subject="nsa", bound="jupiter") == "supported"
    assert verdict("failure", "2", size="2", subject="nsa", bound="jupiter") == "refuted"
    assert verdict("success", "all", size="3", subject="nsa", bound="jupiter") == "not-enough-info"
