"""Which part of a mission a sentence is about."""

import pytest


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Lantern 1's orbiter was shut down in 2003.", "orbiter"),
        ("The Lantern 1 orbiter was switched off in 2003.", "orbiter"),
        ("Lantern 1's lunar module crashed in 2003.", "module"),
        ("Lantern 1 was switched off in 2003.", ""),
        ("The Lantern 1 mission ended in 2003.", ""),
    ],
)
def test_events(told, text, expected):
    assert {claim.part for claim in told("event", text, day="2026-01-01")} == {expected}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Lantern 1's orbiter is still working.", "orbiter"),
        ("The Lantern 1 orbiter is still in operation.", "orbiter"),
        ("Lantern 1 is still working.", ""),
    ],
)
def test_statuses(told, text, expected):
    assert {claim.part for claim in told("presence", text, day="2026-01-01")} == {expected}


@pytest.mark.parametrize("text", ["It took until 2013 to land.", "It seems that nobody landed in 2013."])
def test_it_that_stands_for_nothing(told, text):
    assert told("event", text, "Lantern 1 flew.", day="2026-01-01") == []
