"""Claims of firsts by what a sentence holds, not by how it is built: "beat every rival to", "earliest".

A cue says that somebody came before everybody else. What was done is all that the stretch around the cue holds beside
the cue, who did it, and words that add nothing; the judge refuses it if one word of it is not understood.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise, product

from orbitctl.factcheck.claims.analysis import Analysis
from orbitctl.factcheck.claims.claim import Claim
from orbitctl.factcheck.claims.context import GROUPS
from orbitctl.factcheck.claims.counts.feats import (
    ALL,
    BEATING,
    COMPLETE,
    DEEDS,
    NOBODY,
    OPENING,
    RACE,
    RANKING,
    essence_of,
    is_whose,
)
from orbitctl.factcheck.claims.counts.pioneers import LEFT_OUT, ORDINARY, WIDE, is_among_few, is_of_its_own
from orbitctl.factcheck.claims.grammar import vocabulary as v
from orbitctl.factcheck.claims.grammar.sentence import Chunk
from orbitctl.factcheck.claims.grammar.strangers import stranger
from orbitctl.factcheck.reading.lexicon import Entry
from orbitctl.factcheck.reading.wordsets import wordset

#: Marks a first among those who remain when some countries are left aside.
ASIDE = "aside"
#: Without one of these nobody is told to have come before all others.
TELLING = RANKING | NOBODY | BEATING | RACE | OPENING | wordset("ahead before")
#: The words a cue can be, beside those for a pioneer.
_CUES = NOBODY | BEATING | wordset("first earliest before ahead won")
#: These leave some countries out of the reckoning.
_LEAVING_OUT = wordset("aside apart except excepting excluding besides barring discounting")
_SUPERPOWERS = wordset("superpower superpowers powers giants rivals")
_BIG = frozenset({"united-states", "soviet-union", "russia"})
#: With one of these nothing is told as done, or not of all who ever did it.
_UNTOLD = v.FUTURE | v.DOUBTFUL | v.DOUBTED | v.TRYING | v.FAILING | wordset(
    "if ? since second hoped aimed wanted planned bid goal candidate attempt try almost nearly claimed claims unlike"
    " than only again instead among between week month decade century again mistaken wrongly"
)  # fmt: skip
_SIGNS = wordset("; : — – ( )")
_HOLDERS = ("mission", "person", "astronaut", "company", "agency", "state")
#: Before a name, these tell what it is.
_SORTS = wordset("company firm startup agency space state country nation")
#: Of these it is told whose something was, as well as who did it.
WHOSE = frozenset({"company", "agency", "state"})
_PEOPLE = frozenset({"person", "astronaut"})
#: Behind "first" these leave open the first of what.
_ELIDED = v.PREPOSITIONS - {"to"}
_NEAR = 3
#: Behind "and" these make a deed one of two.
_FURTHER = wordset("back return returning earth moon sun mars venus mercury jupiter saturn uranus neptune pluto beyond")


def firsts(found: Analysis) -> Iterator[Claim]:
    """Yield who is told to have done something before everybody else."""
    row = found.row
    words = found.words
    cues = list(_cues(row)) if _UNTOLD.isdisjoint(words) else []
    together = ("all", "-") in pairwise([chunk.word for chunk in row])  # "the first all-woman spacewalk"
    if not cues or together or _denies(row) or _is_of_a_time(row) or is_among_few(row):
        return
    holder = (described(row) or _holder(found)) if stranger_ahead(row, found.written) is None else None
    aside = _left_out(row)
    if holder is None or _is_only_owner(row, holder) or (aside is None and not _LEAVING_OUT.isdisjoint(words)):
        return
    for first, last in _stretches(row, cues):
        essential = essence_of(row, first, last, holder, aside)
        if (len(essential) > 1 or essential & COMPLETE) and not DEEDS.isdisjoint(essential):
            told = " ".join(sorted(essential))
            yield Claim("first", "first", holder.id, "first", told, others=(holder.kind, WIDE, *(aside or ())))
            return


def _is_only_owner(row: Sequence[Chunk], holder: Entry) -> bool:
    """Tell whether somebody is only whose first something was: "South Korea's first Moon probe"."""
    return holder.kind in WHOSE and any(
        one.mention is not None and holder in one.mention.entries and (two.word, three.word) == ("'s", "first")
        for one, two, three in zip(row, row[1:], row[2:], strict=False)
    )


def described(row: Sequence[Chunk]) -> Entry | None:
    """Return the person directly before a comma and "the first": "with X, the first Indian in space"."""
    for name, comma, the, first in zip(row, row[1:], row[2:], row[3:], strict=False):
        if (comma.word, the.word, first.word) == (",", "the", "first") and name.mention is not None:
            return next((entry for entry in name.mention.entries if entry.kind in _PEOPLE), None)
    return None


def is_unnamed(row: Sequence[Chunk], kind: str) -> bool:
    """Tell whether it is not told the first of what: "the first on Mars"; or ranks are told: "and the second in"."""
    for at, (chunk, following) in enumerate(pairwise(row)):
        if chunk.word == "first" and following.word in _ELIDED and kind not in _PEOPLE:
            return True
        if chunk.number is not None and chunk.number.ordinal and [c.word for c in row[at - 2 : at]] == ["and", "the"]:
            return True
    return False


def is_one_of_those(row: Sequence[Chunk], *, grouped: bool = False) -> bool:
    """Tell whether a first is one of a group told beside: "the first Chinese woman in space, and the first to walk".

    With `grouped`, the sentence before told of one. Nor is any told where somebody only came near to being one.
    """
    firsts = [at for at, chunk in enumerate(row[:-1]) if chunk.word == "first" and row[at - 1].word == "the"]
    bare = [at for at in firsts if row[at + 1].word in _TAKEN_UP]
    near = any(
        not _NEARLY.isdisjoint([c.word for c in row[:at]]) and row[at - 2].word == "of" for at in firsts if at > 1
    )
    return near or (bool(bare) and (grouped or any(_is_of_a_group(row, at) for at in range(bare[-1]))))


#: Behind "the first", these leave open the first of whom.
_TAKEN_UP = wordset("to was is who one")
_NEARLY = wordset("within short verge brink close nearly almost inches")


def _is_of_a_group(row: Sequence[Chunk], at: int) -> bool:
    """Tell whether a rank is told of one of a group: "the first Chinese woman", "the second woman"."""
    chunk = row[at]
    ranked = chunk.word == "first" or (chunk.number is not None and chunk.number.ordinal)
    behind = row[at + 1 : at + 1 + _NEAR] if ranked else ()
    return any(c.mention is not None or c.word in GROUPS for c in behind)


def goes_further(row: Sequence[Chunk]) -> bool:
    """Tell whether a deed is more than its words without the ways: "to pass the Moon and the Earth in one go"."""
    at = next((at for at, chunk in enumerate(row) if chunk.word in {"first", "earliest"}), len(row))
    end = next((i for i in range(at + 1, len(row)) if row[i].word in _SIGNS | {","} or row[i].time), len(row))
    deed = [chunk for chunk in row[at + 1 : end] if chunk.word not in v.DETERMINERS]
    if any(chunk.number is not None and chunk.number.ordinal for chunk in deed):
        return True  # "the first from a third country"
    return any(one.word == "and" and two.word in _FURTHER for one, two in pairwise(deed))


def _is_of_a_time(row: Sequence[Chunk]) -> bool:
    """Tell whether a first is one of a time only: "since 1972", "the first craft of 2016"."""
    return any(
        chunk.time is not None and (chunk.time.relation == "since" or row[at - 1].word in {"of", "this"})
        for at, chunk in enumerate(row)
    )


_DENYING = v.NEGATIONS - NOBODY


def _denies(row: Sequence[Chunk]) -> bool:
    """Tell whether something is denied, and not only that it was somebody else: "not X but Y"; or nobody "other" is."""
    for at, chunk in enumerate(row[:-1]):
        if chunk.word in LEFT_OUT and at and row[at - 1].word in NOBODY:
            return True
        if chunk.word in _DENYING:
            named = next((c for c in row[at + 1 :] if c.word not in v.DETERMINERS), chunk)
            if named.mention is None or chunk.word != "not":
                return True
    return False


def stranger_ahead(row: Sequence[Chunk], written: Sequence[str]) -> str | None:
    """Return the unknown person who is told as first: "X was the first woman in space", "the first woman was X"."""
    ties = [at for at, chunk in enumerate(row) if chunk.word in {"was", "is", "became"}]
    return next((who for at in ties if (who := stranger(row, written, at + 1)) is not None), None)


def leaves_out(words: frozenset[str]) -> bool:
    """Tell whether a sentence leaves somebody out of the reckoning: "apart from the two superpowers"."""
    return not _LEAVING_OUT.isdisjoint(words)


def _cues(row: Sequence[Chunk]) -> Iterator[int]:
    """Yield where it is told that somebody came before all others."""
    words = [chunk.word for chunk in row]
    for at, word in enumerate(words):
        if word not in _CUES and not word.startswith("pioneer"):
            continue
        behind = words[at + 1 : at + 1 + _NEAR]
        if word in {"first", "earliest"}:
            counted = at + 1 < len(row) and row[at + 1].number is not None
            if is_of_its_own(row[:at]) or counted or (behind and behind[0] in ORDINARY):
                return
            yield at
        if word.startswith("pioneer") or (word in {"before", "ahead"} and not ALL.isdisjoint(behind)):
            yield at
        if word in BEATING and not ALL.isdisjoint(behind):
            yield at
        if (
            word in NOBODY
            and not _is_of_another(row, at)
            and ({"had", "ever", "been"} & set(words) or _precedes(row, at))
        ):
            yield at
        if word == "won" and "race" in behind:
            yield at


def _is_of_another(row: Sequence[Chunk], at: int) -> bool:
    """Tell whether an agency or the like acts behind "before": "nobody had been there before NASA sent X"."""
    here = next((i for i, chunk in enumerate(row[at:], at) if chunk.word in {"before", "until", "till"}), len(row))
    named = next((chunk.mention for chunk in row[here + 1 :] if chunk.mention is not None), None)
    return named is not None and named.entries[0].kind in {"agency", "company", "organisation"}


def _precedes(row: Sequence[Chunk], at: int) -> bool:
    """Tell whether a date of somebody stands behind "nobody": "nobody got there before the Soviets did with"."""
    return any(
        chunk.word in {"before", "until", "till"}
        and any(c.mention is not None for c in row[here + 1 : here + 1 + _NEAR])
        for here, chunk in enumerate(row[at:], at)
    )


def _stretches(row: Sequence[Chunk], cues: Sequence[int]) -> Iterator[tuple[int, int]]:
    """Yield the stretches around each cue: between commas, then between stronger signs, then the sentence."""
    for signs, at in product((_SIGNS | {","}, _SIGNS, frozenset[str]()), cues):
        first, last = at, at
        while first and row[first - 1].word not in signs:
            first -= 1
        while last < len(row) and row[last].word not in signs:
            last += 1
        yield first, last


def _left_out(row: Sequence[Chunk]) -> tuple[str, ...] | None:
    """Return the countries that are left out of the reckoning; None if there are none, or it is not told which."""
    words = {chunk.word for chunk in row}
    if words.isdisjoint(_LEAVING_OUT):
        return None
    states = {e.id for c in row if c.mention is not None for e in c.mention.entries if e.kind in {"state", "demonym"}}
    if not words.isdisjoint(_SUPERPOWERS) or (states >= {"united-states"} and states & {"soviet-union", "russia"}):
        return (ASIDE,)
    return None


def _holder(found: Analysis) -> Entry | None:
    """Return who came before all others: the one flight, person or actor that is named and not left behind."""
    row = found.row
    entries = [(at, entry) for at, mention in found.names for entry in mention.entries]
    for kind in _HOLDERS:
        named: dict[str, tuple[int, Entry]] = {}
        for at, entry in entries:
            aside = kind == "state" and entry.id in _BIG and _left_out(row)
            if entry.kind == kind and not aside and not (kind in WHOSE and narrows(row, at)):
                named.setdefault(entry.id, (at, entry))
        ahead = {one: two for one, two in named.items() if not _is_behind(row, two[0])} if len(named) > 1 else named
        if named:
            return next(iter(ahead.values()))[1] if len(ahead) == 1 else None
    return None


def narrows(row: Sequence[Chunk], at: int) -> bool:
    """Tell whether a name says among whose a first was one: "the first US station", "the first satellite of France"."""
    position = at - 1
    while position > 0 and (row[position].word in v.DETERMINERS | _SORTS or is_whose(row[position])):
        position -= 1
    if row[position].word == "of":
        first = next((i for i in range(position - 1, -1, -1) if row[i].word in RANKING), position)
        return first < position and all(chunk.verb is None for chunk in row[first:position])
    return any(chunk.word in RANKING for chunk in row[max(0, at - 2) : at])


def _is_behind(row: Sequence[Chunk], at: int) -> bool:
    """Tell whether somebody is named as who was not first: "not X but", "not X,", "before X, ... had already"."""
    start = at
    while start and (row[start - 1].word in v.DETERMINERS | {"'s"} or is_whose(row[start - 1])):
        start -= 1
    before = [chunk.word for chunk in row[max(0, start - 1) : start]]
    if before and before[0] in BEATING:
        return True
    return before == ["not"] or (before == ["before"] and start == 1)
