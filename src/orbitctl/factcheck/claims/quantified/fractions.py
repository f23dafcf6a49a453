"""Claims that all, none, or so many of some flights, crews or people did something.

Those told of stand before the main verb, and what they did behind it.
"""

from __future__ import annotations

from collections.abc import Sequence

from orbitctl.factcheck.claims.claim import Claim
from orbitctl.factcheck.claims.grammar import vocabulary as v
from orbitctl.factcheck.claims.grammar.roles import only
from orbitctl.factcheck.claims.grammar.sentence import Chunk
from orbitctl.factcheck.claims.grammar.verbs import PAST
from orbitctl.factcheck.claims.quantified import quantities as q
from orbitctl.factcheck.claims.quantified.deed import Deed
from orbitctl.factcheck.claims.quantified.deeds import by_turn, domain_of, predicate_of
from orbitctl.factcheck.claims.quantified.gathered import Gathered
from orbitctl.factcheck.claims.quantified.phrases import gather
from orbitctl.factcheck.claims.quantified.words import KINDS, UNITS, WORD_ACTS
from orbitctl.factcheck.reading.phrases import Number, Time

EXCEPTING = frozenset({"except", "but", "save", "bar", "barring", "excepting"})
_BARE = frozenset({"come", "go", "hail", "stay"})
_FINITE_AUX = frozenset({"has", "have", "had", "was", "were", "is", "are", "did"})
_RELATIVES = frozenset({"that", "who", "which"})


def claim_of(core: Sequence[Chunk], told: q.Quantity, lines: list[str]) -> Claim | None:
    """Read "all four were carried up by the shuttle", "every crew that has landed on the Moon was American"."""
    head = core[0].word == "of" and told.first > 0
    core, told = _excepted(core, told)
    parted = (list(core[1 : told.first]), list(core[told.last :])) if head else _parted(core, told)
    if parted is None:
        return None
    whom, what = parted
    narrowed = _narrowed(whom)
    gathered = gather(narrowed[0])
    taken_up = any(chunk.word in {"them", "which", "whom"} for chunk in whom)
    if taken_up and (gathered.bodies or gathered.lines or gathered.whose or gathered.acts):
        return None
    domain = domain_of(gathered, lines)
    times, deeds = _tale(what, gathered)
    if domain is None or not deeds or gathered.missions or gathered.people or gathered.times or len(times) > 1:
        return None
    if domain.unit == "person" and any(deed.act == "at-work" for deed in deeds):
        return None  # how many "are still alive"
    number = told.number or (_nought(core[told.first]) if told.mode == q.NONE else None)
    mode = q.SHARE if told.mode == q.NONE or (head and told.mode == q.COUNT) else told.mode
    size = told.size or (int(gathered.numbers[0].value) if len(gathered.numbers) == 1 else None)
    chosen = f"places={' '.join(map(str, told.places))}" if told.places else ""
    others = (f"of={domain.told()}", f"size={size}" if size else "", launched(gathered), chosen, narrowed[1])
    did = "&".join(deed.told() for deed in deeds)
    return Claim(
        "quantified", "set", about(domain, ()), mode, did, next(iter(times), None), number,
        others=tuple(filter(None, others)),
    )  # fmt: skip


def _points(chunk: Chunk) -> bool:
    return chunk.word in {"there", "it"} or (chunk.verb is not None and chunk.verb.base == "get there")


def _tale(what: Sequence[Chunk], domain: Gathered) -> tuple[Sequence[Time], list[Deed]]:
    """Return what is told of all of them, and for which time."""
    there = domain.bodies[:1] if any(_points(chunk) for chunk in what) else []
    tale = gather(what)
    times = tale.times
    if tale.launched and not times:
        return (), []
    tale.times, tale.bodies = [], tale.bodies or there
    deeds = predicate_of(tale)
    if not deeds and (turn := by_turn(what)) is not None:
        deeds = [turn]
    return times, deeds


