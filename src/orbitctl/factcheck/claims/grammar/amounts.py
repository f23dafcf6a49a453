"""How long something is told to have been: a number and a unit, as the least and the most days it can mean."""

from __future__ import annotations

from collections.abc import Sequence

from orbitctl.factcheck.claims.grammar.sentence import Chunk
from orbitctl.factcheck.reading.phrases import Number
from orbitctl.factcheck.reading.wordsets import wordset

#: Days in each, the days that may be lacking or over when somebody counts in it, and the share of the whole.
UNITS: dict[str, tuple[float, float, float]] = {
    **dict.fromkeys(("hour", "hours"), (1 / 24, 1, 0)),
    **dict.fromkeys(("day", "days", "night", "nights"), (1, 1, 0.05)),
    **dict.fromkeys(("week", "weeks"), (7, 2, 0.12)),
    **dict.fromkeys(("fortnight", "fortnights"), (14, 4, 0.12)),
    **dict.fromkeys(("month", "months"), (30.4, 16, 0.12)),
    **dict.fromkeys(("year", "years"), (365.25, 330, 0)),  # the numbers of two years can be what is counted
    **dict.fromkeys(("decade", "decades"), (3652.5, 1000, 0)),
}
_ONE = frozenset({"a", "an", "one", "single"})
#: Words before an amount that make it a bound.
_LESS = wordset("nearly almost under barely within hardly scarcely not")
_MORE = wordset("over good least more than")
#: One of them in days, and how many days are called so at most.
_SEVERAL: dict[str, tuple[float, float]] = {
    "minutes": (0.0, 1.0), "hours": (0.0, 4.0), "days": (0.5, 21.0), "weeks": (5.0, 100.0), "months": (25.0, 730.0),
    "years": (300.0, float("inf")), "decades": (3000.0, float("inf")),
}  # fmt: skip
WITHIN = wordset("within inside")
#: Behind one of these a unit is no measure by itself: "a few weeks after", "many years after".
_COUNTING = wordset("few couple many several some the of these those his its their most all half more")
_ONLY = wordset("only just exactly precisely some about around roughly approximately mere the")


def amount(row: Sequence[Chunk], at: int) -> tuple[int, Number] | None:
    """Return where an amount of time just before a position begins, and how many days it is."""
    unit = UNITS.get(row[at - 1].word)
    if unit is None:
        return None
    before = row[at - 2]
    first = at - 2
    low = high = value = 1.0
    if before.number is not None and not before.number.ordinal:
        value = before.number.value
        low = before.number.low if before.number.low is not None else 0.0
        high = before.number.high if before.number.high is not None else float("inf")
    elif before.word not in _ONE:
        return _several(row, at) if row[at - 1].word in _SEVERAL else None
    elif first and row[first - 1].word == "half":
        low = high = value = 0.5
        first -= 1
    around = {chunk.word for chunk in row[max(0, first - 3) : first]}
    days, room, share = unit
    low = 0.0 if around & _LESS else low * days * (1 - share) - room
    high = float("inf") if around & _MORE else high * days * (1 + share) + room
    while first and row[first - 1].word in _LESS | _MORE | _ONLY:
        first -= 1
    return first, Number(row[first].first, row[at].last, max(low, 0.0), high, value * days)


def _several(row: Sequence[Chunk], at: int) -> tuple[int, Number] | None:
    """Return what a unit alone makes: "weeks after launch", "within days of landing"; None behind other words."""
    within = row[at - 2].word in WITHIN if at > 1 else False
    if not within and at > 1 and row[at - 2].word in _COUNTING:
        return None
    days, most = _SEVERAL[row[at - 1].word]
    first = at - 1 - within
    return first, Number(row[first].first, row[at].last, 0.0 if within else days, most, days)
