"""What the checker asks of the data, and what it is given. Days are ISO texts; dates are EDTF with their bounds."""

from __future__ import annotations

from collections.abc import Hashable, Sequence
from typing import NamedTuple, Protocol

from orbitctl.factcheck.reading.places import Gazetteer
from orbitctl.membership import Act
from orbitctl.views.parts import Source


class Dated(NamedTuple):
    """Something that happened."""

    kind: str
    title: str
    date: str
    earliest: str | None
    latest: str | None
    known: str  # from this day on it has happened for certain
    target: str | None
    sources: tuple[str, ...]
    date_text: str


class Planned(NamedTuple):
    """A date announced for something to come, and the days between which it was the plan in force."""

    kind: str
    title: str | None
    date: str | None  # None: no date was given any more
    earliest: str | None
    latest: str | None
    known_from: str
    known_until: str
    note: str | None
    sources: tuple[str, ...]
    date_text: str


class Phase(NamedTuple):
    """What a mission or program was between two days."""

    known_from: str
    known_until: str
    status: str
    outcome: str | None


class Attribute(NamedTuple):
    """A further fact, with the dates between which it holds."""

    name: str
    value: str
    since: str | None
    until: str | None  # EDTF date of its end
    sources: tuple[str, ...]
    over: str | None = None  # ISO day from which it certainly no longer holds


class Dissent(NamedTuple):
    """A value that another source gives."""

    field: str
    value: str
    reason: str
    sources: tuple[str, ...]


class Undertaking(NamedTuple):
    """A mission or a program."""

    id: str
    kind: str  # mission | program
    name: str
    kinds: tuple[str, ...]
    targets: tuple[str, ...]
    operators: tuple[str, ...]  # actor ids: operators of a mission, leads of a program
    partners: tuple[str, ...]
    countries: tuple[str, ...]
    program: str | None
    carrier: str | None
    launch_vehicle: str | None
    crew: tuple[str, ...]
    outcome: str | None
    events: tuple[Dated, ...]
    plans: tuple[Planned, ...]
    phases: tuple[Phase, ...]
    attributes: tuple[Attribute, ...]
    disputed: tuple[Dissent, ...]
    sources: tuple[str, ...]
    missions: tuple[str, ...]  # of a program
    known_from: str
    summary: str = ""


class Actor(NamedTuple):
    """A state, agency, company, organisation, institute, force or person."""

    id: str
    kind: str
    name: str
    country: str | None
    above: tuple[str, ...]  # what it is part of, nearest first; its state last
    founded: str | None
    dissolved: str | None
    sources: tuple[str, ...]
    disputed: tuple[Dissent, ...] = ()


class Total(NamedTuple):
    """A number of members that a source states for a day."""

    number: int
    date: str
    known: str
    sources: tuple[str, ...]


class Outsider(NamedTuple):
    """Somebody of whom a source states that he does not belong to an alliance."""

    actor: str
    date: str
    known: str
    sources: tuple[str, ...]


class Alliance(NamedTuple):
    """An accord, treaty, body or pledge."""

    id: str
    kind: str
    name: str
    acts: tuple[Act, ...]
    totals: tuple[Total, ...]
    lead: tuple[str, ...]
    opened: str | None
    in_force: str | None
    ended: str | None
    sources: tuple[str, ...]
    outside: tuple[Outsider, ...] = ()  # oldest first
    disputed: tuple[Dissent, ...] = ()
    unbound: tuple[str, ...] = ()  # what is known of those who signed, and are not among its members


class Term(NamedTuple):
    """A term of a person in an office."""

    organisation: str
    person: str
    person_name: str
    title: str
    begins: str | None
    ends: str | None
    known_from: str
    known_until: str
    sources: tuple[str, ...]


class First(NamedTuple):
    """Something done for the first time, with all it is called."""

    id: str
    names: tuple[str, ...]
    date: str
    earliest: str | None
    latest: str | None
    known: str
    date_text: str
    actors: tuple[str, ...]
    records: tuple[str, ...]
    sources: tuple[str, ...]


class World(Hashable, Protocol):
    """The data, as far as the checker asks for it. Answers do not change while it lives."""

    day: str  # the day the data speaks for

    def undertaking(self, record: str) -> Undertaking:
        """Return a mission or program."""
        ...

    def words_of(self, record: str) -> frozenset[str]:
        """Return every word of the record of a mission or program, as written and in lower case."""
        ...

    def actor(self, record: str) -> Actor:
        """Return a state, agency, company, person ..."""
        ...

    def alliance(self, record: str) -> Alliance:
        """Return an alliance with all its acts."""
        ...

    def terms(self, organisation: str) -> Sequence[Term]:
        """Return the terms in the offices of an organisation, oldest first."""
        ...

    def terms_of(self, person: str) -> Sequence[Term]:
        """Return the terms of a person, oldest first."""
        ...

    def firsts(self) -> Sequence[First]:
        """Return everything the data holds as done for the first time."""
        ...

    def missions_of(self, actor: str) -> Sequence[str]:
        """Return the missions of an actor and of what is part of it."""
        ...

    def missions(self) -> Sequence[str]:
        """Return every mission."""
        ...

    def missions_to(self, target: str) -> Sequence[str]:
        """Return the missions to a body or region."""
        ...

    def holding(self, attribute: str) -> Sequence[str]:
        """Return the missions of which a further fact of a name is on record."""
        ...

    def launched(self) -> Sequence[tuple[str, tuple[str, ...]]]:
        """Return for each mission with a rocket on record the rocket and the countries of the mission."""
        ...

    def flights_of(self, name_key: str) -> Sequence[str]:
        """Return the missions whose crew holds a name, given as `names.key` makes it."""
        ...

    def crew_keys(self, mission: str) -> frozenset[str]:
        """Return the names of a crew as `names.key` makes them."""
        ...

    def kind(self, record: str) -> str:
        """Return the kind of a record: mission, program, actor, alliance, event; empty if there is none."""
        ...

    def name(self, record: str) -> str:
        """Return what a record is called in a sentence."""
        ...

    def gazetteer(self) -> Gazetteer:
        """Return the places on the Moon and on Mars."""
        ...

    def sources(self, ids: Sequence[str]) -> tuple[Source, ...]:
        """Return sources by id."""
        ...
