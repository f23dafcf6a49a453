"""Judging what is counted of a mission or program by the numbers that the record gives in words."""

from __future__ import annotations

from functools import lru_cache

from orbitctl.factcheck.claims.claim import Claim
from orbitctl.factcheck.claims.counts.figures import figures
from orbitctl.factcheck.claims.grammar.sentence import chunks
from orbitctl.factcheck.facts import Undertaking, World
from orbitctl.factcheck.judgement import flights
from orbitctl.factcheck.judgement.verdicts import Judgement, Proof, judged
from orbitctl.factcheck.reading.numbers import numbers
from orbitctl.factcheck.reading.phrases import Number
from orbitctl.factcheck.reading.times import times
from orbitctl.factcheck.reading.tokens import tokens

#: A number told as about so much may be so far from the right one.
_LEEWAY = 0.1
#: "More than 2,600" is said of no more than so many times as many.
_MORE = 1.5
#: Large numbers are told a little differently by different sources.
_LARGE, _DIFFERENT = 1000, 0.005
#: Of what is still at work the numbers on record grow.
_AT_WORK = frozenset({"active", "upcoming", "planned", "unknown", "paused"})


def judge(claim: Claim, world: World, day: str) -> Judgement:
    """Return how a number stands on a day, against the one of its kind on record."""
    unit, told = world.undertaking(claim.subject), claim.number
    name = f"{unit.name}, {claim.property}"
    on_record = dict(on_record_of(unit)).get(claim.property)
    of_another = claim.property == "flights" and unit.kind == "mission" and "helicopter" not in unit.kinds
    if on_record is None or told is None or of_another:
        return judged("not-enough-info", "count-unknown", name=name)
    amount = f"{on_record.value:,.0f}" if on_record.exact else f"about {on_record.value:,.0f}"
    proof = Proof(unit.id, f"{unit.name}: {amount} {claim.property}", amount, None, unit.sources)
    if _overlap(told, on_record, 0):
        return judged("supported", "figure", proof, name=name, amount=amount)
    flown = sum(bool(flights.happened(world.undertaking(one), "launch", "", day)) for one in unit.missions)
    counted = claim.property == "flights" and told.value == flown
    over = flights.status(unit, day) not in _AT_WORK
    too_many = over and told.low is not None and on_record.high is not None and told.low > on_record.high
    bound = told.low is None or told.high is None  # "more than 150" leaves nothing below
    leeway = _LEEWAY if not (told.exact or bound) else _DIFFERENT if on_record.value >= _LARGE else 0
    if counted or not (too_many or settled(claim, unit, day)) or _overlap(told, on_record, leeway):
        return judged("not-enough-info", "figure-open", proof, name=name, amount=amount)
    return judged("refuted", "figure", proof, correct=amount, name=name, amount=amount)


@lru_cache(4096)
def on_record_of(unit: Undertaking) -> tuple[tuple[str, Number], ...]:
    """Return the numbers in what the record says of a mission or program, where there is one of a kind."""
    words = tokens(unit.summary)
    dated = times(words, None)
    apart = {at for date in dated for at in range(date.first, date.last)}
    row = chunks(words, [], dated, numbers(words, apart))
    found: dict[str, list[Number]] = {}
    for figure in figures(row, frozenset(chunk.word for chunk in row)):
        if not figure.partial:
            found.setdefault(figure.what, []).append(figure.number)
    return tuple((what, of_it[0]) for what, of_it in found.items() if len(of_it) == 1)


def _overlap(told: Number, right: Number, leeway: float) -> bool:
    """Tell whether two numbers can be the same; a bound on record is as open as one that is told."""
    low, high = told.low or 0, told.high if told.high is not None else float("inf")
    least, most = right.low or 0, right.high if right.high is not None else right.value * _MORE
    return low * (1 - leeway) <= most and least <= high * (1 + leeway)


def settled(claim: Claim, unit: Undertaking, day: str) -> bool:
    """Tell whether the count had come to its end by what is told: a number of an earlier day was another."""
    if flights.status(unit, day) in _AT_WORK or claim.others[0] != "all":
        return False
    begun = min((event.known for event in unit.events), default="")
    if unit.kind == "program" and claim.time is not None and (claim.time.earliest or "") > begun:
        return False  # "in 1966", of several years
    last = max((event.known for event in unit.events), default="")
    ended = max(last, unit.phases[-1].known_from if unit.phases else "")
    return claim.time is None or claim.time.latest is None or claim.time.latest >= min(last or ended, ended)
