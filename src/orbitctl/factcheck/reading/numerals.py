"""One number, in figures ("1,000", "1.5 million", "27th") or in words ("one hundred and five", "a dozen")."""

from collections.abc import Set as AbstractSet
from typing import NamedTuple

DASHES = frozenset("-‑–")

_ENDINGS = frozenset({"st", "nd", "rd", "th"})
#: Longer ones are identifiers, and no longer exact.
_MOST_FIGURES = 15


def _series(words: str, start: int, step: int = 1) -> dict[str, int]:
    return {word: start + step * place for place, word in enumerate(words.split())}


_UNITS = _series("one two three four five six seven eight nine", 1)
_TEENS = _series("ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen", 10)
_TENS = _series("twenty thirty forty fifty sixty seventy eighty ninety", 20, 10)
_ORDINAL_UNITS = _series("first second third fourth fifth sixth seventh eighth ninth", 1)
_ORDINAL_TEENS = _series(
    "tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth", 10
)
_ORDINAL_TENS = _series("twentieth thirtieth fortieth fiftieth sixtieth seventieth eightieth ninetieth", 20, 10)
_LARGE = {"thousand": 10**3, "million": 10**6, "billion": 10**9, "trillion": 10**12}
_ORDINAL_SCALES = {"hundredth": 100, "thousandth": 10**3, "millionth": 10**6}
SCALES = _LARGE | {"hundred": 100, "dozen": 12, "bn": 10**9, "tn": 10**12, "mn": 10**6}
#: Words that are a number by themselves, and the words that need one before them.
CARDINALS = {"zero": 0} | _UNITS | _TEENS | _TENS
ORDINALS = _ORDINAL_UNITS | _ORDINAL_TEENS | _ORDINAL_TENS


class Numeral(NamedTuple):
    """Where a number ends and what it is; None if it is none we read, and then its tokens are no others either."""

    last: int
    value: float | None
    ordinal: bool = False


def figures_at(lower: list[str], at: int, glued: AbstractSet[int]) -> Numeral:
    """Read a number in figures; ``glued`` are the signs with a figure close on both sides."""
    whole, fraction, last, readable = lower[at], "", at + 1, True
    while last in glued:
        sign, group = lower[last], lower[last + 1]
        if not readable or fraction or len(whole) > _MOST_FIGURES:
            readable = False
        elif sign == "," and len(group) == 3 and len(lower[at]) <= 3:
            whole += group
        elif sign == "." and group != "000":  # a point for thousands, as much of Europe writes it
            fraction = group
        else:
            readable = False
        last += 2
    if not readable or len(whole) + len(fraction) > _MOST_FIGURES:
        return Numeral(last, None)
    if lower[last] in _ENDINGS:
        return Numeral(last + 1, None if fraction else float(whole), True)
    value = float(f"{whole}.{fraction or '0'}")
    while (scale := SCALES.get(lower[last])) and value < 10**_MOST_FIGURES:
        value, last = value * scale, last + 1
    return Numeral(last, value)


def words_at(lower: list[str], at: int, *, join: bool = True) -> Numeral | None:
    """Read a number in words; ``join`` takes "one hundred and two" as one number, which after "between" is two."""
    total, limit, end = 0, 10**15, at
    while True:
        group = _below_thousand(lower, end, join=join)
        if group is None:
            return Numeral(end, float(total)) if end > at else None
        scale = _LARGE.get(lower[group.last])
        if group.ordinal or scale is None or scale >= limit or group.value is None:
            return Numeral(group.last, float(total + (group.value or 0)), group.ordinal)
        total, limit, end = total + int(group.value) * scale, scale, group.last + 1
        if join and lower[end] == "and" and lower[end + 1] in CARDINALS and _small(lower, end + 1):
            end += 1


def _small(lower: list[str], at: int) -> bool:
    """Say if what follows "two thousand and" is below a hundred, and so the rest of the number."""
    rest = _below_hundred(lower, at)
    return rest is not None and lower[rest.last] not in SCALES


def _below_thousand(lower: list[str], at: int, *, join: bool) -> Numeral | None:
    if lower[at] in {"a", "an"}:
        head = Numeral(at + 1, 1) if lower[at + 1] in SCALES or lower[at + 1] in _LARGE else None
    else:
        head = _below_hundred(lower, at)
    if head is None or head.ordinal or head.value is None:
        return head
    if lower[head.last] == "dozen":
        return Numeral(head.last + 1, head.value * 12)
    if ordinal := _ORDINAL_SCALES.get(lower[head.last]):
        return Numeral(head.last + 1, head.value * ordinal, True)
    if lower[head.last] != "hundred":
        return head
    value, end = head.value * 100, head.last + 1
    joined = join and lower[end] == "and"
    rest = _below_hundred(lower, end + joined)
    if rest is None or rest.value is None or lower[rest.last] in {"hundred", "dozen"}:
        return Numeral(end, value)
    return Numeral(rest.last, value + rest.value, rest.ordinal)


def _below_hundred(lower: list[str], at: int) -> Numeral | None:
    word = lower[at]
    if (tens := _TENS.get(word)) is not None:
        end = at + 2 if lower[at + 1] in DASHES else at + 1
        if unit := _UNITS.get(lower[end]):
            return Numeral(end + 1, tens + unit)
        if unit := _ORDINAL_UNITS.get(lower[end]):
            return Numeral(end + 1, tens + unit, True)
        return Numeral(at + 1, tens)
    if (value := CARDINALS.get(word)) is not None:
        return Numeral(at + 1, value)
    if (value := ORDINALS.get(word)) is not None:
        return Numeral(at + 1, value, True)
    return None
