"""The data as the checker asks for it: whole records at a time, each fetched once."""

import json
from collections.abc import Iterator, Sequence
from functools import lru_cache
from typing import Any

from orbitctl import dates, names
from orbitctl.catalog import alliances
from orbitctl.catalog.base import Catalog
from orbitctl.factcheck.facts import (
    Actor,
    Alliance,
    Attribute,
    Dated,
    Dissent,
    First,
    Outsider,
    Phase,
    Planned,
    Term,
    Total,
    Undertaking,
)
from orbitctl.factcheck.reading.lexicon import Lexicon
from orbitctl.factcheck.reading.places import Gazetteer, Place, Spot
from orbitctl.factcheck.reading.tokens import tokens
from orbitctl.views.parts import Source

#: Fields of a record that say whose word it is.
_CITING = frozenset({"sources"})
#: The fact that tells of those who signed an accord, and are not among its members.
_SIGNED_ONLY = "signatory-not-member"
#: With these a record tells what something is not: "an asteroid probe, not a lunar lander".
_DENYING = (", not a", "nothing to do with", "ot to be confused with")

_PLANS = """
    SELECT kind, title, date, earliest, latest, known_from, known_until, sources, date_text
    FROM moment WHERE record = ? AND plan ORDER BY known_from, id
"""
_TERMS = """
    SELECT organisation, person, record.name, title, begins, ends, office.known_from, known_until, sources
    FROM office JOIN record ON record.id = person WHERE {column} = ? ORDER BY office.known_from, person, position
"""


