"""Topics: the standing questions of the field."""

from typing import Literal

from pydantic import Field

from orbitctl.dataset.schema.base import EdtfDate, Model, NamedRecord, Slug, Text

Standing = Literal["established", "disputed", "open"]


class Statement(Model):
    """One thing that can be said about a topic, and how firmly it stands."""

    text: Text
    standing: Standing
    since: EdtfDate | None = Field(default=None, description="From when it holds.")
    sources: list[Slug] = Field(default=[])


class Topic(NamedRecord):
    """A question readers ask again and again, with what is established and what is not."""

    question: Text = Field(description="The question in a reader's words.")
    statements: list[Statement] = Field(default=[], description="What is established, disputed and open.")
    records: list[Slug] = Field(default=[], description="The records that bear on it.")
