"""Claims of which program a mission belongs to: "part of Artemis", "a flight of Project Mercury"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise

from orbitctl.factcheck.claims.analysis import Analysis
from orbitctl.factcheck.claims.claim import Claim
from orbitctl.factcheck.claims.craft import lineage, provenance
from orbitctl.factcheck.claims.grammar import vocabulary as v
from orbitctl.factcheck.claims.grammar.roles import flight, only
from orbitctl.factcheck.claims.grammar.sentence import Chunk
from orbitctl.factcheck.reading.lexicon import Entry
from orbitctl.factcheck.reading.wordsets import wordset

_MISSION = ("mission",)
_PROGRAM = ("program",)
#: Nouns and verbs that with a preposition behind them make something a part of what follows.
_PARTS = wordset(
    "part flight mission step member element component chapter product entry launch spacecraft probe lander orbiter"
    " rover flights missions station stations landers probes orbiters rovers satellite craft ship delivery deliveries"
    " module stage leg instalment installment task task-order project venture one last latest only opener finale"
)
_BELONGING = wordset("belongs belonged belonging tied attached assigned")
_IN = wordset("of in within")
#: By themselves these say that something is done as a part of what follows.
_UNDER = wordset("under within")
#: The same, of what somebody has flown for him: "bought through CLPS".
_THROUGH = wordset("through via")
_ORDERED = wordset(
    "bought purchased paid funded financed ordered contracted commissioned procured booked chosen selected picked"
    " approved awarded flown sponsored backed"
)
#: Before the name of a program: whose it is, and what it is for.
_BEFORE = v.DETERMINERS | v.MODIFIERS | wordset(
    "'s low cost planetary wider larger broader uncrewed human international scientific secret"
)  # fmt: skip
_CRAFT = wordset(
    "mission flight lander spacecraft probe station orbiter rover delivery satellite craft ship missions flights"
    " landers spacecraft probes stations orbiters rovers deliveries satellites landing landings"
)
#: What a program does with its missions.
_INCLUDING = wordset(
    "included includes including comprised comprises produced spawned yielded launched flew sent funded funds paid"
    " counts counted began ended opened closed started gave"
)
_LAUNCHING = wordset("launched flew sent")
_JOINING = frozenset({",", "and", "the"})
_LONGEST = 7
#: No more plain words stand between the name of a program and a noun: "an Almaz spy station".
_MOST_PLAIN = 2
#: A longer name before a noun is a description, whatever else it is the name of.
_LONGEST_ADJECTIVE = 2
_OTHERWISE = wordset(
    "unlike rival inspired before after since successor predecessor than followed paved mistaken confused"
)


def claims(found: Analysis) -> Iterator[Claim]:
    """Yield which programs missions are said to belong to; those listed are told of something else."""
    if _are_listed(found.row):
        return
    yield from (
        list(_certain(found)) or list(_fronted(found)) or list(lineage.claims(found.row)) or provenance.claims(found)
    )


def _are_listed(row: Sequence[Chunk]) -> bool:
    """Tell whether several programs stand in one list: "the only man to fly in Gemini, Apollo and the shuttle"."""
    named = [at for at, chunk in enumerate(row) if _program(chunk) is not None]
    return any(
        one + 1 < other and all(chunk.word in _JOINING for chunk in row[one + 1 : other])
        for one, other in pairwise(named)
    )


def _certain(found: Analysis) -> Iterator[Claim]:
    for clause in found.clauses:
        if clause.supposed or clause.modality == "possible" or clause.words & _OTHERWISE:
            continue
        record = flight(clause)
        programs = [(i, entry) for i, chunk in enumerate(clause.chunks) if (entry := _program(chunk)) is not None]
        if record is None or len(programs) != 1:
            continue
        at, program = programs[0]
        named = next((i for i, chunk in enumerate(clause.chunks) if only(chunk.mention, _MISSION) == record), -1)
        if (
            _includes(clause.chunks, at, named)
            if at < named
            else _part_of(clause.chunks, named, at) or _is_one(clause.chunks, named, at)
        ):
            yield Claim(
                "program", "program", record.id, "part", program.id, None, None, clause.modality,
                not clause.words.isdisjoint(v.NEGATIONS), clause.formerly,
            )  # fmt: skip


def _fronted(found: Analysis) -> Iterator[Claim]:
    """Read "As part of the X programme, Y ..." and "One of the X missions, Y ..."."""
    row = found.row
    at = next((i for i, chunk in enumerate(row[: 2 * _LONGEST]) if _program(chunk) is not None), None)
    comma = next((i for i in range(at + 1, len(row) - 2) if row[i].word == ","), None) if at else None
    if at is None or comma is None or not found.words.isdisjoint(_OTHERWISE | v.NEGATIONS):
        return
    opening = [chunk.word for chunk in row[:3]]
    partly = opening == ["as", "part", "of"]
    one = (opening[0] in v.DETERMINERS or opening[1:2] == ["of"]) and row[comma - 1].word in _CRAFT
    if (
        not (partly or one)
        or any(chunk.verb is not None for chunk in row[at + 1 : comma])
        or comma - at > _MOST_PLAIN + 1
    ):
        return
    first = comma + 1 + (row[comma + 1].word == "the")
    record = only(row[first].mention, _MISSION) if first + 1 < len(row) else None
    program = _program(row[at])
    if record is not None and program is not None and record.own and row[first + 1].word not in {"'s", "and", ","}:
        yield Claim("program", "program", record.id, "part", program.id)


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
    leading, before = chunks[position].word, chunks[position - 1]
    if lineage.is_used(chunks, position - 1):
        return False
    ordered = leading in _THROUGH and any(chunk.word in _ORDERED for chunk in chunks)
    if leading in _UNDER or ordered or (leading == "to" and before.word in _BELONGING):
        return True
    counted = before.number is not None or before.word == "first"  # "the second of the Axiom missions"
    whole = at + 1 == len(chunks) or chunks[at + 1].word in {".", ","}
    return leading in _IN and (before.word in _PARTS or (counted and (whole or _craft_behind(chunks, at))))


def _craft_behind(chunks: Sequence[Chunk], at: int) -> bool:
    """Tell whether a noun for a craft follows the name of a program, with an adjective or two between them."""
    for chunk in chunks[at + 1 : at + 2 + _MOST_PLAIN]:
        if chunk.word in _CRAFT:
            return True
        if not chunk.word.isalpha() or chunk.verb is not None or chunk.word in v.PREPOSITIONS | v.OPENERS:
            return False
    return False


def _includes(chunks: Sequence[Chunk], at: int, named: int) -> bool:
    """Tell whether a program is said to hold a mission: "the Discovery Program produced InSight"."""
    between = [chunk.word for chunk in chunks[at + 1 : named]]
    if only(chunks[at].mention, ("rocket",)) is not None and between[:1] and between[0] in _LAUNCHING:
        return False  # a rocket did
    verbs = [i for i, word in enumerate(between) if word in _INCLUDING]
    nouns = _CRAFT | v.HEADS["program"] | v.DETERMINERS | v.BEFORE_VERBS | {"'s", "series"}
    return len(verbs) == 1 and all(i == verbs[0] or word in nouns for i, word in enumerate(between))


def _leads(chunk: Chunk) -> bool:
    if chunk.mention is not None:
        return any(
            entry.kind in {"agency", "state", "demonym", "organisation", "company"} for entry in chunk.mention.entries
        )
    return chunk.word in _BEFORE


def _is_one(chunks: Sequence[Chunk], named: int, at: int) -> bool:
    """Tell whether the mission is called one of the program's: "VIPER is an Artemis mission", "X, an Apollo flight"."""
    plain = chunks[at].last - chunks[at].first > _LONGEST_ADJECTIVE  # "a Mars sample-return mission"
    if named < 0 or plain or not _craft_behind(chunks, at):
        return False
    between = chunks[named + 1 : at]
    copula = bool(between) and (between[0].word in v.BE or between[0].word == ",")
    return copula and all(
        chunk.word in {",", "a", "an", "the"}
        or chunk.word in v.BE
        or chunk.number is not None
        or chunk.word in v.ADVERBS
        or chunk.word in v.MODIFIERS
        for chunk in between
    )
