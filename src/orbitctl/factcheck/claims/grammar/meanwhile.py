"""On what occasion something is told to have been so: "when Apollo 11 landed", "on the day Columbia was lost"."""

from __future__ import annotations

from collections.abc import Sequence

from orbitctl.factcheck.claims.grammar.roles import named_unit
from orbitctl.factcheck.claims.grammar.sentence import Chunk
from orbitctl.factcheck.claims.grammar.verbs import inflections
from orbitctl.factcheck.reading.lexicon import Entry
from orbitctl.factcheck.reading.wordsets import wordset

#: In an office claim, marks that what follows is the flight whose day is meant.
ON = "on-the-occasion-of"
_FLYERS = frozenset({"astronaut", "person"})
#: What somebody did on a flight.
_FLOWN = inflections("fly orbit circle walk step land float go set ride launch take") | wordset(
    "flight step steps walk spacewalk orbit moon footprint"
)
#: What events verbs of a sense tell of.
_KINDS = {
    "launch": ("launch",),
    "land": ("landing",),
    "orbit": ("orbit",),
    "flyby": ("flyby",),
    "return": ("return", "reentry", "landing"),
    "crash": ("impact", "contact-lost"),
}
#: Ids of one person are joined by this.
SAME = "="
_OPENING = wordset("when as while during throughout amid")
#: With "the" before or "of" behind, nouns for a time.
_NOUNS = wordset("day time moment hour night morning evening week eve year days era")
#: These tell of the time of a program by its name, if nothing of it follows but where the clause ends.
_APART = wordset("before after since until till")
_DURING = wordset("during throughout")
_PARTS = wordset(". , ; program programme project era years days")
#: What is told behind one of these is a theme, and not the time.
_ABOUT = wordset("about on regarding concerning discussing")
#: So many chunks may stand between one of these and the flight.
_REACH = 6


def occasion(row: Sequence[Chunk]) -> str:
    """Return at the time of what something is told to have been so: a flight, or a flight of whom several ids mean."""
    unit = _unit(row)
    return unit.id if unit is not None else _somebodys(row)


def deeds(row: Sequence[Chunk]) -> tuple[str, ...]:
    """Return of what kinds the event can be that is the occasion, by the first verb behind its flight."""
    unit = _unit(row)
    at = next((at for at, chunk in enumerate(row) if unit is not None and named_unit(chunk.mention) == unit), len(row))
    verb = next((chunk.verb for chunk in row[at + 1 : at + _REACH] if chunk.verb is not None), None)
    return tuple(sorted({kind for sense in verb.senses for kind in _KINDS.get(sense, ())})) if verb is not None else ()


def _somebodys(row: Sequence[Chunk]) -> str:
    """Return who flew when something is told to have been so: "when Armstrong took his step"."""
    for at, chunk in enumerate(row):
        ids = [e.id for e in chunk.mention.entries if e.kind in _FLYERS] if chunk.mention is not None else []
        flew = not _FLOWN.isdisjoint(following.word for following in row[at + 1 : at + _REACH])
        if ids and flew and any(_opens(row, i) for i in range(max(0, at - 2), at)):
            return SAME.join(ids)
    return ""


def _unit(row: Sequence[Chunk]) -> Entry | None:
    """Return the one flight at the time of which something is told to have been so."""
    named = [entry for chunk in row if (entry := named_unit(chunk.mention)) is not None]
    units = {entry.id: entry for entry in named if entry.kind == "mission"}
    if not units:
        return _in_the_time_of(row, named)
    if len(units) != 1 or sum(chunk.word == "when" for chunk in row) > 1:
        return None  # of two times told, either can be that of another
    [unit] = units.values()
    at = next(at for at, chunk in enumerate(row) if chunk.mention is not None and unit in chunk.mention.entries)
    times = [position for position in range(max(0, at - _REACH), at) if _opens(row, position)]
    apart = [i for i in range(max(0, at - _REACH), at) if row[i].word in _APART]  # "the year before Apollo 11"
    if times and not _ABOUT.isdisjoint(chunk.word for chunk in row[times[-1] : at]):
        return None  # "during a talk about Apollo 11"
    return unit if times and (not apart or apart[-1] < times[-1]) else None


def _in_the_time_of(row: Sequence[Chunk], named: Sequence[Entry]) -> Entry | None:
    """Return the one program during which something is told to have been so."""
    if len({entry.id for entry in named}) != 1:
        return None
    at = next(at for at, chunk in enumerate(row) if named_unit(chunk.mention) is not None)
    before = [chunk.word for chunk in row[max(0, at - 2) : at]]
    return named[0] if not _DURING.isdisjoint(before) and not _PARTS.isdisjoint(_behind(row, at)) else None


def _behind(row: Sequence[Chunk], at: int) -> list[str]:
    return [chunk.word for chunk in row[at + 1 : at + 2]]


def _opens(row: Sequence[Chunk], at: int) -> bool:
    word = row[at].word
    if word == "saw":
        return at > 0 and row[at - 1].word == "who"  # "the chief who saw X land"
    if word in _OPENING:
        return word != "as" or (at + 1 < len(row) and row[at + 1].mention is not None)
    return word in _NOUNS and at > 0 and row[at - 1].word in {"the", "very", "that"}
