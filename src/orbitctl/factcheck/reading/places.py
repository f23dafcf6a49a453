"""Named places on the Moon and on Mars, and how the record writes where something came down."""

from __future__ import annotations

import re
from collections.abc import Iterable
from math import acos, cos, degrees, radians, sin
from typing import NamedTuple

_COORDINATES = re.compile(r"(\d+(?:\.\d+)?)°?\s*([NS])\b\D{1,3}(\d+(?:\.\d+)?)°?\s*([EW])\b")


class Spot(NamedTuple):
    """Coordinates, in degrees north and east; the longitude between -180 and 180."""

    latitude: float
    longitude: float


class Place(NamedTuple):
    """A place on a body, with about where its middle lies and how far it reaches from there, in degrees."""

    id: str
    body: str
    sort: str  # plain | crater | basin | region
    names: tuple[str, ...]
    middle: Spot
    reach: float
    within: tuple[str, ...] = ()  # places that hold it, or that it shades into

    @property
    def side(self) -> str:
        """Return the side of the Moon on which all of it lies, near or far; empty where it lies on both."""
        north = abs(self.middle.latitude)
        if north + self.reach >= 90:  # it holds a pole
            return ""
        across = self.reach / cos(radians(north))
        beyond = abs(self.middle.longitude) - 90
        return "" if abs(beyond) <= across else "far" if beyond > 0 else "near"


class Gazetteer:
    """Every place there is, by id, and by its names in a text."""

    def __init__(self, places: Iterable[Place]) -> None:
        self._by_id = {place.id: place for place in places}
        self._names = [(_folded(name), place) for place in self._by_id.values() for name in place.names]

    def place(self, place_id: str) -> Place:
        """Return a place by its id."""
        return self._by_id[place_id]

    def named_in(self, text: str) -> tuple[Place, ...]:
        """Return the places that a text of the record names."""
        folded = _folded(text)
        return tuple({place.id: place for name, place in self._names if name in folded}.values())


def _folded(text: str) -> str:
    return text.casefold().replace("–", "-")


def apart(one: Spot, other: Spot) -> float:
    """Return how far two spots lie from one another, in degrees of a great circle.

    >>> round(apart(Spot(0, 0), Spot(0, 90)))
    90
    """
    here, there = radians(one.latitude), radians(other.latitude)
    between = cos(radians(one.longitude - other.longitude))
    return degrees(acos(max(-1.0, min(1.0, sin(here) * sin(there) + cos(here) * cos(there) * between))))


def spot_in(text: str) -> Spot | None:
    """Return the first coordinates in a text of the record.

    >>> spot_in("Mare Crisium, 17° N, 60° W")
    Spot(latitude=17.0, longitude=-60.0)
    """
    found = _COORDINATES.search(text)
    if found is None:
        return None
    latitude, north, longitude, east = found.groups()
    eastward = float(longitude) if east == "E" else -float(longitude)
    return Spot(float(latitude) if north == "N" else -float(latitude), (eastward + 180) % 360 - 180)
