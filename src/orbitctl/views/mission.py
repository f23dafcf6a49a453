"""The answer of ``mission``."""

from typing import Annotated, NamedTuple

from orbitctl.views.parts import (
    Announcement,
    Confidence,
    Dispute,
    Fact,
    MissionStatus,
    Occurrence,
    Outcome,
    Source,
    Within,
)


class Mission(NamedTuple):
    """One flight, flown, planned or cancelled."""

    id: Annotated[str, "permanent id"]
    name: Annotated[str, "name most used in English"]
    aliases: Annotated[tuple[str, ...], "other names"]
    cospar_id: Annotated[str | None, "international designator"]
    wikidata: Annotated[str | None, "Wikidata item"]
    targets: Annotated[tuple[str, ...], "where it goes, the main target first"]
    kinds: Annotated[tuple[str, ...], "what sort of mission, the main sort first"]
    operators: Annotated[tuple[str, ...], "actor ids, the leading one first"]
    operator_names: Annotated[tuple[str, ...], "their names"]
    countries: Annotated[tuple[str, ...], "ISO 3166 codes, and SU, EU"]
    program: Annotated[str | None, "program id"]
    program_name: Annotated[str | None, "its name"]
    carrier: Annotated[str | None, "id of the mission that carries it"]
    launch_vehicle: Annotated[str | None, "rocket"]
    launch_date: Annotated[str | None, "EDTF date of launch; null before launch"]
    crew: Annotated[tuple[str, ...], "people aboard, commander first"]
    status: Annotated[MissionStatus, "how it stands on the day asked for"]
    outcome: Annotated[Outcome, "how it ended, as known on the day asked for"]
    summary: Annotated[str | None, "what a reader needs first"]
    note: Annotated[str | None, "a caution about the record"]
    events: Annotated[tuple[Occurrence, ...], "what happened, in order"]
    schedule: Annotated[tuple[Announcement, ...], "every announced date, in the order announced"]
    facts: Annotated[tuple[Fact, ...], "further attributes"]
    disputed: Annotated[tuple[Dispute, ...], "what other sources say, and why it is not followed"]
    sources: Annotated[tuple[Source, ...], "sources of the record"]
    confidence: Annotated[Confidence, "what the evidence is worth"]
    layer: Annotated[str, "`bundled`, or the name of the data folder it comes from"]
    within: Annotated[
        Within | None, "in a list, whether its date must lie between --from and --to, or only may; else null"
    ]
