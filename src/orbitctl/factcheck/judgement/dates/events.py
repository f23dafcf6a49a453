"""Judging what is said to have happened to a mission."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from orbitctl.factcheck.claims.claim import Claim
from orbitctl.factcheck.claims.grammar.parts import NAMED
from orbitctl.factcheck.facts import Dated, Undertaking, World
from orbitctl.factcheck.judgement import flights
from orbitctl.factcheck.judgement.dates import plans, schedules
from orbitctl.factcheck.judgement.dates.apart import can_yet_be
from orbitctl.factcheck.judgement.dissent import disputed, is_on_the_other_side
from orbitctl.factcheck.judgement.verdicts import FLAGS, Judgement, judged
from orbitctl.factcheck.judgement.when import fit
from orbitctl.factcheck.reading.phrases import Time

_FAILED = frozenset({"failure", "launch-failure"})
#: What a flight still on its way has not done.
_ARRIVING = frozenset({"orbit", "landing", "return", "impact"})
#: What comes after all else, and nobody tells too early of what has not left the ground.
_LASTS = frozenset({"end", "reentry"})
#: Nobody is so many years off; something else of that name is meant.
_FAR = 20
#: What can become of a part alone.
_FATES = frozenset({"impact", "end", "reentry"})
_FALLS = frozenset({"impact", "reentry"})
#: The kinds of an end told as one for good.
_FOR_GOOD = ("end", "reentry")
#: What a flight sets down or lets go, and which has events of its own: "Perseverance's helicopter was put down".
_ON_ITS_OWN = frozenset({"helicopter", "microrover", "subsatellite", "hopper", "penetrator"})
_AT_WORK = frozenset({"active", "in-transit"})
_ENDINGS = frozenset({"impact", "reentry", "contact-lost", "return"})
#: So many days a flight may last for a date within it to be that of what is told.
_SHORT = 60
_GROUNDED = frozenset({"planned", "overdue", "unknown"})


def judge(claim: Claim, world: World, day: str) -> Judgement:
    """Return how a claim about an event stands on a day."""
    unit = world.undertaking(claim.subject)
    if unit.known_from > day:
        return judged("not-enough-info", "not-yet-known", name=unit.name)
    if claim.modality == "plan" and (told := schedules.of_program(claim, unit, world, day)) is not None:
        return told
    hops = claim.property == "launch" and claim.modality == "fact" and "helicopter" in unit.kinds  # it takes off often
    hops = hops and not (claim.time is not None and _ahead(claim.time, day))
    part = hops or (claim.property in _fates(claim) and flights.is_of_a_part(claim.part, unit))
    judgement = _stands(claim, unit, day)
    if (claim.part in _ON_ITS_OWN and claim.part not in unit.kinds) or (part and judgement.verdict in FLAGS):
        return judged("not-enough-info", "status-of-part", name=unit.name)
    return judgement


def _fates(claim: Claim) -> frozenset[str]:
    """Return what can become of a part alone; what is named by the lander's name crashes with it."""
    return _FATES - {"impact"} if claim.part == NAMED else _FATES


def _stands(claim: Claim, unit: Undertaking, day: str) -> Judgement:
    """Judge a claim as one about the whole flight."""
    if claim.modality == "plan" or (claim.present and claim.time is not None and _ahead(claim.time, day)):
        return judged("not-enough-info", "denial", name=unit.name) if claim.negated else plans.judge(claim, unit, day)
    if claim.modality == "possible":
        judgement = plans.judge(claim, unit, day)
        return judgement if judgement.verdict == "supported" else judged("not-enough-info", "possibility")
    judgement = _told(claim, unit, day)
    return _denied(judgement, unit, claim) if claim.negated else judgement


def _ahead(time: Time, day: str) -> bool:
    return time.earliest is not None and time.earliest > day


