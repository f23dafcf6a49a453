"""The families of claims: for each, who reads it in a sentence and who judges it."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Sequence
from functools import lru_cache
from typing import NamedTuple

from orbitctl.factcheck.claims.accords import adherence as adherence_claims
from orbitctl.factcheck.claims.accords import membership as membership_claims
from orbitctl.factcheck.claims.accords import totals as total_claims
from orbitctl.factcheck.claims.accords import treaties as treaty_claims
from orbitctl.factcheck.claims.analysis import Analysis
from orbitctl.factcheck.claims.claim import Claim
from orbitctl.factcheck.claims.counts import placings as placing_claims
from orbitctl.factcheck.claims.counts import reckonings as reckoning_claims
from orbitctl.factcheck.claims.counts import sets as set_claims
from orbitctl.factcheck.claims.course import accomplished as accomplished_claims
from orbitctl.factcheck.claims.course import evidence as evidence_claims
from orbitctl.factcheck.claims.course import existence as existence_claims
from orbitctl.factcheck.claims.course import fortunes as outcome_claims
from orbitctl.factcheck.claims.course import numbering as numbering_claims
from orbitctl.factcheck.claims.course import portions as portion_claims
from orbitctl.factcheck.claims.course import presence as presence_claims
from orbitctl.factcheck.claims.course import prospects as prospect_claims
from orbitctl.factcheck.claims.course import status as status_claims
from orbitctl.factcheck.claims.course import tours as tour_claims
from orbitctl.factcheck.claims.craft import carriage as carriage_claims
from orbitctl.factcheck.claims.craft import destinations as destination_claims
from orbitctl.factcheck.claims.craft import owners as owner_claims
from orbitctl.factcheck.claims.craft import places as place_claims
from orbitctl.factcheck.claims.craft import programs as program_claims
from orbitctl.factcheck.claims.craft import rides as ride_claims
from orbitctl.factcheck.claims.craft import targets as target_claims
from orbitctl.factcheck.claims.craft.ties import WORDS
from orbitctl.factcheck.claims.dates import awaited as awaited_claims
from orbitctl.factcheck.claims.dates import events as event_claims
from orbitctl.factcheck.claims.dates import flyers as flyer_claims
from orbitctl.factcheck.claims.dates import foundings as founding_claims
from orbitctl.factcheck.claims.dates import goals as goal_claims
from orbitctl.factcheck.claims.dates import intervals as interval_claims
from orbitctl.factcheck.claims.dates import occasions as occasion_claims
from orbitctl.factcheck.claims.dates import schedules as schedule_claims
from orbitctl.factcheck.claims.dates import yearless as yearless_claims
from orbitctl.factcheck.claims.grammar import worlds as world_words
from orbitctl.factcheck.claims.grammar.alone import CRAFT, MOON, WORLDS
from orbitctl.factcheck.claims.grammar.signs import ACTOR, DATE, FLYING, NATIONAL, NUMBER, PLACE, ROCKET
from orbitctl.factcheck.claims.people import crews as crew_claims
from orbitctl.factcheck.claims.people import manning as manning_claims
from orbitctl.factcheck.claims.people import offices as office_claims
from orbitctl.factcheck.claims.people import passages as passage_claims
from orbitctl.factcheck.claims.people import residents as resident_claims
from orbitctl.factcheck.claims.people import successions as succession_claims
from orbitctl.factcheck.claims.quantified import reader as quantified_claims
from orbitctl.factcheck.facts import World
from orbitctl.factcheck.judgement.accords import adherence as adherence_judge
from orbitctl.factcheck.judgement.accords import membership as membership_judge
from orbitctl.factcheck.judgement.accords import totals as total_judge
from orbitctl.factcheck.judgement.accords import treaties as treaty_judge
from orbitctl.factcheck.judgement.counts import placings as placing_judge
from orbitctl.factcheck.judgement.counts import quantified as quantified_judge
from orbitctl.factcheck.judgement.counts import reckonings as reckoning_judge
from orbitctl.factcheck.judgement.counts import sets as set_judge
from orbitctl.factcheck.judgement.course import accomplished as accomplished_judge
from orbitctl.factcheck.judgement.course import evidence as evidence_judge
from orbitctl.factcheck.judgement.course import existence as existence_judge
from orbitctl.factcheck.judgement.course import numbering as numbering_judge
from orbitctl.factcheck.judgement.course import outcomes as outcome_judge
from orbitctl.factcheck.judgement.course import portions as portion_judge
from orbitctl.factcheck.judgement.course import status as status_judge
from orbitctl.factcheck.judgement.course import tours as tour_judge
from orbitctl.factcheck.judgement.craft import carriage as carriage_judge
from orbitctl.factcheck.judgement.craft import destinations as destination_judge
from orbitctl.factcheck.judgement.craft import operators as operator_judge
from orbitctl.factcheck.judgement.craft import programs as program_judge
from orbitctl.factcheck.judgement.craft import rides as ride_judge
from orbitctl.factcheck.judgement.craft import targets as target_judge
from orbitctl.factcheck.judgement.craft import whereabouts as whereabouts_judge
from orbitctl.factcheck.judgement.dates import awaited as awaited_judge
from orbitctl.factcheck.judgement.dates import events as event_judge
from orbitctl.factcheck.judgement.dates import flyers as flyer_judge
from orbitctl.factcheck.judgement.dates import foundings as founding_judge
from orbitctl.factcheck.judgement.dates import goals as goal_judge
from orbitctl.factcheck.judgement.dates import intervals as interval_judge
from orbitctl.factcheck.judgement.dates import occasions as occasion_judge
from orbitctl.factcheck.judgement.dates import schedules as schedule_judge
from orbitctl.factcheck.judgement.dates import yearless as yearless_judge
from orbitctl.factcheck.judgement.people import crews as crew_judge
from orbitctl.factcheck.judgement.people import manning as manning_judge
from orbitctl.factcheck.judgement.people import offices as office_judge
from orbitctl.factcheck.judgement.people import passages as passage_judge
from orbitctl.factcheck.judgement.people import residents as resident_judge
from orbitctl.factcheck.judgement.people import successions as succession_judge
from orbitctl.factcheck.judgement.verdicts import Judgement
from orbitctl.factcheck.reading import portions as portion_words

Reader = Callable[[Analysis], Iterator[Claim]]
Judge = Callable[[Claim, World, str], Judgement]
#: A sentence, and who is to read it.
Asked = tuple[Analysis, Sequence[Reader]]

_FLIGHTS = frozenset({"mission", "program"})
_MISSION = frozenset({"mission"})
_FLOWN = frozenset({"mission", "astronaut"})
_CREW = frozenset({"astronaut", "person"})
_PERSON = frozenset({"person"})
_CREWS = frozenset({"person", "astronaut", "mission"})
_ALLIANCE = frozenset({"alliance"})
_ACTORS = frozenset({"state", "demonym", "agency", "company", "organisation", "program"})
_SOMEBODY = frozenset({ACTOR})
_DATED = frozenset({DATE})
#: Combinations of kinds and words kept; most sentences have one of few.
_KEPT = 4096


class Family(NamedTuple):
    """Who reads a family of claims and who judges it.

    Nobody reads a sentence unless it names, or takes up, something of each of ``kinds``, and holds one of each set of
    ``words``, or of its marks. A ``quiet`` family is heard only of what it can judge, and no other has judged.
    """

    read: Reader
    judge: Judge
    kinds: tuple[frozenset[str], ...]
    words: tuple[frozenset[str], ...] = ()
    quiet: bool = False


#: In the order in which the findings of one sentence stand.
FAMILIES: dict[str, Family] = {
    "event": Family(event_claims.claims, event_judge.judge, (_FLIGHTS,), (event_claims.TELLING,)),
    "occasion": Family(occasion_claims.claims, occasion_judge.judge, (_FLIGHTS,), (_DATED,), quiet=True),
    "yearless": Family(yearless_claims.claims, yearless_judge.judge, (_MISSION,), (yearless_claims.NAMES,), quiet=True),
    "flyer": Family(flyer_claims.claims, flyer_judge.judge, (_CREW,), (_DATED,), quiet=True),
    "founding": Family(
        founding_claims.claims, founding_judge.judge, (founding_claims.BODIES,), (_DATED, founding_claims.TELLING),
        quiet=True),
    "interval": Family(interval_claims.claims, interval_judge.judge, (_FLOWN,), (interval_claims.CONNECTING,)),
    "schedule": Family(schedule_claims.claims, schedule_judge.judge, (_FLIGHTS,), (_DATED,), quiet=True),
    "accomplished": Family(
        accomplished_claims.claims, accomplished_judge.judge, (_FLIGHTS,), (accomplished_claims.TELLING | {PLACE},),
        quiet=True),
    "awaited": Family(awaited_claims.claims, awaited_judge.judge, (_FLIGHTS,), (awaited_claims.TELLING,), quiet=True),
    "goal": Family(
        goal_claims.claims, goal_judge.judge, (_ACTORS,), (goal_claims.AIMS, goal_claims.MEANS | {NATIONAL})),
    "outcome": Family(outcome_claims.claims, outcome_judge.judge, (_MISSION,), (outcome_claims.TELLING,)),
    "evidence": Family(
        evidence_claims.signs, evidence_judge.judge, (_MISSION,), (evidence_claims.TELLING,), quiet=True),
    "portion": Family(
        portion_claims.claims, portion_judge.judge, (_MISSION,), (portion_words.TELLING, portion_words.LUCK), quiet=True
    ),
    "existence": Family(
        existence_claims.claims, existence_judge.judge, (_FLIGHTS,), (existence_claims.TELLING,), quiet=True),
    "numbering": Family(
        numbering_claims.claims, numbering_judge.judge, (frozenset(numbering_claims.NUMBERED),), quiet=True),
    "status": Family(status_claims.claims, status_judge.judge, (_FLIGHTS,), (status_claims.TELLING,)),
    "presence": Family(presence_claims.claims, status_judge.judge, (_FLIGHTS,), (presence_claims.TELLING,), quiet=True),
    "tours": Family(
        tour_claims.tours, tour_judge.judge, (frozenset({"company"}),), (tour_claims.TELLING,), quiet=True),
    "prospect": Family(
        prospect_claims.claims, status_judge.judge_prospect, (_FLIGHTS,), (prospect_claims.TELLING,), quiet=True),
    "office": Family(office_claims.claims, office_judge.judge, (_PERSON,), (office_claims.TELLING,)),
    "succession": Family(succession_claims.claims, succession_judge.judge, (_PERSON,), (succession_claims.TELLING,)),
    "membership": Family(membership_claims.claims, membership_judge.judge, (_ALLIANCE,), (_SOMEBODY,)),
    "adherence": Family(adherence_claims.claims, adherence_judge.judge, (_ALLIANCE,), (_SOMEBODY,), quiet=True),
    "set": Family(
        set_claims.claims, set_judge.judge, (frozenset({"mission", "program", "alliance", "series"}),),
        (set_claims.CUES | {NUMBER},)),
    "quantified": Family(
        quantified_claims.claims, quantified_judge.judge, (),
        (quantified_claims.TELLING | {NUMBER}, WORLDS | MOON | CRAFT | {FLYING}), quiet=True),
    "placing": Family(placing_claims.claims, placing_judge.judge, (), (placing_claims.TELLING,), quiet=True),
    "reckoning": Family(
        reckoning_claims.claims, reckoning_judge.judge, (_FLIGHTS,), (reckoning_claims.COUNTING,), quiet=True),
    "total": Family(total_claims.claims, total_judge.judge, (_ALLIANCE,), (frozenset({NUMBER}),)),
    "treaty": Family(treaty_claims.claims, treaty_judge.judge, (_ALLIANCE,), (_DATED,)),
    "ride": Family(ride_claims.claims, ride_judge.judge, (_FLIGHTS,), (ride_claims.HARDWARE | {ROCKET},)),
    "passage": Family(passage_claims.claims, passage_judge.judge, (_CREW,), (passage_claims.TELLING,)),
    "operator": Family(owner_claims.claims, operator_judge.judge, (_FLIGHTS,), (_SOMEBODY.union(WORDS),)),
    "crew": Family(crew_claims.claims, crew_judge.judge, (_CREWS,), (crew_claims.TELLING,)),
    "manning": Family(
        manning_claims.manning, manning_judge.judge, (_MISSION,), (manning_claims.TELLING,), quiet=True),
    "resident": Family(
        resident_claims.residents, resident_judge.judge, (_CREW,), (resident_claims.TELLING,), quiet=True),
    "shipmates": Family(crew_claims.unworded, crew_judge.judge, (_CREW, _MISSION)),
    "location": Family(
        place_claims.claims, whereabouts_judge.judge, (_FLIGHTS | {"astronaut"},), (place_claims.PLACES,)),
    "target": Family(target_claims.claims, target_judge.judge, (_MISSION,), (target_claims.TELLING,)),
    "destination": Family(destination_claims.claims, destination_judge.judge, (_MISSION,), (world_words.BODIES,)),
    "carriage": Family(
        carriage_claims.claims, carriage_judge.judge, (_MISSION,), (carriage_claims.TELLING,), quiet=True),
    "program": Family(program_claims.claims, program_judge.judge, (frozenset({"program"}), _FLOWN)),

}  # fmt: skip


#: The sets of words that families need; a bit of a number stands for each, and one look at a word tells all it is in.
_SETS = [words for family in FAMILIES.values() for words in family.words]
_SETS_OF: dict[str, int] = defaultdict(int)
for _at, _words in enumerate(_SETS):
    for _word in _words:
        _SETS_OF[_word] |= 1 << _at


def sets_with(words: Iterable[str]) -> int:
    """Return the sets of words that families need of which a sentence with some words and marks has one, as bits."""
    found = 0
    for word in words:
        if word in _SETS_OF:
            found |= _SETS_OF[word]
    return found


@lru_cache(_KEPT)
def fitting(kinds: frozenset[str], found: int) -> tuple[Reader, ...]:
    """Return who may find something in a sentence that names things of some kinds, and holds words of some sets."""
    return tuple(reader for reader, needed in _concerned(kinds) if needed & found == needed)


@lru_cache
def _concerned(kinds: frozenset[str]) -> list[tuple[Reader, int]]:
    return [
        (family.read, sum(1 << _SETS.index(words) for words in family.words))
        for family in FAMILIES.values()
        if not any(needed.isdisjoint(kinds) for needed in family.kinds)
    ]


def claims_of(sentences: Sequence[Asked | None]) -> list[list[Claim]]:
    """Return what each of some sentences states, each statement once; nothing of one that nobody is asked about.

    A family reads all of them before the next does: its code stays in the caches of the processor that way, which
    saves a sixth of the time.
    """
    asked: dict[Reader, list[tuple[Analysis, list[Claim]]]] = defaultdict(list)
    told: list[list[Claim]] = [[] for _ in sentences]
    for sentence, claims in zip(sentences, told, strict=True):
        if sentence is not None:
            found, readers = sentence
            for reader in readers:
                asked[reader].append((found, claims))
    for family in FAMILIES.values():
        for found, claims in asked.get(family.read, ()):
            claims += family.read(found)
    return [list(dict.fromkeys(claims)) for claims in told]
