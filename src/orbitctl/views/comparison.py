"""The answer of ``compare``."""

from typing import Annotated, NamedTuple

from orbitctl.views.parts import Source


class Subject(NamedTuple):
    """One of the things compared."""

    id: Annotated[str, "record id"]
    kind: Annotated[str, "kind of record"]
    name: Annotated[str, "its name"]


class ComparisonRow(NamedTuple):
    """One attribute over all subjects."""

    attribute: Annotated[str, "what is compared"]
    values: Annotated[tuple[str | None, ...], "the value of each subject, in their order; null if not known"]
    sources: Annotated[tuple[tuple[Source, ...], ...], "the sources of each value, in the same order"]


class Comparison(NamedTuple):
    """Things side by side."""

    subjects: Annotated[tuple[Subject, ...], "what is compared"]
    rows: Annotated[tuple[ComparisonRow, ...], "one row an attribute"]
