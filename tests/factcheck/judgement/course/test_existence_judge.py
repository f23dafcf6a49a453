"""What is said to have flown, against the record."""

import pytest

from orbitctl.factcheck.claims.claim import Claim

NOW = "2026-01-01"
UNKNOWN = ("not-enough-info", "event-unknown", None)


def flown(record, phrase="fly", **more):
    return Claim("existence", "existence", record, "flown", phrase, **more)


def never(record, **more):
    return flown(record, "never flew", negated=True, **more)


def none(record):
    return Claim("existence", "existence", record, "there", "there was no", negated=True)


@pytest.mark.parametrize(
    ("claim", "day", "expected"),
    [
        (flown("beacon-0"), NOW, ("refuted", "never-flew", "cancelled")),
        (flown("beacon-0"), "2011-01-01", ("premature", "not-done-yet", "planned for 2014")),
        (flown("beacon-0"), "2001-01-01", ("not-enough-info", "not-yet-known", None)),
        (flown("lantern-4"), NOW, ("premature", "not-done-yet", "planned for 2029")),
        (flown("lantern-5"), NOW, ("premature", "not-done-yet", "planned")),
        (flown("outlook"), NOW, UNKNOWN),  # programs do not fly
        (flown("lantern-1"), NOW, UNKNOWN),  # so it did, and what it did is judged by others
        (flown("lantern"), NOW, UNKNOWN),
        (flown("harbour"), NOW, UNKNOWN),  # at work, and the record need not tell of its launch
        (flown("grey-owl"), NOW, UNKNOWN),
        (never("beacon-0"), NOW, ("supported", "denied-rightly", None)),
        (never("lantern-3"), NOW, ("supported", "denied-rightly", None)),
        (never("lantern-1"), NOW, ("refuted", "denied-wrongly", "Lantern 1: launch")),
        (never("lantern-1", present=True), NOW, ("outdated", "denied-wrongly", "Lantern 1: launch")),
        (never("lantern-1", present=True), "2000-01-01", ("supported", "denied-rightly", None)),
        (never("grey-owl"), NOW, ("not-enough-info", "denial", None)),
        (none("lantern-1"), NOW, ("refuted", "denied-wrongly", "Lantern 1: launch")),
        (none("beacon-0"), NOW, ("supported", "denied-rightly", None)),
        (none("lantern-3"), NOW, ("not-enough-info", "plan-known", None)),
    ],
)
def test_what_flew(judged, claim, day, expected):
    assert judged(claim, day) == expected
