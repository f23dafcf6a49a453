"""Who is told to have done it first, last or alone; and the flights before or after which it is told."""

from __future__ import annotations

from collections.abc import Sequence

from orbitctl.factcheck.claims.counts.scope import EVERYBODY
from orbitctl.factcheck.claims.grammar.roles import only
from orbitctl.factcheck.claims.grammar.sentence import Chunk
from orbitctl.factcheck.claims.quantified import quantities as q
from orbitctl.factcheck.claims.quantified.phrases import gather
from orbitctl.factcheck.reading.wordsets import wordset

_TIES = wordset(
    "was is were are became become becomes remains remain stays stayed remained by belongs belonged goes went"
)
_SINCE = {
    "since": "after",
    "after": "after",
    "before": "before",
    "until": "before",
    "till": "before",
    "following": "after",
}
_OVER = wordset("retirement retiring retired grounded grounding ended end ending over closed")
_LISTING = wordset("and the both , or former")
#: Behind a limit: that it was done then, too.
_DID = wordset(
    "did so flew went in with aboard from of the 's landed came made it that and on his her its mission flight"
)


def limits(core: list[Chunk], told: q.Quantity) -> tuple[list[Chunk] | None, tuple[str, ...] | None]:
    """Return a stretch without "since Luna 24", "before Tereshkova", and what that limits; None if it is not plain."""
    for at, chunk in enumerate(core):
        if chunk.word == "between" and (ends := _ends(core, at)) is not None:
            rest = [c if not at <= i < at + 4 else Chunk(",", c.first, c.last) for i, c in enumerate(core)]
            return rest, (f"after={ends[0]}", f"before={ends[1]}")
        if chunk.word not in _SINCE:
            continue
        if chunk.word == "after" and told.mode == q.FIRST and told.last <= at:
            counted, end = _listed(core, at + 1)  # "the fourth country after A, B and C to": whoever came before
            if len(counted) > 1:
                return [*core[:at], *core[end:]], ()
        end = next((i for i in range(at, len(core)) if core[i].word == ","), len(core))
        if at < told.first < end:  # "after Luna 24 the next spacecraft to land"
            end = next((i + 1 for i in range(at, told.first) if core[i].mention is not None), end)
        if at < told.first < end:
            return None, None
        limit = gather([c for c in core[at + 1 : end] if c.word not in _DID])
        named = limit.missions or limit.people
        over = any(c.word in _OVER for c in core[at + 1 : end])  # "before its retirement": all there were
        did = any(c.word in {"did", "flew"} for c in core[at + 1 : end])
        if not (named or over) or (limit.unknown and not did):
            return None, None
        rest = [c if not at <= i < end else Chunk(",", c.first, c.last) for i, c in enumerate(core)]
        return rest, (f"{_SINCE[chunk.word]}={named[0].id}",) if named else ()
    return core, ()


def _ends(core: Sequence[Chunk], at: int) -> tuple[str, str] | None:
    """Return the flights of "between Viking 2 and Mars Pathfinder"."""
    ends = [only(chunk.mention, ("mission",)) for chunk in core[at + 1 : at + 4]]
    return (ends[0].id, ends[2].id) if len(ends) > 2 and ends[0] is not None and ends[2] is not None else None


def alone(core: list[Chunk], told: q.Quantity) -> tuple[list[Chunk], list[str]] | None:
    """Return what only those named did, and who they are."""
    before, behind = core[: told.first], core[told.last :]
    if core[told.first].word == "alone":
        names, start = _listed_before(core, told.first)
        return ([*core[:start], *behind], names) if names else None
    if before and before[-1].word == "the":
        return _sole(before[:-1], behind)
    names, end = _listed(behind, 0)
    return ([*before, *behind[end:]], names) if names else None


def _sole(before: list[Chunk], behind: list[Chunk]) -> tuple[list[Chunk], list[str]] | None:
    """Read "X and Y are the only ones to", "the only country that did so is X"."""
    if before and before[-1].word in _TIES:
        names, start = _listed_before(before, len(before) - 1)
        return (before[:start] + behind, names) if names else None
    tie = next((i for i in range(len(behind) - 1, -1, -1) if behind[i].word in _TIES), None)
    if tie is None or not tie:
        return None
    names, end = _listed(behind, tie + 1)
    return ([*before, *behind[:tie], *behind[end:]], names) if names else None


def _listed(row: Sequence[Chunk], at: int) -> tuple[list[str], int]:
    """Return who is listed from a position on: flights, people, states, or people of states; and where that ends."""
    names: list[str] = []
    end = at
    while at < len(row):
        found = gather([row[at]])
        own = [entry.id for entry in (*found.missions, *found.people)] or found.whose or found.lines or found.actors
        if own and not (row[at].mention is not None and _describes(row, at)):
            names += own
            end = at + 1
        elif row[at].word not in _LISTING:
            break
        at += 1
    return names, end


