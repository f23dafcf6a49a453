"""Judging that all, most, so many of some flights, crews or people, or those at some places, did something.

Whoever of them certainly did not refutes "all"; a number is wrong if it is so however what is open is counted, and too
large only where the record has them all.
"""

from __future__ import annotations

from collections.abc import Sequence

from orbitctl.factcheck.claims.claim import Claim
from orbitctl.factcheck.claims.quantified.deed import Deed
from orbitctl.factcheck.facts import Undertaking, World
from orbitctl.factcheck.judgement.counts.attained import codes_of, fits, went
from orbitctl.factcheck.judgement.counts.limits import against, asked, in_time, launched, left_in, proofs, shown
from orbitctl.factcheck.judgement.counts.roster import Doer, is_woman, of_state, roll, settled
from orbitctl.factcheck.judgement.verdicts import Judgement, judged


def judge(claim: Claim, deeds: Sequence[Deed], world: World, day: str) -> Judgement:
    """Judge that all of some, most, so many of them, or those at some places did it."""
    domain = settled(Deed.read(asked(claim, "of")), world)
    found = roll(domain, world, day)
    size = asked(claim, "size")
    meant = _meant(claim, [doer for doer in found.doers if doer.sure], world)
    went_so = [_all_so([_is_so(claim, doer, deed, world, day) for deed in deeds]) for doer in meant]
    yes = [doer for doer, how in zip(meant, went_so, strict=True) if how]
    no = [doer for doer, how in zip(meant, went_so, strict=True) if how is False]
    whole = (found.whole and len(meant) == len(found.doers)) or (size != "" and int(size) == len(meant))
    whole = (whole or bool(asked(claim, "some") and found.whole)) and size in {"", str(len(meant))}
    words = shown(deeds[0], no if claim.property == "all" and no else yes)
    right = f"{len(yes)} of {len(meant)}"
    words["count"] = f"{right} on record; {words['count']}"
    if not meant or (size and int(size) < len(meant)):
        return judged("not-enough-info", "done-open", **words)
    holds = _holds(claim, meant, went_so, whole=whole)
    if holds is False:
        late = [doer for doer in no if claim.property == "all"]
        verdict = against(claim, lambda then: bool(late) and all(doer.event.known > then for doer in late))
        return judged(verdict, "done", *proofs(no or yes), correct=right, **words)
    return judged("supported" if holds else "not-enough-info", "done" if holds else "done-open", *proofs(yes), **words)


def _meant(claim: Claim, doers: list[Doer], world: World) -> list[Doer]:
    """Return those told of: launched in some time, the first or last so many, those between two."""
    left, some, span = asked(claim, "launched"), asked(claim, "some"), asked(claim, "span").split()
    found = [doer for doer in doers if not left or left_in(doer.unit, left)]
    if span:
        first, last = (launched(world.undertaking(mission)) for mission in span)
        found = [doer for doer in found if first <= launched(doer.unit) <= last]
    if some:
        found.sort(key=lambda doer: launched(doer.unit))
        found = found[: int(some)] if int(some) > 0 else found[int(some) :]
    return found


def _is_in_order(doers: Sequence[Doer]) -> bool:
    """Tell whether flights of one name bear their numbers in the order in which they left, as the Voyagers do not."""
    parts = [doer.unit.name.rpartition(" ") for doer in doers]
    if len({name for name, _, _ in parts}) > 1 or not all(number.isdecimal() for _, _, number in parts):
        return True
    return [int(number) for _, _, number in parts] == sorted(int(number) for _, _, number in parts)


def _holds(claim: Claim, meant: Sequence[Doer], went_so: Sequence[bool | None], *, whole: bool) -> bool | None:
    """Tell whether so many, or those at some places, did as told; None if the record leaves it open."""
    yes, no = list(went_so).count(True), list(went_so).count(False)
    if claim.property == "all":
        return False if no else True if whole and yes == len(went_so) else None
    if claim.property in {"places", "except"}:
        named = {int(place) - 1 if int(place) > 0 else len(went_so) + int(place)
                 for place in asked(claim, "places").split()}  # fmt: skip
        if not whole or max(named) >= len(went_so):
            return None
        if not _is_in_order(meant):
            return None
        wanted = [(at in named) == (claim.property == "places") for at in range(len(went_so))]
        if any(how is not None and how is not want for how, want in zip(went_so, wanted, strict=True)):
            return False
        return True if None not in went_so else None
    if claim.property == "some":
        return True if yes else False if whole and no == len(went_so) else None
    lowest, highest = _wanted(claim, len(went_so))
    most = len(went_so) - no if whole else float("inf")
    if yes > highest or most < lowest:
        return False
    return True if whole and lowest <= yes <= highest and yes + no == len(went_so) else None


def _wanted(claim: Claim, size: int) -> tuple[float, float]:
    """Return how many are told to have done it, at least and at most."""
    number = claim.number
    match claim.property:
        case "most":
            return size // 2 + 1, size
        case "half":
            return size // 2, size - size // 2
        case "but" if number is not None:
            return size - number.value, size - number.value
    if number is None:
        return size, size
    return number.low or 0, number.high if number.high is not None else float("inf")


def _all_so(told: Sequence[bool | None]) -> bool | None:
    return False if False in told else None if None in told else True


def _is_so(claim: Claim, doer: Doer, deed: Deed, world: World, day: str) -> bool | None:
    """Tell whether one of those told of did the deed, or was of the state told."""
    if not deed.act and deed.whose:
        known = [of_state(doer.name, doer.unit, whose, world) if doer.who != doer.unit.id
                 else _crew_is(doer.unit, whose, world) for whose in deed.whose]  # fmt: skip
        return True if True in known else False if set(known) == {False} else None
    if "woman" in deed.kinds and not deed.act:
        return True if any(is_woman(name, world) for name in doer.unit.crew) else None if doer.unit.crew else False
    if not deed.act:
        return fits(doer.unit, deed, world)
    did = went(doer.unit, deed._replace(line="", unit="flight"), day, world)
    if did.sure and did.event is not None:
        return in_time(claim.time, did.event)
    return did.sure


def _crew_is(unit: Undertaking, whose: str, world: World) -> bool | None:
    """Tell whether a crew was that of one state or region."""
    sure, perhaps = codes_of(whose, world)
    if not sure or perhaps & set(unit.countries):
        return None
    return True if set(unit.countries) <= sure else False if sure.isdisjoint(unit.countries) else None
