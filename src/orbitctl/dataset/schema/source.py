"""Sources: what was opened and read."""

from typing import Literal

from pydantic import Field

from orbitctl.dataset.schema.base import EdtfDate, Model, Slug, Text, Url

Tier = Literal["primary", "official", "press", "reference"]


class Source(Model):
    """One page, paper or file that somebody opened."""

    id: Slug = Field(description="Permanent, kebab-case, unique over all kinds.")
    title: Text | None = Field(default=None, description="The title as the page gives it; absent if it was not noted.")
    publisher: Text = Field(description="Who publishes it.")
    url: Url | None = Field(default=None, description="Where to open it; absent for a text with no address on record.")
    published: EdtfDate | None = Field(default=None, description="The day it was published.")
    accessed: EdtfDate = Field(description="The day it was opened.")
    tier: Tier = Field(
        description="`primary` the actor's own record of its act, `official` a public body, `press` a news outlet, "
        "`reference` a compiled work."
    )
    note: Text | None = Field(default=None, description="What to bear in mind when citing it.")
