"""Dates that stand beside one flight in a sentence that tells of an event, however it is put.

Where the grammar of a sentence is not certain, its words still tell what kind of event it is about, and if it names
one flight, a date in it is most likely that of such an event. What is read here rests on that alone: the judge refutes
it only where the date is nearly the one on record.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise, zip_longest

from orbitctl.factcheck.claims.analysis import Analysis
from orbitctl.factcheck.claims.claim import Claim
from orbitctl.factcheck.claims.dates.due import is_planned_date
from orbitctl.factcheck.claims.grammar import cues, dating, flown, hints, measured, onlookers
from orbitctl.factcheck.claims.grammar import vocabulary as v
from orbitctl.factcheck.claims.grammar.apart import is_of_kin
from orbitctl.factcheck.claims.grammar.clauses import Clause
from orbitctl.factcheck.claims.grammar.roles import ACTING
from orbitctl.factcheck.claims.grammar.sentence import Chunk
from orbitctl.factcheck.claims.grammar.splitting import DATING, RELATIVES
from orbitctl.factcheck.reading.lexicon import Entry
from orbitctl.factcheck.reading.phrases import Time
from orbitctl.factcheck.reading.wordsets import wordset

#: What is done in memory of a flight is done long after it.
_REMEMBERING = wordset(
    "anniversary birthday commemorate commemorated commemorates celebrate celebrated museum stamp stamps memorial"
    " centenary jubilee honour honor honoured honored awarded auction auctioned documentary"
)
#: Where one of these stands nothing is reported.
_IDLE = _REMEMBERING | wordset("suppose imagine might rumour rumours rumors hoax myth fiction novel")
#: How a date is tied to what is told where it is the day of it, the first day or the last.
_ON = frozenset({"in", "since", "from", "until", "by"})
#: What begins a clause that tells what happened on a date before it: "the day on which", "a night in May, when".
_TELLING_ON = frozenset({"when", "which", "as", ":", "that"})
_PAUSES = frozenset({",", "–", "—", "-"})
_FLIGHTS = ("mission", "program")
_OF_PEOPLE = frozenset({"who", "whose", "whom"})
#: What becomes of people: "Korolev died in January 1966, before Luna 9 had landed".
_LIVING = wordset("born died dies killed buried married retired resigned appointed elected")
#: What can be that of any of several flights.
OF_SEVERAL = "of-several"
#: What happened where no verb or noun tells it for certain.
SOMETHING = "occasion"
#: What has been so "since" a day began with one of these.
_BEGINNINGS = ("landing", "orbit", "launch", "docking")


def claims(found: Analysis) -> Iterator[Claim]:
    """Yield, for each date beside one flight, what of that flight it can be the date of."""
    if is_idle(found.row) or found.context.introduces(found.row[-1].last):
        return
    beside, sole = measured.measures(found.row), _sole(found.clauses)
    yield from _of_several(found.clauses)
    for position, clause in enumerate(found.clauses):
        if not clause.times or clause.modality != "fact" or clause.supposed or dating.is_put_off(clause.chunks):
            continue
        if "still" in clause.words and "was" in clause.words:
            continue  # what was still so on a day did not begin then
        if dating.is_broken_off(clause.chunks) or dating.is_for_later(clause) or is_planned_date(clause):
            continue
        entry = _in_brackets(clause) or sole or _the_one(measured.named(clause))
        if entry is None or entry in beside or measured.dates_another(clause, entry, found.row):
            continue
        if is_of_kin(clause.chunks, entry) or dating.comes_after(clause, entry) or onlookers.is_of_other(clause, entry):
            continue
        if onlookers.comes_there(clause, entry) or (entry.kind == "program" and _names_people(clause)):
            continue  # the date is that of their flight
        if _is_named_in_passing(found.clauses, position, entry):
            continue
        if not _is_of_people(clause, entry) and (entry.own or entry.kind != "program"):
            yield from in_clause(found, position, entry)


def is_idle(row: Sequence[Chunk]) -> bool:
    """Tell whether a sentence asks, remembers or imagines, so that its dates are none of what happened."""
    return row[-1].word == "?" or not _IDLE.isdisjoint([chunk.word for chunk in row])


def in_clause(found: Analysis, position: int, entry: Entry) -> Iterator[Claim]:
    """Yield, for each date of a clause, what it can be the date of; a date ahead is that of a plan."""
    clause = found.clauses[position]
    for at, chunk in enumerate(clause.chunks):
        time = _said(clause, at, entry) if chunk.time is not None else None
        if (
            time is not None
            and not onlookers.is_anothers(clause, entry, at)
            and not onlookers.is_decided(found.row, entry)
            and not dating.is_since_last(clause.chunks, at)
            and found.written[time.first : time.first + 1] not in (["As"], ["as"])  # "as of September 2025"
            and not _is_anothers(clause, at, entry)
            and not (clause.chunks[at - 1].word == "of" and dating.is_of_deal(clause, at))
            and (found.day is None or (time.earliest or "") <= found.day)
        ):
            yield _claim(found, position, at, entry, time)


def _of_several(clauses: Sequence[Clause]) -> Iterator[Claim]:
    """Yield each day in a sentence that names several missions, for each of them."""
    named = dict.fromkeys([one.id for clause in clauses for one in clause.entries(("mission",))])
    for clause in clauses if len(named) > 1 else ():
        if clause.modality != "fact" or clause.supposed or clause.negated or dating.is_put_off(clause.chunks):
            continue
        for time in clause.times:
            day = time.itself()
            if day.earliest == day.latest and time.relation in _ON:
                for entry in named:
                    others = tuple(one for one in named if one != entry)
                    yield Claim("occasion", "flight-date", entry, OF_SEVERAL, "", day, others=others)


def _claim(found: Analysis, position: int, at: int, entry: Entry, time: Time) -> Claim:
    """Return what a date can be the date of: by a verb or a noun, or by words that hint at a kind of event."""
    clause = found.clauses[position]
    around = _around(found, position)
    words = hints.words_of([*clause.chunks, *(chunk for other in around for chunk in other.chunks)])
    # what is told before another date is dated by that one: "separate its launch in January 2006 from its pass of"
    earlier = next((i + 1 for i in range(at - 1, -1, -1) if clause.chunks[i].time is not None), 0)
    within = range(max(earlier, dating.dating_ends(clause, at)), len(clause.chunks))
    launched = _in_brackets(clause) is not None
    told = ("launch",) if launched else cues.nearest(clause.chunks, clause.words, at, within)
    told = tuple(kind for kind in told if kind != "flight")
    begun = _BEGINNINGS if clause.times[0].relation == "since" else ()
    kinds = tuple(dict.fromkeys([*told, *hints.hinted(words), *begun]))
    what = told[0] if told else SOMETHING
    certain = _is_its_own(clause, entry)
    meant = dict.fromkeys(told if earlier else [*(told or _told_elsewhere(around)), *hints.told(words)])
    if told == cues.KINDS["silence"]:
        del meant["end"]  # what was heard last was heard before it was declared over
    if certain and flown.is_flown(clause, at, entry):
        meant["flight"] = None
    likely = " ".join(meant) if certain else ""
    kind = kinds[0] if kinds else "flight"
    return Claim("occasion", f"{kind}-date", entry.id, what, likely, time, others=kinds)


def _told_elsewhere(clauses: Sequence[Clause]) -> list[str]:
    """Return of what kinds of event the first of some clauses tells that tells of one."""
    for clause in clauses:
        end = next((at for at, chunk in enumerate(clause.chunks) if chunk.word in DATING), len(clause.chunks))
        kinds = cues.nearest(clause.chunks, clause.words, 0, range(end))
        if clause.modality == "fact" and not clause.supposed and kinds and kinds != cues.KINDS["flight"]:
            return list(kinds)
    return []


def _sole(clauses: Sequence[Clause]) -> Entry | None:
    """Return the one flight a sentence names: of what it takes up from before, it may tell anything."""
    return _the_one([entry for clause in clauses for entry in measured.named(clause)])


def _is_of_people(clause: Clause, entry: Entry) -> bool:
    """Tell whether a clause with a date tells of a person, and does not name the flight."""
    another = clause.opener in RELATIVES and (clause.topic is None or entry not in clause.topic.entries)
    relative = another or not clause.words.isdisjoint(_OF_PEOPLE)
    lived = clause.topic is None and any(
        chunk.word in _LIVING and before.word != "-" for before, chunk in pairwise(clause.chunks)
    )
    return (relative or lived) and all(entry not in name.entries for name in clause.names)


def _is_named_in_passing(clauses: Sequence[Clause], at: int, entry: Entry) -> bool:
    """Tell whether a clause goes on about a stranger of whom a flight is told: "the ape, which Bion 1 bore, died"."""
    passed = clauses[at - 1]
    stranger = at > 0 and passed.opener in RELATIVES and passed.topic is None and clauses[at].opener == ","
    return stranger and not _names(clauses[at], entry) and _names(passed, entry)


def _names_people(clause: Clause) -> bool:
    return any(entry.kind == "astronaut" for name in clause.names for entry in name.entries)


def _is_anothers(clause: Clause, at: int, entry: Entry) -> bool:
    """Tell whether a date stands behind another flight: "they went up on Starliner in June and came home on"."""
    alone = len(clause.times) < 2 and (not clause.names or any(entry in name.entries for name in clause.names))
    if alone or entry.kind not in _FLIGHTS:
        return False
    named = [c.mention for c in clause.chunks[:at] if c.mention and any(e.kind in _FLIGHTS for e in c.mention.entries)]
    return bool(named) and entry not in named[-1].entries


def _is_its_own(clause: Clause, entry: Entry) -> bool:
    """Tell whether a clause with a date is about the flight, and does not go on with another actor's."""
    named = [one for name in clause.names for one in name.entries]
    return _names(clause, entry) or all(one.kind not in ACTING for one in named)


