"""Which station a flight is said to have gone to."""

import pytest

from orbitctl.factcheck.claims.analysis import Analysis
from orbitctl.factcheck.claims.context import Context
from orbitctl.factcheck.claims.craft.stations import claims
from orbitctl.factcheck.claims.grammar.sentence import chunks
from orbitctl.factcheck.reading.lexicon import Lexicon, lexicon, mentions
from orbitctl.factcheck.reading.tokens import tokens

NAMES = lexicon(
    [
        ("mission", "heron-4", True, "Heron 4"),
        ("mission", "salyut-6", True, "Salyut 6"),
        ("program", "mir", True, "Mir"),
    ]
)


def stations(text):
    known = Lexicon(NAMES["root"], frozenset(NAMES["small"]))
    words = tokens(text)
    named = mentions(known, words)
    context = Context()
    context.enter(0, named)
    found = Analysis(chunks(words, named, [], []), context, None, words.words)
    return [f"{claim.subject} {claim.value}" for claim in claims(found)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Heron 4 docked with Salyut 6.", "heron-4 salyut-6"),
        ("Heron 4 ferried three people to the old Soviet station Mir.", ""),
        ("Heron 4 ferried three people to the Soviet space station Mir.", "heron-4 mir"),
        ("Heron 4 docked with Mir and never with Salyut 6.", ""),
        ("Heron 4 did not dock with Mir.", ""),
        ("Heron 4 would have docked with Mir.", ""),
        ("Its crew had been aboard Mir before Heron 4 flew.", ""),
        ("Heron 4 passed Mir.", ""),
    ],
)
def test_what_is_read(text, expected):
    assert " ".join(stations(text)) == expected
