"""What the families of claims are given: a sentence, taken apart."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from orbitctl.factcheck.claims.clauses import Clause
from orbitctl.factcheck.claims.context import Context
from orbitctl.factcheck.claims.frames import Frame
from orbitctl.factcheck.claims.sentence import Chunk


class Analysis(NamedTuple):
    """A sentence in chunks, and its verbs with what stands around them."""

    row: Sequence[Chunk]
    frames: Sequence[Frame]
    clauses: Sequence[Clause]
    context: Context
    day: str | None  # ISO day the document speaks on
