"""Claims of what a flight was launched on, read from a rocket beside it and any word of going up: "owed its start to".

Also of whose rocket it was, where only the nation is told: "on a Japanese rocket".
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from orbitctl.factcheck.claims import launchers, scope
from orbitctl.factcheck.claims import vocabulary as v
from orbitctl.factcheck.claims.analysis import Analysis
from orbitctl.factcheck.claims.claim import Claim
from orbitctl.factcheck.claims.clauses import Clause
from orbitctl.factcheck.claims.roles import only
from orbitctl.factcheck.claims.sentence import Chunk
from orbitctl.factcheck.claims.ties import PART, WORDS
from orbitctl.factcheck.claims.verbs import inflections
from orbitctl.factcheck.reading.lexicon import Entry
from orbitctl.factcheck.reading.wordsets import wordset

#: The property of a claim of whose rocket it was; of one that names the rocket it is "rocket".
NATION = "nation"
_ROCKET = ("rocket",)
_MISSION = ("mission",)
_NATIONS = ("demonym", "state")
_GOING_UP = launchers.GOING_UP | inflections(
    "go begin start owe open entrust choose pick turn trust need assign hitch buy bring set get heave leap"
    " escape reach inject thank require join catch rise top head commit fall hoist hire lob blast part travel"
    " journey sail"
) | wordset(
    "journey trip way speed muscle launch liftoff ticket berth account start send-off sendoff orbit space"
    " aloft skyward skywards nose passenger cargo payload shroud fairing thrust ride lift carrier up"
)  # fmt: skip
_ON = frozenset({"on", "atop", "aboard"})
_UPON = _ON | {"by", "with"}
#: Before "of" and a rocket: where a load is on it, and what it does for the load.
_HOLDING = wordset(
    "top nose hold bay back board means thrust aid help power tip shoulders belly passenger courtesy fairing"
    " cargo fire launch aboard head end one another"
)
#: What tells of something else about a rocket.
_OF_ITS_OWN = wordset(
    "debris fragments engine engines crashed exploded wreckage test tests core replica model rival rivals"
    " competitor cousin returned splashed same another retired grounded successor version"
    " versions too failure delay delays derived forerunner ancestor backup hangar landing recovered reused"
    " alongside outnumbered record records"
)
_STAGES = frozenset({"stage", "stages"})
#: Before the stage that a rocket has.
_TOPPING = frozenset({"with", "and", "plus", "topped", "crowned", "by"})
_HARDWARE = wordset("rocket rockets launcher launchers booster boosters")
#: Between a nation and its rocket.
_BETWEEN = wordset("built made heavy lift big giant small - carrier launch") | v.MODIFIERS
_RELATIVES = frozenset({"which"})
#: Between a rocket and the clause about it.
_CALLING = v.BE | v.DETERMINERS | _HARDWARE | wordset("vehicle name of one machine carrier")
#: Without one of these a sentence tells of no nation's rocket.
HARDWARE = _HARDWARE
_LONGEST = 4
#: A rocket that stands before this position is what its clause begins with.
_FOREMOST = 3


def claims(found: Analysis) -> Iterator[Claim]:
    """Yield what the one flight of a sentence is said to have gone up on."""
    record = scope.sole_flight(found)
    if record is None or next(launchers.claims(found), None) is not None:
        return
    clauses = list(scope.stated(found))
    named: dict[str, Clause] = {}
    for position, clause in enumerate(clauses):
        for at, chunk in enumerate(clause.chunks):
            entry = only(chunk.mention, _ROCKET)
            if entry is None:
                continue
            lifts = any(_lifts(clause, at, record, following) for following in clauses[position + 1 : position + 2])
            if lifts or (_is_beside(record, clause, at, found) and _carries(clause, at, entry)):
                named[entry.id] = clause
    if len(named) == 1:
        rocket, clause = next(iter(named.items()))
        yield _claim(record, "rocket", rocket, clause, negated=False)
    elif not named:
        for clause in clauses:
            yield from _of_nations(record, clause, found)


def _claim(record: Entry, what: str, value: str, clause: Clause, *, negated: bool) -> Claim:
    marks = (scope.WIDE,) if record.own else (scope.WIDE, PART)
    return Claim(
        "ride", "launcher", record.id, what, value, None, None, clause.modality, negated,
        clause.formerly or scope.was_once(clause), others=marks,
    )  # fmt: skip


def _is_beside(record: Entry, clause: Clause, at: int, found: Analysis) -> bool:
    """Tell whether a clause with a rocket is about a flight, and not about the rocket alone."""
    if record in clause.entries(_MISSION):
        return True
    return (at >= _FOREMOST or "it" in clause.words) and scope.speaks_of(clause, record, found)


def _lifts(clause: Clause, at: int, record: Entry, following: Clause) -> bool:
    """Tell whether a relative clause says what a rocket did for a flight: "it was a Soyuz that got Hera off"."""
    if following.opener not in _RELATIVES or record not in following.entries(_MISSION):
        return False
    called = all(chunk.word in _CALLING for chunk in clause.chunks[at + 1 :])  # "was the name of the rocket that"
    return called and not following.words.isdisjoint(_GOING_UP | {"off"})


def _carries(clause: Clause, at: int, rocket: Entry) -> bool:
    """Tell whether a rocket is named as what something goes up on."""
    chunks = clause.chunks
    if scope.kept_off(chunks, at) or _tells_of_it(clause) or launchers.goes_on(chunks, at):
        return False
    one = bool(at) and chunks[at - 1].word in {"a", "an"} and not clause.entries(("person", "astronaut"))
    if rocket.id in launchers.SHIPS and not one and not launchers.as_rocket(clause, at):
        return False
    lead = _leading(chunks, at)
    of = next((i for i in range(at - 1, max(lead - 1, 0), -1) if chunks[i].word == "of"), 0)
    if of:  # "an engineer of Ariane 6"
        return chunks[of - 1].word in _HOLDING
    behind = chunks[at + 1 :]
    serves = lead < 1 and any(c.word == "for" for c in behind) and any(c.word in v.BE for c in behind)
    return serves or (lead >= 0 and chunks[lead].word in _ON) or not clause.words.isdisjoint(_GOING_UP)


def _tells_of_it(clause: Clause) -> bool:
    """Tell whether something else is told of a rocket; what stage it was topped by is part of what it was."""
    if not clause.words.isdisjoint(_OF_ITS_OWN):
        return True
    at = next((i for i, chunk in enumerate(clause.chunks) if chunk.word in _STAGES), 0)
    return at > 0 and not any(chunk.word in _TOPPING for chunk in clause.chunks[max(0, at - _LONGEST) : at])


def _leading(chunks: Sequence[Chunk], at: int) -> int:
    """Return the position of what leads to a rocket, before what belongs to its name; -1 if nothing does."""
    before = at - 1
    while before >= 0 and launchers.belongs(chunks[before]):
        before -= 1
    return before


def _of_nations(record: Entry, clause: Clause, found: Analysis) -> Iterator[Claim]:
    """Yield whose rocket a flight is said to have gone up on, or not to."""
    chunks = clause.chunks
    if clause.words.isdisjoint(_HARDWARE) or not scope.speaks_of(clause, record, found) or _tells_of_it(clause):
        return
    for at, chunk in enumerate(chunks):
        if chunk.word not in _HARDWARE:
            continue
        nation = at - 1
        while nation > 0 and at - nation < _LONGEST and chunks[nation].word in _BETWEEN:
            nation -= 1
        whose = _nation(chunks[nation]) if nation >= 0 else ""
        lead = _leading(chunks, nation)
        if not whose or lead < 0 or chunks[lead].word not in _UPON or clause.words.isdisjoint(_GOING_UP):
            continue
        denied = _is_denied(chunks[:nation])
        if denied or not scope.kept_off(chunks, nation):
            yield _claim(record, NATION, whose, clause, negated=denied)


def _nation(chunk: Chunk) -> str:
    entry = only(chunk.mention, _NATIONS)
    return entry.id if entry is not None else WORDS.get(chunk.word, "")


def _is_denied(before: Sequence[Chunk]) -> bool:
    """Tell whether it is the launch that is denied: "was not launched on"."""
    denials = [i for i, chunk in enumerate(before) if chunk.word in v.NEGATIONS]
    if len(denials) != 1:
        return False
    between = before[denials[0] + 1 :]
    return bool(between) and between[0].verb is not None and "launch" in between[0].verb.senses
