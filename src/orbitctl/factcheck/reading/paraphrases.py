"""What newspapers write for an accord or a program instead of its name: "the Sino-Russian lunar base"."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import product

#: Of each record, the words a description is made of, one of each group in this order.
_MADE_OF: dict[str, tuple[tuple[str, ...], ...]] = {
    "artemis-accords": (("Accords",),),
    "ilrs": (("lunar research station",), ("", "project", "programme", "partnership")),
    "ilrs-program": (
        (
            "Chinese-Russian", "Russian-Chinese", "Sino-Russian", "Russo-Chinese", "China-Russia", "Russia-China",
            "Chinese-led", "China-led", "Beijing-led",
        ),
        ("lunar", "moon"),
        ("station", "base", "outpost", "research station", "research base", "project", "programme", "program"),
    ),
    "asat-test-pledge": (
        (
            "destructive", "destructive direct-ascent", "direct-ascent", "destructive tests of",
            "destructive testing of", "destructive tests of direct-ascent", "destructive testing of direct-ascent",
        ),
        ("anti-satellite", "antisatellite", "ASAT"),
        (
            "missile tests", "missile testing", "weapon tests", "weapons tests", "weapons testing", "tests", "testing",
            "missiles", "weapons", "missile trials", "trials",
        ),
    ),
    "space-shuttle": (("shuttle", "space shuttle"), ("fleet", "program", "programme", "era")),
    "ilrs-basic": (
        ("basic",),
        (
            "ILRS", "station of the ILRS", "form of the ILRS", "version of the ILRS", "lunar research station",
            "lunar station", "research station", "form of the lunar research station",
            "form of the Sino-Russian lunar station", "form of the International Lunar Research Station",
            "model of the International Lunar Research Station", "model of the ILRS",
        ),
    ),
    "starship-hls": (
        (
            "lunar Starship", "Moon Starship", "Starship lunar lander", "Starship Moon lander",
            "lunar version of Starship",
        ),
    ),
    "starship-hls-uncrewed-demo": (
        ("uncrewed", "unmanned"),
        ("Starship HLS", "lunar Starship", "Starship lunar", "HLS"),
        ("demo", "demonstration", "landing demo", "test landing", "landing"),
    ),
    "bharatiya-antariksh-station": (("Indian", "India own", "India first"), ("space station",)),
    "russian-orbital-station": (
        ("Russia", "Russian"), ("own", "new", "next", "planned"), ("space station", "orbital station"),
    ),
    "us-deorbit-vehicle": (("ISS", "station", "NASA"), ("deorbit",), ("vehicle", "tug", "craft")),
    "lunar-reactor-1": (
        ("NASA",), ("", "first", "own"), ("lunar", "moon", "lunar surface"), ("", "nuclear", "fission"), ("reactor",),
    ),
    "axiom-station": (("Axiom", "Axiom Space"), ("", "first"), ("station", "space station", "station module")),
    "draper-cp-12": (("Draper",), ("", "Moon", "lunar", "far side"), ("lander", "landing", "delivery")),
    "iss-intergovernmental-agreement": (("space station", "ISS"), ("agreement", "accord", "treaty", "pact")),
    "hague-code-of-conduct": (
        ("Hague Code",),
        ("", "on missiles", "against missile proliferation", "on ballistic missiles", "on missile launches"),
    ),
}  # fmt: skip

#: A description of the one is often meant as the name of the other.
_ALSO = {"ilrs-program": "ilrs"}
#: Pledges that are described by what is given up.
_GIVEN_UP = frozenset({"asat-test-pledge"})


def paraphrases() -> Iterator[tuple[str, str, bool]]:
    """Yield the id of a record, a description, and whether that is of the whole and not of what a pledge gives up."""
    for record, groups in _MADE_OF.items():
        whole = record not in _GIVEN_UP
        for described in (record, _ALSO.get(record)):
            if described is not None:
                yield from ((described, " ".join(filter(None, words)), whole) for words in product(*groups))
