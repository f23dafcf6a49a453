"""What somebody did up there during a flight, for which he had to be aboard: "took his steps outside during"."""

from __future__ import annotations

from collections.abc import Iterator

from orbitctl.factcheck.claims import vocabulary as v
from orbitctl.factcheck.claims.analysis import Analysis
from orbitctl.factcheck.claims.claim import Claim
from orbitctl.factcheck.claims.posts import people_ids
from orbitctl.factcheck.reading.wordsets import wordset

_DEEDS = wordset(
    "spacewalk spacewalks spacewalked walked walk steps stepped floated floating outside tether untethered rode flew"
    " orbited circled docked splashed weightless strapped hatch jetpack orbits spacewalker"
)
_ON = wordset("during on aboard in from inside")
_UNTOLD = v.NEGATIONS | (v.DOUBTFUL - {"would"}) | v.DOUBTED | v.FUTURE | wordset(
    "if ? than unlike instead backup capcom capsule-communicator controller watched ground later earlier after before"
    " trained radioed visited greeted relieved houston mission-control father brother wife like since when until"
)  # fmt: skip
TELLING = _DEEDS


def deeds(found: Analysis) -> Iterator[Claim]:
    """Yield that the one person of a sentence was aboard the one flight during which he is said to have done it."""
    row = found.row
    words = found.words
    record = found.flight
    if record is None or words.isdisjoint(_DEEDS) or not _UNTOLD.isdisjoint(words):
        return
    people = [ids for chunk in row if (ids := people_ids(chunk.mention))]
    if len(people) != 1:
        return
    person = next(at for at, chunk in enumerate(row) if people_ids(chunk.mention))
    flight = next(at for at, c in enumerate(row) if c.mention is not None and record in c.mention.entries)
    before = [chunk.word for chunk in row[max(0, flight - 2) : flight]]
    between = {chunk.word for chunk in row[person + 1 : flight]}
    if before and (before[-1] in _ON or (before[-1] == "the" and before[0] in _ON)) and between & _DEEDS:
        yield Claim("crew", "crew", record.id, "deed", people[0][0], others=people[0])
