"""Claims of how many belong to an accord: "has 23 members", "43 nations have signed", "signed by 59 states"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from orbitctl.factcheck.claims import vocabulary as v
from orbitctl.factcheck.claims.affiliations import DEEDS
from orbitctl.factcheck.claims.alliances import Named
from orbitctl.factcheck.claims.analysis import Analysis
from orbitctl.factcheck.claims.belonging import ROLES, property_of
from orbitctl.factcheck.claims.claim import Claim
from orbitctl.factcheck.claims.dating import together
from orbitctl.factcheck.claims.headcounts import is_told_now, stands_beside
from orbitctl.factcheck.claims.presupposed import added, presupposed
from orbitctl.factcheck.claims.renunciations import renounced
from orbitctl.factcheck.claims.scope import STATES, WIDE
from orbitctl.factcheck.claims.sentence import Chunk
from orbitctl.factcheck.claims.splitting import BREAKS
from orbitctl.factcheck.reading.phrases import Number, Time
from orbitctl.factcheck.reading.wordsets import wordset

_STATES = wordset("nations countries states governments nation country state capitals")
_ROLES = frozenset(ROLES) - {"member", "party"}
#: Between a number and its noun: words that leave the number the total.
_PLAIN = frozenset(
    {"member", "participating", "signatory", "sovereign", "partner", "party", "different", "full", "subscribing", "-"}
)
#: Before a number: what makes it a part of the total, or something added to it.
_PART = frozenset({"other", "another", "further", "additional", "first", "last", "next", "these", "those", "new"})
_HAVE = wordset(
    "has have had count counts counted number numbers numbered boasts totals totalled hit reached grew grown rose risen"
    " expanded swelled binds bind comprises comprised consists consisted unites united attracted runs ran"
    " stood stands lifted raised brought lifting raising bringing pushed"
)
_ARE = frozenset({"are", "were", "is", "was", "be", "been"})
#: What leads from "the number of signatories" to the number.
_REACHING = frozenset(
    {
        "to", "at", "is", "was", "reached", "reaches", "stands", "stood", "rose", "grew", "climbed", "risen", "grown",
        "now", "has", "had", "hit", "total", "of", "number", "numbers",
        "numbered", "count", "counts", "totals", "currently", "already", "since", "jumped", "swelled",
    }
)  # fmt: skip
#: A clause that one of these opens dates another, and may tell what never came about.
_RELATING = frozenset({"before", "until", "after", "once"})
_NARROWING = frozenset({"with", "whose", "that", "who", "which", "from", "without"})
_DEFINITE = frozenset({"the", "its", "all", "'s"})
#: Before a number: then it is told as it stands.
#: Verbs with an accord before them, and the number of its members behind "to"; and what stands between the two.
_GROWN = wordset("grew grown rose risen expanded swelled swollen climbed increased jumped doubled")
_GROWING = wordset("to and then from") | {"", ","}
_STANDING = _DEFINITE | wordset("number count total")
#: What is made up of those counted: "is a body of twelve states".
_MADE_UP = wordset("body club group grouping organisation organization bloc alliance union association community pact")
_TOTALS = wordset("total number tally count membership roster list ranks roll rolls register family club circle")
_NOW = wordset(
    "belong belongs make makes"
    " has have are is now bind unite binds unites comprises consists currently today count counts boasts numbers totals"
    " stands hit reached grew rose expanded swelled"
)
#: Words between what governs a number and the number.
_BEFORE = wordset("at now only just currently already a total of some then grown to") | {""}  # a name
_DOUBTED = v.DOUBTED - {"anniversary"}  # on which totals are told
_REACH, _NEAR = 18, 4
_TAKING = wordset("taken took made given gave")
#: What is told of those counted, or done by them, where no verb of joining stands.
_BOUND = wordset("bound aboard committed subscribed")
_TAKEN = wordset("made given taken backed adopted approved accepted embraced endorsed supported")
_NONE = v.NEGATIONS | {"none", "neither"}
#: Behind these a number is what there was then: "founded with eighteen members, it now has a hundred".
_BEGUN = wordset("founded began begun started opened launched created established formed set-up")
#: With one of these a number is that of the beginning.
_AT_FIRST = wordset("founding originally initially original beginning outset birth very")
_SPANS = wordset("years decades months year decade weeks")
#: Between those counted and what they did: "countries and organisations".
_BESIDES = wordset("and organisations organizations agencies institutions international bodies regional")
#: Where one of these stands, another clause begins.
_ENDS = BREAKS - {"which", "who", "whose", "as", "so", "(", ")", "than"}
_COUNTED = _STATES | _ROLES
_BEFORE_COUNTED = _COUNTED | _PLAIN


def claims(found: Analysis) -> Iterator[Claim]:
    """Yield the totals that a sentence states of the one accord it names."""
    row = found.row
    accords = found.accords
    if row[-1].word == "?" or len({accord.entry.id for accord in accords}) != 1:
        return
    granted = list(presupposed(row, accords)) if not found.words & _DOUBTED else []
    yield from granted
    if not found.words & (v.FUTURE | v.DOUBTFUL | _DOUBTED | v.NEGATIONS):
        yield from added(row, accords)
    taken = {claim.number for claim in granted}
    for at, chunk in enumerate(row):
        number = chunk.number
        if number is None or number.ordinal or not number.value.is_integer() or number in taken:
            continue
        first, last = _clause(row, at)
        if found.words & _AT_FIRST or _is_one_of(row, at) or _is_of_the_start(row, at) or _are_some(row, at):
            continue
        if _are_of_another(row, at, accords):
            continue
        what = _counted(row, at, first, last, accords)
        words = frozenset(c.word for c in row[first:last])
        near = frozenset(c.word for c in row[max(first, at - 5) : at])
        relative = bool(first) and row[first - 1].word in _RELATING and not _spans(row, first)
        if relative or near & _NONE or words & (v.FUTURE | v.DOUBTFUL | _DOUBTED | {"if"}):
            continue
        if what is None:
            if stands_beside(found, at, accords[0]):
                claim = _claim(accords[0], "members", number, None, is_told_now(found.words, row[first:last]))
                yield claim._replace(others=(WIDE,))
            continue
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


def _own_date(row: Sequence[Chunk], at: int) -> Time | None:
    """Return the date directly behind a number and those counted, in a sentence with several: "33 by late 2023"."""
    if sum(chunk.time is not None for chunk in row) < 2:
        return None
    behind = (chunk for chunk in row[at + 1 : at + 4] if chunk.word not in _BEFORE_COUNTED)
    return next((chunk.time for chunk in behind), None)


def _dates(row: Sequence[Chunk], first: int, last: int, at: int) -> list[Time]:
    """Return the dates of a clause that can be of a number: none from before it if "since" or "now" parts the two."""
    return [time for chunk in row[max(first, _parts(row, first, at)) : last] if (time := chunk.time) is not None]


def _parts(row: Sequence[Chunk], first: int, at: int) -> int:
    """Return where a word parts a number from what was before: "has since"; 0 if none does."""
    parting = (i for i in range(at - 1, max(first, 1) - 1, -1) if row[i].word in {"since", "now"})
    return next((i for i in parting if row[i].word != "since" or row[i - 1].word in {"has", "have"}), 0)


def _are_states(row: Sequence[Chunk], at: int) -> bool:
    """Tell whether states alone are counted, and no organisations with them."""
    noun = next((i for i in range(at + 1, min(len(row), at + 4)) if row[i].word in _STATES), None)
    return noun is not None and not any(chunk.word in _BESIDES for chunk in row[noun + 1 : noun + 3])


def _is_one_of(row: Sequence[Chunk], at: int) -> bool:
    """Tell whether those counted are told of to say who is one of them, and by what: "one of the eight that signed"."""
    last = next(
        (i for i in range(at + 1, min(len(row), at + 4)) if row[i].word in {"that", "which", "who", "to"}), None
    )
    before = [chunk.word for chunk in row[max(0, at - 4) : at]]
    return last is not None and "of" in before[-2:] and any(c.number is not None for c in row[max(0, at - 4) : at])


def _are_some(row: Sequence[Chunk], at: int) -> bool:
    """Tell whether only some are told of, or those of another day: "five states that signed met", "56 of the day"."""
    words = [chunk.word for chunk in row[at + 1 : at + 5]]
    then = any(words[i : i + 2] == ["of", "the"] and words[i + 2 :][:1] in (["day"], ["time"]) for i in range(3))
    return then or (at == 0 and words[1:2] in (["that"], ["who"]))


def _are_of_another(row: Sequence[Chunk], at: int, accords: Sequence[Named]) -> bool:
    """Tell whether those counted are of something else than the accord: "the seven members of a crew"."""
    noun = next((i for i in range(at + 1, min(len(row) - 1, at + 4)) if row[i].word in _ROLES), None)
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
    return first, last


def _spans(row: Sequence[Chunk], first: int) -> bool:
    """Tell whether a clause only says how long after something else the rest is: "ten years after it was opened"."""
    return first > 1 and row[first - 1].word == "after" and row[first - 2].word in _SPANS


def _counted(row: Sequence[Chunk], at: int, first: int, last: int, accords: Sequence[Named]) -> str | None:
    """Return what a number counts: members, or those who signed when told of an act; None if nothing of the kind."""
    before = row[at - 1].word if at else ""
    if before in _PART or (at > 1 and row[at - 2].word in _PART):
        return None
    noun = at + 1
    while (
        noun < last and row[noun].word in _PLAIN and row[noun + 1 : noun + 2] and row[noun + 1].word in _BEFORE_COUNTED
    ):
        noun += 1
    if noun < last and row[noun].word in _COUNTED:
        return _of_noun(row, at, noun, first, last, accords)
    ends = (
        noun >= len(row)
        or row[noun].time is not None
        or row[noun].word in {".", ",", ";", ")", "in", "by", "on", "as", "when", "since"}
    )
    cued = any(c.word in ROLES or c.word in DEEDS or property_of(c.verb) for c in row)
    if ends and _has_grown(row, at, accords):
        return "members"
    return "members" if ends and cued and _reached(row, at, first) else None


def _has_grown(row: Sequence[Chunk], at: int, accords: Sequence[Named]) -> bool:
    """Tell whether an accord is told to have grown to a number: "the Accords grew to 33 in 2023 and to 53 in 2025"."""
    verb = next((i for i in range(at - 1, -1, -1) if row[i].word in _GROWN), 0)
    between = row[verb + 1 : at]
    if not verb or not between or between[-1].word != "to" or any(c.word not in _GROWING for c in between):
        return False
    before = next((i for i in range(verb - 1, -1, -1) if row[i].word not in v.BEFORE_VERBS), 0)
    return any(accord.at == before for accord in accords)


def _reached(row: Sequence[Chunk], at: int, first: int) -> bool:
    """Tell whether a total leads to a number: "bringing the total to 60", "the number of signatories stands at 61"."""
    position = at - 1
    while position >= first and (row[position].word in _REACHING or row[position].word in v.ADVERBS):
        position -= 1
    ranked = row[at - 1].word == "number" and (at < 2 or row[at - 2].word not in _COUNTED)  # "number 36 on the list"
    if position == at - 1 or ranked:
        return False
    return any(c.word in _TOTALS for c in row[max(first, position - 6) : at])


def _of_noun(row: Sequence[Chunk], at: int, noun: int, first: int, last: int, accords: Sequence[Named]) -> str | None:
    before = [c.word for c in row[max(first, at - 4) : at]]
    role = row[noun].word in _ROLES or row[noun - 1].word == "member"
    behind = range(noun + 1, min(last, noun + _REACH))
    acted = next((i for i in behind if property_of(row[i].verb) is not None or _gives_up(row, i, accords)), None)
    told = frozenset(c.word for c in row[noun + 1 : acted])
    if acted is not None and property_of(row[acted].verb) != "leave" and _plainly(row, noun, acted):
        if told & v.NEGATIONS:
            return None
        later = any(accord.at > acted for accord in accords) or any(accord.at < at for accord in accords)
        return ("members" if told & {"have", "had", "has"} else "joiners") if later else None
    if row[noun].word in _STATES and any(row[i].word in _BOUND for i in behind) and not told & v.NEGATIONS:
        return "members"
    if any(row[i].word in _ARE for i in behind) and any(row[i].word in _ROLES | {"list", "party"} for i in behind):
        return "members"  # "17 states are parties to the treaty"
    if noun + 1 < len(row) and row[noun + 1].word in _NARROWING:
        return None  # "has five member states with astronauts"
    governed = _governed(before)
    if governed == "by":
        near = row[max(first, at - 5) : at]
        signed = any(property_of(c.verb) in {"sign", "join", "ratify"} or c.word in _TAKEN for c in near)
        return "members" if signed else None
    return "members" if (governed and role) or governed in {"have", "with"} else None


def _gives_up(row: Sequence[Chunk], at: int, accords: Sequence[Named]) -> bool:
    taken = row[at].word in _TAKING  # "had taken the pledge against"
    return any(
        not accord.entry.own and (renounced(row, accord.at) == at or (taken and at < accord.at <= at + _NEAR))
        for accord in accords
    )


def _plainly(row: Sequence[Chunk], noun: int, acted: int) -> bool:
    """Tell whether only auxiliaries and adverbs stand between those counted and what they did."""
    return all(c.word in v.BEFORE_VERBS or c.word in {"that", "which", "who", ",", "to"} or c.time is not None
               or c.word in _BESIDES for c in _without_aside(row[noun + 1 : acted]))  # fmt: skip


def _without_aside(between: Sequence[Chunk]) -> Sequence[Chunk]:
    """Leave out what stands between two commas: "thirty countries, by Beijing's count, have joined"."""
    commas = [at for at, chunk in enumerate(between) if chunk.word == ","]
    if len(commas) == 2 and between[commas[0] + 1].word in {"by", "according", "on", "in"}:
        return [*between[: commas[0]], *between[commas[1] + 1 :]]
    return between


def _governed(before: Sequence[str]) -> str | None:
    """Return what a number depends on, by the words before it."""
    definite = False
    for word in reversed(before):
        if word in _HAVE or word in _MADE_UP:
            return "have"
        if word in _ARE:
            return "are" if "there" in before else None
        if word in {"by", "with"}:
            return word
        if word in _DEFINITE:
            definite = True
        elif word not in _BEFORE:
            break
    return "the" if definite else None