class World:
    """Answers of a catalog to the checker; they stay the same, so each is kept."""

    def __init__(self, catalog: Catalog) -> None:
        self._catalog = catalog
        self.day = catalog.dataset.as_of
        self.undertaking = lru_cache(4096)(self._undertaking)
        self.words_of = lru_cache(4096)(self._words_of)
        self.actor = lru_cache(4096)(self._actor)
        self.alliance = lru_cache(None)(self._alliance)
        self.terms = lru_cache(4096)(self._terms)
        self.terms_of = lru_cache(4096)(self._terms_of)
        self.firsts = lru_cache(None)(self._firsts)
        self.missions_of = lru_cache(1024)(self._missions_of)
        self.missions = lru_cache(None)(self._missions)
        self.missions_to = lru_cache(64)(self._missions_to)
        self.holding = lru_cache(64)(self._holding)
        self.launched = lru_cache(None)(self._launched)
        self._flights = lru_cache(None)(self._flights_by_crew)
        self.name = lru_cache(4096)(self._name)
        self.crew_keys = lru_cache(1024)(self._crew_keys)
        self.kind = lru_cache(4096)(self._kind)
        self.gazetteer = lru_cache(None)(self._gazetteer)

    def lexicon(self) -> Lexicon:
        """Return every name that can stand in a text."""
        found = json.loads(next(self._catalog.rows("SELECT body FROM lexicon"))[0])
        return Lexicon(found["root"], frozenset(found["small"]))

    def sources(self, ids: Sequence[str]) -> tuple[Source, ...]:
        """Return sources by id."""
        return self._catalog.sources(ids)

    def flights_of(self, name_key: str) -> tuple[str, ...]:
        """Return the missions whose crew holds a name, given as `names.key` makes it."""
        return tuple(self._flights().get(name_key, ()))

    def _undertaking(self, record: str) -> Undertaking:
        body = self._catalog.body(record)
        mission = "operators" in body
        phases = self._catalog.rows(
            "SELECT known_from, known_until, status, outcome FROM state WHERE record = ? ORDER BY known_from", (record,)
        )
        known = next(self._catalog.rows("SELECT known_from FROM record WHERE id = ?", (record,)))[0]
        return Undertaking(
            id=record,
            kind="mission" if mission else "program",
            name=body["name"],
            kinds=tuple(body["kinds"] if mission else [body["kind"]]),
            targets=tuple(body["targets"]),
            operators=tuple(body["operators"] if mission else body["lead"]),
            partners=tuple(body.get("partners", ())),
            countries=tuple(body["countries"]),
            program=body.get("program") if mission else body.get("parent"),
            carrier=body.get("carrier"),
            launch_vehicle=body.get("launch_vehicle"),
            crew=tuple(body.get("crew", ())),
            outcome=body.get("outcome"),
            events=tuple(_dated(event) for event in body["events"]),
            plans=tuple(self._plans(record, body["schedule"])),
            phases=tuple(Phase(*row) for row in phases),
            attributes=tuple(_attribute(item, body) for item in body["facts"]),
            disputed=tuple(_dissent(item) for item in body["disputed"]),
            sources=tuple(body["sources"]),
            missions=() if mission else self._missions_in(record),
            known_from=known,
            summary=body["summary"] or "",
        )

    def _words_of(self, record: str) -> frozenset[str]:
        return frozenset(_words(self._catalog.body(record)))

    def _missions_in(self, program: str) -> tuple[str, ...]:
        rows = self._catalog.rows(
            "SELECT facet.record FROM facet JOIN record ON id = facet.record"
            " WHERE role = 'program' AND value = ? AND kind = 'mission' ORDER BY sort, id",
            (program,),
        )
        return tuple(row[0] for row in rows)

    def _plans(self, record: str, schedule: Sequence[dict[str, Any]]) -> list[Planned]:
        notes = {(item["event"], item["target"], item["known"]): item["note"] for item in schedule}
        found = []
        for kind, title, date, earliest, latest, known, until, sources, text in self._catalog.rows(_PLANS, (record,)):
            note = notes.get((kind, date, known))
            found.append(Planned(kind, title, date, earliest, latest, known, until, note, tuple(sources.split()), text))
        return found

    def _actor(self, record: str) -> Actor:
        body = self._catalog.body(record)
        above: list[str] = []
        parent = body["parent"]
        while parent and parent not in above:
            above.append(parent)
            parent = self._catalog.body(parent)["parent"]
        state = next(
            self._catalog.rows("SELECT record FROM facet WHERE role = 'state' AND value = ?", (body["country"],)), None
        )
        if state and state[0] != record:
            above.append(state[0])
        return Actor(
            record, body["kind"], body["name"], body["country"], tuple(above), body["founded"], body["dissolved"],
            tuple(body["sources"]), tuple(_dissent(item) for item in body["disputed"]),
        )  # fmt: skip

    def _alliance(self, record: str) -> Alliance:
        body = self._catalog.body(record)
        return Alliance(
            id=record,
            kind=body["kind"],
            name=body["short_name"] or body["name"],
            acts=tuple(alliances.acts(self._catalog, record)),
            totals=tuple(Total(t["count"], t["date"], t["known"], tuple(t["sources"])) for t in body["stated_counts"]),
            lead=tuple(body["lead"]),
            opened=body["opened"],
            in_force=body["in_force"],
            ended=body["ended"],
            sources=tuple(body["sources"]),
            outside=tuple(Outsider(o["actor"], o["date"], o["known"], tuple(o["sources"])) for o in body["outside"]),
            disputed=tuple(_dissent(item) for item in body["disputed"]),
            unbound=tuple(fact["value"] for fact in body["facts"] if fact["attribute"] == _SIGNED_ONLY),
        )

    def _terms(self, organisation: str) -> tuple[Term, ...]:
        rows = self._catalog.rows(_TERMS.format(column="organisation"), (organisation,))
        return tuple(Term._make((*values, tuple(sources.split()))) for *values, sources in rows)

    def _terms_of(self, person: str) -> tuple[Term, ...]:
        rows = self._catalog.rows(_TERMS.format(column="person"), (person,))
        return tuple(Term._make((*values, tuple(sources.split()))) for *values, sources in rows)

    def _firsts(self) -> tuple[First, ...]:
        rows = self._catalog.rows(
            "SELECT body, earliest, latest, moment.known_from FROM record JOIN moment ON record = record.id"
            " WHERE record.kind = 'event' AND moment.kind = 'first' ORDER BY record.id"
        )
        return tuple(_first(json.loads(body), *bounds) for body, *bounds in rows)

    def _missions_of(self, actor: str) -> tuple[str, ...]:
        rows = self._catalog.rows(
            "SELECT facet.record FROM facet JOIN record ON id = facet.record"
            " WHERE role = 'actor' AND value = ? AND kind = 'mission' ORDER BY sort, id",
            (actor,),
        )
        return tuple(row[0] for row in rows)

    def _missions(self) -> tuple[str, ...]:
        return tuple(
            row[0] for row in self._catalog.rows("SELECT id FROM record WHERE kind = 'mission' ORDER BY sort, id")
        )

    def _missions_to(self, target: str) -> tuple[str, ...]:
        rows = self._catalog.rows(
            "SELECT facet.record FROM facet JOIN record ON id = facet.record"
            " WHERE role = 'target' AND value = ? AND kind = 'mission' ORDER BY sort, id",
            (target,),
        )
        return tuple(row[0] for row in rows)

    def _holding(self, attribute: str) -> tuple[str, ...]:
        rows = self._catalog.rows("SELECT id, body FROM record WHERE kind = 'mission' ORDER BY sort, id")
        return tuple(
            record for record, body in rows if any(fact["attribute"] == attribute for fact in json.loads(body)["facts"])
        )

    def _launched(self) -> tuple[tuple[str, tuple[str, ...]], ...]:
        rows = self._catalog.rows("SELECT body FROM record WHERE kind = 'mission' ORDER BY sort, id")
        bodies = (json.loads(body) for (body,) in rows)
        return tuple((body["launch_vehicle"], tuple(body["countries"])) for body in bodies if body["launch_vehicle"])

    def _flights_by_crew(self) -> dict[str, list[str]]:
        found: dict[str, list[str]] = {}
        for record, body in self._catalog.rows("SELECT id, body FROM record WHERE kind = 'mission' ORDER BY sort, id"):
            for member in {names.key(member) for member in json.loads(body)["crew"]}:
                found.setdefault(member, []).append(record)
        return found

    def _crew_keys(self, mission: str) -> frozenset[str]:
        return frozenset(names.key(member) for member in self.undertaking(mission).crew)

    def _kind(self, record: str) -> str:
        return str(next(self._catalog.rows("SELECT kind FROM record WHERE id = ?", (record,)), ("",))[0])

    def _gazetteer(self) -> Gazetteer:
        rows = self._catalog.rows("SELECT id, body, sort, names, latitude, longitude, reach, within FROM place")
        return Gazetteer(
            Place(place, body, sort, tuple(known.splitlines()), Spot(north, east), reach, tuple(within.split()))
            for place, body, sort, known, north, east, reach, within in rows
        )

    def _name(self, record: str) -> str:
        body = self._catalog.body(record)
        return str(body.get("short_name") or body.get("name") or record)


