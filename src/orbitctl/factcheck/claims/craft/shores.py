"""Claims of where on Earth something came back to: "floated down into the Utah desert"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from orbitctl.factcheck.claims.analysis import Analysis
from orbitctl.factcheck.claims.claim import Claim
from orbitctl.factcheck.claims.grammar import scope
from orbitctl.factcheck.claims.grammar import vocabulary as v
from orbitctl.factcheck.claims.grammar.clauses import Clause
from orbitctl.factcheck.claims.grammar.roles import only
from orbitctl.factcheck.claims.grammar.sentence import Chunk
from orbitctl.factcheck.reading.bodies import SHORES
from orbitctl.factcheck.reading.lexicon import Entry
from orbitctl.factcheck.reading.wordsets import wordset

#: The property of a claim of where on Earth something came back to.
EARTH = "earth"
#: Where something begins, is made, or is looked after, is not where it comes back to.
_SETTING_OUT = wordset(
    "launch launched launches lifted liftoff lift blasted took built made tested trained pad researchers scientists"
    " engineers university museum laboratory controlled center centre"
)
_BEFORE = wordset("in into at off near on over onto to across within inside above")
_PARTS = wordset(
    "desert coast ocean steppe steppes floor ground middle plain plains mud lake lakebed inner outback"
    " waters water plains salt flats south southern north northern western"
    " eastern west east state sands open cold snow snows middle"
)
#: People do these in a spacecraft only.
_COMING_BACK = wordset("splashdown splashed splash parachuted parachute reentered reentry landed land touched came")
#: No owner's name is longer.
_LONGEST = 6


def named_in(clause: Clause) -> tuple[int, str] | None:
    """Return where a clause names the one region of the Earth to which something came, and which."""
    chunks = clause.chunks
    told = [(at, shore) for at in range(len(chunks)) if (shore := _shore(chunks, at))]
    if len({shore for _, shore in told}) > 1:  # "in the Atlantic Ocean off California"
        told = [(at, shore) for at, shore in told if [chunk.word for chunk in chunks[at + 1 : at + 2]] == ["ocean"]]
    if len({shore for _, shore in told}) != 1 or not clause.words.isdisjoint(_SETTING_OUT):
        return None
    at, shore = told[0]
    return (at, shore) if _leads_there(chunks, at) and not scope.kept_off(chunks, at) else None


def claims(clause: Clause, shore: tuple[int, str], record: Entry) -> Iterator[Claim]:
    """Yield where on Earth a flight is said to have come back to."""
    if record.own:
        yield Claim(
            "location", "location", record.id, EARTH, shore[1], None, None, clause.modality,
            formerly=clause.formerly or scope.was_once(clause),
        )  # fmt: skip


def crews(found: Analysis) -> Iterator[Claim]:
    """Yield where several people, whom the record knows to have flown together, are said to have come back to."""
    flyers = list(dict.fromkeys(e for _, mention in found.names for e in mention.entries if e.kind == "astronaut"))
    if len(flyers) < 2 or found.flight is not None:
        return
    for clause in scope.stated(found):
        shore = named_in(clause)
        if shore is not None and clause.entries(("astronaut",)) and not clause.words.isdisjoint(_COMING_BACK):
            for claim in claims(clause, shore, flyers[0]):
                yield claim._replace(others=tuple(entry.id for entry in flyers[1:]))


def leading(chunks: Sequence[Chunk], at: int, parts: frozenset[str]) -> str:
    """Return the word that leads to a place, behind which stand only words that belong to it; empty if none does."""
    for position in range(at - 1, max(-1, at - 1 - _LONGEST), -1):
        verb = chunks[position].verb
        word = verb.base.rpartition(" ")[2] if verb is not None and " " in verb.base else chunks[position].word
        of_it = word == "of" and position and chunks[position - 1].word in parts
        if not of_it and word not in parts and word not in v.DETERMINERS and word not in {"'s", "'"}:
            return word
    return ""


def _leads_there(chunks: Sequence[Chunk], at: int) -> bool:
    """Tell whether a word such as "in" leads to a region, or to whose it is: "at the army's Utah range"."""
    if at and chunks[at - 1].word == "'s":
        return any(chunk.word in _BEFORE for chunk in chunks[max(0, at - _LONGEST) : at])
    return leading(chunks, at, _PARTS) in _BEFORE


def _shore(chunks: Sequence[Chunk], at: int) -> str:
    """Return the region of the Earth that is named at a position, by a word or as a state; empty if none is."""
    entry = only(chunks[at].mention, ("state", "demonym"))
    if entry is not None and [chunk.word for chunk in chunks[at + 1 : at + 2]] == ["ocean"]:
        return SHORES["indian"] if entry.id == "india" else ""
    return SHORES.get(entry.id if entry is not None else chunks[at].word, "")
