"""Claims of how many belong to an accord: "has 23 members", "43 nations have signed", "signed by 59 states"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from orbitctl.factcheck.claims.accords.alliances import Named
from orbitctl.factcheck.claims.accords.examples import examples
from orbitctl.factcheck.claims.accords.headcounts import is_told_now, stands_beside
from orbitctl.factcheck.claims.accords.presupposed import presupposed
from orbitctl.factcheck.claims.accords.rollcalls import (
    BEFORE_COUNTED,
    BESIDES,
    DEFINITE,
    ROLES_COUNTED,
    STATES_COUNTED,
    TOTALS,
    counted,
)
from orbitctl.factcheck.claims.analysis import Analysis
from orbitctl.factcheck.claims.claim import Claim
from orbitctl.factcheck.claims.grammar import vocabulary as v
from orbitctl.factcheck.claims.grammar.dating import together
from orbitctl.factcheck.claims.grammar.scope import STATES, WIDE
from orbitctl.factcheck.claims.grammar.sentence import Chunk
from orbitctl.factcheck.claims.grammar.splitting import BREAKS
from orbitctl.factcheck.reading.phrases import Number, Time
from orbitctl.factcheck.reading.wordsets import wordset

#: A clause that one of these opens dates another, and may tell what never came about.
_RELATING = frozenset({"before", "until", "after", "once"})
_STANDING = DEFINITE | wordset("number count total")
_NOW = wordset(
    "belong belongs make makes"
    " has have are is now bind unite binds unites comprises consists currently today count counts boasts numbers totals"
    " stands hit reached grew rose expanded swelled"
)
_DOUBTED = v.DOUBTED - {"anniversary"}  # on which totals are told
_NEAR, _FAR = 4, 8
#: Between an accord and the number of those who belong to it.
_OWNING = wordset(", with has have its now representing comprising 's numbers counts")
_NONE = v.NEGATIONS | {"none", "neither"}
#: Behind these a number is what there was then: "founded with eighteen members, it now has a hundred".
_BEGUN = wordset("founded began begun started opened launched created established formed set-up")
#: With one of these a number is that of the beginning.
_AT_FIRST = wordset("founding originally initially original beginning outset birth very")
_SPANS = wordset("years decades months year decade weeks")
#: Where one of these stands, another clause begins.
_ENDS = BREAKS - {"which", "who", "whose", "as", "so", "(", ")", "than"}


def claims(found: Analysis) -> Iterator[Claim]:
    """Yield the totals that a sentence states of the one accord it names."""
    row = found.row
    accords = found.accords
    if row[-1].word == "?" or not accords:
        return
    if len({accord.entry.id for accord in accords}) > 1:
        yield from _beside_others(found)
        return
    granted = list(presupposed(row, accords)) if not found.words & _DOUBTED else []
    yield from granted
    taken = {claim.number for claim in granted}
    for at, chunk in enumerate(row):
        for claim in granted if chunk.number in taken else ():
            yield from examples(row, at, accords[0].entry, claim.property) if claim.number == chunk.number else ()
        number = chunk.number
        if number is not None and not number.ordinal and number.value.is_integer() and number not in taken:
            yield from _of_number(found, at, number, accords)


def _beside_others(found: Analysis) -> Iterator[Claim]:
    """Yield the totals that stand directly behind one of several accords: "ESA, with 23 member states, and"."""
    for at, chunk in enumerate(found.row):
        number = chunk.number
        if number is None or number.ordinal or not number.value.is_integer():
            continue
        for accord in found.accords:
            before = {other.word for other in found.row[max(0, accord.at - 2) : accord.at]}
            between = {other.word for other in found.row[accord.at + 1 : at]}
            if accord.at < at <= accord.at + _NEAR and between and between <= _OWNING and "and" not in before:
                yield from _of_number(found, at, number, [accord])


def _of_number(found: Analysis, at: int, number: Number, accords: Sequence[Named]) -> Iterator[Claim]:
    """Yield what a number tells, if it counts who belongs to the accord, and who of them is named behind it."""
    row = found.row
    first, last = _clause(row, at)
    if _is_told_of_the_beginning(row, at) or _are_others(row, at, accords):
        return
    what = counted(row, at, first, last, accords)
    words = frozenset(c.word for c in row[first:last])
    near = frozenset(c.word for c in row[max(first, at - 5) : at])
    relative = bool(first) and row[first - 1].word in _RELATING and not _spans(row, first)
    if relative or near & _NONE or words & (v.FUTURE | v.DOUBTFUL | _DOUBTED | {"if"}):
        return
    if what is None:
        if stands_beside(found, at, accords[0]):
            claim = _claim(accords[0], "members", number, None, is_told_now(found.words, row[first:last]))
            yield claim._replace(others=(WIDE,))
        return
    own = _own_date(row, at)
    told = [own] if own is not None else _dates(row, first, last, at)
    times = together([time for time in told if not _today(time, found.day)])
    definite = at > 0 and row[at - 1].word in _STANDING  # "its 22 members": told as it stands
    definite = definite or _parts(row, 0, at) > 0  # "has since grown to 22"
    present = (definite or bool(words & _NOW)) and "had" not in words and own is None
    if times == [] and not present:
        times = together([c.time for c in row if c.time is not None])
    if times is not None:
        claim = _claim(accords[0], what, number, times[0] if times else None, present)
        yield claim._replace(others=(STATES,)) if _are_states(row, at) else claim
        yield from examples(row, at, accords[0].entry, what)


def _own_date(row: Sequence[Chunk], at: int) -> Time | None:
    """Return the date directly behind a number and those counted, in a sentence with several: "33 by late 2023"."""
    if sum(chunk.time is not None for chunk in row) < 2:
        return None
    behind = (chunk for chunk in row[at + 1 : at + 4] if chunk.word not in BEFORE_COUNTED)
    return next((chunk.time for chunk in behind), None)


def _dates(row: Sequence[Chunk], first: int, last: int, at: int) -> list[Time]:
    """Return the dates of a clause that can be of a number: none from before it if "since" or "now" parts the two."""
    return [time for chunk in row[max(first, _parts(row, first, at)) : last] if (time := chunk.time) is not None]


def _parts(row: Sequence[Chunk], first: int, at: int) -> int:
    """Return where a word parts a number from what was before: "has since", "and has"; 0 if none does."""
    parting = (i for i in range(at - 1, max(first, 1) - 1, -1) if row[i].word in {"since", "now", "has", "have"})
    before = {"since": {"has", "have"}, "has": {"and"}, "have": {"and"}}
    return next((i for i in parting if row[i].word == "now" or row[i - 1].word in before[row[i].word]), 0)


def _are_states(row: Sequence[Chunk], at: int) -> bool:
    """Tell whether states alone are counted, and no organisations with them."""
    noun = next((i for i in range(at + 1, min(len(row), at + 4)) if row[i].word in STATES_COUNTED), None)
    return noun is not None and not any(chunk.word in BESIDES for chunk in row[noun + 1 : noun + 3])


def _is_one_of(row: Sequence[Chunk], at: int) -> bool:
    """Tell whether those counted are told of to say who is one of them, and by what: "one of the eight that signed"."""
    last = next(
        (i for i in range(at + 1, min(len(row), at + 4)) if row[i].word in {"that", "which", "who", "to"}), None
    )
    before = [chunk.word for chunk in row[max(0, at - 4) : at]]
    return last is not None and "of" in before[-2:] and any(c.number is not None for c in row[max(0, at - 4) : at])


def _are_some(row: Sequence[Chunk], at: int) -> bool:
    """Tell whether only some are told of, or of another day: "five that signed met", "56 of the day", "our two"."""
    words = [chunk.word for chunk in row[at + 1 : at + 5]]
    then = any(words[i : i + 2] == ["of", "the"] and words[i + 2 :][:1] in (["day"], ["time"]) for i in range(3))
    pair = "between" in [chunk.word for chunk in row[max(0, at - 3) : at]] or (at > 0 and row[at - 1].word == "our")
    return then or pair or (at == 0 and words[1:2] in (["that"], ["who"]))


def _is_told_of_the_beginning(row: Sequence[Chunk], at: int) -> bool:
    """Tell whether a number is one of those who were there first: "its nine original members", "initially nine"."""
    return any(chunk.word in _AT_FIRST for chunk in (*row[:1], *row[max(0, at - _FAR) : at + _NEAR]))


def _are_others(row: Sequence[Chunk], at: int, accords: Sequence[Named]) -> bool:
    """Tell whether those counted are not all who belong to the accord."""
    some = _is_one_of(row, at) or _is_of_the_start(row, at) or _are_some(row, at)
    return some or _are_of_another(row, at, accords)


def _are_of_another(row: Sequence[Chunk], at: int, accords: Sequence[Named]) -> bool:
    """Tell whether those counted are of something else than the accord: "the seven members of a crew"."""
    noun = next((i for i in range(at + 1, min(len(row) - 1, at + 4)) if row[i].word in ROLES_COUNTED), None)
    if noun is None or row[noun + 1].word != "of":
        return False
    return all(not noun < accord.at <= noun + _NEAR for accord in accords)


def _is_of_the_start(row: Sequence[Chunk], at: int) -> bool:
    before = [chunk.word for chunk in row[max(0, at - 3) : at]]
    return "with" in before and not _BEGUN.isdisjoint(before)


def _claim(accord: Named, what: str, number: Number, time: Time | None, present: bool) -> Claim:
    return Claim("total", "count", accord.entry.id, what, f"{number.value:g}", time, number, present=present)


def _today(time: Time, day: str | None) -> bool:
    """Tell whether a date is no more than "today": then a total is told as it stands."""
    return time.anchored and time.earliest == time.latest == day


def _clause(row: Sequence[Chunk], at: int) -> tuple[int, int]:
    """Return the bounds of the clause a position is in; a relative clause goes with what it follows."""
    first = next((i + 1 for i in range(at - 1, -1, -1) if row[i].word in _ENDS), 0)
    last = next((i for i in range(at + 1, len(row)) if row[i].word in _ENDS), len(row))
    headed = first > 1 and row[first - 1].word == ":" and any(chunk.word in TOTALS for chunk in row[: first - 1])
    return 0 if headed else first, last  # "number of signatories: 8 in October 2020"


def _spans(row: Sequence[Chunk], first: int) -> bool:
    """Tell whether a clause only says how long after something else the rest is: "ten years after it was opened"."""
    return first > 1 and row[first - 1].word == "after" and row[first - 2].word in _SPANS
