"""Groups of states that newspapers speak of as one: the members of the European Union, the G7, the BRICS.

Only groups whose members are beyond dispute, as they have been since 2020 (the BRICS: the five of 2010 to 2023).
"""

from __future__ import annotations

from collections.abc import Sequence

from orbitctl.factcheck.claims.grammar.sentence import Chunk
from orbitctl.factcheck.reading.wordsets import wordset

#: Ids of states by the name of the group.
GROUPS: dict[str, frozenset[str]] = {
    "European Union": wordset(
        "austria belgium bulgaria croatia cyprus czechia denmark estonia finland france germany greece hungary ireland"
        " italy latvia lithuania luxembourg malta netherlands poland portugal romania slovakia slovenia spain sweden"
    ),
    "G7": wordset("canada france germany italy japan united-kingdom united-states"),
    "BRICS": wordset("brazil russia india china south-africa"),
    "Security Council": wordset("china france russia united-kingdom united-states"),
    "Nordic countries": wordset("denmark finland iceland norway sweden"),
    "Baltic states": wordset("estonia latvia lithuania"),
    "Benelux": wordset("belgium netherlands luxembourg"),
}
_BY_WORD = {
    "eu": "European Union", "brics": "BRICS", "nordic": "Nordic countries", "baltic": "Baltic states",
    "benelux": "Benelux",
}  # fmt: skip
_BY_ID = {"european-union": "European Union", "brics": "BRICS"}
#: Since it has grown, only where as many are told of is the group of old meant.
_FIVE = 5


def group_at(row: Sequence[Chunk], at: int, *, of_old: bool = True) -> str | None:
    """Return the group of states that is named at a position; with ``of_old`` the BRICS only where five are told of."""
    found = _named(row, at)
    if (
        of_old
        and found == "BRICS"
        and not any(chunk.number is not None and chunk.number.value == _FIVE for chunk in row)
    ):
        return None
    return found


def _named(row: Sequence[Chunk], at: int) -> str | None:
    chunk = row[at]
    if chunk.mention is not None:
        return next((_BY_ID[entry.id] for entry in chunk.mention.entries if entry.id in _BY_ID), None)
    following = row[at + 1] if at + 1 < len(row) else None
    if chunk.word == "g" and following is not None and following.word == "7":
        return "G7"
    if chunk.word == "permanent" and any(other.word == "council" for other in row[at : at + 8]):
        return "Security Council"
    return _BY_WORD.get(chunk.word)
