"""How counts of flights stand against the flights on record."""

import pytest

from orbitctl.factcheck.claims.claim import Claim
from orbitctl.factcheck.facts import Attribute, Dated, Dissent, Undertaking
from orbitctl.factcheck.judgement.counts.reckonings import judge
from orbitctl.factcheck.judgement.counts.tallies import whole
from orbitctl.factcheck.reading.numbers import numbers
from orbitctl.factcheck.reading.phrases import Number
from orbitctl.factcheck.reading.times import times
from orbitctl.factcheck.reading.tokens import tokens

DAY = "2025-01-01"


def unit(
    name, launch, landing=None, outcome="success", facts=(), crew=(), kinds=("lander",), kind="mission", missions=()
):
    events = [Dated("launch", "", launch, launch, launch, launch, None, (), "")] if launch else []
    if landing:
        events.append(Dated("landing", "", landing, landing, landing, landing, None, (), ""))
    attributes = tuple(Attribute(fact, value, None, None, ()) for fact, value in facts)
    return Undertaking(
        name.lower().replace(" ", "-"), kind, name, kinds, ("moon",), (), (), (), None, None, None, crew, outcome,
        tuple(events), (), (), attributes, (), (), missions, "1960-01-01",
    )  # fmt: skip


UNITS = {
    one.id: one
    for one in (
        unit("Lamp 1", "2020-01-01", "2020-02-01", facts=[("samples-returned", "1.5 kg")]),
        unit("Lamp 2", "2021-01-01", outcome="failure"),
        unit("Lamp 3", "2022-01-01", "2022-02-01", outcome="partial-failure"),
        unit("Lamp 4", None, outcome="planned"),
        unit("Boat 7", "1969-01-01", "1969-01-05", facts=[("samples-returned", "22 kg")],
             crew=("A", "B", "C"), kinds=("crewed-lander",)),
        unit("Boat 9", "1972-01-01", "1972-01-05", facts=[("samples-returned", "1,000 g")],
             crew=("D", "E", "F"), kinds=("crewed-lander",)),
        unit("Lamps", None, kind="program", missions=("lamp-1", "lamp-2", "lamp-3", "lamp-4")),
        unit("Boats", None, kind="program", missions=("boat-7", "boat-9")),
    )
}  # fmt: skip


class Facts:
    """A numbered series of landers, and two boats with crews out of many."""

    day = DAY

    def undertaking(self, record):
        return UNITS[record]


def verdict(what, subject, text, present=True, scale=1.0):
    words = tokens(text)
    time = next(iter(times(words, None)), None)
    number = numbers(words)[0]
    low, high = (bound * scale if bound is not None else None for bound in (number.low, number.high))
    number = Number(0, 1, low, high, number.value * scale, number.exact)
    return judge(
        Claim("reckoning", "count", subject, what, "", time, number, present=present, others=("all", "")), Facts(), DAY
    ).verdict


@pytest.mark.parametrize(
    ("what", "subject", "text", "expected"),
    [
        ("flights", "lamps", "3", "supported"),
        ("flights", "lamps", "2", "outdated"),
        ("flights", "lamps", "5", "refuted"),
        ("flights", "lamps", "1 in 2021", "supported"),
        ("flights", "lamps", "2 by 2021", "supported"),
        ("flights", "lamps", "3 in 2020", "refuted"),
        ("flights", "boats", "2", "not-enough-info"),  # their numbers tell that others are missing
        ("flights", "boats", "1", "not-enough-info"),
        ("flights", "boats", "9", "not-enough-info"),
        ("flights", "boats", "2 in 1972", "not-enough-info"),
    ],
)
def test_counts(what, subject, text, expected):
    assert verdict(what, subject, text) == expected


@pytest.mark.parametrize(
    ("subject", "grams", "expected"),
    [
        ("lamp-1", "1500", "supported"),
        ("lamp-1", "1510", "supported"),
        ("lamp-1", "1550", "not-enough-info"),  # somebody may weigh otherwise
        ("lamp-1", "1700", "refuted"),
        ("lamp-1", "about 1450", "supported"),
        ("lamp-1", "more than 1000", "supported"),
        ("boats", "23000", "supported"),
        ("boats", "30000", "refuted"),
        ("lamp-2", "100", "not-enough-info"),
    ],
)
def test_samples(subject, grams, expected):
    assert verdict("samples", subject, grams) == expected


@pytest.mark.parametrize(
    ("names", "expected"),
    [
        (["Lamp 1", "Lamp 2"], True),
        (["Lamp II", "Lamp I"], True),
        (["Lamp 1", "Lamp 3"], False),
        (["Lamp 2"], False),
        (["Lamp 1", "Lantern"], False),
        ([], False),
    ],
)
def test_a_series_without_gaps_is_whole(names, expected):
    assert whole([unit(name, "2020-01-01") for name in names]) is expected


def test_another_source_gives_that_weight(monkeypatch):
    """What a source says that the record sets aside is not refuted."""
    dissent = Dissent("samples-returned", "900 g", "The newer account has more.", ("gazette",))
    monkeypatch.setitem(UNITS, "lamp-1", UNITS["lamp-1"]._replace(disputed=(dissent,)))
    for grams, expected in ((900, "disputed"), (700, "refuted")):
        claim = Claim("reckoning", "count", "lamp-1", "samples", "", None, Number(0, 1, grams, grams, grams))
        assert judge(claim, Facts(), DAY).verdict == expected
