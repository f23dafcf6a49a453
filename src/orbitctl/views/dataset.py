"""The answers of ``data``."""

from typing import Annotated, NamedTuple


class KindCount(NamedTuple):
    """How many records of a kind there are, by confidence."""

    kind: Annotated[str, "kind of record"]
    total: Annotated[int, "records"]
    confirmed: Annotated[int, "by two independent publishers or more"]
    reported: Annotated[int, "by one publisher"]
    unsourced: Annotated[int, "with no source opened"]


class DataInfo(NamedTuple):
    """What the dataset says of itself."""

    title: Annotated[str, "title"]
    version: Annotated[str, "calendar version"]
    as_of: Annotated[str, "last day the data speaks for"]
    licence: Annotated[str, "licence of the data"]
    layers: Annotated[tuple[str, ...], "data folders it is made of"]
    records: Annotated[tuple[KindCount, ...], "records by kind and confidence"]
    dated_items: Annotated[int, "entries of the timeline, plans that were replaced left out"]
    oldest_source: Annotated[str | None, "earliest day a source was published"]
    newest_source: Annotated[str | None, "latest day a source was published"]


class DataPath(NamedTuple):
    """A place the data is read from."""

    what: Annotated[str, "what is there"]
    path: Annotated[str, "where it is"]


class DataProblem(NamedTuple):
    """Something wrong in a data file."""

    file: Annotated[str, "file"]
    line: Annotated[int, "line, from 1"]
    code: Annotated[str, "code of the rule"]
    record: Annotated[str, "id of the record"]
    message: Annotated[str, "what is wrong, and what to write instead"]
