"""Whether a rank is one among all, or in a group that is told beside it."""

import pytest

from orbitctl.factcheck.claims.counts.scope import goes_further, is_one_of_those


@pytest.fixture
def rows(read):
    """Return the chunks of a sentence."""

    def rows(text):
        found = []
        list(read(lambda analysis: found.append(analysis.row) or iter(()), text))
        return found[0]

    return rows


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Ada Pilot was the second woman in space and the first to walk there.", True),
        ("Ada Pilot was the first Northland woman in space, and Bo Pilot was the third to walk there.", True),
        ("Ada Pilot came within an hour of the first landing.", True),
        ("Ada Pilot was the first to walk there.", False),
    ],
)
def test_a_rank_of_a_group(rows, text, expected):
    assert is_one_of_those(rows(text)) is expected


def test_a_deed_that_is_more_than_its_words(rows):
    assert goes_further(rows("Blue Heron was the first to fly to Mars and back."))
    assert not goes_further(rows("Blue Heron was the first to fly to Mars."))