def _told(claim: Claim, unit: Undertaking, day: str) -> Judgement:
    """Judge what is told as done."""
    if claim.property == "flight":
        return _while_flying(claim, unit, day)
    events = [event for kind in claim.others for event in flights.happened(unit, kind, claim.value, day)]
    if claim.property == "orbit" and (claim.value != "moon" or flights.in_force(unit, "orbit", day)):
        events = [event for event in events if event.kind != "flyby"]  # that is said of a swing around the Moon alone
    if unit.kind == "program" and claim.property == "launch":
        events = events[:1]  # "flew for the first time"
    if not events and claim.property == "end":
        events = last(unit, day)
    if events and claim.property == "end" and claim.time is not None:
        events += [event for event in flights.happened(unit, "milestone", "", day) if "ends" in event.title.split()]
    if events:
        return _dated(claim, unit, events)
    due = [plan for kind in claim.others for plan in flights.in_force(unit, kind, day)]
    state = flights.status(unit, day)
    if state in _GROUNDED and (
        claim.property in _LASTS or _precedes(claim, unit)
    ):  # a namesake's end, or that of a part
        return judged("not-enough-info", "event-unknown", name=unit.name)
    on_its_way = (state == "in-transit" and claim.property in _ARRIVING) or _is_up(claim, unit, state)
    if state in _GROUNDED or due or on_its_way:
        due = due or flights.in_force(unit, "launch", day)
        correct = f"planned for {due[0].date_text}" if due else "planned"
        proofs = [flights.announced(unit, due[0])] if due else [flights.stands(unit, day)]
        return judged("premature", "not-done-yet", *proofs, correct=correct, name=unit.name, state=correct)
    return _otherwise(claim, unit, day)


def _is_up(claim: Claim, unit: Undertaking, state: str) -> bool:
    """Tell whether a crew is said to have come back that is not on record as back."""
    return claim.property == "return" and state == "active" and unit.kind == "mission" and "crewed" in unit.kinds


def last(unit: Undertaking, day: str) -> list[Dated]:
    """Return what a flight ended with, where its end has no name of its own."""
    final = unit.events[-1:] if flights.status(unit, day) == "ended" else ()
    return [event for event in final if event.kind in _ENDINGS and event.known <= day]


def _while_flying(claim: Claim, unit: Undertaking, day: str) -> Judgement:
    """Judge a date of the flight as a whole: it must lie between its launch and its end."""
    flown = [event for event in unit.events if event.known <= day and event.earliest and event.latest]
    if claim.time is None or not flown or flown[0].kind != "launch":
        return judged("not-enough-info", "event-unknown", name=unit.name)
    first, last = flown[0], flown[-1]
    over = flights.status(unit, day) == "ended"
    found = fit(claim.time, first.earliest, last.latest if over else None)
    later = claim.time.earliest is not None and claim.time.earliest > (last.latest or "")
    if found == "no" and (claim.part == NAMED or (later and "crewed" not in unit.kinds)):  # found, visited, replaced
        return judged("not-enough-info", "event-unknown", name=unit.name)
    if found == "no" and over:
        return judged("refuted", "flown-then", flights.told(unit, first), correct=first.date_text, name=unit.name,
                      first=first.date_text, last=last.date_text)  # fmt: skip
    if found == "no" and claim.time.latest is not None and claim.time.latest < (first.earliest or ""):
        return judged("refuted", "date-wrong", flights.told(unit, first), correct=first.date_text, what=first.title,
                      date=first.date_text)  # fmt: skip
    if found == "near" or not over or _days(first, last) > _SHORT:
        return judged("not-enough-info", "event-unknown", name=unit.name)
    return judged("supported", "flown-then", flights.told(unit, first), name=unit.name, first=first.date_text,
                  last=last.date_text if over else "now")  # fmt: skip


def _days(first: Dated, last: Dated) -> int:
    return (date.fromisoformat(last.latest or "") - date.fromisoformat(first.earliest or "")).days


