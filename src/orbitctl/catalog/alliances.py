"""Alliances and their members."""

from typing import Any

from orbitctl import membership
from orbitctl.catalog import assemble, records
from orbitctl.catalog.base import Catalog
from orbitctl.catalog.filters import Filters, within
from orbitctl.catalog.resolve import resolve
from orbitctl.membership import Act
from orbitctl.views.alliance import Alliance, Member, StatedCount

_ACTS = """
    SELECT actor, act, known, until, date, date_text, ordinal, note, sources, confidence, name, iso2, kind, earliest
    FROM act WHERE alliance = ? ORDER BY position
"""


def alliance(catalog: Catalog, alliance_id: str) -> Alliance:
    """Return an alliance with its members on the day. Raises NotFoundError if it did not yet exist."""
    return _view(catalog, records.one(catalog, alliance_id))


def alliances(catalog: Catalog, filters: Filters) -> list[Alliance]:
    """Return the alliances that pass the filters, oldest first. Raises what ``records.listed`` raises."""
    stored = records.listed(catalog, "alliance", filters)
    if filters.horizon:
        placed = [(item, within(filters, item.body["opened"], item.body["opened_bounds"])) for item in stored]
        found = [_view(catalog, item)._replace(within=certainty) for item, certainty in placed if certainty]
    else:
        found = [_view(catalog, item) for item in stored]
    if filters.actor:  # listed for any act there ever was; asked is who takes part on the day
        actor = resolve(catalog, filters.actor, "actor").id
        found = [view for view in found if actor in view.lead or actor in _actors(view)]
    return found[: filters.limit]


def _actors(view: Alliance) -> set[str]:
    return {member.actor for member in (*view.members, *view.signatories)}


def acts(catalog: Catalog, alliance_id: str) -> list[Act]:
    """Return all acts of an alliance in order, whatever the day."""
    return [Act._make((*row[:8], tuple(row[8].split()), *row[9:])) for row in catalog.rows(_ACTS, (alliance_id,))]


def _view(catalog: Catalog, stored: records.Stored) -> Alliance:
    body = stored.body
    all_acts = acts(catalog, body["id"])
    counted = membership.members(all_acts, body["kind"], catalog.day)
    signed = membership.signatories(all_acts, body["kind"], catalog.day)
    to_come = {act.actor for act in all_acts} - {act.actor for act in all_acts if act.known <= catalog.day}
    catalog.preload(source for act in all_acts for source in act.sources)
    return assemble.view(
        catalog,
        Alliance,
        stored,
        count=len(counted),
        stated_count=stated_count(catalog, body),
        members=tuple(member(catalog, act) for act in counted),
        signatories=tuple(member(catalog, act) for act in signed),
        disputed=tuple(item for item in assemble.disputes(catalog, body) if item.field not in to_come),
        within=None,
    )


def stated_count(catalog: Catalog, body: dict[str, Any]) -> StatedCount | None:
    """Return the newest total that a source stated by the day."""
    stated = [item for item in body["stated_counts"] if item["known"] <= catalog.day]
    return assemble.piece(catalog, StatedCount, stated[-1], body) if stated else None


def member(catalog: Catalog, act: Act) -> Member:
    """Return a member by the act that made it one."""
    return Member(
        actor=act.actor,
        name=act.name,
        iso2=act.iso2,
        kind=act.kind,
        act=act.act,
        date=act.date,
        date_text=act.date_text,
        ordinal=act.ordinal,
        until=act.until,
        note=act.note,
        sources=catalog.sources(act.sources),
        confidence=act.confidence,  # type: ignore[arg-type]
    )
