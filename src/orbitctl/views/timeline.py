"""The answer of ``timeline``."""

from typing import Annotated, Literal, NamedTuple

from orbitctl.views.parts import Confidence, Outcome, Source, Within


class TimelineItem(NamedTuple):
    """One dated thing: done, or announced."""

    date: Annotated[str, "EDTF date, UTC"]
    date_text: Annotated[str, "the date in words"]
    earliest: Annotated[str | None, "first day it can be; null if open"]
    latest: Annotated[str | None, "last day it can be; null if open"]
    kind: Annotated[str, "kind of event: launch, landing, signed, summit ..."]
    title: Annotated[str, "what happens, as a sentence"]
    label: Annotated[str, "what happens, in a few words"]
    mission: Annotated[str | None, "mission id, if it belongs to one"]
    mission_name: Annotated[str | None, "its name"]
    program: Annotated[str | None, "program id, if it belongs to one"]
    program_name: Annotated[str | None, "its name"]
    actors: Annotated[tuple[str, ...], "ids of the actors"]
    actor_names: Annotated[tuple[str, ...], "their names"]
    country_names: Annotated[tuple[str, ...], "the states behind it, the leading one first; `EU` for ESA"]
    target: Annotated[str | None, "body or region it is about"]
    status: Annotated[Literal["done", "planned", "overdue", "cancelled"], "whether it has happened"]
    outcome: Annotated[Outcome | None, "outcome of the mission it belongs to; null for other events"]
    disputed: Annotated[tuple[str, ...], "EDTF dates that other sources give; the record says who, and why not"]
    sources: Annotated[tuple[Source, ...], "sources of the date"]
    confidence: Annotated[Confidence, "what the evidence is worth"]
    record: Annotated[str, "id of the record it comes from"]
    record_kind: Annotated[str, "kind of that record"]
    layer: Annotated[str, "`bundled`, or the name of the data folder it comes from"]
    within: Annotated[
        Within | None, "whether the date must lie between --from and --to, or only may; null where neither is given"
    ]
