"""Claims that something still goes on: a craft on duty, a project in preparation, a flight under way.

Such statements are true when they are written and stay behind when things move on. What is looked for are phrases, in
the present tense; a phrase of the first table is about what the clause begins with, one of the second about what it
names behind it.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from orbitctl.factcheck.claims.analysis import Analysis
from orbitctl.factcheck.claims.claim import Claim
from orbitctl.factcheck.claims.course.habits import AT_REST, AT_WORK, OUT_THERE, WORKING
from orbitctl.factcheck.claims.grammar import vocabulary as v
from orbitctl.factcheck.claims.grammar.clauses import Clause
from orbitctl.factcheck.claims.grammar.parts import PARTS, is_told_of, part_of
from orbitctl.factcheck.claims.grammar.sentence import Chunk
from orbitctl.factcheck.reading.lexicon import Entry
from orbitctl.factcheck.reading.wordsets import wordset

_UNITS = ("mission", "program")
_Phrases = dict[str, list[tuple[tuple[str, ...], str]]]


def _table(rows: dict[str, str]) -> _Phrases:
    """Return for each first word the phrases it begins, with the status they tell."""
    table: _Phrases = {}
    for status, phrases in rows.items():
        for phrase in phrases.split(", "):
            first, *rest = phrase.split()
            table.setdefault(first, []).append((tuple(rest), status))
    return table


#: What the subject of a clause is said to be, or to do.
_OF_SUBJECTS = _table(
    {
        "active": (
            "on duty, at work, in service, in business, in action, up and running, going strong, in good health,"
            " soldiers on, carries on, plods on, at its post, in contact, in working order, hard at work, on station,"
            " keeps its ear, keeps an ear, keeps an eye, keeps its eye,"
            " keeps its eyes, keeps watch, stands watch, keeps vigil,"
            " phones home, calls home, in daily use, on the job, on watch"
        ),
        "building": (
            "in preparation, in the works, under development, in development, under construction, taking shape,"
            " on order, on the books, order book, order books, on the manifest, in the pipeline, on the drawing board,"
            " being readied, being prepared, being assembled, in the making, going ahead, moving ahead,"
            " forging ahead, goes ahead, in assembly, next in line, in the queue, gearing up, moving forward,"
            " gathering pace, takes shape, on the stocks, pressing ahead, being outfitted, being fitted out"
        ),
        "coming": (
            "waiting for its launch, waiting for its rocket, awaiting its launch, awaiting its rocket, awaits its"
            " launch, awaits its rocket, awaits launch, awaiting launch, waits for its rocket, waits for its launch,"
            " still on the ground, still grounded, waiting to fly, waiting to launch, yet to fly, yet to launch, yet to"
            " leave the ground, yet to lift off, has yet to fly, waiting its turn, awaits its turn, awaiting its turn,"
            " waiting for a ride, awaits a ride, awaiting a ride"
        ),
        "in-transit": "en route, on its way, on the way, under way to, underway to, on the road to, cruising",
    }
)
#: What is said to be done about something named behind it.
_OF_OBJECTS = _table(
    {
        "building": (
            "pressing on with, pressing ahead with, pushing on with, pushing ahead with, going ahead with,"
            " forging ahead with, moving ahead with, preparing for, preparing, prepares for, at work on,"
            " hard at work on, working on,"
            " readying, gearing up for, committed to, getting ready for, sticking with, sticks with, sticking to,"
            " developing, assembling, proceeding with, persisting with, pushing forward with"
        )
    }
)
#: With the present tense of one of these, and a verb in -ing behind it, something goes on: "goes on watching".
_GOING_ON = wordset("goes keeps continues carries")
_WATCHING = frozenset([form for verb in WORKING for form in (verb + "ing", verb.removesuffix("e") + "ing")]) | wordset(
    "digging mapping snapping scanning following"
)
_STILL = wordset("still today now currently")
#: What may stand behind "flies on", "lives on", and not behind "works on a plan".
_BEHIND_ON = v.PREPOSITIONS | wordset(", . ; : — – ! ) far and though despite as even well")
#: "Work on Gateway continues".
_WORK = wordset("work development construction preparations assembly")
_PROCEEDS = wordset(
    "continues proceeds progresses advances continuing proceeding progressing advancing going goes way underway"
)
#: With one of these a clause tells of the past, of what may be, or of something that belongs to what is named.
_PAST = v.DOUBTFUL | wordset(
    "will shall was were had until formerly did successor replacement replica model sister spare"
)
_MOST_BETWEEN = 4
_BEFORE_NAMES = v.DETERMINERS | v.MODIFIERS | v.HEADS["mission"] | v.HEADS["program"] | {"'s"}
#: Without one of these nothing is told to go on.
TELLING = frozenset(_OF_SUBJECTS) | frozenset(_OF_OBJECTS) | _GOING_ON | _STILL | _WORK | {"still", "on"}


def claims(found: Analysis) -> Iterator[Claim]:
    """Yield what a sentence says is going on."""
    units = {entry.id for clause in found.clauses for entry in clause.entries(_UNITS)}
    for clause in found.clauses:
        if clause.supposed or clause.times or not clause.words.isdisjoint(_PAST):
            continue  # what is "going ahead" or "preparing for" something is no plan of it
        told = _of_subject(clause) or _of_object(clause)
        if told is not None and len(units) > 1 and told[0] not in clause.entries(_UNITS):
            continue  # "Mars Express, from which Beagle 2 parted, is still at work": which of them is meant?
        if told is not None:
            entry, status, word = told
            yield Claim(
                "lasting", "status", entry.id, status, word, present=True, part=part_of(clause.chunks, entry),
            )  # fmt: skip


def _of_subject(clause: Clause) -> tuple[Entry, str, str] | None:
    """Return what the one thing a clause is about is said to be or do."""
    entry = clause.about(_UNITS)
    if entry is None or not is_told_of(entry):
        return None
    at, status = _phrase(clause.chunks, _OF_SUBJECTS)
    if not status and _goes_on(clause.chunks):
        at, status = 0, "active"
    if not status and _proceeds(clause.chunks, entry):
        return entry, "building", "work"
    denied = clause.negated and not (status == "coming" and "yet" in clause.words)
    if not status or (denied and _denies(clause.chunks[:at] if at else clause.chunks)):
        return None
    if status == "in-transit" and v.BE.isdisjoint([chunk.word for chunk in clause.chunks[max(0, at - 3) : at]]):
        return None  # "has passed its review on the way to Titan"
    if (status != "building" and not (clause.leads(entry) or _crews(clause.chunks, entry))) or _is_owner(
        clause.chunks, entry
    ):
        return None
    return entry, status, clause.chunks[at].word


def _crews(chunks: Sequence[Chunk], entry: Entry) -> bool:
    """Tell whether a stretch begins with those aboard: "the crew of", "the four of"."""
    at = next((at for at, chunk in enumerate(chunks) if _is_it(chunk, entry)), 0)
    return 1 < at <= _MOST_BETWEEN and all(chunk.word in _ABOARD or chunk.number is not None for chunk in chunks[:at])


_ABOARD = wordset("the all crew members astronauts cosmonauts taikonauts men women people of")


def _is_owner(chunks: Sequence[Chunk], entry: Entry) -> bool:
    """Tell whether something else is meant that belongs to what is named: "Kepler's catalogue is still in use"."""
    return any(
        _is_it(first, entry) and second.word == "'s" and third.word not in PARTS
        for first, second, third in zip(chunks, chunks[1:], chunks[2:], strict=False)
    )


def _denies(chunks: Sequence[Chunk]) -> bool:
    return any(chunk.word in v.NEGATIONS or chunk.word in v.FAILING for chunk in chunks)


def _phrase(chunks: Sequence[Chunk], table: _Phrases) -> tuple[int, str]:
    """Return where a phrase of a table begins, and what it tells; an empty word if there is none."""
    for at, chunk in enumerate(chunks):
        for rest, status in table.get(chunk.word, ()):
            if _follows(chunks, at, rest):
                return at, status
    return 0, ""


def _goes_on(chunks: Sequence[Chunk]) -> bool:
    """Tell whether something "goes on watching", "keeps working", "still circles"."""
    for at, chunk in enumerate(chunks):
        behind = [c.word for c in chunks[at + 1 : at + 3]]
        if chunk.word in _GOING_ON and not _WATCHING.isdisjoint(behind):
            return True
        if chunk.word in _STILL and behind[:1] and (behind[0] in AT_WORK or behind[0] in _WATCHING):
            return True
        if chunk.word == "still" and behind[:1] and behind[0].endswith("ing") and behind[0] not in AT_REST:
            return any(c.word in OUT_THERE for c in chunks[at + 1 :])
        if behind[:1] == ["on"] and chunk.word.endswith("s") and _stays(chunks, at, behind):
            return True
    return False


def _stays(chunks: Sequence[Chunk], at: int, behind: Sequence[str]) -> bool:
    """Tell whether a verb and "on" say that something goes on doing so: "flies on, far beyond", "lives on"."""
    before = chunks[at - 1] if at else None
    named = before is not None and (before.mention is not None or before.word in v.TAKEN_UP_BY)
    return named and chunks[at].word not in v.AUXILIARIES and (len(behind) < 2 or behind[1] in _BEHIND_ON)


def _proceeds(chunks: Sequence[Chunk], entry: Entry) -> bool:
    """Tell whether "work on" something "goes on", "continues without a pause"."""
    for at, chunk in enumerate(chunks):
        if chunk.word not in _WORK:
            continue
        goes = any(c.word in _PROCEEDS for c in chunks[at + 1 : at + 3])  # "work goes on at full tilt on Gateway"
        first = at + 3 if goes else at + 1
        on = next((i for i in range(first, min(first + 7, len(chunks))) if chunks[i].word in {"on", "of", "for"}), None)
        if on is not None and any(_is_it(c, entry) for c in chunks[on + 1 : on + 1 + _MOST_BETWEEN]):
            return (goes or any(c.word in _PROCEEDS for c in chunks[at + 1 :])) and not _denies(chunks)
    return False


def _of_object(clause: Clause) -> tuple[Entry, str, str] | None:
    """Return what something named behind a phrase is said to be: "are pressing on with Gateway"."""
    at, status = _phrase(clause.chunks, _OF_OBJECTS)
    if not status or _denies(clause.chunks[:at]):
        return None
    phrase = next(len(rest) for rest, _ in _OF_OBJECTS[clause.chunks[at].word] if _follows(clause.chunks, at, rest))
    for position in range(at + 1 + phrase, len(clause.chunks)):
        chunk = clause.chunks[position]
        if chunk.mention is not None:
            entries = [entry for entry in chunk.mention.entries if entry.kind in _UNITS and is_told_of(entry)]
            if len(entries) == 1 and not _is_owner(clause.chunks, entries[0]):
                return entries[0], status, clause.chunks[at].word
        elif chunk.word not in _BEFORE_NAMES:
            return None
    return None


def _follows(chunks: Sequence[Chunk], at: int, rest: tuple[str, ...]) -> bool:
    return tuple([chunk.word for chunk in chunks[at + 1 : at + 1 + len(rest)]]) == rest


def _is_it(chunk: Chunk, entry: Entry) -> bool:
    return chunk.mention is not None and entry in chunk.mention.entries
