"""Claims that something happened to a mission, or is to: launch, landing, crash, orbit, flyby, return, end.

Two ways to read one: a verb whose subject is known for certain; or else a clause that names one flight and one date,
and tells of one event.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence

from orbitctl.factcheck.claims.analysis import Analysis
from orbitctl.factcheck.claims.anticipation import is_of_plan, to_come
from orbitctl.factcheck.claims.claim import Claim
from orbitctl.factcheck.claims.course.fortune import mended
from orbitctl.factcheck.claims.dates.beside import beside, dated_in
from orbitctl.factcheck.claims.dates.due import is_planned_date
from orbitctl.factcheck.claims.dates.happening import happening
from orbitctl.factcheck.claims.dates.stretches import ends_a_part, is_first_time
from orbitctl.factcheck.claims.dates.undated import PURPOSES, claim_of, undated_plan
from orbitctl.factcheck.claims.dates.whole import dated_by_all
from orbitctl.factcheck.claims.grammar import cues, dating, onlookers
from orbitctl.factcheck.claims.grammar import vocabulary as v
from orbitctl.factcheck.claims.grammar.clauses import Clause
from orbitctl.factcheck.claims.grammar.frames import Frame
from orbitctl.factcheck.claims.grammar.gapping import gapped
from orbitctl.factcheck.claims.grammar.grounds import ground
from orbitctl.factcheck.claims.grammar.needs import BODIES, UNDECIDED
from orbitctl.factcheck.claims.grammar.parts import NAMED, PARTS, part
from orbitctl.factcheck.claims.grammar.roles import ACTORS, objects, theme, words_behind
from orbitctl.factcheck.claims.grammar.sentence import Chunk
from orbitctl.factcheck.claims.grammar.signs import DATE
from orbitctl.factcheck.claims.grammar.splitting import RELATIVES
from orbitctl.factcheck.claims.grammar.subjects import is_gone_to, is_reached
from orbitctl.factcheck.claims.grammar.verbs import openings
from orbitctl.factcheck.reading.lexicon import Entry
from orbitctl.factcheck.reading.phrases import Time
from orbitctl.factcheck.reading.wordsets import wordset

#: Verbs that an actor uses of what it flies: "India landed Chandrayaan-3".
_TRANSITIVE = frozenset(
    {
        "launch", "send", "land", "soft-land", "set down", "return", "crash", "retire", "decommission", "send off",
        "send up", "send aloft", "put up", "put into orbit", "place into orbit", "shoot up", "fire", "loft",
        "hurl", "dispatch", "hoist", "bring down", "bring home", "bring back",
    }
)  # fmt: skip
#: What was tried need not have been done.
_TRYING = v.TRYING | {"attempt", "scrubbed", "aborted", "chance", "chances", "opportunity", "opportunities"}
_TRY_AT = {"try", "at"}
_CALLING_OFF = wordset("cancel scrap drop axe shelve kill") | {"call off"}
_IDEAS = wordset("plan plans idea ideas proposal proposals scheme intention")
_LOST = wordset(
    "lost destroyed failed failure perished vanished disappeared burned burnt broke wrecked doomed smashed exploded"
)
#: Of a denial these say where, and leave the whole denied.
_WHERE = wordset("moon mars lunar martian surface earth orbit space ground home yet")
_SOON = wordset(
    "hours days weeks months years week month year soon shortly tomorrow tonight later next"
    " january february march april june july august september october november december"
)
_SILENT = wordset("silent dead mute idle dark inactive derelict lost")
_REACHED = (("orbit",), ("landing",))
_ENDINGS = (("end",), ("contact-lost",), ("reentry",))
_MISSION = ("mission",)
_UNITS = ("mission", "program")
#: What is told to happen to a program as a whole, and not to a flight of it.
_OF_PROGRAMS = frozenset({"end", "reentry"})
#: What becomes of these is not what becomes of the flight.
_CREWS = wordset("crew astronauts cosmonauts taikonauts duo")
#: With one of these it is a first time with people.
_FLYERS = wordset("astronauts cosmonauts crew people humans passengers crewed manned")
_ABOARD = _CREWS | _FLYERS | {"who", "he", "she"}
#: Without one of these no event is told: without a date, it takes a verb.
TELLING = openings(*cues.KINDS, "explore", "carry", "walk") | PURPOSES | {DATE}


def claims(found: Analysis) -> Iterator[Claim]:
    """Yield the events a sentence tells of."""
    read: set[tuple[str, str]] = set()
    dates = sum(chunk.time is not None for chunk in found.row)
    for frame in found.frames:
        if onlookers.is_half_told(frame, found.row):
            continue
        others = gapped(found.row, frame.at) if dates > 1 else ()
        for told in _framed(frame, [time for _, time in others], shared=dates > 1):
            claim = told if told.time is not None else dated_by_all(told, found)
            read.add((claim.subject, claim.property))
            if not is_of_plan(claim, found) and not _is_untold(claim, found):
                claim = beside(to_come(claim, found), dated_in(found, claim.time))
                yield claim
                if claim.time is not None and claim.modality == "fact" and not claim.negated:
                    yield from (claim._replace(subject=one, time=time, part="") for one, time in others)
    for clause in found.clauses:
        yield from happening(clause)
        loose = _loose(clause, found)
        if loose is not None and (loose.subject, loose.property) not in read and not _is_untold(loose, found):
            yield beside(to_come(loose, found), clause)


def _is_untold(claim: Claim, found: Analysis) -> bool:
    """Tell whether an end was none, or a date is a flight's only by a new plan.

    "Went silent in 1985 and was brought back to life", "the flight was extended to March".
    """
    if claim.property == "flight" and claim.time is not None and found.written[claim.time.first] == "extended":
        return True
    return claim.property == "end" and claim.others != cues.FOR_GOOD and mended(found.words)


_NONE = frozenset({"no", "nothing"})


def _framed(frame: Frame, others: Collection[Time], *, shared: bool) -> Iterator[Claim]:
    """Yield the event a verb tells of; of several flights with a date each, nobody knows whose is whose."""
    if frame.verb.base not in _FRAMED:
        return
    words = frozenset([*words_behind(frame), frame.subject.head, *[c.preposition for c in frame.complements]])
    kinds = cues.told_by(frame.verb, words)
    if frame.passive and frame.verb.base == "take off":
        return  # "taken off the pad"
    if "something" in words or not _NONE.isdisjoint(words_behind(frame)[:1]):
        return  # "something that X did not do a year ago" dates another; "returned no soil"
    if frame.verb.base == "send" and not frame.passive and not objects(frame, _MISSION):
        return  # "Venera 7 sent data from the surface"
    if frame.verb.base == "return" and objects(frame, ACTORS, ("to",)):
        return  # "returned to Italy", for repairs perhaps
    times = dating.together([time for time in frame.times() if time not in others])
    if frame.passive and frame.verb.base in _LOSING and times and words.isdisjoint(_ON_THE_WAY):
        kinds = _LOSSES  # "was lost in December 1999"
    if kinds and kinds[0] in _OF_PROGRAMS and (frame.subject.head in _CREWS or ends_a_part(frame)):
        return  # "three Apollo astronauts died", "has finished its first lap around the Sun"
    if frame.passive and frame.verb.base == "give up" and times:
        kinds = cues.KINDS["silence"]
    if kinds == ("flight",) and frame.modality == "plan" and frame.verb.base in _FLYING and words.isdisjoint(_LATER):
        if _flies_on(frame, words):
            return
        kinds = ("launch",) if _TRAVELLING.isdisjoint(words) else UNDECIDED["reach"]
    if _stays(frame) and ((frame.modality == "fact" and times) or (frame.present and not frame.negated)):
        return  # "was still circling Jupiter in 2025" dates no arrival, and "is circling it" tells of none
    if kinds == ("flight",) and (not times or frame.modality != "fact"):
        return
    if times and frame.modality == "plan":
        return
    if not kinds or frame.tried or times is None or _is_open(frame, kinds, words, dated=bool(times)):
        return
    place = ground(words, [chunk for c in frame.complements for chunk in (Chunk(c.preposition, 0, 0), c.chunk)])
    whole = kinds[0] in _OF_PROGRAMS and times  # "on March 23, Mir fell into the sea"
    themes = theme(frame, _UNITS if whole else _MISSION, object_too=frame.verb.base in _TRANSITIVE)
    for entry in () if len(themes) > 1 and times and shared else themes:
        claim = claim_of(entry.id, kinds, place, times, frame.modality, frame.negated, frame.formerly, frame.present)
        yield claim._replace(part=frame.subject.head if frame.subject.head in PARTS else "" if entry.own else NAMED)


def _flies_on(frame: Frame, words: Collection[str]) -> bool:
    """Tell whether something is to fly where it is already: "on Titan in the 2030s", "through the tail of a comet"."""
    above = any(c.preposition in dating.ABOVE for c in frame.complements) and not BODIES.isdisjoint(words)
    into = any(c.preposition == "into" for c in frame.complements) and "space" not in words and "orbit" not in words
    return above or into or any(c.preposition in _THROUGH for c in frame.complements)


_THROUGH = frozenset({"through", "along", "near", "beyond", "between", "towards"})
_TRAVELLING = wordset("travelling traveling cruising journeying flying coasting")


def _stays(frame: Frame) -> bool:
    return frame.verb.form == "ing" and frame.verb.base in cues.STAYING


#: "is set to fly to the Moon and land in 2028" dates the landing.
_LATER = frozenset({"land", "orbit", "return", "dock"})
#: What is "to fly" is to be launched; what is "to visit" a planet may be on its way.
_FLYING = frozenset({"fly", "carry", "spend"})
_MEANS = frozenset({"by", "on", "aboard", "atop", "with", "using"})
#: Verbs for the loss of a flight, and the events it can be.
_LOSING = frozenset({"lose", "destroy"})
_FRAMED = cues.VERBS_OF_EVENTS | _LOSING
_ON_THE_WAY = frozenset({"arrival", "approach", "landing", "descent", "way", "launch"})
_LOSSES = ("contact-lost", "impact", "end", "reentry")


def _is_open(frame: Frame, kinds: Sequence[str], words: Collection[str], *, dated: bool) -> bool:
    """Tell whether it is left open if something has happened, or what of it is denied.

    "Is landing", "lands in a week", "did not land upright".
    """
    if frame.negated and (not (_plainly(frame) <= _WHERE) or _by_whom(frame)):
        return True  # "was not launched by a Saturn IB"
    if dated or frame.modality != "fact":
        return False
    going_on = frame.verb.form == "ing" and kinds[0] != "orbit"
    return going_on or (frame.verb.form == "third" and not _SOON.isdisjoint(words))


def _by_whom(frame: Frame) -> bool:
    """Tell whether somebody or something is named with which it was done."""
    return any(c.chunk.mention is not None and c.preposition in _MEANS for c in frame.complements)


def _plainly(frame: Frame) -> frozenset[str]:
    """Return the words behind a verb that are neither signs nor determiners."""
    return frozenset(word for word in words_behind(frame) if word.isalpha()) - v.DETERMINERS


def _loose(clause: Clause, found: Analysis) -> Claim | None:
    """Return the event a clause tells of, if it names one flight, and one date or a plan."""
    if clause.kinds.isdisjoint(_UNITS) or clause.supposed or clause.negated or dating.relates(clause):
        return None
    entry = clause.about(_UNITS)
    times = dating.together(clause.times)
    if entry is None or times is None or dating.comes_after(clause, entry):
        return None
    if _is_tried(clause) or _is_called_off(clause):
        return None
    if not times:
        first = found.clauses[0]
        opens = first is not clause and not first.names and any(one.earliest == one.latest for one in first.times)
        return None if opens else undated_plan(clause, entry)  # "on July 4, 2005, Deep Impact is to"
    if clause.modality == "plan" or dating.is_put_off(clause.chunks) or is_planned_date(clause):
        return None
    if dating.tells_another(clause, entry) or onlookers.goes_on_about_another(clause, entry):
        return None
    at = next(i for i, chunk in enumerate(clause.chunks) if chunk.time is not None)
    if dating.is_no_day(clause, at) or onlookers.is_anothers(clause, entry, at):
        return None
    kinds = _kinds(clause, at)
    if _is_of_others(clause, entry, kinds[:1]):
        return None
    if entry.kind == "program":
        kinds = _of_program(clause, entry, kinds)
    if not kinds:
        return None
    if clause.chunks[at - 1].word in _SILENT and kinds[0] not in _OF_PROGRAMS:
        return None  # "remains in orbit, silent since 2018"
    past = any(chunk.verb is not None and chunk.verb.form == "past" for chunk in clause.chunks)
    crewed = entry.kind == "program" and not clause.words.isdisjoint(_FLYERS)
    place = "crewed" if crewed else ground(clause.words, clause.chunks)
    claim = claim_of(entry.id, kinds, place, times, clause.modality, False, clause.formerly, not past)
    return claim._replace(part=part(clause.chunks, entry.id) or ("" if entry.own else NAMED))


def _of_program(clause: Clause, entry: Entry, kinds: tuple[str, ...]) -> tuple[str, ...]:
    """Return of which of some kinds that is which a program is told to have done; none if a flight of it did."""
    if clause.modality == "fact" and not entry.own:
        return ()  # "Columbia broke up over Texas" is no end of the shuttle
    flies = kinds[:1] in {("launch",), ("flight",)} and is_first_time(clause.chunks)
    if flies and clause.words.isdisjoint(_FLYERS):
        return ("launch",)
    if clause.modality != "fact":
        return kinds
    name = onlookers.place(clause.chunks, entry)
    leads = name is not None and clause.leads(entry) and _is_told_of(clause.chunks[name + 1 : name + 2])
    if leads and clause.words.isdisjoint(_ABOARD):
        return tuple(kind for kind in kinds if kind in _OF_PROGRAMS)  # a station "came down"
    return kinds if kinds and kinds[0] in _OF_PROGRAMS else ()


def _is_told_of(behind: Sequence[Chunk]) -> bool:
    """Tell whether a verb, or an aside, follows a name: not "ISS modules came down"."""
    return all(one.verb is not None or one.word in v.BEFORE_VERBS or one.word == "," for one in behind)


def _kinds(clause: Clause, at: int) -> tuple[str, ...]:
    """Return of what kinds of event a date at a position can be."""
    first, last = dating.reach(clause.chunks, at)
    first, last = max(first, dating.dating_ends(clause, at)), min(last, dating.opening_ends(clause, at))
    return cues.nearest(clause.chunks, clause.words, at, range(first, last))


def _is_tried(clause: Clause) -> bool:
    return not clause.words.isdisjoint(_TRYING) or clause.words >= _TRY_AT


def _is_of_others(clause: Clause, entry: Entry, kind: tuple[str, ...]) -> bool:
    """Tell whether an event is that of people going to a flight or dying there, or was never reached."""
    if kind in _REACHED:
        it = "" if clause.opener in RELATIVES else "it"
        return is_reached(clause.chunks, entry, it) or not clause.words.isdisjoint(_LOST)  # "was lost on arrival"
    if kind in _ENDINGS:
        return onlookers.dies_aboard(clause, entry)
    # "went up to Skylab"
    return kind == ("launch",) and (is_gone_to(clause.chunks, entry) or dating.goes_there(clause, entry))


def _is_called_off(clause: Clause) -> bool:
    called = [at for at, c in enumerate(clause.chunks) if c.verb is not None and c.verb.base in _CALLING_OFF]
    if clause.modality == "fact":
        return bool(called)
    return any(c.word in _IDEAS for at in called for c in clause.chunks[at + 1 : at + 4])  # "dropped its plan for"
