"""Claims of where a flight was, read from a place beside the one flight of a sentence: "sat in Utopia Planitia".

A place on the Moon or on Mars counts whatever is told of it, for only what has come down can be held against a record,
unless it is seen from above, thought of, or left for another; a pole or a side where a word such as "in" leads to
it. On the Earth only where something came back to is read.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise

from orbitctl.factcheck.claims.analysis import Analysis
from orbitctl.factcheck.claims.claim import Claim
from orbitctl.factcheck.claims.craft import shores, sites
from orbitctl.factcheck.claims.grammar import scope, voyages
from orbitctl.factcheck.claims.grammar import vocabulary as v
from orbitctl.factcheck.claims.grammar.clauses import Clause
from orbitctl.factcheck.claims.grammar.roles import only
from orbitctl.factcheck.claims.grammar.sentence import Chunk
from orbitctl.factcheck.claims.grammar.verbs import inflections
from orbitctl.factcheck.reading.bodies import SHORES
from orbitctl.factcheck.reading.lexicon import Entry
from orbitctl.factcheck.reading.wordsets import wordset

#: Marks a claim told as a landing or a crash.
DOWN = "down"
_MISSION = ("mission",)
_PLACE = ("place",)
_CREW = frozenset({"person", "astronaut", "demonym", "state"})
#: What leads to a place where something is.
_IN = wordset("in on at near inside within around along into onto across beside by amid among alongside down through")
#: Parts of a place, and what it is called with.
_PARTS = wordset(
    "rim edge floor foot middle heart plain plains basin shore shores slope slopes wall walls bottom centre"
    " center region area vicinity crater craters sea highlands hills mountains dust soil sands lava flat flats"
    " bed valley delta outskirts northern southern eastern western north south east west lunar martian dusty"
    " dark rugged rocky cratered smooth deep broad wide great ancient permanently shadowed shadows large small"
    " giant corner stretch spot neighbourhood neighborhood ejecta flank frost ice regolith stones rocks"
    " boulders ground surface"
)
THERE = (
    voyages.BEING
    | voyages.SAMPLING
    | sites.LANDING
    | inflections(
        "take perform make do plant leave put test study open unfold deploy release send spend raise set"
        " celebrate begin finish steer guide bring get survive measure search look cover see serve gouge carve"
        " bury scatter litter mark break"
    )
)
#: What a place is called for what is there.
_HOMES = wordset("home site spot address workplace landing-place grave")
#: What became of a flight over a place became of it there.
_LOST = wordset("lost crashed destroyed broke exploded perished died vanished shattered wrecked")
_CLOSE = wordset("close closer next")
_REACHING = inflections("reach explore visit enter touch hit strike")
#: With these it is "over" a place that a craft is, or "from" there that something is taken.
_DRIVING = inflections("trundle drive roam roll walk rove crawl wander hop stroll bounce")
_TAKING = voyages.SAMPLING | inflections(
    "leave lift rise send blast launch depart transmit beam report watch listen talk speak phone call signal radio work"
)
#: What leads to a place where nothing is.
_AWAY = wordset("towards toward past via beyond above about like unlike than after before until between outside")
#: Before "of" these are done anywhere.
_TELLING = wordset("hear heard hears speak spoke tell told dream dreamt knew thought reminded instead")
#: What is done from above, or by a part that came down elsewhere; and what is told of another time.
_ELSEWHERE = wordset(
    "photographed photographs photographing photos pictured images imaged imaging mapped mapping orbit"
    " orbiting orbited orbiter above overhead flew flying flown overflew seen saw spotted signal relay relayed"
    " stage ascent booster s-ivb towards toward considered candidate candidates rejected"
    " alternative instead telescope visible viewed view distance rehearsed trained training named namesake"
    " similar before later shortlist shortlisted preferred proposed passed crossed"
    " list lists listed option options finalist finalists runner-up choice alternatives wanted hoped dreamed dreams"
    " successor successors twin sister predecessor predecessors another spied flyover"
    " shows showed showing analogue analog comparable compare compared comparison resembles older younger wider larger"
    " panorama horizon skyline scouted scouting also too other study studied drove-past beyond"
    " studies observed observes watches watched away sensed felt"
)
#: What tells of a place as the goal only.
_AIMING = wordset("bound aimed aims aiming headed heading target targets targeted targeting destined goal")
#: What a flight brings.
_LOADS = wordset("sample samples")
#: What is there for the taking, and what is told of it.
_TAKEN = _LOADS | wordset(
    "gram grams kilogram kilograms kilo kilos rock rocks soil dust core cores regolith grains stones"
)
_COMING = wordset("come comes came hail hails hailed originate originates originated collected gathered")
#: How what a flight brings comes down; later it is moved about.
_DOWN = inflections("land parachute splash touch fall float crash descend plunge thump drop")
#: What is done to a craft to bring it down, and what else may be sent into a place.
_PUT = inflections("direct steer guide send drive command lower dive plunge fly hurl throw fall drop")
_LIGHTS = wordset("camera cameras radar laser lasers instrument instruments beam beams pulses signals light lights")
#: With such a word before it, a landing is told as the time of something else.
_SINCE = frozenset({"since", "after", "following", "before", "until"})
_LANDINGS = wordset("touchdown landing crash impact descent splashdown")
_SPANS = wordset("years days months weeks hours minutes decades year day month week hour minute decade long shortly")
#: Without one of these a sentence tells of no place.
PLACES = sites.WHERE | frozenset(SHORES)


def claims(found: Analysis) -> Iterator[Claim]:
    """Yield where the one flight of a sentence is said to have been, or to have come back to."""
    record, stated = scope.tellings(found)
    if record is None:
        yield from _loads(found)
        yield from shores.stations(found)
        yield from shores.crews(found)
        return
    exact = next(sites.claims(found), None) is not None
    if not exact:
        yield from _fronted(found, record)
    for clause in stated:
        if not exact and (_speaks_of(clause, record, found) or scope.goes_with(clause, record, found)):
            yield from sites_in(clause, record)
        if _speaks_of(clause, record, found):
            yield from shores.in_clause(clause, record)


def _speaks_of(clause: Clause, record: Entry, found: Analysis) -> bool:
    """Tell whether a clause is about a flight or about those who flew: "Young and Duke spent three days in"."""
    if scope.speaks_of(clause, record, found) or _is_dated_by_landing(clause, found):
        return True
    named = {entry.kind for mention in clause.names for entry in mention.entries}
    topic = {entry.kind for entry in clause.topic.entries} if clause.topic is not None else set()
    return not (named | topic).isdisjoint(_CREW) and named | topic <= _CREW | {"place"}


def _is_dated_by_landing(clause: Clause, found: Analysis) -> bool:
    """Tell whether a clause only says since when: "since its soft touchdown in", not "a year after the crash in"."""
    if clause.opener not in _SINCE or clause.words.isdisjoint(_LANDINGS) or not clause.kinds <= {"place"}:
        return False
    before = found.clauses[max(0, found.clauses.index(clause) - 1)].chunks
    return not before or before[-1].word not in _SPANS


def _claim(clause: Clause, record: Entry, where: str, how: str, *, sent: bool = False) -> Claim:
    aims = not clause.words.isdisjoint(_AIMING)
    return Claim(
        "whereabouts", "location", record.id, where, how, None, None, "plan" if aims else clause.modality,
        formerly=clause.formerly or scope.was_once(clause), others=(DOWN,) if sent or sites.ends(clause) else (),
    )  # fmt: skip


def sites_in(clause: Clause, record: Entry) -> Iterator[Claim]:
    """Yield the one place that a clause puts somebody or something in."""
    if not clause.words.isdisjoint(_ELSEWHERE):
        return
    chunks = clause.chunks
    told = {place: at for at in range(len(chunks)) if (place := _place(chunks, at))}
    if len([place for place, at in told.items() if chunks[at].mention is not None]) > 1:
        return
    if len(told) > 1 and any(chunk.word in {"and", "or", "between", "than"} for chunk in chunks):
        return
    for place, at in told.items():
        there = not _is_from_afar(clause, at) if chunks[at].mention is not None else _is_in(clause, at)
        there = there and not scope.follows_another(chunks, at, record)
        if there and not sites.lies_outside(chunks, at) and not scope.kept_off(chunks, at):
            sent = _is_sent_into(clause, at) and clause.leads(record)
            yield _claim(clause, record, place, sites.where(clause, place), sent=sent)


def _is_sent_into(clause: Clause, at: int) -> bool:
    """Tell whether something is put into a place, as a craft can be: "was steered into", not "looked into"."""
    if sites.leading(clause.chunks, at, _PARTS) not in {"into", "onto"} or not clause.words.isdisjoint(_LIGHTS):
        return False
    return any(chunk.word in _PUT for chunk in clause.chunks[max(0, at - 5) : at])


def _is_from_afar(clause: Clause, at: int) -> bool:
    """Tell whether a craft is over a named place, or a distance from it; "over" may be how it drove there."""
    lead = sites.leading(clause.chunks, at, _PARTS)
    alone = clause.chunks[at].last - clause.chunks[at].first == 1  # "Copernicus" may be a man
    if alone and lead not in _IN and clause.words.isdisjoint(THERE):
        return True
    if lead in {"over", "about"}:
        return clause.words.isdisjoint(_DRIVING | _LOST)
    if lead in sites.APART:
        return True  # "ten kilometres south of Tycho"
    if lead == "from":
        return not _is_taken(clause, at)
    return lead in _AWAY or (lead == "of" and not clause.words.isdisjoint(_TELLING))


def _is_taken(clause: Clause, at: int) -> bool:
    """Tell whether something is brought or sent from a place: not "far from Tycho"."""
    apart = any(chunk.word in sites.APART - {"far"} for chunk in clause.chunks[max(0, at - 4) : at])
    return not apart and not clause.words.isdisjoint(_TAKING | _TAKEN)


def _is_in(clause: Clause, at: int) -> bool:
    """Tell whether a word such as "in" leads to a pole or a side, and something is done there."""
    lead = sites.leading(clause.chunks, at - 1, _PARTS)
    if lead == "over":
        return not clause.words.isdisjoint(_DRIVING)
    if lead == "from":
        loads = clause.words.isdisjoint(_COMING) or not clause.words.isdisjoint(_TAKEN)
        return loads and _is_taken(clause, at - 1)
    beside = lead == "to" and not clause.words.isdisjoint(_CLOSE)
    return (not clause.words.isdisjoint(THERE | _AIMING) or sites.ends(clause)) and (
        beside or lead in _IN | _REACHING or (lead in v.BE and not clause.words.isdisjoint(_HOMES))
    )


def _fronted(found: Analysis, record: Entry) -> Iterator[Claim]:
    """Yield the place with which a sentence begins that ends with a flight: "Tycho is where Surveyor 7 landed"."""
    for clause, following in pairwise(found.clauses):
        ends = bool(clause.chunks) and clause.chunks[-1].word in v.BE and not clause.negated
        if following.opener == "where" and record in following.entries(_MISSION) and _precedes(clause):
            yield from _before_where(clause, following, record)
            return
        if ends and following.opener == "where" and record in following.entries(_MISSION) and not following.supposed:
            place = next((place for at in range(len(clause.chunks[:2])) if (place := _place(clause.chunks, at))), "")
            if place and following.modality == "fact" and following.words.isdisjoint(_ELSEWHERE):
                yield _claim(following, record, place, "at")
                return
    for clause in scope.stated(found):
        if (
            record in clause.entries(_MISSION)
            and not clause.negated
            and clause.words.isdisjoint(_ELSEWHERE | sites.APART)
        ):
            at = next((at for at in range(min(2, len(clause.chunks))) if clause.chunks[at].mention is not None), 0)
            entry = only(clause.chunks[at].mention, _PLACE)
            if entry is not None and not scope.kept_off(clause.chunks, len(clause.chunks)):
                yield _claim(clause, record, entry.id, "at")


def _precedes(clause: Clause) -> bool:
    """Tell whether a clause ends with a place that the next is about: "near the north pole, where X was crashed"."""
    last = len(clause.chunks) - 1
    last -= bool(clause.chunks) and clause.chunks[-1].word == ","
    return last >= 0 and bool(_place(clause.chunks, last)) and not clause.negated


def _before_where(clause: Clause, following: Clause, record: Entry) -> Iterator[Claim]:
    last = len(clause.chunks) - 1 - (clause.chunks[-1].word == ",")
    stated = not clause.supposed and not following.supposed and not following.negated and following.modality == "fact"
    down = sites.ends(following) or not following.words.isdisjoint(THERE)
    if stated and down and following.words.isdisjoint(_ELSEWHERE) and not scope.kept_off(clause.chunks, last):
        place = _place(clause.chunks, last)
        yield _claim(following, record, place, sites.where(clause, place))


def _place(chunks: Sequence[Chunk], at: int) -> str:
    """Return the place, pole or side that is named at a position; empty if none is."""
    entry = only(chunks[at].mention, _PLACE)
    if entry is not None:
        return entry.id
    before = chunks[at - 1].word if at else ""
    if chunks[at].word == sites.EQUATOR:
        return sites.EQUATOR
    if chunks[at].word == "pole":
        return sites.POLES.get(before, "") or (sites.POLES.get(chunks[at - 2].word, "") if at > 1 else "")
    return sites.SIDES.get(before, "") if chunks[at].word == "side" else ""


def _loads(found: Analysis) -> Iterator[Claim]:
    """Yield where what a flight had gathered came from, or down: "Luna 16's samples parachuted into Kazakhstan"."""
    record = found.flight
    if record is None or not record.own or found.words.isdisjoint(_TAKEN):
        return
    for clause in scope.stated(found):
        if not clause.words.isdisjoint(_TAKEN) and not clause.words.isdisjoint(_COMING):
            yield from sites_in(clause, record)
        if not clause.words.isdisjoint(_LOADS) and any(
            chunk.word in _DOWN or (chunk.verb and chunk.verb.base.endswith(" down")) for chunk in clause.chunks
        ):
            yield from shores.in_clause(clause, record)
