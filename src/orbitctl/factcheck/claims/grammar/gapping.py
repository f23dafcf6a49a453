"""What is told of one flight and, without its verb, of another: "Luna 9 landed in February, and Surveyor 1 in June"."""

from __future__ import annotations

from collections.abc import Sequence

from orbitctl.factcheck.claims.grammar.roles import named_unit
from orbitctl.factcheck.claims.grammar.sentence import Chunk
from orbitctl.factcheck.reading.phrases import Time

_JOINTS = frozenset({",", ";", "and", "but"})
_ENDS = frozenset({",", ";", ".", "and", "but", ")"})


def gapped(row: Sequence[Chunk], at: int) -> list[tuple[str, Time]]:
    """Return each mission that stands with nothing but a date behind a verb at a position and a date of its own."""
    found: list[tuple[str, Time]] = []
    dated = False
    for place in range(at + 1, len(row) - 1):
        if row[place].verb is not None and row[place].verb.form != "base":  # type: ignore[union-attr]
            break
        entry = named_unit(row[place].mention) if dated and row[place - 1].word in _JOINTS else None
        time = row[place + 1].time
        if time is not None and entry is not None and entry.own and entry.kind == "mission" and _ends(row, place + 2):
            found.append((entry.id, time))
        dated = dated or row[place].time is not None
    return found


def _ends(row: Sequence[Chunk], at: int) -> bool:
    return at >= len(row) or row[at].word in _ENDS
