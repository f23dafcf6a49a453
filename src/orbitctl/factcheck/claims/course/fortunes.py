"""How flights are told to have gone: "succeeded", "was a disaster", "performed flawlessly", "came to grief".

What a clause tells of, and a turn of phrase for its fate, are enough.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise

from orbitctl.factcheck.claims.analysis import Analysis
from orbitctl.factcheck.claims.claim import Claim
from orbitctl.factcheck.claims.course.evidence import BARRING, PARTS
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

#: What tells of a success, of a failure, of a loss that may come after a success, of a fall through the air, and of
#: what became of those aboard. What speaks for how far a flight came are traces of it.
_TURNS = Phrases(
    {
        "success": (
            "~succeed, a success, complete success, full success, great success, a triumph, ~perform @fine, ~work"
            " @fine, ~function @fine, ~go @fine, ~go off @fine, without a hitch, without a flaw, without a glitch, ~go"
            " as planned, ~go according to plan, like clockwork, ~meet all, ~achieve all, ~accomplish all, ~exceed all,"
            " flawlessly, nothing went wrong, ~complete its mission, ~do everything asked of it"
        ),
        "failure": (
            "~fail, ~malfunction, was doomed, a failure, complete failure, total failure, a disaster, ~end in"
            " @disaster, ~flop, ~come to grief, ~come to nothing, ~come to naught, ~end badly, in vain"
        ),
        "loss": (
            "~perish, ~smash, ~shatter, ~wreck, ~blow up, ~explode, ~break up, ~break apart, ~disintegrate, ~destroy,"
            " was lost, were lost, is lost, went missing"
        ),
        "burnt": "~burn up, burnt up, went up in flames",
        "spared": (
            "~survive, ~escape unhurt, ~escape unharmed, ~escape alive, ~walk away, unhurt, unharmed, unscathed, safe"
            " and sound, alive and well, ~come home alive, ~come back alive, ~return alive, came home safely, came back"
            " safely, returned safely, landed safely"
        ),
        "killed": (
            "~kill, ~die, ~perish, lost their lives, lost his life, lost her life, killing, no survivors, to death,"
            " ~suffocate, ~drown"
        ),
    },
    {
        "fine": wordset(
            "flawlessly perfectly faultlessly beautifully superbly brilliantly splendidly smoothly successfully well"
        ),
        "disaster": wordset("failure disaster tragedy catastrophe fiasco"),
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
_BARRING = (BARRING | PARTS | {"despite", "had", "almost"}) - {"test", "tests", "rocket"}
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
    """Yield how flights are said to have gone, each once."""
    read: set[str] = set()
    for piece in found.pieces(TELLING):
        claim = _told(piece, found)
        if claim is not None and claim.subject not in read:
            read.add(claim.subject)
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
    if turn.phrase in {"die", "fail"} and clause.times:
        return True  # the namesake died then, "Hubble died in 1953"; what failed at last had gone well
    return turn.meaning == "loss" and (not clause.words.isdisjoint(_FOR_A_WHILE) or mended(found.words))


def _claim(turn: Turn, clause: Clause, entry: Entry, *, of_crew: bool) -> Claim | None:
    """Return what a turn of phrase states of a flight."""
    if turn.meaning in _OF_CREWS:
        if turn.phrase == "survive" and not _lives(clause.chunks, turn.at):
            return None  # "his diary survived the crash"
        fate = _CONTRARY[turn.meaning] if _is_denied(clause, turn) else turn.meaning
        times = together(clause.times)
        time = times[0] if times else None
        return Claim("outcome", "outcome", entry.id, fate, turn.phrase, time) if of_crew else None
    shown = part(clause.chunks, entry.id)
    return Claim("outcome", "outcome", entry.id, turn.meaning, turn.phrase, part=shown)


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


_CONTRARY = {"spared": "killed", "killed": "spared"}
_DENYING = v.NEGATIONS | v.FAILING | {"nobody", "none", "nothing"}


def _is_told(chunks: Sequence[Chunk], turn: Turn) -> bool:
    """Tell whether a turn of phrase is told as done."""
    before = [chunk.word for chunk in chunks[max(0, turn.at - 4) : turn.at]]
    behind = chunks[turn.last] if turn.last < len(chunks) else None
    if turn.phrase == "fail" and behind is not None and (behind.word == "to" or behind.number is not None):
        return False  # "failed to send a picture"
    if turn.form == "base":
        return "did" in before or (before[-1:] == ["to"] and not _DONE.isdisjoint(before))
    if turn.form == "participle":
        return bool(before) and (before[-1] in v.BEFORE_VERBS or before[-1].endswith("ly"))
    return turn.form in {None, "past"} and not (turn.phrase in _UNDOING and _has_object(chunks, turn.last))


#: What these tell becomes of something else, where one is named behind them: "wrecked its pad".
_UNDOING = wordset("smash shatter wreck destroy fail") | {"blow up", "break up", "break apart"}
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
