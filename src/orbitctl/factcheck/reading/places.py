"""Named places on the Moon and on Mars, by all their names.

A row says what sort of place it is and on which half of its body it lies, as far as it lies on one half alone.
The table is vocabulary, for comparing the words of a text with those of a record; it is no source of facts.
"""

from __future__ import annotations

import re
from typing import Literal, NamedTuple

Sort = Literal["plain", "crater", "basin", "region"]


class Place(NamedTuple):
    """A place; ``half`` is N or S, ``side`` is near or far (of the Moon); empty where it lies on both."""

    id: str
    body: str
    sort: Sort
    names: tuple[str, ...]
    half: str = ""
    side: str = ""
    within: tuple[str, ...] = ()  # places that hold it, or that it shades into


class Spot(NamedTuple):
    """Coordinates, in degrees north and east; the longitude between -180 and 180."""

    latitude: float
    longitude: float


def _moon(sort: Sort, names: str, half: str = "", side: str = "near", within: str = "") -> Place:
    listed = tuple(names.split(", "))
    return Place(listed[0], "moon", sort, listed, half, side, tuple(filter(None, within.split(", "))))


def _mars(sort: Sort, names: str, half: str, within: str = "") -> Place:
    listed = tuple(names.split(", "))
    return Place(listed[0], "mars", sort, listed, half, "", tuple(filter(None, within.split(", "))))


