"""Pydantic models of every kind of record in ``data/*.toml``."""

from orbitctl.dataset.schema.actor import Actor, Office
from orbitctl.dataset.schema.alliance import Alliance, Membership, Outsider, StatedCount
from orbitctl.dataset.schema.base import Dispute, Fact, Model, NamedRecord, Record
from orbitctl.dataset.schema.claim import Claim
from orbitctl.dataset.schema.event import Event
from orbitctl.dataset.schema.metadata import DatasetInfo
from orbitctl.dataset.schema.mission import Mission
from orbitctl.dataset.schema.occurrence import Announcement, Occurrence
from orbitctl.dataset.schema.place import Place
from orbitctl.dataset.schema.program import Phase, Program
from orbitctl.dataset.schema.source import Source
from orbitctl.dataset.schema.topic import Statement, Topic

#: The models by the name of their TOML table, in the order the files are listed.
RECORD_MODELS: dict[str, type[Model]] = {
    "mission": Mission,
    "program": Program,
    "actor": Actor,
    "alliance": Alliance,
    "event": Event,
    "topic": Topic,
    "claim": Claim,
    "place": Place,
    "source": Source,
}

__all__ = [
    "RECORD_MODELS",
    "Actor",
    "Alliance",
    "Announcement",
    "Claim",
    "DatasetInfo",
    "Dispute",
    "Event",
    "Fact",
    "Membership",
    "Mission",
    "Model",
    "NamedRecord",
    "Occurrence",
    "Office",
    "Outsider",
    "Phase",
    "Place",
    "Program",
    "Record",
    "Source",
    "StatedCount",
    "Statement",
    "Topic",
]
