"""Claims of who joined an accord before whom: "signed a day before Sweden", "beat Chile to the Accords".

Two actors beside one accord, an ordering word between them, and nothing told of the second but that it joined too: then
the order of their acts is told, and so may be the time between them, or that both acted on one day.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from orbitctl.factcheck.claims.accords.affiliations import DEEDS
from orbitctl.factcheck.claims.accords.belonging import ENDED, KEEPING_AWAY, ROLES, property_of
from orbitctl.factcheck.claims.analysis import Analysis
from orbitctl.factcheck.claims.claim import Claim
from orbitctl.factcheck.claims.grammar import vocabulary as v
from orbitctl.factcheck.claims.grammar.listing import actor_of, groups_of, listed_from
from orbitctl.factcheck.claims.grammar.roles import ACTORS, only
from orbitctl.factcheck.claims.grammar.sentence import Chunk
from orbitctl.factcheck.reading.lexicon import Entry
from orbitctl.factcheck.reading.phrases import Number
from orbitctl.factcheck.reading.wordsets import wordset

_BEFORE = wordset("before ahead earlier sooner quicker faster preceded preceding precedes beat beating beaten outran")
_AFTER = wordset("after later following followed follows behind slower succeeded trailed")
#: Turned about by "by": "was followed by Peru".
_TURNING = wordset("followed preceded beaten succeeded")
CUES = _BEFORE | _AFTER | {"same", "first"}
#: Between an ordering word and whom it is about.
_LINKS = wordset("than of by both the that even to in joining signing only just")
#: Behind whom the order is about: then nothing else is told of him.
_ENDING = wordset(", . ; : ) did had has have in into to by on do and but in at within")
_DOING = wordset("done do so it too likewise same signed joined acceded ratified already also finally just himself")
_UNTOLD = v.NEGATIONS | v.FUTURE | v.DOUBTFUL | v.DOUBTED | v.TRYING | KEEPING_AWAY | ENDED | wordset(
    "if unless until urged invited asked wants hopes plans left quit withdrew like unlike shortly-to"
)  # fmt: skip
#: Words that tell of joining by themselves, where two actors and an order stand beside an accord.
_JOINING = wordset("beat followed made took taken backed endorsed subscribed embraced committed came come inside in")
_UNITS = wordset("day days week weeks month months year years")
_ONE = wordset("a an one")
_ABOUT = wordset("about around nearly almost roughly some over than")
#: "About a year" is between these.
_LESS, _MORE = 0.6, 1.7
_THEN = wordset("then next afterwards later")
_TWO = 2
_REACH, _FAR = 3, 6


def claims(found: Analysis) -> Iterator[Claim]:
    """Yield who is said to have joined the one accord of a sentence before or after whom."""
    row = found.row
    accords = found.accords
    if len({accord.entry.id for accord in accords}) != 1 or found.words & _UNTOLD or row[-1].word == "?":
        return
    what = _done(row)
    if what is None:
        return
    accord = accords[0].entry
    enumerated = _enumerated(row)
    if enumerated is not None:
        first, then = enumerated
        yield from (_claim(accord, what, one, "before", then, None, "") for one in first)
        return
    for at, chunk in enumerate(row):
        if chunk.word == "same" and row[at + 1].word == "day":
            who = _before(row, at)
            others, _ = listed_from(row, at + 3) if row[at + 2].word == "as" else ([], 0)
            if len(who) + len(others) > 1:
                yield _claim(accord, what, (who + others)[0], "same", (who + others)[1:], None, "")
        elif chunk.word in _BEFORE or chunk.word in _AFTER:
            told = _ordered(row, at) or _coming_after(row, at)
            if told is not None:
                who, others = told
                order = "before" if (chunk.word in _BEFORE) != _is_turned(row, at) else "after"
                span = _span(row, at) if len(who) == 1 else (None, "")  # of several who joined one by one, it is about
                yield from (_claim(accord, what, one, order, others, *span) for one in who)


def _claim(
    accord: Entry, what: str, who: Entry, order: str, others: Sequence[Entry], number: Number | None, unit: str
) -> Claim:
    told = (order, what, unit, *(other.id for other in others))
    return Claim("sequence", "membership", accord.id, "order", who.id, None, number, others=told)


def _done(row: Sequence[Chunk]) -> str | None:
    """Return what those told of did: to sign, or to join in whatever way; None if it is none of these."""
    acts = {act for chunk in row if (act := property_of(chunk.verb) or DEEDS.get(chunk.word)) is not None}
    if "leave" in acts or not (acts or any(chunk.word in ROLES for chunk in row)):
        return "join" if not acts and any(chunk.word in _JOINING for chunk in row) else None
    return "sign" if acts == {"sign"} else "join"


def _before(row: Sequence[Chunk], last: int) -> list[Entry]:
    """Return the one actor, or list of actors, that stands before a position, without who stands in an aside."""
    groups = groups_of(row[:last])
    return groups[0] if len(groups) == 1 else []


def _ordered(row: Sequence[Chunk], at: int) -> tuple[list[Entry], list[Entry]] | None:
    """Return who came before or after whom by an ordering word."""
    first = at + 1
    while first < len(row) and row[first].word in _LINKS:
        first += 1
    if _is_turned(row, at):
        first = next(i for i in range(at, len(row)) if row[i].word == "by") + 1
    who = _before(row, at)
    comma = next((i for i in range(first, len(row)) if row[i].word == ","), len(row))
    others, behind = listed_from(row[: comma if not who else len(row)], first)
    if not others or not _is_all(row, behind):
        return None
    if not who:  # "two years after Greece, Luxembourg joined"
        start = next((i for i in range(comma, len(row)) if only(row[i].mention, ACTORS)), len(row))
        who, _ = listed_from(row, start)
    if not who or {entry.id for entry in who} & {entry.id for entry in others}:
        return None
    return who, others


def _coming_after(row: Sequence[Chunk], at: int) -> tuple[list[Entry], list[Entry]] | None:
    """Return who followed whom where that is all that is told: "Peru had joined when Chile followed"."""
    later = [chunk.word for chunk in row[at + 3 : at + 4]] == ["later"] and row[at + 2].word in _UNITS
    ends_there = at + 1 == len(row) or row[at + 1].word in {".", ",", ";", "suit"}
    if row[at].word != "followed" or not (ends_there or later):
        return None
    groups = groups_of(row[:at])
    ends = only(row[at - 1].mention, ACTORS)
    return (groups[1], groups[0]) if len(groups) == _TWO and ends in groups[1] else None


def _enumerated(row: Sequence[Chunk]) -> tuple[list[Entry], list[Entry]] | None:
    """Return who came first and who then: "first Peru, then Chile joined", "Peru joined first, Chile second"."""
    first = next((at for at, chunk in enumerate(row) if chunk.word == "first"), None)
    then = next((at for at, chunk in enumerate(row) if first is not None and at > first and _is_next(chunk)), None)
    if first is None or then is None or row[first - 1].word in {"the", "'s", "its"}:
        return None
    comma = next((at for at in range(then, first, -1) if row[at].word in {",", ";"}), None)
    before = groups_of(row[: comma or then])
    behind, _ = listed_from(row, then + 1)
    behind = behind or [entry for chunk in row[comma or then : then] if (entry := actor_of(chunk)) is not None]
    return (before[0], behind) if len(before) == 1 and behind and not set(before[0]) & set(behind) else None


def _is_next(chunk: Chunk) -> bool:
    return chunk.word in _THEN or (chunk.number is not None and chunk.number.ordinal and chunk.number.value == _TWO)


def _is_turned(row: Sequence[Chunk], at: int) -> bool:
    """Tell whether whoever stands before an ordering word was followed or preceded: "was followed there by Peru"."""
    return (
        row[at].word in _TURNING
        and row[at - 1].word in v.BE | {","}
        and any(c.word == "by" for c in row[at : at + _FAR])
    )


def _is_all(row: Sequence[Chunk], at: int) -> bool:
    """Tell whether nothing is told of those who end at a position but that they joined."""
    if at >= len(row):
        return True
    word = row[at].word
    if word == "'s":
        return any(chunk.word in DEEDS or chunk.word == "own" for chunk in row[at + 1 : at + 3]) or at + 2 >= len(row)
    if word in {"had", "has", "have", "did", "do"}:
        return all(
            chunk.word in _DOING or chunk.word in _ENDING or property_of(chunk.verb) or not chunk.word
            for chunk in row[at + 1 : at + 3]
        )
    return word in _ENDING or row[at].time is not None or property_of(row[at].verb) is not None


def _span(row: Sequence[Chunk], at: int) -> tuple[Number | None, str]:
    """Return how long before or after something was: "three months before", "beat Chile by five months"."""
    for position in (*range(max(0, at - _REACH), at), *range(at + 1, len(row))):
        if row[position].word not in _UNITS or position == 0 or (position > at and not _is_told(row, position)):
            continue
        number, word = row[position - 1].number, row[position - 1].word
        if number is not None and not number.ordinal:
            return number, row[position].word.removesuffix("s")
        if word in _ONE:
            near = position > 1 and row[position - 2].word in _ABOUT
            low, high = (_LESS, _MORE) if near else (1, 1)
            return Number(row[position].first, row[position].last, low, high, 1), row[position].word
    return None, ""


def _is_told(row: Sequence[Chunk], at: int) -> bool:
    """Tell whether a unit behind an ordering word is that of a time between: "by five months", "six months later"."""
    later = at + 1 < len(row) and row[at + 1].word == "later"
    return later or any(chunk.word == "by" for chunk in row[max(0, at - _REACH) : at])
