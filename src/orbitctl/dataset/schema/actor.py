"""Actors: whoever does something in space, and whoever leads them."""

from typing import Literal

from pydantic import Field

from orbitctl.dataset.schema.base import (
    Confidence,
    CountryCode,
    EdtfDate,
    Model,
    NamedRecord,
    Slug,
    Text,
    Url,
)

ActorKind = Literal["state", "agency", "company", "organisation", "institute", "force", "person"]


class Office(Model):
    """A term a person serves in an office of an organisation."""

    organisation: Slug = Field(description="The actor whose office it is.")
    title: Text = Field(description="The office: `Administrator`, `Secretary General`.")
    start: EdtfDate | None = Field(default=None, description="First day in office.")
    end: EdtfDate | None = Field(default=None, description="Last day in office; absent while it lasts.")
    sources: list[Slug] = Field(default=[], description="Its own sources; without any, the record's hold.")
    confidence: Confidence | None = Field(default=None, description="Its own confidence, if not the record's.")


class Actor(NamedRecord):
    """A state, agency, company, organisation, institute, force or person."""

    short_name: Text | None = Field(default=None, description="The name in a table, where the name is long: `NASA`.")
    kind: ActorKind = Field(description="What sort of actor it is.")
    country: CountryCode | None = Field(default=None, description="Its country; for a state, its own code.")
    parent: Slug | None = Field(default=None, description="The actor it is part of.")
    founded: EdtfDate | None = Field(default=None, description="When it began in its present form.")
    dissolved: EdtfDate | None = Field(default=None, description="When it ended.")
    website: Url | None = Field(default=None, description="Its own site.")
    offices: list[Office] = Field(default=[], description="For a person: the offices held, oldest first.")
