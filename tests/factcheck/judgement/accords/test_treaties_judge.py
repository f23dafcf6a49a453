"""How the dates told of an accord stand against those on record."""

import pytest

from orbitctl.factcheck.claims.claim import Claim
from orbitctl.factcheck.facts import Alliance, Dissent
from orbitctl.factcheck.judgement.accords.treaties import judge
from orbitctl.factcheck.reading.times import times
from orbitctl.factcheck.reading.tokens import tokens
from orbitctl.membership import Act

JOINED = Act("southland", "joined", "1975-05-05", date="1975-05-05", earliest="1975-05-05")
PACT = Alliance(
    "pact", "treaty", "the Pact", (JOINED,), (), (), "1967-01-27", "1968-10-10", None, ("log",), (),
    (Dissent("in_force", "1968-10-12", "A gazette has the 12th.", ()),),
)  # fmt: skip


class Facts:
    """One treaty."""

    day = "2025-01-01"

    def alliance(self, record):
        return PACT


@pytest.mark.parametrize(
    ("what", "when", "expected"),
    [
        ("opened", "in January 1967", "supported"),
        ("opened", "on 28 January 1967", "not-enough-info"),
        ("opened", "in 1968", "refuted"),
        ("opened", "on 5 May 1975", "not-enough-info"),  # signed then by one more
        ("opened", "on 6 May 1975", "refuted"),
        ("adopted", "in December 1966", "not-enough-info"),  # before it was opened, as such things are
        ("adopted", "in 1957", "refuted"),
        ("adopted", "in 1970", "refuted"),
        ("in-force", "in 1968", "supported"),
        ("in-force", "in 1967", "refuted"),
        ("in-force", "on 12 October 1968", "disputed"),
        ("year", "of 1967", "supported"),
        ("year", "of 1968", "supported"),
        ("year", "of 1966", "supported"),
        ("year", "of 1975", "refuted"),
        ("launched", "in May 1966", "not-enough-info"),  # announced before it was signed
        ("launched", "in 1967", "supported"),
        ("launched", "in 1975", "refuted"),
        ("begun", "in 1967", "supported"),
        ("begun", "in 1966", "not-enough-info"),  # adopted, perhaps
        ("begun", "in 1975", "refuted"),
    ],
)
def test_verdicts(what, when, expected):
    [time] = times(tokens(f"It is {when}."), None)
    assert judge(Claim("treaty", "existence", "pact", what, "", time), Facts(), "2025-01-01").verdict == expected


def test_before_it_was_opened_nothing_is_known():
    [time] = times(tokens("in 1967"), None)
    claim = Claim("treaty", "existence", "pact", "opened", "", time)
    assert judge(claim, Facts(), "1960-01-01").verdict == "not-enough-info"
