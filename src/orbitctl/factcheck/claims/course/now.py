"""What is told to go on now, by the tense alone, whatever the verb: "is trundling", "keeps watching", "in service".

Closed is what is told in the present of the dead, too: that they lie where they fell, are remembered, and inspire.
"""

from __future__ import annotations

from collections.abc import Sequence

from orbitctl.factcheck.claims.course.work import PREPARING, WORK
from orbitctl.factcheck.claims.grammar import vocabulary as v
from orbitctl.factcheck.claims.grammar.sentence import Chunk
from orbitctl.factcheck.reading.wordsets import wordset

#: Before an adjective, a participle or a place these tell of now.
_BEING = wordset("is are keeps keep remains remain stays stay continues continue still now currently has have")
_PERFECT = frozenset({"has", "have"})
#: By themselves, with "on" or the like behind them.
_GOING = wordset(
    "goes go keeps keep carries soldiers soldier lives plods works flies presses press forges moves pushes"
)
_ON = wordset("on ahead forward")
_CONTINUING = wordset("continues continue proceeds")
#: Denied, these say that something goes on.
STOPPED = wordset("stopped ceased")
#: Behind an adverb these tell of now what else would tell what a thing is for.
NOW = wordset("still now currently")
_DOES = frozenset([word for word in WORK if word.endswith("s")]) | {"circles", "orbits"}
#: Behind one of these, what is told is told of every day.
_HABITUALLY = NOW | wordset("consistently regularly routinely constantly continually continuously dutifully daily")
_WAKING = _DOES | {"wakes", "awakes"}
_BETWEEN = v.ADVERBS | wordset("going out there up busy hard right at this moment hour been as yet once more by")
#: How a thing is that is in use; where it is; what it is at, in, on or under.
_IN_USE = wordset("active operational functional crewed inhabited occupied staffed")
_ALIVE = _IN_USE | wordset("healthy busy alive open intact underway ahead")
_THERE = wordset("aboard attached docked berthed moored coupled aloft")
_ROUND = wordset("circling orbiting")
#: What is made ready, or goes ahead: so is what is still to fly.
READYING = PREPARING | wordset(
    "development preparation construction assembly works making progress course track books schedule list manifest"
    " agenda training order planning calendar"
)
_AT = READYING | wordset(
    "work duty service operation operations use contact touch midst prowl patrol move hunt trail lookout job post watch"
    " air way orbit space"
)
_TIES = wordset("in at on under into")
#: With what it is bound for behind it, one of these tells that it is not there yet.
_UNDERWAY = wordset("traveling travelling journeying")
TRAVELLING = "travelling"
#: What may be told of something by those who do it: "are pressing on with", "work continues on".
PURSUING = wordset("continues preparing readying training working pressing moving pushing forging ahead")
#: What the dead do, too: no work.
_IDLE = wordset(
    "lying sitting resting standing drifting tumbling waiting awaiting being going getting becoming turning proving"
    " remaining belonging featuring appearing rusting missing lacking celebrating marking having yielding inspiring"
    " teaching helping nearing holding following coming costing facing undergoing trailing floating wandering spinning"
    " pointing representing showing giving serving losing falling writing naming gathering coasting speeding hurtling"
    " racing heading changing shaping reshaping setting paying fascinate inspire yield teach remind surprise delight"
    " something anything everything nothing according including during"
)
_ADO = wordset("headlines history waves news sense difference")
#: Without one of these nothing is told to go on.
TELLING = _BEING | _GOING | _CONTINUING | STOPPED | _HABITUALLY


def now(chunks: Sequence[Chunk], at: int) -> str:
    """Return what is told at a position to go on, "orbit" where it only is up there; empty if nothing is."""
    word, before = chunks[at].word, chunks[at - 1].word if at else ""
    behind = [chunk.word for chunk in chunks[at + 1 : at + 5]]
    if word in _CONTINUING or (word in _GOING and behind and behind[0] in _ON):
        doing = behind[1] if behind[:1] == ["to"] and len(behind) > 1 else "continues"
        return doing if doing not in _IDLE else ""
    if word in STOPPED and before in v.NEGATIONS:
        return "continues"
    if word == "continued" and before in _PERFECT and behind[:1] == ["to"]:
        return behind[1] if len(behind) > 1 and behind[1] not in _IDLE else ""
    if (word in _DOES and before in NOW) or (word in _WAKING and before in _HABITUALLY):
        return word
    return _told(word, behind) if at and _is_told(chunks, at) else ""


def _told(word: str, behind: Sequence[str]) -> str:
    """Return what a word tells to go on, behind "is" and the like."""
    if word in _THERE or word in _ROUND:
        return "orbit"
    if word in _UNDERWAY and behind and behind[0] in {"to", "toward", "towards"}:
        return TRAVELLING
    if word.endswith("ing") and len(word) > len("being"):
        return word if word not in _IDLE and _ADO.isdisjoint(behind) else ""
    if word in _ALIVE:
        return "at work" if word in _IN_USE else word
    return next((one for one in behind if one in _AT), "") if word in _TIES else ""


def _is_told(chunks: Sequence[Chunk], at: int) -> bool:
    """Tell whether what stands at a position is told to be so, with nothing but adverbs between."""
    first = at - 1
    while first > 0 and chunks[first].word not in _BEING and _is_between(chunks[first].word):
        first -= 1
    word = chunks[first].word
    return word in _BEING and (word not in _PERFECT or any(chunk.word == "been" for chunk in chunks[first:at]))


def _is_between(word: str) -> bool:
    return word in _BETWEEN or word in v.NEGATIONS or word.endswith("ly")
