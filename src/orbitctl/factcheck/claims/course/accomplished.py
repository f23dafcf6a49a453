"""Claims that something has flown, arrived, come back or been retired, in whatever words and without a date.

"Since Vast put Haven-1 into orbit", "With the station retired", "Griffin stands on the Moon".
Whether it has is the record's to say; so it is enough that the words leave no doubt of what is told as done, and of
which flight.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from orbitctl.factcheck.claims.analysis import Analysis
from orbitctl.factcheck.claims.claim import Claim
from orbitctl.factcheck.claims.course.cargo import CARGO, brought
from orbitctl.factcheck.claims.course.deeds import DONE, PLACES, flown
from orbitctl.factcheck.claims.grammar import cues, needs
from orbitctl.factcheck.claims.grammar import vocabulary as v
from orbitctl.factcheck.claims.grammar.agents import does, is_absolute, is_it
from orbitctl.factcheck.claims.grammar.clauses import Clause
from orbitctl.factcheck.claims.grammar.parts import part
from orbitctl.factcheck.claims.grammar.sentence import Chunk
from orbitctl.factcheck.reading.lexicon import Entry
from orbitctl.factcheck.reading.wordsets import wordset

_UNITS = ("mission", "program")
#: Words of work on the ground, of talk, or of something else that bears the name.
_GROUND = wordset(
    "pad hangar factory plant facility site test tests"
    " tested testing rehearsal simulated simulator mock model prototype replica stage study programme competition"
    " contract contracts call tender bid budget assembly review port ship airport truck train chamber campaign website"
    " name designed proposal idea logo poster book film balloon parachute trial trials drop demonstrator engine segment"
    " flyby flybys flypast swingby"
)
#: What was done "despite budget cuts" was done.
_CONCEDING = frozenset({"despite", "notwithstanding", "amid"})
#: Where something is before it flies, if it is not told to have left "from" there.
_SITES = wordset("cape kennedy canaveral baikonur wenchang kourou vandenberg center")
#: Where what is aloft can be.
_PLACES = needs.BODIES | wordset(
    "orbit space surface aloft station iss sky pole crater mare basin overhead lunar martian dust soil regolith plain"
    " dunes rim floor"
)
#: Openers whose clause need not have come true if the sentence tells of things to come.
_PENDING = frozenset(
    {"when", "once", "after", "as", "where", "so", "until", "before", "than", "with", "since", "because"}
)
#: With one of these in a sentence, what a dependent clause tells may be still to come.
_TO_COME = v.FUTURE | {"would", "could", "might", "may"}
_DENYING = v.NEGATIONS | v.FAILING | v.DOUBTFUL | v.FUTURE | {"almost", "nearly", "anniversary"}
#: Verbs that tell where something is.
_STANDING = wordset(
    "stands sits rests lies circles orbits hangs hanging hung floats circling orbiting docked attached flies flying"
    " floating parked roams drives standing sitting resting perched berthed"
)
_STANDING_OR_WITH = _STANDING | {"with"}
_ALOFT = frozenset({"orbit", "iss", "station"})
#: With these before a body, something has been there "since" a day.
_ROUND = frozenset({"around", "round", "circle", "orbit", "circles", "orbits", "circling", "orbiting"})
_BEING = wordset("is are has have been already now still")
#: With one of these a condition begins, without "if": "Had it flown, it would ...".
_INVERTED = frozenset({"had", "were", "should"})
_FAR = 6
#: Without one of these nothing is told as done.
TELLING = _STANDING | PLACES | CARGO | {"with", "capsule", "having", "flown"}


def claims(found: Analysis) -> Iterator[Claim]:
    """Yield what a sentence tells as done of one flight."""
    if not found.row or found.row[-1].word == "?" or found.row[0].word in _INVERTED:
        return
    pending = not _TO_COME.isdisjoint(found.words)
    read = False
    for clause in found.clauses:
        chunks = () if clause.kinds.isdisjoint(_UNITS) else _told(clause, pending=pending)
        for entry in _meant(clause) if chunks else ():
            kinds = _standing(clause, chunks, entry) or _done(chunks, entry)
            if kinds:
                time = next((chunk.time for chunk in chunks if chunk.time is not None), None)
                read = True
                place = next((chunk.word for chunk in chunks if chunk.word in needs.BODIES), "")
                yield Claim(
                    "accomplished",
                    "outcome",
                    entry.id,
                    kinds[0],
                    place,
                    time,
                    others=kinds,
                    part=part(chunks, entry.id),
                )
    if not read and not pending and found.words.isdisjoint(_GROUND) and (craft := flown(found)) is not None:
        time = next((chunk.time for chunk in found.row if chunk.time is not None), None)
        yield Claim("accomplished", "outcome", craft.id, DONE[0], "", time, others=DONE)
    if not read and not pending and (carrier := brought(found)) is not None:
        yield Claim("accomplished", "outcome", carrier.id, "return", "", None, others=("return",))


def _told(clause: Clause, *, pending: bool) -> Sequence[Chunk]:
    """Return what of a clause tells something done: behind "since" or "with", what stands before the comma."""
    conceded = next((at for at, chunk in enumerate(clause.chunks) if chunk.word in _CONCEDING), len(clause.chunks))
    if clause.supposed or not _GROUND.isdisjoint([chunk.word for chunk in clause.chunks[:conceded]]):
        return ()
    if "from" not in clause.words and not clause.words.isdisjoint(_SITES):
        return ()
    chunks = clause.chunks
    if clause.opener in _PENDING or chunks[0].word in _PENDING:
        comma = next((at for at, chunk in enumerate(chunks) if chunk.word == ","), len(chunks))
        chunks = () if pending else chunks[:comma]
    elif clause.modality != "fact":
        return ()
    if clause.words.isdisjoint(_DENYING):
        return chunks
    return () if any(chunk.word in _DENYING for chunk in chunks) else chunks


def _meant(clause: Clause) -> Sequence[Entry]:
    """Return what a clause names; what it takes up if it names none."""
    entry = clause.about(_UNITS)
    return [entry] if entry is not None else clause.entries(_UNITS)


def _standing(clause: Clause, chunks: Sequence[Chunk], entry: Entry) -> tuple[str, ...]:
    """Return the kinds of an arrival if something is where a flight takes it: "with it in orbit", "it stands on"."""
    since = _is_since(chunks)
    if not since and clause.words.isdisjoint(_STANDING_OR_WITH):
        return ()
    for at, chunk in enumerate(chunks):
        if chunk.word not in _STANDING and not (since and chunk.word in _ROUND) and not is_it(chunk, entry):
            continue
        behind = _words(chunks[at + 1 : at + 1 + _FAR])
        if since and chunk.word in _ROUND and not needs.BODIES.isdisjoint(behind[:2]):
            return ("orbit", "landing")
        if chunk.word in _STANDING and clause.opener == "which" and _BEING.isdisjoint(clause.words):
            told = False  # "a relay that orbits the Moon"
        elif chunk.word in _STANDING:
            taken_up = clause.topic is not None and entry in clause.topic.entries and at < _FAR
            doer = next((i for i in range(at, 0, -1) if chunks[i - 1].word not in _BEING), 0)
            told = (
                does(chunks, doer, entry)
                or is_absolute(chunks, at, entry)
                or (taken_up and all(c.mention is None for c in chunks[:at]))
            )
        else:
            before = {c.word for c in chunks[max(0, at - 3) : at]}
            told = "with" in before and behind[:1] in (["in"], ["on"], ["aloft"])
            told = (told or (at == 0 and behind[:1] == ["in"] and since)) and is_it(chunk, entry)
        if told and not _PLACES.isdisjoint(behind):
            grounded = "on" in behind and _ALOFT.isdisjoint(behind)
            return ("landing",) if grounded else ("orbit", "docking", "launch")
    return ()


def _is_since(chunks: Sequence[Chunk]) -> bool:
    return any(chunk.time is not None and chunk.time.relation == "since" for chunk in chunks)


def _done(chunks: Sequence[Chunk], entry: Entry) -> tuple[str, ...]:
    """Return the kinds of event that a participle tells: "Having reached Mercury, it ...", "flown in 1973"."""
    for at, chunk in enumerate(chunks):
        if chunk.verb is None or chunk.verb.form not in {"past", "participle"}:
            continue
        dated = at + 1 < len(chunks) and chunks[at + 1].time is not None
        if chunk.word == "flown" and dated and does(chunks, at, entry):
            return ("launch",)
        kinds = cues.told_by(chunk.verb, frozenset(_words(chunks[at : at + _FAR])))
        if kinds and kinds[0] not in {"end", "flight"} and _opens(chunks, at, entry):
            return kinds
    return ()


def _words(chunks: Sequence[Chunk]) -> list[str]:
    """Return the words of a stretch; what is named as a place counts as a surface."""
    return ["surface" if c.mention is not None and c.mention.entries[0].kind == "place" else c.word for c in chunks]


def _opens(chunks: Sequence[Chunk], at: int, entry: Entry) -> bool:
    """Tell whether a clause begins with what a flight has done: "Having reached Mercury, BepiColombo ..."."""
    if at != 1 or chunks[0].word != "having":
        return False
    comma = next((position for position in range(at, len(chunks)) if chunks[position].word == ","), len(chunks))
    return any(is_it(chunk, entry) for chunk in chunks[comma + 1 : comma + 4])
