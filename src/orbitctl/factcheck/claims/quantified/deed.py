"""A deed in the terms of the record: who did what, where, and with what."""

from __future__ import annotations

from typing import NamedTuple

from orbitctl.factcheck.claims.accords.regions import Region, region

_SIGN = ";"
#: In the place of a program: that of the flight that is named.
OF_ITS_LINE = "its own"
#: What was done at a body, in words.
_SHOWN = {
    "land": "landing on", "orbit": "orbit around", "fly": "flight to", "walk": "walk on", "hit": "impact on",
    "sample": "samples from", "drive": "drive on", "rove": "rover on", "touch": "touchdown on",
}  # fmt: skip
_PROPER = frozenset({"mercury", "venus", "mars", "jupiter", "saturn", "uranus", "neptune", "pluto"})


def region_id(name: str) -> str:
    """Return what stands for a region among the ids of states."""
    return f"@{name.replace(' ', '_')}"


def region_of(whose: str) -> Region | None:
    """Return the region that stands among the ids of states."""
    return region(whose[1:].replace("_", " ")) if whose.startswith("@") else None


class Deed(NamedTuple):
    """What is told to have been done; an empty field asks for nothing.

    ``act`` is one of those that `judgement.attained` knows, ``body`` a world of `reading.bodies`, or "planet", or
    "world" for any. ``unit`` says what is counted: flights, people, crews, countries or companies. ``whose`` are
    ids of states, names of regions, or "third" for neither superpower; ``line`` is the id of a program or an actor
    whose flights alone are meant. ``kinds`` ask something of the craft, or the crew.
    """

    act: str = ""
    body: str = ""
    unit: str = "flight"
    whose: tuple[str, ...] = ()
    line: str = ""
    kinds: tuple[str, ...] = ()
    rocket: str = ""

    def told(self) -> str:
        """Return the deed in words, as a claim carries it."""
        fields = (self.act, self.body, self.unit, " ".join(self.whose), self.line, " ".join(self.kinds), self.rocket)
        return _SIGN.join(fields)

    @classmethod
    def read(cls, told: str) -> Deed:
        """Return the deed of which `told` made these words."""
        act, body, unit, whose, line, kinds, rocket = told.split(_SIGN)
        return cls(act, body, unit, tuple(whose.split()), line, tuple(kinds.split()), rocket)

    def shown(self) -> str:
        """Return the deed for a reader of the finding."""
        kinds = ["safe" if kind == "well" else kind for kind in self.kinds]
        act = _SHOWN.get(self.act, self.act) if self.body else self.act
        body = "the Moon" if self.body == "moon" else self.body.title() if self.body in _PROPER else self.body
        return " ".join(filter(None, (*kinds, *self.whose, act, body, self.rocket)))
