"""From records to the rows of the snapshot's tables."""

import json
from collections.abc import Container, Iterable, Iterator
from typing import Any

from orbitctl import dates, names
from orbitctl.dataset.compile import bodies
from orbitctl.dataset.compile.lexicon import namings
from orbitctl.dataset.compile.lives import known_from, mission_states, program_states
from orbitctl.dataset.compile.moments import moments
from orbitctl.dataset.compile.naming import Naming
from orbitctl.dataset.compile.places import compared
from orbitctl.dataset.load import Dataset, Entry
from orbitctl.dataset.schema import (
    Actor,
    Alliance,
    Claim,
    Event,
    Mission,
    NamedRecord,
    Place,
    Program,
    Record,
    Source,
)
from orbitctl.factcheck.reading.lexicon import lexicon
from orbitctl.snapshot import FOREVER
from orbitctl.snapshot.tables import COLUMNS, joined_ids, joined_names

Row = tuple[str, tuple[Any, ...]]

#: How a name is one of its record; the lower the role the better it fits.
_ID, _NAME, _ALIAS, _SURNAME = range(4)
#: Where a row has no date at all it was always known.
_ALWAYS = "0001-01-01"


def rows(dataset: Dataset) -> Iterator[Row]:
    """Yield every row of the snapshot as (table, values), in a fixed order."""
    naming = Naming(dataset)
    taken = {key for entry in dataset.by_id.values() for key, *_ in _called(entry)}
    for _, entry in sorted(dataset.by_id.items()):
        if isinstance(entry.record, Place):  # the map of the checker; no question is about it
            continue
        yield from _record_rows(entry, naming)
        yield from _name_rows(entry, taken)
        yield from _facet_rows(entry, naming)
        yield from _state_rows(entry)
        if isinstance(entry.record, Source):
            yield "source", tuple(getattr(entry.record, column) for column in COLUMNS["source"])
        if isinstance(entry.record, Alliance):
            yield from _act_rows(entry, naming, dataset.info.as_of)
        if isinstance(entry.record, Actor):
            yield from _office_rows(entry)
    yield from _place_rows(dataset)
    yield "lexicon", (compact(lexicon(namings(dataset))),)
    yield from _moments(dataset, naming)


def _moments(dataset: Dataset, naming: Naming) -> Iterator[Row]:
    """Yield all dated things in the order of the timeline: by the first day each can be, then by the last.

    Of one day, a mission comes before the passengers it carries.
    """
    entries = sorted(dataset.by_id.values(), key=lambda e: (bool(getattr(e.record, "carrier", None)), e.record.id))
    found = [moment for entry in entries for moment in moments(entry, naming)]
    found.sort(key=lambda moment: (moment["earliest"] or moment["latest"] or "", moment["latest"] or FOREVER))
    for moment in found:
        yield "moment", tuple(moment[column] for column in COLUMNS["moment"])


def compact(value: object) -> str:
    """Return JSON without spaces, the same for the same value."""
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"))


def _record_rows(entry: Entry, naming: Naming) -> Iterator[Row]:
    record = entry.record
    body = bodies.body(record, naming)
    name = body.get("name") or body.get("statement") or body.get("title") or record.id
    confidence = record.confidence if isinstance(record, Record) else ""
    first = min((state.known_from for state in _states(record)), default=_ALWAYS)
    if isinstance(record, Event):
        first = known_from(record.date)
    elif isinstance(record, Alliance):
        first = known_from(record.opened)
    elif isinstance(record, Claim):
        first = known_from(record.published)
    sort = bodies.sort_day(record) or names.key(name)
    yield "record", (record.id, entry.kind, name, sort, first, entry.layer, confidence, compact(body))
    if isinstance(record, (NamedRecord, Claim)):
        aliases = " / ".join([*getattr(record, "aliases", []), *_renumbered(entry, name)])
        yield "fulltext", (record.id, entry.kind, name, aliases, " ".join(bodies.prose(body)))


