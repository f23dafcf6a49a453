"""Claims of who came first, or at what place, read loosely: who, which place, and what is told of the deed.

What of the deed is not understood is kept, for the judge to weigh: it can only narrow it.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise

from orbitctl.factcheck.claims.analysis import Analysis
from orbitctl.factcheck.claims.claim import Claim
from orbitctl.factcheck.claims.counts.feats import COMPLETE, essence_of
from orbitctl.factcheck.claims.counts.ranks import LAST, RELATIVES, Rank, dated, ranks, start
from orbitctl.factcheck.claims.counts.scope import EVERYBODY, is_one_of_those
from orbitctl.factcheck.claims.counts.winners import PEOPLE, winner
from orbitctl.factcheck.claims.grammar import vocabulary as v
from orbitctl.factcheck.claims.grammar.sentence import Chunk
from orbitctl.factcheck.claims.quantified.deeds import deed_of, of_flights
from orbitctl.factcheck.claims.quantified.phrases import gather
from orbitctl.factcheck.claims.quantified.words import OTHER_WORLDS, UNTOLD, WORD_ACTS
from orbitctl.factcheck.reading.bodies import BY_WORD
from orbitctl.factcheck.reading.lexicon import Entry
from orbitctl.factcheck.reading.wordsets import wordset

#: Without one of these nobody is told to have come at a place.
TELLING = wordset(
    "first last final second third fourth fifth sixth seventh eighth ninth tenth 2nd 3rd 4th 5th 6th 7th 8th 9th 10th"
)
_OTHERS = frozenset({"mission", "program", "person", "astronaut", "rocket", "series"})
_OWN = wordset("its their his her there so")  # of what was told before
#: With one of these around a rank nothing is told as done; trying is a deed, if it is that of which it is told.
_UNTOLD = UNTOLD - wordset("course working set about") | wordset(
    "always forever not never no attempt attempts bid fail failed failing"
)
_TRYING = frozenset({"attempt"})
#: With one of these it is told as to come.
_PLANNED = v.FUTURE | wordset("set poised due slated about expected")
_TELLING_DEEDS = RELATIVES | frozenset(WORD_ACTS) | {"to"}
_SHORTEST = 2
#: How it went, and no deed.
_FARING = frozenset({"success", "failure", "survive"})
_FLIERS = wordset("astronaut cosmonaut taikonaut spacefarer")


def claims(found: Analysis) -> Iterator[Claim]:
    """Yield who is told to have come at which place."""
    row = found.row
    if row[-1].word == "?" or row[0].word in v.HYPOTHETICAL or is_one_of_those(row, grouped=found.context.grouped):
        return
    who: Entry | None = None
    for rank in ranks(row):
        first = start(row, rank.at)
        who = winner(found, rank, first, who) if _is_told(row, first, rank) else None
        if who is None or _is_named_behind(row, rank):
            continue
        for part in _parts(row, rank):
            noun = _elided(row, first, rank)
            part += [(noun[0] - 3, noun[0] - 2), noun] if row[noun[0] - 2].word == "'s" else [noun]
            stretch = [chunk for begin, end in part for chunk in row[begin:end]]
            told = _essence(row, part, stretch, who) | _owner(row, rank.at) | _owner(row, noun[0] - 1)
            words = {chunk.word for chunk in stretch}
            elsewhere = ("picture" in told and "earth" in words) or ("planet" in words and "another" not in words)
            elsewhere = elsewhere or _orbits_beyond(stretch)
            if (len(told) < _SHORTEST and not told & COMPLETE) or elsewhere or not _OWN.isdisjoint(words):
                continue
            owned = bool(_owner(row, rank.at))  # with others, perhaps
            yield Claim(
                "placing", "first", who.id, "last" if row[rank.at].word in LAST else "first", " ".join(sorted(told)),
                dated(row, first, rank), rank.place, "plan" if _is_plan(row, first, rank) else "fact",
                others=(who.kind, *(("", "") if owned else _deed(stretch, who))),
            )  # fmt: skip


def _is_named_behind(row: Sequence[Chunk], rank: Rank) -> bool:
    """Tell whether an aside says which world is meant: "the first to orbit another body, the Sun"."""
    some = any(chunk.word in OTHER_WORLDS for chunk in row[rank.at : rank.end])
    behind = [chunk.word for chunk in row[rank.end : rank.end + 3] if chunk.word not in v.DETERMINERS]
    return some and len(behind) > 1 and behind[0] in {",", "(", "—", "–", ":"} and behind[1] in BY_WORD


def _orbits_beyond(stretch: Sequence[Chunk]) -> bool:
    """Tell whether something is orbited that is not named, "to orbit anything beyond the Earth", not orbit left."""
    told = [chunk.word for chunk in stretch if chunk.word in {"orbit", "beyond"}]
    return told[:2] == ["orbit", "beyond"]


def _is_told(row: Sequence[Chunk], first: int, rank: Rank) -> bool:
    """Tell whether something is told as done."""
    because = {i for i in range(first, rank.end) if row[i].word == "due" and row[i + 2].verb is None}  # "due to a"
    if _is_led_to([chunk.word for chunk in row[first : rank.at] if chunk.word not in v.DETERMINERS]):
        return False
    untold = _UNTOLD.intersection([row[i].word for i in range(first, rank.end) if i not in because])
    return untold <= _PLANNED or (untold == _TRYING and any(c.word in _TRYING for c in row[rank.at : rank.end]))


def _is_led_to(before: Sequence[str]) -> bool:
    """Tell whether somebody is only told to have been moved "to become" it: "was inspired by him to become"."""
    return tuple(before[-2:]) in {("to", "become"), ("to", "be")} and not _PASSIVE.isdisjoint(before)


_PASSIVE = wordset("was were been")


def _is_plan(row: Sequence[Chunk], first: int, rank: Rank) -> bool:
    """Tell whether it is told as to come: "is set to become the first", "will be the first"."""
    before = [chunk.word for chunk in row[first : rank.at]]
    return not _PLANNED.isdisjoint(before) and not {"be", "become", "make"}.isdisjoint(before)


def _elided(row: Sequence[Chunk], first: int, rank: Rank) -> tuple[int, int]:
    """Return the noun a rank takes from one before: "India's third lunar flight, and the first to land" is India's."""
    joint = next((i for i in range(rank.at - 1, first, -1) if row[i].word not in v.DETERMINERS | {","}), first)
    if row[rank.at + 1].word != "to" or row[joint].word != "and":
        return first, first
    noun = next((i + 1 for i in range(joint, first, -1) if row[i].word == "first" or row[i].number), joint)
    return noun, next((i for i in range(noun, joint) if row[i].word in RELATIVES | {"to"}), joint)