def _dated(claim: Claim, unit: Undertaking, events: Sequence[Dated]) -> Judgement:
    """Compare the date told with those on record."""
    if claim.time is None:
        event = events[-1]
        return judged("supported", "happened", flights.told(unit, event), what=event.title, date=event.date_text)
    time = claim.time.itself() if claim.time.relation in {"since", "from"} else claim.time  # "dates from" then
    fits = {fit(time, event.earliest, event.latest): event for event in reversed(events)}
    if "yes" in fits:
        event = fits["yes"]
        return judged("supported", "date-right", flights.told(unit, event), what=event.title, date=event.date_text)
    close = fits.get("maybe") or fits.get("near")
    event = close or min(events, key=lambda e: _distance(claim.time, e))
    began_later = time != claim.time and not _began_before(time, event, unit)
    if close is None and (began_later or _distance(claim.time, event) > _FAR or _is_end(claim, unit)):
        return judged("not-enough-info", "event-unknown", name=unit.name)
    proof, words = flights.told(unit, event), {"what": event.title, "date": event.date_text}
    other = disputed(time, unit, {one.kind for one in events})
    if other is not None:
        return other
    if close is not None and not is_on_the_other_side(time, event, unit):
        return judged("not-enough-info", "date-vague" if "maybe" in fits else "date-beside", proof, **words)
    silent = _FALLS.isdisjoint(claim.others) and claim.property in {"end", "contact-lost"}
    if silent and event.kind in _FALLS and (time.latest or "") < (event.earliest or ""):
        return judged("not-enough-info", "event-unknown", name=unit.name)  # lost before it came down
    if can_yet_be(claim, claim.time, event, unit):
        return judged("not-enough-info", "event-unknown", name=unit.name)
    return judged("refuted", "date-wrong", proof, correct=event.date_text, **words)


def _began_before(time: Time, event: Dated, unit: Undertaking) -> bool:
    """Tell whether a state is told to have begun before the event that began it, when nothing else happened."""
    before = time.latest is not None and event.earliest is not None and time.latest < event.earliest
    return before and all(fit(time, other.earliest, other.latest) == "no" for other in unit.events)


def _precedes(claim: Claim, unit: Undertaking) -> bool:
    """Tell whether something is told for long before a mission was thought of: a namesake's."""
    last = claim.time.latest if claim.time is not None else None
    return last is not None and int(last[:4]) + _FAR < int(unit.known_from[:4])


def _is_end(claim: Claim, unit: Undertaking) -> bool:
    """Tell whether a landing or a crash is told for the day a flight ended: it may have been set down to end it."""
    ends = [event for event in unit.events if event.kind in {"end", "reentry", "impact"}]
    return (
        claim.property in {"landing", "impact"}
        and "orbiter" in unit.kinds
        and claim.time is not None
        and any(fit(claim.time, event.earliest, event.latest) == "yes" for event in ends)
    )


def _distance(time: Time | None, event: Dated) -> int:
    """Return how many years apart a told date and an event are."""
    if time is None or not time.earliest or not event.earliest:
        return 0
    return abs(int(time.earliest[:4]) - int(event.earliest[:4]))


#: What no flight did that was cancelled before it left.
_FLOWN = flights.ARRIVALS | {"launch", "return"}


def _otherwise(claim: Claim, unit: Undertaking, day: str) -> Judgement:
    """Judge an event that is not on record of a flight that is: something else happened, or nobody knows."""
    touched = _touched_down(claim, unit, day)
    if touched is not None:
        return touched
    state = flights.status(unit, day)
    for_good = claim.property == "end" and claim.others[:2] == _FOR_GOOD and not flights.was_to_end(unit, claim.time)
    if for_good and state in _AT_WORK:
        return judged("refuted", "still-at-work", flights.stands(unit, day), correct="at work", name=unit.name)
    if (
        state == "cancelled"
        and claim.property in _FLOWN
        and unit.kind == "mission"
        and all(e.kind != "launch" for e in unit.events)
    ):
        return judged("refuted", "never-flew", flights.stands(unit, day), correct="cancelled", name=unit.name)
    stuck = claim.value in {"", "earth"} and unit.targets[0] not in flights.NEAR_EARTH  # around the Earth, perhaps
    if unit.outcome == "launch-failure" and claim.property == "orbit" and stuck:
        return judged("not-enough-info", "event-unknown", name=unit.name)
    if claim.property in {"orbit", "return"} and unit.outcome == "launch-failure":
        return judged("refuted", "launch-failed", flights.stands(unit, day), correct="launch failure", name=unit.name)
    fell = not _FALLS.isdisjoint(claim.others)  # "came down"
    if claim.property in flights.ARRIVALS - {"impact"} and not fell and _never_arrived(unit, day):
        return judged("refuted", "never-arrived", flights.stands(unit, day), correct=str(unit.outcome), name=unit.name)
    if claim.property in {"orbit", "return"} and _failed_to(claim.property, unit, day):
        return judged("refuted", "never-arrived", flights.stands(unit, day), correct=str(unit.outcome), name=unit.name)
    if claim.time is not None and claim.property not in _FATES:
        flying = _while_flying(claim, unit, day)
        if flying.verdict == "refuted":
            return flying
    return judged("not-enough-info", "event-unknown", name=unit.name)


