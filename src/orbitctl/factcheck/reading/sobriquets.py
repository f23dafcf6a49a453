"""What newspapers write for a flight or a station instead of its name: "the basic lunar research station"."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import product

_KOREAN = ("Korea", "South Korea", "Korean", "South Korean")
_RUSSIAN = ("Russia", "Russian")
_NUCLEAR = ("", "nuclear", "small nuclear", "fission")
#: Of records, the words a description is made of, one of each group in this order; possessives go without their "'s".
_MADE_OF: tuple[tuple[str, tuple[tuple[str, ...], ...]], ...] = (
    (
        "ilrs-basic",
        (
            ("basic",),
            ("form", "version", "model", "phase", "station"),
            ("of the",),
            ("ILRS", "International Lunar Research Station", "lunar research station", "Sino-Russian lunar station"),
        ),
    ),
    ("ilrs-basic", (("basic",), ("ILRS", "lunar station", "research station", "lunar research station"))),
    ("starship-hls", (("lunar Starship", "Moon Starship", "Starship lunar lander", "Starship Moon lander"),)),
    (
        "starship-hls-uncrewed-demo",
        (
            ("uncrewed", "unmanned"),
            ("Starship HLS", "lunar Starship", "Starship lunar", "HLS"),
            ("demo", "demonstration", "landing demo", "test landing", "landing"),
        ),
    ),
    ("bharatiya-antariksh-station", (("Indian", "India", "India own", "India first"), ("space station",))),
    (
        "russian-orbital-station",
        (_RUSSIAN, ("own", "new", "next", "planned"), ("space station", "orbital station", "orbiting station")),
    ),
    ("us-deorbit-vehicle", (("ISS", "station", "NASA"), ("deorbit",), ("vehicle", "tug", "craft"))),
    ("lunar-reactor-1", (("NASA",), ("", "first", "own"), ("lunar", "moon", "lunar surface"), _NUCLEAR, ("reactor",))),
    ("axiom-station", (("Axiom", "Axiom Space"), ("", "first"), ("station", "space station", "station module"))),
    ("draper-cp-12", (("Draper",), ("", "Moon", "lunar", "far side"), ("lander", "landing", "delivery"))),
    ("rosalind-franklin", (("Europe", "European", "ESA"), ("", "first", "own"), ("Mars rover",))),
    ("kpll", (_KOREAN, ("national",), ("lander", "lunar lander", "Moon lander"))),
    (
        "korea-lunar-comms",
        (_KOREAN, ("", "own"), ("lunar", "Moon"), ("relay", "communications"), ("satellite", "orbiter")),
    ),
    (
        "nasa-core-module",
        (
            ("NASA", "NASA-owned", "government-owned", "government owned", "state-owned", "agency-owned"),
            ("core module",),
        ),
    ),
    ("nasa-core-module", (("core module",), ("of its own", "that NASA"))),
    ("altus-2-5", (("Altus-2",), ("through", "and", "until"), ("Altus-5",))),
)


def sobriquets() -> Iterator[tuple[str, str]]:
    """Yield the id of a record and a description that fits it alone."""
    for record, groups in _MADE_OF:
        yield from ((record, " ".join(filter(None, words))) for words in product(*groups))
