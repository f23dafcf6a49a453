"""How many missions, events or alliances there are by country, actor, program and so on, and the lists behind it."""

from collections.abc import Callable, Sequence
from typing import Any, NamedTuple

from orbitctl import names, rates
from orbitctl.catalog.base import Catalog
from orbitctl.catalog.filters import Filters, Where, facet_value
from orbitctl.catalog.narrowing import narrowed, spanned
from orbitctl.errors import UsageError
from orbitctl.membership import BINDING, JOINING
from orbitctl.views.stats import StatRow

SUBJECTS = ("missions", "events", "alliances")
BY = ("country", "actor", "program", "target", "kind", "outcome", "decade")

#: What stands for "no value" on the command line.
NONE = "none"
_ENDED = ("success", "partial-failure", "failure", "launch-failure")
_OUTCOMES = (*_ENDED, "active", "in-transit", "planned", "cancelled")
_FACET = "LEFT JOIN facet g ON g.record = {record} AND g.role = :by"
#: A decade that a date lies in for certain, as EDTF.
_DECADE = "CASE WHEN substr({0}.earliest, 1, 3) = substr({0}.latest, 1, 3) THEN substr({0}.earliest, 1, 3) || 'X' END"
#: When a mission was launched or is to be; without a launch, the first thing that happened or is planned.
_DATED = """LEFT JOIN moment d ON d.id = (
    SELECT m.id FROM moment m WHERE m.record = s.record AND m.known_from <= :day AND m.known_until > :day
        AND m.plan = (s.status = 'planned') AND s.status <> 'cancelled'
    ORDER BY m.kind <> 'launch', CASE WHEN m.plan THEN m.known_from END DESC, m.id LIMIT 1)"""
#: Who belongs to an alliance on the day; a signature alone binds nobody to a treaty.
_MEMBER = f"""known <= :day AND (until IS NULL OR until > :day) AND (act IN {tuple(sorted(BINDING))}
    OR (act IN {tuple(sorted(JOINING))} AND NOT EXISTS (
        SELECT 1 FROM facet WHERE record = alliance AND role = 'kind' AND value = 'treaty')))"""

_COUNTRIES = "SELECT value, name FROM facet JOIN record ON record = id WHERE role = 'state'"


class _Question(NamedTuple):
    """What is counted: distinct ``key`` by ``value`` and ``outcome`` over joined ``tables``.

    ``within`` tells whether its date must lie in the days asked for, or only may.
    """

    key: str
    value: str
    outcome: str
    tables: str
    where: Where
    within: str


def stats(catalog: Catalog, filters: Filters, of: str, by: str) -> list[StatRow]:
    """Return a row for each value, the most frequent first; decades in their order.

    Raises UsageError for what cannot be counted so and for unknown filter values, NotFoundError or AmbiguousNameError
    for a program or actor.
    """
    asked = _ASKED[of](catalog, filters, by)
    source = f"FROM {asked.tables} WHERE {asked.where}"
    values = asked.where.values
    ((total,),) = catalog.rows(f"SELECT count(DISTINCT {asked.key}) {source}", values)
    possible = f"CASE WHEN {asked.within} = 'possible' THEN {asked.key} END"
    counted = f"{asked.value}, {asked.outcome}, count(DISTINCT {asked.key}), count(DISTINCT {possible})"
    counts: dict[str | None, dict[str, int]] = {}
    doubtful: dict[str | None, int] = {}
    for value, outcome, count, maybe in catalog.rows(f"SELECT {counted} {source} GROUP BY 1, 2", values):
        counts.setdefault(value, {})[outcome] = count
        doubtful[value] = doubtful.get(value, 0) + maybe
    called = _names(catalog, by)
    rows = [
        _row(value, called(value), found, total, doubtful[value], ended=of == "missions")
        for value, found in counts.items()
    ]
    order = (lambda row: 0) if by == "decade" else (lambda row: -row.count)
    rows.sort(key=lambda row: (row.value is None, order(row), row.name if by != "decade" else row.value))
    return rows[: filters.limit]


def behind(catalog: Catalog, filters: Filters, of: str, by: str, value: str) -> tuple[str, Sequence[object]]:
    """Return the kind and the views of what is counted under a value, given as its id, code or name.

    Raises UsageError if nothing is counted under it, and what ``stats`` raises.
    """
    asked = _ASKED[of](catalog, filters, by)
    where = asked.where
    where.add(f"{asked.value} IS :listed", listed=_meant(stats(catalog, filters._replace(limit=None), of, by), value))
    found = f"SELECT DISTINCT {asked.key} FROM {asked.tables} WHERE {where}"
    if of == "events":
        from orbitctl.catalog.timeline import items  # counting does without, and each module takes a millisecond

        chosen = Where("m.record")
        chosen.add(f"m.id IN ({found})", **where.values)
        return "timeline", items(catalog, chosen, filters.limit, asked.within)
    from orbitctl.catalog.kinds import one

    within = dict(catalog.rows(found.replace(asked.key, f"{asked.key}, {asked.within}", 1), where.values))
    ordered = catalog.rows(f"SELECT id FROM record WHERE id IN ({found}) ORDER BY sort, id", where.values)
    kind = of.removesuffix("s")
    views: list[Any] = [one(catalog, kind, record) for (record,) in list(ordered)[: filters.limit]]
    return kind, [view._replace(within=within[view.id]) for view in views]


