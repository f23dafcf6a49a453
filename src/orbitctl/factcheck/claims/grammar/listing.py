"""Actors as a sentence lists them: one name, or names joined by commas and "and"."""

from __future__ import annotations

from collections.abc import Sequence

from orbitctl.factcheck.claims.grammar import vocabulary as v
from orbitctl.factcheck.claims.grammar.roles import ACTORS, only
from orbitctl.factcheck.claims.grammar.sentence import Chunk
from orbitctl.factcheck.reading.lexicon import Entry
from orbitctl.factcheck.reading.wordsets import wordset

_CLOSING = wordset("and or nor &")
_LISTING = wordset(", and both the or as well")
#: Whatever these "of" somebody do, is done by him.
_OFFICES = wordset("republic kingdom government governments agencies leaders heads representatives ministers")
_ASIDE = v.PREPOSITIONS - {"of", "by"}


def actor_of(chunk: Chunk, *, bodies: bool = False) -> Entry | None:
    """Return the actor a chunk names, unless an accord can be meant; with ``bodies`` one that is also a body."""
    if chunk.mention is None or (not bodies and any(entry.kind == "alliance" for entry in chunk.mention.entries)):
        return None
    return only(chunk.mention, ACTORS)


def listed_from(row: Sequence[Chunk], at: int, *, bodies: bool = False) -> tuple[list[Entry], int]:
    """Return the actors listed from a position on, and the position behind the last."""
    found: list[Entry] = []
    end = at
    while at < len(row):
        entry = actor_of(row[at], bodies=bodies)
        if entry is not None:
            found.append(entry)
            end = at + 1
        elif row[at].word not in _LISTING:
            break
        at += 1
    return found, end


def before_list(row: Sequence[Chunk], at: int) -> str:
    """Return the word before a name, or before the list in which it stands: "unlike" of "unlike Peru and Chile".

    A comma goes on with a list only if that goes on behind the name: "unlike Peru, Chile has signed".
    """
    here = at
    while here:
        before = here - 1 - (here > 1 and row[here - 1].word in {"the", "both"})
        goes_on = here + 1 < len(row) and row[here + 1].word in _CLOSING | {","} and here < at + 1
        joins = row[before].word in _CLOSING or (row[before].word == "," and goes_on)
        last = before - 1 - (before > 1 and row[before].word in _CLOSING and row[before - 1].word == ",")
        if not joins or last < 0 or only(row[last].mention, ACTORS) is None:
            return _before_office(row, before)
        here = last
    return ""


def _before_office(row: Sequence[Chunk], at: int) -> str:
    """Return a word before a name; if that says whose office is meant, the one before it: "the Republic of"."""
    if row[at].word != "of" or at == 0 or row[at - 1].word not in _OFFICES:
        return row[at].word
    before = at - 2 - (at > 1 and row[at - 2].word in {"the", "space"})
    return row[before].word if before >= 0 else ""


def groups_of(row: Sequence[Chunk], *, aside: bool = False) -> list[list[Entry]]:
    """Return the lists of actors in a row, but for those behind a preposition; a name alone is a list, too.

    With ``aside`` nobody behind "by" or "of" counts, either.
    """
    left_out = _ASIDE | {"by", "of"} if aside else _ASIDE - {"with"}
    groups: list[list[Entry]] = []
    end = -1
    for at, chunk in enumerate(row):
        entry = actor_of(chunk)
        if entry is None or before_list(row, at) in left_out:
            continue
        if groups and all(other.word in _LISTING for other in row[end + 1 : at]):
            groups[-1].append(entry)
        else:
            groups.append([entry])
        end = at
    return groups
