"""Who did something, over all flights of a made-up record, held against what is told of how many."""

import pytest
from claims_made import date
from made_world import ACTORS, UNITS, MadeWorld, first, unit

from orbitctl.factcheck.claims.claim import Claim
from orbitctl.factcheck.claims.quantified.deed import OF_ITS_LINE, Deed
from orbitctl.factcheck.facts import Actor
from orbitctl.factcheck.judgement.counts.attained import did_not
from orbitctl.factcheck.judgement.counts.quantified import judge
from orbitctl.factcheck.reading.phrases import Number

DAY = "2026-01-01"


def flight(record, country, phases, events="", **more):
    return unit(record, phases, events=events, **more)._replace(countries=tuple(country.split()))


#: Kites of Northland to Mars: the first lost at launch, the second on its way, two landed; and ships to the Moon.
MADE = {
    made.id: made
    for made in (
        flight("kite-1", "NL", "ended 2001-01-02 launch-failure", "launch 2001-01-01", target="mars", program="kites"),
        flight("kite-2", "NL", "ended 2002-02-02 failure", "launch 2002-01-01", target="mars", program="kites"),
        flight("kite-3", "NL", "ended 2003-09-09 success", "launch 2003-01-01, landing 2003-08-08", target="mars",
               program="kites", kinds="lander rover"),
        flight("kite-4", "NL", "ended 2004-09-09 success", "launch 2004-01-01, landing 2004-08-08", target="mars",
               program="kites"),
        unit("kites", "active 2000-01-01", kind="program", missions=("kite-1", "kite-2", "kite-3", "kite-4")),
        flight("gull-1", "SL", "ended 2012-02-02 partial-failure", "launch 2011-01-01, landing 2011-08-08",
               target="mars", program="gulls", operators="ssa"),
        flight("gull-2", "SL", "ended 2021-01-01 success", "launch 2020-01-01, landing 2020-08-08", target="mars",
               program="gulls", operators="ssa"),
        unit("gulls", "active 2000-01-01", kind="program", missions=("gull-1", "gull-2"), operators="ssa"),
        flight("ship-1", "NL", "ended 1990-02-02 success", "launch 1990-01-01, landing 1990-01-05, return 1990-01-09",
               kinds="crewed-lander sample-return", crew=("Ann Old", "Bob Old")),
        flight("ship-2", "NL SL", "ended 2015-02-02 success", "launch 2015-01-01, flyby 2015-01-05, return 2015-01-09",
               kinds="crewed-flyby", crew=("Ann Old", "Ada Pilot", "Sid South")),
        flight("ship-3", "SL", "planned 2024-01-01", plans="launch 2024-01-01>2029", kinds="crewed-lander",
               operators="ssa"),
    )
}  # fmt: skip
SID = Actor("sid-south", "person", "Sid South", "SL", (), None, None, ("log",))
FIRST = first("first-spacewalk", "First spacewalk", "1990-01-07", ["nsa"], "ship-1")


class Fleet(MadeWorld):
    """The flights above, and nothing else."""

    day = DAY

    def undertaking(self, record):
        return MADE.get(record) or UNITS[record]

    def actor(self, record):
        return {**ACTORS, "sid-south": SID}[record]

    def kind(self, record):
        return MADE[record].kind if record in MADE else "actor" if record == "sid-south" else super().kind(record)

    def name(self, record):
        return MADE[record].name if record in MADE else self.actor(record).name

    def missions(self):
        return [made.id for made in MADE.values() if made.kind == "mission"]

    def missions_to(self, target):
        return [made.id for made in MADE.values() if made.kind == "mission" and target in made.targets]

    def missions_of(self, actor):
        return [made.id for made in MADE.values() if made.kind == "mission" and actor in made.operators]

    def flights_of(self, name_key):
        return [made.id for made in MADE.values() if name_key in {name.lower().replace(" ", "") for name in made.crew}]

    def firsts(self):
        return (FIRST,)


def claim(mode, deed, number=None, when="", **others):
    told = Number(0, 1, number, number, number) if number is not None else None
    value = "&".join(one.told() for one in ((deed,) if isinstance(deed, Deed) else deed))
    parts = tuple(f"{name}={part.told() if isinstance(part, Deed) else part}" for name, part in others.items())
    return Claim("quantified", "set", "kites", mode, value, date(when), told, others=parts)


