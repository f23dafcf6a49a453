"""What a command hands to the renderers: views, and what was asked of which data."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from types import MappingProxyType
from typing import NamedTuple


class Dataset(NamedTuple):
    """Which data answers."""

    version: str
    as_of: str
    layers: tuple[str, ...] = ()


class Answer(NamedTuple):
    """The views of one kind that answer a question.

    ``listing`` tells a list of records from one record in full; ``day`` is the ISO day whose knowledge is shown.
    """

    kind: str
    items: Sequence[object]
    listing: bool = False
    warnings: tuple[str, ...] = ()
    dataset: Dataset = Dataset("unknown", "unknown")
    day: str = ""
    query: Mapping[str, object] = MappingProxyType({})
    exit_code: int = 0
