"""Claims of what a flight was launched on, read from a rocket beside it, however it is put: "owed its start to".

A rocket counts unless something tells that it is another thing to the flight than what it went up on. Also of whose
rocket it was, where only the nation is told: "on a Japanese rocket".
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise

from orbitctl.factcheck.claims.analysis import Analysis
from orbitctl.factcheck.claims.claim import Claim
from orbitctl.factcheck.claims.craft import launchers, rocketry, senders
from orbitctl.factcheck.claims.craft.ties import PART, WORDS
from orbitctl.factcheck.claims.grammar import scope, voyages
from orbitctl.factcheck.claims.grammar import vocabulary as v
from orbitctl.factcheck.claims.grammar.clauses import Clause
from orbitctl.factcheck.claims.grammar.roles import UNITS, only
from orbitctl.factcheck.claims.grammar.sentence import Chunk
from orbitctl.factcheck.claims.grammar.strangers import stranger
from orbitctl.factcheck.reading.lexicon import Entry
from orbitctl.factcheck.reading.rockets import BARE, COMPANIES
from orbitctl.factcheck.reading.wordsets import wordset

#: The property of a claim of whose rocket it was; of one that names the rocket it is "rocket".
NATION = "nation"
_ROCKET = ("rocket",)
_MISSION = ("mission",)
_NATIONS = ("demonym", "state")
_ON = frozenset({"on", "atop", "aboard"})
_UPON = _ON | {"by", "with"}
#: Before "of" and a rocket: where a load is on it, and what it does for the load.
_HOLDING = wordset(
    "top nose hold bay back board means thrust aid help power tip shoulders belly passenger courtesy fairing"
    " cargo fire launch aboard head end one another roar flames shroud flight cores core freight payload stages"
)
#: What tells of something else about a rocket.
_OF_ITS_OWN = wordset(
    "debris fragments engine engines crashed exploded explosion wreckage test tests replica model rival rivals"
    " competitor cousin returned splashed same another retired grounded successor version"
    " servicing serviced repair repaired visit visited visitors"
    " versions too failure delay delays derived forerunner ancestor backup hangar recovered reused"
    " alongside outnumbered record records elsewhere debut builders makers maker weighs weigh unrelated"
    " meanwhile instead alternative cheaper cost costs price offered bid bids lost competition debuted readied mind"
    " designed switch switched swapped swap moved wanted wished favoured favored urged customers customer"
)
#: What takes up the flight that a rocket does something for.
_LOADS = frozenset(v.TAKEN_UP_BY) | wordset("it its them their her him load payload freight passenger cargo")
#: Behind a rocket's name these make it one they know from elsewhere.
_PEOPLE = wordset(
    "veteran veterans engineer engineers designer designers team teams expert experts fan fans heritage technology"
    " hardware part parts tank tanks family program programme project lineage"
)
_SEVERAL = frozenset({"launches", "flights", "missions"})
#: Before a rocket, these only date or compare.
_DATING = wordset("for than after before since until following against between near beside behind besides")
_HARDWARE = wordset("rocket rockets launcher launchers booster boosters")
#: Between a nation and its rocket.
_BETWEEN = wordset("built made heavy lift big giant small - carrier launch") | v.MODIFIERS
#: Behind a rocket's name that is a world's as well, these make it "a Saturn orbiter", "a Titan flyby".
_GOING_THERE = voyages.FLIGHTS | wordset(
    "flyby flybys landing landings moon moons orbit entry encounter system year day"
)
#: With one of these a shuttle may be told of another of its flights.
_OF_ANOTHER_FLIGHT = wordset(
    "after before since until following loss lost disaster accident tragedy destruction explosion than replaced"
    " replacing instead sister originally next previous previously later earlier again both fleet retired other"
)
#: Without one of these a sentence tells of no rocket, nor of a nation's.
HARDWARE = _HARDWARE | frozenset(BARE) | frozenset({"spacex", "origin"})
_LONGEST = 4


def claims(found: Analysis) -> Iterator[Claim]:
    """Yield what the one flight of a sentence is said to have gone up on."""
    if next(launchers.claims(found), None) is None:
        shuttles = list(_flown_by(found)) if "STS" in found.written else []
        yield from shuttles or list(_beside(found)) or _dated(found)


def _beside(found: Analysis) -> Iterator[Claim]:
    """Yield the rocket, or whose it was, that is named beside the one flight of a sentence."""
    record, stated = scope.tellings(found)
    if record is None:
        return
    clauses = [clause for clause in stated if not _tells_of_it(clause) and not _is_of_somebody(clause, found)]
    named = {
        rocket: clause
        for clause in clauses
        for at in range(len(clause.chunks))
        if (rocket := _rocket(clause, at, record))
        and scope.goes_with(clause, record, found)
        and _carries(clause, at, rocket, record)
    }
    several = len({entry for chunk in found.row if (entry := only(chunk.mention, _ROCKET)) is not None}) > 1
    if len(named) == 1:
        rocket, clause = next(iter(named.items()))
        if several and record not in clause.entries(_MISSION):
            return
        yield _claim(record, "rocket", rocket, clause, negated=False)
    elif not named:
        for clause in clauses:
            yield from _of_nations(record, clause, found)
            if not several and found.words.isdisjoint({"rocket", "rockets"}):
                whose = senders.company(record, clause)
                yield from [_claim(record, NATION, whose, clause, negated=False)] if whose else []


def _flown_by(found: Analysis) -> Iterator[Claim]:
    """Yield which shuttle is named beside the one shuttle flight, whatever it docked with or let go."""
    entries = [entry for _, mention in found.names for entry in mention.entries]
    flown = list(dict.fromkeys(entry for entry in entries if entry.kind == "mission" and entry.id.startswith("sts-")))
    if len(flown) != 1 or found.written.count("STS") > 1 or not found.words.isdisjoint(_OF_ANOTHER_FLIGHT):
        return
    times = [chunk.time.itself() for chunk in found.row if chunk.time is not None]
    day = next((time for time in times if time.earliest == time.latest == found.only_day), None)
    for clause in scope.stated(found):
        alone = set(clause.entries(_MISSION)) <= {flown[0]}
        for at, chunk in enumerate(clause.chunks if alone or day is not None else ()):
            ship = only(chunk.mention, _ROCKET)
            if ship is not None and ship.id.startswith("Space Shuttle ") and not scope.kept_off(clause.chunks, at):
                claim = _claim(flown[0], "rocket", ship.id, clause, negated=False)
                yield claim if alone else claim._replace(time=day)


def _dated(found: Analysis) -> Iterator[Claim]:
    """Yield, for each flight that may be meant, the rocket beside the day of a launch; the judge knows whose."""
    entries = {entry: None for _, mention in found.names for entry in mention.entries}
    flown = [entry for kind in UNITS for entry in entries if entry.kind == kind and entry.own]
    one = flown and sum(entry.kind == "rocket" for entry in entries) == 1
    for clause in scope.stated(found) if one else ():
        at, rocket = next(((i, e) for i, c in enumerate(clause.chunks) if (e := only(c.mention, _ROCKET))), (0, None))
        alone = flown[0].kind == "mission" and not clause.times  # "left on 7 May, riding a Bolt 9"
        times = [c.time for c in found.row if c.time is not None] if alone else clause.times
        days = [time.itself() for time in times]
        exact = len(days) == 1 and days[0].earliest == days[0].latest is not None
        if rocket is None or not exact or clause.negated or _tells_of_it(clause) or rocketry.goes_on(clause.chunks, at):
            continue
        carried = launchers.is_ridden(clause, at) or launchers.lifts(clause.chunks, at)
        if rocket.id not in rocketry.SHIPS and carried and not scope.kept_off(clause.chunks, at):
            for record in flown:
                yield _claim(record, "rocket", rocket.id, clause, negated=False)._replace(time=days[0])


def _is_of_somebody(clause: Clause, found: Analysis) -> bool:
    """Tell whether what was flown before is somebody's own flight: "she called Kite off, having flown on a Soyuz"."""
    first = next((chunk.mention for chunk in found.row if chunk.mention is not None), None)
    opens = bool(clause.chunks) and clause.chunks[0].word == "having"
    return opens and (
        only(first, ("person", "astronaut")) is not None or stranger(found.row, found.written, 0) is not None
    )


