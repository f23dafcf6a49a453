"""What was due before the day the data speaks for, and was not seen to happen."""

import pytest

from orbitctl.factcheck.claims.claim import Claim
from orbitctl.factcheck.families import FAMILIES
from orbitctl.factcheck.judgement import overdue

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
    found = overdue.allowed(judgement, claim, made_world, day)
    assert (found.verdict, found.rule) == (verdict, rule)
