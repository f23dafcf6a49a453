"""What narrows a list, and the SQL that does it."""

from collections.abc import Iterable, Mapping
from typing import NamedTuple

from orbitctl import names
from orbitctl.catalog.base import Catalog
from orbitctl.errors import UsageError
from orbitctl.horizon import Horizon, Within

MISSION_STATUSES = ("planned", "overdue", "in-transit", "active", "ended", "cancelled")
ITEM_STATUSES = ("done", "planned", "overdue", "cancelled")


class Filters(NamedTuple):
    """The common filters; each is off when None. ``from_day`` and ``to_day`` are ISO days, both included.

    ``certain`` keeps of what may lie between them only what must.
    """

    target: str | None = None
    program: str | None = None
    actor: str | None = None
    kind: str | None = None
    status: str | None = None
    from_day: str | None = None
    to_day: str | None = None
    certain: bool = False
    limit: int | None = None
    mission: str | None = None

    @property
    def horizon(self) -> Horizon | None:
        """The days asked for; None if none are."""
        return Horizon(self.from_day, self.to_day) if self.from_day or self.to_day else None


def checked_value(option: str, value: str, known: Iterable[str]) -> str:
    """Return the known value that ``value`` means. Raises UsageError that lists the known ones if none does."""
    by_key = {names.key(choice): choice for choice in known}
    found = by_key.get(names.key(value))
    if found is not None:
        return found
    choices = sorted(by_key.values())
    close = tuple(names.closest(value, choices))
    hint = f"Did you mean {', '.join(close)}? " if close else ""
    raise UsageError(
        f"{option} does not know {names.shown(value)}",
        hint=f"{hint}Known: {', '.join(choices)}",
        suggestions=close,
    )


def facet_value(catalog: Catalog, option: str, role: str, value: str, *, kind: str | None = None) -> str:
    """Return a facet value that some record has. Raises UsageError if none has it."""
    present = "SELECT 1 FROM facet WHERE role = ? AND value = ? LIMIT 1"
    if not kind and value.isascii() and next(catalog.rows(present, (role, value)), None):
        return value
    statement = (
        "SELECT DISTINCT value FROM facet JOIN record ON record.id = facet.record"
        " WHERE role = ? AND (? IS NULL OR record.kind = ?)"
    )
    return checked_value(option, value, [row[0] for row in catalog.rows(statement, (role, kind, kind))])


def within(filters: Filters, edtf: str | None, bounds: Mapping[str, str | None]) -> Within | None:
    """Tell whether a date, its bounds given as ``earliest`` and ``latest``, must or may lie in the days asked for.

    None if it is to be left out; so is what has no date.
    """
    horizon = filters.horizon
    if horizon is None or edtf is None:
        return None
    found = horizon.within(edtf, bounds["earliest"], bounds["latest"])
    return None if filters.certain and found != "certain" else found


class Where:
    """A WHERE clause under construction; ``record`` is the SQL of the column that holds the record's id."""

    def __init__(self, record: str) -> None:
        self._record = record
        self.clauses: list[str] = []
        self.values: dict[str, object] = {}

    def add(self, clause: str, **values: object) -> None:
        """Add a condition, with the values it names."""
        self.clauses.append(clause)
        self.values.update(values)

    def facet(self, role: str, value: str) -> str:
        """Return the condition that the record has a facet."""
        self.values[role] = value
        return f"{self._record} IN (SELECT record FROM facet WHERE role = '{role}' AND value = :{role})"

    def actor(self, catalog: Catalog, name: str) -> None:
        """Keep what an actor takes part in. Raises NotFoundError or AmbiguousNameError."""
        from orbitctl.catalog.resolve import resolve

        self.add(self.facet("actor", resolve(catalog, name, "actor").id))

    def program(self, catalog: Catalog, name: str) -> None:
        """Keep what belongs to a program. Raises NotFoundError or AmbiguousNameError."""
        from orbitctl.catalog.resolve import resolve

        self.add(self.facet("program", resolve(catalog, name, "program").id))

    def __str__(self) -> str:
        return " AND ".join(self.clauses) or "1"
