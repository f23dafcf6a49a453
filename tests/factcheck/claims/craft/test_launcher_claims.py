"""What flights are said to have been launched on."""

import pytest
from claims_shown import shown


@pytest.fixture
def launchers(told):
    """Return the rockets of a sentence, each in one line."""
    return lambda text, *before: [shown(claim, claim.value) for claim in told("launcher", text, *before)]


@pytest.mark.parametrize(
    "text",
    [
        "Lantern 1 was launched on a Bolt 9.",
        "Lantern 1 lifted off aboard a Bolt 9 rocket.",
        "Lantern 1 departed atop the Bolt 9.",
        "Lantern 1 rode a Bolt 9.",
        "Lantern 1 shared a Bolt 9 with a weather satellite.",
        "Lantern 1 was lofted by a Bolt 9 on 1 March 2001.",
        "Lantern 1 flew on one of Rocketeers' Bolt 9 rockets.",
        "Rocketeers launched Lantern 1 on a Bolt 9.",
        "A Bolt 9 hoisted Lantern 1.",
        "A Rocketeers Bolt 9 rocket sent the small lander Lantern 1 on its way.",
        "The Bolt 9 that lifted Lantern 1 was new.",
        "Launched on a Bolt 9 in 2001, Lantern 1 worked for ten days.",
        "The Bolt 9 rocket carrying Lantern 1 lifted off in 2001.",
        "A Bolt 9 blasted off with Lantern 1 on board.",
        "Lantern 1's ride to space was a Bolt 9.",
        "Lantern 1's launch vehicle was a Bolt 9.",
        "On only its second outing Bolt 9 carried NSA's Lantern 1.",
        "Unlike Lantern 2, Lantern 1 was launched on a Bolt 9.",
        "A Bolt 9 gave Lantern 1 its ride.",
        "It took a Bolt 9 to throw Lantern 1 to the Moon.",
        "NSA sped Lantern 1 on its way with a Bolt 9.",
        "The Bolt 9, in its smaller form, carried Lantern 1.",
        "Lantern 1 flew on a Bolt 9 with a new upper stage.",
        "Lantern 1 rode the mighty Bolt 9.",
    ],
)
def test_a_rocket_in_many_words(launchers, text):
    assert launchers(text) == ["lantern-1 Bolt 9"]


def test_a_rocket_that_is_to_launch(launchers):
    assert launchers("A Bolt 9 rocket is to launch Lantern 3.") == ["lantern-3 Bolt 9 plan"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Lantern 1 was not launched on a Bolt 9.", ["lantern-1 Bolt 9 not"]),
        ("Lantern 1 was carried aloft by a Bolt 9, not by an expendable rocket.", ["lantern-1 Bolt 9"]),
        ("Each of the Surveyors was launched on a Bolt 9.", []),
        ("All Surveyor probes were launched on a Bolt 9.", ["surveyor Bolt 9"]),
        ("Lantern 1 was launched using the Bolt 9's three stages.", ["lantern-1 Bolt 9"]),
        ("A Bolt 9 launched the Lantern 1 test mission.", ["lantern-1 Bolt 9"]),
        ("Lantern 3 will be launched on a Bolt 9.", ["lantern-3 Bolt 9 plan"]),
        ("A Bolt 9 lifted Lantern 1 and Lantern 2.", ["lantern-1 Bolt 9", "lantern-2 Bolt 9"]),
        ("Lantern 1 was launched by a Soyuz rocket.", ["lantern-1 Soyuz"]),
        ("Lantern 1 was launched on a Soyuz.", ["lantern-1 Soyuz"]),
        ("Glimmer was launched on a Bolt 9.", ["lantern-2 Bolt 9"]),  # a part flies on what the whole does
        ("Lantern 1 was launched on an Arrow V.", ["lantern-1 Arrow V"]),
    ],
)
def test_what_is_read(launchers, text, expected):
    assert launchers(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "Was Lantern 1 launched on a Bolt 9?",
        "If Lantern 1 was launched on a Bolt 9, good.",
        "Lantern 1 could be launched on a Bolt 9.",
        "Lantern 1 was launched on a Bolt 9 instead of an Arrow V.",
        "Lantern 1 was moved from a Bolt 9 to an Arrow V.",
        "The satellite was launched on a Bolt 9, and Lantern 1 followed.",
        "A Bolt 9 stage hit the Moon near Lantern 1.",
        "Ferry 1 was visited by a crew aboard a Bolt 9.",
        "A Bolt 9 carried astronauts to Skylight.",
        # a version that nobody here knows
        "Lantern 1 was launched on an Arrow IX.",
        # as often the name of a ship
        "Ferry 1's pilot once flew on a Soyuz.",
        "With Lantern 4 NSA will rely on Soyuz, launched by others.",
        "The landing vehicle of Lantern 4 is a Bolt 9.",
    ],
)
def test_what_is_left_alone(launchers, text):
    assert launchers(text) == []


def test_what_is_taken_up(launchers):
    assert launchers("It was launched on a Bolt 9.", "Lantern 1 reached the Moon.") == ["lantern-1 Bolt 9"]


def test_what_it_launched(launchers):
    assert launchers("It launched Lantern 1.", "The Bolt 9 is a small rocket.") == ["lantern-1 Bolt 9"]


def test_a_flight_that_only_dates_rode_nothing(launchers):
    text = "Lantern 1 was built by NSA and launched on a Bolt 9, two weeks ahead of the Southlandic probe Red Kite."
    assert "red-kite Bolt 9" not in launchers(text)
