"""Flights that a text describes instead of naming them: "the first crewed flight of X", "its next launch".

Which flight that is, the record tells; here only what is said of it.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from itertools import pairwise
from typing import NamedTuple

from orbitctl.factcheck.reading.calendar.words import MONTHS
from orbitctl.factcheck.reading.lexicon import Mention
from orbitctl.factcheck.reading.numerals import ORDINALS
from orbitctl.factcheck.reading.tokens import Tokens
from orbitctl.factcheck.reading.wordsets import wordset

NEXT, LAST = 0, -1
#: Of later flights nobody tells the rank.
_MOST = 20
_RANKS = (
    {word: rank for word, rank in ORDINALS.items() if rank <= _MOST}
    | dict.fromkeys(("maiden", "inaugural", "debut"), 1)
    | dict.fromkeys(("next",), NEXT)
    | dict.fromkeys(("last", "final"), LAST)
)
_KINDS = dict.fromkeys(("crewed", "manned", "piloted", "human"), "crewed") | dict.fromkeys(
    ("uncrewed", "unmanned"), "uncrewed"
)
_BEGINNING = _RANKS.keys() | _KINDS.keys()
_NOUNS = wordset("flight launch mission spaceflight")
_TESTS = wordset("test demonstration")
_ENDING = _NOUNS | _TESTS
#: What a flight is called by, with its number.
_CALLED = frozenset({"Flight", "Mission"})
_FIGURES = 2
_ENDINGS = wordset("st nd rd th")
#: Between a rank and its noun these make no other flight of it.
_FILLING = wordset("- integrated orbital planned upcoming ever own space")
#: Before a description that the sentence or the one before must complete; and what may stand between.
_OWN = wordset("its the this")
_PRAISING = wordset("successful planned upcoming coming historic long awaited delayed much -")
#: Behind these a description tells what something is, and names nothing.
_BEING = wordset("is was are were be been being as became becomes become marks marked mark considered called")
_STRESSING = wordset("both also only now thus still likely therefore again")
_SIGNS = wordset(", ( — – :")
_BACKWARDS = wordset("rocket vehicle spacecraft capsule launcher spaceship ship program programme")
_OWNING = wordset("the its their")
_OWNERS = frozenset({"company", "agency", "state", "demonym", "organisation"})
_PROGRAM = frozenset({"program", "rocket", "alliance"})
#: Behind the noun, what makes of a flight one among others, or another thing.
_NARROWING = wordset(
    "to with without that which who where from for into of under carrying using aboard after since ever by between"
    " this outside beyond around via over involving featuring under per as than -"
)
_DATING = wordset("in on")
_AT_EASE = wordset(
    "and but or until is was are were will would could should might may can has had have took takes did does did not"
    " no never also then now only still at during in on so yet while when because if before"
)


class Described(NamedTuple):
    """A flight by what is told of it, and where; ``program`` is the name it is of, if it stands with it."""

    first: int
    last: int
    rank: int | None  # NEXT and LAST are told by the day
    kinds: frozenset[str]
    program: Mention | None
    name: str = ""  # of a flight by its number alone: "flight 12"


def described(words: Tokens, named: Sequence[Mention]) -> list[Described]:
    """Return the flights that a sentence describes, from left to right."""
    lower = words.lower
    called = not _CALLED.isdisjoint(words.words)
    if not called and (_NOUNS.isdisjoint(lower) or (_BEGINNING.isdisjoint(lower) and _ENDINGS.isdisjoint(lower))):
        return []
    inside = {at for mention in named for at in range(mention.first, mention.last)}
    starting = {mention.first: mention for mention in named}
    numbered = list(_numbered(words, starting, inside)) if called else []
    return sorted([*numbered, *_ranked(lower, starting, inside)], key=lambda one: one.first)


def _numbered(words: Tokens, starting: dict[int, Mention], inside: Collection[int]) -> Iterator[Described]:
    """Yield the flights that are named by their number alone: "Flight 12", "Flight 12 of X"."""
    for at, (word, number) in enumerate(pairwise(words.words)):
        if word in _CALLED and at not in inside and number.isdecimal() and len(number) <= _FIGURES:
            last, program = at + 2, None
            if words.lower[last : last + 1] == ["of"]:
                program, end = _behind(words.lower, last + 1, starting)
                last = end if program is not None else last
            yield Described(at, last, int(number), frozenset(), program, f"{word} {number}")


def _ranked(lower: Sequence[str], starting: dict[int, Mention], inside: Collection[int]) -> list[Described]:
    """Return the flights told by their rank or by who flies."""
    if _BEGINNING.isdisjoint(lower) and _ENDINGS.isdisjoint(lower):
        return []
    if _NOUNS.isdisjoint(lower):
        return []
    found: list[Described] = []
    at = 0
    while at < len(lower):
        one = _described(lower, at, starting, inside) if at not in inside else None
        if one is not None:
            found.append(one)
        at = one.last if one is not None else at + 1
    return found


def _described(
    lower: Sequence[str], first: int, starting: dict[int, Mention], inside: Collection[int]
) -> Described | None:
    """Return what is described from a token on, with the name before or behind it."""
    if lower[first] not in _BEGINNING and not _is_figures(lower, first):
        return None
    phrase = _phrase(lower, first, starting)
    if phrase is None:
        return None
    last = phrase.last
    while last < len(lower) and lower[last] in _ENDING and last not in inside:
        last += 1
    told = lower[phrase.last : last]
    if _NOUNS.isdisjoint(told):
        return None
    kinds = phrase.kinds if _TESTS.isdisjoint(told) else phrase.kinds | {"test"}
    program = phrase.program
    if program is None and lower[last : last + 1] == ["of"]:
        program, last = _behind(lower, last + 1, starting)
        if program is None:
            return None
    elif program is None:
        program = _before(lower, first, {mention.last: mention for mention in starting.values()})
        if program is None and first and not _is_taken_up(lower, first, phrase.rank):
            return None
        first = program.first if program is not None else first
    if _is_narrowed(lower, last, phrase.rank) or _only_describes(lower, first, last, starting):
        return None
    return Described(first, last, phrase.rank, kinds, program)


def _phrase(lower: Sequence[str], first: int, starting: dict[int, Mention]) -> Described | None:
    """Return what stands before the noun, which is the next word; nothing if a word of other sorts does."""
    rank: int | None = None
    kinds: set[str] = set()
    program: Mention | None = None
    owned = False
    at = first
    while at < len(lower) and lower[at] not in _ENDING:
        word = lower[at]
        if at in starting:
            if program is None and _is_program(starting[at]):
                program = starting[at]
            elif _owns(starting[at]):
                owned = True
            else:
                return None
            at = starting[at].last - 1
        elif word in _RANKS or _is_figures(lower, at):
            if rank is not None:
                return None
            rank = _RANKS[word] if word in _RANKS else int(word)
            at += word.isdecimal()
        elif word in _KINDS:
            kinds.add(_KINDS[word])
        elif word not in _FILLING and not (program and word in _BACKWARDS):
            return None
        at += 1
    if owned and program is None:
        return None  # "the second Acme flight" may be of any of its rockets
    return Described(first, at, rank, frozenset(kinds), program)


def _is_figures(lower: Sequence[str], at: int) -> bool:
    """Tell whether a rank is written in figures: "12th"."""
    return lower[at].isdecimal() and lower[at + 1 : at + 2] != [] and lower[at + 1] in _ENDINGS


def _is_program(mention: Mention) -> bool:
    kinds = {entry.kind for entry in mention.entries}
    return "program" in kinds and kinds <= _PROGRAM and all(entry.own for entry in mention.entries)


def _owns(mention: Mention) -> bool:
    return all(entry.kind in _OWNERS for entry in mention.entries)


def _behind(lower: Sequence[str], at: int, starting: dict[int, Mention]) -> tuple[Mention | None, int]:
    """Return the program behind "of", and where it ends: "of its X spacecraft", "of Acme's X"."""
    while at < len(lower):
        mention = starting.get(at)
        if mention is not None and _is_program(mention):
            end = mention.last
            return mention, end + (lower[end : end + 1] != [] and lower[end] in _BACKWARDS)
        if mention is not None and _owns(mention):
            at = mention.last
        elif lower[at] in _OWNING or lower[at] == "'s" or lower[at] in _BACKWARDS:
            at += 1
        else:
            break
    return None, at


def _before(lower: Sequence[str], first: int, ending: dict[int, Mention]) -> Mention | None:
    """Return the program whose flight is described: "X's", "the X rocket's"."""
    if first < 2 or lower[first - 1] != "'s":
        return None
    end = first - 1
    if end not in ending and lower[end - 1] in _BACKWARDS:
        end -= 1
    mention = ending.get(end)
    return mention if mention is not None and _is_program(mention) else None


def _is_taken_up(lower: Sequence[str], first: int, rank: int | None) -> bool:
    """Tell whether it is a flight of what was named before: "its third launch", "the rocket's", "a second"."""
    at = first - 1
    while at > 0 and lower[at] in _PRAISING:
        at -= 1
    counted = lower[at] == "a" and rank is not None and rank > 1
    return counted or lower[at] in _OWN or (lower[at] == "'s" and at > 0 and lower[at - 1] in _BACKWARDS)


def _only_describes(lower: Sequence[str], first: int, last: int, starting: dict[int, Mention]) -> bool:
    """Tell whether it tells what something is: "it was the first flight of X", "Y, X's first flight,"."""
    article = first > 0 and lower[first - 1] in _OWN
    before = first - 1 - article
    while before > 0 and lower[before] in _STRESSING:
        before -= 1
    if before >= 0 and lower[before] in _BEING:
        return True
    flights = [one for one in starting.values() if any(entry.kind == "mission" for entry in one.entries)]
    beside = {at for one in flights for at in (one.first - 1, one.last)}
    return any(sign in beside and lower[sign] in _SIGNS for sign in (before, last) if 0 <= sign < len(lower))


def _is_narrowed(lower: Sequence[str], last: int, rank: int | None) -> bool:
    """Tell whether what follows makes one flight among others of it, or another thing: "launch pad"."""
    behind = lower[last] if last < len(lower) else "."
    if behind in _DATING:
        return rank not in {None, NEXT} and not any(word in MONTHS for word in lower[last + 1 : last + 3])
    if behind in _NARROWING:
        return True
    if behind.endswith("ed"):
        return lower[last + 1 : last + 2] in (["to"], ["by"])  # "the first flight planned to land"
    return behind.isalnum() and not behind.isdecimal() and behind not in _AT_EASE and not behind.endswith("ly")
