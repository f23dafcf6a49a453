"""Claims of when somebody took or left an office, and of who holds it now, by what stands in a sentence.

Where one person and one organisation stand beside a word of leading, a date tells of the beginning or the end by the
word nearest to the person; how the sentence is built does not matter.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise

from orbitctl.factcheck.claims.analysis import Analysis
from orbitctl.factcheck.claims.claim import Claim
from orbitctl.factcheck.claims.grammar import vocabulary as v
from orbitctl.factcheck.claims.grammar.meanwhile import occasion
from orbitctl.factcheck.claims.grammar.roles import only
from orbitctl.factcheck.claims.grammar.sentence import Chunk
from orbitctl.factcheck.claims.people.titles import CURRENT, FORMER, OF_PARTS, ORGANISATIONS, TITLES, heads_a_part
from orbitctl.factcheck.claims.people.turning import (
    BEGINNING,
    CHOOSING,
    LEADING,
    POSTS,
    TURNING,
    has_done,
    is_bracketed,
    is_of_office,
    is_order,
    is_parted,
    is_said_of_leading,
    leaves,
    led_then,
    tells_of_office,
    turns_surely,
)
from orbitctl.factcheck.reading.lexicon import Entry
from orbitctl.factcheck.reading.phrases import Time
from orbitctl.factcheck.reading.wordsets import wordset

#: Marks what was read with little certainty.
LOOSE = "loose"
#: Marks a date of what somebody with a title did, who need not have had it yet.
BESIDE = "beside"
#: Words that make a beginning or an end of what they only look forward or back to.
_OTHERWISE = wordset(
    "announced announces nominated nominee nomination born joined graduated flew flown launched died award awarded"
    " senate elected retired-from congress astronaut governor professor founded established visited met"
)
#: Who is told of now.
_NOW = wordset("currently nowadays presently now today present moment being days")
_PRESENT = wordset("is has heads leads runs chairs directs steers guides remains holds sits answers calls commands")
_PAST = wordset("was were had did ran led took became been once then held served")
#: Sentences that do not tell it, or not of the head.
_UNTOLD = (
    v.NEGATIONS | v.DOUBTFUL | v.DOUBTED | v.FUTURE | OF_PARTS - {"science", "space", "office", "engineer"}
    | wordset("if ? than almost nearly candidate nominee team group lab division unit project department panel")
)  # fmt: skip
#: Who followed whom is read by itself.
_SUCCEEDING = wordset("succeeded replaced")
_FOLLOWING = wordset("succeeded succeeds succeeding succeed replaced replaces replacing replace")
_DISMISSED = wordset("dismissed sacked fired ousted removed relieved replaced succeeded deposed")
#: Between one who left and one who came.
_LATER = wordset("later months weeks days years eventually meanwhile afterwards subsequently interim before after once")
TELLING = TITLES | POSTS | LEADING
#: Somebody is told to have left an organisation by one of these.
LEAVING = wordset("left quit departed resigned stepped retired ousted sacked dismissed")
#: Of one who is told to have been so among all, nothing is told of now.
_RANKING = wordset("only longest twice ever first last oldest youngest")
#: What people are or do at a place before they lead it.
_BEING = wordset("been was were is worked works served taught studied employed stayed career")
_REACH = 4
_TWO = 2


def tenures(found: Analysis) -> Iterator[Claim]:
    """Yield when people of a sentence are told to have taken or left an office, and who is told to hold it now."""
    row = found.row
    words = found.words
    people = [
        (at, one)
        for at, chunk in enumerate(row)
        if (one := only(chunk.mention, ("person",))) is not None and not is_owner(row, at)
    ]
    organisations = {
        e.id: e for chunk in row if (e := only(chunk.mention, ORGANISATIONS)) is not None and e.kind != "program"
    }
    if not people or len({one.id for _, one in people}) > _TWO:
        return
    if heads_a_part(row):
        return
    if words.isdisjoint(TELLING) and not _is_under(row, people[0][0]) and not _is_leaving(row, people):
        return
    where = tuple(organisations)
    times = [(at, chunk.time) for at, chunk in enumerate(row) if chunk.time is not None]
    if times:
        free = [(at, time) for at, time in times if not (_is_of_another(row, at) or is_bracketed(row, at))]
        yield from dated(row, people, free, where)
    if len(where) == 1 and len(people) == 1 and words.isdisjoint(_RANKING) and not is_gone(row, people[0][0]):
        told = {id(row[people[0][0]]), *(id(c) for c in row if only(c.mention, ORGANISATIONS) is not None)}
        bare = _without_aside(row)
        bare = bare if told <= {id(chunk) for chunk in bare} else row
        at = next(i for i, chunk in enumerate(bare) if only(chunk.mention, ORGANISATIONS) is not None)
        who = next(i for i, chunk in enumerate(bare) if chunk is row[people[0][0]])
        if _is_current(row, people[0][0]) or _is_now(bare, min(at, who), max(at, who)):
            yield Claim("office", "office", where[0], "holds", people[0][1].id, present=True)
        elif occasion(row) and _is_told(row, 0, len(row)) and not _PAST.isdisjoint(words):
            yield Claim("office", "office", where[0], "holds", people[0][1].id, formerly=True)


def _is_leaving(row: Sequence[Chunk], people: Sequence[tuple[int, Entry]]) -> bool:
    """Tell whether the one person of a sentence left an organisation, and worked there as nothing else on record."""
    who = row[people[0][0]]
    flew = any(entry.kind == "astronaut" for entry in who.mention.entries)  # type: ignore[union-attr]
    bare = [chunk for chunk in _without_aside(row) if chunk.word != ","]
    return len(people) == 1 and not flew and who in bare and leaves(bare, bare.index(who))


def _is_under(row: Sequence[Chunk], at: int) -> bool:
    """Tell whether something is told to have been under somebody since some time: "has been under X since 2021"."""
    lasts = any(chunk.time is not None and chunk.time.relation in {"since", "until"} for chunk in row[at + 1 : at + 2])
    return lasts and at > 1 and row[at - 1].word == "under" and row[at - 2].word in v.BE


def _is_of_another(row: Sequence[Chunk], at: int) -> bool:
    """Tell whether a date is that of something else, with nobody named: "when Apollo 17 left in 1972"."""
    when = next((i for i in range(at - 1, -1, -1) if row[i].word == "when"), None)
    if when is None:
        return False
    return all(chunk.word != "," and only(chunk.mention, ("person",)) is None for chunk in row[when:at])


def is_owner(row: Sequence[Chunk], at: int) -> bool:
    """Tell whether what is somebody's is told of, and no tenure: "Jeff Bezos's rocket company"."""
    behind = [chunk.word for chunk in row[at + 1 : at + 1 + _REACH]]
    return behind[:1] in (["'s"], ["'"]) and POSTS.isdisjoint(behind) and TITLES.isdisjoint(behind)


