"""A state beside an accord: it belongs, unless the sentence denies it, however that is put.

Where neither frames nor clauses tell who joined, one accord and one actor, or a list of them, still do, if something
near them tells of belonging ("in the fold", "lent its name to") or of keeping away ("aloof from", "steers clear of").
What somebody thinks of an accord is neither.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from itertools import pairwise

from orbitctl.factcheck.claims.accords import allegiance as a
from orbitctl.factcheck.claims.accords.adherents import adherents, dated_apart, is_meanwhile, own_clause
from orbitctl.factcheck.claims.accords.alliances import MEMBER, Named, is_body
from orbitctl.factcheck.claims.accords.belonging import (
    KEEPING_AWAY,
    NOT_ALONE,
    ROLES,
    dates_of,
    denies_all,
    denies_another,
    property_of,
)
from orbitctl.factcheck.claims.accords.renunciations import renounced
from orbitctl.factcheck.claims.analysis import Analysis
from orbitctl.factcheck.claims.claim import Claim
from orbitctl.factcheck.claims.grammar import vocabulary as v
from orbitctl.factcheck.claims.grammar.dating import together
from orbitctl.factcheck.claims.grammar.scope import SIGNED, WIDE
from orbitctl.factcheck.claims.grammar.sentence import Chunk
from orbitctl.factcheck.reading.lexicon import Entry
from orbitctl.factcheck.reading.phrases import Time
from orbitctl.factcheck.reading.wordsets import wordset

#: With one of these it is an act that is told, and not how things stand.
_ONCE = NOT_ALONE | {"never"}
#: What is signed beside an accord.
_PAPERS = wordset("deal contract agreement memorandum arrangement letter statement declaration")
#: So near before an accord "left" governs it: "left the pledge against".
_BESIDE = 4


def claims(found: Analysis) -> Iterator[Claim]:
    """Yield who is said to belong to the one accord of a sentence, or to keep away from it."""
    row = found.row
    accords = found.accords
    if len(accords) != 1 or row[-1].word == "?" or _is_untold(found) or denies_another(row):
        return
    accord = accords[0]
    who, places = adherents(row, accord)
    if not who or not places or (places[-1] < accord.at and is_meanwhile(row, accord.at)):
        return
    low, high = min(accord.at, *places), max(accord.at, *places)
    near = _around(row, low, high)
    words = frozenset([chunk.word for chunk in near])
    apart = high - low > a.FARTHEST or any(chunk.word in a.TURNS for chunk in row[low:high])
    if apart or _is_of_another_kind(row, near, accord, words):
        return
    own = own_clause(row, near, places)
    outside, denied = _is_outside(own) or _is_apart(own), _is_denied(own) or denies_all(row)
    what = _told(row, near, accord, places)
    negated = outside or denied
    if outside and denied:
        denied = _is_denied([chunk for chunk in own if chunk.word not in {"nothing", "none", "no"}])
    unsure = (outside and denied) or (negated and not (outside or what))
    if unsure or ("only" in words and negated and not _alone(row, places[0])):
        return
    near = [chunk for chunk in near if not dated_apart(row, chunk, places)]
    times = _times(near, accord, row, who)
    for actor in who if times is not None and not (negated and _is_of_the_first(near)) else ():
        claim = Claim(
            "adherence", "membership", accord.entry.id, what or "join", actor.id, times[0] if times else None,
            negated=negated, present=bool(words & a.HERE) and not words & _ONCE,
        )  # fmt: skip
        if outside or what:
            yield claim._replace(others=(SIGNED,)) if "signed" in words else claim
        elif times:
            yield claim._replace(others=(WIDE,))


def _is_of_another_kind(row: Sequence[Chunk], near: Sequence[Chunk], accord: Named, words: Collection[str]) -> bool:
    """Tell whether somebody is told to have left an accord, or to have to do with a body without belonging to it."""
    if not a.LEAVING.isdisjoint(words) or any(
        property_of(chunk.verb) == "leave" and _leaves(row, chunk, accord) for chunk in near
    ):
        return True
    mention = row[accord.at].mention
    unsure = mention is not None and any(entry.kind == "program" for entry in mention.entries)
    if unsure and any(one.word in _PAPERS and other.word == "signed" for one, other in pairwise(row)):
        return True  # "under a deal signed in April Japan supplies a rover for Artemis"
    return is_body(row, accord) and (MEMBER.isdisjoint(words) or not a.DEALINGS.isdisjoint(words))


def _is_untold(found: Analysis) -> bool:
    """Tell whether what somebody thinks or wants is told, not that he wants no part of it, or that a month saw it."""
    untold = found.words & a.UNTOLD
    row = found.row
    if untold & {"wants", "want"} and any(chunk.word == "nothing" for chunk in row):
        untold -= {"wants", "want"}
    if "saw" in untold and row[0].time is not None and row[1].word == "saw":
        untold -= {"saw"}
    return bool(untold)


def _around(row: Sequence[Chunk], low: int, high: int) -> Sequence[Chunk]:
    """Return what stands near an actor and an accord, up to where another statement begins."""
    first = next((at + 1 for at in range(low - 1, -1, -1) if row[at].word in a.TURNS), 0)
    last = next((at for at in range(high + 1, len(row)) if row[at].word in a.TURNS), len(row))
    last = min(last, high + a.MARGIN + 1)
    for at in range(high + 1, last):  # "without being in the European Union": something else is denied
        if row[at].word == "without" and not any(c.word in ROLES or property_of(c.verb) for c in row[at:last]):
            last = at
            break
    return row[max(first, low - a.MARGIN) : last]


def _leaves(row: Sequence[Chunk], chunk: Chunk, accord: Named) -> bool:
    """Tell whether a verb says that somebody left the accord, and not that something was left."""
    at = next(i for i, other in enumerate(row) if other is chunk)
    return chunk.word != "left" or at < accord.at <= at + _BESIDE or row[at + 1].word == "it"


def _alone(row: Sequence[Chunk], at: int) -> bool:
    """Tell whether only one is told to keep away: "only Peru has not signed", but not "not only Peru has"."""
    return at > 0 and row[at - 1].word == "only" and (at == 1 or row[at - 2].word not in v.NEGATIONS)


def _is_of_the_first(near: Sequence[Chunk]) -> bool:
    """Tell whether those who began an accord are told of: "neither was among the first eight"."""
    words = [chunk.word for chunk in near]
    return "founding" in words or any(
        chunk.word == "first" and near[at + 1].number is not None for at, chunk in enumerate(near[:-1])
    )


def _is_outside(near: Sequence[Chunk]) -> bool:
    """Tell whether a word says that somebody does not belong, and not that this once was so."""
    told = " ".join([chunk.word for chunk in near])
    if any(refusal in f" {told} " for refusal in a.REFUSALS):
        return True
    if any(
        c.word == "down" and {"turned", "turns", "voted"} & {o.word for o in near[:at]} for at, c in enumerate(near)
    ):
        return True  # "turned the Accords down"
    return any(chunk.word in KEEPING_AWAY and not (at and near[at - 1].word in a.ONCE) for at, chunk in enumerate(near))


def _is_apart(near: Sequence[Chunk]) -> bool:
    return any(
        chunk.word in a.APART and any(other.word in a.STAYING for other in near[max(0, at - 3) : at])
        for at, chunk in enumerate(near)
    )


def _is_denied(near: Sequence[Chunk]) -> bool:
    for at, chunk in enumerate(near):
        behind = near[at + 1].word if at + 1 < len(near) else ""
        if chunk.word in a.DENYING and not NOT_ALONE.isdisjoint(c.word for c in near[at + 1 : at + 3]):
            continue  # "is not the last country to have joined"
        if (
            (chunk.word in a.DENYING and behind not in {"only", "just", "until"})
            or (chunk.word == "yet" and behind == "to")
            or (chunk.word == "no" and behind in ROLES)
        ):
            return True
    return False


def _is_given_up(chunk: Chunk) -> bool:
    """Tell whether a pledge is named by what it gives up; "the treaty" names it as what it is."""
    mention = chunk.mention
    return mention is not None and all(entry.kind == "alliance" and not entry.own for entry in mention.entries)


def _told(row: Sequence[Chunk], near: Sequence[Chunk], accord: Named, places: Sequence[int]) -> str | None:
    """Return whether joining is told of, or belonging; None if neither."""
    if _is_given_up(row[accord.at]):
        promised = any(chunk.word in a.PROMISES for chunk in row[max(0, accord.at - 4) : accord.at])
        given_up = promised or renounced(row, accord.at) is not None or renounced(row[::-1], len(row) - 1 - accord.at)
        return "join" if given_up else None
    told = f" {' '.join([chunk.word for chunk in near])} "
    if any(phrase in told for phrase in (*a.JOININGS, *a.BACKINGS)):
        return "join" if any(phrase in told for phrase in a.JOININGS) else "member"
    standing = None
    for at, chunk in enumerate(near):
        before = near[at - 1].word if at else ""
        act = property_of(chunk.verb)
        if act is not None or chunk.word in a.ACTING:
            return "join" if act != "member" else "member"
        if chunk.word in a.GIVEN and before in a.OWN and any(c.word in a.GIVING for c in near[max(0, at - 4) : at]):
            return "join"
        if chunk.word in a.STANDING or (chunk.word in ROLES and _is_one_of(near, at)):
            standing = "join" if near[at - 2].word == "into" else "member"
    inside = row[accord.at - (2 if row[accord.at - 1].word == "the" else 1)].word
    if standing is None and accord.at > places[-1] and inside in a.INSIDE:
        between = row[places[-1] + 1 : accord.at]
        standing = "member" if all(chunk.word in a.BEING or chunk.number for chunk in between) else None
    return standing


def _is_one_of(near: Sequence[Chunk], at: int) -> bool:
    return not near[at].word.endswith("s") or any(chunk.word in a.AMONG for chunk in near[max(0, at - 4) : at])


def _times(near: Sequence[Chunk], accord: Named, row: Sequence[Chunk], who: Sequence[Entry]) -> list[Time] | None:
    """Return the date that is told, without the year in the name of the accord; None if there are several."""
    named_by = {id(row[at]) for at in (accord.at - 1, accord.at + 2) if 0 <= at < len(row)
                and (at < accord.at or row[at - 1].word == "of")}  # fmt: skip
    return together(
        [
            _awaited(near, at, chunk.time)
            for at, chunk in enumerate(near)
            if chunk.time is not None
            and id(chunk) not in named_by
            and dates_of(row, [chunk.time], accord.entry.id, who)
        ]
    )


def _awaited(near: Sequence[Chunk], at: int, time: Time) -> Time:
    """Return a date as that of the act if somebody waited until then."""
    waited = time.relation == "until" and at > 0 and near[at - 1].word in {"waited", "took", "held"}
    return time.itself() if waited else time
