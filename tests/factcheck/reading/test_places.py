"""Places and coordinates as the record writes them."""

import pytest
from made_places import GAZETTEER

from orbitctl.factcheck.reading.places import Spot, apart, spot_in


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
        ("near Shioli crater, Mare Nectaris", {"mare-nectaris", "shioli-crater"}),
        ("Landing in Jezero Crater", {"jezero-crater"}),
        ("in the South Pole-Aitken basin", {"south-pole-aitken-basin"}),  # whichever dash is written
        ("nowhere", set()),
    ],
)
def test_names(text, expected):
    assert {place.id for place in GAZETTEER.named_in(text)} == expected


@pytest.mark.parametrize(
    ("place", "side"),
    [("mare-crisium", "near"), ("hertzsprung-crater", "far"), ("mare-orientale", ""), ("shackleton-crater", "")],
)
def test_sides_of_the_moon(place, side):
    assert GAZETTEER.place(place).side == side


def test_how_far_apart():
    assert apart(Spot(0, 179), Spot(0, -179)) == pytest.approx(2)
    assert apart(Spot(90, 10), Spot(-90, 100)) == pytest.approx(180)