def is_gone(row: Sequence[Chunk], at: int) -> bool:
    """Tell whether the one who stands at a position is told to have gone: "has succeeded X", "X has been dismissed"."""
    before = {chunk.word for chunk in row[max(0, at - _TWO) : at]}
    if before & _FOLLOWING and "by" not in before:
        return True
    return any(
        chunk.word in _DISMISSED and not v.AUXILIARIES.isdisjoint([other.word for other in row[max(at, i - _TWO) : i]])
        for i, chunk in enumerate(row[at:], at)
    )


def dated(
    row: Sequence[Chunk], people: Sequence[tuple[int, Entry]], times: Sequence[tuple[int, Time]], where: Sequence[str]
) -> Iterator[Claim]:
    """Yield who took or left an office at which of some times."""
    if not _OTHERWISE.isdisjoint(chunk.word for chunk in row):
        return
    if len({one.id for _, one in people}) == 1:
        for at, time in times:
            if not is_of_office(row, at) or is_parted(row, people[0][0], at):
                continue
            what = _turn(row, at, time) or (
                "holds" if spans(time) or (len(where) == 1 and _is_led(row, at, time)) else ""
            )
            if what and _is_told(row, min(people[0][0], at), max(people[0][0], at)) and not _works_there(row, at):
                claim = claim_of(where, what, people[0][1], time)
                plain = len(where) == 1 and turns_surely(row, people[0][0])
                yield claim._replace(others=()) if plain else claim
    elif (
        _is_told(row, 0, len(row))
        and _SUCCEEDING.isdisjoint(chunk.word for chunk in row)
        and len(times) == 1
        and times[0][1].relation == "in"
        and _LATER.isdisjoint(chunk.word for chunk in row)
    ):
        ends = [*[at for at, _ in people[1:]], len(row)]
        for (at, one), end in zip(people, ends, strict=True):
            told = [here for here in range(at + 1, end) if row[here].word in TURNING]
            if len(told) == 1 and (not at or row[at - 1].word != "by"):
                yield claim_of(where, _turned(row, told[0]), one, times[0][1])


def claim_of(where: Sequence[str], what: str, who: Entry, time: Time) -> Claim:
    """Return a claim of the one organisation that is named; if several are, of whichever of them somebody led."""
    subject = where[0] if len(where) == 1 else who.id
    return Claim("office", "office", subject, what, who.id, time, others=(LOOSE, *(where if len(where) > 1 else ())))


def _turn(row: Sequence[Chunk], at: int, time: Time) -> str:
    """Return whether a date is that of a beginning or an end; empty if that is not told."""
    if time.relation in {"since", "from"}:
        return "began"
    if time.relation == "until":
        return "ended"
    if time.relation != "in":
        return ""
    near = [*range(at - 1, max(-1, at - 3 * _REACH), -1), *range(at + 1, min(len(row), at + 1 + 2 * _REACH))]
    return next((_turned(row, here) for here in near if row[here].word in TURNING and tells_of_office(row, here)), "")


