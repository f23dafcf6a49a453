"""Linked data: JSON-LD in the words of schema.org, the sources in those of PROV, the dates as EDTF literals.

Every record, dated thing and source is a node whose IRI is its id after a `#`, so that it is a page's own once the file
is published somewhere. A node a line; no context is fetched from anywhere.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any, TypeAlias

from orbitctl import __version__
from orbitctl.catalog import Catalog, kinds
from orbitctl.catalog.filters import Filters
from orbitctl.catalog.timeline import timeline
from orbitctl.export import LICENCES
from orbitctl.files import replacing
from orbitctl.render.citations.certain import exact
from orbitctl.render.interchange.entries import entries
from orbitctl.render.interchange.inert import web_address
from orbitctl.views.answer import Answer
from orbitctl.views.export import ExportedFile
from orbitctl.views.parts import Source

Node: TypeAlias = dict[str, Any]

CONTEXT: Node = {
    "@vocab": "https://schema.org/",
    "prov": "http://www.w3.org/ns/prov#",
    "dcterms": "http://purl.org/dc/terms/",
    "edtf": {"@id": "dcterms:date", "@type": "http://id.loc.gov/datatypes/edtf/EDTF"},
    "sources": {"@id": "prov:wasDerivedFrom", "@type": "@id"},
    **{name: {"@type": "@id"} for name in ("sameAs", "url", "license", "parentOrganization", "superEvent", "about")},
    **{name: {"@type": "@id"} for name in ("organizer", "appearance", "eventStatus")},
}
_ACTORS = {
    "state": "Country",
    "agency": "GovernmentOrganization",
    "company": "Corporation",
    "institute": "ResearchOrganization",
    "person": "Person",
}
_DATASET = "#dataset"


def write(catalog: Catalog, path: Path, *, force: bool) -> list[ExportedFile]:
    """Write what is known on the catalog's day as linked data. Raises OutputError if it cannot be written."""
    found = [_compact(node) for node in nodes(catalog)]
    lines = ",\n".join(json.dumps(node, ensure_ascii=False) for node in found)
    context = json.dumps(CONTEXT, ensure_ascii=False)
    content = f'{{"@context": {context},\n"@graph": [\n{lines}\n]}}\n'.encode()
    with replacing(path, force=force) as temporary:
        temporary.write_bytes(content)
    return [ExportedFile(str(path), len(found), len(content))]


def nodes(catalog: Catalog) -> Iterator[Node]:
    """Yield the dataset, the sources, the records by kind, and the dated things."""
    yield _dataset(catalog)
    for source in kinds.listed(catalog, "source", Filters()):
        yield _source(source)
    for kind, node in _RECORDS.items():
        for view in kinds.listed(catalog, kind, Filters()):
            yield node(view)
    items = timeline(catalog, Filters())
    for item, entry in zip(items, entries(Answer("timeline", items)), strict=True):
        if item.record_kind != "event":  # an event is a node already
            yield _moment(item, entry.id)


def _dataset(catalog: Catalog) -> Node:
    licence = catalog.meta["licence"]
    return {
        "@id": _DATASET,
        "@type": ["Dataset", "prov:Entity"],
        "name": catalog.meta["title"],
        "version": catalog.dataset.version,
        "dateModified": catalog.dataset.as_of,
        "temporalCoverage": f"../{catalog.day}",
        "license": LICENCES.get(licence),
        "prov:wasAttributedTo": {
            "@type": ["SoftwareApplication", "prov:SoftwareAgent"],
            "name": "orbitctl",
            "softwareVersion": __version__,
        },
    }


def _source(view: Any) -> Node:
    address = web_address(view.url)
    return {
        "@id": _iri(view.id),
        "@type": ["WebPage" if address else "CreativeWork", "prov:Entity"],
        "name": view.title,
        "url": address,
        "publisher": {"@type": "Organization", "name": view.publisher},
        "datePublished": _iso(view.published),
        "additionalProperty": _properties(accessed=view.accessed, tier=view.tier),
    }


def _record(view: Any, *types: str) -> Node:
    """Return what every record has."""
    return {
        "@id": _iri(view.id),
        "@type": [*types, "prov:Entity"],
        "name": view.name,
        "alternateName": list(view.aliases),
        "description": view.summary,
        "sameAs": view.wikidata and f"http://www.wikidata.org/entity/{view.wikidata}",
        "sources": _cited(view.sources),
    }


def _actor(view: Any) -> Node:
    terms = [
        {
            "@type": "OrganizationRole",
            "roleName": term.title,
            "startDate": _iso(term.start),
            "endDate": _iso(term.end),
            "worksFor": {"@id": _iri(term.organisation)},
            "sources": _cited(term.sources),
        }
        for term in (view.offices if view.kind == "person" else ())
    ]
    return _record(view, _ACTORS.get(view.kind, "Organization")) | {
        "foundingDate": _iso(view.founded),
        "dissolutionDate": _iso(view.dissolved),
        "url": web_address(view.website),
        "parentOrganization": view.parent and _iri(view.parent),
        "worksFor": terms,
        "additionalProperty": _properties(kind=view.kind, country=view.country, confidence=view.confidence),
    }


