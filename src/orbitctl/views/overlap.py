"""The answer of ``overlap``."""

from collections.abc import Mapping
from typing import Annotated, NamedTuple

from orbitctl.views.alliance import Member, StatedCount
from orbitctl.views.parts import Source


class OverlapAlliance(NamedTuple):
    """One of the alliances set against each other."""

    id: Annotated[str, "alliance id"]
    name: Annotated[str, "full name"]
    short_name: Annotated[str | None, "name in a sentence"]
    kind: Annotated[str, "what sort of instrument or body"]
    # (hides tuple.count)
    count: Annotated[int, "members on record on the day asked for; for a treaty, its parties"]  # type: ignore[assignment]
    stated_count: Annotated[
        StatedCount | None, "newest total a source stated; where it is above `count`, some members are not on record"
    ]
    sources: Annotated[tuple[Source, ...], "sources of the record"]


class Joining(NamedTuple):
    """The act that made somebody a member of one of them."""

    alliance: Annotated[str, "alliance id"]
    act: Annotated[str, "signed, ratified, acceded, joined ..."]
    date: Annotated[str | None, "EDTF date of the act; null if no source gives it"]
    date_text: Annotated[str, "the date in words"]
    note: Annotated[str | None, "what else is to be known"]
    sources: Annotated[tuple[Source, ...], "sources of the act"]


class SharedMember(NamedTuple):
    """A member of two or more of the alliances."""

    actor: Annotated[str, "actor id"]
    name: Annotated[str, "actor name"]
    iso2: Annotated[str | None, "country code of a state; null for others"]
    kind: Annotated[str, "kind of actor"]
    since: Annotated[str | None, "EDTF date since when it is in all those it is in; null if a date is not known"]
    since_text: Annotated[str, "that date in words"]
    joined: Annotated[tuple[Joining, ...], "how it got into each, in the order of the alliances"]


class Overlap(NamedTuple):
    """Who is in several alliances, and who in one alone."""

    alliances: Annotated[tuple[OverlapAlliance, ...], "the alliances, in the order asked for"]
    since: Annotated[str | None, "EDTF date since when somebody has been in all of them; null if nobody is"]
    since_text: Annotated[str, "that date in words"]
    both: Annotated[tuple[SharedMember, ...], "who is in all of them"]
    some: Annotated[tuple[SharedMember, ...], "who is in two or more, but not in all"]
    only: Annotated[Mapping[str, tuple[Member, ...]], "for each alliance, by id, who is in no other of them"]
