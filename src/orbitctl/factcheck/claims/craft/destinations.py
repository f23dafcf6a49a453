"""Claims of the body a flight is at, or on its way to: any that is named beside the one flight of a sentence.

What is denied, compared, listed, or left to other flights is none of its destinations; what is only passed or looked at
on the way is marked.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from orbitctl.factcheck.claims.analysis import Analysis
from orbitctl.factcheck.claims.claim import Claim
from orbitctl.factcheck.claims.craft import targets
from orbitctl.factcheck.claims.craft.ties import PART, UNTIED
from orbitctl.factcheck.claims.grammar import scope, voyages, worlds
from orbitctl.factcheck.claims.grammar import vocabulary as v
from orbitctl.factcheck.claims.grammar.clauses import Clause
from orbitctl.factcheck.claims.grammar.roles import only
from orbitctl.factcheck.claims.grammar.sentence import Chunk
from orbitctl.factcheck.claims.grammar.verbs import inflections
from orbitctl.factcheck.claims.thread import leads
from orbitctl.factcheck.reading.lexicon import Entry
from orbitctl.factcheck.reading.wordsets import wordset

#: Marks a claim of a body that was perhaps only passed.
PASSING = "passing"
#: Marks a claim of a body that was perhaps only looked at, as can be done from anywhere.
SEEN = "seen"
#: Sorts of bodies that may be looked at from afar, or are not told one by one.
_WHOLE = frozenset({"world", "sort"})
#: How a landing to come is told.
_LANDING = frozenset({"land", "put", "set", "place", "plant", "touch"})
_ONTO = frozenset({"on", "onto", "upon"})
#: What is done to people who are to land, with "to the surface" behind it, or by them there.
_CARRYING = frozenset({"take", "bring", "carry", "return", "deliver", "send", "ferry", "get", "fly"})
_STEPPING = frozenset({"walk", "step", "stand"})
#: What a flight does for others that land.
_REHEARSING = voyages.OF_OTHERS | wordset(
    "test tests testing tested try tries trying rehearse rehearses rehearsing dock docks docking lander landers who"
    " way road later after follow follows following until since no not never without"
)
#: Marks a claim of a body in orbit about which a flight is told to be.
CIRCLED = "circled"
#: Marks a claim of a body at which a flight is told to have spent months or years.
STAYED = "stayed"
#: Behind these a body is where a flight is not; behind "from" where one of the others stands before it.
_AWAY, _FAR = frozenset({"behind", "beyond"}), frozenset({"away", "far", "distant"})
#: So near its beginning a sentence says what it is about.
_OPENING = 5
#: Between a noun for a flight and its name.
_CALLING = v.DETERMINERS | frozenset({"of", "called", "named", "dubbed", ",", "("})
_ENDURING = wordset("years decade decades months")
#: Marks a claim of a moon that may be that of another planet, told of before.
SMALL = "small"
#: Marks a claim of a moon on which something is told to have come down.
DOWN = "down"
_DOWN = inflections("land parachute descend touch settle crash") | wordset(
    "surface soil dust sample samples grains rocks regolith"
)
_ORBITING = wordset("orbit orbits orbited orbiting circle circles circled circling revolves revolved")
_NEAR = wordset("vicinity neighbourhood neighborhood")
_AROUND = _ORBITING | wordset("around about round of")
#: What is done for so long is done at hand: "watched its clouds for nine years".
_LONG = wordset("years decade decades months weather climate seasons season")


def claims(found: Analysis) -> Iterator[Claim]:
    """Yield which bodies a sentence ties to the one flight it speaks of."""
    record, stated = scope.tellings(found)
    if record is not None:
        yield from _claims(record, stated, found)
    for other, clauses in scope.relatives(found):
        if other != record:
            yield from _claims(other, clauses, found)


def _claims(record: Entry, stated: Sequence[Clause], found: Analysis) -> Iterator[Claim]:
    tied = [(place, mark) for place in worlds.bodies(stated) if (mark := _tied(place, record, found)) is not None]
    if not tied:
        return
    exact = {claim.property for claim in targets.claims(found)}
    one = len(tied) == 1 or sum(place.body.sort == "small" for place, _ in tied) == 1
    on = found.only_day if one else ""
    for place, mark in tied:
        body, clause = place.body, place.clause
        lands = _lands(place)
        if record.own and (lands or _aims_at_surface(place, found)):
            yield Claim(
                "target", "target", record.id, "", "lander", None, None, "plan",
                formerly=clause.formerly or scope.was_once(clause), others=() if lands else (targets.AIMED,),
            )  # fmt: skip
        if body.target in exact and body.sort in _WHOLE and mark not in {CIRCLED, STAYED}:
            continue
        marks = (mark, "" if record.own else PART, worlds.deed(place), _small(place, found))
        yield Claim(
            "destination", "target", record.id, body.id, "", None, None, clause.modality,
            formerly=scope.was_once(clause) or (clause.formerly and body.target in targets.EXCHANGED),
            others=tuple(filter(None, (*marks, _untied(place, record, found)))),
            part=on if body.sort == "small" or len(tied) == 1 else "",
        )  # fmt: skip


def _untied(place: worlds.At, record: Entry, found: Analysis) -> str:
    """Return the mark of a body where a flight is not: "behind Venus", "far from Mars"."""
    chunks = place.clause.chunks
    lead = worlds.leading(chunks, place.at)
    word = chunks[lead].word if lead >= 0 else ""
    away = word in _AWAY or (word == "from" and chunks[lead - 1].word in _FAR)
    return UNTIED if away or _is_of_another(found, record) else ""


def _is_of_another(found: Analysis, record: Entry) -> bool:
    """Tell whether a sentence is about a flight without a name, and names one beside it: "The probe, based on X,"."""
    at = next((i for i, chunk in enumerate(found.row[:_OPENING]) if chunk.word in v.HEADS["mission"]), 0)
    if not at or found.row[0].word not in {"the", "this", "a", "an"}:
        return False
    places = [i for i, name in found.names if record in name.entries]
    if any(i < at or all(chunk.word in _CALLING for chunk in found.row[at + 1 : i]) for i in places):
        return False
    named = [name for _, name in found.names if record in name.entries]
    words = [word.lower() for word in found.written]
    return bool(named) and not any(leads(name, words) for name in named)


def _small(place: worlds.At, found: Analysis) -> str:
    """Return the mark of a moon that is written as that of any planet can be: "the study of the moon"."""
    chunk = place.clause.chunks[place.at]
    return SMALL if chunk.word == "moon" and found.written[chunk.first] == "moon" else ""


def _lands(place: worlds.At) -> bool:
    """Tell whether a landing is told as the aim: "to put two people on the lunar surface"."""
    chunks = place.clause.chunks
    lead = worlds.leading(chunks, place.at)
    if lead < 0 or chunks[lead].word not in _ONTO:
        return False
    verb = next((i for i in range(lead - 1, 0, -1) if chunks[i].word in _LANDING), 0)
    ranked = any(chunk.word in {"first", "second", "third", "only", "last"} for chunk in chunks[:verb])
    return verb > 0 and chunks[verb - 1].word in {"to", "will"} and not ranked  # "was the first to land"


def _aims_at_surface(place: worlds.At, found: Analysis) -> bool:
    """Tell whether people are told to get to the ground: "to bring a crew to the lunar surface", "will walk on"."""
    chunks = place.clause.chunks
    lead = worlds.leading(chunks, place.at)
    if lead < 0 or not found.words.isdisjoint(_REHEARSING):
        return False
    carried = chunks[lead].word == "to" and any(c.word == "surface" for c in chunks[lead + 1 : place.at + 3])
    verbs = _CARRYING if carried else _STEPPING if chunks[lead].word in _ONTO else frozenset()
    verb = next((i for i in range(lead - 1, 0, -1) if chunks[i].word in verbs), 0)
    return verb > 0 and chunks[verb - 1].word in {"to", "will"}


def _tied(place: worlds.At, record: Entry, found: Analysis) -> str | None:
    """Return what to mark the claim with that a flight is at a body; None if the body stands there for another."""
    chunks, at, clause = place.clause.chunks, place.at, place.clause
    lead = worlds.leading(chunks, at)
    if (
        scope.kept_off(chunks, at)
        or scope.breaks_off(chunks, at)
        or scope.turns_away(chunks, at, record)
        or scope.follows_another(chunks, at, record)
        or not clause.words.isdisjoint(voyages.OF_OTHERS)
        or chunks[lead].word == "among"
        or _is_listed(found.row, record)
        or _tells_of_place(found.row, chunks[at])
    ):
        return None
    alone = place.body.sort not in _WHOLE and not clause.names and scope.goes_with(clause, record, found)
    if not alone and not scope.speaks_of(clause, record, found):
        return None
    if place.body.id == "sun":
        return None if chunks[lead].word in _AROUND else SEEN  # everything circles it
    said = {word for word, _ in clause.spelled}  # "flew past" is one verb
    passing = "" if voyages.SWINGING.isdisjoint(said) and chunks[lead].word != "by" else PASSING
    if place.body.sort in _WHOLE and _circles(chunks, at):
        return passing or CIRCLED
    if not passing and not clause.words.isdisjoint(_ENDURING):
        return STAYED
    if place.body.sort == "moon" and not clause.words.isdisjoint(_DOWN):
        return DOWN
    looks = (
        clause.modality == "fact" and clause.words.isdisjoint(_LONG) and not clause.words.isdisjoint(voyages.LOOKING)
    )
    return SEEN if place.body.sort in _WHOLE and looks else passing


def _tells_of_place(row: Sequence[Chunk], body: Chunk) -> bool:
    """Tell whether an aside about a place names a body: "landed in Tycho, dug by an asteroid"."""
    at = next((i for i, chunk in enumerate(row) if chunk.first >= body.first), 0)
    comma = next((i for i in range(at - 1, 0, -1) if row[i].word == ","), 0)
    aside = comma and only(row[comma - 1].mention, ("place",)) is not None
    return bool(aside) and row[comma + 1].word not in v.PREPOSITIONS | v.BEFORE_VERBS | {"and", "but", "which"}


def _is_listed(row: Sequence[Chunk], record: Entry) -> bool:
    """Tell whether a flight is one of several things told behind a colon: "Venera, Vega, Giotto and Suisei"."""
    at = next((i for i, chunk in enumerate(row) if chunk.mention and record in chunk.mention.entries), 0)
    return at > 1 and row[at - 1].word in {",", "and"} and any(chunk.word == ":" for chunk in row[:at])


def _circles(chunks: Sequence[Chunk], at: int) -> bool:
    """Tell whether something is said to be in orbit about a body, where nothing is but what has gone there."""
    lead = worlds.leading(chunks, at)
    if any(chunk.word in _NEAR for chunk in chunks[lead + 1 : at]):
        return True  # "from the neighbourhood of Mars"
    if lead < 0 or chunks[lead].word not in _AROUND:
        return False
    return chunks[lead].word in _ORBITING or any(chunk.word in _ORBITING for chunk in chunks[max(0, lead - 3) : lead])
