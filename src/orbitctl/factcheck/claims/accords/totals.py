"""How many belong to an accord: a number of states, members or signatories beside it, whatever the verb.

"Unites", "bear the signatures of", "make up", "a club of": the ways to say it do not end. What keeps a number from
being the total does: others, some, a region, a vote, a denial, the place they are in.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise

from orbitctl.factcheck.claims.accords.alliances import Named
from orbitctl.factcheck.claims.accords.belonging import KEEPING_AWAY
from orbitctl.factcheck.claims.accords.headcounts import CUES, Counted, counted
from orbitctl.factcheck.claims.accords.treaties import is_founded
from orbitctl.factcheck.claims.analysis import Analysis
from orbitctl.factcheck.claims.claim import Claim
from orbitctl.factcheck.claims.counts.measures import around
from orbitctl.factcheck.claims.grammar import vocabulary as v
from orbitctl.factcheck.claims.grammar.dating import together
from orbitctl.factcheck.claims.grammar.roles import ACTORS, only
from orbitctl.factcheck.claims.grammar.scope import STATES, WIDE
from orbitctl.factcheck.claims.grammar.sentence import Chunk
from orbitctl.factcheck.claims.grammar.splitting import BREAKS
from orbitctl.factcheck.reading.calendar.words import MONTHS
from orbitctl.factcheck.reading.phrases import Number, Time
from orbitctl.factcheck.reading.wordsets import wordset

#: With one of these in its clause a number tells something else than that they belong; next to it, of not all.
_UNSAID = v.FUTURE | v.DOUBTFUL | (v.DOUBTED - {"anniversary"}) | KEEPING_AWAY | wordset(
    "if vote votes voted abstained opposed against drafted negotiated"
)  # fmt: skip
_NARROWING = wordset(
    "other another further additional extra each every open half third quarter besides left quit none neither"
)
#: A clause that one of these opens tells of another day.
_RELATING = frozenset({"before", "until", "after", "once"})
_SPANS = wordset("years decades months year decade weeks")
_AT_FIRST = wordset("founding originally initially original beginning outset initial birth")
_BEGUN = wordset("founded began begun started launched created established formed initiated devised conceived")
_OPENED = _BEGUN | wordset("opened opening adopted adoption inception launch creation")
_NOW = wordset("now today currently far stands")
_PAST = wordset("was were had then")
_PERFECT = wordset("has have had")
_STANDING = wordset("is are has have stands")
#: With one of these those are counted who joined of late.
_LATELY = frozenset(MONTHS) | wordset(
    "recent recently lately week weeks month months year years spring summer autumn fall winter"
)
#: A clause ends before one of these.
_ENDS = BREAKS - {"which", "who", "whose", "as", "so", "(", ")", "than"}
#: Before the days between which an accord is told to have begun.
BEGUN = "begun="
_NEAR, _FAR = 4, 8


def claims(found: Analysis) -> Iterator[Claim]:
    """Yield the totals that a sentence states of an accord."""
    row = found.row
    accords = found.accords
    if not accords or row[-1].word == "?":
        return
    several = len({accord.entry.id for accord in accords}) > 1
    for at, chunk in enumerate(row):
        number = chunk.number
        if number is None or number.ordinal or not number.value.is_integer() or number.value < 2:
            continue
        near = [accord for accord in accords if _owns(row, accord, at)] if several else list(accords)
        what = counted(row, at, near) if near else None
        if what is not None:
            yield from _of(found, at, number, near[0], what)


def _owns(row: Sequence[Chunk], accord: Named, at: int) -> bool:
    """Tell whether a number stands directly behind one of several accords: "ESA, with 23 member states, and"."""
    before = {other.word for other in row[max(0, accord.at - 2) : accord.at]}
    between = row[accord.at + 1 : at]
    alone = all(chunk.word != "and" and only(chunk.mention, ACTORS) is None for chunk in between)
    return 0 < len(between) <= _NEAR and alone and "and" not in before


def _of(found: Analysis, at: int, number: Number, accord: Named, what: Counted) -> Iterator[Claim]:
    row = found.row
    first, last = _clause(row, at)
    words = frozenset([chunk.word for chunk in row[first:last]])
    launching = any(is_founded(row, i) for i in range(what.end, accord.at))  # "ten came together to launch it"
    founding = launching or _is_of_the_first(row, at, what)
    if not (founding or what.definite) and (
        words & _UNSAID or around(row, at) & _NARROWING or (_is_denied(row, at, what) and not what.bound)
    ):
        return
    if founding:
        others = (WIDE,) if launching or {"with", "and"} & {c.word for c in row[max(0, at - 2) : at]} else ()
        yield _claim(accord, "founders", number, None, present=False)._replace(others=others)
        return
    if number.value == len({who for i, who in found.acting.items() if only(row[i].mention, ("state",))}):
        return  # "two nations, Peru and Chile"
    if first and row[first - 1].word in _RELATING and row[first - 2].word not in _SPANS:
        return
    times = _times(found, at, first, last)
    if times is None:
        return
    if what.joined and not times and _is_of_a_time(row[first : last + _NEAR]):
        return
    present = not times and _is_told_now(row[first:last], words)
    within = bool(times) and times[0].anchored and times[0].earliest != times[0].latest  # "have joined this year"
    joined = what.joined and not present and (within or words.isdisjoint(_PERFECT))
    claim = _claim(accord, "joiners" if joined else "members", number, times[0] if times else None, present=present)
    begun = _begun(row, at)
    yield claim._replace(others=(*((STATES,) if what.states else ()), *([BEGUN + begun] if begun else [])))


def _is_of_a_time(clause: Sequence[Chunk]) -> bool:
    """Tell whether only those are counted who joined in a time that is not told by its date: "in recent months"."""
    words = {chunk.word for chunk in clause if chunk.time is None}
    return not words.isdisjoint(_LATELY) or ("since" in words and words.isdisjoint(_OPENED) and "then" not in words)


def _begun(row: Sequence[Chunk], at: int) -> str:
    """Return when an accord began by a span that is told: "signed by 23 since its inception in May 2020"."""
    since = next((i for i in range(at, len(row)) if row[i].word == "since"), len(row))
    if _OPENED.isdisjoint(chunk.word for chunk in row[since : since + _NEAR]):
        return ""
    told = next((c.time for c in row[since : since + _NEAR + 2] if c.time is not None), None)
    bounds = told.named or (told.earliest, told.latest) if told is not None else (None, None)
    return f"{bounds[0]}/{bounds[1]}" if bounds[0] and bounds[1] else ""


def _is_denied(row: Sequence[Chunk], at: int, what: Counted) -> bool:
    """Tell whether something is denied next to a number, up to the next comma."""
    behind = next((i for i in range(what.end, len(row)) if row[i].word == ","), len(row))
    return any(chunk.word in v.NEGATIONS for chunk in row[max(0, at - 5) : min(behind, what.end + 5)])


def _claim(accord: Named, what: str, number: Number, time: Time | None, *, present: bool) -> Claim:
    return Claim("total", "count", accord.entry.id, what, f"{number.value:g}", time, number, present=present)


def _is_of_the_first(row: Sequence[Chunk], at: int, what: Counted) -> bool:
    """Tell whether those are counted who were there first: "its nine original members", "founded by ten"."""
    near = {chunk.word for chunk in (*row[:2], *row[max(0, at - _FAR) : what.end + _NEAR])}
    before = row[max(0, at - 4) : at] if all(c.word != "since" for c in row[max(0, at - _FAR) : at]) else ()
    beside = {chunk.word for chunk in (*before, *row[what.end : what.end + 2])}
    return (
        not near.isdisjoint(_AT_FIRST) or not beside.isdisjoint(_BEGUN) or [c.word for c in row[:2]] == ["at", "first"]
    )


def _times(found: Analysis, at: int, first: int, last: int) -> list[Time] | None:
    """Return the date of a number: the one behind it, or those of its clause, or of the sentence; None if several."""
    row = found.row
    since = next((i for i in range(at, len(row)) if row[i].word == "since"), len(row))
    if not _OPENED.isdisjoint(chunk.word for chunk in row[since : since + _NEAR]):
        return []  # "has gained 18 since it opened in 1979"
    behind = next((c.time for c in row[at + 1 : at + _NEAR + 1] if c.time is not None), None)
    first, last = (first, last) if behind is not None else (first, _before_relative(row, at, last))
    row = row if behind is not None or last == len(row) else row[:last]
    inside = [chunk.time for chunk in row[first:last] if chunk.time is not None]
    anywhere = [chunk.time for chunk in row if chunk.time is not None]
    if not _NOW.isdisjoint(chunk.word for chunk in row[first:last]) and behind is None:
        return []
    if any(
        {one.word, two.word} & {"has", "have"} and {one.word, two.word} & {"and", "since"}
        for one, two in pairwise(row[:at])
    ):
        return [behind] if behind is not None else []  # "in force since 1984, and has 17 parties"
    times = [behind] if behind is not None and len(anywhere) > 1 else inside or anywhere
    today = [time for time in times if time.anchored and time.earliest == time.latest == found.day]
    return together([time for time in times if time not in today])


def _before_relative(row: Sequence[Chunk], at: int, last: int) -> int:
    """Return where a clause ends, before what is told of one who belongs: "39, including India, which joined in"."""
    ends = (i for i in range(at + 1, len(row)) if row[i].word in {"which", "who"} and only(row[i - 2].mention, ACTORS))
    return min(next(ends, last), last)


def _is_told_now(clause: Sequence[Chunk], words: frozenset[str]) -> bool:
    """Tell whether a clause tells how things stand, and not how they stood."""
    past = any(chunk.verb is not None and chunk.verb.form == "past" for chunk in clause)
    return words.isdisjoint(_PAST) and (not past or bool(words & _STANDING))


def _clause(row: Sequence[Chunk], at: int) -> tuple[int, int]:
    """Return the bounds of the clause a position is in; a relative clause goes with what it follows."""
    first = next((i + 1 for i in range(at - 1, -1, -1) if row[i].word in _ENDS), 0)
    last = next((i for i in range(at + 1, len(row)) if row[i].word in _ENDS), len(row))
    headed = first > 1 and row[first - 1].word == ":" and any(chunk.word in CUES for chunk in row[: first - 1])
    return 0 if headed else first, last  # "number of signatories: 8 in October 2020"
