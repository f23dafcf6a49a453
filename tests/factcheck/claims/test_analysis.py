"""What a sentence taken apart says of itself to every family."""

import pytest


@pytest.mark.parametrize(
    ("text", "flight"),
    [
        ("Lantern 1 landed.", "lantern-1"),
        ("Lantern 1 landed, and Lantern 1 sent pictures.", "lantern-1"),
        ("Lantern 1 landed before Lantern 2.", None),
        ("Ed Sky (of Lantern 1) is the pilot.", None),  # another flight of his
        ("Lantern 2 takes Ed Sky (Lantern 1) along.", "lantern-2"),
        ("The lander (Lantern 1) is there.", "lantern-1"),
        ("Nobody landed.", None),
    ],
)
def test_the_flight_of_a_sentence(analyse, text, flight):
    found = analyse(text).flight
    assert (found.id if found else None) == flight


@pytest.mark.parametrize(
    ("text", "day", "ahead"),
    [
        ("Lantern 3 flies in 2028.", "2026-01-01", True),
        ("Lantern 3 flies in 2028.", "2029-01-01", False),
        ("Lantern 3 flies in 2028.", None, False),
        ("Lantern 3 flies.", "2026-01-01", False),
    ],
)
def test_a_date_ahead(analyse, text, day, ahead):
    assert analyse(text, day=day).ahead is ahead
