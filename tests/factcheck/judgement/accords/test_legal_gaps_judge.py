"""How it stands that there is no treaty on something."""

import pytest

from orbitctl.factcheck.claims.claim import Claim
from orbitctl.factcheck.facts import Alliance
from orbitctl.factcheck.judgement.accords.legal_gaps import judge

PACT = Alliance("pact", "treaty", "the Pact", (), (), (), "1967-01-27", "1968-10-10", None, ("log",))


class Facts:
    day = "2025-01-01"

    def alliance(self, record):
        return PACT


@pytest.mark.parametrize(
    ("day", "negated", "expected"),
    [
        ("2025-01-01", True, "refuted"),
        ("2025-01-01", False, "supported"),
        ("1968-01-01", True, "supported"),
        ("1968-01-01", False, "refuted"),
    ],
)
def test_there_is_such_a_treaty(day, negated, expected):
    assert (
        judge(Claim("gap", "existence", "pact", "there", "treaty", negated=negated), Facts(), day).verdict == expected
    )
