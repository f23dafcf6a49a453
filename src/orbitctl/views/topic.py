"""The answer of ``topic``."""

from typing import Annotated, Literal, NamedTuple

from orbitctl.views.lines import RecordLine
from orbitctl.views.parts import Confidence, Dispute, Fact, Source


class Statement(NamedTuple):
    """One thing that can be said, and how firmly it stands."""

    text: Annotated[str, "the statement"]
    standing: Annotated[Literal["established", "disputed", "open"], "how firmly it stands"]
    since: Annotated[str | None, "EDTF date from which it holds"]
    sources: Annotated[tuple[Source, ...], "its sources"]


class Topic(NamedTuple):
    """A standing question, with what is established and what is not."""

    id: Annotated[str, "permanent id"]
    name: Annotated[str, "name of the topic"]
    aliases: Annotated[tuple[str, ...], "other names"]
    wikidata: Annotated[str | None, "Wikidata item"]
    question: Annotated[str, "the question in a reader's words"]
    summary: Annotated[str | None, "what a reader needs first"]
    note: Annotated[str | None, "a caution about the record"]
    statements: Annotated[tuple[Statement, ...], "what is established, disputed and open"]
    records: Annotated[tuple[RecordLine, ...], "records that bear on it"]
    facts: Annotated[tuple[Fact, ...], "further attributes"]
    disputed: Annotated[tuple[Dispute, ...], "what other sources say, and why it is not followed"]
    sources: Annotated[tuple[Source, ...], "sources of the record"]
    confidence: Annotated[Confidence, "what the evidence is worth"]
    layer: Annotated[str, "`bundled`, or the name of the data folder it comes from"]
