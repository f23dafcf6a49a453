"""Judging a number beside a flight or program by what the record counts, or computes, of that sort of thing."""

from __future__ import annotations

import re
from typing import NamedTuple

from orbitctl.factcheck.claims.claim import Claim
from orbitctl.factcheck.facts import Undertaking, World
from orbitctl.factcheck.judgement import flights
from orbitctl.factcheck.judgement.counts import figures, tallies
from orbitctl.factcheck.judgement.counts.counts import compare, within
from orbitctl.factcheck.judgement.counts.figures import on_record_of
from orbitctl.factcheck.judgement.verdicts import Judgement, Proof, judged
from orbitctl.factcheck.reading.numbers import numbers
from orbitctl.factcheck.reading.phrases import Number
from orbitctl.factcheck.reading.tokens import tokens

#: How long a crew was on the Moon, and how far a rover drove, where the record says so; with the units in the text.
_FACTS = {"stay": "time-on-the-surface", "driven": "distance-driven"}
_STAY = re.compile(r"(\d+) hours(?: (\d+) minutes)?")
_DRIVEN = re.compile(r"([\d,.]+) (km|m)\b")
#: An amount that is told roughly may be so far from the one on record.
_ROUNDING = 0.03
_LEEWAY = 0.1
#: A part of a stay or a way is told, where it is less than such a share of it.
_PART = 0.35
#: Samples told to be so many times as heavy are no samples.
_HEAVIER = 40
#: Fewer flights may be so many by chance as the record says of something else.
_SEVERAL = 3
#: So many times as many are something else: "employed sixty thousand people".
_FAR_MORE = 20
#: What a program is counted by.
_MADE = frozenset({"flights", "craft", "crews", "people"})
_OVER = frozenset({"ended", "cancelled"})
_PASSING = frozenset({"flyby", "gravity-assist"})


class _Count(NamedTuple):
    """How many there were, and whether there can have been no more, or no fewer, than on record."""

    value: int
    most: bool
    least: bool


def judge(claim: Claim, world: World, day: str) -> Judgement:
    """Return how a number stands on a day."""
    unit, told = world.undertaking(claim.subject), claim.number
    name = f"{unit.name}, {claim.property}"
    if told is None or unit.known_from > day:
        return judged("not-enough-info", "count-unknown", name=name)
    if claim.property == "samples":
        return tallies.weighed(told, unit, world, day) if claim.others else _weighed(told, unit, world, day)
    if claim.property in _FACTS:
        return _measured(claim, unit, name)
    if (
        claim.property == "flights"
        and unit.kind == "program"
        and (claim.others[0] == "all" or (claim.time is not None and claim.others[0] != "some"))
    ):
        numbered = tallies.flown(unit, world)
        if numbered is not None:
            return compare(told, claim.time, numbered, day, present=claim.present)
    count = _flybys(claim, unit, day) if claim.property == "flybys" else None
    count = _made(claim, unit, world, day) if claim.property in _MADE else count
    some = claim.property in _MADE and claim.others[0] == "some"
    if count is None and not some:
        return _by_figures(claim, name, world, day)
    if some and (count is None or not count.most or (told.low or 0) <= count.value):
        return judged("not-enough-info", "count-unknown", name=name)
    assert count is not None
    shown = str(count.value)
    proof = Proof(unit.id, f"{unit.name}: {shown} {claim.property}", shown, None, unit.sources)
    if within(told, count.value):
        return judged("supported", "figure", proof, name=name, amount=shown)
    whole = claim.others[0] == "all" and (claim.time is None or figures.settled(claim, unit, day))
    if claim.present and claim.property == "flybys" and told.high is not None and told.high < count.value:
        return judged("outdated", "figure", proof, correct=shown, name=name, amount=shown)  # more have followed
    too_many = count.most and told.low is not None and count.value < told.low < count.value * _FAR_MORE
    too_few = whole and count.least and told.high is not None and told.high < count.value
    bound = told.low is None or told.high is None  # "more than 150" would hold of any year
    if not (too_many or too_few) or (not bound and any(within(told, other) for other in _stated(unit))):
        return judged("not-enough-info", "figure-open", proof, name=name, amount=shown)
    return judged("refuted", "figure", proof, correct=shown, name=name, amount=shown)


def _by_figures(claim: Claim, name: str, world: World, day: str) -> Judgement:
    """Judge by the numbers in what the record says; those of people may be of the ones who landed, or who flew."""
    found = figures.judge(claim, world, day)
    if claim.property == "people" and found.verdict != "supported":
        return judged("not-enough-info", "figure-open", *found.proofs, name=name, amount="")
    return found


