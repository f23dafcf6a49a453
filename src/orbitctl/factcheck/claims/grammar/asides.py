"""What stands between commas behind a name, and describes it: "SLIM, built by JAXA, landed"."""

from __future__ import annotations

from collections.abc import Sequence

from orbitctl.factcheck.claims.grammar import vocabulary as v
from orbitctl.factcheck.claims.grammar.apart import has_others
from orbitctl.factcheck.claims.grammar.sentence import Chunk
from orbitctl.factcheck.claims.grammar.splitting import FINITE, RELATIVES
from orbitctl.factcheck.claims.grammar.tenses import is_past
from orbitctl.factcheck.claims.grammar.verbs import PAST

#: Prepositions that begin an aside: "ExoMars, in cooperation with Russia, aims to".
_ADDING = frozenset({"in", "with", "by", "under", "like"})
_OF_PEOPLE = frozenset({"who", "which"})
#: No aside is longer.
_LONGEST_ASIDE = 18


def without_asides(row: Sequence[Chunk]) -> tuple[list[Chunk], list[tuple[str, list[Chunk]]]]:
    """Take out what stands between commas behind a name ("SLIM, built by JAXA, landed"), each with that name."""
    main: list[Chunk] = []
    asides: list[tuple[str, list[Chunk]]] = []
    if [chunk.word for chunk in row].count(",") < 2:
        return list(row), asides
    position = 0
    while position < len(row):
        end = _aside_end(row, position, opening=_only_opens(main)) if row[position].word == "," else None
        name = _described(main) if end is not None else None
        if end is not None and name is not None:
            asides.append((",", [*name, *row[position + 1 : end]]))
            position = end + (not _only_opens(main))  # "To make room for X, launched in 2021, the old Y": a comma stays
        else:
            main.append(row[position])
            position += 1
    return main, asides


def _described(main: Sequence[Chunk]) -> Sequence[Chunk] | None:
    """Return the name just before a comma, which an aside behind it can describe; none of two that are joined."""
    at = next((at for at in range(len(main) - 1, max(-1, len(main) - 4), -1) if main[at].mention is not None), None)
    if at is None or has_others(main, at):
        return None
    joined = at > 1 and main[at - 1].word == "and" and _flies(main[at]) and _flies(main[at - 2])
    return () if joined else (main[at],)


def _flies(chunk: Chunk) -> bool:
    return chunk.mention is not None and any(entry.kind == "mission" for entry in chunk.mention.entries)


def _only_opens(main: Sequence[Chunk]) -> bool:
    """Tell whether nothing is told yet, and the sentence has only begun with when, where or why."""
    opens = bool(main) and (main[0].word in v.PREPOSITIONS or main[0].word == "to")
    return opens and not any(is_past(main, at) or chunk.word in v.AUXILIARIES for at, chunk in enumerate(main))


def _aside_end(row: Sequence[Chunk], comma: int, *, opening: bool) -> int | None:
    """Return the comma that ends an aside begun at a position; None if none begins there."""
    if comma + 2 >= len(row):
        return None
    first = row[comma + 1]
    owner = first.mention is not None and row[comma + 2].word == "'s"  # "Peregrine, Astrobotic's lander, ..."
    begins = first.word in v.DETERMINERS or first.word in RELATIVES or first.word in _ADDING or first.word == "where"
    if not (begins or owner or first.verb is not None):
        return None
    for end in range(comma + 2, min(len(row) - 1, comma + _LONGEST_ASIDE)):
        if row[end].word == ",":
            following = row[end + 1]
            goes_on = following.word in PAST or (following.verb is not None and following.verb.form in FINITE)
            word = following.word
            inside = [chunk.mention for chunk in row[comma + 2 : end] if chunk.mention is not None]
            flights = any(entry.kind in {"mission", "program"} for one in inside for entry in one.entries)
            if first.word in _OF_PEOPLE and flights and word.endswith("ed"):
                return end  # "Somanath, who oversaw the landing, handed the agency over"
            if first.verb is not None and first.word not in v.BEFORE_VERBS and word in _OF_PEOPLE:
                return end  # "X, launched in 1996, which orbited the Moon"
            if opening and first.verb is not None and (word in v.DETERMINERS or following.mention is not None):
                return end
            return end if goes_on or word in v.BEFORE_VERBS or word in v.PLANNING or word.endswith("ly") else None
    return None
