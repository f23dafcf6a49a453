"""The answer of ``program``."""

from typing import Annotated, NamedTuple

from orbitctl.views.lines import MissionLine
from orbitctl.views.parts import Announcement, Confidence, Dispute, Fact, Occurrence, Source


class Phase(NamedTuple):
    """A status a program has had from a date on."""

    status: Annotated[str, "proposed, planned, active, paused, ended or cancelled"]
    since: Annotated[str, "EDTF date it began"]
    since_text: Annotated[str, "that date in words"]
    note: Annotated[str | None, "what else was said"]
    sources: Annotated[tuple[Source, ...], "sources of the phase"]


class Program(NamedTuple):
    """A programme, station, base, launcher or spacecraft line."""

    id: Annotated[str, "permanent id"]
    name: Annotated[str, "name most used in English"]
    aliases: Annotated[tuple[str, ...], "other names"]
    wikidata: Annotated[str | None, "Wikidata item"]
    kind: Annotated[str, "what sort of undertaking"]
    lead: Annotated[tuple[str, ...], "actor ids of those who lead it"]
    lead_names: Annotated[tuple[str, ...], "their names"]
    partners: Annotated[tuple[str, ...], "actor ids of the others who take part"]
    partner_names: Annotated[tuple[str, ...], "their names"]
    countries: Annotated[tuple[str, ...], "countries that lead it"]
    alliance: Annotated[str | None, "alliance whose members stand behind it"]
    parent: Annotated[str | None, "larger program it is part of"]
    targets: Annotated[tuple[str, ...], "where it goes"]
    status: Annotated[str | None, "status on the day asked for; null if not on record"]
    phases: Annotated[tuple[Phase, ...], "its status over time"]
    missions: Annotated[tuple[MissionLine, ...], "its missions, in order"]
    events: Annotated[tuple[Occurrence, ...], "what happened to the program itself"]
    schedule: Annotated[tuple[Announcement, ...], "every announced date, in the order announced"]
    facts: Annotated[tuple[Fact, ...], "further attributes"]
    summary: Annotated[str | None, "what a reader needs first"]
    note: Annotated[str | None, "a caution about the record"]
    disputed: Annotated[tuple[Dispute, ...], "what other sources say, and why it is not followed"]
    sources: Annotated[tuple[Source, ...], "sources of the record"]
    confidence: Annotated[Confidence, "what the evidence is worth"]
    layer: Annotated[str, "`bundled`, or the name of the data folder it comes from"]
