"""Everything in a record that has a date, as rows of the timeline."""

from collections.abc import Iterator
from typing import Any

from orbitctl import dates
from orbitctl.dataset.compile import words
from orbitctl.dataset.compile.lives import known_from, plans
from orbitctl.dataset.compile.naming import Naming
from orbitctl.dataset.load import Entry
from orbitctl.dataset.schema import Actor, Alliance, Event, Mission, Occurrence, Program
from orbitctl.horizon import some_time
from orbitctl.snapshot import FOREVER
from orbitctl.snapshot.tables import joined_ids, joined_names

#: The place of an act of membership: a state that signs about the Moon does nothing there.
_NOWHERE = ""
_ACT_WORDS = {
    "signed": "signs", "announced": "announces it joins", "letter-of-intent": "signs a letter of intent to join",
    "ratified": "ratifies", "acceded": "accedes to", "succeeded": "succeeds to", "joined": "joins",
    "founded": "co-founds", "withdrew": "gives notice of withdrawal from",
}  # fmt: skip


def moments(entry: Entry, naming: Naming) -> Iterator[dict[str, Any]]:
    """Yield the timeline rows of a record by column."""
    match entry.record:
        case Mission() | Program():
            yield from _occurrences(entry, naming)
        case Event():
            yield from _event(entry, naming)
        case Alliance():
            yield from _alliance(entry, naming)
        case Actor():
            yield from _offices(entry, naming)


def _row(entry: Entry, naming: Naming, *, date: str, kind: str, actors: list[str], **given: Any) -> dict[str, Any]:
    """Return a row with what every row has; ``given`` adds to it and overrides it."""
    parsed = dates.parse(date)
    record = entry.record
    program = given.get("program")
    row = {
        "record": record.id, "record_kind": entry.kind, "plan": 0, "kind": kind, "date": date,
        "date_text": dates.in_words(parsed), "some_time": some_time(parsed),
        "earliest": parsed.earliest.isoformat() if parsed.earliest else None,
        "latest": parsed.latest.isoformat() if parsed.latest else None,
        "mission": None, "mission_name": None,
        "program": None, "program_name": naming.short_name(program) if program else None,
        "actors": actors, "actor_names": [naming.short_name(actor) for actor in actors],
        "country_names": joined_names(naming.countries(record, actors)), "disputed": "",
        "target": next(iter(getattr(record, "targets", [])), None), "own_target": None,
        "sources": record.sources, "confidence": record.confidence, "layer": entry.layer,
        "known_from": known_from(date), "known_until": FOREVER,
    }  # fmt: skip
    row.update({name: value for name, value in given.items() if value is not None})
    if row["own_target"] == _NOWHERE:
        row["target"] = None
    row["actors"] = joined_ids(row["actors"])
    row["actor_names"] = joined_names(row["actor_names"])
    row["sources"] = joined_ids(row["sources"])
    return row


def _occurrences(entry: Entry, naming: Naming) -> Iterator[dict[str, Any]]:
    record = entry.record
    mission = isinstance(record, Mission)
    shared = {
        "actors": record.operators if mission else record.lead,
        "mission": record.id if mission else None,
        "mission_name": record.name if mission else None,
        "program": record.program if mission else record.id,
    }
    for event in record.events:
        target = event.target or next(iter(record.targets), None)
        yield _row(
            entry, naming, date=event.date, kind=event.kind, **shared,
            title=words.sentence(event.kind, event.title, record.name, target),
            label=words.label(event.kind, event.title),
            target=event.target, own_target=event.target,
            sources=event.sources or None, confidence=event.confidence,
            disputed=joined_ids(_disputed(record, event)),
        )  # fmt: skip
    for item, begin, until in plans(record.schedule, record.events, record.outcome if mission else None):
        yield _row(
            entry, naming, date=str(item.target), kind=item.event, plan=1, **shared,
            title=words.planned_sentence(item.event, item.title, record.name),
            label=words.planned_label(item.event, item.title),
            sources=item.sources or None, known_from=begin, known_until=until,
        )  # fmt: skip


def _disputed(record: Mission | Program, event: Occurrence) -> Iterator[str]:
    """Yield the dates that other sources give for an event; one that may be of several is that of the nearest."""
    alike = [other for other in record.events if other.kind == event.kind]
    for dispute in getattr(record, "disputed", []):
        date = _day(dispute.value) if dispute.field == event.kind else None
        if date and min(alike, key=lambda other: abs((_day(other.date) or date) - date)) is event:
            yield dispute.value


def _day(text: str) -> int | None:
    """Return a day in the middle of a date, as an ordinal; None for an open date and for text that is none."""
    try:
        parsed = dates.parse(text)
    except dates.DateError:
        return None
    if parsed.earliest is None or parsed.latest is None:
        return None
    return (parsed.earliest.toordinal() + parsed.latest.toordinal()) // 2


def _event(entry: Entry, naming: Naming) -> Iterator[dict[str, Any]]:
    event: Event = entry.record
    programs = naming.programs_of(event)
    yield _row(
        entry, naming, date=event.date, kind=event.kind, actors=event.actors,
        title=event.name, label=event.name, program=next(iter(programs), None),
    )  # fmt: skip


def _alliance(entry: Entry, naming: Naming) -> Iterator[dict[str, Any]]:
    alliance: Alliance = entry.record
    name = alliance.short_name or alliance.name
    turns = (
        ("opened", alliance.opened, f"{name}: opened"),
        ("in-force", alliance.in_force, f"{name}: in force"),
        ("ended", alliance.ended, f"{name}: ended"),
    )
    for kind, date, title in turns:
        if date:
            yield _row(entry, naming, date=date, kind=kind, actors=alliance.lead, title=title, label=title)
    for act in alliance.members:
        if act.date:
            title = f"{naming.short_name(act.actor)} {_ACT_WORDS[act.act]} {name}"
            yield _row(
                entry, naming, date=act.date, kind=act.act, actors=[act.actor], title=title, label=title,
                own_target=_NOWHERE, sources=act.sources or None, confidence=act.confidence,
            )  # fmt: skip
        if act.until:
            title = f"{naming.short_name(act.actor)} is no longer a member of {name}"
            yield _row(
                entry, naming, date=act.until, kind="left", actors=[act.actor], title=title, label=title,
                own_target=_NOWHERE, sources=act.sources or None, confidence=act.confidence,
            )  # fmt: skip


def _offices(entry: Entry, naming: Naming) -> Iterator[dict[str, Any]]:
    person: Actor = entry.record
    for office in person.offices:
        where = naming.short_name(office.organisation)
        turns = (("took-office", office.start, "takes office"), ("left-office", office.end, "leaves office"))
        for kind, date, verb in turns:
            if date:
                title = f"{person.name} {verb} as {office.title} of {where}"
                yield _row(
                    entry, naming, date=date, kind=kind, actors=[person.id, office.organisation], title=title,
                    label=title, sources=office.sources or None, confidence=office.confidence,
                )  # fmt: skip
