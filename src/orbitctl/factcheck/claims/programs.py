"""Claims of which program a mission belongs to: "part of Artemis", "a flight of Project Mercury"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from orbitctl.factcheck.claims import vocabulary as v
from orbitctl.factcheck.claims.analysis import Analysis
from orbitctl.factcheck.claims.claim import Claim
from orbitctl.factcheck.claims.roles import flight, only
from orbitctl.factcheck.claims.sentence import Chunk
from orbitctl.factcheck.reading.lexicon import Entry
from orbitctl.factcheck.reading.wordsets import wordset

_MISSION = ("mission",)
_PROGRAM = ("program",)
#: Nouns and verbs that with a preposition behind them make something a part of what follows.
_PARTS = wordset(
    "part flight mission step member element component chapter product entry launch spacecraft probe lander orbiter"
    " rover flights missions"
)
_BELONGING = wordset("belongs belonged belonging")
_IN = wordset("of in within")
#: Before the name of a program: whose it is, and what it is for.
_BEFORE = v.DETERMINERS | v.MODIFIERS | wordset("'s low cost planetary wider larger broader uncrewed human")
_CRAFT = wordset("mission flight lander spacecraft probe")
_LONGEST = 7
#: A longer name before a noun is a description, whatever else it is the name of.
_LONGEST_ADJECTIVE = 2
_OTHERWISE = wordset("unlike rival inspired before after since successor predecessor like than followed paved")


def claims(found: Analysis) -> Iterator[Claim]:
    """Yield which programs missions are said to belong to."""
    for clause in found.clauses:
        if clause.supposed or clause.modality == "possible" or clause.words & _OTHERWISE:
            continue
        record = flight(clause)
        programs = [(i, entry) for i, chunk in enumerate(clause.chunks) if (entry := _program(chunk)) is not None]
        if record is None or len(programs) != 1:
            continue
        at, program = programs[0]
        named = next((i for i, chunk in enumerate(clause.chunks) if only(chunk.mention, _MISSION) == record), -1)
        if named < at and (_part_of(clause.chunks, named, at) or _is_one(clause.chunks, named, at)):
            yield Claim(
                "program", "program", record.id, "part", program.id, None, None, clause.modality, clause.negated,
                clause.formerly,
            )  # fmt: skip


def _program(chunk: Chunk) -> Entry | None:
    """Return the program a chunk names as a whole; None if it is as well the name of a mission."""
    if chunk.mention is None or any(entry.kind == "mission" and entry.own for entry in chunk.mention.entries):
        return None
    entry = only(chunk.mention, _PROGRAM)
    return entry if entry is not None and entry.own else None


def _part_of(chunks: Sequence[Chunk], named: int, at: int) -> bool:
    """Tell whether "part of", "belongs to", "under" or the like lead to the program at a position."""
    position = at - 1
    while position > named and at - position < _LONGEST and _leads(chunks[position]):
        position -= 1
    indefinite = any(chunk.word in {"a", "an"} for chunk in chunks[max(position, 0) : at])
    if position <= named or position == 0 or indefinite:
        return False
    leading, before = chunks[position].word, chunks[position - 1].word
    return leading == "under" or (leading == "to" and before in _BELONGING) or (leading in _IN and before in _PARTS)


def _leads(chunk: Chunk) -> bool:
    if chunk.mention is not None:
        return any(
            entry.kind in {"agency", "state", "demonym", "organisation", "company"} for entry in chunk.mention.entries
        )
    return chunk.word in _BEFORE


def _is_one(chunks: Sequence[Chunk], named: int, at: int) -> bool:
    """Tell whether the mission is called one of the program's: "VIPER is an Artemis mission", "X, an Apollo flight"."""
    plain = chunks[at].last - chunks[at].first > _LONGEST_ADJECTIVE  # "a Mars sample-return mission"
    if at + 1 == len(chunks) or chunks[at + 1].word not in _CRAFT or named < 0 or plain:
        return False
    between = chunks[named + 1 : at]
    copula = bool(between) and (between[0].word in v.BE or between[0].word == ",")
    return copula and all(
        chunk.word in {",", "a", "an", "the"}
        or chunk.word in v.BE
        or chunk.number is not None
        or chunk.word in v.ADVERBS
        for chunk in between
    )
