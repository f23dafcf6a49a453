"""The answer of ``show`` for a source."""

from typing import Annotated, NamedTuple

from orbitctl.views.parts import Tier


class SourceRecord(NamedTuple):
    """A source by itself: what other answers say of it, and what to bear in mind."""

    id: Annotated[str, "permanent id"]
    title: Annotated[str | None, "title as the page gives it; null if not noted"]
    publisher: Annotated[str, "who publishes it"]
    url: Annotated[str | None, "where to open it; null if it has no address on record"]
    published: Annotated[str | None, "EDTF date of publication"]
    accessed: Annotated[str, "day it was opened"]
    tier: Annotated[Tier, "what sort of source it is"]
    note: Annotated[str | None, "what to bear in mind when citing it"]
    cited_by: Annotated[tuple[str, ...], "ids of the records that cite it for themselves"]
    layer: Annotated[str, "`bundled`, or the name of the data folder it comes from"]
