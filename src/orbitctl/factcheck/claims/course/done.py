"""Whether a turn of phrase tells of something done with what is named beside it, and of what kind of event."""

from __future__ import annotations

from collections.abc import Sequence

from orbitctl.factcheck.claims.course.flying import BEFORE_PLACES, FLOWN, OUT_THERE, STANDING, STATE, TO
from orbitctl.factcheck.claims.grammar import cues, needs
from orbitctl.factcheck.claims.grammar import vocabulary as v
from orbitctl.factcheck.claims.grammar.clauses import Clause
from orbitctl.factcheck.claims.grammar.phrasing import Turn
from orbitctl.factcheck.claims.grammar.roles import named_unit
from orbitctl.factcheck.claims.grammar.sentence import Chunk
from orbitctl.factcheck.reading.wordsets import wordset

#: Acts of others upon what they fly: the name follows the verb.
SENDING = wordset("fly flies land put place send launch loft boost hoist set deliver attach park lower berth bring")


def kinds_told(clause: Clause, turn: Turn, *, capsule: bool) -> tuple[str, ...]:
    """Return the kinds of event a turn of phrase tells of, if a verb of one is in it; a capsule lands on Earth."""
    verb = clause.chunks[turn.at].verb
    if is_homeward(turn, clause.chunks) or (capsule and turn.phrase in _DOWN and clause.words.isdisjoint(needs.BODIES)):
        return ("return",)
    kinds = cues.told_by(verb, clause.words) if verb is not None else ()
    return kinds if kinds and kinds[0] not in {"end", "flight"} else ()


def is_homeward(turn: Turn, chunks: Sequence[Chunk]) -> bool:
    """Tell whether what is told brings something to Earth: "are back on Earth", "reached Earth", "was recovered"."""
    if turn.phrase == "recover":
        return any(chunk.word in _RECOVERED for chunk in chunks[: turn.at])
    behind = [chunk.word for chunk in chunks[turn.at : turn.last + _NEAR]]
    return not _HOME.isdisjoint(behind) and (turn.form is None or turn.phrase.split()[0] in _COMING)


_NEAR = 4
_HOME = wordset("earth home utah woomera mongolia kazakhstan")
_COMING = wordset("return come reach arrive bring deliver land splash get drop fall parachute fly touch ferry glide")
_DOWN = frozenset({"land", "touch down", "come down", "splash down", "parachute"})
_RECOVERED = wordset("capsule samples grains crew pieces")


def is_done(turn: Turn, chunks: Sequence[Chunk], at: int) -> bool:
    """Tell whether a turn of phrase tells of something done, by what is named at a position or with it."""
    before = chunks[turn.at - 1].word if turn.at else ""
    if turn.meaning == STATE:
        if at > turn.at and not turn.phrase.endswith("aboard"):
            return False  # "the date now attached to it"
        had = {chunk.word for chunk in chunks[max(0, at - 2) : at]}
        return before in STANDING or (turn.at == at + 1 and not had.isdisjoint(_HAVING))
    if [chunk.word for chunk in chunks[turn.last : turn.last + 2]] == ["to", "life"]:
        return False  # "was brought back to life"
    if turn.phrase == "launch" and turn.last < len(chunks) and chunks[turn.last].word in v.DETERMINERS:
        return False  # "launched a call for ideas"
    if (turn.form == "third" and before in v.DETERMINERS) or (turn.form == "past" and before == "to"):
        return False  # "lost their lives", "to set off"
    lives = turn.phrase in _LIVING and at > turn.at and _is_at(chunks, at)
    if lives and turn.form in {"base", "third", "past"}:
        return True
    if turn.form not in {"past", "participle", "ing", "third"} or _sends_off(turn, chunks, at):
        return False
    if turn.form == "third" and turn.phrase not in {"hang", "rest"} and not _is_now(chunks):
        return False
    if turn.form == "ing" and before not in {"been", "is", "are"}:
        return False
    if turn.form == "participle" and before not in v.BEFORE_VERBS and turn.phrase not in _BOTH:
        return False
    if turn.phrase.split()[0] not in SENDING and is_of_another(chunks, turn.at, at):
        return False
    words = {chunk.word for chunk in chunks}
    flown = turn.phrase == "complete" and at == turn.last and not words.isdisjoint(_FLYING)
    return turn.meaning == FLOWN or lives or flown or is_homeward(turn, chunks) or _is_out_there(chunks)


