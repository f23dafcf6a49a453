"""Claims that people are to fly, where no flight is named: they are those of the one flight they share."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from orbitctl.factcheck.claims.analysis import Analysis
from orbitctl.factcheck.claims.claim import Claim
from orbitctl.factcheck.claims.dates.flyers import SEPARATOR
from orbitctl.factcheck.claims.grammar import vocabulary as v
from orbitctl.factcheck.claims.grammar.apart import is_apart
from orbitctl.factcheck.claims.grammar.sentence import Chunk
from orbitctl.factcheck.reading.lexicon import PEOPLE
from orbitctl.factcheck.reading.wordsets import wordset

#: The property of a claim that somebody is to fly.
TO_FLY = "to-fly"
_FLYING = frozenset({"fly", "launch", "lift off", "blast off", "take off", "orbit", "circle"})
_BEFORE = v.BEFORE_VERBS | v.PLANNING | {"to"}
#: With one of these it is another flight, or none.
_BARRING = v.DOUBTED | wordset(
    "if unless would again next another second third was were had film movie novel backup backups instead replace"
    " replaced not never return separately respectively former while until plane planes jet jets aircraft helicopters"
)
#: One alone may be to fly again.
_PAIR = 2


def departing(found: Analysis) -> Iterator[Claim]:
    """Yield who is told to be going to fly with whom."""
    row = found.row
    if not found.words.isdisjoint(_BARRING) or row[-1].word == "?":
        return
    for at, chunk in enumerate(row):
        if chunk.verb is None or chunk.verb.form != "base" or chunk.verb.base not in _FLYING:
            continue
        if chunk.verb.base == "launch" and at + 1 < len(row) and row[at + 1].word in v.DETERMINERS:
            continue  # "will launch a fund"
        last = _subject(row, at)
        people = _people(row[: last + 1]) if last is not None else []
        if len(people) >= _PAIR and not _names_flight(row):
            day = (f"day={found.day}",) if found.day else ()
            yield Claim("resident", "plan", people[0].split(SEPARATOR)[0], TO_FLY, "", None, None, "plan", present=True,
                        others=(*people, *day))  # fmt: skip
            return


def _subject(row: Sequence[Chunk], verb: int) -> int | None:
    """Return where somebody stands who is told to be going to do what a verb says: "X and Y (of Z) are due to"."""
    at = verb - 1
    while at > 0 and row[at].word in _BEFORE:
        at -= 1
    words = {chunk.word for chunk in row[at + 1 : verb]}
    if words.isdisjoint(v.FUTURE) and ("to" not in words or words.isdisjoint(v.PLANNING)):
        return None
    if row[at].word == ")":
        at = next((i for i in range(at, 0, -1) if row[i].word == "("), 1) - 1
    mention = row[at].mention
    return at if mention is not None and mention.is_person else None


def _people(chunks: Sequence[Chunk]) -> list[str]:
    """Return whom some words name, each by all whom his name can mean."""
    named = [chunk.mention for chunk in chunks if chunk.mention is not None and chunk.mention.is_person]
    told = [SEPARATOR.join(entry.id for entry in mention.entries if entry.kind in PEOPLE) for mention in named]
    return list(dict.fromkeys(told))


def _names_flight(row: Sequence[Chunk]) -> bool:
    """Tell whether a flight is named, but as what somebody once flew in."""
    return any(
        chunk.mention is not None
        and any(entry.kind == "mission" for entry in chunk.mention.entries)
        and not is_apart(row, at)
        for at, chunk in enumerate(row)
    )
