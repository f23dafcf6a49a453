"""The pieces that several answers share."""

from typing import Annotated, Literal, NamedTuple

Confidence = Literal["confirmed", "reported", "unsourced"]
MissionStatus = Literal["planned", "overdue", "in-transit", "active", "ended", "cancelled"]
Outcome = Literal[
    "success", "partial-failure", "failure", "launch-failure", "active", "in-transit", "planned", "cancelled"
]

#: Whether a partly known date must lie between two days, or only may.
Within = Literal["certain", "possible"]
Tier = Literal["primary", "official", "press", "reference"]


class Source(NamedTuple):
    """A page, paper or file that somebody opened."""

    id: Annotated[str, "permanent id"]
    title: Annotated[str | None, "title as the page gives it; null if not noted"]
    publisher: Annotated[str, "who publishes it"]
    url: Annotated[str | None, "where to open it; null if it has no address on record"]
    published: Annotated[str | None, "EDTF date of publication"]
    accessed: Annotated[str, "day it was opened"]
    tier: Annotated[Tier, "what sort of source it is"]


class Dispute(NamedTuple):
    """A value another source gives, and why it is not followed."""

    field: Annotated[str, "field or event the sources disagree on"]
    value: Annotated[str, "the losing value"]
    reason: Annotated[str, "why the record follows the other value"]
    sources: Annotated[tuple[Source, ...], "who gives the losing value"]


class Fact(NamedTuple):
    """An attribute without a field of its own."""

    attribute: Annotated[str, "what the value is of"]
    value: Annotated[str, "the value in words"]
    since: Annotated[str | None, "EDTF date from which it holds"]
    until: Annotated[str | None, "EDTF date until which it held"]
    sources: Annotated[tuple[Source, ...], "sources of the value"]


class Occurrence(NamedTuple):
    """Something that happened to a mission or program."""

    kind: Annotated[str, "kind of event: launch, landing, impact ..."]
    date: Annotated[str, "EDTF date, UTC"]
    date_text: Annotated[str, "the date in words"]
    title: Annotated[str, "what happened, as a sentence"]
    label: Annotated[str, "what happened, in a few words"]
    target: Annotated[str | None, "where, if not at the record's own targets"]
    sources: Annotated[tuple[Source, ...], "sources of the event"]
    confidence: Annotated[Confidence, "what the evidence is worth"]


class Announcement(NamedTuple):
    """A date announced for something to come."""

    event: Annotated[str, "kind of event that is announced"]
    title: Annotated[str | None, "what is to happen, where the kind does not say enough"]
    announced: Annotated[str, "EDTF date of the announcement"]
    announced_text: Annotated[str, "the day of the announcement in words"]
    target: Annotated[str | None, "EDTF date announced; null if none is given any more"]
    target_text: Annotated[str, "the announced date in words"]
    by: Annotated[str | None, "who announced it"]
    note: Annotated[str | None, "why it moved, or what else was said"]
    sources: Annotated[tuple[Source, ...], "sources of the announcement"]
