"""How flights went, told in turns of phrase: "performed flawlessly", "came to grief", "only to burn up".

Beside the exact reading of an outcome: what a clause tells of, and a turn of phrase for its fate, are enough.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise

from orbitctl.factcheck.claims.analysis import Analysis
from orbitctl.factcheck.claims.claim import Claim
from orbitctl.factcheck.claims.course.fortune import marred, mended
from orbitctl.factcheck.claims.craft.vehicles import is_vehicle
from orbitctl.factcheck.claims.grammar import vocabulary as v
from orbitctl.factcheck.claims.grammar.bearing import Piece, alone_before
from orbitctl.factcheck.claims.grammar.clauses import Clause
from orbitctl.factcheck.claims.grammar.dating import together
from orbitctl.factcheck.claims.grammar.parts import part
from orbitctl.factcheck.claims.grammar.phrasing import Phrases, Turn
from orbitctl.factcheck.claims.grammar.sentence import Chunk
from orbitctl.factcheck.claims.grammar.splitting import RELATIVES
from orbitctl.factcheck.reading.lexicon import Entry
from orbitctl.factcheck.reading.wordsets import wordset

#: What tells of a success, of a failure, of a place that was not reached, of a loss that may come after a success, of a
#: fall through the air, and of what became of those aboard. What speaks for how far a flight came are traces of it.
_TURNS = Phrases(
    {
        "success": (
            "~perform @fine, ~work @fine, ~function @fine, ~operate @fine, ~behave @fine, ~go @fine, ~go off @fine,"
            " ~unfold @fine, ~go without a, without a hitch, without a flaw, without a glitch, ~go as planned, ~go * to"
            " plan, ~go according to plan, by the book, like clockwork, ~meet all, ~meet every, ~meet its, ~achieve"
            " all, ~achieve every, ~achieve its, ~accomplish its, ~accomplish all, ~fulfil its, ~fulfill its, ~fulfil"
            " all, ~exceed its, ~exceed all, ~exceed every, ~surpass its, ~surpass all, ~surpass every, ~outlive its,"
            " flawlessly, faultlessly, nothing went wrong, ~pass every, ~succeed brilliantly, an unqualified success,"
            " an unalloyed success, a triumph, a resounding success, a great success, a brilliant success, a full"
            " success, a perfect mission, a perfect flight, ~pull off, ~come off, ~come through, ~complete its"
            " mission, ~complete its primary mission, ~complete its tasks, ~complete all, ~do everything asked of it,"
            " ~do all that was asked, ~do its job, ~do its duty, ~do its work, ~keep its promise, ~prove its worth,"
            " ~live up to, ~deliver the goods, with flying colours, with flying colors, to perfection, to the letter"
        ),
        "failure": (
            "~flop, ~come to grief, ~come to nothing, ~come to naught, ~fall short, ~miss its target, ~miss its"
            " mark, ~end in tears, ~end badly, ~end in failure, ~misfire, came away empty, came back empty, came"
            " home empty, empty handed, nothing to show, got nothing, in vain, a total loss, a write off, a fiasco,"
            " a flop, a bust, a disaster, never sent a, never sent back, never managed, never worked, ~end in"
            " disaster, ~end in tragedy, ~end in catastrophe, ~end in ruin, ~end in vain, ~come unstuck, ~go to"
            " waste, ~go up in smoke, ~fail miserably, ~fail utterly, ~fail completely, ~fail altogether, a dead"
            " loss, a washout, a debacle, an utter failure, a complete failure, a total failure, to no avail, all"
            " for nothing, all in vain, never phoned, never called home, never heard from, failed to separate,"
            " without a gram, without a grain, without a speck, without any, without samples, with no samples, with"
            " nothing, none of its samples, no samples, not a gram, not a grain"
        ),
        "unreached": (
            "never made it, never reached, never arrived, never got to, never got there, never got near, never"
            " got as, never got anywhere, never came near, never came anywhere near, never came close, never"
            " entered, never attained, never achieved, never returned, never came home, never came back, did not"
            " make it, did not reach, did not return, did not arrive, did not come back, ~fall short of, failed"
            " to reach, failed to return, failed to bring, failed to enter, failed to achieve, failed to attain,"
            " failed to make, ~miss, brought nothing back, brought back nothing, returned nothing, nothing * came"
            " back"
        ),
        "loss": (
            "~perish, ~smash, ~smash to, ~shatter, ~wreck, ~blow up, ~explode, ~break up, ~break apart,"
            " ~disintegrate, ~vanish, ~disappear, ~lose contact, ~lose touch, ~go astray, ~give up the ghost,"
            " ~die, ~destroy, ~be lost, was lost, were lost, is lost, went missing, ~lose without, to pieces, to"
            " bits, ~meet its end"
        ),
        "burnt": (
            "~burn up, ~burn to a cinder, ~burn to cinders, ~burn on, ~incinerate, ~break up on reentry, went up"
            " in flames, burnt up"
        ),
        "spared": (
            "~survive, ~escape unhurt, ~escape unharmed, ~escape alive, ~escape with, ~get out alive, ~get away"
            " with, ~make it out, ~walk away, ~emerge alive, ~emerge unhurt, unhurt, unharmed, unscathed, unhurt"
            " from, safe and sound, in one piece, without a scratch, without injury, alive and well, ~live to tell,"
            " ~live to see, ~come home alive, ~come back alive, ~return alive, came home safely, came back safely,"
            " returned safely, landed safely"
        ),
        "killed": (
            "~kill, ~die, ~perish, lost their lives, lost his life, lost her life, paid with their lives, cost"
            " the lives, claimed the lives, took the lives, killing, to their deaths, to his death, met their"
            " deaths, no survivors, the death of, the deaths of, to death, ~suffocate, ~drown"
        ),
    },
    {
        "fine": wordset(
            "flawlessly perfectly faultlessly beautifully superbly brilliantly splendidly impeccably immaculately"
            " smoothly admirably wonderfully magnificently successfully marvellously excellently well"
        )
    },
)
#: What only those aboard can suffer, and the words for them.
_OF_CREWS = frozenset({"spared", "killed"})
_CREWS = wordset(
    "crew crews crewmen astronauts cosmonauts taikonauts men women aboard cosmonaut astronaut all both everyone"
    " nobody they their he his she her occupants pilots pilot commander lives life live"
)
#: Without one of these no fate is told so.
TELLING = _TURNS.anchors
#: Words that leave open whether it is so, or make it of something else.
_BARRING = wordset(
    "almost nearly narrowly if unless would could might may should like unlike than risk threatened feared hopes"
    " hoped chances odds danger attempt attempts try tried engine engines antenna instrument instruments camera"
    " parachute parachutes drill arm wheel sail tank stage booster boosters payload satellite fairing thruster half"
    " partial partly partially despite escaped avoided averted until simulated test tests rehearsal companion twin"
    " sister company startup prototype career dream dreams had record records film budget plan plans idea till"
)
#: With one of these, it is a stage of the flight that went well, and not all of it.
_STAGES = wordset(
    "launch launched liftoff ascent climb cruise cruised countdown separation separated deployment rehearsal burn"
    " correction manoeuvre maneuver rocket voyage journey start orbit flyby until transfer commissioning first initial"
    " early initially way release released enough tests"
)
#: Whoever escaped is spared; what escaped something has not had it.
_ESCAPES = frozenset({"escaped"})
#: A contact that is lost for so long is found again.
_FOR_A_WHILE = wordset("days weeks months hours minutes while briefly temporarily")
#: Before an infinitive these say that it was done.
_DONE = wordset("only managed went able did helped lived left let")


def claims(found: Analysis) -> Iterator[Claim]:
    """Yield the fates that turns of phrase tell."""
    for piece in found.pieces(TELLING):
        claim = _told(piece, found)
        if claim is not None:
            yield claim


def _told(piece: Piece, found: Analysis) -> Claim | None:
    clause = piece.clause
    aboard = not clause.kinds.isdisjoint({"astronaut", "person"})
    entry = piece.entry or (_ridden(piece, found) if aboard else None)
    if entry is None or entry.kind != "mission" or clause.modality != "fact":
        return None
    if clause.opener in {"before", "until"}:
        return None
    of_crew = not clause.words.isdisjoint(_CREWS) or aboard
    for turn in sorted(_TURNS.within(clause), key=lambda turn: of_crew and turn.meaning not in _OF_CREWS):
        if _is_told(clause.chunks, turn) and alone_before(piece, turn) and not _is_open(turn, clause, found):
            claim = _claim(turn, clause, entry, of_crew=of_crew)
            if claim is not None:
                return claim
    return None


def _is_open(turn: Turn, clause: Clause, found: Analysis) -> bool:
    """Tell whether a turn of phrase need not tell how the flight went: of a stage of it, for a while, or in part."""
    barring = clause.words & _BARRING
    if barring - _ESCAPES or (barring and turn.meaning != "spared"):
        return True
    if turn.meaning == "success" and (
        marred(found.row) or not clause.words.isdisjoint(_STAGES) or _lasts(clause, found)
    ):
        return True
    if turn.meaning not in _OF_CREWS and _is_denied(clause, turn):
        return True
    if turn.phrase == "die" and clause.times:
        return True  # whoever died on a date may be the namesake: "Hubble died in 1953"
    return turn.meaning == "loss" and (not clause.words.isdisjoint(_FOR_A_WHILE) or mended(found.words))


def _claim(turn: Turn, clause: Clause, entry: Entry, *, of_crew: bool) -> Claim | None:
    """Return what a turn of phrase states of a flight."""
    where = turn.phrase
    if turn.meaning in _OF_CREWS:
        if turn.phrase == "survive" and not _lives(clause.chunks, turn.at):
            return None  # "his diary survived the crash"
        fate = _CONTRARY[turn.meaning] if _is_denied(clause, turn) else turn.meaning
        times = together(clause.times)
        time = times[0] if times else None
        return Claim("outcome", "outcome", entry.id, fate, turn.phrase, time) if of_crew else None
    if turn.meaning == "unreached":
        where = "home" if turn.phrase in _HOME else _where(clause.chunks[turn.at :])
    shown = part(clause.chunks, entry.id)
    return Claim("outcome", "outcome", entry.id, turn.meaning, where, part=shown) if where else None


def _lives(chunks: Sequence[Chunk], verb: int) -> bool:
    """Tell whether it is people, or a flight with them, that a verb is told of."""
    at = verb - 1
    while at > 0 and (chunks[at].word in v.BEFORE_VERBS or chunks[at].word.endswith("ly")):
        at -= 1
    doer = chunks[at] if at >= 0 else None
    if doer is None or doer.mention is not None or doer.number is not None or doer.verb is not None:
        return True
    return doer.word in _CREWS or doer.word in RELATIVES or not doer.word.isalpha()


def _ridden(piece: Piece, found: Analysis) -> Entry | None:
    """Return the flight on which people are said to have lived or died: "during Voskhod 2", "when Soyuz 1 fell"."""
    if piece.named is not None:
        return piece.named if is_vehicle(piece.clause.chunks, piece.at) else None
    return found.flight if any(other.opener in {"when", "as"} for other in found.clauses) else None


def _lasts(clause: Clause, found: Analysis) -> bool:
    """Tell whether something is told of a span: "for eleven months"; but not "for years", as long as it could last."""
    return not found.words.isdisjoint({"until", "till"}) or any(
        first.word == "for" and (second.number is not None or second.word in {"a", "several", "some", "half", "most"})
        for first, second in pairwise(clause.chunks)
    )


_BODIES = wordset("mars venus mercury jupiter saturn uranus neptune pluto ceres vesta bennu ryugu itokawa eros")
#: These name no place, and need none.
_HOME = frozenset(
    {"did not return", "did not come back", "never came home", "never came back", "never returned", "failed to return"}
)
_CONTRARY = {"spared": "killed", "killed": "spared"}
_DENYING = v.NEGATIONS | v.FAILING | {"nobody", "none", "nothing"}
#: Where something is said not to have got: words, and what they mean.
_PLACES: dict[str, frozenset[str]] = {
    "home": wordset("home back earth ground"),
    "orbit": wordset("orbit space"),
    "surface": wordset("surface soil"),
    "moon": wordset("moon lunar"),
} | {name: frozenset({name}) for name in sorted(_BODIES)}


def _where(chunks: Sequence[Chunk]) -> str:
    """Return the first place that is named; empty if there is none."""
    for chunk in chunks:
        for place, words in _PLACES.items():
            if chunk.word in words:
                return place
    return ""


def _is_told(chunks: Sequence[Chunk], turn: Turn) -> bool:
    """Tell whether a turn of phrase is told as done."""
    before = [chunk.word for chunk in chunks[max(0, turn.at - 4) : turn.at]]
    if turn.form == "base":
        return "did" in before or (before[-1:] == ["to"] and not _DONE.isdisjoint(before))
    if turn.form == "participle":
        return bool(before) and (before[-1] in v.BEFORE_VERBS or before[-1].endswith("ly"))
    return turn.form in {None, "past"} and not (turn.phrase in _UNDOING and _has_object(chunks, turn.last))


#: What these tell becomes of something else, where one is named behind them: "wrecked its pad".
_UNDOING = wordset("smash shatter wreck destroy") | {"blow up", "break up", "break apart"}
_PASSIVE = wordset("was were been being got")


def _has_object(chunks: Sequence[Chunk], at: int) -> bool:
    """Tell whether what a verb is done to stands behind it."""
    if at >= len(chunks) or any(chunk.word in _PASSIVE for chunk in chunks[max(0, at - 3) : at]):
        return False
    behind = chunks[at]
    plain = behind.time is None and behind.word.isalpha() and not behind.word.endswith("ly")
    return behind.mention is not None or (
        plain and behind.verb is None and behind.word not in v.PREPOSITIONS | _JOINING | RELATIVES
    )


_JOINING = wordset("and but or as when while before after because since itself again there then so soon just only")


def _is_denied(clause: Clause, turn: Turn) -> bool:
    return any(chunk.word in _DENYING for at, chunk in enumerate(clause.chunks) if not turn.at <= at < turn.last)
