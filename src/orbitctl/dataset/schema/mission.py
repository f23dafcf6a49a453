"""Missions: one flight of one spacecraft or crew."""

from typing import Annotated, Literal

from pydantic import Field, StringConstraints

from orbitctl.dataset.schema.base import CountryCode, NamedRecord, Slug, Target, Text
from orbitctl.dataset.schema.occurrence import Announcement, Occurrence

MissionKind = Literal[
    "flyby", "gravity-assist", "orbiter", "impactor", "penetrator", "lander", "rover", "hopper", "helicopter",
    "sample-return", "relay", "navigation", "cubesat", "station", "station-module", "crewed", "crewed-flyby",
    "crewed-orbiter", "crewed-lander", "private", "cargo", "test-flight", "earth-orbit-test", "technology",
    "satellite", "earth-observation", "telescope", "planetary-defence", "military", "anti-satellite-test", "deorbit",
]  # fmt: skip

Outcome = Literal[
    "success", "partial-failure", "failure", "launch-failure", "active", "in-transit", "planned", "cancelled"
]


class Mission(NamedRecord):
    """One flight, flown, planned or cancelled."""

    cospar_id: Annotated[str, StringConstraints(pattern=r"^[0-9]{4}-[0-9]{3}[A-Z]{1,3}$")] | None = Field(
        default=None, description="The international designator; its year is the year of launch."
    )
    targets: list[Target] = Field(description="Where it goes, the main target first.", min_length=1)
    kinds: list[MissionKind] = Field(description="What sort of mission it is, the main sort first.", min_length=1)
    operators: list[Slug] = Field(default=[], description="The actors that fly it, the leading one first.")
    countries: list[CountryCode] = Field(default=[], description="The countries of the operators.")
    program: Slug | None = Field(default=None, description="The program it belongs to.")
    carrier: Slug | None = Field(default=None, description="The mission that carries it, for a passenger.")
    launch_vehicle: Text | None = Field(default=None, description="The rocket, with its version.")
    crew: list[Text] = Field(default=[], description="The people aboard, commander first.")
    outcome: Outcome = Field(description="How it ended, or how it stands.")
    events: list[Occurrence] = Field(default=[], description="What happened, in order.")
    schedule: list[Announcement] = Field(default=[], description="Every announced date, in the order announced.")
