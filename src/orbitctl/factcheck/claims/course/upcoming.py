"""What is listed as still to come: "X is an upcoming mission", "future missions include X and Y", "X is planned".

One adjective and one noun for what flies; the names are what the noun is said to be, or what stands in the list behind.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from itertools import takewhile

from orbitctl.factcheck.claims.analysis import Analysis
from orbitctl.factcheck.claims.claim import Claim
from orbitctl.factcheck.claims.grammar import vocabulary as v
from orbitctl.factcheck.claims.grammar.clauses import Clause
from orbitctl.factcheck.claims.grammar.parts import is_told_of
from orbitctl.factcheck.claims.grammar.roles import named_unit
from orbitctl.factcheck.claims.grammar.sentence import Chunk
from orbitctl.factcheck.claims.grammar.tenses import is_past
from orbitctl.factcheck.reading.lexicon import Entry
from orbitctl.factcheck.reading.wordsets import wordset

COMING = wordset("upcoming forthcoming future planned coming proposed next")
NOUNS = v.HEADS["mission"] - {"crew", "astronauts", "cosmonauts", "taikonauts", "duo"} | wordset(
    "missions flights landers rovers probes orbiters telescopes launches landings stations station project projects"
    " program programme programs programmes expedition expeditions exploration rocket rockets"
)
_IS = wordset("is are remains remain")
#: Behind the noun these begin the list of what it means.
_LISTING = wordset("include includes including are is : , such as like — – - named called dubbed")
_IN_LISTS = wordset(", and or the as well also both its 's - ( )")
#: With one of these the list is one of another time, or of what is not to come.
_BARRING = (
    v.NEGATIONS
    | v.DOUBTFUL
    | wordset(
        "was were had did then once would until if after before since without lessons helped paved paving pave"
        " successor successors following followed like"
    )
)
_OPENING = wordset("; : . while whereas but though although")
_BEFORE = v.DETERMINERS | {"'s", "of"}
_NEAR = 5


def upcoming(found: Analysis) -> Iterator[Claim]:
    """Yield each flight or program that a sentence lists as to come."""
    if found.words.isdisjoint(COMING) or any(chunk.time is not None for chunk in found.row):
        return
    for clause in found.clauses:
        if clause.words.isdisjoint(COMING) or not _is_told(clause):
            continue
        for at, chunk in enumerate(found.row):
            if chunk.word in COMING and any(chunk is one for one in clause.chunks):
                for entry in filter(is_told_of, _meant(found.row, at)):
                    yield Claim("status", "status", entry.id, "coming", chunk.word, present=True)


def _is_told(clause: Clause) -> bool:
    """Tell whether a clause tells of now: not "helped to plan future missions such as"."""
    if clause.supposed or clause.formerly or not clause.words.isdisjoint(_BARRING):
        return False
    return not any(is_past(clause.chunks, at) for at in range(len(clause.chunks)))


def _meant(chunks: Sequence[Chunk], at: int) -> Iterator[Entry]:
    """Yield what an adjective at a position is said of."""
    noun = _noun(chunks, at)
    if noun is None:
        if chunks[at].word == "planned" and at and chunks[at - 1].word in _IS and _ends(chunks, at + 1):
            yield from _listed_before(chunks, at - 1)
        return
    before = at - 1
    while before > 0 and (chunks[before].word in _BEFORE or _owns(chunks, before)):
        before -= 1
    if before > 0 and chunks[before].word in _IS:
        yield from _listed_before(chunks, before)
    behind = noun + 1
    listing = list(takewhile(lambda chunk: chunk.word in _LISTING, chunks[behind:]))
    if listing:
        yield from _listed(chunks[behind + len(listing) :])


def _owns(chunks: Sequence[Chunk], at: int) -> bool:
    """Tell whether a name is that of whose mission it is: "is NASA's next mission"."""
    return chunks[at].mention is not None and chunks[at + 1].word == "'s" and named_unit(chunks[at].mention) is None


def _noun(chunks: Sequence[Chunk], at: int) -> int | None:
    """Return where the noun stands that an adjective describes, with nothing but other adjectives between."""
    for position in range(at + 1, min(len(chunks), at + _NEAR)):
        chunk = chunks[position]
        if chunk.word in NOUNS:
            following = chunks[position + 1].word if position + 1 < len(chunks) else ""
            if following not in NOUNS:
                return position
        elif chunk.mention is not None or chunk.number is not None or chunk.word in v.PREPOSITIONS | _LISTING:
            return None
    return None


def _ends(chunks: Sequence[Chunk], at: int) -> bool:
    return at >= len(chunks) or chunks[at].word in {".", ",", ";", "and", "but"}


def _listed_before(chunks: Sequence[Chunk], verb: int) -> Iterator[Entry]:
    """Yield the names of a list that ends right before a verb, if a statement begins with it."""
    first = verb
    while first and _is_listed(chunks[first - 1]):
        first -= 1
    if first == 0 or chunks[first - 1].word in _OPENING:
        yield from _names(chunks[first:verb])


def _listed(chunks: Sequence[Chunk]) -> Iterator[Entry]:
    """Yield the names of a list."""
    yield from _names(takewhile(_is_listed, chunks))


def _is_listed(chunk: Chunk) -> bool:
    return chunk.mention is not None or chunk.word in _IN_LISTS or chunk.word in NOUNS


def _names(chunks: Iterable[Chunk]) -> Iterator[Entry]:
    yield from (entry for chunk in chunks if (entry := named_unit(chunk.mention)) is not None)
