"""What somebody is told to have done first, out of all that stands in a stretch of a sentence.

Left out are who did it, whose it was, and words that add nothing; what remains the judge has to understand in full.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from orbitctl.factcheck.claims.counts.scope import is_made_by_people
from orbitctl.factcheck.claims.grammar import vocabulary as v
from orbitctl.factcheck.claims.grammar.sentence import Chunk
from orbitctl.factcheck.claims.grammar.verbs import Verb, inflections
from orbitctl.factcheck.claims.grammar.worlds import is_some_moon
from orbitctl.factcheck.reading.essence import essence
from orbitctl.factcheck.reading.lexicon import Entry
from orbitctl.factcheck.reading.wordsets import wordset

#: Of verbs of several words, what tells of the same as one word.
_MEANINGS = {"land": "land", "orbit": "orbit", "flyby": "fly", "crash": "hit"}
_PEOPLE = frozenset({"person", "astronaut"})
_NEAR = 3
#: Words by which somebody is told to have come before all others.
_RANKING = wordset("first earliest pioneered pioneer pioneers pioneering inaugural")
_NOBODY = wordset("nobody nothing none no")
_BEFORE = wordset("before until till ahead earlier previously hitherto prior already")
_BEATING = wordset("beat beats beaten beating")
_ALL = wordset(
    "any anyone anybody anything every everyone everybody all else other others rest rival rivals competition"
)
_RACE = wordset("race")
_OPENING = wordset("opened opens blazed broke inaugurated")
#: Words of a deed: without one of these nothing is known of it.
DEEDS = wordset("fly orbit land on hit sample spacewalk walk space satellite station dock rover beyond")
#: Of these, those that are a deed by themselves.
COMPLETE = wordset("spacewalk satellite station")
#: Going to a body in whatever way.
_REACHING = wordset("reach reached reaching visit visited arrive arrived get got sent send dispatched dispatch past by")
#: Words that add nothing to what was done, beside those that `essence` leaves out.
_NEUTRAL = (
    inflections("become come get go fetch haul ferry manage succeed hold belong remember count fall win")
    | _REACHING | _RANKING | _NOBODY | _BEFORE | _BEATING | _ALL | _RACE | _OPENING
    | v.BEFORE_VERBS - {"soft", "far"} | v.DETERMINERS
    | wordset(
        "won wins soviets americans russians honour honor distinction title record accolade laurels palm credit"
        " glory feat milestone deed fame known famous ranks history mankind humankind humanity doing done there"
        " effected executed staged pulled off man ones included made manmade - terrestrial earthly quite at way"
        " road door path ice one placed place owned about upon soviet american of to into near round out this kind"
        " sort such whatever whichever it that who which us nation's what called just simply actually really"
        " proved turned but him them proudly famously vicinity neighbourhood new time times still mere entire"
        " whole sole spacefaring thanks and or & , . 's ' by with when as while where"
    )
)  # fmt: skip
_HYPHENED = {"soft-land": "soft land", "hard-land": "hit", "crash-land": "hit"}
_ARRIVING = frozenset({"get to", "reach", "arrive", "draw alongside", "catch up"})
_GROUND = wordset("soil ground surface dust regolith plains floor")
_SETTING = wordset(
    "eased easing put set touched came come lowered brought let bring settle settled alighted alight lands"
)
_GENTLY = wordset("gently gentle softly safe safely")
_TOUCHING = wordset("touch touched touching struck")
#: Leaving the ship, of a person.
_OUTSIDE = wordset("void outside beyond out")


def meaning(verb: Verb) -> str | None:
    """Return the one word for what a verb tells of a craft, if it can tell only that: "touch down", "swing by"."""
    if verb.length == 1 or "-" in verb.base:
        return None
    found = [word for sense, word in _MEANINGS.items() if sense in verb.senses]
    return found[0] if len(found) == 1 else None


def essence_of(row: Sequence[Chunk], first: int, last: int, holder: Entry) -> frozenset[str]:
    """Return what a stretch tells to have been done."""
    told = list(_words(row, first, last, holder))
    essential = essence(told)
    plain = {chunk.word for chunk in row[first:last]}
    if holder.kind in _PEOPLE:
        essential = _of_a_person(essential)
    if holder.kind in _PEOPLE and essential.isdisjoint({"person", "woman", "craft", "spacewalk"}):
        essential |= {"person"}
    if essential.isdisjoint(DEEDS) and not _REACHING.isdisjoint(plain) and essential:
        essential |= {"fly"}
    return essential


def _of_a_person(essential: frozenset[str]) -> frozenset[str]:
    """Return what a person did: who orbits is in space, who leaves the ship walks there."""
    if not essential & _OUTSIDE or not essential <= _OUTSIDE | {
        "person",
        "craft",
        "fly",
        "step",
        "stepped",
        "space",
        "spacewalk",
    }:
        return essential - {"orbit"} | {"space"} if essential == {"person", "orbit"} else essential
    return frozenset({"spacewalk"})


def _words(row: Sequence[Chunk], first: int, last: int, holder: Entry) -> Iterator[str]:
    for at in range(first, last):
        chunk = row[at]
        if chunk.mention is not None:
            if not _is_his(row, at, holder):
                yield chunk.mention.entries[0].id
        elif chunk.number is not None:
            yield str(chunk.number.value)
        elif chunk.word and not is_made_by_people(row, at):
            yield from _plainly(row, at)


def _is_his(row: Sequence[Chunk], at: int, holder: Entry) -> bool:
    """Tell whether a name is that of who was first, of somebody left behind, or tells only whose craft it was."""
    mention = row[at].mention
    if mention is None:
        return False
    if holder in mention.entries or any(
        e.kind in {"mission", "program", "person", "astronaut"} for e in mention.entries
    ):
        return True
    if at and row[at - 1].word in _NOBODY | {"any", "other"}:
        return False  # "until Sally Ride no American woman had flown"
    around = [*row[max(0, at - 2) : at], *row[at + 1 : at + 3]]
    return _is_whose(row[at]) and any(c.mention is not None and holder in c.mention.entries for c in around)


def _plainly(row: Sequence[Chunk], at: int) -> Iterator[str]:
    """Yield a word of a deed in the words of `essence`; nothing for one that adds nothing."""
    chunk = row[at]
    before = row[at - 1].word if at else ""
    if chunk.verb is not None and chunk.verb.base in _ARRIVING:
        return
    if chunk.verb is not None and (told := meaning(chunk.verb) or _HYPHENED.get(chunk.verb.base)) is not None:
        yield from told.split()
    elif chunk.word in _GROUND and (before in {"onto", "on", "upon", "the", "lunar", "martian"} or "'s" in before):
        yield from ("on",) if chunk.word not in {"dust", "regolith", "soil"} or _is_stood_on(row, at) else ("sample",)
    elif chunk.word == "down" or chunk.word in {"settle", "settled", "alighted", "alight"}:
        yield "land"
    elif chunk.word in _TOUCHING:
        yield "hit"
    elif chunk.word in _GENTLY:
        yield "soft"
    elif chunk.word in {"moon", "moons"} and before == "artificial":
        yield "satellite"
    elif is_some_moon(row, at):
        yield "moons"
    elif chunk.word not in _NEUTRAL and not (
        chunk.word in _SETTING and any(c.word == "down" for c in row[at + 1 : at + 1 + _NEAR])
    ):
        yield chunk.word


def _is_stood_on(row: Sequence[Chunk], at: int) -> bool:
    return any(chunk.word in {"onto", "on", "upon"} for chunk in row[max(0, at - _NEAR) : at])


def _is_whose(chunk: Chunk) -> bool:
    """Tell whether a name says only whose something is: that of a state, of its people, of an agency."""
    return chunk.mention is not None and any(e.kind in {"state", "demonym", "agency"} for e in chunk.mention.entries)
