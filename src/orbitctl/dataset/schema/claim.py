"""Claims: statements from published articles, checked."""

from typing import Literal

from pydantic import Field

from orbitctl.dataset.schema.base import EdtfDate, Record, Slug, Text

Verdict = Literal["supported", "refuted", "outdated", "premature", "disputed", "not-enough-info"]
ClaimKind = Literal[
    "date", "outcome", "status", "plan", "membership", "count", "first", "role", "event", "relation", "other"
]


class Claim(Record):
    """One published statement in our own words, with a verdict then and now."""

    statement: Text = Field(description="What was claimed, in our words, never the article's.")
    kind: ClaimKind = Field(description="What sort of statement it is.")
    article: Slug = Field(description="The source that made the claim.")
    published: EdtfDate | None = Field(default=None, description="When it was made; absent if not known.")
    subjects: list[Slug] = Field(default=[], description="The records it is about.")
    verdict_at_publication: Verdict = Field(description="How it stood on the day it was published.")
    verdict: Verdict = Field(description="How it stands on the dataset's as-of day.")
    explanation: Text = Field(description="Why, in one or two sentences.")