def _touched_down(claim: Claim, unit: Undertaking, day: str) -> Judgement | None:
    """Judge a landing of what crashed or never landed, and a crash of what landed."""
    if claim.property == "landing" and claim.value != "earth" and _FALLS.isdisjoint(claim.others):
        crash = next((e for e in unit.events if _is_crash(e) and e.known <= day), None)
        if crash is not None and unit.outcome in _FAILED | {"partial-failure"}:
            return judged("refuted", "crashed", flights.told(unit, crash), correct=crash.title, name=unit.name,
                          what=crash.title, date=crash.date_text)  # fmt: skip
        gone = flights.status(unit, day) == "ended" or (claim.value in unit.targets and flights.only_circles(unit, day))
        if (
            gone
            and claim.others == ("landing",)
            and not any(_was_due(event) for event in unit.events)
            and (unit.outcome in _FAILED or (claim.value and _came_back(unit)) or not flights.LANDERS & set(unit.kinds))
        ):
            return judged("refuted", "never-landed", flights.stands(unit, day), correct="no landing",
                          name=unit.name)  # fmt: skip
    if claim.property == "impact":
        landing = next((e for e in unit.events if e.kind == "landing" and e.known <= day), None)
        later = claim.time is not None and landing is not None and (claim.time.earliest or "") > landing.known
        if landing is not None and unit.outcome in {"success", "active"} and not later and "orbiter" not in unit.kinds:
            return judged("refuted", "landed", flights.told(unit, landing), correct=landing.title, what=landing.title,
                          date=landing.date_text)  # fmt: skip
    return None


def _is_crash(event: Dated) -> bool:
    """Tell whether nothing landed: what is only never heard again may stand where it was to land."""
    return event.kind == "impact" or (event.kind == "contact-lost" and not _was_due(event))


def _was_due(event: Dated) -> bool:
    return "due to land" in event.title.lower()


def _came_back(unit: Undertaking) -> bool:
    """Tell whether people who were to land elsewhere came back without a landing on record."""
    return "crewed-lander" in unit.kinds and {event.kind for event in unit.events}.isdisjoint({"landing", "impact"})


def _failed_to(kind: str, unit: Undertaking, day: str) -> bool:
    """Tell whether a flight that was to go into orbit, or to come back, failed before it did."""
    meant = {"orbit": "orbiter", "return": "sample-return"}[kind] in unit.kinds
    return meant and flights.status(unit, day) == "ended" and unit.outcome in _FAILED


def _never_arrived(unit: Undertaking, day: str) -> bool:
    """Tell whether a flight failed with nothing on record that happened where it was bound."""
    over = flights.status(unit, day) == "ended" and unit.outcome in _FAILED
    return over and not any(event.kind in flights.ARRIVALS or _was_due(event) for event in unit.events)


def _denied(judgement: Judgement, unit: Undertaking, claim: Claim) -> Judgement:
    """Turn a judgement round for "did not", "has not yet"; with a date, what is denied may be the date alone."""
    if claim.value in {"moon", "mars"} and claim.value not in unit.targets:
        return judged("not-enough-info", "denial", name=unit.name)  # "is not circling the Moon but Mars"
    if judgement.verdict in {"refuted", "premature"} and claim.time is None:
        return judgement._replace(verdict="supported", rule="denied-rightly", correct=None,
                                  words=(*judgement.words, ("name", unit.name)))  # fmt: skip
    if judgement.verdict == "supported" and claim.time is None:
        return judgement._replace(verdict="refuted", rule="denied-wrongly", correct=judgement.proofs[0].statement)
    return judged("not-enough-info", "denial", name=unit.name)
