"""Judging counts of flights, the size of crews, and what samples weigh."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from orbitctl.factcheck.facts import Dissent, Undertaking, World
from orbitctl.factcheck.judgement.counts.counts import Series, Tally, within
from orbitctl.factcheck.judgement.verdicts import Judgement, Proof, judged
from orbitctl.factcheck.reading.phrases import Number
from orbitctl.names import number

#: An amount is right within rounding; off by less than this it may be another way of weighing.
_ROUNDING = 0.015
_LEEWAY = 0.05
_WEIGHED = frozenset({"samples-returned", "sample-mass"})
_MASS = re.compile(r"([\d,]+(?:\.\d+)?) (kg|g)\b")
_NUMERAL = re.compile(r"\b(\d+|[IVX]+)$")


def flown(program: Undertaking, world: World) -> Series | None:
    """Count the launches of a program's own craft, if their numbers leave none out: then all are on record."""
    units = [unit for mission in program.missions if (unit := world.undertaking(mission)).carrier is None]
    made = [unit for unit in units if any(event.kind == "launch" for event in unit.events)]
    launches = [next(event.known for event in unit.events if event.kind == "launch") for unit in made]
    return series(f"Flights of {program.name}", launches, [], made[-1:], whole=True) if whole(made) else None


def whole(flown: Sequence[Undertaking]) -> bool:
    """Tell whether flights bear the numbers from 1 on, each once; of a single one that says nothing."""
    found = [match.group(1) if (match := _NUMERAL.search(unit.name)) else "" for unit in flown]
    numbers = [number(numeral) or 0 for numeral in found]
    return len(numbers) > 1 and sorted(numbers) == list(range(1, len(numbers) + 1))


def series(
    name: str, sure: Sequence[str], unsure: Sequence[str], units: Sequence[Undertaking], *, whole: bool
) -> Series:  # fmt: skip
    """Return the count of what happened on some days; of the unsure ones it is open whether they count."""

    def tally(day: str) -> Tally:
        low = sum(when <= day for when in sure)
        high = low + sum(when <= day for when in unsure)
        return Tally(low, high if whole else None, (low,) if whole and low == high else ())

    def added(first: str, last: str) -> int:
        return sum(first <= when <= last for when in (*sure, *unsure))

    return Series(name, tally, sorted({*sure, *unsure}), lambda day: tuple(_shown(units)), added)


def _shown(units: Iterable[Undertaking]) -> list[Proof]:
    return [Proof(unit.id, unit.name, unit.outcome or "", None, unit.sources) for unit in units]


def weighed(number: Number, unit: Undertaking, world: World, day: str) -> Judgement:
    """Compare masses in grams; those of a program are the sum of its missions'."""
    name = f"Samples of {unit.name}"
    units = [unit] if unit.kind == "mission" else [world.undertaking(mission) for mission in unit.missions]
    weighed = [(one, mass) for one in units if one.known_from <= day and (mass := _mass(one)) is not None]
    missing = any("sample-return" in one.kinds and _mass(one) is None and one.outcome == "success" for one in units)
    if not weighed or missing:
        return judged("not-enough-info", "amount-unknown", name=name)
    right = sum(mass for _, mass in weighed)
    shown = f"{right:g} g" if right < 10_000 else f"{right / 1000:g} kg"
    proofs = [
        Proof(one.id, f"{one.name}: samples of {mass:g} g", f"{mass:g} g", None, one.sources) for one, mass in weighed
    ]
    words = {"name": name, "amount": shown}
    low, high = number.low or 0, number.high or float("inf")
    if low * (1 - _ROUNDING) <= right <= high * (1 + _ROUNDING):
        return judged("supported", "amount", *proofs, **words)
    if low * (1 - _LEEWAY) <= right <= high * (1 + _LEEWAY):
        return judged("not-enough-info", "amount-near", *proofs, **words)
    other = _dissent(number, unit)
    if other is not None:
        proof = Proof(unit.id, f"{unit.name}: other sources give {other.value}", other.value, None, other.sources)
        return judged("disputed", "amount-disputed", *proofs, proof, correct=shown, reason=other.reason, **words)
    return judged("refuted", "amount", *proofs, correct=shown, **words)


def _dissent(number: Number, unit: Undertaking) -> Dissent | None:
    """Return another source that gives a told weight, if the record keeps one."""
    return next(
        (one for one in unit.disputed if (mass := _grams(one.value)) is not None and within(number, mass)), None
    )


def _mass(unit: Undertaking) -> float | None:
    """Return the mass on record in grams."""
    for fact in unit.attributes:
        mass = _grams(fact.value) if fact.name in _WEIGHED else None
        if mass is not None:
            return mass
    return None


def _grams(text: str) -> float | None:
    match = _MASS.search(text)
    return float(match.group(1).replace(",", "")) * (1000 if match.group(2) == "kg" else 1) if match else None
