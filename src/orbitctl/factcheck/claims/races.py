"""Claims of which country came when: "became the fourth nation to put people into space"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from orbitctl.factcheck.claims import vocabulary as v
from orbitctl.factcheck.claims.claim import Claim
from orbitctl.factcheck.claims.counted import COUNTRIES
from orbitctl.factcheck.claims.sentence import Chunk
from orbitctl.factcheck.reading.essence import essence
from orbitctl.factcheck.reading.lexicon import Entry
from orbitctl.factcheck.reading.wordsets import wordset

_RANKED = COUNTRIES | wordset("power powers")
_BEHIND = wordset("behind after following")
_ENDS = wordset(". , ; : — – ( ) when after before while but")
_UNTOLD = (
    v.NEGATIONS | v.FUTURE | v.DOUBTFUL | v.DOUBTED | v.FAILING | v.TRYING | wordset("if ? hoped aimed wanted bid")
)
_WHOSE = ("state", "demonym")


def ranks(row: Sequence[Chunk]) -> Iterator[Claim]:
    """Yield as which country one is said to have done something."""
    if not _UNTOLD.isdisjoint(chunk.word for chunk in row):
        return
    for at, chunk in enumerate(row[:-1]):
        number = chunk.number
        if number is None or not number.ordinal or number.value < 2 or row[at + 1].word not in _RANKED:
            continue
        deed = _deed(row, at + 2)
        who = _whose(row[:at])
        if who is not None and deed:
            yield Claim("first", "first", who.id, "rank", deed, None, number, others=(who.kind,))


def _deed(row: Sequence[Chunk], at: int) -> str:
    """Return what was done, without who was there before: ", behind the United States and China, to"."""
    if at + 1 < len(row) and row[at].word == "," and row[at + 1].word in _BEHIND:
        at = next((i + 1 for i in range(at + 1, len(row)) if row[i].word == ","), len(row))
    end = at
    while end < len(row) and row[end].word not in _ENDS and row[end].time is None:
        end += 1
    words = [chunk.mention.entries[0].id if chunk.mention else chunk.word for chunk in row[at:end]]
    return " ".join(sorted(essence(word for word in words if word)))


def _whose(chunks: Sequence[Chunk]) -> Entry | None:
    """Return the country named last before a rank."""
    for chunk in reversed(chunks):
        found = [e for e in chunk.mention.entries if e.kind in _WHOSE] if chunk.mention is not None else []
        if found:
            return found[0] if len(found) == 1 else None
    return None
