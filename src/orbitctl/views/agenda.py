"""The answer of ``agenda``."""

from typing import Annotated, Literal, NamedTuple

from orbitctl.views.parts import Confidence, Outcome, Source


class AgendaItem(NamedTuple):
    """One dated thing that the next days bring, or one that comes round again in them."""

    entry: Annotated[
        Literal["dated", "some-time", "anniversary"],
        "`dated` to a month or better, `some-time` only more vaguely, or the anniversary of what happened",
    ]
    day: Annotated[str | None, "the day it falls on; null if it is not known to the day"]
    when: Annotated[str, "when it falls, in words"]
    certain: Annotated[bool, "false if it may as well lie outside the days asked for"]
    years: Annotated[int | None, "of an anniversary: how many years"]
    round: Annotated[bool, "whether that is a round number: 5, 10, 20, 25 ..."]
    date: Annotated[str, "EDTF date, UTC; of an anniversary, of the event itself"]
    date_text: Annotated[str, "the date in words"]
    earliest: Annotated[str | None, "first day it can be; null if open"]
    latest: Annotated[str | None, "last day it can be; null if open"]
    kind: Annotated[str, "kind of event: launch, landing, summit ..."]
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
