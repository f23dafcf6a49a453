"""Places as the checker compares them."""

import pytest

from orbitctl.dataset.compile.places import compared, reach
from orbitctl.dataset.load import load
from orbitctl.dataset.schema import Place
from orbitctl.factcheck.reading import places


def place(**given):
    """Return a place on the Moon; what is given adds to the least it takes and overrides it."""
    least = {"id": "a", "name": "A", "body": "moon", "sort": "plain", "latitude": 0, "longitude": 0}
    return Place(**least | given)


def test_the_places_of_the_tiny_world(tiny):
    assert list(compared(load([tiny])[0])) == [
        places.Place(
            "sea-of-lanterns", "moon", "plain", ("Sea of Lanterns",), places.Spot(17.5, 60.0),
            pytest.approx(9.17, abs=0.01),
        ),
        places.Place(
            "wick-crater", "moon", "crater", ("Wick crater", "crater Wick", "Mount Wick"), places.Spot(12.0, 58.0), 0,
            ("sea-of-lanterns",),
        ),
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("body", "diameter", "degrees"),
    [("moon", 5458.2, 90), ("mars", 10648.4, 90), ("moon", 60.6, 1), ("mars", None, 0)],
)
def test_a_place_reaches_half_its_diameter(body, diameter, degrees):
    """The first two are half the way around the body."""
    assert reach(place(body=body, diameter=diameter)) == pytest.approx(degrees, abs=0.01)


@pytest.mark.parametrize(
    ("name", "forms"),
    [
        ("Mons Rümker", ("Mons Rümker", "Mons Ruemker")),
        ("Tycho crater", ("Tycho crater", "crater Tycho")),
        ("Jezero Crater", ("Jezero Crater", "crater Jezero")),
    ],
)
def test_names_are_put_otherwise(load_text, name, forms):
    text = f'[[place]]\nid = "a"\nname = "{name}"\nbody = "moon"\nsort = "crater"\nlatitude = 0\nlongitude = 0\n'
    [found] = compared(load_text(text)[0])
    assert found.names == forms