def _words(told: Any) -> Iterator[str]:
    """Yield the words of all that a record tells in words; whom it cites tells nothing."""
    if isinstance(told, str):
        for sentence in told.split(". "):
            for denial in _DENYING:
                sentence = sentence.partition(denial)[0]
            found = tokens(sentence)
            yield from found.words
            yield from found.lower
            yield from (word.strip(",.;:()") for word in sentence.split())  # L1, 67P
    elif isinstance(told, dict):
        for key, part in told.items():
            if key not in _CITING:
                yield from _words(part)
    elif isinstance(told, list):
        for part in told:
            yield from _words(part)


def _dated(event: dict[str, Any]) -> Dated:
    return Dated(
        event["kind"], event["title"], event["date"], event["earliest"], event["latest"], event["known"],
        event["target"], tuple(event["sources"]), event["date_text"],
    )  # fmt: skip


def _attribute(item: dict[str, Any], body: dict[str, Any]) -> Attribute:
    sources = tuple(item["sources"] or body["sources"])
    end = dates.parse(item["until"]).latest if item["until"] else None
    over = end.isoformat() if end is not None else None
    return Attribute(item["attribute"], item["value"], item["since"], item["until"], sources, over)


def _dissent(item: dict[str, Any]) -> Dissent:
    return Dissent(item["field"], item["value"], item["reason"], tuple(item["sources"]))


def _first(body: dict[str, Any], earliest: str | None, latest: str | None, known: str) -> First:
    return First(
        body["id"], (body["name"], *body["aliases"]), body["date"], earliest, latest, known, body["date_text"],
        tuple(body["actors"]), tuple(body["records"]), tuple(body["sources"]),
    )  # fmt: skip
