"""The answer of ``stats``."""

from typing import Annotated, NamedTuple


class StatRow(NamedTuple):
    """How many records have one value, and for missions how they ended."""

    value: Annotated[str | None, "country code, record id, kind, place, outcome or EDTF decade; null if none is known"]
    name: Annotated[str, "the value in words"]
    # (hides tuple.count)
    count: Annotated[int, "how many have it; what has several values counts under each"]  # type: ignore[assignment]
    total: Annotated[int, "how many there are over all values, each counted once"]
    ended: Annotated[int | None, "missions that have ended: the base of the rate; null unless missions are counted"]
    success: Annotated[int | None, "of those, the successes"]
    partial_failure: Annotated[int | None, "of those, the partial failures"]
    failure: Annotated[int | None, "of those, the failures after the launch"]
    launch_failure: Annotated[int | None, "of those, the failures of the launch"]
    active: Annotated[int | None, "missions at work"]
    in_transit: Annotated[int | None, "missions on their way"]
    planned: Annotated[int | None, "missions planned, overdue ones included"]
    cancelled: Annotated[int | None, "missions cancelled"]
    success_percent: Annotated[
        int | None, "successes among the ended, in per cent; partial failures are none; null if none has ended"
    ]
    possible: Annotated[int, "of the count, how many only may lie between --from and --to"]