def _rocket(clause: Clause, at: int, record: Entry) -> str:
    """Return the rocket named at a position, also by a word that has other senses: "a Titan", "Gaia's Vega"."""
    chunks = clause.chunks
    mention = chunks[at].mention
    if mention is not None:
        entry = only(mention, _ROCKET)
        return entry.id if entry is not None and record not in mention.entries else ""
    if not at or chunks[at].word not in BARE:
        return ""
    behind = chunks[at + 1] if at + 1 < len(chunks) else None
    whole = behind is None or behind.word not in _GOING_THERE
    whose = chunks[at - 1].word == "'s" and only(chunks[at - 2].mention, _MISSION) == record
    return BARE[chunks[at].word] if whole and (whose or chunks[at - 1].word in {"a", "an"}) else ""


def _claim(record: Entry, what: str, value: str, clause: Clause, *, negated: bool) -> Claim:
    marks = (scope.WIDE,) if record.own else (scope.WIDE, PART)
    return Claim(
        "ride", "launcher", record.id, what, value, None, None, clause.modality, negated,
        clause.formerly or scope.was_once(clause), others=marks,
    )  # fmt: skip


def _carries(clause: Clause, at: int, rocket: str, record: Entry) -> bool:
    """Tell whether nothing says that a rocket is something else than what the flight went up on."""
    chunks = clause.chunks
    if scope.kept_off(chunks, at) or rocketry.goes_on(chunks, at) or launchers.is_aside(clause, at):
        return False
    one = bool(at) and chunks[at - 1].word in {"a", "an"} and not clause.entries(("person", "astronaut"))
    if not one and rocketry.is_ship(rocket, clause, at):
        return False
    lead = rocketry.leading(chunks, at)
    measured = lead > 1 and chunks[lead].word == "than" and chunks[lead - 2].word in {"no", "nothing"}
    if lead >= 0 and chunks[lead].word in _DATING and not measured:  # "needed no more than a Vega"
        return False
    if lead > 0 and chunks[lead].word == "and" and record in _entries(chunks[max(0, lead - 4) : lead]):
        return False  # "developed the X orbiter and the Nuri rocket"
    led = lead >= 0 and chunks[lead].word in v.PREPOSITIONS
    if not led and scope.breaks_off(chunks, at) and clause.words.isdisjoint(_LOADS):
        return False  # "X left first, and hours afterwards a Proton shook itself to pieces"
    if [chunk.word for chunk in chunks[at + 1 : at + 2]] == ["for"] and _is_exchanged(chunks, at):
        return False
    behind = chunks[at + 1] if at + 1 < len(chunks) else None
    counted = any(chunk.number is not None or chunk.word == "failed" for chunk in chunks[max(0, at - 2) : at])
    if behind is not None and (behind.word in _PEOPLE or (counted and behind.word in _SEVERAL)):
        return False  # "two failed H3 launches"
    acts = behind is not None and (behind.verb is not None or behind.word in v.BEFORE_VERBS)
    if acts and record not in clause.entries(_MISSION) and clause.words.isdisjoint(_LOADS):
        return False  # "By the time Ariane 6 flew"
    of = next((i for i in range(at - 1, max(lead - 1, 0), -1) if chunks[i].word == "of"), 0)
    return not of or chunks[of - 1].word in _HOLDING  # not "an engineer of Ariane 6"


