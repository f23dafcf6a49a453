"""The answer of ``actor``."""

from typing import Annotated, NamedTuple

from orbitctl.views.lines import MissionLine, OfficeTerm
from orbitctl.views.parts import Confidence, Dispute, Fact, Source


class MembershipLine(NamedTuple):
    """An alliance an actor belongs to, itself or through its state."""

    alliance: Annotated[str, "alliance id"]
    name: Annotated[str, "alliance name"]
    act: Annotated[str, "the act that made it a member"]
    date: Annotated[str | None, "EDTF date of the act"]
    through: Annotated[str | None, "id of the state that is the member; null if the actor itself is"]
    sources: Annotated[tuple[Source, ...], "sources of the act"]


class Actor(NamedTuple):
    """A state, agency, company, organisation, institute, force or person."""

    id: Annotated[str, "permanent id"]
    name: Annotated[str, "name most used in English"]
    short_name: Annotated[str | None, "name in a table"]
    aliases: Annotated[tuple[str, ...], "other names"]
    wikidata: Annotated[str | None, "Wikidata item"]
    kind: Annotated[str, "what sort of actor"]
    country: Annotated[str | None, "country code"]
    parent: Annotated[str | None, "actor it is part of"]
    founded: Annotated[str | None, "EDTF date it began in its present form"]
    founded_text: Annotated[str | None, "that date in words"]
    dissolved: Annotated[str | None, "EDTF date it ended"]
    dissolved_text: Annotated[str | None, "that date in words"]
    website: Annotated[str | None, "its own site"]
    memberships: Annotated[tuple[MembershipLine, ...], "alliances it belongs to on the day asked for"]
    missions: Annotated[tuple[MissionLine, ...], "missions it flies, takes part in or crews"]
    offices: Annotated[tuple[OfficeTerm, ...], "for a person the offices held, else who held its offices"]
    summary: Annotated[str | None, "what a reader needs first"]
    note: Annotated[str | None, "a caution about the record"]
    facts: Annotated[tuple[Fact, ...], "further attributes"]
    disputed: Annotated[tuple[Dispute, ...], "what other sources say, and why it is not followed"]
    sources: Annotated[tuple[Source, ...], "sources of the record"]
    confidence: Annotated[Confidence, "what the evidence is worth"]
    layer: Annotated[str, "`bundled`, or the name of the data folder it comes from"]
