"""Regions of the world that newspapers count states by: "the first African country", "no Arab state", "in Asia".

States by ISO 3166 code; those that some count in and some do not stand apart.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from orbitctl.factcheck.claims.grammar.sentence import Chunk


class Region(NamedTuple):
    """The states that belong to a region, and those that may be counted in."""

    name: str
    sure: frozenset[str]
    perhaps: frozenset[str] = frozenset()


def _region(name: str, sure: str, perhaps: str = "") -> Region:
    return Region(name, frozenset(sure.split()), frozenset(perhaps.split()))


_SOUTH_AMERICA = "AR BO BR CL CO EC GY PE PY SR UY VE"
_CENTRAL_AMERICA = "CR GT HN NI PA SV"
_SOUTHEAST_ASIA = "BN ID KH LA MM MY PH SG TH VN"
_SOUTH_ASIA = "BD BT IN LK MV NP PK"
_EAST_ASIA = "CN JP KP KR"
_CENTRAL_ASIA = "KG KZ TJ TM UZ"
_GULF = "AE BH KW OM QA SA"
_LEVANT = "IL IQ JO LB PS SY YE"
_EUROPE = (
    "AD AL AT BA BE BG BY CH CZ DE DK EE ES FI FR GB GR HR HU IE IS IT LI LT LU LV MC MD ME MK MT NL NO PL PT RO RS SE"
    " SI SK SM UA VA XK"
)
_BETWEEN = "AM AZ CY GE KZ RU TR"
_NORTH_AFRICA = "DZ LY MA TN"
_AFRICA = (
    "AO BF BI BJ BW CD CF CG CI CM CV DJ DZ ER ET GA GH GM GN GQ GW KE KM LR LS LY MA MG ML MR MU MW MZ NA NE NG RW SC"
    " SD SL SN SO SS ST SZ TD TG TN TZ UG ZA ZM ZW EG"
)
_REGIONS: dict[str, Region] = {
    "africa": _region("Africa", _AFRICA),
    "latin america": _region(
        "Latin America", f"{_SOUTH_AMERICA.replace('GY ', '').replace('SR ', '')} {_CENTRAL_AMERICA} CU DO MX",
        "AG BB BS BZ DM GD GY HT JM KN LC SR TT VC",
    ),
    "south america": _region("South America", _SOUTH_AMERICA),
    "central america": _region("Central America", _CENTRAL_AMERICA, "BZ MX"),
    "north america": _region("North America", "CA US", f"MX {_CENTRAL_AMERICA} CU DO JM HT BS BB TT"),
    "asia": _region(
        "Asia", f"{_SOUTHEAST_ASIA} {_SOUTH_ASIA} {_EAST_ASIA} MN AF KG TJ TM UZ",
        f"{_GULF} {_LEVANT} {_BETWEEN} IR TL EG",
    ),
    "southeast asia": _region("Southeast Asia", _SOUTHEAST_ASIA, "TL"),
    "south asia": _region("South Asia", _SOUTH_ASIA, "AF IR MM"),
    "east asia": _region("East Asia", f"{_EAST_ASIA} MN", _SOUTHEAST_ASIA),
    "central asia": _region("Central Asia", _CENTRAL_ASIA, "AF MN"),
    "middle east": _region("the Middle East", f"{_GULF} IL IQ IR JO LB PS SY YE", f"{_NORTH_AFRICA} EG TR CY SD"),
    "arab": _region("the Arab world", f"{_GULF} {_NORTH_AFRICA} EG IQ JO LB PS SD SY YE", "DJ KM MR SO"),
    "gulf": _region("the Gulf", _GULF, "IQ IR"),
    "europe": _region("Europe", _EUROPE, _BETWEEN),
    "nordic": _region("the Nordic countries", "DK FI IS NO SE"),
    "scandinavia": _region("Scandinavia", "DK NO SE", "FI IS"),
    "baltic": _region("the Baltic states", "EE LT LV"),
}  # fmt: skip
#: By one word.
_WORDS: dict[str, str] = {
    "african": "africa", "africa": "africa", "asian": "asia", "asia": "asia", "european": "europe", "europe": "europe",
    "arab": "arab", "gulf": "gulf", "nordic": "nordic", "scandinavian": "scandinavia", "scandinavia": "scandinavia",
    "baltic": "baltic",
}  # fmt: skip
#: By two: what stands before narrows the second.
_FIRST: dict[str, str] = {"latin": "latin", "south": "south", "central": "central", "north": "north"}
_AMERICAS = frozenset({"america", "american"})
_ASIAS: dict[str, str] = {
    "southeast": "southeast asia", "south-east": "southeast asia", "south": "south asia", "east": "east asia",
    "central": "central asia",
}  # fmt: skip
#: Of these another part of the continent is not told of here.
_NARROWING = frozenset(
    {"west", "western", "eastern", "southern", "northern", "sub", "saharan", "east", "north", "south", "central", "-"}
)
_AMERICA = "united-states"
#: Every name of a region begins with one of these.
BEGINNINGS = frozenset({*_WORDS, *_FIRST, *_ASIAS, "middle"})


def region_at(row: Sequence[Chunk], at: int) -> tuple[Region, int] | None:
    """Return the region a row names at a position, and the position behind its name."""
    word = row[at].word
    if word not in BEGINNINGS:
        return None
    following = row[at + 1] if at + 1 < len(row) else None
    if following is not None:
        american = following.word in _AMERICAS or (
            following.mention is not None
            and any(entry.kind == "demonym" and entry.id == _AMERICA for entry in following.mention.entries)
        )
        if word in _FIRST and american:
            return _REGIONS[f"{_FIRST[word]} america"], at + 2
        if word == "middle" and following.word in {"east", "eastern"}:
            return _REGIONS["middle east"], at + 2
        if word in _ASIAS and following.word in {"asia", "asian"}:
            return _REGIONS[_ASIAS[word]], at + 2
    before = row[at - 1].word if at else ""
    if word not in _WORDS or before in _NARROWING or (following is not None and following.word in {"-", "union"}):
        return None
    return _REGIONS[_WORDS[word]], at + 1


def region(name: str) -> Region:
    """Return a region by its name."""
    return next(region for region in _REGIONS.values() if region.name == name)
