"""The answer of ``slips``."""

from typing import Annotated, Literal, NamedTuple

from orbitctl.schedules import Days, Move
from orbitctl.views.parts import Confidence, Occurrence, Source

SlipStatus = Literal["planned", "overdue", "happened", "no-date", "cancelled", "ended"]


class AnnouncedMove(NamedTuple):
    """A date that was announced, and how far it is from the one announced before it."""

    announced: Annotated[str, "EDTF date of the announcement"]
    announced_text: Annotated[str, "the day of the announcement in words"]
    target: Annotated[str | None, "EDTF date announced; null if none is given any more"]
    target_text: Annotated[str, "the announced date in words"]
    by: Annotated[str | None, "who announced it"]
    note: Annotated[str | None, "why it moved, or what else was said"]
    move: Annotated[Move, "`slip` is certainly later than the date before, `pull-in` certainly earlier"]
    delta_days: Annotated[Days | None, "move since the last date given; null for the first, and where no date is given"]
    delta_text: Annotated[str, "the move in words"]
    sources: Annotated[tuple[Source, ...], "sources of the announcement"]


class Slips(NamedTuple):
    """One schedule: every date announced for one thing to come."""

    milestone: Annotated[str, "id of the mission or program it belongs to"]
    name: Annotated[str, "its name"]
    record_kind: Annotated[str, "mission or program"]
    event: Annotated[str, "kind of event that is announced"]
    title: Annotated[str | None, "what is to happen, where the kind does not say enough"]
    status: Annotated[SlipStatus, "how it stands on the day asked for; `overdue` if the last date given is past"]
    announcements: Annotated[tuple[AnnouncedMove, ...], "every date announced by the day asked for, in order"]
    total_slip_days: Annotated[
        Days | None, "move from the first date given to the last, or to the event; null if only one date was given"
    ]
    total_text: Annotated[str, "that move in words"]
    total_to: Annotated[Literal["announced", "happened"], "whether it runs to the last date given or to the event"]
    times_slipped: Annotated[int, "announcements that are certainly later than the date before"]
    times_pulled_in: Annotated[int, "announcements that are certainly earlier than the date before"]
    times_unclear: Annotated[int, "announcements that may be later or earlier than the date before"]
    times_taken_back: Annotated[int, "announcements that took the date back"]
    slipped_days: Annotated[Days | None, "the slips together; null if there are none"]
    slipped_text: Annotated[str, "the slips together in words"]
    pulled_in_days: Annotated[Days | None, "the pull-ins together; null if there are none"]
    pulled_in_text: Annotated[str, "the pull-ins together in words"]
    happened: Annotated[Occurrence | None, "the event itself, if it had happened by the day asked for"]
    confidence: Annotated[Confidence, "what the evidence of the record is worth"]
    layer: Annotated[str, "`bundled`, or the name of the data folder it comes from"]
