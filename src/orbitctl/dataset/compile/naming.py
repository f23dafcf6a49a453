"""What records are called when other records speak of them, and who stands behind whom."""

from collections.abc import Iterable, Iterator

from orbitctl import names
from orbitctl.dataset.load import Dataset
from orbitctl.dataset.schema import Actor, Alliance, Event, Mission, NamedRecord, Program


class Naming:
    """Looks up names, parents and states over a whole dataset."""

    def __init__(self, dataset: Dataset) -> None:
        self._records = {record_id: entry.record for record_id, entry in dataset.by_id.items()}
        actors = [record for record in self._records.values() if isinstance(record, Actor)]
        self._states = {actor.country: actor.id for actor in actors if actor.kind == "state" and actor.country}
        self._people = {
            names.key(name): actor.id
            for actor in actors
            if actor.kind == "person"
            for name in (actor.name, *actor.aliases)
        }

    def name(self, record_id: str) -> str:
        """Return the name of a record; the id itself if there is no such record."""
        record = self._records.get(record_id)
        return record.name if isinstance(record, NamedRecord) else record_id

    def short_name(self, record_id: str) -> str:
        """Return the name a table has room for."""
        record = self._records.get(record_id)
        return getattr(record, "short_name", None) or self.name(record_id)

    def actor(self, record_id: str) -> Actor | None:
        """Return an actor by id."""
        record = self._records.get(record_id)
        return record if isinstance(record, Actor) else None

    def state(self, country: str | None) -> str | None:
        """Return the id of the state with a country code."""
        return self._states.get(country or "")

    def countries(self, record: object, actors: Iterable[str]) -> list[str]:
        """Return the names of the states behind a record, or if it has none of its own, behind some actors."""
        own = getattr(record, "countries", None)
        codes = own or [actor.country for actor in map(self.actor, actors) if actor and actor.country]
        return [self.name(self._states.get(code, code)) for code in dict.fromkeys(codes)]

    def actors_of(self, record: object) -> list[str]:
        """Return every actor a record can be found by: who acts, what they are part of, and their states."""
        if isinstance(record, Actor):  # the offices of a person are on the timeline of both sides
            return list(dict.fromkeys([record.id, *(office.organisation for office in record.offices)]))
        direct = [
            *getattr(record, "operators", []),
            *getattr(record, "lead", []),
            *getattr(record, "partners", []),
            *(getattr(record, "actors", []) if isinstance(record, Event) else []),
            *([act.actor for act in record.members] if isinstance(record, Alliance) else []),
            *self._crew(record),
        ]
        states = [self.state(country) for country in getattr(record, "countries", [])]
        found = dict.fromkeys(other for actor in direct for other in (actor, *self._ancestors(actor)))
        return [*found, *(state for state in states if state and state not in found)]

    def programs_of(self, record: object) -> list[str]:
        """Return the programs a record can be found by."""
        if isinstance(record, Program):
            return [record.id]
        if isinstance(record, Mission):
            return [record.program] if record.program else []
        linked = getattr(record, "records", []) if isinstance(record, Event) else []
        return [other for other in linked if isinstance(self._records.get(other), Program)]

    def _crew(self, record: object) -> Iterator[str]:
        for member in getattr(record, "crew", []):
            person = self._people.get(names.key(member))
            if person:
                yield person

    def _ancestors(self, actor_id: str) -> Iterator[str]:
        """Yield what an actor is part of, nearest first; a loop in the data ends the walk."""
        seen = {actor_id}
        actor = self.actor(actor_id)
        while actor is not None and actor.parent and actor.parent not in seen:
            seen.add(actor.parent)
            yield actor.parent
            actor = self.actor(actor.parent)
