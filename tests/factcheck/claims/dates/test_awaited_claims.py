"""What is told as yet to come of a flight."""

import pytest


@pytest.fixture
def awaited(told):
    """Return what a sentence tells as awaited: of what, which event, where."""
    return lambda text: [(claim.subject, claim.property, claim.value) for claim in told("awaited", text)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Red Kite has not reached Mars yet.", ("red-kite", "orbit", "mars")),
        ("Red Kite has yet to enter orbit.", ("red-kite", "orbit", "")),
        ("Lantern 3 is still waiting for its ride to the Moon.", ("lantern-3", "launch", "moon")),
        ("Lantern 3 is NSA's next lander.", ("lantern-3", "launch", "")),
        ("Lantern 1 is preparing for its landing.", ("lantern-1", "landing", "")),
        ("Lantern 1 is getting ready to land.", ("lantern-1", "landing", "")),
        ("The Lantern 3 lander awaits its launch.", ("lantern-3", "launch", "")),
        ("Ferry 2 is nearing its splashdown.", ("ferry-2", "return", "")),
        ("Northland is waiting for the landing of the small Lantern 1 probe.", ("lantern-1", "landing", "")),
        ("Red Kite is approaching Mars.", ("red-kite", "orbit", "mars")),
        ("It readies NSA for Lantern 4, the first crewed lunar landing.", ("lantern-4", "landing", "called")),
        ("All hangs on Lantern 4's planned landing.", ("lantern-4", "landing", "called")),
    ],
)
def test_what_is_read(awaited, text, expected):
    assert awaited(text) == [expected]


@pytest.mark.parametrize(
    "text",
    [
        "Lantern 1 was preparing for its landing.",
        "Lantern 1 has not landed.",  # ever, perhaps
        "Lantern 1's engineers are preparing for its landing.",
        "Lantern 1 is waiting for its landing site to be chosen.",
        "Lantern 1 awaits another landing.",
        "Lantern 1 is the next lander to arrive.",
        "Red Kite has yet to fly past Venus.",  # of which there may be several
        "If Lantern 1 is ready to land, so are we.",
        "Lantern 1 is preparing for its landing on 5 March 2001.",  # others read dates
    ],
)
def test_what_is_left_alone(awaited, text):
    assert awaited(text) == []
