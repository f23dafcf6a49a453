"""Reading single sentences about a small set of names, some of them made up."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from made_world import NAMES as MADE
from made_world import names_of

from orbitctl.factcheck.claims.analysis import Analysis
from orbitctl.factcheck.claims.claim import Claim
from orbitctl.factcheck.claims.context import Context
from orbitctl.factcheck.claims.grammar.sentence import chunks
from orbitctl.factcheck.claims.grammar.signs import marks, words_of
from orbitctl.factcheck.families import claims_of, fitting, sets_with
from orbitctl.factcheck.reading.lexicon import mentions
from orbitctl.factcheck.reading.numbers import numbers
from orbitctl.factcheck.reading.times import times
from orbitctl.factcheck.reading.tokens import tokens

Analyse = Callable[..., Analysis]
Reader = Callable[[Analysis], Iterator[Claim]]

NAMES = [
    *(("state", name.lower().replace(" ", "-"), True, name) for name in
      ("Germany", "France", "China", "Russia", "India", "Saudi Arabia", "Japan", "Portugal", "United States")),
    ("state", "united-states", True, "US"),
    ("state", "united-states", True, "U.S."),
    ("agency", "nasa", True, "NASA"),
    ("organisation", "esa", True, "ESA"),
    ("alliance", "artemis-accords", True, "Artemis Accords"),
    ("alliance", "moon-agreement", True, "Moon Agreement"),
    ("alliance", "ilrs", True, "ILRS"),
    ("alliance", "esa-membership", False, "ESA"),
    ("alliance", "test-pledge", False, "destructive test flights"),
    ("mission", "apollo-17", True, "Apollo 17"),
    ("program", "apollo", True, "Apollo"),
    ("program", "surveyor", True, "Surveyor"),
    ("program", "surveyor", False, "Surveyors"),
    ("program", "starship", True, "Starship"),
    ("company", "spacex", True, "SpaceX"),
    ("demonym", "india", True, "Indian"),
    ("demonym", "southland", True, "Southlandic"),
    ("rocket", "Bolt 9", True, "Bolt 9"),
    ("rocket", "Arrow V", True, "Arrow V"),
    ("rocket", "Arrow", True, "Arrow"),
    ("rocket", "Soyuz", True, "Soyuz"),
    ("place", "mare-crisium", True, "Sea of Crises"),
    ("place", "copernicus-crater", True, "Copernicus crater"),
    ("astronaut", "edsky", True, "Ed Sky"),
    ("astronaut", "flostar", True, "Flo Star"),
]  # fmt: skip


@pytest.fixture(scope="session")
def analyse() -> Analyse:
    """Take a sentence apart as the checker does, after others of its paragraph."""
    names = names_of([*NAMES, *MADE])

    def analyse(text: str, *before: str, day: str | None = None) -> Analysis:
        context = Context()
        for sentence in (*before, text):
            words = tokens(sentence)
            named = mentions(names, words)
            context.enter(0, named, words.lower)
        row = chunks(words, named, times(words, day), numbers(words))
        return Analysis(row, context, day, words.words)

    return analyse


@pytest.fixture
def read(analyse: Analyse) -> Callable[..., list[Claim]]:
    """Return the claims that a reader finds in a sentence."""

    def read(
        reader: Callable[[Analysis], Iterator[Claim]], text: str, *before: str, day: str | None = None
    ) -> list[Claim]:
        return list(reader(analyse(text, *before, day=day)))

    return read


@pytest.fixture(scope="session")
def told(analyse: Analyse) -> Callable[..., list[Claim]]:
    """Return what a sentence states that is of one family: ``told("event", "Lantern 1 landed.")``."""

    def told(family: str, text: str, *before: str, day: str | None = None) -> list[Claim]:
        found = analyse(text, *before, day=day)
        words = tokens(text)
        spoken = words_of(words)
        kinds = found.context.kinds(spoken)
        readers = fitting(kinds, sets_with({*spoken, *marks(kinds, numbers(words), times(words, day))}))
        [claims] = claims_of([(found, readers)])
        return [claim for claim in claims if claim.family == family]

    return told
