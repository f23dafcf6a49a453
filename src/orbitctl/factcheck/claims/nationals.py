"""Claims of whose nationals were aboard: "a pair of Emiratis flew on", "carried two Saudi astronauts"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from orbitctl.factcheck.claims import vocabulary as v
from orbitctl.factcheck.claims.analysis import Analysis
from orbitctl.factcheck.claims.claim import Claim
from orbitctl.factcheck.claims.sentence import Chunk
from orbitctl.factcheck.reading.essence import NATIONALS
from orbitctl.factcheck.reading.wordsets import wordset

_FLYING = wordset(
    "flew fly flies flown flying rode riding aboard board crew carried carrying carries seats seat launched"
)
_PERSON = wordset(
    "astronaut astronauts cosmonaut cosmonauts taikonaut taikonauts passenger passengers man woman men women citizen"
    " citizens nationals national crewmate crewmates doctor pilot pilots flier fliers"
)
_COUNTING = wordset("a an pair of two three one another first couple duo")
_UNTOLD = (
    v.NEGATIONS
    | v.DOUBTFUL - {"can"}
    | v.DOUBTED
    | wordset("if ? than unlike before after instead ground born descent")
)
TELLING = _FLYING


def nationals(found: Analysis) -> Iterator[Claim]:
    """Yield whose nationals are said to have been aboard the one flight of a sentence."""
    words = found.words
    record = found.flight
    if record is None or not _UNTOLD.isdisjoint(words) or _FLYING.isdisjoint(words):
        return
    for at, chunk in enumerate(found.row):
        state = NATIONALS.get(chunk.word, "") if _is_counted(found.row, at) else ""
        if chunk.mention is not None and at + 1 < len(found.row) and found.row[at + 1].word in _PERSON:
            state = next((e.id for e in chunk.mention.entries if e.kind == "demonym"), "")
        if state:
            yield Claim("crew", "crew", record.id, "national", state)


def _is_counted(row: Sequence[Chunk], at: int) -> bool:
    """Tell whether people are counted just before a position: "a pair of Emiratis", "two Saudis"."""
    return at > 0 and (row[at - 1].word in _COUNTING or row[at - 1].number is not None)
