"""What was due before the day of the data, and what is told of a day after it."""

import pytest
from claims_made import event

from orbitctl.factcheck.claims.claim import Claim
from orbitctl.factcheck.families import FAMILIES
from orbitctl.factcheck.judgement.dates import untimely

NOW = "2026-01-01"


@pytest.mark.parametrize(
    ("record", "day", "verdict", "rule"),
    [
        ("beacon-1", NOW, "not-enough-info", "report-unseen"),  # planned for the last quarter of 2024
        ("beacon-1", "2024-06-01", "premature", "not-done-yet"),
        ("lantern-4", NOW, "premature", "not-done-yet"),  # planned for 2029
        ("lantern-5", NOW, "premature", "not-done-yet"),  # no date was given
        ("beacon-0", NOW, "refuted", "never-flew"),
        ("lantern", NOW, "not-enough-info", "event-unknown"),
    ],
)
def test_what_was_due_may_have_come_to_pass(made_world, record, day, verdict, rule):
    claim = Claim("existence", "existence", record, "flown", "fly")
    judgement = FAMILIES[claim.family].judge(claim, made_world, day)
    found = untimely.allowed(judgement, claim, made_world, day)
    assert (found.verdict, found.rule) == (verdict, rule)


@pytest.mark.parametrize(
    ("when", "verdict", "rule"),
    [
        ("in 2029", "not-enough-info", "told-ahead"),
        ("in May 2025", "premature", "not-done-yet"),
        ("", "premature", "not-done-yet"),
    ],
)
def test_nothing_is_told_as_done_of_a_day_to_come(made_world, when, verdict, rule):
    claim = event("lantern-4", "landing", when)
    found = untimely.allowed(FAMILIES["event"].judge(claim, made_world, NOW), claim, made_world, NOW)
    assert (found.verdict, found.rule) == (verdict, rule)