def _describes(row: Sequence[Chunk], at: int) -> bool:
    """Tell whether a state says whose craft is meant: "the Soviet Luna 16"."""
    following = row[at + 1] if at + 1 < len(row) else None
    return following is not None and following.mention is not None and bool(gather([row[at]]).whose)


def _listed_before(row: Sequence[Chunk], end: int) -> tuple[list[str], int]:
    """Return who is listed just before a position, and where the list begins."""
    start = end
    while start and (
        row[start - 1].mention is not None or row[start - 1].word in _LISTING or gather([row[start - 1]]).whose
    ):
        start -= 1
    return _listed(row[start:end], 0)[0], start


def ranked(core: list[Chunk], told: q.Quantity) -> tuple[list[Chunk], list[str]] | None:
    """Return what somebody did first, or last, and who it was."""
    before, behind = core[: told.first], core[told.last :]
    owner: list[Chunk] = []
    if before and before[-1].word in {"its", "their", "his", "her", "our"}:
        return None
    if before and before[-1].word == "'s":
        owner, before = [chunk for chunk in before[-2:-1] if chunk.word not in EVERYBODY], before[:-2]
    while told.mode == q.LAST and before and before[-1].word in _TIES | {"the"}:
        before = before[:-1]
    if told.sole:  # "for the first time"
        whole = [*before, *behind]
        named = gather([chunk for chunk in whole if chunk.mention is not None])
        rest = [chunk for chunk in whole if not _is_named(chunk, named.missions) and chunk.word != "during"]
        if told.mode == q.LAST and not named.missions and sum(chunk.time is not None for chunk in whole) == 1:
            return rest, []  # "the last time people flew to the Moon was in 1972"
        return (rest, [named.missions[0].id]) if len(named.missions) == 1 else None
    here = gather(before)
    if any(not entry.own for entry in here.missions) and any(chunk.word.startswith("shuttle") for chunk in core):
        return None  # "Columbia was the first shuttle": which of its flights?
    craft = _craft_behind(behind) if not here.missions and (here.whose or here.actors) else None
    if craft is not None and not here.unknown:
        return [*owner, *behind[: craft[1]]], [craft[0]]
    who = here.people if _is_last(before, here.people) else here.missions or here.people
    names = [entry.id for entry in who] or here.lines or here.actors or here.whose
    if names:
        return ([*owner, *behind], names) if not here.unknown and _is_one(who or names) else None
    tie = next((i for i in range(1, len(behind)) if _is_tie(behind, i) and not _is_passive(behind, i)), None)
    if tie is None or here.unknown:
        return None
    there = gather([chunk for chunk in behind[tie + 1 :] if chunk.word not in {"to", "from", "with", "aboard", "in"}])
    names = [entry.id for entry in (there.missions or there.people)] or there.lines or there.actors or there.whose
    if not names or there.unknown:
        return None
    return [*before, *owner, *behind[:tie]], names


def _craft_behind(row: Sequence[Chunk]) -> tuple[str, int] | None:
    """Return the flight by which a country or agency is told to have done it, and where that is told."""
    for at, chunk in enumerate(row[:-1]):
        if chunk.word in {"with", "aboard", "using"} or (chunk.word == "by" and row[at + 1].mention is not None):
            named = gather(row[at + 1 :])
            if len(named.missions) == 1 and not named.unknown and not named.acts:
                return named.missions[0].id, at
    return None


def _is_last(row: Sequence[Chunk], people: Sequence[object]) -> bool:
    """Tell whether it is one person who is named last: "it flew as STS-1; long before, Yuri Gagarin was"."""
    named = [chunk for chunk in row if chunk.mention is not None]
    return len(people) == 1 and bool(named) and _is_named(named[-1], people)


def _is_one(names: Sequence[object]) -> bool:
    return len(names) == 1


def _is_tie(row: Sequence[Chunk], at: int) -> bool:
    behind = row[at + 1].word if at + 1 < len(row) else ""
    hailing = row[at].word in {"came", "comes", "hailed"} and behind in {"from", "with", "in", "aboard"}
    return row[at].word in _TIES or hailing


def _is_passive(row: Sequence[Chunk], at: int) -> bool:
    """Tell whether a verb of being belongs to what was done: "which was neither", "that was landed"."""
    return row[at - 1].word in {"that", "which", "who"}


def _is_named(chunk: Chunk, named: Sequence[object]) -> bool:
    return chunk.mention is not None and any(entry in named for entry in chunk.mention.entries)
