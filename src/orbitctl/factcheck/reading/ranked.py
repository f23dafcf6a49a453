"""What a flight is called by its rank in a series: "the second Viking lander"."""

from __future__ import annotations

from collections.abc import Sequence

from orbitctl.factcheck.reading.calendar.words import MONTHS
from orbitctl.factcheck.reading.numerals import ORDINALS
from orbitctl.factcheck.reading.wordsets import wordset

#: Nouns for a flight, and the kind it has to be of.
NOUNS: dict[str, str] = {
    **dict.fromkeys(("mission", "flight", "launch", "spacecraft", "craft", "probe"), ""),
    **{kind: kind for kind in ("lander", "orbiter", "rover", "satellite", "impactor")},
    **dict.fromkeys(("test flight", "flight test", "integrated test flight", "integrated flight test"), "test-flight"),
    **dict.fromkeys(("cargo lander", "lunar lander", "moon lander"), "lander"),
}
#: And those of which the series can follow: "the fourth flight of Starship".
FLIGHTS = frozenset(noun for noun in NOUNS if noun.split()[-1] in {"mission", "flight", "test"})
CREW = ("crew",)
#: Between a rank and a series, these count its flights with people.
CREWED = ("crewed", "manned", "human")
#: "Hera's second".
_SHORTEST_OWNED = 2
_LAST = frozenset(noun.split()[-1] for noun in (*NOUNS, *CREW))
#: Without a noun a rank and a name are a flight only before these.
_ALONE = wordset(
    "was is had has will left took made came went flew put lost began broke blew sank hit fell got saw never also then"
)
#: With one of these behind it, the rank is among those of which that is said: "the first Starship flight to reach".
_NARROWING = wordset("to that which with without in into on at from of for after since before under carrying where who")


def is_rank(lower: Sequence[str], first: int, last: int) -> bool:
    """Tell whether a name begins with a rank, or holds one behind a possessive: "Hera's second mission"."""
    return last - first > 1 and (lower[first] in ORDINALS or is_owned(lower, first, last))


def is_owned(lower: Sequence[str], first: int, last: int) -> bool:
    """Tell whether a name is a series with a rank behind it."""
    if last - first <= _SHORTEST_OWNED:
        return False
    return any(lower[at] == "'s" and lower[at + 1] in ORDINALS for at in range(first + 1, last - 1))


def of_series(lower: Sequence[str], first: int, last: int) -> bool:
    """Tell whether a name is a rank with a noun and a series behind it: "fourth flight of Starship"."""
    return lower[first] in ORDINALS and "of" in lower[first + 1 : last - 1]


def is_narrowed(lower: Sequence[str], first: int, last: int) -> bool:
    """Tell whether what follows a name by rank may make it another flight, or no flight at all."""
    behind = lower[last] if last < len(lower) else "."
    if of_series(lower, first, last):
        plain = not behind.isalnum() or behind in _ALONE or behind.endswith("ed")
        return not plain and not (behind in {"in", "on"} and any(word in MONTHS for word in lower[last + 1 : last + 3]))
    if behind in {"in", "on"} and any(word in MONTHS for word in lower[last + 1 : last + 3]):
        return False  # few series flew twice in a month
    if behind in _NARROWING:
        return True
    return lower[last - 1] not in _LAST and behind.isalnum() and behind not in _ALONE
