"""The answer of ``changes``."""

from typing import Annotated, Literal, NamedTuple

from orbitctl.schedules import Days
from orbitctl.views.parts import Confidence, Outcome, Source

ChangeKind = Literal[
    "flown", "happened", "ended", "paused", "cancelled", "announced", "slipped", "pulled-in", "moved", "taken-back",
    "joined", "signed", "left", "took-office", "left-office",
]  # fmt: skip


class Change(NamedTuple):
    """Something the world knew on a day and had not known the day before."""

    known: Annotated[str, "first day it was certainly known; of a date known to a month, the last of that month"]
    change: Annotated[
        ChangeKind,
        "`slipped` is certainly later than the date before, `pulled-in` certainly earlier, `moved` may be either;"
        " `taken-back` leaves no date",
    ]
    date: Annotated[str | None, "EDTF date of what happened or is announced; null if a date was taken back"]
    date_text: Annotated[str, "that date in words"]
    before: Annotated[str | None, "of an announced date that moved: the EDTF date until then"]
    before_text: Annotated[str, "the date until then in words; empty if there was none"]
    delta_days: Annotated[Days | None, "how much later, as an interval of days; null if there are not two dates"]
    delta_text: Annotated[str, "the move in words; empty if there is none"]
    kind: Annotated[str, "kind of event: launch, landing, signed, summit ..."]
    title: Annotated[str, "what happened or is announced, as a sentence"]
    label: Annotated[str, "the same in a few words"]
    mission: Annotated[str | None, "mission id, if it belongs to one"]
    mission_name: Annotated[str | None, "its name"]
    program: Annotated[str | None, "program id, if it belongs to one"]
    actors: Annotated[tuple[str, ...], "ids of the actors"]
    actor_names: Annotated[tuple[str, ...], "their names"]
    target: Annotated[str | None, "body or region it is about"]
    outcome: Annotated[Outcome | None, "outcome of its mission as it stood on that day; null for other events"]
    sources: Annotated[tuple[Source, ...], "sources of the change"]
    confidence: Annotated[Confidence, "what the evidence is worth"]
    record: Annotated[str, "id of the record it comes from"]
    record_kind: Annotated[str, "kind of that record"]
    layer: Annotated[str, "`bundled`, or the name of the data folder it comes from"]
