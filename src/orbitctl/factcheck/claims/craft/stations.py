"""Claims of which station a flight went to: "docked with Salyut 6", "carried its crew to Mir"."""

from __future__ import annotations

from collections.abc import Iterator

from orbitctl.factcheck.claims.analysis import Analysis
from orbitctl.factcheck.claims.claim import Claim
from orbitctl.factcheck.claims.craft.shores import leading
from orbitctl.factcheck.claims.grammar import scope
from orbitctl.factcheck.claims.grammar import vocabulary as v
from orbitctl.factcheck.claims.grammar.roles import only
from orbitctl.factcheck.claims.grammar.verbs import inflections
from orbitctl.factcheck.reading.wordsets import wordset

#: The words for stations by their ids; vocabulary, and no source of facts.
STATIONS: dict[str, tuple[str, ...]] = {
    **{f"salyut-{number}": ("salyut", str(number)) for number in range(1, 8)},
    "skylab": ("skylab",),
    "mir": ("mir",),
    "iss": ("international", "space", "station"),
    "tiangong": ("tiangong",),
    "tiangong-1": ("tiangong", "1"),
    "tiangong-2": ("tiangong", "2"),
}
_UNITS = ("mission", "program")
GOING = inflections("dock link berth transfer visit carry ferry bring deliver take fly send") | wordset("aboard crew")
_LEADING = frozenset({"with", "to", "aboard", "at", "visit", "visited", "visiting", "on"})
_PARTS = wordset("orbital space station soviet russian chinese american us outpost laboratory complex the")
#: With one of these a station may be that of another flight.
_OTHERWISE = v.NEGATIONS | wordset(
    "before after since until following than like unlike later earlier instead without previous previously from"
    " veteran veterans next first future planned also both another while or former plans"
)


def claims(found: Analysis) -> Iterator[Claim]:
    """Yield the one station that is named beside the one flight."""
    entries = [only(mention, _UNITS) for _, mention in found.names]
    named = {entry.id: entry for entry in entries if entry is not None}
    flown = [entry for entry in named.values() if entry.id not in STATIONS and entry.kind == "mission" and entry.own]
    if len(flown) != 1 or len(named) != 2 or not found.words.isdisjoint(_OTHERWISE):
        return
    for clause in scope.stated(found):
        if clause.modality != "fact" or clause.words.isdisjoint(GOING):
            continue
        for at, chunk in enumerate(clause.chunks):
            station = only(chunk.mention, _UNITS)
            if station is not None and station.id in STATIONS and leading(clause.chunks, at, _PARTS) in _LEADING:
                yield Claim("station", "target", flown[0].id, "station", station.id)
