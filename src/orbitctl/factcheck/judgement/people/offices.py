"""Judging who is said to hold an office, when."""

from __future__ import annotations

from collections.abc import Iterator

from orbitctl.factcheck.claims.claim import Claim
from orbitctl.factcheck.claims.grammar.meanwhile import ON, SAME
from orbitctl.factcheck.claims.people.incoming import COMING
from orbitctl.factcheck.claims.people.tenures import BESIDE, LOOSE
from orbitctl.factcheck.facts import Term, Undertaking, World
from orbitctl.factcheck.judgement import when
from orbitctl.factcheck.judgement.dissent import gives
from orbitctl.factcheck.judgement.people import aboard
from orbitctl.factcheck.judgement.people.terms import (
    FIRST,
    LAST,
    STANDING_IN,
    bounds,
    holder,
    is_span,
    proof,
    span,
    sure,
    touches,
    within,
    words,
    years,
)
from orbitctl.factcheck.judgement.verdicts import Judgement, Proof, judged
from orbitctl.factcheck.reading.phrases import Time
from orbitctl.views.claim import Verdict

#: Of who left an office more years ago, a report may tell how it was then.
_LOOKING_BACK = 3
#: So many days before a term begins, somebody can have been chosen for it.
_AHEAD = 183


def judge(claim: Claim, world: World, day: str) -> Judgement:
    """Return how a claim about an office stands on a day."""
    elsewhere = _leads_elsewhere(claim, world, day) if claim.property != COMING else None
    if elsewhere is not None:
        return judged("refuted", "office-held", proof(elsewhere, world), correct=world.name(elsewhere.organisation),
                      **words(elsewhere, world))  # fmt: skip
    claim = claim._replace(subject=led(claim.subject, claim.value, world))
    if not _is_sole(claim, world):
        claim = claim._replace(subject="")
    terms = [term for term in world.terms(claim.subject) if term.known_from <= day] if claim.subject else []
    own = [term for term in terms if term.person == claim.value]
    if claim.property == COMING:
        return _come(claim, own, world)
    if claim.negated:
        return _denied(claim, terms, world, day)
    if claim.property == "first":
        return _first(claim, terms, own, world)
    if claim.others and claim.others[0] == ON:
        return _on_occasion(claim, terms, own, world)
    if claim.property == "spoke" and claim.time is not None:
        return _spoke(claim, claim.time, own, world, day)
    if claim.time is not None:
        return _dated(claim, claim.time, terms, own, world)
    now = [term for term in own if day < term.known_until]
    if now and not claim.formerly:
        return judged("supported", "office-held", proof(now[0], world), **words(now[0], world))
    if own:
        if claim.formerly:
            return judged("supported", "office-was-held", proof(own[-1], world), **words(own[-1], world))
        head = holder(terms, day)
        proofs = [proof(own[-1], world), *([proof(head, world)] if head else [])]
        correct = world.name(head.person) if head else None
        return judged("outdated", "office-left", *proofs, correct=correct, **words(own[-1], world))
    head = holder(terms, day)
    if head is None or claim.formerly:
        return judged("not-enough-info", "office-unknown", name=world.name(claim.subject or claim.value))
    return judged("refuted", "office-others", proof(head, world), correct=head.person_name, **words(head, world))


def _is_sole(claim: Claim, world: World) -> bool:
    """Tell whether of several organisations that are named only the one somebody led has heads on record."""
    named = claim.others[1:] if claim.others[:1] == (LOOSE,) else ()
    return not named or {one for one in named if world.terms(one)} == {claim.subject}


def _leads_elsewhere(claim: Claim, world: World, day: str) -> Term | None:
    """Return the term of one who is told to lead the agency of a state, and leads that of another."""
    state = world.actor(claim.subject) if world.kind(claim.subject) == "actor" else None
    if state is None or state.kind != "state" or not claim.present or claim.negated or claim.property != "holds":
        return None
    terms = world.terms_of(claim.value)
    bodies = [world.actor(term.organisation) for term in terms]
    if any(body.country in {None, state.country} for body in bodies):
        return None
    return next((t for t, body in zip(terms, bodies, strict=True)
                 if body.kind == "agency" and t.known_from <= day < t.known_until), None)  # fmt: skip


def led(subject: str, person: str, world: World) -> str:
    """Return the organisation somebody is told to lead.

    Where it is not named, it is the one thing he ever led on record; where it is named as that of its state, the one
    thing of that state he led. Empty if there is none.
    """
    state = world.actor(subject) if subject != person and world.kind(subject) == "actor" else None
    if subject != person and (state is None or state.kind != "state"):
        return subject
    found = {term.organisation for term in world.terms_of(person)}
    if state is not None:
        bodies = {one: world.actor(one) for one in found}
        found = {one for one in found if bodies[one].kind == "agency" and bodies[one].country == state.country}
    return next(iter(found)) if len(found) == 1 else ""


