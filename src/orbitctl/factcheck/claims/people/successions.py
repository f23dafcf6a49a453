"""Claims of who came after whom at the head of something: "Wörner took over from Dordain", "handed the agency to"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise

from orbitctl.factcheck.claims.analysis import Analysis
from orbitctl.factcheck.claims.claim import Claim
from orbitctl.factcheck.claims.grammar import vocabulary as v
from orbitctl.factcheck.claims.grammar.dating import together
from orbitctl.factcheck.claims.grammar.roles import only
from orbitctl.factcheck.claims.grammar.sentence import Chunk
from orbitctl.factcheck.claims.people.agencies import with_agencies
from orbitctl.factcheck.claims.people.tenures import is_owner
from orbitctl.factcheck.claims.people.titles import ORGANISATIONS, TITLES
from orbitctl.factcheck.reading.lexicon import Entry
from orbitctl.factcheck.reading.wordsets import wordset

#: Verbs with the later one before them, and the earlier one behind; with "by" behind them it is the other way round.
_AFTER = wordset(
    "succeeded succeeds succeed succeeding replaced replaces replace replacing followed follows following relieved"
    " relieves supplanted unseated"
)
#: Together with "from" behind them, what the later one does.
_TAKING = wordset("took takes taking taken inherited inherits inheriting assumed received picked")
#: Together with "to" or "for" behind them, what the earlier one does.
_GIVING = wordset(
    "handed hands handing made making gave giving gives yielded yielding ceded passed passes passing bequeathed turned"
    " surrendered left"
)
_BARE = wordset("succeeded succeeds replaced was is by took over from followed has been")
_PASSING = wordset("taking replacing succeeding following relieving inheriting handing giving")
_SUCCESSOR = wordset("successor succession")
_PREDECESSOR = wordset("predecessor predecessors")
#: What is handed on: without an organisation or one of these, people follow one another in many ways.
_POSTS = TITLES | wordset(
    "agency charge helm reins top job post office chair office command shoes desk baton leadership"
)
_NOT_TOLD = v.NEGATIONS | v.FUTURE | v.DOUBTFUL | v.DOUBTED | wordset("if almost nearly instead than deputy vice ?")
TELLING = _AFTER | _TAKING | _GIVING | _SUCCESSOR | _PREDECESSOR | wordset("in came")
#: Behind "after X", what whoever came next did.
_ARRIVING = wordset("came comes followed")
_TWO = 2
#: Words this far before the first name and behind the second belong to what is told of both.
_BEYOND = 3


def claims(found: Analysis) -> Iterator[Claim]:
    """Yield who is said to have followed whom."""
    row = with_agencies(found).row
    found_people = ((at, only(chunk.mention, ("person",))) for at, chunk in enumerate(row))
    named = [(at, entry) for at, entry in found_people if entry is not None and not _owns(row, at)]
    if len(named) > _TWO and row[named[_TWO][0] - 1].word in v.OPENERS:
        named = named[:_TWO]  # "X succeeded Y after Z had filled in"
    if len(named) != _TWO or named[0][1].id == named[1][1].id or not _NOT_TOLD.isdisjoint(c.word for c in row):
        return
    organisations = {e.id: e for chunk in row if (e := only(chunk.mention, ORGANISATIONS)) is not None}
    (one, first), (other, second) = named
    between = [chunk.word for chunk in row[one + 1 : other]]
    bare = _BARE.issuperset(between) and between != ["followed"]  # "X succeeded Y", "X was followed by Y"
    if len(organisations) > 1 or (not (organisations or bare) and _POSTS.isdisjoint(chunk.word for chunk in row)):
        return
    order = _order(row, one, other)
    times = together([chunk.time for chunk in row if chunk.time is not None])
    if order is None or times is None:
        return
    later, earlier = (first, second) if order == "later" else (second, first)
    told = {chunk.word for chunk in row[one:other]}
    aimed = any(to.word == "to" and verb.word in _AFTER for to, verb in pairwise(row[one:other]))
    dated = times and times[0].relation == "in" and told.isdisjoint(_PASSING) and not aimed  # else that of the telling
    yield _claim(next(iter(organisations), ""), later, earlier)._replace(time=times[0] if dated else None)


def _owns(row: Sequence[Chunk], at: int) -> bool:
    """Tell whether somebody only has what is told of: "Bezos's man"; "X's predecessor" tells of X."""
    followed = any(chunk.word in _SUCCESSOR | _PREDECESSOR for chunk in row[at + 1 : at + 4])
    return is_owner(row, at) and not followed


def _claim(organisation: str, later: Entry, earlier: Entry) -> Claim:
    return Claim("succession", "office", organisation or later.id, "succeeded", later.id,
                 others=(earlier.id, organisation))  # fmt: skip


def _order(row: Sequence[Chunk], one: int, other: int) -> str | None:
    """Return whether the first of two people is told as the later or the earlier; None if that is not told."""
    between = [chunk.word for chunk in row[one + 1 : other]]
    for at, word in enumerate(between):
        behind = between[at + 1 : at + 2]
        if word in _AFTER:
            return "earlier" if "by" in between[at + 1 :] else "later"
        if word in _SUCCESSOR:
            return "later" if behind in (["to"], ["of"]) else "earlier"
        if word in _PREDECESSOR:
            return "earlier" if behind in (["of"], ["to"]) else "later"
        if word in _TAKING and between[-1] == "from":
            return "later"
        if word in _GIVING and _receives(between) and _hands(between):
            return "earlier"
    if between[-1:] in (["after"], ["before"]) and not TITLES.isdisjoint(between) and between[-2:-1] in ([","], [""]):
        return "later" if between[-1] == "after" else "earlier"
    before = [chunk.word for chunk in row[max(0, one - _BEYOND) : one]]
    if before[-2:] == ["out", "went"] and between[-2:] == ["in", "came"]:
        return "earlier"
    if before[-1:] == ["after"] and not _ARRIVING.isdisjoint(between):
        return "earlier"
    if before[-1:] == ["from"] and between == ["to"] and {"passed", "changed", "went"} & {c.word for c in row[:one]}:
        return "earlier"
    return None


def _receives(between: Sequence[str]) -> bool:
    """Tell whether what stands before a second name makes him the one to whom something went: "to his man X"."""
    to = next((at for at in range(len(between) - 1, -1, -1) if between[at] in {"to", "for"}), len(between))
    return to < len(between) and len(between) - to <= _BEYOND + 2 and "," not in between[to:]


def _hands(between: Sequence[str]) -> bool:
    """Tell whether something is handed on between two people, and nobody is only spoken to."""
    words = set(between)
    return bool(words & _POSTS or {"over", "way"} & words or "" in words)