def _names(clause: Clause, entry: Entry) -> bool:
    """Tell whether a clause names a flight, or takes it up."""
    return any(entry in name.entries for name in (*clause.names, *([clause.topic] if clause.topic is not None else [])))


def _in_brackets(clause: Clause) -> Entry | None:
    """Return the mission behind which a date stands alone in brackets: "Luna 18 (1972)"."""
    alone = clause.opener == "(" and len(clause.chunks) == len(clause.times) == 1
    entries = clause.topic.entries if alone and clause.topic is not None else ()
    return _the_one([entry for entry in entries if entry.kind == "mission"])


def _around(found: Analysis, position: int) -> Sequence[Clause]:
    """Return the clauses beside one with a date that can be dated by it: all, those that tell on, or the one it opens.

    "21 February - brought NEAR Shoemaker down", "Lucy - launch date: 16 October 2021".
    """
    clauses = found.clauses
    if sum(len(clause.times) for clause in clauses) == 1:
        return [clause for clause in clauses if clause.opener not in DATING]
    clause, following = clauses[position], clauses[position + 1 : position + 2]
    bare = all(chunk.verb is None for chunk in clause.chunks)
    if bare and clause.opener == ":":
        return clauses[position - 1 : position]
    return [one for one in following if one.opener in _TELLING_ON or (bare and one.opener in _PAUSES and not one.times)]


