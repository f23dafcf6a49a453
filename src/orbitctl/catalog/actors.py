"""Actors: what they belong to, what they fly, who leads them."""

from itertools import groupby
from operator import itemgetter

from orbitctl import membership
from orbitctl.catalog import assemble, missions, records
from orbitctl.catalog.base import Catalog
from orbitctl.catalog.filters import Filters
from orbitctl.membership import Act
from orbitctl.views.actor import Actor, MembershipLine
from orbitctl.views.lines import OfficeTerm

_OFFICES = """
    SELECT title, organisation, o.name, person, p.name, begins, CASE WHEN known_until <= :day THEN ends END, sources
    FROM office f JOIN record o ON o.id = organisation JOIN record p ON p.id = person
    WHERE (organisation = :actor OR person = :actor) AND f.known_from <= :day
    ORDER BY f.known_from, person, position
"""

_MEMBERSHIPS = """
    SELECT alliance, record.name, value, act, known, until, date, sources
    FROM act JOIN record ON id = alliance JOIN facet ON record = alliance AND role = 'kind'
    WHERE actor = ? ORDER BY alliance, position
"""


def actor(catalog: Catalog, actor_id: str) -> Actor:
    """Return an actor as it stood on the day. Raises NotFoundError if it was not yet known."""
    return _view(catalog, records.one(catalog, actor_id))


def actors(catalog: Catalog, filters: Filters) -> list[Actor]:
    """Return the actors that pass the filters, by name. Raises what ``records.listed`` raises."""
    return [_view(catalog, stored) for stored in records.listed(catalog, "actor", filters)[: filters.limit]]


def _view(catalog: Catalog, stored: records.Stored) -> Actor:
    body = stored.body
    own = _memberships(catalog, body["id"], None)
    state = None if body["kind"] in {"state", "person"} else _state_of(catalog, body["country"])
    through = _memberships(catalog, state, state) if state else []
    joined = {line.alliance for line in own}
    offices = (
        OfficeTerm._make((*values, catalog.sources(sources.split())))
        for *values, sources in catalog.rows(_OFFICES, {"actor": body["id"], "day": catalog.day})
    )
    return assemble.view(
        catalog,
        Actor,
        stored,
        memberships=(*own, *(line for line in through if line.alliance not in joined)),
        missions=missions.lines(catalog, "actor", body["id"]),
        offices=tuple(offices),
    )


def _state_of(catalog: Catalog, country: str | None) -> str | None:
    found = catalog.rows("SELECT record FROM facet WHERE role = 'state' AND value = ?", (country,))
    return next((str(row[0]) for row in found), None)


def _memberships(catalog: Catalog, actor_id: str, through: str | None) -> list[MembershipLine]:
    """Return the alliances an actor belongs to on the day, in the order of their ids."""
    lines = []
    for (alliance_id, name, kind), rows in groupby(catalog.rows(_MEMBERSHIPS, (actor_id,)), key=itemgetter(0, 1, 2)):
        acts = [
            Act(actor_id, act, known, until, date, sources=tuple(sources.split()))
            for *_, act, known, until, date, sources in rows
        ]
        for act in membership.members(acts, kind, catalog.day):
            sources = catalog.sources(act.sources)
            lines.append(MembershipLine(alliance_id, name, act.act, act.date, through, sources))
    return lines
