"""Places and coordinates as the record writes them."""

import pytest

from orbitctl.factcheck.reading.places import BY_ID, PLACES, Spot, places_in, spot_in


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Mare Crisium, 17° N, 60° W", Spot(17.0, -60.0)),
        (
            "69.373 S, 32.319 E, named Statio Shiv Shakti, about 600 km from the pole",
            Spot(-69.373, pytest.approx(32.319)),
        ),
        ("Far side, 15.5° S, 229.3° E", Spot(-15.5, pytest.approx(-130.7))),
        ("between 22° and 30° W", None),
        ("near Hertzsprung crater", None),
    ],
)
def test_coordinates(text, expected):
    assert spot_in(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("near Shioli crater, Mare Nectaris", ["Mare Nectaris", "Shioli crater"]),
        ("Landing in Jezero Crater", ["Jezero"]),
        ("nowhere", []),
    ],
)
def test_names(text, expected):
    assert [place.id for place in places_in(text)] == expected


def test_what_holds_a_place_is_a_place():
    assert {outer for place in PLACES for outer in place.within} <= BY_ID.keys()
    assert len(BY_ID) == len(PLACES)
