"""How outcomes stand against the record."""

import pytest
from claims_made import outcome

NOW = "2026-01-01"


@pytest.mark.parametrize(
    ("claim", "day", "expected"),
    [
        (outcome("lantern-1", "success"), NOW, ("supported", "outcome-right", None)),
        (outcome("lantern-1", "failure"), NOW, ("refuted", "outcome-wrong", "success")),
        (outcome("lantern-2", "failure"), NOW, ("supported", "outcome-right", None)),
        (outcome("lantern-2", "success"), NOW, ("refuted", "outcome-wrong", "failure")),
        (outcome("grey-owl", "failure"), NOW, ("supported", "outcome-right", None)),
        (outcome("grey-owl", "success"), NOW, ("refuted", "outcome-wrong", "launch failure")),
        (outcome("blue-heron", "success"), NOW, ("supported", "outcome-right", None)),
        (outcome("blue-heron", "failure"), NOW, ("refuted", "outcome-wrong", "active")),
        (outcome("white-hare", "success"), NOW, ("disputed", "outcome-mixed", "partial failure")),
        (outcome("white-hare", "failure"), NOW, ("disputed", "outcome-mixed", "partial failure")),
        (outcome("lantern-1", "success"), "2001-03-10", ("supported", "outcome-right", None)),
        (outcome("lantern-1", "success"), "2000-03-10", ("premature", "not-done-yet", "planned")),
        (outcome("lantern-1", "success"), "1990-03-10", ("not-enough-info", "not-yet-known", None)),
        (outcome("lantern-3", "success"), NOW, ("premature", "not-done-yet", "planned")),
        (outcome("beacon-1", "failure"), NOW, ("premature", "not-done-yet", "planned")),
        (outcome("beacon-0", "failure"), NOW, ("not-enough-info", "outcome-open", None)),
        (outcome("red-kite", "success"), NOW, ("not-enough-info", "outcome-open", None)),
        # judged by what happened
        (outcome("ferry-1", "burnt"), NOW, ("refuted", "outcome-otherwise", "success")),
        (outcome("blue-heron", "burnt"), NOW, ("refuted", "outcome-otherwise", "active")),
        (outcome("lantern-1", "burnt"), NOW, ("not-enough-info", "outcome-open", None)),
        (outcome("lantern-1", "loss"), NOW, ("not-enough-info", "outcome-open", None)),
        (outcome("lantern-2", "loss"), NOW, ("supported", "outcome-right", None)),
        (outcome("ferry-1", "spared"), NOW, ("supported", "happened", None)),
        (outcome("ferry-1", "killed"), NOW, ("refuted", "outcome-otherwise", "Ferry 1: landing")),
        (outcome("ferry-2", "killed"), NOW, ("premature", "not-done-yet", "planned")),
        (outcome("lantern-2", "killed"), NOW, ("not-enough-info", "crew-unknown", None)),
    ],
)
def test_how_it_went(judged, claim, day, expected):
    assert judged(claim, day) == expected
