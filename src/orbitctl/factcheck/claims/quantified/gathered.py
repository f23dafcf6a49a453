"""What the words of a stretch of a sentence ask of whoever did a deed."""

from __future__ import annotations

from orbitctl.factcheck.reading.lexicon import Entry
from orbitctl.factcheck.reading.phrases import Number, Time


class Gathered:
    """What the words of a stretch ask for."""

    def __init__(self) -> None:
        self.acts: set[str] = set()
        self.bodies: list[str] = []
        self.units: set[str] = set()
        self.whose: list[str] = []
        self.lines: list[str] = []
        self.actors: list[str] = []
        self.kinds: set[str] = set()
        self.rockets: list[str] = []
        self.carriers: list[str] = []  # rockets that are called as a program is
        self.places: set[str] = set()
        self.missions: list[Entry] = []
        self.people: list[Entry] = []
        self.times: list[Time] = []
        self.launched: list[Time] = []  # when those meant had left
        self.numbers: list[Number] = []
        self.unknown: list[str] = []
        self.going = self.fetching = self.sent = self.arriving = False

    def add(self, other: Gathered) -> None:
        """Ask for what a plain word asks for as well."""
        self.acts |= other.acts
        self.bodies += other.bodies
        self.units |= other.units
        self.whose += other.whose
        self.lines += other.lines
        self.kinds |= other.kinds
        self.places |= other.places
        self.going = self.going or other.going
        self.fetching = self.fetching or other.fetching
