"""The answer of ``search``."""

from typing import Annotated, NamedTuple

from orbitctl.views.parts import Source


class SearchHit(NamedTuple):
    """A record that holds the words."""

    id: Annotated[str, "record id"]
    kind: Annotated[str, "kind of record"]
    name: Annotated[str, "its name"]
    excerpt: Annotated[str, "the words where they stand, between guillemets"]
    confidence: Annotated[str, "what the evidence is worth"]
    sources: Annotated[tuple[Source, ...], "sources of the record"]
    layer: Annotated[str, "`bundled`, or the name of the data folder it comes from"]