def _on_occasion(claim: Claim, terms: list[Term], own: list[Term], world: World) -> Judgement:
    """Judge who held an office when a flight was under way, or any that somebody made."""
    spans = list(_spans(claim.others[1], claim.others[2:], world))
    if not spans or not own:
        return judged("not-enough-info", "office-unknown", name=world.name(claim.subject or claim.value))
    term = next((term for term in own for span in spans if touches(span, *bounds(term))), None)
    if term is not None:
        return judged("supported", "office-held", proof(term, world), **words(term, world))
    other = next((term for term in terms if touches(spans[0], *bounds(term))), None)
    if other is None:
        return judged("not-enough-info", "office-unknown", name=world.name(claim.subject))
    return judged("refuted", "office-others", proof(other, world), correct=other.person_name, **words(other, world))


def _spans(told: str, kinds: tuple[str, ...], world: World) -> Iterator[Time]:
    """Yield the times of the events of some kinds of a flight, or else how long it, a program or one's flights took."""
    if world.kind(told) == "program":
        known = _lasting(world.undertaking(told))
        yield Time(0, 0, known[0], known[-1])
        return
    flown = [told] if world.kind(told) == "mission" else aboard.flown(told.split(SAME), world)
    for unit in map(world.undertaking, flown):
        known = sorted(event.known for event in unit.events if event.kind in kinds)
        if known:
            yield from (Time(0, 0, day, day) for day in known)
        elif unit.events:
            days = [event.known for event in unit.events]
            yield Time(0, 0, min(days), max(days))


def _lasting(program: Undertaking) -> list[str]:
    """Return the first and the last day of a program."""
    ended = [phase.known_from for phase in program.phases[1:] if phase.status == "ended"][-1:]
    return [program.known_from, *(ended or [LAST])]


def _spoke(claim: Claim, time: Time, own: list[Term], world: World, day: str) -> Judgement:
    """Judge the title somebody is given in a report, who need not have held it on that day but for a while before.

    What he is told to have done holds for good; that he still has the title is outdated once he has left.
    """
    if not own:
        return judged("not-enough-info", "office-unknown", name=world.name(claim.subject or claim.value))
    term = next((term for term in own if touches(time, *bounds(term))), None)
    if term is not None and (day < term.known_until or not claim.present):
        return judged("supported", "office-held", proof(term, world), **words(term, world))
    last = term or own[-1]
    left = bounds(last)[1] < (time.earliest or FIRST)
    if term is None and claim.formerly and left and years(bounds(last)[1], time.earliest) > _LOOKING_BACK:
        return judged("supported", "office-was-held", proof(last, world), **words(last, world))
    wrong: Verdict = "refuted" if term is None else "outdated"  # who had left by then did not hold it
    rule = "office-left" if left or term is not None else "office-span"
    return judged(wrong, rule, proof(last, world), correct=span(last), **words(last, world))


def _denied(claim: Claim, terms: list[Term], world: World, day: str) -> Judgement:
    """Judge "is not the head of", "no longer leads"; what is denied of the past may be denied of a day."""
    head = holder(terms, day)
    if head is None or claim.property != "holds" or claim.time is not None or claim.formerly:
        return judged("not-enough-info", "denial", name=world.name(claim.subject or claim.value))
    if head.person == claim.value:
        return judged("refuted", "office-held", proof(head, world), correct=span(head), **words(head, world))
    return judged("supported", "office-others", proof(head, world), **words(head, world))


def _come(claim: Claim, own: list[Term], world: World) -> Judgement:
    """Judge what is told as to come: outdated once the office is taken, and not only long before."""
    due = claim.time.earliest if claim.time is not None else None
    own = [term for term in own if due is None or years(due, term.known_from) <= 1 or term.known_from > due]
    if not own:
        return judged("not-enough-info", "office-unknown", name=world.name(claim.subject or claim.value))
    return judged("outdated", "office-held", proof(own[0], world), correct=span(own[0]), **words(own[0], world))


def _first(claim: Claim, terms: list[Term], own: list[Term], world: World) -> Judgement:
    """Judge who held an office first: who held it from the founding on, and nobody who followed another."""
    if not own:
        return judged("not-enough-info", "office-unknown", name=world.name(claim.subject or claim.value))
    first, founded = terms[0], world.actor(claim.subject).founded
    if first.person != claim.value:
        if first.title != own[0].title:
            return judged("not-enough-info", "office-unknown", name=world.name(claim.subject or claim.value))
        return judged("refuted", "office-others", proof(first, world), correct=first.person_name,
                      **words(first, world))  # fmt: skip
    if founded is None or first.begins is None or years(first.begins, founded) > 1:
        return judged("not-enough-info", "office-unknown", name=world.name(claim.subject or claim.value))
    return judged("supported", "office-was-held", proof(first, world), **words(first, world))


