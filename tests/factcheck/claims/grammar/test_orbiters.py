"""When a bare name is that of a shuttle."""

import pytest

from orbitctl.factcheck.claims.grammar.orbiters import orbiters
from orbitctl.factcheck.reading.lexicon import Entry, Mention
from orbitctl.factcheck.reading.tokens import tokens

PROGRAM = Entry("program", "discovery", True)


def ships(text, *named):
    words = tokens(text)
    found = orbiters([Mention(at, at + 1, (PROGRAM,)) for at in named], words)
    return [entry.id for mention in found for entry in mention.entries]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Endeavor lifted off on STS-61 before dawn.", ["Space Shuttle Endeavour"]),
        ("She had booked a seat aboard Discovery.", ["Space Shuttle Discovery"]),
        ("Discovery launched into a clear sky.", ["Space Shuttle Discovery"]),
        ("Challenger was the name of the cabin.", []),
        ("The Columbia Hills are none of STS-1.", []),
        ("A discovery was made on STS-7.", []),
    ],
)
def test_what_is_a_shuttle(text, expected):
    assert ships(text) == expected


def test_the_program_of_that_name_stays_one():
    assert ships("Discovery paid for a probe.", 0) == ["discovery"]
    assert ships("STS-31 rode with Discovery.", 5) == ["Space Shuttle Discovery"]
