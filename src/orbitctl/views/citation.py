"""The answer of ``cite``."""

from typing import Annotated, Literal, NamedTuple

Style = Literal["text", "markdown", "bibtex", "csl-json", "ris", "wikipedia"]


class Entry(NamedTuple):
    """What there is to say when something is cited, whatever the style."""

    key: Annotated[str, "name of the entry in BibTeX, CSL and RIS; no two in an answer have the same"]
    role: Annotated[Literal["record", "article", "source"], "the record asked for, the article it checks, or a source"]
    id: Annotated[str, "record or source id"]
    title: Annotated[str | None, "title; null if the page's was not noted"]
    publisher: Annotated[str, "who publishes it"]
    url: Annotated[str | None, "where to open it; null if it has no address on record"]
    published: Annotated[str | None, "EDTF date of publication; of a record, the as-of day of the dataset"]
    accessed: Annotated[str, "EDTF day it was opened; of a record, the as-of day of the dataset"]
    day: Annotated[str | None, "of a record, the past day as of which it is cited; null if none was asked for"]


class Citation(NamedTuple):
    """One entry, written out."""

    style: Annotated[Style, "how it is written"]
    text: Annotated[str, "the entry in that style"]
    entry: Annotated[Entry, "what it says, for other styles"]