def _dated(claim: Claim, time: Time, terms: list[Term], own: list[Term], world: World) -> Judgement:
    """Judge an office on a date: held then, begun then, ended then."""
    if claim.property in {"began", "named", "ended"}:
        return _disputed(claim, time, own, world) or _turned(claim, time, own, world)
    if claim.property == "bracketed":
        return _bracketed(claim, time, own, world)
    for term in own:
        begin, end = bounds(term)
        if within(time, begin, end):
            return judged("supported", "office-held", proof(term, world), **words(term, world))
    others = [term for term in terms if term.person != claim.value and within(time, *sure(term))]
    if any(touches(time, *bounds(term)) for term in own):
        if not is_span(time):
            return judged("supported", "office-held", proof(own[-1], world), **words(own[-1], world))
        term = max(own, key=lambda t: t.known_from)
        begin, end = bounds(term)
        if not years(time.earliest, begin) and not years(time.latest, end):
            return judged("supported", "office-held", proof(term, world), **words(term, world))
        if years(time.earliest, begin) > 1 or years(time.latest, end) > 1:
            return judged("refuted", "office-span", proof(term, world), correct=span(term), **words(term, world))
        return judged("not-enough-info", "office-span", proof(term, world), **words(term, world))
    if BESIDE in claim.others and own and time.latest is not None and time.latest < min(bounds(t)[0] for t in own):
        return judged("not-enough-info", "office-span", proof(own[0], world), **words(own[0], world))
    if others:
        return judged("refuted", "office-others", proof(others[0], world), correct=others[0].person_name,
                      **words(others[0], world))  # fmt: skip
    if own:
        return judged("refuted", "office-span", proof(own[-1], world), correct=span(own[-1]), **words(own[-1], world))
    return judged("not-enough-info", "office-unknown", name=world.name(claim.subject or claim.value))


def _bracketed(claim: Claim, time: Time, own: list[Term], world: World) -> Judgement:
    """Judge years behind a name: those of a life, or of an office if one of the two is right for it."""
    for term in own:
        off = [years(told, known) for told, known in zip((time.earliest, time.latest), bounds(term), strict=True)]
        if off[0] == 0 or off[1] == 0:
            right = max(off) <= 1
            return judged("supported" if right else "refuted", "office-span", proof(term, world),
                          correct=None if right else span(term), **words(term, world))  # fmt: skip
    return judged("not-enough-info", "office-unknown", name=world.name(claim.subject or claim.value))


def _disputed(claim: Claim, time: Time, own: list[Term], world: World) -> Judgement | None:
    """Return how the day of a turn stands that another source gives; None if none does."""
    edge = "end" if claim.property == "ended" else "start"
    found = [one for one in world.actor(claim.value).disputed if one.field == edge and gives(one, time.itself())]
    if not found or not own:
        return None
    other = Proof(claim.value, f"Other sources give {found[0].value}", found[0].value, None, found[0].sources)
    return judged("disputed", "date-disputed", proof(own[0], world), other, correct=span(own[0]), what=own[0].title,
                  date=span(own[0]), reason=found[0].reason)  # fmt: skip


def _turned(claim: Claim, time: Time, own: list[Term], world: World) -> Judgement:
    """Judge the day an office was taken or left."""
    if not own:
        return judged("not-enough-info", "office-unknown", name=world.name(claim.subject or claim.value))
    at = time.itself()
    for term in own:
        text = term.ends if claim.property == "ended" else term.begins
        if text is None:
            continue
        found = when.fit(at, *when.bounds(text))
        if found == "yes":
            return judged("supported", "office-held", proof(term, world), **words(term, world))
        if found in {"maybe", "near"} or (claim.property == "named" and _is_ahead(at, term)):
            return judged("not-enough-info", "office-span", proof(term, world), **words(term, world))
    if LOOSE in claim.others and any(_is_edge(at, text) for term in own for text in (term.begins, term.ends) if text):
        return judged("not-enough-info", "office-span", proof(own[-1], world), **words(own[-1], world))
    dated = [term for term in own if (term.ends if claim.property == "ended" else term.begins)]
    if not dated:
        return judged("not-enough-info", "office-unknown", name=world.name(claim.subject or claim.value))
    return judged("refuted", "office-span", proof(dated[-1], world), correct=span(dated[-1]), **words(dated[-1], world))


def _is_edge(at: Time, text: str) -> bool:
    """Tell whether a date may be one on record, be it that of a beginning or of an end."""
    return when.fit(at, *when.bounds(text)) != "no"


def _is_ahead(at: Time, term: Term) -> bool:
    """Tell whether somebody can have been chosen on a date for a term; who only stands in takes over at once."""
    begin = bounds(term)[0]
    if at.latest is None or term.title.startswith(STANDING_IN) or begin == FIRST:
        return False
    return when.shifted(begin, -_AHEAD) <= at.latest <= begin
