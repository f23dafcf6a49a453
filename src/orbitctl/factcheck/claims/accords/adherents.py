"""Whom a sentence with one accord is about: the actors that stand in it, and their own clause."""

from __future__ import annotations

from collections.abc import Sequence

from orbitctl.factcheck.claims.accords import allegiance as a
from orbitctl.factcheck.claims.accords.alliances import Named
from orbitctl.factcheck.claims.accords.belonging import property_of
from orbitctl.factcheck.claims.grammar import vocabulary as v
from orbitctl.factcheck.claims.grammar.listing import before_list
from orbitctl.factcheck.claims.grammar.roles import ACTORS, only
from orbitctl.factcheck.claims.grammar.sentence import Chunk
from orbitctl.factcheck.reading.lexicon import Entry
from orbitctl.factcheck.reading.wordsets import wordset

_MEANWHILE = wordset("while as when whereas although though whilst")


def is_meanwhile(row: Sequence[Chunk], at: int, opener: str = "") -> bool:
    """Tell whether others act at a position than whoever is named: "while Peru was watching, ten countries signed"."""
    start = next((i for i in range(at - 1, 0, -1) if row[i].word in _MEANWHILE), 0)
    ends = next((i for i in range(at - 1, start, -1) if row[i].word == ","), 0)
    if (opener not in _MEANWHILE and row[start].word not in _MEANWHILE) or not ends:
        return False
    told = any(chunk.verb is not None or chunk.word in v.AUXILIARIES for chunk in row[start:ends])
    return told and all(only(chunk.mention, ACTORS) is None for chunk in row[ends:at])


def adherents(row: Sequence[Chunk], accord: Named) -> tuple[list[Entry], list[int]]:
    """Return who a sentence is about, and where they stand; nobody where it can be one or the other."""
    found: dict[str, Entry] = {}
    places: list[int] = []
    for at, chunk in enumerate(row):
        entry = only(chunk.mention, ACTORS) or _by_its_people(row, at)
        if entry is None or at == accord.at or any(other.kind == "alliance" for other in chunk.mention.entries):  # type: ignore[union-attr]
            continue
        before = before_list(row, at)
        behind = row[at + 1].word if at + 1 < len(row) else ""
        if (
            (before in a.ASIDE and not _is_bound(row, at, accord))
            or behind in {"-", "–"}
            or (behind == "'s" and not _owns(row, at))
        ):
            continue
        if places and entry.id not in found and _is_apart(row, places, at):
            found, places = {}, []  # "no body of the Union, and Peru is in it"
        if places and entry.id not in found and not all(c.word in a.LISTING for c in row[places[-1] + 1 : at]):
            return [], []
        found[entry.id] = entry
        places.append(at)
    return list(found.values()), places


def _is_bound(row: Sequence[Chunk], at: int, accord: Named) -> bool:
    """Tell whether an accord is told to be that of somebody: "was accepted by Peru", "is binding on Peru"."""
    to = at - 2 if row[at - 1].word == "the" else at - 1
    if row[to].word == "for" and row[to - 1].word in a.WAITING:
        return accord.at < at
    acted = any(chunk.word in a.ACTING or property_of(chunk.verb) for chunk in row[max(0, to - 2) : to])
    return accord.at < at and row[to].word in {"by", "on", "upon"} and acted


def _by_its_people(row: Sequence[Chunk], at: int) -> Entry | None:
    """Return the state whose office is named by its people: "the Emirati space agency", "the Peruvian government"."""
    people = only(row[at].mention, ("demonym",))
    offices = [chunk.word for chunk in row[at + 1 : at + 3]]
    return people if people is not None and not a.OFFICES.isdisjoint(offices) else None


def _owns(row: Sequence[Chunk], at: int) -> bool:
    """Tell whether what somebody has is an act or a share: "Japan's ratification", "Peru's name"."""
    return any(
        chunk.word in a.ACTING or chunk.word in a.GIVEN or chunk.word in a.STANDING or chunk.word in a.OFFICES
        for chunk in row[at + 2 : at + 5]
    )


def own_clause(row: Sequence[Chunk], near: Sequence[Chunk], places: Sequence[int]) -> Sequence[Chunk]:
    """Leave out of a stretch what is told before another clause begins: "the one is no state, and Peru is in it"."""
    turn = next((i for i in range(places[0] - 1, 0, -1) if _is_turn(row, i)), 0)
    return [chunk for chunk in near if chunk.first >= row[turn].first]


def dated_apart(row: Sequence[Chunk], chunk: Chunk, places: Sequence[int]) -> bool:
    """Tell whether a date is that of what somebody had acted before: "when it came into force in May, Peru had"."""
    if chunk.time is None:
        return False
    at = next(i for i, other in enumerate(row) if other is chunk)
    if any(_is_turn(row, i) for i in range(at + 1, places[0])):
        return True  # "ten signed in May, and Peru did so"
    if all(other.word != "had" for other in row[places[-1] + 1 :]):
        return False
    opens = next((i for i in range(at - 1, -1, -1) if row[i].word == "when"), None)
    comma = next((i for i in range(at + 1, len(row)) if row[i].word == ","), len(row))
    return opens is not None and comma < places[0]


def _is_turn(row: Sequence[Chunk], at: int) -> bool:
    """Tell whether another clause begins behind a comma, and no list goes on."""
    return row[at].word == "," and row[at + 1].word in {"and", "but"} and only(row[at - 1].mention, ("state",)) is None


def _is_apart(row: Sequence[Chunk], places: Sequence[int], at: int) -> bool:
    """Tell whether the only name so far says what something is of, and another clause begins before the next."""
    between = {chunk.word for chunk in row[places[-1] + 1 : at]}
    return between >= {",", "and"} and len(places) == 1 and before_list(row, places[0]) == "of"
