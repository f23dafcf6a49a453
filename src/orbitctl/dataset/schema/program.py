"""Programs: undertakings of more than one flight, and the systems that fly them."""

from typing import Literal

from pydantic import Field

from orbitctl.dataset.schema.base import CountryCode, EdtfDate, Model, NamedRecord, Slug, Target, Text
from orbitctl.dataset.schema.occurrence import Announcement, Occurrence

ProgramKind = Literal[
    "exploration", "human-spaceflight", "science", "commercial", "military", "initiative", "space-station",
    "lunar-base", "launch-vehicle", "spacecraft", "lander", "rover", "technology",
]  # fmt: skip

ProgramStatus = Literal["proposed", "planned", "active", "paused", "ended", "cancelled"]


class Phase(Model):
    """A status that a program has had from a date on."""

    status: ProgramStatus
    since: EdtfDate
    note: Text | None = None
    sources: list[Slug] = Field(default=[])


class Program(NamedRecord):
    """A programme, a station, a base, a launcher or a spacecraft line."""

    kind: ProgramKind = Field(description="What sort of undertaking it is.")
    lead: list[Slug] = Field(default=[], description="The actors that lead it.")
    partners: list[Slug] = Field(default=[], description="The other actors that take part.")
    countries: list[CountryCode] = Field(default=[], description="The countries that lead it.")
    alliance: Slug | None = Field(default=None, description="The accord or body whose members stand behind it.")
    parent: Slug | None = Field(default=None, description="The larger program it is a part of.")
    targets: list[Target] = Field(default=[], description="Where it goes.")
    phases: list[Phase] = Field(default=[], description="Its status over time, oldest first.")
    events: list[Occurrence] = Field(default=[], description="What happened to the program itself, in order.")
    schedule: list[Announcement] = Field(default=[], description="Every announced date, in the order announced.")
