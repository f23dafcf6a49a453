"""Claims of how long a crew was up: "spent nine days on the station", "her six-month flight", "371 days aloft"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from orbitctl.factcheck.claims.analysis import Analysis
from orbitctl.factcheck.claims.claim import Claim
from orbitctl.factcheck.claims.grammar import vocabulary as v
from orbitctl.factcheck.claims.grammar.scope import sole_flight
from orbitctl.factcheck.claims.grammar.sentence import Chunk
from orbitctl.factcheck.claims.people.posts import people_ids
from orbitctl.factcheck.reading.lexicon import Entry
from orbitctl.factcheck.reading.phrases import Number
from orbitctl.factcheck.reading.wordsets import wordset

#: Days in each.
UNITS = {
    "day": 1.0, "days": 1.0, "week": 7.0, "weeks": 7.0, "month": 30.4, "months": 30.4, "year": 365.25, "years": 365.25,
}  # fmt: skip
_SPENDING = wordset(
    "spent spend spends stayed stays lived lives lasted lasting endured logged aloft up took takes space orbit"
)
_STAYS = wordset("stay flight mission trip voyage journey tour expedition sojourn spaceflight")
#: What of a flight is up as long as its crew.
_CREWED = _STAYS | wordset(
    "crew crewmen crewmates astronauts cosmonauts men women people occupants trio pilot pilots commander time days"
)
_UNTOLD = v.DOUBTFUL | v.DOUBTED | v.NEGATIONS | v.FUTURE | wordset(
    "if ? planned instead surface delay delayed training aged quarantine ago anniversary walked spacewalk outside half"
    " per originally supposed meant scheduled intended later earlier old"
)  # fmt: skip
TELLING = _SPENDING | _STAYS | {"space", "orbit"}


def stays(found: Analysis) -> Iterator[Claim]:
    """Yield how long the crew of the one flight of a sentence is said to have been up."""
    row = found.row
    words = found.words
    record = sole_flight(found)
    if record is None or not _UNTOLD.isdisjoint(words) or words.isdisjoint(UNITS):
        return
    told = [(at, number) for at, chunk in enumerate(row) if (number := _duration(row, at)) is not None]
    if len(told) != 1 or sum(chunk.word in UNITS for chunk in row) != 1:
        return
    at, number = told[0]
    if _is_of_a_part(row, record):
        return
    if _is_spent(row, at):
        unit = next(chunk.word for chunk in row[at + 1 : at + 3] if chunk.word in UNITS)
        yield Claim("crew", "crew", record.id, "stay", f"{number.value:g} {unit}", None, number)


def _is_of_a_part(row: Sequence[Chunk], record: Entry) -> bool:
    """Tell whether something of a flight is told of that need not have its crew aboard: "Apollo 16's subsatellite"."""
    at = next((i for i, chunk in enumerate(row) if chunk.mention and record in chunk.mention.entries), len(row))
    if [chunk.word for chunk in row[at + 1 : at + 2]] != ["'s"]:
        return False
    return all(chunk.word not in _CREWED and not people_ids(chunk.mention) for chunk in row[at + 2 : at + 5])


def _duration(row: Sequence[Chunk], at: int) -> Number | None:
    number = row[at].number
    if number is None or number.ordinal:
        return None
    return number if any(chunk.word in UNITS for chunk in row[at + 1 : at + 3]) else None


#: How time is spent by those who are up.
_BEING_UP = wordset("orbiting circling living working staying flying floating residing")


def _is_spent(row: Sequence[Chunk], at: int) -> bool:
    """Tell whether a duration is that of being up: by a word before it, or by what stands behind it."""
    before = {chunk.word for chunk in row[max(0, at - 4) : at]}
    behind = [chunk.word for chunk in row[at + 1 : at + 6]]
    if {"after", "before"} & set(behind[1:2]) or row[at - 1].word == "in":
        return False  # "the first crew to orbit the Moon in fifty years"
    if any(word.endswith("ing") and word not in _BEING_UP for word in behind[1:2]):
        return False  # "spent 18 months repairing it"
    if before & _SPENDING or behind[1:2] in (["aloft"], ["long"]) or behind[1:3] in (["in", "space"], ["in", "orbit"]):
        return True
    return behind[:1] == ["-"] and any(word in _STAYS for word in behind[2:4])