def _weighed(told: Number, unit: Undertaking, world: World, day: str) -> Judgement:
    """Judge a weight as one of samples, unless it is so large that a craft may be weighed, and nothing is "of" it."""
    judgement = tallies.weighed(told, unit, world, day)
    weights = [number.value for number in numbers(tokens(judgement.correct or ""))]
    grams = weights[0] * (1000 if judgement.correct and judgement.correct.endswith("kg") else 1) if weights else 0
    if judgement.verdict == "refuted" and told.value > grams * _HEAVIER:
        return judgement._replace(verdict="not-enough-info", rule="amount-near", correct=None)
    return judgement


def _stated(unit: Undertaking) -> list[float]:
    """Return every number in what the record says, and among its facts."""
    facts = tokens(" ; ".join(fact.value for fact in unit.attributes))
    return [*in_words(unit), *(number.value for number in numbers(facts))]


def in_words(unit: Undertaking) -> list[float]:
    """Return every number in what the record says of a flight or program: one of these may be meant."""
    return [number.value for number in numbers(tokens(unit.summary))]


def _made(claim: Claim, unit: Undertaking, world: World, day: str) -> _Count | None:
    """Count the flights of a program, where all are on record: so many as it is said to have had, or numbered on."""
    told = dict(on_record_of(unit))
    on_record = told.get(claim.property) or (told.get("flights") if claim.property in {"craft", "crews"} else None)
    stated = int(on_record.value) if on_record is not None and on_record.exact else None
    if unit.kind == "mission":
        helicopter = "helicopter" in unit.kinds and claim.property == "flights" and stated is not None
        return _Count(stated or 0, True, flights.status(unit, day) in _OVER) if helicopter else None
    own = [one for mission in unit.missions if (one := world.undertaking(mission)).carrier is None]
    flown = [one for one in own if flights.happened(one, "launch", "", day)]
    made = [one for one in flown if one.crew] if claim.property in {"crews", "people"} else flown
    over = flights.status(unit, day) in _OVER
    if claim.property == "craft" and "craft" not in told and len(flown) not in {0, stated}:
        stated = None  # some fly again and again
    if claim.property == "crews" and "crews" not in told and made != flown:
        stated = None  # some flew without a crew
    if claim.property == "people" and tallies.whole(made):
        return _Count(len({name for one in made for name in one.crew}), True, over)
    if claim.property == "people":
        return None
    if stated is not None:
        return _Count(stated, over or len(made) in {0, stated}, over)
    whole = tallies.whole(flown) or (over and len(flown) >= _SEVERAL and len(flown) in in_words(unit))
    return _Count(len(made), True, over) if made and whole else None


def _flybys(claim: Claim, unit: Undertaking, day: str) -> _Count | None:
    body = claim.others[1]
    passed = [event for event in unit.events if event.kind in _PASSING]
    known = [event for event in passed if event.known <= day]
    past = [event for event in known if not body or (event.target or unit.targets[0]) == body]
    on_record = dict(on_record_of(unit)).get("flybys")
    if len(known) < len(passed):
        on_record = None  # those of today
    if on_record is not None and int(on_record.value) != len(past):
        return None
    agreed = on_record is not None or flights.status(unit, day) in _OVER
    return _Count(len(past), agreed, agreed) if past else None


def _measured(claim: Claim, unit: Undertaking, name: str) -> Judgement:
    fact = next((fact for fact in unit.attributes if fact.name == _FACTS[claim.property]), None)
    right = _amount(fact.value) if fact is not None else None
    told = claim.number
    if fact is None or right is None or told is None:
        return judged("not-enough-info", "amount-unknown", name=name)
    proof = Proof(unit.id, f"{unit.name}: {fact.value}", fact.value, None, fact.sources)
    low, high = told.low or 0, told.high if told.high is not None else float("inf")
    if low * (1 - _ROUNDING) <= right <= high * (1 + _ROUNDING):
        return judged("supported", "amount", proof, name=name, amount=fact.value)
    partial = told.value < right * _PART or fact.value.startswith("more")
    if low * (1 - _LEEWAY) <= right <= high * (1 + _LEEWAY) or partial:
        return judged("not-enough-info", "amount-near", proof, name=name, amount=fact.value)
    return judged("refuted", "amount", proof, correct=fact.value, name=name, amount=fact.value)


def _amount(text: str) -> float | None:
    """Return the hours, or the kilometres, that the record gives."""
    if match := _STAY.search(text):
        return int(match.group(1)) + int(match.group(2) or 0) / 60
    if match := _DRIVEN.search(text):
        return float(match.group(1).replace(",", "")) / (1 if match.group(2) == "km" else 1000)
    return None