_NEAR_PROCELLARUM = "Oceanus Procellarum"
PLACES: tuple[Place, ...] = (
    _moon("plain", "Mare Tranquillitatis, Sea of Tranquility, Sea of Tranquillity, Tranquility Base"),
    _moon("plain", "Mare Serenitatis, Sea of Serenity", "N"),
    _moon("plain", "Mare Imbrium, Sea of Rains, Sea of Showers", "N", within=_NEAR_PROCELLARUM),
    _moon("plain", "Mare Crisium, Sea of Crises", "N"),
    _moon("plain", "Mare Fecunditatis, Sea of Fertility, Sea of Fecundity"),
    _moon("plain", "Mare Nectaris, Sea of Nectar", "S"),
    _moon("plain", "Mare Nubium, Sea of Clouds", "S", within=_NEAR_PROCELLARUM),
    _moon("plain", "Mare Humorum, Sea of Moisture", "S", within=_NEAR_PROCELLARUM),
    _moon("plain", "Mare Cognitum, Known Sea", "S", within=_NEAR_PROCELLARUM),
    _moon("plain", "Mare Insularum, Sea of Islands", "", within=_NEAR_PROCELLARUM),
    _moon("plain", "Mare Frigoris, Sea of Cold", "N"),
    _moon("plain", "Mare Vaporum, Sea of Vapours, Sea of Vapors", "N"),
    _moon("plain", "Mare Moscoviense, Sea of Moscow", "N", "far"),
    _moon("plain", "Mare Ingenii, Sea of Cleverness", "S", "far"),
    _moon("plain", "Mare Orientale, Orientale basin", "S", ""),
    _moon("plain", "Oceanus Procellarum, Ocean of Storms"),
    _moon("plain", "Sinus Medii, Central Bay"),
    _moon("plain", "Sinus Iridum, Bay of Rainbows", "N", within="Mare Imbrium"),
    _moon("plain", "Palus Putredinis, Marsh of Decay", "N", within="Mare Imbrium"),
    _moon("plain", "Lacus Excellentiae", "S"),
    _moon("basin", "South Pole-Aitken basin, Aitken basin", "S", "far"),
    _moon("basin", "Apollo basin, Apollo crater", "S", "far", "South Pole-Aitken basin"),
    _moon("region", "Hadley Rille, Hadley–Apennine, Hadley-Apennine, Apennine Mountains, Montes Apenninus", "N",
          within="Mare Imbrium, Palus Putredinis"),
    _moon("region", "Taurus-Littrow, Taurus–Littrow", "N", within="Mare Serenitatis"),
    _moon("region", "Descartes highlands, Descartes Highlands", "S"),
    _moon("region", "Fra Mauro", "S", within="Mare Cognitum, Oceanus Procellarum"),
    _moon("region", "Mons Rümker", "N", within="Oceanus Procellarum"),
    _moon("region", "Mons Latreille", "N", within="Mare Crisium"),
    _moon("region", "Mons Mouton", "S", ""),
    _moon("region", "Reiner Gamma", "N", within="Oceanus Procellarum"),
    _moon("region", "Aristarchus plateau", "N", within="Oceanus Procellarum"),
    _moon("crater", "Copernicus crater", "N"),
    _moon("crater", "Kepler crater", "N", within="Oceanus Procellarum"),
    _moon("crater", "Tycho crater, Tycho", "S"),
    _moon("crater", "Clavius crater", "S"),
    _moon("crater", "Plato crater", "N"),
    _moon("crater", "Aristarchus crater", "N"),
    _moon("crater", "Atlas crater", "N"),
    _moon("crater", "Le Monnier crater", "N", within="Mare Serenitatis"),
    _moon("crater", "Alphonsus crater", "S"),
    _moon("crater", "Ptolemaeus crater", "S"),
    _moon("crater", "Langrenus crater", "S"),
    _moon("crater", "Flamsteed crater, Flamsteed P", "S", within="Oceanus Procellarum"),
    _moon("crater", "Shioli crater, Shioli", "S", within="Mare Nectaris"),
    _moon("crater", "Theophilus crater", "S", within="Mare Nectaris"),
    _moon("crater", "Malapert A, Malapert crater, Malapert massif", "S", ""),
    _moon("crater", "Manzinus crater", "S"),
    _moon("crater", "Boguslawsky crater, Boguslavsky crater", "S"),
    _moon("crater", "Pontécoulant G", "S"),
    _moon("crater", "Cabeus crater, Cabeus", "S", ""),
    _moon("crater", "Shackleton crater", "S", ""),
    _moon("crater", "Shoemaker crater", "S", ""),
    _moon("crater", "Haworth crater", "S", ""),
    _moon("crater", "Nobile crater", "S", ""),
    _moon("crater", "Schrödinger basin, Schrödinger crater", "S", "far", "South Pole-Aitken basin"),
    _moon("crater", "Goldschmidt crater", "N"),
    _moon("crater", "Von Kármán crater, Von Kármán", "S", "far", "South Pole-Aitken basin"),
    _moon("crater", "Tsiolkovskiy crater, Tsiolkovsky crater", "S", "far"),
    _moon("crater", "Hertzsprung crater", "N", "far"),
    _moon("crater", "Van Gent crater", "N", "far"),
    _mars("crater", "Jezero, Jezero Crater", "N", "Isidis Planitia"),
    _mars("crater", "Gale Crater", "S", "Elysium Planitia"),
    _mars("crater", "Gusev Crater, Gusev", "S"),
    _mars("crater", "Eberswalde Crater", "S"),
    _mars("crater", "Endeavour Crater", "S", "Meridiani Planum"),
    _mars("plain", "Meridiani Planum", "S"),
    _mars("plain", "Utopia Planitia", "N"),
    _mars("plain", "Chryse Planitia", "N"),
    _mars("plain", "Elysium Planitia", "N"),
    _mars("plain", "Isidis Planitia", "N"),
    _mars("plain", "Arcadia Planitia", "N"),
    _mars("plain", "Acidalia Planitia", "N"),
    _mars("plain", "Amazonis Planitia", "N"),
    _mars("plain", "Hellas Planitia", "S"),
    _mars("plain", "Oxia Planum", "N"),
    _mars("plain", "Vastitas Borealis", "N"),
    _mars("region", "Ares Vallis", "N", "Chryse Planitia"),
    _mars("region", "Valles Marineris", "S"),
    _mars("region", "Syrtis Major", "N"),
)  # fmt: skip
BY_ID = {place.id: place for place in PLACES}
_NAMES = [(name.casefold(), place) for place in PLACES for name in place.names]
_COORDINATES = re.compile(r"(\d+(?:\.\d+)?)°?\s*([NS])\b\D{1,3}(\d+(?:\.\d+)?)°?\s*([EW])\b")


def places_in(text: str) -> list[Place]:
    """Return the places that a text of the record names."""
    folded = text.casefold()
    return list({place.id: place for name, place in _NAMES if name in folded}.values())


def spot_in(text: str) -> Spot | None:
    """Return the first coordinates in a text of the record.

    >>> spot_in("Mare Crisium, 17° N, 60° W")
    Spot(latitude=17.0, longitude=-60.0)
    """
    found = _COORDINATES.search(text)
    if found is None:
        return None
    latitude, north, longitude, east = found.groups()
    degrees = float(longitude) if east == "E" else -float(longitude)
    return Spot(float(latitude) if north == "N" else -float(latitude), (degrees + 180) % 360 - 180)
