"""The field types and the fields that every kind of record shares."""

import unicodedata
from typing import Annotated, Literal

from pydantic import AfterValidator, BaseModel, ConfigDict, Field, StringConstraints

from orbitctl import dates


def _checked_text(value: str) -> str:
    """Refuse text that could not be shown as it stands: empty, padded, or holding control characters."""
    if not value.strip():
        raise ValueError("is empty; write the text or leave the field out")
    if value != value.strip():
        raise ValueError("begins or ends with white space; remove it")
    if value.isascii() and value.isprintable():
        return value  # as nearly all text is; character by character it would take a tenth of a compilation
    for character in value:
        if unicodedata.category(character) in {"Cc", "Cf", "Co", "Cs", "Zl", "Zp"}:
            raise ValueError(f"holds the control character U+{ord(character):04X}; remove it")
    return value


def _checked_date(value: str) -> str:
    """Refuse what is not an EDTF date of the supported subset."""
    dates.parse(value)
    return value


Slug = Annotated[str, StringConstraints(pattern=r"^[a-z0-9]+(-[a-z0-9]+)*$", max_length=80)]
Text = Annotated[str, AfterValidator(_checked_text)]
EdtfDate = Annotated[str, AfterValidator(_checked_date)]
Url = Annotated[Text, StringConstraints(pattern=r"^https?://[^\s<>\"{}|\\^`]+$")]
#: ISO 3166-1 alpha-2, and the two codes kept beside it: EU (ESA and European Union), SU (Soviet Union).
CountryCode = Annotated[str, StringConstraints(pattern=r"^[A-Z]{2}$")]

Confidence = Literal["confirmed", "reported", "unsourced"]

#: The bodies and regions a record can be about.
Target = Literal[
    "moon", "mars", "earth", "leo", "meo", "geo", "suborbital", "sun", "mercury", "venus", "jupiter", "saturn",
    "asteroid", "comet", "lagrange-point", "interplanetary", "interstellar",
]  # fmt: skip


class Model(BaseModel):
    """A piece of a record: unknown keys are errors, values never change."""

    model_config = ConfigDict(extra="forbid", frozen=True, strict=True)


class Dispute(Model):
    """A value that another source gives and the record does not follow."""

    field: Text = Field(description="The field, or event kind, the sources disagree on: `launch`, `outcome`.")
    value: Text = Field(description="The losing value, as that source gives it.")
    reason: Text = Field(description="Why the record follows the other value.")
    sources: list[Slug] = Field(default=[], description="Who gives the losing value.")


class Fact(Model):
    """One attribute of a record that has no field of its own, with its own sources."""

    attribute: Slug = Field(description="What the value is of: `legal-form`, `surface-base`, `launcher`, `lander`.")
    value: Text = Field(description="The value in words.")
    since: EdtfDate | None = Field(default=None, description="From when it holds.")
    until: EdtfDate | None = Field(default=None, description="Until when it held.")
    sources: list[Slug] = Field(default=[], description="The sources of this value.")


class Record(Model):
    """What every record has."""

    id: Slug = Field(description="Permanent, kebab-case, unique over all kinds.")
    sources: list[Slug] = Field(default=[], description="The records in `sources.toml` that were opened for it.")
    confidence: Confidence = Field(
        default="unsourced",
        description="`confirmed` by two independent publishers, `reported` by one, `unsourced` if none was opened.",
    )


class NamedRecord(Record):
    """A record that people look up by name."""

    name: Text = Field(description="The name most used in English.")
    aliases: list[Text] = Field(default=[], description="Other names it is known by, former ids included.")
    wikidata: Annotated[str, StringConstraints(pattern=r"^Q[1-9][0-9]*$")] | None = Field(
        default=None, description="Its Wikidata item."
    )
    summary: Text | None = Field(default=None, description="One to three plain sentences; what a reader needs first.")
    note: Text | None = Field(default=None, description="A caution about the record: what is missing or unusual.")
    facts: list[Fact] = Field(default=[], description="Attributes without a field of their own.")
    disputed: list[Dispute] = Field(default=[], description="Values of other sources, not followed here.")
