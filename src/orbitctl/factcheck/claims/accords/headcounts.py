"""A number and those it counts beside an accord: "72 member states", "the signatories now number 27", "grew to 33"."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from orbitctl.factcheck.claims.accords.affiliations import DEEDS
from orbitctl.factcheck.claims.accords.alliances import Named, is_body
from orbitctl.factcheck.claims.accords.belonging import ROLES, property_of
from orbitctl.factcheck.claims.grammar.roles import only
from orbitctl.factcheck.claims.grammar.sentence import Chunk
from orbitctl.factcheck.reading.wordsets import wordset

_STATES = wordset("nations countries states governments nation country state capitals parliaments cabinets")
_MEMBERS = (frozenset(ROLES) - {"party"}) | wordset(
    "adherents backers subscribers participants names signatures flags agencies"
)
COUNTED = _STATES | _MEMBERS
#: Between a number and those counted: words that leave the number the total.
PLAIN = wordset(
    "member participating signatory sovereign partner party different full subscribing contracting total national"
    " founding original initial founder other fellow - first"
)
_GROWN = wordset("grew grown risen rose expanded swelled climbed")
#: With one of these around, a number without a noun is that of those who belong.
CUES = wordset("total number numbers tally count membership roster list ranks roll rolls club") | _GROWN
_BESIDES = wordset("and organisations organizations agencies institutions international bodies regional")
_ENDING = frozenset({".", ",", ";", ")", "in", "by", "on", "as", "when", "since", "of", "at"})
#: Before a number these make it a part, and those the place of what is done.
_PART = wordset("first other another further additional last next these those new our between")
_INSIDE = wordset("in from among amongst within across throughout into over during after before")
#: Behind those counted, these tell which of them.
_WHICH = wordset("with whose from without in 's outside")
#: Behind "member", these are what is made of so many.
_GROUPS = wordset("crew crews team teams panel committee council board delegation expedition")
_UNDER = wordset("under through per thanks")
#: A body is told by these to be made of states; much else is told of one.
_MAKING_UP = wordset("made make makes making club consists comprises comprised family composed belong bloc")
_DEFINITE = wordset("all its 's the their both")
_BOUNDS = wordset("than least fewer less")
_LONGEST, _FAR, _BOTH = 3, 8, 2


class Counted(NamedTuple):
    """What a number counts: where that ends, and how it is told."""

    end: int
    states: bool = False  # alone, without the organisations beside them
    joined: bool = False  # told by an act
    bound: bool = False  # "no fewer than"
    definite: bool = False  # "its 22 members"


def counted(row: Sequence[Chunk], at: int, accords: Sequence[Named]) -> Counted | None:
    """Return those counted by a number at a position, if they are all who belong to an accord."""
    before = [chunk.word for chunk in row[max(0, at - 2) : at]]
    some = before in (["of", "the"], ["one", "of"], ["some", "of"])
    inside = not _INSIDE.isdisjoint(before[-1:]) and before not in (["is", "among"], ["are", "among"])
    if some or inside or not _PART.isdisjoint(before[-1:]):
        return None
    number = row[at].number
    if before[-1:] == ["the"] and number is not None and number.value == _BOTH:
        return None  # "the two parties": those named before
    acts = {property_of(chunk.verb) for chunk in row} - {None, "leave"}
    noun = _noun(row, at)
    if noun is None:
        told = _is_total(row, at, accords, cued=bool(acts))
        return Counted(at + 1, bound=not _BOUNDS.isdisjoint(before)) if told else None
    definite = not _DEFINITE.isdisjoint(before)
    if not _are_all(row, noun, accords, definite=definite or bool(before)) or _is_aside(row, noun, accords, acts):
        return None
    states = row[noun].word in _STATES and _BESIDES.isdisjoint(chunk.word for chunk in row[noun + 1 : noun + 3])
    return Counted(noun + 1, states, bool(acts - {"member"}), not _BOUNDS.isdisjoint(before), definite)


def _noun(row: Sequence[Chunk], at: int) -> int | None:
    """Return where those counted stand behind a number, with nothing between that narrows it."""
    noun = at + 1
    while noun + 1 < len(row) and noun <= at + _LONGEST and row[noun].word in PLAIN and (
        row[noun + 1].word in COUNTED | PLAIN
    ):  # fmt: skip
        noun += 1
    return noun if noun < len(row) and row[noun].word in COUNTED else None


def _is_total(row: Sequence[Chunk], at: int, accords: Sequence[Named], *, cued: bool) -> bool:
    """Tell whether a number without a noun is a total: "bringing the total to 60", "the Accords grew to 33 in 2023"."""
    if at + 1 < len(row) and row[at + 1].word not in _ENDING and row[at + 1].time is None:
        return False
    near = {chunk.word for chunk in row[max(0, at - _FAR) : at]}
    cued = cued or any(chunk.word in ROLES or chunk.word in DEEDS for chunk in row)
    grown = not near.isdisjoint(_GROWN) and any(accord.at < at for accord in accords)
    return grown or (cued and not near.isdisjoint(CUES))


def _are_all(row: Sequence[Chunk], noun: int, accords: Sequence[Named], *, definite: bool) -> bool:
    """Tell whether nothing behind those counted says which of them, or of what else they are: "members of a crew"."""
    behind = row[noun + 1].word if noun + 1 < len(row) else ""
    ours = any(noun < accord.at <= noun + _LONGEST + 1 for accord in accords)
    withs = [at for at in range(noun, len(row)) if row[at].word == "with"]
    if any(only(chunk.mention, ("state",)) is not None for at in withs for chunk in row[at + 1 : at + 4]):
        return False  # "the seven that agreed with the United States"
    if behind == "of":
        return definite and (ours or row[noun].word not in _MEMBERS)
    return behind not in _WHICH and behind not in _GROUPS


def _is_aside(row: Sequence[Chunk], noun: int, accords: Sequence[Named], acts: set[str | None]) -> bool:
    """Tell whether what is told is done by way of an accord, or with a body, by those who need not belong."""
    words = {chunk.word for chunk in row}
    led = {chunk.word for accord in accords for chunk in row[max(0, accord.at - 2) : accord.at]}
    if not acts and "signatures" not in words and not led.isdisjoint(_UNDER):
        return True
    belonging = acts or row[noun].word == "members" or row[noun - 1].word in {"member", "-"}
    return is_body(row, accords[0]) and not belonging and words.isdisjoint(_MAKING_UP)
