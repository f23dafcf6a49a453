"""Claims of who was aboard a flight and who commanded it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from orbitctl.factcheck.claims.analysis import Analysis
from orbitctl.factcheck.claims.claim import Claim
from orbitctl.factcheck.claims.course.numbering import NUMBERED
from orbitctl.factcheck.claims.grammar import vocabulary as v
from orbitctl.factcheck.claims.grammar.clauses import Clause
from orbitctl.factcheck.claims.grammar.roles import flight, only
from orbitctl.factcheck.claims.grammar.sentence import Chunk
from orbitctl.factcheck.claims.grammar.verbs import openings
from orbitctl.factcheck.claims.people import whole_crews
from orbitctl.factcheck.claims.people.career_notes import is_noted
from orbitctl.factcheck.claims.people.companions import describes
from orbitctl.factcheck.claims.people.links_aboard import ABOARD, linked
from orbitctl.factcheck.claims.people.manifests import manifests
from orbitctl.factcheck.claims.people.moonwalks import WALKING, moonwalk
from orbitctl.factcheck.claims.people.pairings import FLEW, pairings
from orbitctl.factcheck.claims.people.posts import HELD, people_ids
from orbitctl.factcheck.reading.lexicon import Entry, Mention
from orbitctl.factcheck.reading.wordsets import wordset

_FLYING = frozenset({"mission", "program"})
_PEOPLE = frozenset({"person", "astronaut"})
_MISSION = ("mission",)
#: Who is not aboard, or was meant to be; and what others do to a crew.
_OTHERS = wordset(
    "backup backups reserve standby capcom controller controllers director visited visitors met trained training wife"
    " widow father son daughter brother sister mother family president watched radioed congratulated replaced"
    " replacing succeeded succeeding successor named honour honor honoring honouring memory named-after tribute"
    " originally instead almost nearly rescued interviewed played film portrayed inspired fellow bumped removed"
    " dropped grounded assigned selected chosen picked appointed followed joined photographed saw greeted relieved"
    " predecessor namesake bust statue wished wanted hoped invited funded financed paid owner founder hero"
    " except without phoned spoke talked ahead beside"
)
#: Words of the others for being given a place in a crew, and what that is a place in.
_ASSIGNING = wordset("named assigned selected chosen picked appointed")
_PLACE = wordset("crew fly commander command pilot specialist seat")
#: Who has a place has not flown yet.
_SEATS, _HAVING = wordset("seat seats berth berths place ticket"), wordset(
    "has have had holds hold got gets get won wins earned secured landed received given gave offered awarded booked"
)  # fmt: skip
_COMMANDING = wordset("commanded commander commands commanding skipper captain captained")
#: Words for being in space, of which "are" makes the present.
_STAYING = wordset("living staying working aboard board circling orbiting")
#: Who came back on a flight may have gone up on another.
_RETURNING = wordset("returned return returning home landed landing splashed back down brought undocked left departed")
#: Without one of these nothing is told of a crew.
TELLING = whole_crews.TELLING | ABOARD | _COMMANDING | _STAYING | WALKING | openings("walk")


class _Named(NamedTuple):
    """Somebody in a stretch, with every id the name can stand for."""

    at: int
    ids: tuple[str, ...]


def claims(found: Analysis) -> Iterator[Claim]:
    """Yield who is said to have flown on what, as what, with whom, and for how long."""
    return iter(()) if found.words.isdisjoint(TELLING) else _told(_of_one(found))


def _of_one(found: Analysis) -> Analysis:
    """Return what is told of one of the people of a sentence, where only there a flight is named: ", with X flying"."""
    row = found.row
    for at in range(1, len(row) - 3):
        if row[at].word == "with" and row[at - 1].word == ",":
            own = next(i for i in range(at + 1, len(row)) if i + 2 == len(row) or not describes(row[i]))
            alone = bool(people_ids(row[own].mention)) and row[own + 1].word.endswith("ing")
            named = any(entry.kind in _FLYING for c in row[:at] if c.mention for entry in c.mention.entries)
            if alone and not named:
                return Analysis(row[at + 1 :], found.context, found.day, found.written)
    return found


def _told(found: Analysis) -> Iterator[Claim]:
    """Yield all claims; those in which the flight of somebody is found among others name the others too."""
    others = {e.id for _, mention in found.names for e in mention.entries if e.kind in {"mission", "program"}}
    others |= {UNKNOWN for _, mention in found.names for e in mention.entries if e.kind in NUMBERED}  # "Gemini 10"
    read = [claim for claim in _read(found) if not is_noted(found.row, claim.subject, claim.others)]
    exact = {(one.subject, one.value) for one in read if one.property == "aboard" and LOOSE not in one.others}
    for claim in (*pairings(found), *manifests(found)):
        if claim.property != FLEW or (claim.subject, claim.value) not in exact:
            yield claim
    for claim in read:
        elsewhere = sorted(others - {claim.subject, *claim.others}) if claim.property in _FOUND_BESIDE else ()
        yield claim._replace(others=(*claim.others, *(ELSEWHERE + one for one in elsewhere))) if elsewhere else claim


def _read(found: Analysis) -> Iterator[Claim]:
    exact = list(_of_clauses(found))
    yield from exact
    read = {(claim.property, claim.value) for claim in exact}
    for claim in exact:
        if claim.property == "aboard" and LOOSE not in claim.others:
            read |= {("beside", claim.value), ("together", claim.value)}
    sure = {one for claim in exact if LOOSE not in claim.others for one in claim.others}
    for claim in whole_crews.told(found):
        known = claim.property == "beside" and all(sure & set(told.split("=")) for told in claim.others[1:])
        if (claim.property, claim.value) not in read and not known:
            yield claim
            read.add((claim.property, claim.value))
            sure |= {one for told in claim.others for one in told.split("=")} if claim.property == "beside" else set()


def unworded(found: Analysis) -> Iterator[Claim]:
    """Yield the same of a sentence with people and a flight in which no word for a crew is."""
    return iter(()) if not found.words.isdisjoint(TELLING) else _told(found)


def _of_clauses(found: Analysis) -> Iterator[Claim]:
    for clause in found.clauses:
        if not clause.supposed and clause.modality != "possible":
            yield from _people(clause, found)


def _people(clause: Clause, found: Analysis) -> Iterator[Claim]:
    named = _named(clause)
    others = clause.words & _OTHERS
    if not named or not others <= _ASSIGNING or (others and not clause.words & _PLACE):
        return
    walked = moonwalk(clause, named[0].at, named[0].ids) if len(named) == 1 else None
    if walked is not None:
        yield walked
        return
    record = flight(clause) or _by_its_craft(clause)
    if others:
        yield from _assigned(clause, named, record)
        return
    if record is None or not _names(clause, record):
        yield from _up_there(clause, named, found)
        return
    commander = _commander(clause, named, record)
    if commander is not None:
        yield commander
        return
    at = next(i for i, chunk in enumerate(clause.chunks) if _is(chunk, record))
    tied = linked(clause.chunks, {person.at for person in named}, at) if not clause.words & _RETURNING else set()
    if not clause.words & ABOARD or (clause.negated and not _denies(clause.chunks, named, at)):
        return
    what = "assigned" if clause.words & _SEATS and clause.words & _HAVING else "aboard"
    for person in named:
        loose = () if person.at in tied else (LOOSE,)
        if loose and clause.negated:
            continue
        yield _claim(clause, record, what, person.ids, loose)


def _by_its_craft(clause: Clause) -> Entry | None:
    """Return the one flight that a clause names by its craft alone, in several words: "Freedom 7"."""
    named = [m for m in clause.names if any(entry.kind == "mission" for entry in m.entries)]
    return only(named[0], _MISSION) if len(named) == 1 and named[0].last - named[0].first > 1 else None


def _assigned(clause: Clause, people: Sequence[_Named], record: Entry | None) -> Iterator[Claim]:
    """Yield who is said to have been given a place: "Parmitano has been named to the crew of Artemis III"."""
    if record is None or not _names(clause, record) or clause.negated:
        return
    at = next(i for i, chunk in enumerate(clause.chunks) if _is(chunk, record))
    for person in people:
        between = [chunk.word for chunk in clause.chunks[person.at + 1 : at]]
        told = not _ASSIGNING.isdisjoint(between) or _is_given_a_place(clause.chunks, person.at, between)
        if person.at < at and told and not {"by", "replace"} & set(between):
            yield _claim(clause, record, "assigned", person.ids)


def _is_given_a_place(chunks: Sequence[Chunk], at: int, behind: Sequence[str]) -> bool:
    """Tell whether somebody is given a place by a verb before him: "named X, Y and Z as the crew of"."""
    before = [chunk.word for chunk in chunks[:at]]
    verb = next((i for i in reversed(range(at)) if before[i] in _ASSIGNING), None)
    listed = verb is not None and all(not word or word in {",", "and", "astronauts"} for word in before[verb + 1 :])
    leading = next((i for i, word in enumerate(behind) if word and word not in {",", "and"}), len(behind))
    return listed and behind[leading : leading + 1] in (["as"], ["to"]) and "crew" in behind[leading:]


#: Before what else a sentence names that flies: who is named in it may have been there.
ELSEWHERE = "elsewhere:"
UNKNOWN = "?"  # a flight that is on no record
_FOUND_BESIDE = wordset(
    "beside together commander went-down stayed-up lunar-module-pilot command-module-pilot number moon-pair size share"
    " national"
)
#: Marks somebody who is named near a flight in a way that proves nothing if he was not on it.
LOOSE = "loose"


def _claim(clause: Clause, record: Entry, what: str, ids: tuple[str, ...], extra: tuple[str, ...] = ()) -> Claim:
    return Claim(
        "crew", "crew", record.id, what, ids[0], None, None, clause.modality, clause.negated, clause.formerly,
        others=(*ids, *extra),
    )  # fmt: skip


def _ids(mention: Mention) -> tuple[str, ...]:
    return tuple([entry.id for entry in mention.entries if entry.kind in _PEOPLE])


def _named(clause: Clause) -> list[_Named]:
    """Return the people of a clause; what "who" and "he" take up stands before it."""
    people = [
        _Named(at, ids)
        for at, chunk in enumerate(clause.chunks)
        if chunk.mention is not None and (ids := _ids(chunk.mention)) and not _owns(clause.chunks, at)
    ]
    taken_up = _ids(clause.topic) if clause.topic is not None and not people else ()
    return [_Named(-1, taken_up)] if taken_up else people


def _owns(chunks: Sequence[Chunk], at: int) -> bool:
    """Tell whether somebody is only named as whose somebody or something is: "Bezos's bride"."""
    return at + 1 < len(chunks) and chunks[at + 1].word in {"'s", "'"}


def _is(chunk: Chunk, record: Entry) -> bool:
    return chunk.mention is not None and record in chunk.mention.entries


def _names(clause: Clause, record: Entry) -> bool:
    return any(_is(chunk, record) for chunk in clause.chunks)


def _denies(chunks: Sequence[Chunk], people: Sequence[_Named], at: int) -> bool:
    """Tell whether it is of the one person named that being aboard is denied."""
    return len(people) == 1 and any(chunk.word in v.NEGATIONS for chunk in chunks[people[0].at + 1 : at])


def _commander(clause: Clause, people: Sequence[_Named], record: Entry) -> Claim | None:
    """Return who is said to have commanded a flight: "X commanded Y", "Y's commander, X", "Y was commanded by X"."""
    if not clause.words & _COMMANDING or len(people) != 1 or {"module", "station"} & clause.words:
        return None
    person = people[0]
    at = next(i for i, chunk in enumerate(clause.chunks) if _is(chunk, record))
    if clause.negated and not _denies(clause.chunks, people, at):
        return None
    if person.at not in linked(clause.chunks, {person.at}, at) or _is_companion(clause.chunks, person.at, at):
        return None
    if any(chunk.word in _COMMANDING and _has_others(clause.chunks, i) for i, chunk in enumerate(clause.chunks)):
        return None
    low, high = min(person.at, at), max(person.at, at)
    near = {clause.chunks[i].word for i in range(max(low - 1, 0), min(high + 3, len(clause.chunks)))}
    if not near & _COMMANDING:
        return None
    return _claim(clause, record, "commander", person.ids)._replace(present=near.isdisjoint(HELD))


def _is_companion(chunks: Sequence[Chunk], at: int, flight: int) -> bool:
    """Tell whether somebody is only who a flight was commanded with: "commanding X with Y at his side"."""
    behind = chunks[at + 1].word if at + 1 < len(chunks) else ""
    return at > flight and chunks[at - 1].word == "with" and behind not in {"in", "as"}


def _has_others(chunks: Sequence[Chunk], at: int) -> bool:
    """Tell whether flights are counted that somebody commanded: "flew on X and later commanded three missions"."""
    following = chunks[at + 1] if at + 1 < len(chunks) else None
    return following is not None and (following.number is not None or following.word in _SEVERAL)


_SEVERAL = wordset("two three four five several another both other later many")


def _up_there(clause: Clause, people: Sequence[_Named], found: Analysis) -> Iterator[Claim]:
    """Yield that a crew is in space now: "X and Y, the crew of Z, are living on the station"."""
    record = _only_flight(found)
    staying = clause.words & _STAYING and clause.words & {"is", "are"} and clause.modality == "fact"
    if record is None or not staying or clause.negated or clause.times:
        return
    if clause.words & {"station", "orbit"} or clause.entries(("program",)):
        yield _claim(clause, record, "up", people[-1].ids)


def _only_flight(found: Analysis) -> Entry | None:
    """Return the one flight that a sentence names."""
    records = {entry.id: entry for clause in found.clauses for entry in clause.entries(_MISSION) if entry.own}
    return next(iter(records.values())) if len(records) == 1 else None
