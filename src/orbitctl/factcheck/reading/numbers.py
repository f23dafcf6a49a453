"""Numbers in prose, with what stands around them: "more than 25", "nearly sixty", "20-25", "the 27th"."""

import re
from collections.abc import Container

from orbitctl.factcheck.reading.numerals import CARDINALS, DASHES, ORDINALS, SCALES, Numeral, figures_at, words_at
from orbitctl.factcheck.reading.phrases import Number
from orbitctl.factcheck.reading.quantities import bound_before, bound_behind, exactly
from orbitctl.factcheck.reading.tokens import Tokens, places

_WORDS = frozenset(CARDINALS) | frozenset(ORDINALS)
#: A number begins with one of these; with "a" only before "hundred" and the like.
_HEADS = _WORDS | {"a", "an"}
#: Without a figure or one of these there is no number.
_SIGNS_OF_NUMBERS = _WORDS | frozenset(SCALES)
_FIGURE = re.compile(r"\d")
# The figure first, for which a search leaps ahead.
_CODE = re.compile(r"\d(?<=[^\W\d_]\d)")
_GLUED = re.compile(r"\d[.,:]\d")
#: What stands between the ends of a range.
_LINKS = frozenset({"to", "or", *DASHES})
_BETWEEN = frozenset({"and"})
#: Readers look so many tokens past either end, and find nothing there.
_MARGIN = 6
#: "One" behind these is nobody, "one another" is no number either.
_PRONOUNS = frozenset({"no", "any", "every", "some"})
_FRACTIONS = frozenset(ORDINALS) - {"first", "second"} | {f"{word}s" for word in ORDINALS} - {"firsts", "seconds"}
_PARTS = _FRACTIONS | {"half", "halves", "quarter", "quarters"}


def numbers(found: Tokens, apart: Container[int] = ()) -> list[Number]:
    """Return the numbers of a sentence, in order, not overlapping; fractions and vague ones ("dozens") are left alone.

    ``apart`` are the places of tokens that belong to a date or to a name ("Apollo 11"): they are no numbers.

    >>> from orbitctl.factcheck.reading.tokens import tokens
    >>> [number] = numbers(tokens("More than twenty-five nations signed."))
    >>> number.low, number.high, number.value
    (25.000000000000004, None, 25.0)
    """
    if _SIGNS_OF_NUMBERS.isdisjoint(found.lower) and not _FIGURE.search(found.text):
        return []
    heads = [at for at, word in enumerate(found.lower) if (word in _HEADS or word.isdecimal()) and at not in apart]
    if not heads:
        return []
    lower = found.lower + [""] * _MARGIN
    codes = _codes(found)
    glued: frozenset[int] = _glued(found) if _GLUED.search(found.text) else frozenset()
    told: list[Number] = []
    floor = 0
    for at in heads:
        if at < floor or at in codes or _goes_on(lower, at, apart):
            continue
        numeral = _numeral(lower, at, glued)
        if numeral is None:
            continue
        if _rest_of_a_vague_one(lower, at, floor):
            floor = numeral.last
            continue
        if past := _refused(lower, at, numeral):
            floor = past
            continue
        number = _range(lower, at, numeral, glued, floor) or _told(lower, at, numeral, floor)
        told.append(number)
        floor = number.last + (lower[number.last] == "second" and not number.ordinal)  # the unit
    return told


def _goes_on(lower: list[str], at: int, apart: Container[int]) -> bool:
    """Say if a number goes on from one that is none: the 12 of "Apollo 11-12"."""
    return lower[at - 1] in _LINKS and at - 2 in apart and lower[at - 2].isdecimal()


def _codes(found: Tokens) -> frozenset[int]:
    """Return the places of figures that are part of a name: those of G7, L1 and R-7 count nothing."""
    if not _CODE.search(found.text):
        return frozenset()
    spans = places(found)
    return frozenset(
        at
        for at in range(1, len(spans))
        if found.words[at].isdecimal() and found.words[at - 1].isalpha() and spans[at - 1][1] == spans[at][0]
    )


