"""When both of two flights, or of a series, came to an end: "both fell silent within days", "both died in 1990"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from orbitctl.factcheck.claims.claim import Claim
from orbitctl.factcheck.claims.grammar import vocabulary as v
from orbitctl.factcheck.claims.grammar.roles import only
from orbitctl.factcheck.claims.grammar.sentence import Chunk
from orbitctl.factcheck.reading.lexicon import Entry
from orbitctl.factcheck.reading.wordsets import wordset

_BOTH = wordset("both twins pair each alike")
_ENDING = wordset(
    "died die stopped ceased expired ended perished crashed retired silent dead quiet mute silence failed deorbited"
    " froze"
) | {"fall silent", "go silent", "switch off", "shut down", "stop working", "die", "end", "cease", "fail", "go quiet"}
#: So many days such a stretch is at most, where no number of them is told.
_DAYS = {"hours": 2, "day": 1, "days": 21, "week": 7, "weeks": 60, "month": 31, "months": 365, "year": 366}
_UNSAID = v.NEGATIONS | v.DOUBTFUL | v.DOUBTED | v.FUTURE | wordset("if ? than unlike almost nearly planned launch")
_KINDS = {"landers": "lander", "lander": "lander", "orbiters": "orbiter", "orbiter": "orbiter", "rovers": "rover"}
#: Marks that the ends lie within so many days of each other, or that each lies in a stretch of time.
APART, WITHIN = "apart", "within"


def claims(row: Sequence[Chunk]) -> Iterator[Claim]:
    """Yield when both of two flights are told to have ended."""
    words = {chunk.word for chunk in row} | {chunk.verb.base for chunk in row if chunk.verb is not None}
    if words.isdisjoint(_BOTH) or words.isdisjoint(_ENDING) or not words.isdisjoint(_UNSAID):
        return
    missions = {entry.id: entry for chunk in row if (entry := only(chunk.mention, ("mission",))) is not None}
    series = {entry.id: entry for chunk in row if (entry := only(chunk.mention, ("program", "series"))) is not None}
    if len(missions) != 2 and (missions or len(series) != 1):
        return
    named = list(missions.values()) or list(series.values())
    kind = next((_KINDS[chunk.word] for chunk in row if chunk.word in _KINDS), "") if not missions else ""
    times = [chunk.time for chunk in row if chunk.time is not None]
    days = _apart(row)
    if days is not None and not times:
        yield _claim(named, APART, kind)._replace(value=str(days))
    elif days is None and len(times) == 1 and times[0].relation == "in" and times[0].earliest is not None:
        ended = next(at for at, chunk in enumerate(row) if _ends(chunk))
        told = next(at for at, chunk in enumerate(row) if chunk.time is not None)
        if told > ended:
            yield _claim(named, WITHIN, kind)._replace(time=times[0])


def _ends(chunk: Chunk) -> bool:
    return chunk.word in _ENDING or (chunk.verb is not None and chunk.verb.base in _ENDING)


def _claim(named: Sequence[Entry], mode: str, kind: str) -> Claim:
    ids = " ".join(entry.id for entry in named)
    return Claim("set", "set", named[0].id, "ends", mode, others=(mode, ids, kind))


def _apart(row: Sequence[Chunk]) -> int | None:
    """Return within how many days of each other something happened: "within weeks of", "in the same month"."""
    words = [chunk.word for chunk in row]
    for at, word in enumerate(words):
        if word == "within" and {"other", "another"} & set(words[at:]):
            return next((_DAYS[unit] for unit in words[at + 1 : at + 4] if unit in _DAYS), None)
        if word == "same" and at + 1 < len(words) and words[at + 1] in _DAYS:
            return _DAYS[words[at + 1]]
    return None
