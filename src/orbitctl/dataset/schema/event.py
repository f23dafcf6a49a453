"""Events that belong to no single mission: agreements, summits, votes, tests, policies."""

from typing import Literal

from pydantic import Field

from orbitctl.dataset.schema.base import EdtfDate, NamedRecord, Slug, Target, Text

EventKind = Literal[
    "agreement", "summit", "conference", "policy", "vote", "announcement", "contract", "test", "incident",
    "discovery", "anniversary", "first",
]  # fmt: skip


class Event(NamedRecord):
    """Something that happened, or was said to happen, on a date."""

    kind: EventKind = Field(description="What sort of event it is.")
    date: EdtfDate = Field(description="The UTC day, or as much of it as is known.")
    actors: list[Slug] = Field(default=[], description="Who took part.")
    records: list[Slug] = Field(default=[], description="The missions, programs, alliances and topics it concerns.")
    targets: list[Target] = Field(default=[], description="What place it is about.")
    place: Text | None = Field(default=None, description="Where on Earth it took place.")