def _alliance(view: Any) -> Node:
    members = [
        {
            "@type": "OrganizationRole",
            "roleName": member.act,
            "startDate": _iso(member.date),
            "edtf": member.date,
            "member": {"@id": _iri(member.actor)},
            "sources": _cited(member.sources),
        }
        for member in (*view.members, *view.signatories)
    ]
    return _record(view, "Organization") | {
        "foundingDate": _iso(view.opened),
        "dissolutionDate": _iso(view.ended),
        "member": members,
        "additionalProperty": _properties(kind=view.kind, in_force=view.in_force, confidence=view.confidence),
    }


def _program(view: Any) -> Node:
    roles = [*((actor, "lead") for actor in view.lead), *((actor, "partner") for actor in view.partners)]
    return _record(view, "Project") | {
        "parentOrganization": view.parent and _iri(view.parent),
        "member": [
            {"@type": "OrganizationRole", "roleName": role, "member": {"@id": _iri(actor)}} for actor, role in roles
        ],
        "additionalProperty": _properties(kind=view.kind, status=view.status, confidence=view.confidence),
    }


def _mission(view: Any) -> Node:
    return _record(view, "Event") | {
        "identifier": view.cospar_id and {"@type": "PropertyValue", "propertyID": "COSPAR", "value": view.cospar_id},
        "startDate": _iso(view.launch_date),
        "organizer": list(map(_iri, view.operators)),
        "about": view.program and _iri(view.program),
        "location": [{"@type": "Place", "name": target} for target in view.targets],
        "performer": [{"@type": "Person", "name": name} for name in view.crew],
        "eventStatus": _event_status(view.status),
        "additionalProperty": _properties(
            status=view.status, outcome=view.outcome, launch_vehicle=view.launch_vehicle, confidence=view.confidence
        ),
    }


def _event(view: Any) -> Node:
    return _record(view, "Event") | {
        "startDate": _iso(view.date),
        "edtf": view.date,
        "organizer": list(map(_iri, view.actors)),
        "about": list(map(_iri, view.records)),
        "location": view.place and {"@type": "Place", "name": view.place},
        "additionalProperty": _properties(kind=view.kind, confidence=view.confidence),
    }


def _topic(view: Any) -> Node:
    answers = [
        {
            "@type": "Answer",
            "text": statement.text,
            "additionalProperty": _properties(standing=statement.standing, since=statement.since),
            "sources": _cited(statement.sources),
        }
        for statement in view.statements
    ]
    return _record(view, "Question") | {
        "text": view.question,
        "about": [_iri(line.id) for line in view.records],
        "suggestedAnswer": answers,
        "additionalProperty": _properties(confidence=view.confidence),
    }


def _claim(view: Any) -> Node:
    """Return a claim as search engines read fact checks: a ClaimReview."""
    return {
        "@id": _iri(view.id),
        "@type": ["ClaimReview", "prov:Entity"],
        "claimReviewed": view.statement,
        "itemReviewed": {"@type": "Claim", "appearance": _iri(view.article.id), "datePublished": _iso(view.published)},
        "reviewRating": {"@type": "Rating", "alternateName": view.verdict},
        "reviewBody": view.explanation,
        "about": list(map(_iri, view.subjects)),
        "isPartOf": {"@id": _DATASET},
        "additionalProperty": _properties(
            verdict_at_publication=view.verdict_at_publication, confidence=view.confidence
        ),
        "sources": _cited(view.sources),
    }


def _moment(item: Any, identity: str) -> Node:
    return {
        "@id": _iri(identity),
        "@type": ["Event", "prov:Entity"],
        "name": item.title,
        "startDate": _iso(item.date),
        "edtf": item.date,
        "superEvent": item.mission and _iri(item.mission),
        "about": _iri(item.record),
        "organizer": list(map(_iri, item.actors)),
        "location": item.target and {"@type": "Place", "name": item.target},
        "eventStatus": _event_status(item.status),
        "additionalProperty": _properties(kind=item.kind, status=item.status, confidence=item.confidence),
        "sources": _cited(item.sources),
    }


_RECORDS = {
    "actor": _actor,
    "alliance": _alliance,
    "program": _program,
    "mission": _mission,
    "event": _event,
    "topic": _topic,
    "claim": _claim,
}


def _iri(identity: str) -> str:
    return f"#{identity}"


def _iso(edtf: str | None) -> str | None:
    """Return a date as schema.org has it, which knows days, months and years, and nothing for any other."""
    return edtf if edtf and exact(edtf) else None


def _event_status(status: str) -> str | None:
    """Return whether it is to come or has been called off; schema.org has no word for what is over."""
    words = {"planned": "EventScheduled", "overdue": "EventScheduled", "cancelled": "EventCancelled"}
    return f"https://schema.org/{words[status]}" if status in words else None


def _cited(sources: Sequence[Source]) -> list[str]:
    return [_iri(source.id) for source in sources]


def _properties(**values: str | None) -> list[Node]:
    return [{"@type": "PropertyValue", "name": name, "value": value} for name, value in values.items() if value]


def _compact(value: Any) -> Any:
    """Return a node without what is empty."""
    if isinstance(value, dict):
        return {name: _compact(held) for name, held in value.items() if held not in (None, "", [])}
    return list(map(_compact, value)) if isinstance(value, list) else value
