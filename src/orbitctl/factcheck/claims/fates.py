"""What is said of all, none or some of a series of flights, where a sentence is put too freely to be parsed.

Read by evidence: a quantifier with the name of a series near it, and the first words behind both that tell how flights
went. The judge counts the flights of the record.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from orbitctl.factcheck.claims import vocabulary as v
from orbitctl.factcheck.claims.analysis import Analysis
from orbitctl.factcheck.claims.claim import Claim
from orbitctl.factcheck.claims.courses import ADJECTIVES, BODIES, WENT, course
from orbitctl.factcheck.claims.roles import ACTING, actor, only
from orbitctl.factcheck.claims.sentence import Chunk
from orbitctl.factcheck.reading.lexicon import Entry
from orbitctl.factcheck.reading.wordsets import wordset

#: Which members of a series are meant: all of them, so many, or those at some places (1 the first, -1 the last).
ALL, ONLY, EXCEPT = "all", "only", "except"
#: A date of which it is open what it dates: it can only make fewer of what is told.
OPEN = "open"
SOME, MOST = "some", "most"

_EVERY = wordset("all every each both")
_NONE = wordset("none neither no not nary")
_EXCEPTING = wordset("except save but bar barring besides excepting excluding")
_LAST = wordset("last final")
_FLOWN = wordset(
    "flights missions launches probes craft spacecraft rockets spaceships flight mission landers lander orbiters"
    " orbiter crews crew attempts shots ships machines robots capsules stations rovers rover vehicles satellites"
    " launch probe twins pair series line banner programme program project landings landing"
)
_KINDS = {"landers": "lander", "lander": "lander", "orbiters": "orbiter", "orbiter": "orbiter"}
#: With one of these, what is told is not the whole, or no fact.
_HEDGES = wordset("almost nearly perhaps probably about might may could would should roughly some many several")
#: A year behind one of these is that of the launches.
_SENT = wordset("sent launched flown built")
_UNSAID = _HEDGES | v.DOUBTED | v.FUTURE | {"if", "nor"}
_FARTHEST = 10
_NEAR = 6
#: Behind "of" and a series, an aside may stand before the quantifier.
_LONGEST_HEAD = 20


class _Picked(NamedTuple):
    mode: str  # one of the above, or a number
    places: tuple[int, ...]
    at: int
    last: int


#: Without one of each of these nobody tells of the flights of somebody to a body.
COUNTING = _EVERY | wordset("most single none neither no not only just half of")
CRAFT = _FLOWN
BOUND = BODIES | ADJECTIVES.keys()


def fleets(found: Analysis) -> Iterator[Claim]:
    """Yield what is said of the flights of somebody to a body."""
    yield from (claim for claim in _told_of(found.row) if claim.family == "fleet")


def claims(row: Sequence[Chunk]) -> Iterator[Claim]:
    """Yield what is said of the flights of a series."""
    yield from (claim for claim in _told_of(row) if claim.family == "set")


def _told_of(row: Sequence[Chunk]) -> Iterator[Claim]:
    words = frozenset([chunk.word for chunk in row])
    if row[-1].word == "?" or row[0].word in v.HYPOTHETICAL or words & _UNSAID:
        return
    for at, chunk in enumerate(row):
        picked = _picked(row, at) if chunk.number is not None or chunk.word in COUNTING else None
        series = _series(row, picked) if picked is not None else None
        if picked is not None and series is not None:
            claim = _claim(row, picked, *series)
            if claim is not None:
                yield claim
            return


def _claim(
    row: Sequence[Chunk], picked: _Picked, subject: Entry, place: int, size: int | None, kind: str
) -> Claim | None:
    noun = next((at for at in range(place, min(place + _NEAR, len(row))) if row[at].word in _FLOWN), place)
    behind = max(picked.last, noun + 1)
    told, years = course(row, behind), _year(row)
    excepted = _excepted(row, behind)
    if excepted is not None and picked.mode in {ALL, "0"}:
        picked = picked._replace(mode=EXCEPT if picked.mode == ALL else ONLY, places=excepted)
    bound = _bodies(row).pop() if only(row[place].mention, ACTING) is not None else ""
    size = 2 if row[picked.at].word in {"both", "neither"} else size
    sure = size is not None or (not bound and _is_sure(row, picked))
    if years is None and picked.mode == ALL and size is not None:
        years = OPEN
    if told is None or years is None or not sure or (told == "orbit" and picked.mode not in {ALL, "0", ONLY}):
        return None
    chosen = " ".join(map(str, picked.places))
    value = " ".join(filter(None, (picked.mode, chosen, told)))
    others = (told, picked.mode, chosen, str(size or ""), kind, years, bound)
    return Claim("fleet" if bound else "set", "set", subject.id, "fates", value, present=True, others=others)


def _year(row: Sequence[Chunk]) -> str | None:
    """Return the year or month in which the flights were launched, empty if none is told; None for any other date."""
    dated = [at for at, chunk in enumerate(row) if chunk.time is not None]
    if not dated:
        return ""
    time = row[dated[0]].time
    sent = any(chunk.word in _SENT for chunk in row[max(0, dated[0] - _FARTHEST) : dated[0]])
    sent = sent or (dated[0] > 0 and row[dated[0] - 1].word == "of")  # "the Phobos craft of 1988"
    if len(dated) != 1 or not sent or time is None or time.earliest is None or time.latest is None:
        return None
    same = next((length for length in (10, 7, 4) if time.earliest[:length] == time.latest[:length]), 0)
    return time.earliest[:same] or None


def _is_sure(row: Sequence[Chunk], picked: _Picked) -> bool:
    """Tell whether a number tells how many there were at all: "two of them failed" leaves open whether more did."""
    return not picked.mode.isdecimal() or picked.mode == "0" or row[picked.at].word in {"only", "just"}


def _picked(row: Sequence[Chunk], at: int) -> _Picked | None:
    """Read a quantifier at a position."""
    word, before = row[at].word, row[at - 1].word if at else ""
    if before in {"not", "after", "above", "at", "once"} and word in _EVERY:
        return None
    if word == "all" and at + 2 < len(row) and row[at + 1].word == "but":
        return _all_but(row, at)
    if word in _EVERY:
        return _Picked(ALL, (), at, at + 1)
    if word in {"none", "neither", "no"}:
        return _Picked("0", (), at, at + 1)
    if word == "not":
        one = next((i for i in range(at + 1, min(at + 4, len(row))) if row[i].word not in {"a", "single"}), at)
        number = row[one].number
        if number is not None and number.value == 1:
            return _Picked("0", (), at, one + 1)
        return _Picked("0", (), at, one) if row[one - 1].word == "single" else None
    if word in {"only", "just"}:
        return _only(row, at)
    if word == "single" and before == "a" and at == 1:
        return _Picked(SOME, (), at, at + 1)  # "a single one was lost"
    if word in {"half", MOST}:
        return _Picked(word, (), at, at + 1)
    number = row[at].number
    if number is None or number.ordinal or not number.exact or at + 1 >= len(row) or row[at + 1].word != "of":
        return None
    return _Picked(f"{number.value:g}", (), at, at + 1) if number.value > 1 else _Picked(SOME, (), at, at + 1)


def _all_but(row: Sequence[Chunk], at: int) -> _Picked | None:
    number = row[at + 2].number
    if number is not None and not number.ordinal:
        return _Picked(f"-{number.value:g}", (), at, at + 3)
    places, last = _places(row, at + 2)
    return _Picked(EXCEPT, places, at, last) if places else None


def _only(row: Sequence[Chunk], at: int) -> _Picked | None:
    """Read "only two", "only the first and last"."""
    number = row[at + 1].number if at + 1 < len(row) else None
    if number is not None and not number.ordinal and number.exact:
        return _Picked(f"{number.value:g}", (), at, at + 2)
    places, last = _places(row, at + 1)
    return _Picked(ONLY, places, at, last) if places else None


def _places(row: Sequence[Chunk], at: int) -> tuple[tuple[int, ...], int]:
    """Read "the first and the last" at a position: which members are meant, and the position behind."""
    found: list[int] = []
    while at < len(row):
        chunk = row[at]
        if chunk.word == "first":
            found.append(1)
        elif chunk.word in _LAST:
            found.append(-1)
        elif chunk.number is not None and chunk.number.ordinal:
            found.append(int(chunk.number.value))
        elif chunk.word not in {"the", "and", ",", "one", "ones"}:
            break
        at += 1
    return tuple(found), at


def _excepted(row: Sequence[Chunk], start: int) -> tuple[int, ...] | None:
    """Read "except the last" behind a position."""
    at = next((at for at in range(start, len(row) - 1) if row[at].word in _EXCEPTING), None)
    if at is None:
        return None
    places, _ = _places(row, at + 1 + (row[at + 1].word == "for"))
    return places or None


def _series(row: Sequence[Chunk], picked: _Picked) -> tuple[Entry, int, int | None, str] | None:
    """Return the series meant by a quantifier, where it is named, how many flights it is told to have, and their kind.

    It is named behind the quantifier, or before it behind "of": "Of the seven Surveyors, not one failed".
    """
    first, last = picked.at, min(len(row), picked.last + _FARTHEST)
    places = [at for at in range(picked.last, last) if row[at].mention is not None]
    if row[0].word == "of" and 0 < first <= _LONGEST_HEAD:
        places = list(range(1, first))
    elif row[first].word in {"both", "all", "each"} and all(
        chunk.verb is None or chunk.word in v.BE for chunk in row[:first]
    ):
        places = [at for at in range(first) if row[at].mention is not None] or places  # "the Voyagers were both"
    place = next((at for at in places if _named(row, at) is not None), None)
    if place is None or not (_is_whole(row, place) or _owned(row, place)):
        return None
    if any(chunk.verb is not None and chunk.word in WENT for chunk in row[picked.last : place]):
        return None
    entry = _named(row, place)
    assert entry is not None
    start = 0 if place < first else picked.last
    end = place + _NEAR if _owned(row, place) and first != place else place
    counted = [chunk.number for chunk in row[start:end] if chunk.number is not None and not chunk.number.ordinal]
    pair = any(chunk.word == "pair" for chunk in row[start:place])
    size = int(counted[-1].value) if counted else 2 if pair else None
    kind = next((_KINDS[chunk.word] for chunk in row[start : end + 2] if chunk.word in _KINDS), "")
    return entry, place, size, kind


def _is_whole(row: Sequence[Chunk], at: int) -> bool:
    """Tell whether flights are meant by the name of a series, and not "Surveyor teams" or "a Ranger failure"."""
    following = row[at + 1] if at + 1 < len(row) else None
    if following is None or not following.word.isalpha() or following.word in _FLOWN:
        return True
    word = following.word
    joins = word in v.BEFORE_VERBS or word in v.PREPOSITIONS or word in v.OPENERS or word in {"that", "which", "s"}
    return joins or following.verb is not None or word in _EXCEPTING or word.endswith(("ed", "ly"))


def _named(row: Sequence[Chunk], at: int) -> Entry | None:
    """Return the series a chunk names; a mission that is one of a series is named for it before "crews"."""
    series = only(row[at].mention, ("program", "series"))
    if series is not None:
        return series
    following = row[at + 1].word if at + 1 < len(row) else ""
    mission = only(row[at].mention, ("mission",))
    if mission is not None:
        return mission if following in {"crews", "flights", "missions"} else None
    return actor(row[at]) if _owned(row, at) else None


def _owned(row: Sequence[Chunk], at: int) -> bool:
    """Tell whether an actor says whose flights are meant, and one body where they went: "Israel's two Moon landers"."""
    near = {chunk.word for chunk in row[at + 1 : at + _NEAR]}
    return actor(row[at]) is not None and not near.isdisjoint(_FLOWN) and len(_bodies(row)) == 1


def _bodies(row: Sequence[Chunk]) -> set[str]:
    return {ADJECTIVES.get(chunk.word, chunk.word) for chunk in row if chunk.word in BODIES or chunk.word in ADJECTIVES}
