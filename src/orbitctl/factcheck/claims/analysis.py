"""What the families of claims are given: a sentence, taken apart."""

from __future__ import annotations

from collections.abc import Sequence

from orbitctl.factcheck.claims.clauses import Clause, clauses
from orbitctl.factcheck.claims.context import Context
from orbitctl.factcheck.claims.frames import Frame, frames
from orbitctl.factcheck.claims.sentence import Chunk


class Analysis:
    """A sentence in chunks, and its verbs with what stands around them, once a family asks for them.

    ``day`` is the ISO day the document speaks on; ``written`` are the words as they are written.
    """

    __slots__ = ("_clauses", "_frames", "context", "day", "row", "written")

    def __init__(self, row: Sequence[Chunk], context: Context, day: str | None, written: Sequence[str] = ()) -> None:
        self.row = row
        self.written = written
        self.context = context
        self.day = day
        self._frames: Sequence[Frame] | None = None
        self._clauses: Sequence[Clause] | None = None

    @property
    def frames(self) -> Sequence[Frame]:
        """Return the verbs of which it is certain who does them."""
        if self._frames is None:
            self._frames = frames(self.row, self.context)
        return self._frames

    @property
    def clauses(self) -> Sequence[Clause]:
        """Return the sentence in clauses."""
        if self._clauses is None:
            self._clauses = clauses(self.row, self.context)
        return self._clauses
