"""Claims of what a flight went up on, read from the rocket that is named beside it: "owed its start to a Falcon 9".

A rocket counts as that of the flight unless something tells that it is another thing to it; the judge holds it only
against a record that has no tie to it. Also of whose rocket it was, where only the nation, or the firm, is told.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise

from orbitctl.factcheck.claims.analysis import Analysis
from orbitctl.factcheck.claims.claim import Claim
from orbitctl.factcheck.claims.craft import rocketry
from orbitctl.factcheck.claims.craft.ties import PART, WORDS
from orbitctl.factcheck.claims.grammar import scope, voyages
from orbitctl.factcheck.claims.grammar import vocabulary as v
from orbitctl.factcheck.claims.grammar.clauses import Clause
from orbitctl.factcheck.claims.grammar.roles import named_unit, only, takes_up_directly
from orbitctl.factcheck.claims.grammar.sentence import Chunk
from orbitctl.factcheck.reading.lexicon import Entry
from orbitctl.factcheck.reading.rockets import BARE, COMPANIES
from orbitctl.factcheck.reading.wordsets import wordset

#: The property of a claim of whose rocket it was; of one that names the rocket it is "rocket".
NATION = "nation"
#: Marks a claim told as something that has been.
FLOWN = "flown"
#: Marks a claim of what a flight went up on, and not only of a rocket beside it.
UPON = "upon"
_ROCKET = ("rocket",)
_MISSION = ("mission",)
_NATIONS = ("demonym", "state")
#: Past tenses that are no participles.
_FLEW = wordset("rode flew took rose went threw flung bore hitched drove")
#: With one of these in its clause, something else is told of a rocket than what it carried.
_OF_ITS_OWN = wordset(
    "debris fragments engine engines crashed exploded explosion wreckage test tests replica model rival rivals"
    " competitor cousin returned splashed same another retired grounded successor version"
    " servicing serviced repair repaired visit visited visitors docked docking"
    " versions too failure failed delay delays derived forerunner ancestor backup hangar recovered reused"
    " alongside outnumbered record records elsewhere debut builders makers maker weighs weigh unrelated"
    " meanwhile instead alternative cheaper cost costs price offered bid bids lost competition debuted readied mind"
    " designed switch switched swapped swap moved wanted wished favoured favored urged customers customer"
    " originally contract core both either"
)
#: What takes up the flight that a rocket does something for, and tells of a start.
_LOADS = frozenset(v.TAKEN_UP_BY) | wordset("it its them their payload freight passenger cargo")
_STARTING = wordset("launch launched liftoff")
#: With one of these, the start is that of others than the flight of the sentence before.
_SEVERAL = wordset("launches liftoffs missions satellites payloads probes several many rockets")
#: Behind a rocket's name these make it one they know from elsewhere.
_PEOPLE = wordset(
    "veteran veterans engineer engineers inventor father designer designers team teams expert experts fan fans"
    " heritage technology hardware part parts tank tanks family program programme project lineage"
)
#: Before a rocket, and anywhere for a shuttle, these only date or compare, or tell of another flight.
_DATING = wordset("for than after before since until following against between near beside behind besides")
_OF_ANOTHER = wordset(
    "after before since until following loss disaster accident tragedy destruction than replaced replacing sister next"
    " previous previously later earlier again fleet other maiden"
)
#: A clause that begins so may be told of another thing than what follows its comma.
_MEANWHILE = wordset("as when while since once after before until although though whereas")
#: Before "of" and a rocket, where nothing starts.
_OF_IT = wordset(
    "one top nose back aid help means fairing shroud hold bay cargo payload passenger flight flights core cores booster"
    " boosters engines thrust power"
) | {""}
#: Who went up later, or to it.
_CREWS = wordset("men women crew crews astronauts cosmonauts they")
_UPON = frozenset({"on", "aboard", "atop", "riding", "rode"})
#: What a firm does that sends something up, or is asked for.
_SENDING = wordset("launch launches launched launcher launching sent sends sending lofted lofts")
_BEARING = wordset("carried carries sent lifted took launched hurled bore carrying put lofted")
_HARDWARE = wordset("rocket rockets launcher launchers booster boosters")
#: Between a nation and its rocket.
_BETWEEN = wordset("built made heavy lift big giant small - carrier launch") | v.MODIFIERS
#: Behind a rocket's name that is a world's as well, these make it "a Saturn orbiter", "a Titan flyby".
_GOING_THERE = voyages.FLIGHTS | wordset(
    "flyby flybys landing landings moon moons orbit entry encounter system year day"
)
#: Without one of these a sentence tells of no rocket, nor of a nation's.
HARDWARE = _HARDWARE | frozenset(BARE) | {"spacex", "origin", "lab"}
_LONGEST = 4


def claims(found: Analysis) -> Iterator[Claim]:
    """Yield what the flights of a sentence are said to have gone up on."""
    flights = _flights(found)
    stated = [clause for clause in scope.stated(found) if not _tells_of_it(clause)] if flights else []
    rockets = {entry.id: None for chunk in found.row if (entry := only(chunk.mention, _ROCKET)) is not None}
    for clause in stated:
        record = _meant(clause, flights, found)
        if record is None:
            continue
        others = [entry.id for entry in flights.values() if entry.id != record.id]
        told = [
            (at, "rocket", rocket)
            for at in range(len(clause.chunks))
            if (rocket := _rocket(clause, at, record)) and _carries(clause, at, rocket, record)
        ]
        for at, what, value in told or ([] if rockets else _whose(clause, found)):
            denied = _is_denied(clause.chunks[:at])
            flown = clause.modality == "fact" and not denied and not clause.words.isdisjoint(_FLEW)
            upon = "until" not in found.words and clause.chunks[rocketry.leading(clause.chunks, at)].word in _UPON
            marks = (*((FLOWN,) if flown else ()), *((UPON,) if upon else ()), *(() if record.own else (PART,)))
            yield Claim(
                "ride", "launcher", record.id, what, value, None, None, clause.modality, denied,
                clause.formerly or scope.was_once(clause), others=(*marks, *dict.fromkeys(others)),
                beside=tuple([rocket for rocket in rockets if rocket != value]),
            )  # fmt: skip


def boarded(clause: Clause) -> Entry | None:
    """Return the rocket that people are told to have gone up on; None for one that is a ship as well."""
    chunks = clause.chunks
    named = [(at, entry) for at, chunk in enumerate(chunks) if (entry := only(chunk.mention, _ROCKET)) is not None]
    if len(named) != 1 or named[0][1].id in rocketry.SHIPS or _tells_of_it(clause):
        return None
    at, rocket = named[0]
    lead = rocketry.leading(chunks, at)
    upon = lead >= 0 and chunks[lead].word in _UPON | {"by"}
    bears = any(chunk.word in _BEARING for chunk in chunks[at + 1 :])
    return rocket if (upon or bears) and not rocketry.goes_on(chunks, at) else None


def _flights(found: Analysis) -> dict[int, Entry]:
    """Return the missions of a sentence, or else its programs, by the token at which each is named.

    If it names none, the mission before that it takes up, or whose start it tells of.
    """
    named = {
        mention.first + 1: entry
        for at, mention in found.names
        if (entry := named_unit(mention)) is not None and only(mention, _ROCKET) is None and not _is_goal(found.row, at)
    }
    missions = {at: entry for at, entry in named.items() if entry.kind == "mission"}
    if named:
        return missions or {at: entry for at, entry in named.items() if entry.own}
    for clause in found.clauses:
        entry = clause.about(_MISSION) if takes_up_directly(clause) else None
        if entry is not None:
            return {0: entry}
    starts = not found.words.isdisjoint(_STARTING) and found.words.isdisjoint(_SEVERAL)
    taken = only(found.context.taken_up(_MISSION, 0), _MISSION) if starts else None
    return {0: taken} if taken is not None else {}


def _meant(clause: Clause, flights: dict[int, Entry], found: Analysis) -> Entry | None:
    """Return the flight that a clause can tell a rocket of; None for a clause about another thing."""
    first, last = clause.chunks[0].first, clause.chunks[-1].last
    here = [entry for at, entry in flights.items() if first < at <= last]
    if here:
        return None if scope.only_dates(clause, here[0]) else here[0]
    if not found.words.isdisjoint(_CREWS):
        return None
    about = clause.about(_MISSION) if takes_up_directly(clause) else None
    if 0 in flights or (about is not None and about.id in {entry.id for entry in flights.values()}):
        return about or flights[0]
    one = next(iter(flights.values()))
    taken = one.id.startswith("sts-") or clause.chunks[0].word == "it"
    return one if taken or scope.goes_with(clause, one, found) else None


def _is_goal(row: Sequence[Chunk], at: int) -> bool:
    """Tell whether others are brought to a flight: "carried astronauts to Skylab"."""
    return at > 0 and row[at - 1 - (row[at - 1].word == "the" and at > 1)].word == "to"


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


def _carries(clause: Clause, at: int, rocket: str, record: Entry) -> bool:
    """Tell whether nothing says that a rocket is something else than what the flight went up on."""
    chunks = clause.chunks
    if rocketry.goes_on(chunks, at):
        return False
    if rocket.startswith("Space Shuttle") and not clause.words.isdisjoint(_OF_ANOTHER):
        return False
    lead = rocketry.leading(chunks, at)
    comma = max((i for i in range(lead) if chunks[i].word == ","), default=0) if chunks[lead].word in _UPON else 0
    if scope.kept_off(chunks[comma:], at - comma) and not _is_denied(chunks[:at]):
        return False
    one = any(chunk.word in {"a", "an"} for chunk in chunks[lead + 1 : at]) and not clause.entries(
        ("person", "astronaut")
    )
    if not one and rocketry.is_ship(rocket, clause, at):
        return False
    measured = lead > 1 and chunks[lead].word == "than" and chunks[lead - 2].word in {"no", "nothing"}
    if lead >= 0 and chunks[lead].word in _DATING and not measured:  # "needed no more than a Vega"
        return False
    if _is_left_behind(clause, at, record):
        return False
    named = record.id in {entry.id for entry in clause.entries(_MISSION)}
    led = lead >= 0 and chunks[lead].word in v.PREPOSITIONS
    if not led and scope.breaks_off(chunks, at) and clause.words.isdisjoint(_LOADS):
        return False  # "X left first, and hours afterwards a Proton shook itself to pieces"
    behind = chunks[at + 1] if at + 1 < len(chunks) else None
    of = next((chunks[i - 1].word for i in range(at - 1, max(lead - 1, 0), -1) if chunks[i].word == "of"), "")
    if (behind is not None and behind.word in _PEOPLE) or of in _PEOPLE:
        return False  # not "an engineer of Ariane 6"
    if of not in _OF_IT and not _starts(clause):
        return False  # "the development of the Space Shuttle"
    name = next((i for i, chunk in enumerate(chunks) if only(chunk.mention, _MISSION)), 0)
    if at < name and any(chunk.word == "and" for chunk in chunks[at:name]):
        return False  # "went up on a Proton, and Unity followed"
    acts = behind is not None and (behind.verb is not None or behind.word in v.BEFORE_VERBS)
    return named or not acts or not clause.words.isdisjoint(_LOADS)  # "By the time Ariane 6 flew"


def _is_left_behind(clause: Clause, at: int, record: Entry) -> bool:
    """Tell whether a flight only dates what is told of a rocket: "as X sank, the Space Shuttle was running late"."""
    chunks = clause.chunks
    name = next((i for i, chunk in enumerate(chunks) if chunk.mention and record in chunk.mention.entries), at)
    comma = next((i for i in range(name, at) if chunks[i].word == ","), at)
    if comma == at or chunks[0].word not in _MEANWHILE:
        return False
    return _LOADS.isdisjoint([chunk.word for chunk in chunks[comma:]])


def _starts(clause: Clause) -> bool:
    """Tell whether a clause tells of a start, or of something carried."""
    if not clause.words.isdisjoint(_STARTING | _SENDING | _BEARING | _FLEW):
        return True
    return any(chunk.verb is not None and "launch" in chunk.verb.senses for chunk in clause.chunks)


def _tells_of_it(clause: Clause) -> bool:
    """Tell whether something else is told of a rocket; "a test mission" is what went up on it."""
    told = {one.word for one, two in pairwise([*clause.chunks, Chunk("", 0, 0)]) if two.word not in v.HEADS["mission"]}
    return not told.isdisjoint(_OF_ITS_OWN) or rocketry.is_of_stage(clause.chunks)


def _whose(clause: Clause, found: Analysis) -> Iterator[tuple[int, str, str]]:
    """Yield whose rocket a flight is said to have gone up on, or not to."""
    chunks = clause.chunks
    for at, chunk in enumerate(chunks):
        company = _nation(chunk) if only(chunk.mention, ("company",)) else ""
        if company in COMPANIES and not clause.words.isdisjoint(_SENDING) and not scope.kept_off(chunks, at):
            yield at, NATION, company
        if chunk.word not in _HARDWARE:
            continue
        nation = at - 1
        while nation > 0 and at - nation < _LONGEST and chunks[nation].word in _BETWEEN:
            nation -= 1
        lead = rocketry.leading(chunks, nation)
        whose = _nation(chunks[nation]) if nation >= 0 else ""
        upon = lead < 0 or chunks[lead].word in {"on", "atop", "aboard", "by", "with"}
        if whose and upon and (_is_denied(chunks[:nation]) or not scope.kept_off(chunks, nation)):
            yield nation, NATION, whose


def _nation(chunk: Chunk) -> str:
    company = only(chunk.mention, ("company",))
    if company is not None and company.id in COMPANIES:
        return company.id
    entry = only(chunk.mention, _NATIONS)
    return entry.id if entry is not None else WORDS.get(chunk.word, "")


def _is_denied(before: Sequence[Chunk]) -> bool:
    """Tell whether it is the launch that is denied: "was not launched on"."""
    denials = [i for i, chunk in enumerate(before) if chunk.word in v.NEGATIONS - {"no"}]
    if len(denials) != 1:
        return False
    between = before[denials[0] + 1 :]
    return bool(between) and between[0].verb is not None and "launch" in between[0].verb.senses