def _name_rows(entry: Entry, taken: Container[str]) -> Iterator[Row]:
    """Yield what a record is found by; its number counts in figures and in Roman letters, unless another has the name.

    "Artemis 2" is Artemis II.
    """
    for key, name, role in _called(entry):
        yield "name", (key, entry.record.id, entry.kind, role, name)
        for other in _renumbered(entry, name) if role else ():
            if names.key(other) not in taken:
                yield "name", (names.key(other), entry.record.id, entry.kind, _ALIAS, other)


def _renumbered(entry: Entry, name: str) -> list[str]:
    """Return a flight's name with its number written the other way."""
    other = names.renumbered(name) if entry.kind == "mission" else None
    return [] if other is None else [other]


def _called(entry: Entry) -> Iterator[tuple[str, str, int]]:
    """Yield the names of a record, each with its key and its role."""
    record = entry.record
    shown = [(record.id, _ID)]
    if isinstance(record, NamedRecord):
        others = [*record.aliases, getattr(record, "short_name", None), getattr(record, "cospar_id", None)]
        shown += [(record.name, _NAME), *((other, _ALIAS) for other in [*others, record.wikidata] if other)]
    if isinstance(record, Actor) and record.kind == "person":
        shown.append((record.name.split()[-1], _SURNAME))
    for name, role in shown:
        if key := names.key(name):
            yield key, name, role


def _facet_rows(entry: Entry, naming: Naming) -> Iterator[Row]:
    record = entry.record
    facets: dict[str, Iterable[str | None]] = {
        "kind": record.kinds if isinstance(record, Mission) else [getattr(record, "kind", None)],
        "target": getattr(record, "targets", []),
        "actor": naming.actors_of(record),
        "state": [record.country] if isinstance(record, Actor) and record.kind == "state" else [],
        "country": [*getattr(record, "countries", []), getattr(record, "country", None)],
        "program": naming.programs_of(record),
        "article": [getattr(record, "article", None)],
        "verdict": [getattr(record, "verdict", None)],
        "verdict_then": [getattr(record, "verdict_at_publication", None)],
        "source": getattr(record, "sources", []),
        "record": [*getattr(record, "records", []), *getattr(record, "subjects", [])],
    }
    for role, values in facets.items():
        for value in values:
            if value:
                yield "facet", (record.id, role, value)


def _states(record: object) -> list[Any]:
    if isinstance(record, Mission):
        return mission_states(record)
    return program_states(record) if isinstance(record, Program) else []


def _state_rows(entry: Entry) -> Iterator[Row]:
    for state in _states(entry.record):
        yield "state", (entry.record.id, *state)


def _act_rows(entry: Entry, naming: Naming, as_of: str) -> Iterator[Row]:
    alliance: Alliance = entry.record
    for position, act in enumerate(alliance.members):
        known = known_from(act.date) if act.date else as_of
        until = known_from(act.until) if act.until else None
        sources = joined_ids(act.sources or alliance.sources)
        confidence = act.confidence or alliance.confidence
        words = dates.in_words(act.date) if act.date else "date not known"
        actor = naming.actor(act.actor)
        kind = actor.kind if actor else "unknown"
        who = (act.actor, naming.name(act.actor), actor.country if actor and kind == "state" else None, kind)
        first = dates.parse(act.date).earliest if act.date else None
        earliest = first.isoformat() if first else None
        values = (*who, act.act, act.date, words, earliest, known, until, act.ordinal, act.note, sources, confidence)
        yield "act", (alliance.id, position, *values)


def _place_rows(dataset: Dataset) -> Iterator[Row]:
    for place in compared(dataset):
        names, within = joined_names(place.names), joined_ids(place.within)
        yield "place", (place.id, place.body, place.sort, names, *place.middle, place.reach, within)


def _office_rows(entry: Entry) -> Iterator[Row]:
    person: Actor = entry.record
    for position, office in enumerate(person.offices):
        until = known_from(office.end) if office.end else FOREVER
        sources = joined_ids(office.sources or person.sources)
        confidence = office.confidence or person.confidence
        values = (
            office.title,
            office.start,
            office.end,
            known_from(office.start),
            until,
            sources,
            confidence,
        )
        yield "office", (office.organisation, person.id, position, *values)