#: Who does one of these does it to something else: "the crew sent greetings to the Moon".
_SENDING_OFF = wordset("send fire loft hurl propel put boost dispatch drop take bring")
_THITHER = wordset("to into toward towards")


def _sends_off(turn: Turn, chunks: Sequence[Chunk], at: int) -> bool:
    """Tell whether what is named does not go anywhere, but something that it sends."""
    if turn.phrase.split()[0] not in _SENDING_OFF or not -1 < at < turn.at:
        return False
    passive = any(chunk.word in {"was", "were", "been"} for chunk in chunks[max(0, turn.at - 3) : turn.at])
    return not passive and any(chunk.word in _THITHER for chunk in chunks[turn.last :])


def is_reached(turn: Turn, chunks: Sequence[Chunk], at: int) -> bool:
    """Tell whether what is named behind a turn of phrase is what it is done to, or where: "put its F into orbit"."""
    between = chunks[turn.last : at]
    if between and between[0].word == "by":
        between = between[1:]  # "has been supplied by the European constellation"
    direct = all(
        chunk.word in _BEFORE_NAMES or chunk.word in v.MODIFIERS or chunk.mention is not None for chunk in between
    )
    return direct or turn.at == at or (turn.phrase in _LIVING) or turn.phrase.endswith("aboard") or "*" in turn.phrase


def _is_at(chunks: Sequence[Chunk], at: int) -> bool:
    """Tell whether somebody is told to be at, or on, what is named at a position: "at NASA's Moon Base"."""
    before = at - 1
    while before > 0 and (chunks[before].mention is not None or chunks[before].word in _BEFORE_NAMES):
        before -= 1
    return chunks[before].word in _AT


_AT = wordset("at on aboard in inside")
_BEFORE_NAMES = v.DETERMINERS | {"'s"}
_HAVING = wordset("with has have having got its their")
#: Nobody lives on what is on the ground.
_LIVING = wordset("live stay inhabit dwell reside sleep")
#: Who completes a flight has flown on it.
_FLYING = wordset("astronauts cosmonauts taikonauts vyomanauts gaganauts crew crews men women tourists")


def _is_now(chunks: Sequence[Chunk]) -> bool:
    return any(chunk.word in {"now", "already", "still", "today", "currently"} for chunk in chunks)


#: Verbs whose past and participle are one word.
_BOTH = wordset("put set")


def is_of_another(chunks: Sequence[Chunk], verb: int, at: int) -> bool:
    """Tell whether somebody else does it: another name stands nearer before the verb than what the clause is about."""
    return any(chunk.mention is not None and chunk.word == "" for chunk in chunks[max(at, -1) + 1 : verb])


#: Verbs whose object is where something is; who replaces a station is where it was.
_REACHING = frozenset({"reach", "enter", "visit", "explore", "cross", "replace", "succeed"})


_UP = wordset("aloft overhead skyward skywards")


def _is_out_there(chunks: Sequence[Chunk]) -> bool:
    """Tell whether somewhere in space is told where something is done."""
    if any(chunk.word in _UP for chunk in chunks):
        return True
    for position, chunk in enumerate(chunks):
        of_place = chunk.word == "of" and position + 1 < len(chunks) and chunks[position + 1].word == "surface"
        if not of_place and chunk.word not in TO and (chunk.verb is None or chunk.verb.base not in _REACHING):
            continue
        for following in chunks[position + 1 : position + 6]:
            named = named_unit(following.mention)
            if following.word in OUT_THERE or (named is not None and named.id in {"iss", "tiangong"}):
                return True
            if following.word not in BEFORE_PLACES and following.word != "":
                break
    return False
