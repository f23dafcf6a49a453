"""Claims of what a flight was launched on: "Hera left aboard a Falcon 9", "a Proton-K hoisted Salyut 1"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise

from orbitctl.factcheck.claims.analysis import Analysis
from orbitctl.factcheck.claims.claim import Claim
from orbitctl.factcheck.claims.craft import rocketry
from orbitctl.factcheck.claims.craft.ties import PART
from orbitctl.factcheck.claims.grammar import scope
from orbitctl.factcheck.claims.grammar import vocabulary as v
from orbitctl.factcheck.claims.grammar.clauses import Clause
from orbitctl.factcheck.claims.grammar.frames import Frame
from orbitctl.factcheck.claims.grammar.roles import flight, only, subjects, takes_up_directly
from orbitctl.factcheck.claims.grammar.sentence import Chunk
from orbitctl.factcheck.reading.lexicon import Entry
from orbitctl.factcheck.reading.wordsets import wordset

_ROCKET = ("rocket",)
_MISSION = ("mission",)
_RELATIVES = frozenset({"that", "which"})
#: Verbs of setting out, in the forms in which a flight does so.
_SETTING_OUT = wordset(
    "launch launched launches launching lifted lifts blasted blasts rode rides ride riding ridden sharing departed"
    " departs left leaves flew flies fly flown soared soars set rose rises roared thundered lift liftoff passenger"
    " payload hitched took takes went goes travelled traveled climbed started share shares shared"
)
#: What a rocket does to its load, or what is done to it by one.
_LIFTING = wordset(
    "launched launches launch lifted lifts hoisted hoists carried carries carry lofted lofts hurled hurls sent sends"
    " send dispatched dispatches delivered boosted boosts propelled propels put puts placed fired shot took takes"
    " brought brings raised lifted taken borne thrown"
    " blasted bore threw flung orbited transported hauled sped heaved hefted flew shoved slung catapulted kicked drove"
    " pushed powered lobbed tossed shot rocketed ferried shipped injected deployed released delivered got"
    " throw hurl loft lift hoist boost propel heave fling sling push put place fire deliver bear get haul"
)
_RIDING = wordset("ride rides rode ridden riding share shares shared sharing used uses")
#: Past tenses that are no participles.
_FLEW = wordset("rode flew took rose went threw flung bore hitched drove")
#: Marks a claim told as something that has been.
FLOWN = "flown"
#: What a rocket is said to give: "gave DART its ride".
_GIVING = wordset("gave gives give provided provides supplied offered")
_RIDES = wordset("ride lift push boost launch passage berth send-off")
_ON = wordset("on aboard atop by board top via using with under")
#: What tells of something else about a rocket.
_OTHERWISE = wordset(
    "debris fragments engine engines instead originally rather replaced switched moved swapped rival"
    " alternative fairing crashed exploded wreckage contract test tests half core replica model than both either"
    " returned return home back splashed"
)
#: Nouns for the rocket of a flight.
_CALLED = wordset("ride rocket launcher booster")
#: Between two commas behind a rocket's name stand no more chunks.
_LONGEST_ASIDE = 9
#: A flight is not named farther behind the rocket that carries it.
_FARTHEST = 9


def claims(found: Analysis) -> Iterator[Claim]:
    """Yield what flights are said to have been launched on."""
    for frame in found.frames:
        yield from _framed(frame)
    for clause in scope.stated(found):
        if not _tells_otherwise(clause.chunks):
            yield from _claims(clause)


def _framed(frame: Frame) -> Iterator[Claim]:
    """Yield what a verb of launching says of its subject: "Launched on a Soyuz in 2023, Luna 25 crashed"."""
    if frame.verb.base not in {"launch", "loft"} or frame.modality == "possible" or frame.tried:
        return
    behind = frame.complements
    rockets = [(i, entry) for i, c in enumerate(behind) if (entry := only(c.chunk.mention, _ROCKET)) is not None]
    if len(rockets) != 1 or behind[rockets[0][0]].preposition not in _ON:
        return
    if _tells_otherwise([c.chunk for c in behind]) or rocketry.goes_on([c.chunk for c in behind], rockets[0][0]):
        return
    for rider in subjects(frame, _MISSION):
        yield _claim(rider, rockets[0][1], frame.modality, frame.negated, frame.formerly)


def _tells_otherwise(chunks: Sequence[Chunk]) -> bool:
    """Tell whether something else is told of a rocket; "a test mission" is what it lifted."""
    told = {one.word for one, two in pairwise([*chunks, Chunk("", 0, 0)]) if not _is_test_flight(one, two)}
    return not told.isdisjoint(_OTHERWISE) or rocketry.is_of_stage(chunks)


def _is_test_flight(chunk: Chunk, following: Chunk) -> bool:
    return chunk.word == "test" and following.word in v.HEADS["mission"]


def boarded(clause: Clause) -> Entry | None:
    """Return the rocket that something, or somebody, is told to have set out on; None for one that is a ship as well.

    "Yang Liwei rode into orbit atop a Long March 2F", "a Long March 2F carried Yang Liwei".
    """
    chunks = clause.chunks
    at, rocket = _rocket(chunks)
    if rocket is None or rocket.id in rocketry.SHIPS or _tells_otherwise(chunks) or rocketry.goes_on(chunks, at):
        return None
    load = _load(clause, at)
    bears = 0 <= load < len(chunks) and chunks[load].mention is not None
    return rocket if bears or is_ridden(clause, at) or lifts(chunks, at) else None


def lifts(chunks: Sequence[Chunk], at: int) -> bool:
    """Tell whether a verb of lifting follows a rocket, and then a name."""
    position = at + 1
    while position < len(chunks) and chunks[position].word in rocketry.ROCKETS | v.BEFORE_VERBS:
        position += 1
    behind = position + 1
    while behind < len(chunks) and _leads_to_name(chunks[behind]):
        behind += 1
    return behind < len(chunks) and chunks[position].word in _LIFTING and chunks[behind].mention is not None


def _claims(clause: Clause) -> Iterator[Claim]:
    chunks = clause.chunks
    at, rocket = _rocket(chunks)
    if rocket is None and clause.opener in _RELATIVES and takes_up_directly(clause):
        at, rocket = -1, only(clause.topic, _ROCKET)  # "the Saturn V that lifted Apollo 11"
    elif rocket is None and chunks[0].word == "it":
        rocket = only(clause.topic, _ROCKET)
    if rocket is None or rocketry.goes_on(chunks, at) or rocketry.is_ship(rocket.id, clause, at):
        return
    if is_ridden(clause, at) or _is_called(chunks, at):
        riders = [] if _follows(chunks, at) or is_aside(clause, at) else _riders(clause)
    else:
        riders = _lifted(chunks, at) or _carried(clause, at)
    behind = at >= 0 and all(chunk.word not in v.NEGATIONS for chunk in chunks[:at])
    denied = clause.negated and not behind  # "by a space shuttle, not by an expendable rocket"
    for rider in riders:
        claim = _claim(rider, rocket, clause.modality, denied, clause.formerly)
        flown = clause.modality == "fact" and not denied and clause.words & _FLEW
        yield claim._replace(others=(*claim.others, FLOWN)) if flown else claim


def _claim(rider: Entry, rocket: Entry, modality: v.Modality, negated: bool, formerly: bool) -> Claim:
    return Claim(
        "launcher", "launcher", rider.id, "rocket", rocket.id, None, None, modality, negated, formerly,
        others=() if rider.own else (PART,),
    )  # fmt: skip


def _rocket(chunks: Sequence[Chunk]) -> tuple[int, Entry | None]:
    """Return the one rocket a stretch names, with its position."""
    found = [(i, only(chunk.mention, _ROCKET)) for i, chunk in enumerate(chunks) if chunk.mention is not None]
    rockets = [(i, entry) for i, entry in found if entry is not None]
    return rockets[0] if len(rockets) == 1 else (0, None)


def is_ridden(clause: Clause, at: int) -> bool:
    """Tell whether a rocket is what something set out on."""
    if not clause.words & (_SETTING_OUT | _LIFTING):
        return False
    before = rocketry.leading(clause.chunks, at)
    return before >= 0 and clause.chunks[before].word in _ON | _RIDING


def _follows(chunks: Sequence[Chunk], at: int) -> bool:
    """Tell whether the first flight is told of behind the rocket: "went up on a Proton, and Unity followed"."""
    name = next((i for i, chunk in enumerate(chunks) if only(chunk.mention, _MISSION)), 0)
    return 0 <= at < name and any(chunk.word == "and" for chunk in chunks[at:name])


def is_aside(clause: Clause, at: int) -> bool:
    """Tell whether a rocket is told of what stood before, in an aside: "For X, launched on a Proton, Y made room"."""
    chunks = clause.chunks
    name = next((i for i, chunk in enumerate(chunks) if only(chunk.mention, _MISSION)), 0)
    opens = clause.opener == "," and chunks[0].word in _LIFTING | _SETTING_OUT
    return opens and any(chunk.word == "," for chunk in chunks[at + 1 : name])


def _is_called(chunks: Sequence[Chunk], at: int) -> bool:
    """Tell whether a rocket is said to be somebody's: "Webb's ride to space was an Ariane 5"."""
    be = rocketry.leading(chunks, at)
    words = {chunk.word for chunk in chunks[: max(be, 0)]}
    return be > 0 and chunks[be].word in v.BE and bool(words & _CALLED or {"launch", "vehicle"} <= words)