def _is_exchanged(chunks: Sequence[Chunk], at: int) -> bool:
    """Tell whether a flight gave up a rocket for another one: "gave up the Bolt for an Arrow"."""
    return any(only(chunk.mention, _ROCKET) is not None for chunk in chunks[at + 2 : at + 6])


def _entries(chunks: Sequence[Chunk]) -> list[Entry]:
    return [entry for chunk in chunks if chunk.mention is not None for entry in chunk.mention.entries]


def _tells_of_it(clause: Clause) -> bool:
    """Tell whether something else is told of a rocket; "the agency's next mission" is what went up on it."""
    behind = (two.word for one, two in pairwise([*clause.chunks, Chunk("", 0, 0)]) if one.word == "next")
    if any(not word.isalpha() for word in behind):
        return True
    return not clause.words.isdisjoint(_OF_ITS_OWN) or rocketry.is_of_stage(clause.chunks)


def _of_nations(record: Entry, clause: Clause, found: Analysis) -> Iterator[Claim]:
    """Yield whose rocket a flight is said to have gone up on, or not to."""
    chunks = clause.chunks
    if clause.words.isdisjoint(_HARDWARE) or not scope.goes_with(clause, record, found) or _tells_of_it(clause):
        return
    for at, chunk in enumerate(chunks):
        if chunk.word not in _HARDWARE:
            continue
        nation = at - 1
        while nation > 0 and at - nation < _LONGEST and chunks[nation].word in _BETWEEN:
            nation -= 1
        whose = _nation(chunks[nation]) if nation >= 0 else ""
        lead = rocketry.leading(chunks, nation)
        if not whose or (lead >= 0 and chunks[lead].word not in _UPON):
            continue
        denied = _is_denied(chunks[:nation])
        if denied or not scope.kept_off(chunks, nation):
            yield _claim(record, NATION, whose, clause, negated=denied)


def _nation(chunk: Chunk) -> str:
    entry = only(chunk.mention, _NATIONS)
    company = only(chunk.mention, ("company",))
    if company is not None and company.id in COMPANIES:
        return company.id
    return entry.id if entry is not None else WORDS.get(chunk.word, "")


def _is_denied(before: Sequence[Chunk]) -> bool:
    """Tell whether it is the launch that is denied: "was not launched on"."""
    denials = [i for i, chunk in enumerate(before) if chunk.word in v.NEGATIONS]
    if len(denials) != 1:
        return False
    between = before[denials[0] + 1 :]
    return bool(between) and between[0].verb is not None and "launch" in between[0].verb.senses
