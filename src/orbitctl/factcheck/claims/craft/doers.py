"""An actor named before what is its own: "A built and flew X", "A is the agency behind X", "run by A, X ..."."""

from __future__ import annotations

from collections.abc import Sequence

from orbitctl.factcheck.claims.craft.possession import (
    APART,
    BESIDE,
    DONE,
    HOLDERS,
    HOLDING,
    LEADING,
    OWNED,
    THINGS,
    UPWARDS,
    is_free,
)
from orbitctl.factcheck.claims.craft.ties import CRAFT, Tie, acts
from orbitctl.factcheck.claims.grammar import vocabulary as v
from orbitctl.factcheck.claims.grammar.sentence import Chunk
from orbitctl.factcheck.reading.wordsets import wordset

_TRIPS = CRAFT | {"trip", "visit", "journey", "voyage", "expedition"}
#: What a name follows that something is given.
NAMING = wordset("called named dubbed christened nicknamed")
#: Several who build something together, and what tells of who leads them.
_GROUPS = wordset("consortium group team alliance syndicate grouping companies firms industry")
_HEADING = wordset("led lead leads leading headed head heads heading leader spearheaded spearheads fronted helm prime")
_BUILDING = wordset(
    "building build builds behind developing develops making makes constructing designing preparing built"
)
_FARTHEST, _NEAR = 8, 3
_FARTHEST_ASIDE = 12


def is_called_its(row: Sequence[Chunk], at: int, named: int) -> bool:
    """Read "Iran's Hope probe": a name of several words, so that no other thing is called so in jest."""
    name = row[named]
    long = name.last - name.first > 1 and (named + 1 == len(row) or row[named + 1].word not in THINGS | {"'s", "-"})
    return long and row[at + 1].word == "'s" and all(
        chunk.word in CRAFT or chunk.word in v.MODIFIERS or chunk.word == "own" for chunk in row[at + 2 : named]
    )  # fmt: skip


def does(row: Sequence[Chunk], at: int, named: int) -> Tie | None:
    """Read "A built and controlled X", "it was A, and A alone, that owned X", "A, whose space agency sent X"."""
    if named + 1 < len(row) and (row[named + 1].word in {"'s", "-"} or row[named + 1].word in THINGS):
        return None
    if not is_free(row, at, named):
        return None
    start = _agent(row, at, named)
    if start is None:
        return None
    for position in range(start, named):
        chunk = row[position]
        if chunk.word in DONE and row[position - 1].word not in {*v.BE, "the", "a", "to"}:
            if row[position + 1].word in UPWARDS:
                return None  # whoever launches it need not own it
            return DONE[chunk.word] if _reaches(row, position, named) else None
        if chunk.word not in v.BEFORE_VERBS - v.BE and chunk.word not in BESIDE:
            return None
    return None


def _agent(row: Sequence[Chunk], at: int, named: int) -> int | None:
    """Return where the verb of an actor may begin: behind its name, or behind "its space agency"."""
    for position in range(named - 1, at + 2, -1):
        if row[position].word == "agency" and row[position - 1].word == "space":
            own = row[position - 2].word in {"its", "whose", "their", "'s"}
            return position + 1 if own and all(chunk.mention is None for chunk in row[at + 1 : position]) else None
    between = row[at + 1 : named]
    return at + 1 if all(chunk.mention is None or acts(chunk) for chunk in between) else None


def _reaches(row: Sequence[Chunk], verb: int, named: int) -> bool:
    """Tell whether the name at a position is what a verb is about."""
    apposed = next(
        (i for i in range(verb + 2, named) if row[i].word in v.PREPOSITIONS and row[i - 1].word in _TRIPS), 0
    )
    if apposed and row[named - 1].word == ",":
        named = apposed  # "organised the first trip to the station, X"
    if named - verb > _FARTHEST:
        return False
    return all(
        chunk.word in v.DETERMINERS or chunk.word in v.MODIFIERS or chunk.word in OWNED or chunk.word in DONE
        or chunk.word in {"and", "for", "-", "first", ","} or chunk.word in v.ADVERBS
        or (chunk.word.isalpha() and chunk.word not in v.PREPOSITIONS and chunk.word not in v.OPENERS
            and chunk.verb is None)
        for chunk in row[verb + 1 : named]
    )  # fmt: skip


