"""Claims of who does something together: "in collaboration with Russia", "a joint mission with JAXA"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from orbitctl.factcheck.claims.analysis import Analysis
from orbitctl.factcheck.claims.claim import Claim
from orbitctl.factcheck.claims.craft.hands import one_named, shared
from orbitctl.factcheck.claims.craft.possession import DONE
from orbitctl.factcheck.claims.craft.possession import TOGETHER as SHARING
from orbitctl.factcheck.claims.craft.ties import CRAFT, JOINT, acts, tied, who_is
from orbitctl.factcheck.claims.grammar import vocabulary as v
from orbitctl.factcheck.claims.grammar.clauses import Clause
from orbitctl.factcheck.claims.grammar.roles import named_unit
from orbitctl.factcheck.claims.grammar.sentence import Chunk
from orbitctl.factcheck.reading.lexicon import Entry
from orbitctl.factcheck.reading.wordsets import wordset

#: Nouns for doing something together.
TOGETHER = wordset("collaboration cooperation partnership conjunction tandem co-operation")
_PARTNERS = wordset("partners")
_SEVERAL = wordset("agencies countries nations")
#: Without one of these nobody is told to take part.
CUES = TOGETHER | SHARING | _PARTNERS | _SEVERAL | wordset("collaborative cooperative multinational among common")
#: What something is that several do together: "a collaborative project among five agencies: X, Y and Z".
_WHOLES = TOGETHER | wordset("project undertaking effort venture programme program mission work enterprise")
_SHARED = TOGETHER | wordset("collaborative cooperative multinational international common joint shared")
_PARTNERED = wordset("its with international")
_AMONG = frozenset({"of", "between", "among", "amongst"})
#: What stands in a list of partners and before it.
_JOINED = wordset(", : - – — and the participating partner largest major space agencies partners nations countries")
#: So far behind "joint" its noun stands: "a joint radar satellite".
_LONGEST = 4


def claims(found: Analysis) -> Iterator[Claim]:
    """Yield who is said to take part in a mission or program with somebody else."""
    certain = list(_certain(found))
    yield from certain or shared(found)


def _certain(found: Analysis) -> Iterator[Claim]:
    one = one_named(found)
    for clause in found.clauses:
        if clause.supposed or clause.modality == "possible" or clause.negated:
            continue
        for at in range(len(clause.chunks) - 2):
            first = _partners_from(clause.chunks, at)
            record = _undertaking(clause, at) or (one[0] if one else None) if first else None
            if record is not None:
                mark = () if clause.chunks[at].word == "in" else (JOINT,)
                begins = clause.chunks[first].first
                for who in _listed([chunk for chunk in found.row if chunk.first >= begins]):
                    claim = tied(clause, record, "partner", who)
                    yield claim._replace(others=claim.others + mark)


def _partners_from(chunks: Sequence[Chunk], at: int) -> int:
    """Return where the partners begin behind "in collaboration with", "a joint mission with"; 0 for no such words."""
    word, second = chunks[at].word, chunks[at + 1].word
    if word == "in" and second in TOGETHER and at + 3 < len(chunks) and chunks[at + 2].word == "with":
        return at + 3
    if word == "joint":
        noun = at + 1
        while noun < min(len(chunks) - 2, at + _LONGEST) and chunks[noun].word not in CRAFT:
            noun += 1
        if chunks[noun].word in CRAFT and noun + 2 < len(chunks) and chunks[noun + 1].word in {"with", "of", "between"}:
            return noun + 2
    several = word == "by" and not _SEVERAL.isdisjoint(chunk.word for chunk in chunks[at + 2 : at + 6])
    if several and at and chunks[at - 1].word in DONE:
        return at + 1  # "by the five largest agencies: X, Y and Z"
    if word in _PARTNERS and _is_shared_with(chunks, at):
        return at + 1
    if word in _WHOLES and second in _AMONG and not _SHARED.isdisjoint(chunk.word for chunk in chunks[: at + 1]):
        return at + 2 if any(chunk.word in v.BE for chunk in chunks[:at]) else 0
    return 0


def _is_shared_with(chunks: Sequence[Chunk], at: int) -> bool:
    """Tell whether it is told what something is, and then whose partners follow: "is a program led by A with its"."""
    before = [chunk.word for chunk in chunks[:at]]
    be = next((i for i, word in enumerate(before) if word in v.BE), at)
    named = any(chunk.mention is not None and named_unit(chunk.mention) for chunk in chunks[:be])
    counted = chunks[at - 1].number is not None or before[-1:] == ["other"]
    led = (counted or not _PARTNERED.isdisjoint(before[-3:])) and not v.PREPOSITIONS.isdisjoint(before[-4:])
    return named and led and not (_WHOLES | {"led", "run", "operated"}).isdisjoint(before[be:])


def _undertaking(clause: Clause, at: int) -> Entry | None:
    """Return the mission or program that is undertaken so: the one named last before, or what the clause takes up."""
    before = [chunk for chunk in clause.chunks[:at] if chunk.mention is not None and named_unit(chunk.mention)]
    if before:
        return named_unit(before[-1].mention)
    return named_unit(clause.topic)


def _listed(chunks: Sequence[Chunk]) -> Iterator[str]:
    """Yield the actors that a stretch begins with, as far as they are joined."""
    for chunk in chunks:
        if chunk.mention is not None and acts(chunk):
            who = who_is(chunk)
            if who is None:
                return
            yield who
        elif chunk.word not in _JOINED and chunk.number is None:
            return