def _parts(row: Sequence[Chunk], rank: Rank) -> Iterator[list[tuple[int, int]]]:
    """Yield what was done, and whatever else: "the first [probe] [to reach the Moon] and [to send pictures]"."""
    first, end = rank.at + 1, rank.end
    opening = next((i for i in range(first, end) if row[i].word == "to" or row[i].word in RELATIVES), first)
    begin = opening
    owner = (
        (first - 3, first - 2)
        if row[first - 2].word == "'s" and row[first - 3].word not in EVERYBODY
        else (first, first)
    )  # "Japan's first"
    both = row[opening - 1].word == "both"
    for at in range(opening + 1, end - 1):
        if not both and row[at].word == "and" and row[at + 1].word == "to":
            yield [owner, (first, opening), (begin, at)]
            begin = at + 1
    yield [owner, (first, opening), (begin, end)]


def _essence(
    row: Sequence[Chunk], part: Sequence[tuple[int, int]], stretch: Sequence[Chunk], who: Entry
) -> frozenset[str]:
    """Return the words that matter of what was done, with all that is named there."""
    told = frozenset(word for begin, end in part for word in essence_of(row, begin, end, who))
    words = {chunk.word for chunk in stretch}
    if "picture" in told and "surface" in words:  # of it, or taken there
        plain = [chunk.word for chunk in stretch if chunk.word not in v.DETERMINERS]
        told = told - {"on"} | ({"surface"} if ("of", "surface") not in pairwise(plain) else set())
    for one, two in pairwise(stretch):
        if one.mention is not None and two.mention is not None and two.mention.entries[0].kind in _OTHERS:
            told -= {one.mention.entries[0].id}  # "the US Space Shuttle"
    if len(told) <= _SHORTEST and not _FLIERS.isdisjoint(words):
        told |= {"space"}
    return told | _named(stretch, who)


def _owner(row: Sequence[Chunk], at: int) -> frozenset[str]:
    """Return among whose a rank was one: "Japan's first lunar probe"."""
    if row[at - 1].word != "'s" or row[at - 2].word in EVERYBODY:
        return frozenset()
    mention = row[at - 2].mention
    return frozenset([mention.entries[0].id if mention is not None else row[at - 2].word])


def _named(part: Sequence[Chunk], who: Entry) -> frozenset[str]:
    """Return the words of the flights, programs and people that a stretch names, but for who came at that place."""
    named = [chunk.mention.entries for chunk in part if chunk.mention is not None]
    found = {entries[0].id for entries in named if who not in entries and entries[0].kind in _OTHERS}
    return frozenset(word for record in found for word in record.lower().replace("-", " ").split())


def _deed(part: Sequence[Chunk], who: Entry) -> tuple[str, str]:
    """Return the deed that a stretch tells of, and what is not understood of it; empty if it tells of none."""
    found = gather([chunk for chunk in part if chunk.number is None and chunk.time is None])
    told = who.kind in PEOPLE or any(chunk.word in _TELLING_DEEDS for chunk in part)
    told = told and all(chunk.word not in _TRYING for chunk in part)
    if not told or found.missions or found.people or found.acts & _FARING:
        return "", ""
    numbers = [str(chunk.number.value) for chunk in part if chunk.number is not None]
    rest, found.unknown = " ".join([*found.unknown, *numbers]), []
    found.units |= {"person"} if who.kind in PEOPLE else set()
    deed = deed_of(found)
    deed = of_flights(deed, part) if deed is not None and who.kind not in PEOPLE else deed
    return (deed.told(), rest) if deed is not None and deed.act != "launch" else ("", "")