def _carried(clause: Clause, at: int) -> list[Entry]:
    """Return what a rocket took off with: "the H-IIA rocket carrying SLIM", "blasted off with Chang'e 6 on board"."""
    load = _load(clause, at)
    return _joined(clause.chunks, load) if load >= 0 else []


def _load(clause: Clause, at: int) -> int:
    """Return the position of what a rocket is told to have taken off with; -1 if nothing is."""
    chunks = clause.chunks
    for position in range(at + 1, min(len(chunks) - 1, at + _FARTHEST)):
        if chunks[position].mention is not None and not _leads_to_name(chunks[position]):
            return -1
        if chunks[position].word in {"carrying", "bearing"} or (
            chunks[position].word == "with" and clause.words & {"board", "aboard", "top", "atop"}
        ):
            position += 1
            while position < len(chunks) - 1 and _leads_to_name(chunks[position]):
                position += 1
            return position
    return -1


def _riders(clause: Clause) -> list[Entry]:
    """Return what set out: the one flight a clause is about, or several that are joined."""
    one = flight(clause)
    if one is not None and scope.only_dates(clause, one):
        return []  # "launched on a Bolt 9, two weeks ahead of X"
    if one is None and len(clause.entries(_MISSION)) <= 1 and takes_up_directly(clause):
        one = clause.about(_MISSION)  # a part flies on what the whole does
    if one is not None:
        return [one]
    at = next((i for i, chunk in enumerate(clause.chunks) if only(chunk.mention, _MISSION)), None)
    if at is None:
        return _whole_program(clause)
    return _joined(clause.chunks, at) if len(clause.entries(_MISSION)) > 1 else []


