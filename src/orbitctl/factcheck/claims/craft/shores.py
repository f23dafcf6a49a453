"""Claims of where on Earth something came back to: "floated down into the Utah desert"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from orbitctl.factcheck.claims.analysis import Analysis
from orbitctl.factcheck.claims.claim import Claim
from orbitctl.factcheck.claims.craft import sites
from orbitctl.factcheck.claims.grammar import scope
from orbitctl.factcheck.claims.grammar.clauses import Clause
from orbitctl.factcheck.claims.grammar.roles import only
from orbitctl.factcheck.claims.grammar.sentence import Chunk
from orbitctl.factcheck.claims.grammar.verbs import inflections
from orbitctl.factcheck.reading.bodies import SHORES
from orbitctl.factcheck.reading.lexicon import Entry
from orbitctl.factcheck.reading.wordsets import wordset

#: The property of a claim of where on Earth something came back to.
EARTH = "earth"
_STATES = ("state", "demonym")
_RETURNING = (
    sites.LANDING
    | inflections(
        "land parachute splash touch come drop recover fall float crash return deliver descend retrieve plunge"
        " thump bring sink ditch bob fish pick settle hit collect burn break scatter smash slam bury shatter arrive end"
        " strike rain plummet alight find await meet"
    )
    | wordset("capsule splashdown touchdown landing home samples reenter reentered reentry re entered")
)
_BEFORE = wordset("in into at off near on over onto to across within inside above")
_PARTS = wordset(
    "desert coast ocean steppe steppes floor ground middle plain plains mud lake lakebed inner outback"
    " waters water plains salt flats south southern north northern western"
    " eastern west east state sands open cold snow snows middle"
)
#: People do these in a spacecraft only.
_COMING_BACK = inflections("splash parachute reenter") | wordset("splashdown reentry")
_DOWN = frozenset({"come down", "touch down", "land"})
#: No owner's name is longer.
_LONGEST = 6


def in_clause(clause: Clause, record: Entry) -> Iterator[Claim]:
    """Yield where on Earth something is said to have come back to: "floated down into the Utah desert"."""
    if clause.words.isdisjoint(_RETURNING) or not record.own:
        return
    chunks = clause.chunks
    told = [(at, shore) for at in range(len(chunks)) if (shore := _shore(chunks, at))]
    if len({shore for _, shore in told}) > 1:  # "in the Atlantic Ocean off California"
        told = [(at, shore) for at, shore in told if [chunk.word for chunk in chunks[at + 1 : at + 2]] == ["ocean"]]
    if len({shore for _, shore in told}) != 1:
        return
    at, shore = told[0]
    if _leads_there(chunks, at) and not scope.kept_off(chunks, at):
        yield Claim(
            "whereabouts", "location", record.id, EARTH, shore, None, None, clause.modality,
            formerly=clause.formerly or scope.was_once(clause),
        )  # fmt: skip


def _leads_there(chunks: Sequence[Chunk], at: int) -> bool:
    """Tell whether a word such as "in" leads to a region, or to whose it is: "at the army's Utah range"."""
    if at and chunks[at - 1].word == "'s":
        return any(chunk.word in _BEFORE for chunk in chunks[max(0, at - _LONGEST) : at])
    return sites.leading(chunks, at, _PARTS) in _BEFORE


def stations(found: Analysis) -> Iterator[Claim]:
    """Yield where a station that is no single flight came down."""
    named = {entry for _, mention in found.names for entry in mention.entries if entry.kind in {"mission", "program"}}
    station = next(iter(named)) if len(named) == 1 else None
    for clause in scope.stated(found) if station is not None and station.kind == "program" else ():
        if station in clause.entries(("program",)):
            yield from in_clause(clause, station)


def crews(found: Analysis) -> Iterator[Claim]:
    """Yield where several people, whom the record knows to have flown together, are said to have come back to."""
    flyers = list(dict.fromkeys(e for _, mention in found.names for e in mention.entries if e.kind == "astronaut"))
    if len(flyers) < 2 or found.flight is not None:
        return
    for clause in scope.stated(found):
        down = any(chunk.verb is not None and chunk.verb.base in _DOWN for chunk in clause.chunks)
        if clause.entries(("astronaut",)) and (down or not clause.words.isdisjoint(_COMING_BACK)):
            for claim in in_clause(clause, flyers[0]):
                yield claim._replace(others=tuple(entry.id for entry in flyers[1:]))


def _shore(chunks: Sequence[Chunk], at: int) -> str:
    """Return the region of the Earth that is named at a position, by a word or as a state; empty if none is."""
    entry = only(chunks[at].mention, _STATES)
    if entry is not None and [chunk.word for chunk in chunks[at + 1 : at + 2]] == ["ocean"]:
        return SHORES["indian"] if entry.id == "india" else ""
    return SHORES.get(entry.id if entry is not None else chunks[at].word, "")
