"""Places and coordinates as the record writes them."""

import pytest

from orbitctl.factcheck.reading.places import BY_ID, PLACES, Spot, apart, places_in, spot_in


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


@pytest.mark.parametrize(
    ("place", "side"),
    [("Mare Crisium", "near"), ("Hertzsprung crater", "far"), ("Mare Orientale", ""), ("Shackleton crater", "")],
)
def test_sides_of_the_moon(place, side):
    assert BY_ID[place].side == side


def test_how_far_apart():
    assert apart(Spot(0, 179), Spot(0, -179)) == pytest.approx(2)
    assert apart(Spot(90, 10), Spot(-90, 100)) == pytest.approx(180)


def test_what_holds_a_place_is_a_place():
    assert {outer for place in PLACES for outer in place.within} <= BY_ID.keys()
    assert len(BY_ID) == len(PLACES)


def test_names_are_put_otherwise():
    assert BY_ID["Mons Rümker"].names[1] == "Mons Ruemker"
    assert BY_ID["Tycho crater"].names[1] == "crater Tycho"