def _excepted(core: Sequence[Chunk], told: q.Quantity) -> tuple[Sequence[Chunk], q.Quantity]:
    """Read "all failed except the last": those at some places are left out."""
    at = next((at for at in range(told.last, len(core)) if core[at].word in EXCEPTING), None)
    if at is None or told.mode != q.ALL:
        return core, told
    start = at + 1 + (core[at + 1].word == "for" if at + 1 < len(core) else 0)
    chosen, last = q.places(core, start)
    if not chosen:
        return core, told
    return [*core[:at], *core[last:]], told._replace(mode=q.EXCEPT, places=chosen)


def _narrowed(whom: list[Chunk]) -> tuple[list[Chunk], str]:
    """Return those told of without "the first six", "from Apollo 11 to Apollo 17", and what that leaves of them."""
    for at, chunk in enumerate(whom[:-1]):
        if chunk.word in {"first", "last"} and (number := whom[at + 1].number) is not None and not number.ordinal:
            count = int(number.value) * (1 if chunk.word == "first" else -1)
            return whom[:at] + whom[at + 2 :], f"some={count}"
        ends = [only(other.mention, ("mission",)) for other in whom[at + 1 : at + 4]]
        if chunk.word in {"from", "between"} and ends[0] is not None and len(ends) > 2 and ends[2] is not None:
            return whom[:at] + whom[at + 4 :], f"span={ends[0].id} {ends[2].id}"
    return whom, ""


def launched(gathered: Gathered) -> str:
    """Return the days between which those meant were launched, as a claim carries them."""
    times = gathered.launched
    return f"launched={times[0].earliest or ''}/{times[0].latest or ''}" if len(times) == 1 else ""


def _is_finite(core: Sequence[Chunk], at: int) -> bool:
    """Tell whether a verb can be the main one."""
    verb, word = core[at].verb, core[at].word
    if word in PAST or (word.endswith("ed") and word not in KINDS and (verb is None or word in WORD_ACTS)):
        return True
    before = core[at - 1] if at else core[at]
    base = (verb is not None and verb.form == "base") or word in _BARE
    bare = base and (before.word.endswith(("s", "ed")) or before.word in UNITS)
    return bare or (verb is not None and verb.form in {"past", "third"})


def _nought(chunk: Chunk) -> Number:
    return Number(chunk.first, chunk.last, 0, 0, 0)


def _parted(core: Sequence[Chunk], told: q.Quantity) -> tuple[list[Chunk], list[Chunk]] | None:
    """Return those told of, and what is told of them: it begins with the last verb that can be the main one."""
    if told.first and core[told.first - 1].word in _FINITE_AUX and told.mode == q.ALL:
        return list(core[: told.first - 1]), list(core[told.last :])  # "the Voyagers have both"
    if told.first > 1 and core[told.first - 1].word == "by" and told.mode == q.ALL:
        return list(core[told.last :]), [chunk for chunk in core[: told.first - 1] if chunk.word != "each"]
    groups: list[int] = []
    at = told.first
    while at < len(core):
        if core[at].word not in UNITS and (core[at].word in _FINITE_AUX or _is_finite(core, at)):
            groups.append(at)
            while core[at].word in v.BEFORE_VERBS and at + 1 < len(core):
                at += 1
        at += 1
    if not groups:
        return None
    start = groups[_is_relative(core, told, groups)]
    return [*core[: told.first], *core[told.last : start]], list(core[start:])


def _is_relative(core: Sequence[Chunk], told: q.Quantity, groups: Sequence[int]) -> bool:
    """Tell whether the first verb only says who is meant: "that landed", "ispace has sent", "ever returned"."""
    if len(groups) < 2 or any(chunk.word in {"and", "what"} for chunk in core[groups[0] : groups[1]]):
        return False
    first = groups[0]
    if not _RELATIVES.isdisjoint(chunk.word for chunk in core[told.last : first]):
        return True
    if core[groups[1] - 1].word in {"it", "they", "he", "she", "we"}:
        return False
    bare = core[first].word not in _FINITE_AUX and core[first].word not in WORD_ACTS
    return bare or (core[first - 1].mention is not None and core[first - 2].word in UNITS)


def about(deed: Deed, names: Sequence[str]) -> str:
    """Return the record that a deed is told of: who did it, whose flights are meant, or where."""
    return (names[0] if names else "") or deed.line or (deed.whose[0] if deed.whose else "") or deed.body
