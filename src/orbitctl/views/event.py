"""The answer of ``show`` for an event."""

from typing import Annotated, NamedTuple

from orbitctl.views.parts import Confidence, Dispute, Fact, Source


class Event(NamedTuple):
    """Something that happened, or was said to happen, on a date."""

    id: Annotated[str, "permanent id"]
    name: Annotated[str, "what happened"]
    aliases: Annotated[tuple[str, ...], "other names"]
    wikidata: Annotated[str | None, "Wikidata item"]
    kind: Annotated[str, "what sort of event"]
    date: Annotated[str, "EDTF date, UTC"]
    date_text: Annotated[str, "the date in words"]
    actors: Annotated[tuple[str, ...], "actor ids of who took part"]
    actor_names: Annotated[tuple[str, ...], "their names"]
    records: Annotated[tuple[str, ...], "ids of the records it concerns"]
    targets: Annotated[tuple[str, ...], "what place it is about"]
    place: Annotated[str | None, "where on Earth it took place"]
    summary: Annotated[str | None, "what a reader needs first"]
    note: Annotated[str | None, "a caution about the record"]
    facts: Annotated[tuple[Fact, ...], "further attributes"]
    disputed: Annotated[tuple[Dispute, ...], "what other sources say, and why it is not followed"]
    sources: Annotated[tuple[Source, ...], "sources of the record"]
    confidence: Annotated[Confidence, "what the evidence is worth"]
    layer: Annotated[str, "`bundled`, or the name of the data folder it comes from"]
