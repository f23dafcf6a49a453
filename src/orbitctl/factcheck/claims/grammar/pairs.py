"""What is said of several flights named together, or of one alone: "X and Y both landed", "X was the only one to"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from orbitctl.factcheck.claims.claim import Claim
from orbitctl.factcheck.claims.grammar import vocabulary as v
from orbitctl.factcheck.claims.grammar.roles import listed, only
from orbitctl.factcheck.claims.grammar.sentence import Chunk
from orbitctl.factcheck.claims.quantified.deed import OF_ITS_LINE, Deed
from orbitctl.factcheck.claims.quantified.deeds import by_turn
from orbitctl.factcheck.reading.lexicon import Entry
from orbitctl.factcheck.reading.wordsets import wordset

_JOINING = wordset("and nor or , both neither all & well as")
_ALL = wordset("both all alike each every neither nor")
_UNSAID = v.DOUBTED | v.DOUBTFUL | v.FUTURE | {"if", "than", "like", "unlike", "after", "before", "between", "hoped"}
_AROUND = v.DETERMINERS | v.BEFORE_VERBS | wordset("both all alike probes landers missions craft flights spacecraft of")


def claims(row: Sequence[Chunk]) -> Iterator[Claim]:
    """Yield how flights named together are told to have gone."""
    words = {chunk.word for chunk in row}
    if row[-1].word == "?" or row[0].word in v.HYPOTHETICAL or words & _UNSAID or any(chunk.time for chunk in row):
        return
    if "only" in words:
        yield from _alone(row)
    elif words & _ALL:
        yield from _together(row)


def _together(row: Sequence[Chunk]) -> Iterator[Claim]:
    """Read "X and Y both landed", "neither X nor Y"."""
    first = next((at for at, chunk in enumerate(row) if only(chunk.mention, ("mission",)) is not None), len(row))
    members, last = listed(row, first, _JOINING)
    named = [entry for chunk in row if (entry := only(chunk.mention, ("mission",))) is not None]
    if len(members) < 2 or len(named) != len(members) or any(c.word not in _AROUND | _JOINING for c in row[:first]):
        return
    denied = "neither" in {chunk.word for chunk in row}
    deed = by_turn([chunk for chunk in row[last:] if chunk.word not in _ALL])
    if deed is not None:
        yield _claim("none" if denied else "each", members, deed)


def _alone(row: Sequence[Chunk]) -> Iterator[Claim]:
    """Read "X was the only one of its series to land"."""
    at = next(at for at, chunk in enumerate(row) if chunk.word == "only")
    subject = only(row[0].mention, ("mission",))
    named = [chunk for chunk in row if only(chunk.mention, ("mission",)) is not None]
    before = [chunk.word for chunk in row[1:at]]
    if subject is None or len(named) > 1 or before[-1:] != ["the"] or not v.BE.intersection(before):
        return
    group = row[at + 1 :]
    to = next((i for i, chunk in enumerate(group) if chunk.word in {"to", "that", "which"}), None)
    if to is None:
        return
    program = next((entry for chunk in group[:to] if (entry := only(chunk.mention, ("program",))) is not None), None)
    own = any(chunk.word in {"series", "kind", "line", "family", "programme", "program"} for chunk in group[:to])
    deed = by_turn(group[to + 1 :])
    if deed is not None and (program is not None or own):
        line = program.id if program is not None else OF_ITS_LINE
        yield _claim("only", [subject], deed._replace(line=line))


def _claim(mode: str, members: Sequence[Entry], deed: Deed) -> Claim:
    ids = " ".join(entry.id for entry in members)
    return Claim("quantified", "set", members[0].id, mode, deed.told(), present=True, others=(f"names={ids}",))
