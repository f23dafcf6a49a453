"""What is told in the present tense as at work, or as a project that is alive."""

import pytest

DAY = "2021-05-05"


@pytest.fixture
def habits(told):
    """Return what a sentence tells as going on: of what, how it stands."""
    return lambda text, day=DAY: [(claim.subject, claim.property) for claim in told("habit", text, day=day)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Blue Heron trundles across the plain.", ("blue-heron", "active")),
        ("Blue Heron watches the clouds of Mars.", ("blue-heron", "active")),
        ("NSA relies on Blue Heron, which maps the valleys.", ("blue-heron", "active")),
        ("Blue Heron is counting the craters of Mars.", ("blue-heron", "active")),
        ("Blue Heron still whirs over the plain.", ("blue-heron", "active")),
        ("NSA will give Lantern 5 a bigger tank.", ("lantern-5", "going-ahead")),
        ("Lantern 5 takes eight artists around the Moon.", ("lantern-5", "going-ahead")),
        ("Lantern 5 remains on the books of NSA.", ("lantern-5", "going-ahead")),
    ],
)
def test_what_is_read(habits, text, expected):
    assert habits(text) == [expected]


@pytest.mark.parametrize(
    "text",
    [
        "Blue Heron rests on the plain.",
        "Blue Heron holds a record on Mars.",
        "Blue Heron studies show water on Mars.",
        "Blue Heron's catalogue lists the craters of Mars.",
        "Does Blue Heron watch the clouds of Mars?",
        "Blue Heron does not watch the clouds of Mars.",
        "In this picture Blue Heron watches the clouds of Mars.",
        "In 2003 Blue Heron watches the clouds of Mars.",
        "Since NSA cancelled it, nobody will build Lantern 5.",
        "The rocket of Lantern 5 lies on a lawn.",
        "Lantern 5 stood in the plan.",
    ],
)
def test_what_is_left_alone(habits, text):
    assert habits(text) == []


def test_the_plain_present_tells_of_now_only_in_a_text_with_a_date(habits):
    assert ("blue-heron", "active") not in habits("Blue Heron trundles across the plain.", day=None)
