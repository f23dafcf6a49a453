"""Pieces that stand for one record in another."""

from typing import Annotated, NamedTuple

from orbitctl.views.parts import MissionStatus, Outcome, Source


class MissionLine(NamedTuple):
    """A mission as a line in another record."""

    id: Annotated[str, "mission id"]
    name: Annotated[str, "mission name"]
    date: Annotated[str | None, "EDTF date of launch, or the date planned"]
    date_text: Annotated[str, "that date in words"]
    status: Annotated[MissionStatus, "how it stands"]
    outcome: Annotated[Outcome, "how it ended"]


class OfficeTerm(NamedTuple):
    """A term in an office."""

    title: Annotated[str, "the office"]
    organisation: Annotated[str, "actor id of the organisation"]
    organisation_name: Annotated[str, "its name"]
    person: Annotated[str, "actor id of the person"]
    person_name: Annotated[str, "the person's name"]
    start: Annotated[str | None, "EDTF first day"]
    end: Annotated[str | None, "EDTF last day; null while it lasts or if not known"]
    sources: Annotated[tuple[Source, ...], "sources of the term"]


class RecordLine(NamedTuple):
    """A record as a line in an answer."""

    id: Annotated[str, "record id"]
    kind: Annotated[str, "kind of record"]
    name: Annotated[str, "its name"]
