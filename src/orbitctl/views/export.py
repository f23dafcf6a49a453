"""The answer of ``export``."""

from typing import Annotated, NamedTuple


class ExportedFile(NamedTuple):
    """A file that was written."""

    path: Annotated[str, "the file"]
    rows: Annotated[int, "rows, or nodes, in it"]
    bytes: Annotated[int, "its size"]