def _works_there(row: Sequence[Chunk], at: int) -> bool:
    """Tell whether a date is that of being at a place and not at its head: "had been at ISRO since 1985"."""
    before = [chunk.word for chunk in row[max(0, at - _REACH) : at]]
    return any(one in _BEING and other in {"at", "with"} for one, other in pairwise(before))


def spans(time: Time) -> bool:
    """Tell whether a date stretches over years: what somebody led "from 1961 until 1968" he led so long."""
    return years(time) > 1


def years(time: Time) -> int:
    """Return over how many years a date stretches."""
    dated = time.relation == "in" and time.earliest is not None and time.latest is not None
    return int(time.latest[:4]) - int(time.earliest[:4]) if dated else 0  # type: ignore[index]


def _is_led(row: Sequence[Chunk], at: int, time: Time) -> bool:
    """Tell whether a date stands directly beside a verb of leading: "was headed in 1985 by"."""
    beside = [*row[max(0, at - 1) : at], *row[at + 1 : at + 2]]
    return time.relation == "in" and any(c.verb is not None and "lead" in c.verb.senses for c in beside)


def _turned(row: Sequence[Chunk], at: int) -> str:
    """Return what a word tells of whoever it is told of; who is replaced leaves."""
    word = row[at].word
    passive = word in {"replaced", "succeeded"} and at > 0 and row[at - 1].word in v.AUXILIARIES | {"then"}
    behind = row[at : at + 2 * _REACH]
    verb = row[at].verb
    if verb is not None and verb.base == "come to an end":
        return "ended"
    if word in CHOOSING:
        return "named"
    renewed = any(one.word == "new" and other.word in TITLES for one, other in pairwise(behind))  # "gave it a new head"
    return "began" if (word in BEGINNING and not passive) or renewed else "ended"


def _is_told(row: Sequence[Chunk], first: int, last: int) -> bool:
    """Tell whether a stretch tells what was so."""
    return _UNTOLD.isdisjoint(chunk.word for chunk in row[first:last])


def _is_now(row: Sequence[Chunk], first: int, last: int) -> bool:
    """Tell whether the stretch with a person and an organisation tells of now, and of leading."""
    near = row[max(0, first - _REACH) : last + _REACH]
    if any(chunk.time is not None and not chunk.time.anchored for chunk in near):
        return False
    told = [chunk.word for at, chunk in enumerate(near) if not is_order(near, at)]
    if last - first > 3 * _REACH or TELLING.isdisjoint(told) or _is_former(told) or not _UNTOLD.isdisjoint(told):
        return False
    if is_said_of_leading(near, _NOW, _PRESENT):
        return True
    if has_done(near) or led_then(near):
        return False
    return not _PRESENT.isdisjoint(told) and _PAST.isdisjoint(told)


def _without_aside(row: Sequence[Chunk]) -> Sequence[Chunk]:
    """Return a stretch without what is told in passing: "X, who also runs a department, is in charge"."""
    begins = next((at for at in range(1, len(row)) if row[at].word == "who" and row[at - 1].word == ","), len(row))
    ends = next((at for at in range(begins + 1, len(row)) if row[at].word == ","), len(row))
    return [*row[:begins], *row[ends + 1 :]] if ends < len(row) else row


def _is_current(row: Sequence[Chunk], at: int) -> bool:
    """Tell whether somebody is called the present head directly before the name: "its current chief, X"."""
    before = [chunk.word for chunk in row[max(0, at - _REACH - 1) : at]]
    if _is_whose(row, at):
        return True
    return any(word in CURRENT and not TITLES.isdisjoint(before[i + 1 : i + 1 + _TWO]) for i, word in enumerate(before))


def _is_whose(row: Sequence[Chunk], at: int) -> bool:
    """Tell whether the present head of something is named in passing: "NATO, whose chief X often says"."""
    before = [chunk.word for chunk in row[max(0, at - _REACH) : at]]
    behind = row[at + 1 : at + 1 + _REACH]
    past = any(c.word in _PAST or (c.verb is not None and c.verb.form == "past") for c in behind)
    if "whose" in before and before[-1:] == ["is"] and not TITLES.isdisjoint(before):
        return True
    third = any(c.word.endswith("s") and c.word.isalpha() and c.word not in _PAST for c in behind[:_TWO])
    return "whose" in before and before[-1:] != [","] and not TITLES.isdisjoint(before) and third and not past


def _is_former(told: Sequence[str]) -> bool:
    """Tell whether the office itself is one of the past: "former administrator", not "former senator"."""
    return any(word in FORMER and not TITLES.isdisjoint(told[at + 1 : at + 1 + _TWO]) for at, word in enumerate(told))
