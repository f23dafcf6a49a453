"""Which station a flight went to, beside what its record tells."""

import pytest
from made_world import UNITS, MadeWorld

from orbitctl.factcheck.claims.claim import Claim
from orbitctl.factcheck.judgement.craft.stations import judge


class Stations(MadeWorld):
    def __init__(self, summary, kinds):
        super().__init__()
        self.unit = UNITS["red-kite"]._replace(summary=summary, kinds=kinds)

    def undertaking(self, record):
        return self.unit

    def words_of(self, record):
        words = self.unit.summary.replace(".", "").replace("-", " ").split()
        return frozenset({*words, *(word.lower() for word in words)})

    def name(self, record):
        return record


@pytest.mark.parametrize(
    ("summary", "told", "expected"),
    [
        ("Third crew of Salyut 6.", "salyut-6", "supported"),
        ("Third crew of Salyut 6.", "salyut-7", "refuted"),
        ("Third crew of Salyut 6.", "mir", "refuted"),
        ("It left Salyut 6 for Mir.", "mir", "supported"),
        ("First crew of Tiangong-1.", "tiangong", "supported"),
        ("First crew of Tiangong-1.", "iss", "refuted"),
        ("Eight days in orbit.", "mir", "not-enough-info"),
    ],
)
def test_verdicts(summary, told, expected):
    claim = Claim("station", "target", "red-kite", "station", told)
    assert judge(claim, Stations(summary, ("crewed",)), "2026-01-01").verdict == expected
    if expected == "refuted":
        assert judge(claim, Stations(summary, ("satellite",)), "2026-01-01").verdict == "not-enough-info"
