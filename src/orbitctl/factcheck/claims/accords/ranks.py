"""Claims of a rank among those who joined: "became the 29th nation to sign", "as its 23rd member"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise

from orbitctl.factcheck.claims.accords.affiliations import DEEDS
from orbitctl.factcheck.claims.accords.alliances import Named
from orbitctl.factcheck.claims.accords.belonging import ROLES, copula, property_of
from orbitctl.factcheck.claims.accords.regions import region_at
from orbitctl.factcheck.claims.claim import Claim
from orbitctl.factcheck.claims.grammar import vocabulary as v
from orbitctl.factcheck.claims.grammar.frames import Frame
from orbitctl.factcheck.claims.grammar.listing import actor_of, groups_of
from orbitctl.factcheck.claims.grammar.roles import ACTORS, only, subjects
from orbitctl.factcheck.claims.grammar.sentence import Chunk
from orbitctl.factcheck.reading.lexicon import Entry
from orbitctl.factcheck.reading.phrases import Number
from orbitctl.factcheck.reading.wordsets import wordset

NATIONS = frozenset({"nation", "country", "state", "signatory", "member", "party", "government", "partner"})
#: A rank stands at most so far behind the verb or the accord that says whose it is.
_REACH, _NEAR, _FAR = 5, 4, 9
_SEVERAL = 2
_AGREEING = wordset(
    "do accept accepted accepts back backed commit committed agree agreed embrace embraced adopt adopted"
)
_LAST = wordset("latest newest recent")


def ranks(
    row: Sequence[Chunk], frames: dict[int, Frame], accords: Sequence[Named], acting: Sequence[Entry]
) -> Iterator[Claim]:  # fmt: skip
    """Yield as which of them somebody joined; where no verb says who, whoever else is said to act."""
    if len({accord.entry.id for accord in accords}) != 1:
        return
    paired = _paired(row, accords[0].entry)
    if paired:
        yield from paired
        return
    yield from _latest(row, frames, accords[0].entry)
    for at, chunk in enumerate(row):
        number = chunk.number
        if number is None or number.value < 2 or not (_ranked(row, at + 1) if number.ordinal else _numbered(row, at)):
            continue
        if any(region_at(row, place) for place in range(max(0, at - _NEAR), min(len(row), at + _NEAR))):
            continue  # as which of a region's states
        if _is_of_a_time(row, at):
            continue
        who = _whose(row, frames, at) or _nearest(row, at, acting)
        if len({entry.id for entry in who}) == 1:
            yield _rank(accords[0].entry, who[0], number)


def _paired(row: Sequence[Chunk], accord: Entry) -> list[Claim]:
    """Return as which of them each of several joined: "as numbers 22 and 23", "Peru was the 5th and Chile the 6th"."""
    told = [chunk for chunk in row if (chunk.number is not None and chunk.number.value > 1) or actor_of(chunk)]
    numbers = [chunk.number for chunk in told if chunk.number is not None]
    who = [entry for chunk in told if (entry := actor_of(chunk)) is not None]
    if len(numbers) < _SEVERAL or len(numbers) != len(who) or any(region_at(row, at) for at in range(len(row))):
        return []
    if not (all(number.ordinal for number in numbers) or any(chunk.word == "numbers" for chunk in row)):
        return []
    half = len(who)
    in_turn = all((chunk.number is None) == (place % 2 == 0) for place, chunk in enumerate(told))
    in_lists = all(chunk.number is None for chunk in told[:half])
    if not (in_turn or in_lists) or any(chunk.word in v.NEGATIONS | v.FUTURE for chunk in row):
        return []
    return [_rank(accord, one, number) for one, number in zip(who, numbers, strict=True)]


def _latest(row: Sequence[Chunk], frames: dict[int, Frame], accord: Entry) -> Iterator[Claim]:
    """Yield who is told to be the last that joined: "Peru is the newest signatory of the Accords"."""
    for at in range(1, len(row) - 1):
        if row[at].word in _LAST and row[at + 1].word in NATIONS:
            frame = copula(row, frames, at)
            if frame is not None and row[frame.at].word in {"is", "are"} and at - frame.at <= _NEAR:
                for who in subjects(frame, ACTORS) if frame.modality == "fact" and not frame.negated else ():
                    yield Claim("membership", "membership", accord.id, "latest", who.id, present=True)


def _rank(accord: Entry, who: Entry, number: Number) -> Claim:
    return Claim("membership", "count", accord.id, "rank", who.id, None, number)


def _numbered(row: Sequence[Chunk], at: int) -> bool:
    """Tell whether a number says as which of them somebody joined: "signed as number 29"."""
    return at > 1 and row[at - 1].word == "number" and row[at - 2].word in {"as", "is", "was", "became"}


def _ranked(row: Sequence[Chunk], at: int) -> bool:
    """Tell whether what stands behind a rank is a member, or a state that signs."""
    if at >= len(row) or row[at].word in {".", ",", ";"}:  # "a full member of ESA, the agency's 23rd"
        owned = at > 2 and row[at - 2].word in {"'s", "its"}
        return owned and any(chunk.word in ROLES for chunk in row[:at])
    if row[at].word in {"under", "on", "to"}:  # "its signature was the 29th under the Accords"
        deed = any(chunk.word in DEEDS for chunk in row[max(0, at - _FAR) : at])
        return deed and any(only(chunk.mention, ("alliance",)) is not None for chunk in row[at + 1 : at + 3])
    if row[at].word not in NATIONS:
        return False
    if row[at].word in ROLES:  # but not "the eighth member of ESA to sign" something else
        return (
            row[at + 1 : at + 2] == [] or row[at + 1].word != "of" or all(c.word != "to" for c in row[at + 2 : at + 5])
        )
    behind = row[at + 1 : at + 4]
    if behind and behind[0].word in {"to", "that"}:
        return any(property_of(c.verb) not in {None, "leave"} or c.word in _AGREEING for c in behind[1:])
    return at + 1 == len(row) or row[at + 1].word in {",", ".", ";", ")", "in", "on"}


def _nearest(row: Sequence[Chunk], at: int, acting: Sequence[Entry]) -> Sequence[Entry]:
    """Return who acts, or who stands nearer before a rank: "Peru joined in May; Chile followed as the 9th"."""
    groups = [group for group in groups_of(row[:at]) if not _own(row[:at], group[-1])]
    return groups[-1] if groups and acting and not set(groups[-1]) & set(acting) else acting


def _own(row: Sequence[Chunk], who: Entry) -> bool:
    """Tell whether somebody is named only as whose something is: "joined China's station", "signed with the US"."""
    places = [at for at, chunk in enumerate(row[:-1]) if actor_of(chunk) == who]
    return bool(places) and all(
        row[at + 1].word == "'s" or {"by", "with"} & {c.word for c in row[max(0, at - 2) : at]} for at in places
    )


def _is_of_a_time(row: Sequence[Chunk], at: int) -> bool:
    """Tell whether only those who joined in a time are ranked: "the third country to sign up this month"."""
    near = row[at + 1 : at + _FAR]
    return any(c.time is not None and (c.time.anchored or c.time.relation == "since") for c in near) or any(
        one.word == "this" and two.word in {"month", "year", "week"} for one, two in pairwise(near)
    )


def _whose(row: Sequence[Chunk], frames: dict[int, Frame], at: int) -> list[Entry]:
    """Return who became or is what is ranked; or who is named behind: "the 29th nation to sign was Germany"."""
    beside = only(row[at + 3].mention, ACTORS) if at + 4 < len(row) and row[at + 2].word == "," else None
    if beside is not None and row[at + 4].word in {",", "."}:
        return [beside]  # "got their 50th signatory, Panama, in December"
    frame = copula(row, frames, at)
    if frame is not None and at - frame.at <= _REACH:
        return subjects(frame, ACTORS) if frame.modality == "fact" and not frame.negated and not frame.tried else []
    for position in range(at + 1, len(row) - 1):
        verb = row[position].verb
        if verb is not None and "be" in verb.senses and verb.form in {"past", "third"}:
            entry = only(row[position + 1].mention, ACTORS)
            return [entry] if entry is not None else []
    return []
