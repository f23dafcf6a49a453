"""Claims of which country came when: "became the fourth nation to put people into space"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from orbitctl.factcheck.claims import vocabulary as v
from orbitctl.factcheck.claims.analysis import Analysis
from orbitctl.factcheck.claims.claim import Claim
from orbitctl.factcheck.claims.counted import COUNTRIES
from orbitctl.factcheck.claims.feats import essence_of
from orbitctl.factcheck.claims.sentence import Chunk
from orbitctl.factcheck.reading.essence import essence
from orbitctl.factcheck.reading.lexicon import Entry
from orbitctl.factcheck.reading.phrases import Number
from orbitctl.factcheck.reading.wordsets import wordset

RANKED = COUNTRIES | wordset("power powers")
_BEHIND = wordset("behind after following")
_ENDS = wordset(". , ; : — – ( ) when after before while but")
_UNTOLD = (
    v.NEGATIONS | v.FUTURE | v.DOUBTFUL | v.DOUBTED | v.FAILING | v.TRYING | wordset("if ? hoped aimed wanted bid")
)
#: Between a place and those it is among.
_FIELDS = wordset("among list of table line roll club in on behind")
_WHOSE = ("state", "demonym")


def ranks(found: Analysis) -> Iterator[Claim]:
    """Yield as which country one is said to have done something."""
    if not found.words.isdisjoint(RANKED) and found.words.isdisjoint(_UNTOLD):
        yield from list(_counted(found.row)) or _listed(found.row)


def _counted(row: Sequence[Chunk]) -> Iterator[Claim]:
    """Yield "the fourth nation to put people into space"."""
    for at, chunk in enumerate(row[:-1]):
        number = chunk.number
        if number is None or not number.ordinal or number.value < 2 or row[at + 1].word not in RANKED:
            continue
        deed = _deed(row, at + 2)
        who = _whose(row[:at])
        if who is not None and deed:
            yield _claim(who, deed, number)


def _listed(row: Sequence[Chunk]) -> Iterator[Claim]:
    """Yield "came third among the countries that", "number four on the list of nations to"."""
    ordinals = [at for at, chunk in enumerate(row) if chunk.number is not None]
    group = next((at for at, chunk in enumerate(row) if chunk.word in RANKED), None)
    if len(ordinals) != 1 or group is None or _FIELDS.isdisjoint(chunk.word for chunk in row[ordinals[0] : group]):
        return
    number = row[ordinals[0]].number
    who = _whose(row[: ordinals[0]])
    if (
        who is None
        or number is None
        or number.value < 2
        or not (number.ordinal or row[ordinals[0] - 1].word == "number")
    ):
        return
    deed = " ".join(sorted(essence_of(row, group + 1, _end(row, group + 1), who)))
    if deed:
        yield _claim(who, deed, number)


def _claim(who: Entry, deed: str, number: Number) -> Claim:
    return Claim("first", "first", who.id, "rank", deed, None, number, others=(who.kind,))


def _deed(row: Sequence[Chunk], at: int) -> str:
    """Return what was done, without who was there before: ", behind the United States and China, to"."""
    if at + 1 < len(row) and row[at].word == "," and row[at + 1].word in _BEHIND:
        at = next((i + 1 for i in range(at + 1, len(row)) if row[i].word == ","), len(row))
    words = [chunk.mention.entries[0].id if chunk.mention else chunk.word for chunk in row[at : _end(row, at)]]
    return " ".join(sorted(essence(word for word in words if word)))


def _end(row: Sequence[Chunk], at: int) -> int:
    while at < len(row) and row[at].word not in _ENDS and row[at].time is None:
        at += 1
    return at


def _whose(chunks: Sequence[Chunk]) -> Entry | None:
    """Return the country named last before a rank."""
    for chunk in reversed(chunks):
        found = [e for e in chunk.mention.entries if e.kind in _WHOSE] if chunk.mention is not None else []
        if found:
            return found[0] if len(found) == 1 else None
    return None
