"""Whether a date beside somebody's office is that of the office: of its beginning, its end or its time.

A date belongs to the verb it stands by. Where that tells of something else ("has called for a capsule since 2022", "was
a passenger in the 1980s"), nothing is told of the office; and of the verbs that can tell of one, most also tell of much
else ("took off", "put the cost at"), and do so unless an office stands behind them.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise

from orbitctl.factcheck.claims.grammar import vocabulary as v
from orbitctl.factcheck.claims.grammar.roles import only
from orbitctl.factcheck.claims.grammar.sentence import Chunk
from orbitctl.factcheck.claims.grammar.verbs import PAST, inflections, openings
from orbitctl.factcheck.claims.people.titles import ORGANISATIONS, TITLES
from orbitctl.factcheck.reading.wordsets import wordset

#: With these somebody begins at the head of something; of the first, there is no doubt.
_SURELY_BEGINNING = wordset("appointed named sworn elected succeeded replaced nominated assumed")
BEGINNING = _SURELY_BEGINNING | wordset(
    "become became took takes installed confirmed began begun started came entered inherited promoted since put picked"
    " arrived got taking taken moved"
)
#: Of these, the ones that tell of a choice, weeks or months before the office is taken.
CHOOSING = wordset("appointed named elected nominated confirmed picked")
_SURELY_ENDING = wordset("resigned stepped ousted relinquished vacated sacked dismissed until till")
ENDING = _SURELY_ENDING | wordset(
    "left leaves ends expires expired retired handed fired quit departed ended gone bowed removed packed gave"
)
_REMOVING = wordset("removed fired relieved")
TURNING = BEGINNING | ENDING
POSTS = wordset(
    "charge helm reins top leadership head hands office post job chair tenure term stewardship command throne seat"
    " wheel saddle direction guidance duties responsibility affairs fortunes"
    " presidency chairmanship directorship directorate administratorship secretaryship headship mandate watch reign"
    " mantle gavel stint spell era regime rule"
)
LEADING = (
    openings("lead")
    | inflections(
        "guide steer manage oversee command chair supervise direct administer head preside govern rule mind shepherd"
        " front pilot helm sign speak answer report last reign"
    )
    | wordset(
        "ran led boss bosses chief shots answers answered succeeded replaced took takes took-over administratorship"
    )
)
#: Of these, the ones that tell of leading by themselves.
SURELY_LEADING = openings("lead") | inflections(
    "guide steer manage oversee chair supervise direct administer head preside govern rule shepherd helm answer reign"
) | wordset("ran led")  # fmt: skip
#: Past tenses that no ending tells, of what people in an office do.
IRREGULAR = wordset(
    "born met saw held sat stood spoke thought felt kept bought taught sold knew grew threw fought won told chose wore"
    " wept shook found swore rose paid"
)
_TAKING = wordset("took takes take taken taking")
_HAPPENING = wordset("place part note aim shape root issue pride photos pictures questions care advantage")
_LIKE_A_PAST = re.compile(r"[a-z]{3,}ed")
_OFFICES = TITLES | POSTS
#: Verbs of holding an office, with its name behind or before them.
_STAYING = inflections("remain stay last")
_HOLDING = _STAYING | inflections("hold serve occupy fill have") | v.BE | wordset("been")
_HAVING = wordset("has have having")
_CONTRASTING = wordset("while whereas whilst")
_PARTICLES = wordset("over down aside up")
_AWAY = wordset("left departed quit gone retired")
#: A part of a sentence begins or ends with one of these.
_PARTING = wordset("; : — – ) . and but who which when while then") | {","}
_REACH, _NEAR = 6, 3


def is_past(chunk: Chunk) -> bool:
    """Tell whether a word is a verb in the past tense, known or not."""
    if chunk.verb is not None:
        return chunk.verb.form == "past"
    return chunk.word in IRREGULAR or _LIKE_A_PAST.fullmatch(chunk.word) is not None


def is_of_office(row: Sequence[Chunk], at: int) -> bool:
    """Tell whether the date at a position can be one of leading something, by the verb it stands by."""
    cleft = at + 1 < len(row) and row[at + 1].word == "that" and row[at - 1].word in v.BE  # "it was in May that"
    if at == 0 or row[at - 1].word in _PARTING or cleft:
        here = next((i for i in range(at + 1, len(row)) if _is_verb(row, i)), None)
        return here is None or tells_of_office(row, here)
    apart = False
    for i in range(at - 1, -1, -1):
        apart = apart or row[i].word == ","
        if row[i].word in _OFFICES:
            return not apart
        if _is_verb(row, i):
            return tells_of_office(row, i)
    return True


def has_done(row: Sequence[Chunk]) -> bool:
    """Tell whether something is told as done by now, which it stays whoever holds the office: "has named X its head".

    "Has led it since 2021" is told of now.
    """
    if any(chunk.word == "for" or (chunk.time is not None and chunk.time.relation == "since") for chunk in row):
        return False
    return any(
        _is_done(chunk) and not _HAVING.isdisjoint(other.word for other in row[max(0, at - _NEAR) : at])
        for at, chunk in enumerate(row)
    )


def _is_done(chunk: Chunk) -> bool:
    if chunk.word in SURELY_LEADING or chunk.word in v.BE or chunk.word == "been":
        return False
    return chunk.word in CHOOSING or is_past(chunk) or (chunk.verb is not None and chunk.verb.form == "participle")


def is_said_of_leading(row: Sequence[Chunk], words: frozenset[str], being: frozenset[str]) -> bool:
    """Tell whether it is of leading, and not of what else somebody does, that a word like "currently" is said."""
    for at, chunk in enumerate(row):
        beside = {other.word for other in row[max(0, at - _NEAR - 1) : at + _NEAR + 1]}
        if chunk.word in words and not beside.isdisjoint(_OFFICES | SURELY_LEADING | being):
            return True
    return False


def led_then(row: Sequence[Chunk]) -> bool:
    """Tell whether somebody is told to have led something: "who headed NSA", but not "is headed by"."""
    return any(
        is_past(chunk) and chunk.word in SURELY_LEADING and back.word not in v.BEFORE_VERBS
        for back, chunk in pairwise(row)
    )


def turns_surely(row: Sequence[Chunk], at: int) -> bool:
    """Tell whether whoever stands at a position is plainly told to have taken or left an office: "X was sworn in"."""
    if at and row[at - 1].word in (_SURELY_BEGINNING | _SURELY_ENDING | _REMOVING) - {"succeeded", "replaced"}:
        return True  # "removed X as chief"
    verb = next((chunk for chunk in row[at + 1 : at + 1 + _NEAR] if chunk.word not in v.AUXILIARIES | v.ADVERBS), None)
    return verb is not None and verb.word in _SURELY_BEGINNING | _SURELY_ENDING


def is_bracketed(row: Sequence[Chunk], at: int) -> bool:
    """Tell whether a date stands in brackets behind a name: the years of an office, or of a life."""
    return at > 1 and row[at - 1].word == "(" and row[at - 2].mention is not None


def is_parted(row: Sequence[Chunk], person: int, at: int) -> bool:
    """Tell whether somebody stands in another clause than a date: "has been president since 2008, while X"."""
    between = {chunk.word for chunk in row[min(person, at) + 1 : max(person, at)]}
    return not between.isdisjoint(_CONTRASTING) or (at < person and ";" in between)


def leaves(row: Sequence[Chunk], at: int) -> bool:
    """Tell whether whoever stands at a position is told to have left an organisation: "X left NASA"."""
    told = next((i for i in range(at + 1, min(len(row), at + _NEAR)) if row[i].word in _AWAY | _SURELY_ENDING), None)
    behind = row[told + 1 : told + 2 + _NEAR] if told is not None else []
    own = not any(chunk.word == "'s" for chunk in behind)
    return own and any(only(chunk.mention, ORGANISATIONS) is not None for chunk in behind)


def _is_verb(row: Sequence[Chunk], at: int) -> bool:
    chunk = row[at]
    if chunk.word in TURNING or chunk.word in LEADING or chunk.word in _HOLDING:
        return True
    if chunk.verb is not None and chunk.verb.form in {"past", "participle", "third"}:
        return True
    before = row[at - 1].word if at else ""
    if chunk.word.endswith("ing"):
        return before in v.BE or before == "been"
    return (is_past(chunk) or chunk.word in PAST) and before not in v.DETERMINERS and not before.endswith("ly")


def tells_of_office(row: Sequence[Chunk], at: int) -> bool:
    """Tell whether a verb tells that somebody led something, began to, or no longer did."""
    word = row[at].word
    behind = row[at + 1 : at + 1 + _REACH]
    ends = next((i for i, chunk in enumerate(behind) if chunk.word in {",", ";", ":"}), len(behind))
    behind = behind[:ends]
    if _is_of_a_state(behind):
        return False
    if behind and behind[0].word in _HAPPENING and row[at].word in _TAKING:
        return False  # "took place"
    if is_order(row, at):
        return False
    if word == "named" and behind and behind[0].word in {"after", "for"}:
        return False
    if word in _SURELY_BEGINNING or word in _SURELY_ENDING or word in SURELY_LEADING:
        return True
    if word in _HOLDING or word in BEGINNING or word in ENDING:
        before = row[max(0, at - _REACH) : at]
        begins = next((i for i in range(len(before), 0, -1) if before[i - 1].word in {",", ";", ":"}), 0)
        if any(chunk.word in _OFFICES for chunk in (*before[begins:], *behind)):
            return True
        if word in v.BE and [chunk.word for chunk in behind[:2]] == ["under", ""]:  # "has been under X since"
            return True
    verb = row[at].verb
    if verb is not None and " " in verb.base:  # took off, went down
        return verb.base.split()[-1] in _PARTICLES
    if word in TURNING or word in _STAYING:
        near = any(only(chunk.mention, ORGANISATIONS) is not None for chunk in behind[:_NEAR])
        follows = behind[0] if behind else None
        leads = any(chunk.word in SURELY_LEADING for chunk in behind)
        bare = word in _AWAY and (follows is None or follows.time is not None)
        return near or leads or bare or (follows is not None and follows.word in _PARTICLES)
    return False


def is_order(row: Sequence[Chunk], at: int) -> bool:
    """Tell whether an organisation is only brought to do something by who leads: "directed ISRO to build"."""
    behind = row[at + 1 : at + 1 + _NEAR]
    if row[at].word not in SURELY_LEADING or len(behind) < _NEAR or behind[1].word != "to":
        return False
    return (
        only(behind[0].mention, ORGANISATIONS) is not None
        and behind[2].verb is not None
        and behind[2].verb.form == "base"
    )


def _is_of_a_state(behind: Sequence[Chunk]) -> bool:
    """Tell whether a title is one in a state, and not at the head of what belongs to it: "became president of Peru"."""
    at = next((i for i, chunk in enumerate(behind) if chunk.word in TITLES), len(behind))
    of = [chunk for chunk in behind[at + 1 : at + 4] if chunk.word not in v.DETERMINERS]
    if len(of) < 2 or of[0].word != "of" or only(of[1].mention, ("state",)) is None:
        return False
    return of[2:3] == [] or of[2].word != "'s"
