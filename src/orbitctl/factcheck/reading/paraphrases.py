"""What newspapers write for an accord or a program instead of its name: "the Sino-Russian lunar base"."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import product

#: Of each record, the words a description is made of, one of each group in this order.
_MADE_OF: dict[str, tuple[tuple[str, ...], ...]] = {
    "ilrs-program": (
        (
            "Chinese-Russian", "Russian-Chinese", "Sino-Russian", "Russo-Chinese", "China-Russia", "Russia-China",
            "Chinese-led", "China-led", "Beijing-led",
        ),
        ("lunar", "moon"),
        ("station", "base", "outpost", "research station", "research base", "project", "programme", "program"),
    ),
    "asat-test-pledge": (
        ("destructive", "destructive direct-ascent", "destructive tests of", "destructive testing of"),
        ("anti-satellite", "antisatellite", "ASAT"),
        (
            "missile tests", "missile testing", "weapon tests", "weapons tests", "weapons testing", "tests", "testing",
            "missiles", "weapons", "missile trials", "trials",
        ),
    ),
    "iss-intergovernmental-agreement": (("space station", "ISS"), ("agreement", "accord", "treaty", "pact")),
    "hague-code-of-conduct": (
        ("Hague Code",),
        ("", "on missiles", "against missile proliferation", "on ballistic missiles", "on missile launches"),
    ),
}  # fmt: skip


def paraphrases() -> Iterator[tuple[str, str]]:
    """Yield the id of a record and a description of it."""
    for record, groups in _MADE_OF.items():
        yield from ((record, " ".join(filter(None, words))) for words in product(*groups))
