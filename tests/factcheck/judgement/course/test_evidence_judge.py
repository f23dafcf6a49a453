"""Traces of how a flight went, against the record."""

import pytest

from orbitctl.factcheck.claims.claim import Claim

NOW = "2026-01-01"
OPEN = ("not-enough-info", "event-unknown", None)


def trace(record, meaning, **more):
    return Claim("evidence", "course", record, meaning, "a trace", **more)


def wrong(correct):
    return ("refuted", "outcome-otherwise", correct)


@pytest.mark.parametrize(
    ("claim", "day", "expected"),
    [
        # signs of success, where the record tells of a failure before
        (trace("lantern-2", "landed"), NOW, wrong("failure")),
        (trace("lantern-2", "at work below"), NOW, wrong("failure")),
        (trace("lantern-2", "praised"), NOW, wrong("failure")),
        (trace("white-hare", "praised"), NOW, OPEN),
        (trace("lantern-2", "in orbit"), NOW, OPEN),  # so far it came
        (trace("lantern-2", "at work"), NOW, OPEN),
        (trace("grey-owl", "in orbit"), NOW, wrong("launch failure")),
        (trace("grey-owl", "at work"), NOW, wrong("launch failure")),
        (trace("black-swan", "at work there"), NOW, wrong("failure")),
        (trace("black-swan", "at work"), NOW, OPEN),  # on the way, perhaps
        (trace("white-hare", "landed"), NOW, OPEN),
        (trace("lantern-2", "home"), NOW, OPEN),  # it was not to bring anything
        (trace("ferry-1", "home"), NOW, OPEN),
        (trace("lantern-1", "landed"), NOW, OPEN),  # others judge what is right
        # signs of failure, where the record tells of success
        (trace("lantern-1", "wrecked early"), NOW, wrong("success")),
        (trace("lantern-1", "mute"), NOW, OPEN),  # in the end it was
        (trace("blue-heron", "mute", part="camera"), NOW, ("not-enough-info", "status-of-part", None)),
        (trace("black-swan", "arrived"), NOW, wrong("failure")),
        (trace("lantern-2", "arrived"), NOW, OPEN),
        (trace("white-hare", "unbroken"), NOW, wrong("partial failure")),
        (trace("lantern-1", "unbroken"), NOW, OPEN),
        (trace("blue-heron", "mute", present=True), NOW, wrong("active")),
        (trace("blue-heron", "mute"), NOW, OPEN),  # and found again, perhaps
        (trace("blue-heron", "wrecked"), NOW, wrong("active")),
        (trace("lantern-2", "wrecked"), NOW, OPEN),
        # what has not left, or is not yet known
        (trace("lantern-3", "landed"), NOW, OPEN),
        (trace("lantern-2", "landed"), "2001-01-01", OPEN),
    ],
)
def test_how_far_it_came(judged, claim, day, expected):
    assert judged(claim, day) == expected
