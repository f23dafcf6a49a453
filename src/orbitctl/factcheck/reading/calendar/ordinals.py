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
    word = lower[at]
    number = ORDINALS.get(word)
    if named and word in _LASTS:
        number = LAST_DAY
    elif named and word in _FIRSTS:
        number = 1
    elif number is not None and number < 10 and lower[at - 1] in DASHES and lower[at - 2] in _TENS:
        number, at = number + _TENS[lower[at - 2]], at - 2
    if number is None:
        return None
    first = at - 1 if lower[at - 1] == "very" else at
    article = lower[first - 1] == "the"
    if not named and not (article and any(word in YEARS for word in lower[month + 1 : month + 3])):
        return None
    return first - 1 if article else first, number
