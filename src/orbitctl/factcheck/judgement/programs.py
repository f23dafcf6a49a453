"""Judging which program a mission is said to belong to."""

from __future__ import annotations

from collections.abc import Iterator

from orbitctl.factcheck.claims.claim import Claim
from orbitctl.factcheck.facts import Undertaking, World
from orbitctl.factcheck.judgement.nations import may_share
from orbitctl.factcheck.judgement.verdicts import Judgement, Proof, judged
from orbitctl.factcheck.reading.lexicon import words_of

#: Programs that others carry out parts of, beside what they do of their own.
_UMBRELLAS = frozenset({"lunar-base", "space-station", "initiative", "exploration", "technology", "commercial"})
#: Programs whose missions can be those of another as well.
_SHARED = frozenset({"lunar-base", "space-station", "initiative"})
#: Programs that are parts of others as a chosen few of their missions; not a vehicle, which carries many.
_CHOSEN = frozenset({"science", "military", "commercial", "exploration", "rover"})
#: A program is a series if so large a share of its missions bears its name.
_SERIES_SHARE = 0.6
#: First words of names that say where something goes, and not in which series.
_COMMON = frozenset({"mars", "lunar", "moon", "space", "new", "international", "deep"})


def judge(claim: Claim, world: World, day: str) -> Judgement:
    """Return how a claim about a program stands on a day."""
    unit, told = world.undertaking(claim.subject), world.undertaking(claim.value)
    if unit.known_from > day or claim.formerly:
        return judged("not-enough-info", "not-yet-known", name=unit.name)
    own = list(_programs(unit, world))
    listed = ", ".join(program.name for program in own) or "none"
    proof = Proof(unit.id, f"{unit.name}: program {listed}", listed, None, unit.sources)
    words = {"name": unit.name, "program": listed, "told": told.name}
    if any(program.id == told.id for program in own):
        if claim.negated:
            return judged("refuted", "program-denied", proof, correct=listed, **words)
        return judged("supported", "program-right", proof, **words)
    apart = _apart(unit, told, own, world)
    if not apart:
        return judged("not-enough-info", "program-open", proof, **words)
    if claim.negated:
        return judged("supported", "program-right", proof, **words)
    return judged("refuted", "program-wrong", proof, correct=listed, **words)


def _programs(unit: Undertaking, world: World) -> Iterator[Undertaking]:
    """Yield the program of a mission, what that is part of, and those of its carrier."""
    pending, seen = [unit.program, unit.carrier], {unit.id}
    while pending:
        record = pending.pop(0)
        if record and record not in seen:
            seen.add(record)
            other = world.undertaking(record)
            if other.kind == "program":
                yield other
            pending += [other.program, other.carrier]


def _apart(unit: Undertaking, told: Undertaking, own: list[Undertaking], world: World) -> bool:
    """Tell whether a mission cannot be part of a program: it is one of another series, or of other nations."""
    if any(unit.name.casefold() in fact.value.casefold() for fact in told.attributes):
        return False
    numbered = any(_named_after(unit, program) for program in own)
    series = _is_series(told, world)
    here, there = _states(unit, world), _states(told, world)
    if here and there and not any(may_share(country, there, world) for country in here):
        return numbered or series or not _UMBRELLAS & set(told.kinds)
    if not own or _SHARED & set(told.kinds):
        return False
    if told.missions and told.program == own[0].id and _CHOSEN & set(told.kinds):
        return True  # it would be listed with the narrower one
    line = told.kinds == ("science",)  # of the lines of missions that NASA chooses, one is in one
    return series or (line and (own[0].kinds == ("science",) or own[0].program is not None))


def _is_series(program: Undertaking, world: World) -> bool:
    missions = [world.undertaking(mission) for mission in program.missions]
    own = [mission for mission in missions if mission.carrier is None]
    return bool(own) and sum(_named_after(mission, program) for mission in own) >= _SERIES_SHARE * len(own)


def _named_after(unit: Undertaking, program: Undertaking) -> bool:
    """Tell whether a mission bears the name of its program: Gemini 8 that of Project Gemini."""
    return bool((set(words_of(unit.name)[:1]) - _COMMON) & set(words_of(program.name)))


def _states(unit: Undertaking, world: World) -> frozenset[str]:
    actors = (world.actor(actor).country or "" for actor in (*unit.operators, *unit.partners))
    return frozenset({*unit.countries, *actors}) - {""}
