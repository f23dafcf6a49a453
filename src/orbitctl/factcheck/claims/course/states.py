"""How things stand, told in turns of phrase: "was turned off for good", "on ice", "a dead letter".

Beside the exact reading of a status: what a clause tells of, and a turn of phrase that tells how it stands, are enough.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from orbitctl.factcheck.claims.analysis import Analysis
from orbitctl.factcheck.claims.claim import Claim
from orbitctl.factcheck.claims.course.fortune import mended
from orbitctl.factcheck.claims.grammar import onlookers
from orbitctl.factcheck.claims.grammar import vocabulary as v
from orbitctl.factcheck.claims.grammar.bearing import Piece, alone_before, told_of
from orbitctl.factcheck.claims.grammar.clauses import Clause
from orbitctl.factcheck.claims.grammar.dating import is_broken_off, together
from orbitctl.factcheck.claims.grammar.parts import is_told_of, part_of
from orbitctl.factcheck.claims.grammar.phrasing import Phrases, Turn
from orbitctl.factcheck.claims.grammar.sentence import Chunk
from orbitctl.factcheck.reading.lexicon import Entry
from orbitctl.factcheck.reading.wordsets import wordset

_TURNS = Phrases(
    {
        "ended": (
            "~turn off, ~switch off, ~shut down, ~power down, ~retire, ~decommission, ~go silent, ~fall silent, ~go"
            " dark, ~go quiet, ~breathe its last, ~draw to a close, ~come to an end, ~end, out of service,"
            " out of action,"
            " no more, a thing of the past, is history, is over, is finished, is gone, given up for lost, given up"
            " for dead, written off, beyond recovery, gone dark, gone silent, gone quiet, fallen silent, gone for"
            " good, has ended, has concluded, defunct, derelict, out of commission, a dead hulk, no longer with us,"
            " no longer in service, no longer in use, no longer in operation, been brought down, stands empty, stand"
            " empty, stands idle, lies idle, lies abandoned, lies at the bottom, lies on the sea, out of use, out of"
            " its misery, ~go off the air, plug was pulled, ~shut off, ~break down for good, ~burn out, ~give up the"
            " ghost, gone to its grave, ~dismantle, ~drop into the, ~bring down, ~deorbit, ~sink, long silent, long"
            " dead, long gone, nobody has talked, nobody has heard, no one has heard, nothing has been heard,"
            " consigned to history, ~lay to rest, ~lay up, ~send to the scrapyard, ~pension off, ~deactivate, ~phase"
            " out, ~take offline, ~power off, ~disable, ~mothball for good"
        ),
        "paused": (
            "grounded, stands still, stand still, stood still, at a standstill, come to a standstill, on ice, in"
            " limbo, on hold, in abeyance, mothballed, ~mothball, ~put on ice, ~put on hold, on the back burner,"
            " frozen, in suspense, in mothballs, ~suspend, been paused"
        ),
        "cancelled": (
            "~cancel, ~scrap, ~axe, ~shelve, ~scuttle, ~call off, ~strike from the, ~kill, ~kill off, ~pull the"
            " plug on, is dead, are dead, a dead letter, is off, off the books, no longer planned, no longer"
            " funded, no longer on the books, no longer supported, come to nothing, been abandoned, was"
            " abandoned, were abandoned, abandoned, given up, ~write off"
        ),
    }
)
#: Without one of these no status is told so.
TELLING = _TURNS.anchors
#: A pause is one of the present, and must be told in it.
_PRESENT = wordset("is are remains remain stays stay still now has have keeps keep stands stand nobody 's")
_PAST = wordset("was were had until formerly then did when")
#: Words that leave open whether it is so, or make it of something else.
_BARRING = wordset(
    "almost nearly if unless would could might may should like unlike than as debate talks negotiations instrument"
    " instruments experiment replica model film book series law camera antenna engine drill arm stage wheel plan"
    " threatened threatens threaten proposed proposes wants hopes hope fears feared asked urged argued demands calls"
    " whatever critics opponents attempt attempts tried bill landing booster plant contact partial partly instead once"
    " parts element elements while briefly temporarily twice weeks"
)


def claims(found: Analysis) -> Iterator[Claim]:
    """Yield the statuses that turns of phrase tell."""
    righted = mended(found.words)
    for piece in found.pieces(TELLING):
        claim = _told(piece)
        if claim is None or (claim.value == "call off" and is_broken_off(found.row) and "it" in piece.clause.words):
            continue  # "the launch was due when it was called off"
        if not (righted and claim.property == "ended"):  # "was given up before they regained it"
            yield claim


def _told(piece: Piece) -> Claim | None:
    clause = piece.clause
    if piece.named is piece.entry is None or clause.supposed or clause.modality == "possible" or clause.formerly:
        return None
    if not clause.words.isdisjoint(_BARRING) or [chunk.word for chunk in clause.chunks[-2:]] == ["for", "a"]:
        return None  # "went quiet for a while"
    for turn in _TURNS.within(clause):
        if not _stands(turn, clause) or not alone_before(piece, turn):
            continue
        if turn.phrase == "call off" and is_broken_off(clause.chunks):
            continue  # a launch, on that day
        entry = told_of(piece, turn)
        if (
            entry is None
            or (piece.named is None and _has_object(clause.chunks, turn))
            or not is_told_of(entry)
            or onlookers.dies_aboard(clause, entry)
            or (turn.phrase == "end" and not _ends(entry, clause, turn))
        ):
            continue
        denied = _is_denied(clause.chunks, turn)
        if denied is None or (denied and clause.times):
            return None
        times = together(clause.times) if turn.meaning == "ended" else None
        present = turn.meaning != "cancelled" or not clause.words.isdisjoint(_PRESENT)
        return Claim(
            "status",
            "status",
            entry.id,
            turn.meaning,
            turn.phrase,
            times[0] if times else None,
            negated=denied,
            present=present,
            part=part_of(clause.chunks, entry),
        )
    return None


def _has_object(chunks: Sequence[Chunk], turn: Turn) -> bool:
    """Tell whether it is done to something that is not named: "scrapped the project", whatever was told of before."""
    behind = chunks[turn.last] if turn.last < len(chunks) else None
    return turn.form == "past" and behind is not None and behind.word in v.DETERMINERS


def _ends(entry: Entry, clause: Clause, turn: Turn) -> bool:
    """Tell whether it is all of a program that "ended in 2020": of flights, and of parts, others judge."""
    behind = clause.chunks[turn.last : turn.last + 1]
    return entry.kind == "program" and clause.leads(entry) and all(c.time is not None or _is_end(c) for c in behind)


def _stands(turn: Turn, clause: Clause) -> bool:
    """Tell whether a turn of phrase is told as holding."""
    chunks = clause.chunks
    before = chunks[turn.at - 1].word if turn.at else ""
    if before in {"to", "did"} or before in v.TRYING:
        return False
    if turn.phrase.startswith("out of") and not _is_so(chunks, turn.at):
        return False  # "put the pad out of action"
    if turn.phrase == "is off" and turn.last < len(chunks) and not _is_end(chunks[turn.last]):
        return False  # "is off to the Moon"
    if turn.meaning == "paused" and turn.form is None:
        if not clause.words.isdisjoint(_PAST) or any(time.relation == "in" for time in clause.times):
            return False
        absolute = bool(chunks) and chunks[0].word == "with"
        return absolute or not clause.words.isdisjoint(_PRESENT)
    if clause.modality != "fact" or (turn.meaning == "paused" and clause.words.isdisjoint(_PRESENT)):
        return False
    if "had" in clause.words:
        return False  # "many had written it off"
    if turn.form is None:
        return True
    if turn.form == "participle":
        return before in v.BEFORE_VERBS or before.endswith("ly") or (bool(chunks) and chunks[0].word == "with")
    return turn.form == "past" and before not in v.DETERMINERS


def _is_so(chunks: Sequence[Chunk], at: int) -> bool:
    """Tell whether something is told to be what is said at a position, with nothing but adverbs between."""
    before = at - 1
    while before > 0 and (chunks[before].word in v.ADVERBS or chunks[before].word.endswith("ly")):
        before -= 1
    return before >= 0 and chunks[before].word in v.BE | _PRESENT | {"went", "has", "have"}


def _is_end(chunk: Chunk) -> bool:
    return chunk.word in {",", ".", ";", "above", "at", "around"}


_DENYING = v.NEGATIONS | v.FAILING


def _is_denied(chunks: Sequence[Chunk], turn: Turn) -> bool | None:
    """Tell whether a turn of phrase is denied; None where something else in the clause may be."""
    denials = [at for at, chunk in enumerate(chunks) if chunk.word in _DENYING]
    joined = next((at for at in range(turn.last, len(chunks)) if chunks[at].word in {"and", "but"}), len(chunks))
    outside = [at for at in denials if not turn.at <= at < turn.last and at < joined]
    if not outside:
        return False
    return True if all(turn.at - 4 < at < turn.at for at in outside) else None