def holds(row: Sequence[Chunk], at: int, named: int) -> Tie | None:
    """Read "A is the agency behind X", "A is in charge of X"."""
    if not is_free(row, at, named) or (named + 1 < len(row) and row[named + 1].word == "'s"):
        return None
    position = named - 1
    while position > at and row[position].word in v.DETERMINERS:
        position -= 1
    noun = row[position - 1].word
    if row[position].word == "behind" and noun in v.BE | {"stands", "stood"} and position - at <= _NEAR:
        return "owns"
    if row[position].word in {"of", "behind"} and noun in HOLDERS and (row[position].word == "behind" or noun
                                                                        not in {"team", "people"}):  # fmt: skip
        between = [chunk.word for chunk in row[at + 1 : position - 1]]
        tied = any(word in v.BE or word == "," for word in between) and len(between) <= _FARTHEST_ASIDE
        return HOLDERS[noun] if tied else None
    held = (row[position].word == "of" and noun in HOLDING) or (row[position].word == "for" and noun == "responsible")
    near = position - at <= _FARTHEST and all(chunk.word != "," for chunk in row[at:position])
    return "owns" if held and near else None


def is_equated(row: Sequence[Chunk], at: int, named: int) -> bool:
    """Read "A's first attempt to reach Mars was X", "the first Southlandic probe to orbit it was called X"."""
    if at and row[at - 1].word not in v.DETERMINERS and row[at - 1].word not in v.MODIFIERS:
        return False
    position = named - 1
    while position > at and row[position].word in NAMING:
        position -= 1
    if row[position].word not in v.BE or not is_free(row, at, named):
        return False
    noun = [chunk.word for chunk in row[at + 1 : position]]
    head = next((i for i, word in enumerate(noun) if word in v.PREPOSITIONS | {"to", ","}), len(noun))
    alone = all(
        chunk.mention is None and chunk.word not in {"that", "which", "who"} for chunk in row[at + 1 : position]
    )
    return alone and any(word in OWNED for word in noun[:head]) and "'s" not in noun[1:]


def is_object(row: Sequence[Chunk], named: int, at: int) -> bool:
    """Read "X, the lander that A was to put down": what an actor does with the craft that a flight is called."""
    first = at - 1
    while first > named and (row[first].word == "the" or acts(row[first])):
        first -= 1
    if row[first].word not in {"that", "which"} or first - named > _FARTHEST:
        return False
    with_it = row[first].word == "which" and row[first - 1].word in {
        "with",
        "by",
        "through",
    }  # "with which A tried out"
    called = row[first - 1 - with_it].word in CRAFT and (row[named + 1].word == "," or row[named + 1].word in v.BE)
    behind = at + 1
    while behind < len(row) and (row[behind].word in v.BEFORE_VERBS or row[behind].word == "to"):
        behind += 1
    if not called or behind == len(row):
        return False
    verb = row[behind].verb
    return with_it or row[behind].word in DONE or (verb is not None and not verb.senses.isdisjoint({"land", "build"}))


def heads_group(words: frozenset[str]) -> bool:
    """Tell whether somebody is told to be at the head of those who build something: "a group led by A is building"."""
    return not (words.isdisjoint(_GROUPS) or words.isdisjoint(_HEADING) or words.isdisjoint(_BUILDING))


def fronted(row: Sequence[Chunk], at: int, named: int) -> Tie | None:
    """Read "Built and run by A, X ...", "A venture of A and B, the probe X ..."."""
    end = at + 1
    while end < named and (acts(row[end]) or row[end].word in {"and", "'s", "the", "space", "agency"}):
        end += 1
    if row[end].word != "," or any(
        not (chunk.word in CRAFT or chunk.word in v.DETERMINERS or chunk.word in v.MODIFIERS)
        for chunk in row[end + 1 : named]
    ):
        return None
    position = at - 1
    while position > 0 and (row[position].word in LEADING - {","} or acts(row[position])):
        position -= 1
    if row[position].word not in {"by", "of"} or any(chunk.word in APART for chunk in row[:at]):
        return None
    if position and row[position - 1].word in OWNED:
        return "owns"
    done = next((DONE[chunk.word] for chunk in reversed(row[:position]) if chunk.word in DONE), None)
    opens = row[0].word in DONE and all(chunk.word != "," and chunk.mention is None for chunk in row[:position])
    return done if opens and row[position].word == "by" else None
