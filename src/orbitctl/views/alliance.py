"""The answer of ``alliance``."""

from typing import Annotated, NamedTuple

from orbitctl.views.parts import Confidence, Dispute, Fact, Source, Within


class Member(NamedTuple):
    """A member, and the act that made it one."""

    actor: Annotated[str, "actor id"]
    name: Annotated[str, "actor name"]
    iso2: Annotated[str | None, "country code of a state; null for others"]
    kind: Annotated[str, "kind of actor"]
    act: Annotated[str, "signed, ratified, acceded, joined ..."]
    date: Annotated[str | None, "EDTF date of the act; null if no source gives it"]
    date_text: Annotated[str, "the date in words"]
    ordinal: Annotated[int | None, "rank among the members, where a source says it"]
    until: Annotated[str | None, "EDTF date the membership ends or ended"]
    note: Annotated[str | None, "what else is to be known"]
    sources: Annotated[tuple[Source, ...], "sources of the act"]
    confidence: Annotated[Confidence, "what the evidence is worth"]


class StatedCount(NamedTuple):
    """A total as a source stated it."""

    count: Annotated[int, "the total stated"]  # type: ignore[assignment]  # hides tuple.count
    date: Annotated[str, "EDTF day it was stated for"]
    date_text: Annotated[str, "that day in words"]
    note: Annotated[str | None, "why it differs from the members on record, where it does"]
    sources: Annotated[tuple[Source, ...], "who stated it"]


class Alliance(NamedTuple):
    """An accord, treaty, agreement, programme, charter, organisation or pledge."""

    id: Annotated[str, "permanent id"]
    name: Annotated[str, "full name"]
    short_name: Annotated[str | None, "name in a sentence"]
    aliases: Annotated[tuple[str, ...], "other names"]
    wikidata: Annotated[str | None, "Wikidata item"]
    kind: Annotated[str, "what sort of instrument or body"]
    opened: Annotated[str | None, "EDTF date it was opened or founded"]
    opened_text: Annotated[str | None, "that date in words"]
    in_force: Annotated[str | None, "EDTF date it entered into force"]
    in_force_text: Annotated[str | None, "that date in words"]
    ended: Annotated[str | None, "EDTF date it ended"]
    ended_text: Annotated[str | None, "that date in words"]
    lead: Annotated[tuple[str, ...], "actor ids of those who lead it or hold the deposit"]
    lead_names: Annotated[tuple[str, ...], "their names"]
    # (hides tuple.count)
    count: Annotated[int, "members on record on the day asked for; for a treaty, its parties"]  # type: ignore[assignment]
    stated_count: Annotated[StatedCount | None, "newest total a source stated, not after the day asked for"]
    members: Annotated[tuple[Member, ...], "the members counted"]
    signatories: Annotated[tuple[Member, ...], "for a treaty, those who signed and are not parties"]
    summary: Annotated[str | None, "what a reader needs first"]
    note: Annotated[str | None, "a caution about the record"]
    facts: Annotated[tuple[Fact, ...], "further attributes"]
    disputed: Annotated[tuple[Dispute, ...], "what other sources say, and why it is not followed"]
    sources: Annotated[tuple[Source, ...], "sources of the record"]
    confidence: Annotated[Confidence, "what the evidence is worth"]
    layer: Annotated[str, "`bundled`, or the name of the data folder it comes from"]
    within: Annotated[
        Within | None, "in a list, whether its date must lie between --from and --to, or only may; else null"
    ]
