"""Named places on the Moon and on Mars, by all their names.

A row says what sort of place it is, about where its middle lies (degrees north and east) and how far it reaches from
there: only enough to tell places apart that nobody would take for one another. The table is vocabulary, for comparing
the words of a text with those of a record; it is no source of facts. The middles are common knowledge in whole degrees
and are not cited: they have yet to be compared with the gazetteer of the IAU.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from math import acos, cos, degrees, radians, sin
from typing import Literal, NamedTuple

Sort = Literal["plain", "crater", "basin", "region"]
#: Closer to a pole than this cosine of a latitude, meridians mean nothing.
_AT_A_POLE = 0.01


class Spot(NamedTuple):
    """Coordinates, in degrees north and east; the longitude between -180 and 180."""

    latitude: float
    longitude: float


class Place(NamedTuple):
    """A place on a body, with about where its middle lies and how far it reaches from there, in degrees."""

    id: str
    body: str
    sort: Sort
    names: tuple[str, ...]
    middle: Spot
    reach: float
    within: tuple[str, ...] = ()  # places that hold it, or that it shades into

    @property
    def side(self) -> str:
        """Return the side of the Moon on which all of it lies, near or far; empty where it lies on both."""
        across = self.reach / max(cos(radians(self.middle.latitude)), _AT_A_POLE)
        beyond = abs(self.middle.longitude) - 90
        return "" if abs(beyond) <= across else "far" if beyond > 0 else "near"


def apart(one: Spot, other: Spot) -> float:
    """Return how far two spots lie from one another, in degrees of a great circle.

    >>> round(apart(Spot(0, 0), Spot(0, 90)))
    90
    """
    here, there = radians(one.latitude), radians(other.latitude)
    between = cos(radians(one.longitude - other.longitude))
    return degrees(acos(max(-1.0, min(1.0, sin(here) * sin(there) + cos(here) * cos(there) * between))))


def _place(body: str, sort: Sort, names: str, latitude: float, longitude: float, reach: float, within: str) -> Place:
    listed = tuple(dict.fromkeys(form for name in names.split(", ") for form in _forms(name)))
    holding = tuple(filter(None, within.split(", ")))
    return Place(listed[0], body, sort, listed, Spot(latitude, longitude), reach, holding)


def _forms(name: str) -> Iterator[str]:
    """Yield a name, and the same put otherwise: "Mons Ruemker", "the crater Tycho"; accents may be left out anyway."""
    yield name
    yield name.replace("ü", "ue").replace("ö", "oe")
    given, _, crater = name.rpartition(" ")
    if crater.casefold() == "crater":
        yield f"crater {given}"


def _moon(sort: Sort, names: str, latitude: float, longitude: float, reach: float, within: str = "") -> Place:
    return _place("moon", sort, names, latitude, longitude, reach, within)


def _mars(sort: Sort, names: str, latitude: float, longitude: float, reach: float, within: str = "") -> Place:
    return _place("mars", sort, names, latitude, longitude, reach, within)


_NEAR_PROCELLARUM = "Oceanus Procellarum"
PLACES: tuple[Place, ...] = (
    _moon("plain", "Mare Tranquillitatis, Sea of Tranquility, Sea of Tranquillity, Tranquility Base", 8, 31, 15),
    _moon("plain", "Mare Serenitatis, Sea of Serenity", 28, 17, 12),
    _moon("plain", "Mare Imbrium, Sea of Rains, Sea of Showers", 33, -16, 19, _NEAR_PROCELLARUM),
    _moon("plain", "Mare Crisium, Sea of Crises", 17, 59, 9),
    _moon("plain", "Mare Fecunditatis, Sea of Fertility, Sea of Fecundity", -8, 51, 15),
    _moon("plain", "Mare Nectaris, Sea of Nectar", -15, 35, 6),
    _moon("plain", "Mare Nubium, Sea of Clouds", -21, -17, 12, _NEAR_PROCELLARUM),
    _moon("plain", "Mare Humorum, Sea of Moisture", -24, -39, 7, _NEAR_PROCELLARUM),
    _moon("plain", "Mare Cognitum, Known Sea", -10, -23, 6, _NEAR_PROCELLARUM),
    _moon("plain", "Mare Insularum, Sea of Islands", 7, -31, 9, _NEAR_PROCELLARUM),
    _moon("plain", "Mare Frigoris, Sea of Cold", 56, 1, 26),
    _moon("plain", "Mare Vaporum, Sea of Vapours, Sea of Vapors", 13, 4, 4),
    _moon("plain", "Mare Moscoviense, Sea of Moscow, Moscow Sea", 27, 148, 5),
    _moon("plain", "Mare Ingenii, Sea of Cleverness", -34, 163, 6),
    _moon("plain", "Mare Orientale, Orientale basin", -19, -93, 16),
    _moon("plain", "Oceanus Procellarum, Ocean of Storms", 18, -50, 32),
    _moon("plain", "Sinus Medii, Central Bay", 2, 2, 6),
    _moon("plain", "Sinus Iridum, Bay of Rainbows", 44, -31, 4, "Mare Imbrium"),
    _moon("plain", "Palus Putredinis, Marsh of Decay", 26, 0, 3, "Mare Imbrium"),
    _moon("plain", "Lacus Excellentiae", -35, -44, 4),
    _moon("basin", "South Pole-Aitken basin, Aitken basin", -53, -169, 41),
    _moon("basin", "Apollo basin, Apollo crater", -36, -151, 9, "South Pole-Aitken basin"),
    _moon("region", "Hadley Rille, Hadley–Apennine, Hadley-Apennine, Apennine Mountains, Montes Apenninus", 22, 1, 9,
          "Mare Imbrium, Palus Putredinis"),
    _moon("region", "Taurus-Littrow, Taurus–Littrow", 20, 31, 3, "Mare Serenitatis"),
    _moon("region", "Descartes highlands, Descartes Highlands, Descartes region, Descartes formation", -9, 15, 3),
    _moon("region", "Fra Mauro", -6, -17, 3, "Mare Cognitum, Oceanus Procellarum"),
    _moon("region", "Mons Rümker, Mount Rümker", 41, -58, 2, "Oceanus Procellarum"),
    _moon("region", "Mons Latreille", 19, 61, 2, "Mare Crisium"),
    _moon("region", "Mons Mouton", -84, 31, 3),
    _moon("region", "Reiner Gamma", 7, -59, 2, "Oceanus Procellarum"),
    _moon("region", "Aristarchus plateau", 26, -51, 4, "Oceanus Procellarum"),
    _moon("crater", "Copernicus crater", 10, -20, 2),
    _moon("crater", "Kepler crater", 8, -38, 1, "Oceanus Procellarum"),
    _moon("crater", "Tycho crater, Tycho", -43, -11, 2),
    _moon("crater", "Clavius crater", -58, -14, 4),
    _moon("crater", "Plato crater", 52, -9, 2),
    _moon("crater", "Aristarchus crater", 24, -47, 1),
    _moon("crater", "Atlas crater", 47, 44, 2),
    _moon("crater", "Le Monnier crater", 27, 30, 1, "Mare Serenitatis"),
    _moon("crater", "Alphonsus crater", -13, -3, 2),
    _moon("crater", "Ptolemaeus crater", -9, -2, 3),
    _moon("crater", "Langrenus crater", -9, 61, 3),
    _moon("crater", "Flamsteed crater, Flamsteed P", -4, -44, 2, "Oceanus Procellarum"),
    _moon("crater", "Shioli crater, Shioli", -13, 25, 1, "Mare Nectaris"),
    _moon("crater", "Theophilus crater", -11, 26, 2, "Mare Nectaris"),
    _moon("crater", "Malapert A, Malapert crater, Malapert massif", -83, 3, 5),
    _moon("crater", "Manzinus crater", -68, 27, 2),
    _moon("crater", "Boguslawsky crater, Boguslavsky crater", -73, 43, 2),
    _moon("crater", "Pontécoulant G", -59, 61, 2),
    _moon("crater", "Cabeus crater, Cabeus", -85, -36, 3),
    _moon("crater", "Shackleton crater", -90, 0, 1),
    _moon("crater", "Shoemaker crater", -88, 45, 1),
    _moon("crater", "Haworth crater", -87, -5, 1),
    _moon("crater", "Nobile crater", -85, 53, 2),
    _moon("crater", "Schrödinger basin, Schrödinger crater", -75, 132, 5, "South Pole-Aitken basin"),
    _moon("crater", "Goldschmidt crater", 73, -3, 2),
    _moon("crater", "Von Kármán crater, Von Kármán", -45, 176, 3, "South Pole-Aitken basin"),
    _moon("crater", "Tsiolkovskiy crater, Tsiolkovsky crater", -20, 129, 3),
    _moon("crater", "Hertzsprung crater", 2, -129, 9),
    _moon("crater", "Van Gent crater", 16, 160, 1),
    _moon("region", "Montes Harbinger, Harbinger mountains", 27, -41, 3, "Mare Imbrium"),
    _moon("crater", "Gassendi crater", -18, -40, 2, "Mare Humorum"),
    _moon("crater", "Grimaldi crater", -5, -68, 3),
    _moon("crater", "Archimedes crater", 30, -4, 2, "Mare Imbrium"),
    _moon("crater", "Eratosthenes crater", 14, -11, 1),
    _moon("crater", "Posidonius crater", 32, 30, 2, "Mare Serenitatis"),
    _moon("crater", "Amundsen crater", -84, 83, 2),
    _moon("crater", "de Gerlache crater", -88, -87, 1),
    _moon("crater", "Faustini crater", -87, 84, 1),
    _moon("crater", "Daedalus crater", -6, 179, 2),
    _moon("crater", "Korolev crater", -4, -157, 7),
    _mars("crater", "Jezero, Jezero Crater", 18, 78, 1, "Isidis Planitia"),
    _mars("crater", "Gale Crater", -5, 138, 2, "Elysium Planitia"),
    _mars("crater", "Gusev Crater, Gusev", -15, 175, 2),
    _mars("crater", "Eberswalde Crater", -24, -33, 1),
    _mars("crater", "Endeavour Crater", -2, -5, 1, "Meridiani Planum"),
    _mars("plain", "Meridiani Planum", 0, -3, 8),
    _mars("plain", "Utopia Planitia, Utopia Plain, Utopia plain, plains of Utopia", 47, 117, 30),
    _mars("plain", "Chryse Planitia, Chryse plain, plains of Chryse", 28, -40, 13),
    _mars("plain", "Elysium Planitia", 3, 155, 25),
    _mars("plain", "Isidis Planitia", 13, 87, 11),
    _mars("plain", "Arcadia Planitia", 47, -176, 20),
    _mars("plain", "Acidalia Planitia", 50, -21, 25),
    _mars("plain", "Amazonis Planitia", 25, -164, 22),
    _mars("plain", "Hellas Planitia, Hellas basin", -42, 70, 20),
    _mars("plain", "Oxia Planum", 18, -24, 3),
    _mars("plain", "Vastitas Borealis", 90, 0, 40),
    _mars("region", "Ares Vallis", 10, -26, 8, "Chryse Planitia"),
    _mars("region", "Valles Marineris", -14, -59, 35),
    _mars("region", "Syrtis Major", 8, 70, 12),
    _mars("region", "Columbia Hills, Husband Hill", -15, 176, 1, "Gusev Crater"),
    _mars("region", "Mount Sharp, Aeolis Mons, Aeolis Palus", -5, 138, 2, "Gale Crater"),
    _mars("region", "Olympus Mons, Mount Olympus", 19, -134, 5),
    _mars("region", "Tharsis", 0, -105, 30),
    _mars("plain", "Argyre Planitia", -50, -43, 10),
    _mars("plain", "Planum Australe", -84, 160, 12),
    _mars("region", "Terra Sirenum", -40, -150, 20),
    _mars("region", "Nili Fossae", 22, 77, 5),
    _mars("region", "Mawrth Vallis", 22, -17, 5),
    _mars("crater", "Eagle crater, Endurance crater, Victoria crater", -2, -6, 1, "Meridiani Planum"),
    _mars("crater", "Holden Crater", -26, -34, 2),
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
    eastward = float(longitude) if east == "E" else -float(longitude)
    return Spot(float(latitude) if north == "N" else -float(latitude), (eastward + 180) % 360 - 180)
