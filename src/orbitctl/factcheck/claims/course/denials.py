"""Claims that something has never flown, or was never there at all."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import islice

from orbitctl.factcheck.claims.analysis import Analysis
from orbitctl.factcheck.claims.claim import Claim
from orbitctl.factcheck.claims.course.flying import DENIALS, NONE
from orbitctl.factcheck.claims.grammar import vocabulary as v
from orbitctl.factcheck.claims.grammar.agents import does
from orbitctl.factcheck.claims.grammar.clauses import Clause
from orbitctl.factcheck.claims.grammar.phrasing import Turn
from orbitctl.factcheck.claims.grammar.roles import named_unit
from orbitctl.factcheck.reading.lexicon import Entry
from orbitctl.factcheck.reading.wordsets import wordset

_UNITS = ("mission", "program")
#: Where something stands in a museum, it is told that it was never flown.
_KEPT = wordset("museum")


def denials(found: Analysis) -> Iterator[Claim]:
    """Yield what a sentence denies to have flown, or to have been."""
    for clause in found.clauses:
        if clause.words.isdisjoint(DENIALS.anchors) or (clause.supposed and clause.words.isdisjoint(_KEPT)):
            continue
        for entry in _denied_of(clause):
            yield from islice(_claims(clause, entry), 1)


def _denied_of(clause: Clause) -> Sequence[Entry]:
    """Return what a clause may deny something of: the one it is about, or each of a list that it begins with."""
    entry = clause.about(_UNITS)
    if entry is not None:
        return [entry]
    turns = [turn for turn in DENIALS.within(clause) if turn.meaning != NONE]
    return [one for one in clause.entries(_UNITS) if any(does(clause.chunks, turn.at, one) for turn in turns)]


def _claims(clause: Clause, entry: Entry) -> Iterator[Claim]:
    for turn in DENIALS.within(clause):
        claim = _denied(clause, turn, entry)
        if claim is not None:
            yield claim


#: Between "there was no" and a name.
_NAMING = wordset("a an the mission flight called named craft probe station such thing as ever")
#: Before a name these make it some of what it names: "a manned Zond never existed".
_NARROWING = wordset("manned crewed piloted uncrewed unmanned robotic second third further other such later")
#: Behind a denial these leave it whole.
_CLOSING = wordset(". , ; : ! ) — – and but because for at after since despite though although yet so")


_TO_SPACE = (["in", "space"], ["into", "space"], ["to", "space"])


def _is_set_against(clause: Clause, entry: Entry) -> bool:
    """Tell whether a name only dates or measures what never flew: "landings planned after Apollo 17"."""
    at = next((at for at, chunk in enumerate(clause.chunks) if entry == named_unit(chunk.mention)), 0)
    return (clause.chunks[at - 1].word if at else clause.opener) in _SETTING


_SETTING = wordset("after before since until following unlike like behind beyond besides")


def _denied(clause: Clause, turn: Turn, entry: Entry) -> Claim | None:
    """Return that something never flew, or that there was no such thing."""
    if not entry.own or "had" in clause.words or _is_set_against(clause, entry):
        return None
    if clause.modality == "possible" and not v.DOUBTFUL.isdisjoint([c.word for c in clause.chunks[: turn.last]]):
        return None
    if turn.meaning == NONE:
        names = [at for at, chunk in enumerate(clause.chunks) if entry == named_unit(chunk.mention)]
        between = [chunk.word for at in names for chunk in clause.chunks[turn.last : at]]
        direct = bool(names) and turn.at <= names[0] and _NAMING.issuperset(between)
        narrowed = any(clause.chunks[at - 1].word in _NARROWING for at in names if at)
        ends = turn.phrase.endswith(("exist", "existed")) and clause.leads(entry) and not narrowed
        if not direct and not ends:
            return None
        return Claim("existence", "existence", entry.id, "there", turn.phrase, negated=True)
    behind = [chunk.word for chunk in clause.chunks[turn.last : turn.last + 3]]
    if behind[:2] in _TO_SPACE:
        behind = behind[2:]
    if behind and behind[0] not in _CLOSING:
        return None  # "never flew to Mars"
    present = not turn.phrase.startswith(("never", "unflown", "without", "before", "flight", "launch"))
    return Claim("existence", "existence", entry.id, "flown", turn.phrase, negated=True, present=present)