def _whole_program(clause: Clause) -> list[Entry]:
    """Return the program whose flights set out: "all Gemini missions were launched on"."""
    named = [mention for mention in clause.names if only(mention, ("program",)) and not only(mention, _ROCKET)]
    entry = only(named[0], ("program",)) if len(named) == 1 else None
    return [entry] if entry is not None and entry.own else []


def _lifted(chunks: Sequence[Chunk], at: int) -> list[Entry]:
    """Return what a rocket lifted: "Proton-K hoisted Salyut 1", "the Saturn V that lifted Apollo 11"."""
    position = at + 1
    if position < len(chunks) and chunks[position].word == ",":  # ", in its Block 1 form,"
        closing = range(position + 2, min(len(chunks), position + _LONGEST_ASIDE))
        position = next((i for i in closing if chunks[i].word == ","), position)
    while position < len(chunks) and (
        (chunks[position].word in rocketry.ROCKETS and chunks[position - 1].word != "to")
        or chunks[position].word in v.BEFORE_VERBS
        or chunks[position].word in v.BEFORE_TO
        or chunks[position].time is not None
        or chunks[position].word in {"that", ",", "in", "on", "to"}
    ):
        position += 1
    if position == len(chunks) or chunks[position].word not in _LIFTING | _GIVING:
        return []
    giving = chunks[position].word in _GIVING
    position += 1
    while position < len(chunks) and _leads_to_name(chunks[position]):
        position += 1
    if giving and not any(chunk.word in _RIDES for chunk in chunks[position + 1 :]):
        return []
    return _joined(chunks, position) if position < len(chunks) else []


def _leads_to_name(chunk: Chunk) -> bool:
    if chunk.mention is not None:
        return any(entry.kind in {"company", "agency", "state", "demonym"} for entry in chunk.mention.entries)
    return (
        chunk.word in v.DETERMINERS
        or chunk.word in v.MODIFIERS
        or chunk.word in v.HEADS["mission"]
        or chunk.word in {"'s", "both", "crew", "astronauts", "of", "three", "four"}
    )


def _joined(chunks: Sequence[Chunk], at: int) -> list[Entry]:
    """Return the missions named from a position on, as far as they are joined by "and" or a comma."""
    found: list[Entry] = []
    position = at
    while position < len(chunks):
        entry = only(chunks[position].mention, _MISSION)
        if entry is not None and entry.own:
            found.append(entry)
        elif chunks[position].word not in {"and", ",", "the"}:
            break
        position += 1
    return found