def _glued(found: Tokens) -> frozenset[int]:
    """Return the places of points, commas and colons with a figure close on both sides: "1,000", but not "5, 100"."""
    words, spans = found.words, places(found)
    return frozenset(
        at
        for at in range(1, len(words) - 1)
        if words[at] in {".", ",", ":"}
        and words[at - 1].isdecimal()
        and words[at + 1].isdecimal()
        and spans[at - 1][1] == spans[at][0]
        and spans[at][1] == spans[at + 1][0]
    )


def _numeral(lower: list[str], at: int, glued: frozenset[int]) -> Numeral | None:
    if lower[at].isdecimal():
        return figures_at(lower, at, glued)
    return words_at(lower, at, join=lower[at - 1] != "between")


def _refused(lower: list[str], at: int, numeral: Numeral) -> int:
    """Return where to read on if the number at a place is none, or only part of something else; 0 if it is one."""
    last, behind = numeral.last, lower[numeral.last]
    if numeral.value is None:
        return last
    in_words = not lower[at].isdecimal()
    if in_words and behind in CARDINALS and not numeral.ordinal:  # "nineteen sixty-nine", "three two one"
        while lower[last] in CARDINALS or (lower[last] in DASHES and lower[last + 1] in CARDINALS):
            last += 1
        return last
    part = last + 1 if behind in DASHES else last
    if lower[part] in _PARTS and not numeral.ordinal:  # "two-thirds"
        return part + 1
    if lower[last : last + 3] == ["and", "a", "half"]:
        return last + 3
    if lower[at - 1] == "half" or (lower[at] in {"a", "an"} and lower[at - 1] == "of" and lower[at - 2] in _PARTS):
        return last
    if lower[at] == "one" and (lower[at - 1] in _PRONOUNS or behind == "another"):
        return last
    return last if lower[at] == "second" and _is_unit(lower, at) else 0


def _is_unit(lower: list[str], at: int) -> bool:
    """Say if "second" is one of sixty: "per second", "kilometres a second," but "a second lander"."""
    return lower[at - 1] in {"per", "/", "split", "every", "each"} or (
        lower[at - 1] == "a" and not lower[at + 1].isalpha()
    )


def _rest_of_a_vague_one(lower: list[str], at: int, floor: int) -> bool:
    """Say if a number goes on from one that was not read: "a few hundred and five"."""
    before = at - 2 if lower[at - 1] == "and" else at - 1
    return before >= floor and lower[before] in SCALES and not lower[at].isdecimal()


def _told(lower: list[str], at: int, numeral: Numeral, floor: int) -> Number:
    """Add what the words around a number say of it."""
    value = numeral.value or 0.0
    if numeral.ordinal:
        return Number(at, numeral.last, value, value, value, ordinal=True)
    first, before = bound_before(lower, at, floor)
    last, behind = bound_behind(lower, numeral.last)
    bound = before or behind
    low, high = (bound or exactly)(value)
    return Number(first, last, low, high, value, exact=bound is None)


def _range(lower: list[str], at: int, start: Numeral, glued: frozenset[int], floor: int) -> Number | None:
    """Read on to the other end of "20-25", "two or three", "between 20 and 25"; None if there is none.

    "From 20 to 25" is no range: something may have grown.
    """
    link, before = lower[start.last], lower[at - 1]
    links = _BETWEEN if before == "between" else _LINKS
    if link not in links or before == "from" or before in DASHES or start.ordinal or start.value is None:
        return None
    if not (lower[start.last + 1].isdecimal() or lower[start.last + 1] in CARDINALS):
        return None
    end = _numeral(lower, start.last + 1, glued)
    if end is None or end.value is None or end.ordinal or _refused(lower, start.last + 1, end):
        return None
    if lower[end.last] in DASHES and lower[end.last + 1].isdecimal():  # 2024-02-22
        return None
    value, scale = start.value, SCALES.get(lower[end.last - 1])
    if scale and lower[start.last - 1] not in SCALES and value < end.value / scale:  # "20 to 25 million"
        value *= scale
    if value >= end.value:
        return None
    if before == "between":
        return Number(at - 1, end.last, value, end.value, value, exact=False)
    first, bound = bound_before(lower, at, floor)
    low, high = (bound or exactly)(value)[0], (bound or exactly)(end.value)[1]
    return Number(first, end.last, low, high, value, exact=False)
