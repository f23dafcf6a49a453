"""What is seen of a sentence before it is taken apart; by that, who finds nothing in it is not asked."""

from __future__ import annotations

from collections.abc import Collection, Iterator

from orbitctl.factcheck.claims.grammar.roles import ACTING
from orbitctl.factcheck.reading.lexicon import folded
from orbitctl.factcheck.reading.phrases import Number, Time
from orbitctl.factcheck.reading.tokens import Tokens

#: Among the words of a sentence these stand for any number, date, place on the Moon, actor, people called by their
#: country, rocket, whatever flies and whoever does; no word is one.
NUMBER, DATE, PLACE, ACTOR, NATIONAL, ROCKET = "#number", "#date", "#place", "#actor", "#national", "#rocket"
FLYING = "#flying"
MARKS = frozenset({NUMBER, DATE, PLACE, ACTOR, NATIONAL, ROCKET, FLYING})
_FLIERS = frozenset({"mission", "program", "series", "rocket", "astronaut", "person"})


def words_of(found: Tokens) -> list[str]:
    """Return the words of a sentence in lower case, as written and without accents and apostrophes."""
    if found.text.isascii() and "'" not in found.text:
        return found.lower
    return found.lower + [folded(word) for word in found.lower if not word.isascii() or "'" in word]


def marks(kinds: frozenset[str], numbers: Collection[Number], times: Collection[Time]) -> Iterator[str]:
    """Yield what stands for the numbers and dates of a sentence, and for what it names of some kinds."""
    if numbers:
        yield NUMBER
    if times:
        yield DATE
    if "place" in kinds:
        yield PLACE
    if "rocket" in kinds:
        yield ROCKET
    if "demonym" in kinds:
        yield NATIONAL
    if not _FLIERS.isdisjoint(kinds):
        yield FLYING
    if not ACTING.isdisjoint(kinds):
        yield ACTOR
