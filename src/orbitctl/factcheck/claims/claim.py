"""A statement as it was read."""

from __future__ import annotations

from typing import NamedTuple

from orbitctl.factcheck.claims.grammar.vocabulary import Modality
from orbitctl.factcheck.reading.phrases import Number, Time


class Claim(NamedTuple):
    """What a sentence states of a record; the family that made it knows what property and value mean.

    Frozen and hashable, so that a statement made a thousand times is judged once.
    """

    family: str  # who judges it
    type: str  # as in the answer: launch-date, outcome, membership ...
    subject: str  # record id
    property: str
    value: str  # in words, or an id
    time: Time | None = None
    number: Number | None = None
    modality: Modality = "fact"
    negated: bool = False
    formerly: bool = False  # told as a plan of the past
    present: bool = False
    others: tuple[str, ...] = ()  # further record ids or words the family needs
    beside: tuple[str, ...] = ()  # kinds of other events the clause has a word for
    part: str = ""  # what of the subject is meant, if told: "its orbiter is still at work"
