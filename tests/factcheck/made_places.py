"""A few places on the Moon and on Mars, roughly where they are."""

from orbitctl.factcheck.reading.places import Gazetteer, Place, Spot


def place(name: str, sort: str, north: float, east: float, reach: float, within: str = "", body: str = "moon") -> Place:
    """Make a place; its id is its name in lower case with hyphens."""
    first, *others = name.split(", ")
    record = first.lower().replace(" ", "-").replace("–", "-")
    return Place(record, body, sort, (first, *others), Spot(north, east), reach, tuple(within.split()))


GAZETTEER = Gazetteer(
    [
        place("Mare Crisium", "plain", 16, 59, 9),
        place("Mare Nectaris", "plain", -15, 35, 6),
        place("Mare Serenitatis, Sea of Serenity", "plain", 27, 18, 11),
        place("Mare Fecunditatis", "plain", -8, 54, 14),
        place("Mare Tranquillitatis", "plain", 8, 31, 14),
        place("Mare Cognitum", "plain", -11, -22, 6, "oceanus-procellarum"),
        place("Mare Nubium", "plain", -21, -17, 12, "oceanus-procellarum"),
        place("Mare Orientale", "plain", -20, -95, 15),
        place("Oceanus Procellarum", "plain", 21, -57, 43),
        place("Taurus-Littrow", "region", 20, 31, 0, "mare-serenitatis"),
        place("Le Monnier crater", "crater", 27, 30, 1, "mare-serenitatis"),
        place("Tycho crater, Tycho", "crater", -43, -11, 1),
        place("Atlas crater", "crater", 47, 44, 1),
        place("Cabeus crater", "crater", -85, -42, 2),
        place("Shackleton crater", "crater", -90, 130, 0),
        place("Shioli crater", "crater", -13, 25, 0, "mare-nectaris"),
        place("Van Gent crater", "crater", 15, 160, 1),
        place("Von Karman crater", "crater", -44, 176, 3),
        place("Hertzsprung crater", "crater", 1, -129, 9),
        place("Jezero Crater, Jezero", "crater", 18, 78, 0, body="mars"),
        place("South Pole–Aitken basin", "basin", -53, -169, 41),
    ]
)
