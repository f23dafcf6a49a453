"""Days of a month told in words: "the first day of November", "the Fourth of July", "the last day of May"."""

from orbitctl.factcheck.reading.calendar.words import DASHES, YEARS
from orbitctl.factcheck.reading.numerals import ORDINALS

#: Stands for the last day of a month, whichever it is.
LAST_DAY = 0
_FIRSTS = frozenset({"opening"})
_LASTS = frozenset({"last", "final", "closing"})
_TENS = {"twenty": 20, "thirty": 30}


def day_in_words(lower: list[str], month: int) -> tuple[int, int] | None:
    """Return where a day told in words before the "of" of a month begins, and its number.

    Without "day" it takes a year behind the month: "the second of May's launches" is no day.
    """
    at = month - 2
    named = lower[at] == "day"
    if named:
        at -= 1
    elif lower[at - 1] != "the" or not any(word in YEARS for word in lower[month + 1 : month + 3]):
        return None
    word = lower[at]
    if named and word in _LASTS:
        number = LAST_DAY
    elif named and word in _FIRSTS:
        number = 1
    elif word in ORDINALS:
        number = ORDINALS[word]
        tens = _TENS.get(lower[at - 2]) if lower[at - 1] in DASHES and number < 10 else None
        if tens is not None:
            number, at = number + tens, at - 2
    else:
        return None
    first = at - 1 if lower[at - 1] == "very" else at
    return first - 1 if lower[first - 1] == "the" else first, number
