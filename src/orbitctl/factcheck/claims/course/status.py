"""Claims of how a mission or program stands: at work, on its way, planned, being built, paused, cancelled, over."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise, zip_longest

from orbitctl.factcheck.claims.analysis import Analysis
from orbitctl.factcheck.claims.claim import Claim
from orbitctl.factcheck.claims.course import states
from orbitctl.factcheck.claims.course.describing import named_behind, of_what
from orbitctl.factcheck.claims.course.upcoming import COMING, upcoming
from orbitctl.factcheck.claims.grammar import vocabulary as v
from orbitctl.factcheck.claims.grammar.clauses import Clause
from orbitctl.factcheck.claims.grammar.dating import is_broken_off, together
from orbitctl.factcheck.claims.grammar.parts import NAMED, is_told_of, part
from orbitctl.factcheck.claims.grammar.present import is_denied, is_now, is_on_the_ground, is_whole, standing
from orbitctl.factcheck.claims.grammar.scope import is_of_some
from orbitctl.factcheck.claims.grammar.sentence import Chunk
from orbitctl.factcheck.claims.grammar.splitting import RELATIVES
from orbitctl.factcheck.claims.grammar.verbs import openings
from orbitctl.factcheck.reading.wordsets import wordset

_UNITS = ("mission", "program")
_PEOPLE = frozenset({"astronaut", "person"})
_PERFECT = wordset("is are has have been now long")
_ENDED = wordset("defunct inactive retired silent decommissioned over")
#: What tells a status of the present: a word of the first set, with a word of the second beside it.
_PRESENT_CUES: tuple[tuple[str, frozenset[str], frozenset[str]], ...] = (
    ("cancelled", wordset("cancelled canceled scrapped axed abandoned shelved terminated dead"), _PERFECT),
    ("paused", wordset("paused suspended halted frozen hold ice mothballed"), _PERFECT),
    ("ended", _ENDED, _PERFECT),
    ("coming", wordset("yet awaiting awaits awaited ground"), wordset("is are still has have remains")),
    (
        "in-transit",
        wordset("way route cruising coasting heading bound underway"),
        wordset("is are still now currently"),
    ),
)
_OVER = frozenset({"over"})
_BEHIND_OVER = wordset(". , ; : ) ! and but now for after since — –")
#: Of what is still to come, one of these tells that it is the launch.
_LAUNCHING = wordset("ground launch launched liftoff lift takeoff off leave rocket flight flown")
_TO_ORBIT = wordset("reach orbit")
#: Behind "flown" it is these that have not, and not what was to fly them.
_FLOWN = v.DETERMINERS | wordset("nobody no anyone anybody people astronauts crew crews passengers women")
#: Words that tell of building, by those directly before them.
_BUILDING: dict[frozenset[str], frozenset[str]] = {
    wordset("under in"): wordset("construction development assembly integration"),
    wordset("is are being still now"): wordset("built assembled developed integrated"),
}
_BUILT = frozenset().union(*_BUILDING.values()) | {"phase", "stage"}
#: The phase in which something is that is not ready yet.
_PHASES = wordset("design planning construction development definition integration")
_IS = wordset("is are remains still currently now")
#: Denied, these say the contrary of what they deny.
_STOPPING = wordset("stopped ceased ended quit finished")
#: Verbs of what is at work, for "no longer operates".
_AT_WORK = wordset(
    "operates operate works work functions function flies fly runs run transmits transmit responds respond answers"
    " answer active operational working operating functioning transmitting responding answering running in alive"
)
#: Adjectives before a name, and the status they give it.
_ADJECTIVES: dict[str, str] = {
    "upcoming": "coming", "forthcoming": "coming", "planned": "coming", "future": "coming", "proposed": "coming",
    "cancelled": "cancelled", "canceled": "cancelled", "scrapped": "cancelled", "defunct": "ended", "retired": "ended",
}  # fmt: skip
#: Between one of these and a name, what could be a verb is an adjective.
_BEFORE_ADJECTIVES = v.DETERMINERS | {"'s", "now", "since"}
#: Words that make a status one of the past, or of something else.
_PAST = wordset("was were had until once formerly then did")
#: Nouns whose status is told, and not that of the mission they belong to.
_OTHERS = wordset(
    "archive archives legacy debate talks negotiations instrument instruments experiment replica model film book"
    " series law bill"
)
_NOT_QUITE = wordset("nearly almost")
_ENDINGS = {"cancel": "cancelled", "pause": "paused"}
_GIVING_UP = openings("cancel", "pause") | wordset("hold ice shelf")
#: Without one of these no status is told.
TELLING = (
    frozenset(_ADJECTIVES)
    | _BUILT.union(*(cues for _, cues, _ in _PRESENT_CUES))
    | {"longer", "still"}
    | openings(*_ENDINGS, "establish", "build")
    | states.TELLING
    | COMING
)


def claims(found: Analysis) -> Iterator[Claim]:
    """Yield what a sentence says of how things stand."""
    if is_of_some(found):
        return
    told: set[tuple[str, str]] = set()
    for clause, following in zip_longest(found.clauses, found.clauses[1:]):
        if clause.supposed:
            continue
        # What was planned is called so where it is told to have been given up: "has put its planned station on hold".
        plain = clause.words.isdisjoint(_ADJECTIVES) or not clause.words.isdisjoint(_GIVING_UP)
        described = () if plain else _described(clause)
        for claim in (*described, *(_told(one) for one in _of_each(clause, following))):
            if claim is not None and claim.value == "called" and "it" in clause.words and is_broken_off(found.row):
                continue  # "the launch was due when it was called off"
            if claim is not None and (claim.subject, claim.property) not in told:
                told.add((claim.subject, claim.property))  # in other words it may stand there again
                whole = all(entry.own for entry in clause.entries(_UNITS) if entry.id == claim.subject)
                yield claim._replace(part=part(clause.chunks, claim.subject) or ("" if whole else NAMED))
    subjects = {subject for subject, _ in told}
    for claim in (*states.claims(found), *upcoming(found)):
        if claim.subject not in subjects:
            subjects.add(claim.subject)
            yield claim


def _of_each(clause: Clause, following: Clause | None) -> Sequence[Clause]:
    """Return a clause as told of each of those named behind a colon: "three that are no longer active: A, B and C"."""
    listed = following is not None and following.opener == ":" and all(c.verb is None for c in following.chunks)
    if following is None or not listed or clause.opener not in RELATIVES or clause.entries(_UNITS):
        return [clause]
    return [Clause(clause.chunks, clause.opener, name, question=False) for name in following.names]


def _described(clause: Clause) -> Iterator[Claim]:
    """Yield the status an adjective gives: "the upcoming Ariane 6 rocket"."""
    for position, chunk in enumerate(clause.chunks[:-1]):
        status = _ADJECTIVES.get(chunk.word)
        before = clause.chunks[position - 1].word if position else ""
        if chunk.verb is not None and before not in _BEFORE_ADJECTIVES:
            continue  # "NASA cancelled VIPER"
        if status is None or (position and _is_verb_behind(clause.chunks[position - 1])):
            continue
        named = named_behind(clause.chunks, position + 1)
        if named is not None and (told := of_what(status, *named[1:])):
            yield Claim("status", "status", named[0], told, chunk.word, present=True)


def _is_verb_behind(chunk: Chunk) -> bool:
    """Tell whether "cancelled" behind a chunk is a verb: "was cancelled", "NASA cancelled"."""
    return chunk.mention is not None or chunk.word in v.BEFORE_VERBS or chunk.word in v.PRONOUNS


def _told(clause: Clause) -> Claim | None:
    """Return the status a clause tells of the one thing it is about."""
    words = clause.words
    if clause.modality == "plan":
        return _to_be_built(clause)
    if words & _PAST or words & _OTHERS or clause.modality != "fact":
        return _ended(clause)
    entry = clause.about(_UNITS)
    if entry is None or not is_told_of(entry) or clause.times:
        return _ended(clause)
    if {"no", "longer"} <= words and words & _AT_WORK:
        return Claim("status", "status", entry.id, "active", "no longer", negated=True, present=True)
    if _being_built(clause):
        return Claim("status", "status", entry.id, "building", "being built", negated=clause.negated, present=True)
    if not clause.leads(entry):
        return _ended(clause)
    for status, cues, beside in _PRESENT_CUES:
        found = standing(clause.chunks, cues) if words & cues and words & beside else set()
        if status == "in-transit":
            found = {cue for cue in found if is_now(clause.chunks, cue, beside)}
        if "ground" in found and not is_on_the_ground(clause.chunks):
            continue
        if found and _is_told(status, clause):
            word = min(found)
            if entry not in clause.entries(_UNITS) and _has_object(clause.chunks, word):
                return None
            denied = status != "coming" and is_denied(clause.chunks, word)
            if denied and (words & _STOPPING or not is_whole(clause.chunks, word)):
                return None
            return Claim("status", "status", entry.id, status, word, negated=denied, present=True)
    return None


def _has_object(chunks: Sequence[Chunk], word: str) -> bool:
    """Tell whether somebody does it to something else than what is taken up: "he has scrapped the project"."""
    return any(one.word == word and two.word in v.DETERMINERS for one, two in pairwise(chunks))


def _is_told(status: str, clause: Clause) -> bool:
    """Tell whether it is the launch that is "yet to" come or awaited, and not an arrival."""
    if status == "ended" and clause.words & _OVER >= clause.words & _ENDED and not _is_over(clause):
        return False
    if status != "coming":
        return "yet" not in clause.words or not clause.words.isdisjoint(v.NEGATIONS)  # "not yet at work"
    if any(one.word == "flown" and two.word in _FLOWN for one, two in pairwise(clause.chunks)):
        return False  # "has flown nobody yet"
    said = [chunk for chunk in clause.chunks if chunk.word.isalpha() or chunk.mention is not None]
    last = said[-1]
    flown = (last.word == "fly" and (last.verb is None or last.verb.length == 1)) or (
        clause.words >= _TO_ORBIT and "rocket" in clause.kinds
    )
    return flown or not clause.words.isdisjoint(_LAUNCHING)


def _is_over(clause: Clause) -> bool:
    """Tell whether "over" stands alone: "its work is over", and not "over the crater"."""
    return any(first.word in _OVER and second.word in _BEHIND_OVER for first, second in pairwise(clause.chunks))


def _to_be_built(clause: Clause) -> Claim | None:
    """Return what somebody is said to be going to build."""
    entry = clause.about(_UNITS)
    if entry is None or entry.kind != "program" or not entry.own or clause.formerly or clause.times or clause.negated:
        return None
    for at, chunk in enumerate(clause.chunks):
        builds = chunk.verb is not None and chunk.verb.form == "base" and chunk.verb.senses & {"establish", "build"}
        if builds and any(c.mention is not None and entry in c.mention.entries for c in clause.chunks[at:]):
            return Claim("status", "status", entry.id, "building", "to be built", present=True)
    return None


def _being_built(clause: Clause) -> bool:
    """Tell whether something is "under construction" or "being built"."""
    if clause.words.isdisjoint(_BUILT):
        return False
    if "how" in clause.words:
        return False  # "what is known of how the Milky Way is built"
    pairs = {(first.word, second.word) for first, second in pairwise(clause.chunks)}
    built = any(first in before and second in _BUILDING[before] for first, second in pairs for before in _BUILDING)
    return built or any(
        _is_phase([chunk.word for chunk in clause.chunks[: at + 1]]) for at in range(4, len(clause.chunks))
    )


def _is_phase(words: Sequence[str]) -> bool:
    """Tell whether a stretch ends with where something is: "is in the design phase"."""
    being, within, the, kind, phase = words[-5:]
    named = phase in {"phase", "stage"} and kind in _PHASES and the in v.DETERMINERS
    return named and within == "in" and being in _IS


def _is_of_another(chunks: Sequence[Chunk], at: int) -> bool:
    """Tell whether what looks like a verb describes something that only bears a name: "the cancelled X contracts"."""
    named = named_behind(chunks, at + 1) if at and chunks[at - 1].word in _BEFORE_ADJECTIVES else None
    return named is not None and not of_what("cancelled", *named[1:])


def _ended(clause: Clause) -> Claim | None:
    """Return that something was cancelled or paused, with the date if one is told."""
    if clause.modality != "fact" or clause.negated or clause.words & _OTHERS or clause.words & _NOT_QUITE:
        return None
    entry = clause.about(_UNITS)
    times = together(clause.times)
    if entry not in clause.entries(_UNITS) and not clause.kinds.isdisjoint(_PEOPLE):
        return None  # "she has scrapped the project"
    if entry is None or not is_told_of(entry) or times is None or is_broken_off(clause.chunks):
        return None
    for at, chunk in enumerate(clause.chunks):
        verb = chunk.verb
        if verb is None or verb.form not in {"past", "participle"} or _is_of_another(clause.chunks, at):
            continue
        status = next((status for sense, status in _ENDINGS.items() if sense in verb.senses), None)
        if status is not None and verb.base not in {"drop", "ground", "stop", "halt", "kill"}:
            return Claim("status", "status", entry.id, status, chunk.word, times[0] if times else None)
    return None