def _meant(rows: Sequence[StatRow], value: str) -> str | None:
    """Return the value that somebody gave by itself or by its name."""
    known = {names.key(row.name): row.value for row in rows}
    known |= {names.key(row.value or NONE): row.value for row in rows}
    key = names.key(value)
    if key in known:
        return known[key]
    choices = [text for row in rows for text in (row.name, row.value) if text]
    close = tuple(names.closest(value, choices))
    hint = f"Did you mean {', '.join(close)}? " if close else ""
    raise UsageError(
        f"nothing is counted under {names.shown(value)}",
        hint=f"{hint}The same command without --list shows what there is.",
        suggestions=close,
    )


def _missions(catalog: Catalog, filters: Filters, by: str) -> _Question:
    """Count missions known on the day. Only they have states with an outcome, so that no record need be read."""
    where = Where("s.record")
    where.add("s.known_from <= :day AND s.known_until > :day AND s.outcome IS NOT NULL", day=catalog.day, by=by)
    _narrow(catalog, filters, where, "mission")
    tables = f"state s {_DATED if by == 'decade' or filters.horizon else ''}"
    within = spanned(where, filters, "d")
    value = {"outcome": "s.outcome", "decade": _DECADE.format("d")}.get(by, "g.value")
    if value == "g.value":
        tables += f" {_FACET.format(record='s.record')}"
    return _Question("s.record", value, "s.outcome", tables, where, within)


def _events(catalog: Catalog, filters: Filters, by: str) -> _Question:
    """Count what the timeline lists as done by the day."""
    where = narrowed(catalog, filters)
    where.add("NOT m.plan AND m.known_from <= :day AND m.known_until > :day", by=by)
    within = spanned(where, filters, "m")
    tables = "moment m"
    if by == "outcome":
        tables += " LEFT JOIN state s ON s.record = m.mission AND s.known_from <= :day AND s.known_until > :day"
    elif by not in {"kind", "decade"}:
        tables += f" {_FACET.format(record='m.record')}"
    if by == "target":  # what has a place of its own is not at all those of its record
        tables += " AND m.own_target IS NULL"
    if by == "actor":
        tables += (
            " AND (m.record_kind NOT IN ('alliance', 'actor') OR instr(' ' || m.actors || ' ', ' ' || g.value || ' '))"
        )
    value = {
        "kind": "m.kind",
        "decade": _DECADE.format("m"),
        "outcome": "s.outcome",
        "target": "coalesce(nullif(m.own_target, ''), g.value)",
    }.get(by, "g.value")
    return _Question("m.id", value, "''", tables, where, within)


def _alliances(catalog: Catalog, filters: Filters, by: str) -> _Question:
    """Count alliances that existed on the day, by actor and country under each of their members."""
    if by in {"outcome", "program"} or filters.program:
        raise UsageError(
            "alliances have neither outcome nor program", hint="Count them by country, actor, target, kind or decade."
        )
    where = Where("r.id")
    where.add("r.kind = 'alliance' AND r.known_from <= :day", day=catalog.day, by=by)
    _narrow(catalog, filters, where, "alliance")
    if filters.actor:
        where.add(f"EXISTS (SELECT 1 FROM act WHERE alliance = r.id AND actor = :actor AND {_MEMBER})")
    tables = "record r LEFT JOIN moment d ON d.record = r.id AND d.kind = 'opened'"
    within = spanned(where, filters, "d")
    if by in {"actor", "country"}:
        tables += f" LEFT JOIN act ON alliance = r.id AND {_MEMBER}"
    elif by != "decade":
        tables += f" {_FACET.format(record='r.id')}"
    value = {"decade": _DECADE.format("d"), "actor": "act.actor", "country": "act.iso2"}.get(by, "g.value")
    return _Question("r.id", value, "''", tables, where, within)


_ASKED: dict[str, Callable[[Catalog, Filters, str], _Question]] = {
    "missions": _missions,
    "events": _events,
    "alliances": _alliances,
}


def _narrow(catalog: Catalog, filters: Filters, where: Where, kind: str) -> None:
    for role in ("target", "kind"):
        value = getattr(filters, role)
        if value:
            where.add(where.facet(role, facet_value(catalog, f"--{role}", role, value, kind=kind)))
    if filters.program:
        where.program(catalog, filters.program)
    if filters.actor:
        where.actor(catalog, filters.actor)


def _names(catalog: Catalog, by: str) -> Callable[[str | None], str]:
    """Return the function that says a value in words."""
    known: dict[str, str] = {}
    if by in {"actor", "program"}:
        known = dict(catalog.rows("SELECT id, name FROM record WHERE kind = ?", (by,)))
    elif by == "country":
        known = dict(catalog.rows(_COUNTRIES))

    def called(value: str | None) -> str:
        if value is None:
            return "none on record"
        return f"{value[:3]}0s" if by == "decade" else known.get(value, value)

    return called


def _row(value: str | None, name: str, counted: dict[str, int], total: int, possible: int, *, ended: bool) -> StatRow:
    """Make a row of the number of records with each outcome."""
    if not ended:
        return StatRow._make((value, name, sum(counted.values()), total, *[None] * 10, possible))
    outcomes = [counted.get(outcome, 0) for outcome in _OUTCOMES]
    over = sum(outcomes[: len(_ENDED)])
    percent = rates.percent(outcomes[0], over)
    return StatRow._make((value, name, sum(outcomes), total, over, *outcomes, percent, possible))
