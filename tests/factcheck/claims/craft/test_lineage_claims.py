"""Which programs flights are said to come from, in sentences put too freely for their clauses to tell."""

import pytest
from claims_shown import shown


@pytest.fixture
def programs(told):
    """Return the programs of a sentence, each in one line."""
    return lambda text: [shown(claim, claim.property, claim.value) for claim in told("program", text)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The lander Lantern 1, on which a lamp was lit, was the opening act of Surveyor.", "lantern-1 part surveyor"),
        ("Lantern 1 was chosen under the cheap-and-cheerful Surveyor line.", "lantern-1 part surveyor"),
        ("Lantern 1 is counted among the Surveyor landers, alongside Lantern 2.", "lantern-1 part surveyor"),
        ("NSA's two Lantern 1 penetrators were a Surveyor project.", "lantern-1 part surveyor"),
        ("The loss of Lantern 1 was laid at the door of Surveyor, the line under which NSA had bought it.",
         "lantern-1 part surveyor"),
        ("The Surveyor line, long closed, yielded a small craft, Lantern 1, and a book.",
         "lantern-1 part surveyor"),
        ("The last of the Surveyor landers was Lantern 1.", "lantern-1 part surveyor"),
        ("Lantern 1, a lander, was chosen for the Surveyor line.", "lantern-1 part surveyor"),
        ("In the books Lantern 1 is filed as Surveyor.", "lantern-1 part surveyor"),
        ("Lantern 1, whatever it was called, had nothing to do with Surveyor.", "lantern-1 part surveyor not"),
        ("Lantern 1, a lander, has no connection with Surveyor.", "lantern-1 part surveyor not"),
        ("The Surveyor probes belong to NSA's Apollo programme.", "surveyor part apollo"),
        ("The Surveyor probes were part of Apollo.", "surveyor part apollo"),
        ("They sat for two weeks in the longest flight of Surveyor, Lantern 1.", "lantern-1 part surveyor"),
        ("Lantern 1 was paid for by the Surveyor programme.", "lantern-1 part surveyor"),
        ("Lantern 1 was in truth a small Surveyor lander.", "lantern-1 part surveyor"),
        ("The twin landers of the Surveyor programme were Lantern 1 and Lantern 2.", "lantern-1 part surveyor"),
        ("Lantern 1, a Surveyor mission, fell over.", "lantern-1 part surveyor"),
        ("Lantern 1 was paid for out of Surveyor, a small line.", "lantern-1 part surveyor"),
        ("Lantern 1 opened the Surveyor series.", "lantern-1 part surveyor"),
        ("Lantern 1 formed part of the endeavour known as Surveyor.", "lantern-1 part surveyor"),
        ("Lantern 1 was one of the armed forces' Surveyor landers.", "lantern-1 part surveyor"),
        ("Ed Sky circled the Earth in Surveyor.", "edsky flew surveyor"),
        ("Ed Sky waved from his Surveyor capsule.", "edsky flew surveyor"),
        ("Ed Sky's quarter of an hour, the opening act of Surveyor, was a success.", "edsky flew surveyor"),
    ],
)  # fmt: skip
def test_what_is_read(programs, text, expected):
    assert programs(text) == [expected]


@pytest.mark.parametrize(
    "text",
    [
        "Surveyor does not belong to Apollo.",
        "Lantern 1 was launched on a Bolt 9, as Surveyor was no longer to be had.",
        "Surveyor was a large part of the road to Apollo.",
        "Surveyor is part of the story, and so is Apollo.",
        "Was Lantern 1 the opening act of Surveyor?",
        "Lantern 1 is often mistaken for a flight of Surveyor.",
        "Lantern 1 opened the way for Surveyor.",
        "Lantern 1 opened Surveyor's eyes.",
        "Lantern 1 flew in a craft of the Surveyor programme.",
        "Lantern 1, unlike the landers of Surveyor, was small.",
        "Lantern 1 landed after the last flight of Surveyor.",
        "Lantern 1 helped Surveyor to find its sites.",
        "Lantern 1 and Lantern 2 saw the last lander of Surveyor.",
        "Lantern 1 might be counted among the Surveyor landers.",
        "An Arrow, not a Soyuz, sent up Lantern 1.",
    ],
)
def test_what_is_left_alone(programs, text):
    assert programs(text) == []