LAND = Deed("land", "mars")
BY_COUNTRY = Deed("land", "mars", "country")
KITES = Deed("launch", line="kites")
TO_THE_MOON = Deed("fly", "moon", "person")


@pytest.mark.parametrize(
    ("told", "day", "expected"),
    [
        (claim("none", LAND), DAY, "refuted"),
        (claim("none", LAND, day="2001-01-01"), DAY, "outdated"),
        (claim("none", LAND), "2002-06-01", "supported"),
        (claim("none", LAND._replace(line="kites")), DAY, "refuted"),
        (claim("none", LAND._replace(whose=("southland",))), "2012-06-01", "not-enough-info"),  # it fell silent
        (claim("none", LAND, when="since 2010"), "2019-01-01", "not-enough-info"),  # of 2011 it is open
        (claim("none", LAND, after="kite-4"), "2010-01-01", "supported"),
        (claim("none", LAND, after="gull-1"), DAY, "refuted"),
        (claim("none", LAND, before="kite-3"), DAY, "supported"),
        (claim("none", LAND, before="gull-1"), DAY, "refuted"),
        (claim("none", Deed("walk", "mars", "person")), DAY, "supported"),
        (claim("none", Deed("spacewalk", unit="person"), before="adapilot"), DAY, "refuted"),  # by what is on record
        (claim("none", Deed("survive", line="kites"), size="2"), DAY, "refuted"),
        (claim("none", Deed("land"), names="kite-1 kite-2"), DAY, "supported"),
        (claim("none", Deed("land"), names="kite-1 kite-3"), DAY, "refuted"),
        (claim("each", Deed("land"), names="kite-3 kite-4"), DAY, "supported"),
        (claim("each", Deed("land"), names="kite-1 kite-3"), DAY, "refuted"),
        # only those
        (claim("only", BY_COUNTRY, names="northland"), "2010-01-01", "supported"),
        (claim("only", BY_COUNTRY, names="northland"), DAY, "refuted"),
        (claim("only", BY_COUNTRY, names="northland", day="2010-01-01"), DAY, "outdated"),
        (claim("only", LAND, names="kite-3"), "2010-01-01", "refuted"),
        (claim("only", LAND, names="ssa"), DAY, "refuted"),
        (claim("only", LAND, names="kites"), "2010-01-01", "supported"),  # of programs
        (claim("only", LAND, names="kites"), DAY, "refuted"),
        (claim("only", LAND, names="nsa"), "2010-01-01", "supported"),  # all of its country
        (claim("only", Deed("land", line=OF_ITS_LINE), names="kite-3"), DAY, "refuted"),
        (claim("only", Deed("rove", "mars"), names="kite-3"), DAY, "supported"),
        (claim("only", TO_THE_MOON, names="northland"), DAY, "refuted"),  # Sid South
        (claim("only", TO_THE_MOON, names="northland"), "2000-01-01", "supported"),
        # so many
        (claim("count", BY_COUNTRY, 1), "2010-01-01", "supported"),
        (claim("count", BY_COUNTRY, 3), DAY, "refuted"),
        (claim("count", BY_COUNTRY, 2), DAY, "supported"),
        (claim("count", LAND, 1, when="since 2020"), DAY, "not-enough-info"),  # in that year, or behind it
        (claim("count", LAND, 3, when="since 2020"), DAY, "refuted"),
        (claim("count", Deed("sample"), 2), DAY, "refuted"),
        (claim("count", Deed("dock", line="kites"), 2), DAY, "not-enough-info"),  # no docking need be on record
        (claim("count", TO_THE_MOON, 4), DAY, "supported"),
        (claim("count", TO_THE_MOON, 5), DAY, "refuted"),
        (claim("count", TO_THE_MOON, 5)._replace(others=("some",)), DAY, "refuted"),
        (claim("count", TO_THE_MOON, 2)._replace(others=("some",)), DAY, "not-enough-info"),
        # parts of a whole
        (claim("all", Deed("land"), of=KITES), DAY, "refuted"),
        (claim("all", Deed("land"), of=KITES, some="-2"), DAY, "supported"),
        (claim("all", Deed("land"), of=KITES, span="kite-3 kite-4"), DAY, "not-enough-info"),  # and others?
        (claim("all", Deed("success"), of=KITES, launched="2003-01-01/2003-12-31", size="1"), DAY, "supported"),
        (claim("all", Deed(whose=("northland",)), of=TO_THE_MOON), DAY, "refuted"),
        (claim("all", Deed(whose=("northland",)), of=Deed("land", "moon", "crew")), DAY, "supported"),
        (claim("all", (Deed("fly", "mars"), Deed("fly", "venus")), of=KITES), DAY, "refuted"),
        (claim("share", Deed("failure"), 2, of=KITES, size="4"), DAY, "supported"),
        (claim("share", Deed("failure"), 3, of=KITES), DAY, "refuted"),
        (claim("share", Deed("failure"), 2, of=KITES, size="5"), DAY, "not-enough-info"),  # another set is meant
        (claim("but", Deed("success"), 2, of=KITES), DAY, "supported"),
        (claim("half", Deed("success"), of=KITES), DAY, "supported"),
        (claim("most", Deed("success"), of=KITES), DAY, "refuted"),
        (claim("some", Deed("crash"), of=KITES), DAY, "not-enough-info"),
        (claim("places", Deed("grounded"), of=KITES, places="1"), DAY, "supported"),
        (claim("places", Deed("failure"), of=KITES, places="1"), DAY, "refuted"),
        (claim("except", Deed("failure"), of=KITES, places="-1"), DAY, "refuted"),
        # first and last
        (claim("first", LAND, names="kite-3"), DAY, "supported"),
        (claim("first", LAND, names="kite-4"), DAY, "refuted"),
        (claim("first", LAND, 2, names="kite-4"), DAY, "supported"),
        (claim("first", LAND, 3, names="gull-2"), DAY, "not-enough-info"),  # third or fourth
        (claim("first", LAND, 2, names="gull-2"), DAY, "refuted"),
        (claim("first", LAND, names="kite-2"), DAY, "refuted"),
        (claim("first", BY_COUNTRY, 2, names="southland"), DAY, "supported"),
        (claim("first", BY_COUNTRY, 1, names="southland"), DAY, "refuted"),
        (claim("first", BY_COUNTRY._replace(act="fly"), 2, names="southland"), DAY, "supported"),  # to reach is to land
        (claim("first", BY_COUNTRY._replace(act="fly"), 3, names="southland"), DAY, "refuted"),
        (claim("first", Deed("land", "moon", "country", kinds=("crewed",)), 2, names="southland"), DAY, "premature"),
        (claim("last", LAND, names="kite-4"), "2010-01-01", "supported"),
        (claim("last", LAND, names="kite-4"), DAY, "refuted"),
        (claim("last", LAND, names="kite-4", day="2010-01-01"), DAY, "outdated"),
        (claim("last", LAND, names="gull-2"), DAY, "supported"),
        (claim("last", LAND, names="kite-3", before="gull-2"), DAY, "refuted"),
        (claim("last", LAND, names="kite-4", before="gull-2"), DAY, "not-enough-info"),  # the one between tipped over
        (claim("last", LAND, when="in 2004"), DAY, "refuted"),
        (claim("last", LAND, when="in 2004", day="2010-01-01"), DAY, "outdated"),
        (claim("last", LAND, when="in 2022"), DAY, "not-enough-info"),
    ],
)
def test_how_it_stands(told, day, expected):
    assert judge(told, Fleet(), day).verdict == expected


@pytest.mark.parametrize(
    ("outcome", "told", "never"),
    [("success", "", False), ("failure", "", True), ("success", "well", True)],
)
def test_to_hit_as_was_meant_is_to_land_for_some(outcome, told, never):
    stone = flight(
        "stone", "NL", f"ended 2000-01-05 {outcome}", "launch 2000-01-01, impact 2000-01-05", kinds="impactor"
    )
    deed = Deed.read(f"land;moon;flight;;;{told};")
    assert did_not([stone], deed, DAY, MadeWorld()) is never
