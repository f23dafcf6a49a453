"""Places as the checker compares them: by all their names, and by how far they reach in degrees."""

from collections.abc import Iterator
from math import degrees

from orbitctl.dataset.load import Dataset
from orbitctl.dataset.schema import Place
from orbitctl.factcheck.reading import places

#: Mean radii in kilometres, as JPL's Horizons (Moon) and NASA's Mars Fact Sheet give them.
_RADII = {"moon": 1737.4, "mars": 3389.5}


def compared(dataset: Dataset) -> Iterator[places.Place]:
    """Yield the places of a dataset, in order of id."""
    for entry in dataset.of_kind("place"):
        record: Place = entry.record
        names = tuple(dict.fromkeys(form for name in (record.name, *record.aliases) for form in _forms(name)))
        middle = places.Spot(record.latitude, record.longitude)
        yield places.Place(record.id, record.body, record.sort, names, middle, reach(record), tuple(record.within))


def reach(place: Place) -> float:
    """Return how far a place reaches from its middle, in degrees of a great circle; 0 if nobody says how large it is.

    >>> round(reach(Place(id="a", name="A", body="moon", sort="plain", latitude=0, longitude=0, diameter=606.5)))
    10
    """
    return degrees((place.diameter or 0) / 2 / _RADII[place.body])


def _forms(name: str) -> Iterator[str]:
    """Yield a name, and the same put otherwise: "Mons Ruemker", "the crater Tycho"; accents may be left out anyway."""
    yield name
    yield name.replace("ü", "ue").replace("ö", "oe")
    given, _, crater = name.rpartition(" ")
    if crater.casefold() == "crater":
        yield f"crater {given}"