def _the_one(entries: Sequence[Entry]) -> Entry | None:
    """Return the one mission among some flights, or the one program where there is no mission."""
    missions = {entry.id: entry for entry in entries if entry.kind == "mission"}
    found = missions or {entry.id: entry for entry in entries}
    return next(iter(found.values())) if len(found) == 1 else None


def _said(clause: Clause, at: int, entry: Entry) -> Time | None:
    """Return the date at a place if it is told as the day of something: "in 2004", "not until 2004"."""
    time = clause.chunks[at].time
    if time is None or time.relation not in _ON:
        return None
    negated = clause.negated and _is_denied(clause.chunks, at, entry)
    if negated and time.relation not in {"until", "from"}:
        return None
    return time.itself()._replace(relation="in" if negated or time.relation != "by" else "by")


def _denies(chunk: Chunk, following: Chunk | None) -> bool:
    """Tell whether a word denies; "its failed Fobos-Grunt mission" does not."""
    describes = chunk.word == "failed" and following is not None and following.mention is not None
    return chunk.word in v.NEGATIONS or (chunk.word in v.FAILING and not describes)


def _is_denied(chunks: Sequence[Chunk], at: int, entry: Entry) -> bool:
    """Tell whether something is denied between the same commas as the date, or as the flight."""
    piece: list[Chunk] = []
    for chunk in (*chunks, Chunk(",", 0, 0)):
        if chunk.word != ",":
            piece.append(chunk)
            continue
        concerned = any(c is chunks[at] or (c.mention is not None and entry in c.mention.entries) for c in piece)
        if concerned and any(_denies(one, two) for one, two in zip_longest(piece, piece[1:])):
            return True
        piece = []
    return False
