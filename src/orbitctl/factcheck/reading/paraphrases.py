"""What newspapers write for an accord or a program instead of its name: "the Sino-Russian lunar base"."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import product

_TREATIES = ("treaty", "convention", "agreement", "accord")
_ASAT = ("anti-satellite", "antisatellite", "ASAT")
_BOTH = ("China and Russia", "Russia and China")
#: Of records, the words a description is made of, one of each group in this order.
_MADE_OF: tuple[tuple[str, tuple[tuple[str, ...], ...]], ...] = (
    ("artemis-accords", (("Accords",),)),
    (
        "artemis-accords",
        (("US-led", "American-led", "NASA-led", "Washington-led"), ("lunar", "moon"), ("accords", "accord", "pact")),
    ),
    ("artemis-accords", (("American", "US", "US-led", "American-led"), ("accords",))),
    ("ilrs", (("lunar research station",), ("", "project", "programme", "partnership"))),
    (
        "ilrs-program",
        (
            (
                "Chinese-Russian", "Russian-Chinese", "Sino-Russian", "Russo-Chinese", "China-Russia", "Russia-China",
                "Chinese-led", "China-led", "Beijing-led", "Beijing's", "China's",
            ),
            ("lunar", "moon"),
            ("station", "base", "outpost", "research station", "research base", "project", "programme", "program"),
        ),
    ),
    (
        "ilrs-program",
        (
            ("lunar", "moon", ""),
            ("research station", "research base"),
            ("planned by", "led by", "proposed by", "run by", "of"), _BOTH,
        ),
    ),
    (
        "ilrs-program",
        (("lunar", "moon"), ("station", "base", "outpost"), ("planned by", "led by", "proposed by", "of"), _BOTH),
    ),
    (
        "asat-test-pledge",
        (
            (
                "destructive", "destructive direct-ascent", "direct-ascent", "destructive tests of",
                "destructive testing of", "destructive tests of direct-ascent", "destructive testing of direct-ascent",
            ),
            _ASAT,
            (
                "missile tests", "missile testing", "weapon tests", "weapons tests", "weapons testing", "tests",
                "testing", "missiles", "weapons", "missile trials", "trials",
            ),
        ),
    ),
    ("asat-test-pledge", (_ASAT, ("test", "testing", "missile test"), ("ban", "moratorium", "pledge"))),
    ("asat-test-pledge", (("moratorium on", "ban on", "pledge against"), _ASAT, ("tests", "testing", "missile tests"))),
    ("asat-test-pledge", (("pledge against", "moratorium on"), ("such tests", "destructive tests"))),
    ("space-shuttle", (("shuttle", "space shuttle"), ("fleet", "program", "programme", "era"))),
    ("iss-intergovernmental-agreement", (("space station", "ISS"), ("agreement", "accord", "treaty", "pact"))),
    ("iss-intergovernmental-agreement", (("station's", "ISS's"), ("founding agreement", "founding treaty"))),
    (
        "hague-code-of-conduct",
        (
            ("Hague Code",),
            ("", "on missiles", "against missile proliferation", "on ballistic missiles", "on missile launches"),
        ),
    ),
    ("outer-space-treaty", (("1967 treaty", "1967 space treaty", "space treaty of 1967"),)),
    ("moon-agreement", (("1979 treaty on the Moon", "Moon treaty of 1979", "1979 Moon treaty"),)),
    ("rescue-agreement", (_TREATIES, ("on the rescue of", "on the rescue and return of"), ("astronauts",))),
    ("liability-convention", (_TREATIES, ("on liability for",), ("space objects", "damage by space objects",
                                                               "damage caused by space objects"))),
    ("registration-convention", (_TREATIES, ("on the registration of", "on registering"), ("space objects",))),
)  # fmt: skip

#: A description of the one is often meant as the name of the other.
_ALSO = {"ilrs-program": "ilrs"}
#: Pledges that are described by what is given up, unless one of these words names them.
_GIVEN_UP = frozenset({"asat-test-pledge"})
_NAMING = frozenset({"ban", "moratorium", "pledge"})


def paraphrases() -> Iterator[tuple[str, str, bool]]:
    """Yield the id of a record, a description, and whether that is of the whole and not of what a pledge gives up."""
    for record, groups in _MADE_OF:
        for words in product(*groups):
            description = " ".join(filter(None, words))
            whole = record not in _GIVEN_UP or not _NAMING.isdisjoint(description.split())
            yield record, description, whole
            if record in _ALSO:
                yield _ALSO[record], description, whole
