"""What happens to a mission or program, and what is announced to happen."""

from typing import Literal

from pydantic import Field

from orbitctl.dataset.schema.base import Confidence, EdtfDate, Model, Slug, Target, Text

#: What can happen to a mission or program. `milestone` is anything else and needs a title.
OccurrenceKind = Literal[
    "launch", "flyby", "gravity-assist", "orbit", "landing", "impact", "deployment", "separation", "ascent",
    "docking", "undocking", "departure", "hop", "contact-lost", "reentry", "return", "end", "cancelled", "paused",
    "start", "completion", "crew-arrival", "crew-departure", "milestone",
]  # fmt: skip


class Occurrence(Model):
    """Something that happened, on a date that is past."""

    kind: OccurrenceKind = Field(description="What happened.")
    date: EdtfDate = Field(description="The UTC day, or as much of it as is known.")
    title: Text | None = Field(default=None, description="In words, where the kind does not say enough.")
    target: Target | None = Field(default=None, description="Where, if not at the record's own targets.")
    sources: list[Slug] = Field(default=[], description="Its own sources; without any, the record's hold.")
    confidence: Confidence | None = Field(default=None, description="Its own confidence, if not the record's.")


class Announcement(Model):
    """A date somebody announced for something to come, and the day it was announced."""

    event: OccurrenceKind = Field(default="launch", description="What is to happen.")
    title: Text | None = Field(
        default=None, description="What is to happen, where the kind does not say enough; dates of one title supersede."
    )
    announced: EdtfDate = Field(description="The day of the announcement, or of the statement that was read.")
    target: EdtfDate | None = Field(default=None, description="The announced date; absent if none is given any more.")
    by: Text | None = Field(default=None, description="Who announced it.")
    note: Text | None = Field(default=None, description="Why it moved, or what else was said.")
    sources: list[Slug] = Field(default=[], description="Its own sources; without any, the record's hold.")
