"""Claims of the body a flight is at, or on its way to, read from the words around the body: "its real quarry, Mars".

A body counts if a word of going, being or working there leads to it, whoever does it; the flight is the only one that
the sentence names. What is denied, compared, passed on the way or left to later flights is none of its destinations.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from orbitctl.factcheck.claims.analysis import Analysis
from orbitctl.factcheck.claims.claim import Claim
from orbitctl.factcheck.claims.craft import targets
from orbitctl.factcheck.claims.craft.ties import PART
from orbitctl.factcheck.claims.grammar import scope, voyages, worlds
from orbitctl.factcheck.claims.grammar import vocabulary as v
from orbitctl.factcheck.claims.grammar.clauses import Clause
from orbitctl.factcheck.claims.grammar.roles import only
from orbitctl.factcheck.claims.grammar.sentence import Chunk
from orbitctl.factcheck.claims.grammar.verbs import inflections
from orbitctl.factcheck.reading.bodies import BY_WORD
from orbitctl.factcheck.reading.lexicon import Entry
from orbitctl.factcheck.reading.wordsets import wordset

_MISSION = ("mission",)
#: Marks a claim of a body that was perhaps only passed.
PASSING = targets.PASSING
#: Marks a claim of a body that was perhaps only looked at, as can be done from anywhere.
SEEN = "seen"
_LEADING_THERE = voyages.GOING | voyages.BEING | voyages.STUDYING | voyages.SAMPLING | voyages.FLIGHTS
_TOWARDS = wordset(
    "to for at on over around round from into through toward towards onto upon in near above inside about off of across"
    " behind below beneath"
)
#: What a body can be called in its place: "the comet that Giotto met was".
_CALLED = wordset("what comet planet asteroid moon world body place destination target")
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
_RELATIVES = frozenset({"where", "which"})
#: Between a body and the relative clause about it.
_BEHIND = wordset("belt asteroids , to for on around at itself")
#: Marks a claim of a body in orbit about which a flight is told to be.
CIRCLED = "circled"
#: Marks a claim of a body at which a flight is told to have spent months or years.
STAYED = "stayed"
_ENDURING = wordset("years decade decades months")
#: Marks a claim of a moon on which something is told to have come down.
DOWN = "down"
_DOWN = inflections("land parachute descend touch settle crash") | wordset(
    "surface soil dust sample samples grains rocks regolith"
)
_ORBITING = wordset("orbit orbits orbited orbiting circle circles circled circling revolves revolved")
_NEAR = wordset("vicinity neighbourhood neighborhood")
_AROUND = _ORBITING | wordset("around about round of")
#: What makes a clause speak of other worlds than the one the flight is at.
_OF_ANOTHER = wordset(
    "meteorite meteorites ejected origin originated formed older younger similar resembling water ice life humans"
    " people astronauts crews crewed colonists colony someday dream dreams resolution money budget funding funds"
    " telescopes instrument instruments camera spare twin weather-satellite analogue analog terrestrial exoplanets"
    " planets worlds both either meant before after than crossing conjunction solstice eclipse behind named"
    " god goddess myth mythology calendar day days gravity solar wind phases"
)
#: What is done for so long is done at hand: "watched its clouds for nine years".
_LONG = wordset("years decade decades months weather climate seasons season")
#: What may be named beside a body that is where a flight goes.
_BESIDE_BODIES = frozenset(
    {"mission", "agency", "state", "demonym", "company", "organisation", "rocket", "person", "astronaut", "program"}
)
_APART = wordset(", and or that as with : ;")
_FOLLOWING = v.PREPOSITIONS | v.DETERMINERS | frozenset({"and", "or", "but", "is", "was", "has", "had", "will"})
#: Between the noun for a craft and its name.
_INTRODUCING = wordset(", named called dubbed christened")
_FARTHEST = 9


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
        yield Claim(
            "destination", "target", record.id, body.id, "", None, None, clause.modality,
            formerly=scope.was_once(clause) or (clause.formerly and body.target in targets.EXCHANGED),
            others=tuple(filter(None, (mark, "" if record.own else PART, worlds.deed(place)))),
            part=on if body.sort == "small" or len(tied) == 1 else "",
        )  # fmt: skip


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
    """Return what to mark the claim with that a flight is at a body; None if nothing ties them."""
    chunks, at = place.clause.chunks, place.at
    if _is_compound(chunks, at, record):
        return None if scope.kept_off(chunks, at) else ""
    if _goes_there(place, record, found) or _is_its_world(chunks, at):
        return ""
    lead = worlds.leading(chunks, at)
    if _is_goal(chunks, lead):
        return ""
    if (
        scope.kept_off(chunks, at)
        or scope.breaks_off(chunks, at)
        or scope.turns_away(chunks, at, record)
        or scope.follows_another(chunks, at, record)
        or not place.clause.words.isdisjoint(voyages.OF_OTHERS)
    ):
        return None
    clause = place.clause
    alone = place.body.sort not in _WHOLE and not clause.names and scope.goes_with(clause, record, found)
    if not alone and not scope.speaks_of(clause, record, found):
        return None
    if _is_named(chunks, lead, found) or _is_called_goal(chunks, at):
        return ""
    if place.body.id == "sun":
        return None if chunks[lead].word in _AROUND else SEEN  # everything circles it
    passing = "" if voyages.SWINGING.isdisjoint(place.clause.words) and chunks[lead].word != "by" else PASSING
    if place.body.sort in _WHOLE and _circles(chunks, at):
        return passing or CIRCLED
    if not passing and not clause.words.isdisjoint(_ENDURING):
        return STAYED
    if place.body.sort == "moon" and not clause.words.isdisjoint(_DOWN):
        return DOWN
    if lead > 0 and chunks[lead].word == "and":  # "dust storms and clouds of Mars"
        lead = next((i for i in range(lead - 1, max(-1, lead - 4), -1) if chunks[i].word in _LEADING_THERE), lead)
    cue = _cue(chunks, lead) or _undergone(chunks, at)
    if not cue and not _is_beside(place, lead, record):
        return None
    looks = cue in voyages.LOOKING and clause.modality == "fact" and clause.words.isdisjoint(_LONG)
    return SEEN if place.body.sort in _WHOLE and looks else passing


def _begins(place: worlds.At, record: Entry) -> bool:
    """Tell whether a clause begins with a body, and the flight comes last: "Mercury got its chronicler in X"."""
    chunks = place.clause.chunks
    flight = next((i for i, chunk in enumerate(chunks) if chunk.mention and record in chunk.mention.entries), 0)
    return flight > place.at + 1 and chunks[flight - 1].word in {"in", "by"}


def _is_beside(place: worlds.At, lead: int, record: Entry) -> bool:
    """Tell whether a body stands beside a flight in such a way that it can be nothing else than where it goes."""
    chunks, clause = place.clause.chunks, place.clause
    if place.body.sort not in _WHOLE:
        return True  # nobody speaks of such a body but for what has been there
    if record not in clause.entries(_MISSION) and (clause.topic is None or record not in clause.topic.entries):
        return False
    named = {entry.kind for mention in clause.names for entry in mention.entries}
    if not clause.words.isdisjoint(_OF_ANOTHER) or not named <= _BESIDE_BODIES:
        return False
    if lead < 0:
        return _begins(place, record)
    behind = chunks[place.at + 1] if place.at + 1 < len(chunks) else None
    ends = behind is None or not behind.word.isalpha() or behind.word in _FOLLOWING
    return ends and chunks[lead].word not in _APART


def _circles(chunks: Sequence[Chunk], at: int) -> bool:
    """Tell whether something is said to be in orbit about a body, where nothing is but what has gone there."""
    lead = worlds.leading(chunks, at)
    if any(chunk.word in _NEAR for chunk in chunks[lead + 1 : at]):
        return True  # "from the neighbourhood of Mars"
    if lead < 0 or chunks[lead].word not in _AROUND:
        return False
    return chunks[lead].word in _ORBITING or any(chunk.word in _ORBITING for chunk in chunks[max(0, lead - 3) : lead])


def _cue(chunks: Sequence[Chunk], lead: int) -> str:
    """Return the word of going, being or working there that leads to a body; empty if none does."""
    if lead < 0 or chunks[lead].word not in _TOWARDS | voyages.BEING | voyages.STUDYING | voyages.SAMPLING:
        return ""
    for chunk in reversed(chunks[max(0, lead - _FARTHEST) : lead + 1]):
        if chunk.word in _LEADING_THERE:
            return chunk.word
        if chunk.word == "," or chunk.word in BY_WORD:
            break
    return ""


def _undergone(chunks: Sequence[Chunk], at: int) -> str:
    """Return what is done to a body: "Mercury was mapped by", "it was at Ryugu that it scooped up"."""
    behind = chunks[at + 1 : at + 1 + _FARTHEST]
    if not behind:
        return ""
    if behind[0].word == "that" or (behind[0].word in v.BE and any(chunk.word in {"by", "from"} for chunk in behind)):
        return next((chunk.word for chunk in behind if chunk.word in _LEADING_THERE), "")
    return ""


def _is_goal(chunks: Sequence[Chunk], lead: int) -> bool:
    """Tell whether a body is called what the flight is after: "its real quarry, Mars", "the target was Vesta"."""
    position = lead
    while position >= 0 and (chunks[position].word in v.BE or chunks[position].word in {",", ":", "being", "the"}):
        position -= 1
    if position < 0 or position >= lead:
        return False
    its = position and chunks[position - 1].word in {"its", "'s"} and chunks[position].word in _CALLED
    return chunks[position].word in voyages.GOALS or bool(its)


def _is_named(chunks: Sequence[Chunk], lead: int, found: Analysis) -> bool:
    """Tell whether what the flight is told to be after is said to be a body: "the comet that Giotto met was Halley"."""
    opening = {chunk.word for chunk in found.row[:3]}
    return lead > 0 and chunks[lead].word in v.BE and not opening.isdisjoint(_CALLED)


def _is_called_goal(chunks: Sequence[Chunk], at: int) -> bool:
    """Tell whether a body is said to be what the flight is after: "Ceres was the last goal of"."""
    be = next((i for i in range(at + 1, min(len(chunks), at + 4)) if chunks[i].word in v.BE), 0)
    return bool(be) and any(chunk.word in voyages.GOALS for chunk in chunks[be + 1 : be + 5])


def _is_its_world(chunks: Sequence[Chunk], at: int) -> bool:
    """Tell whether a clause begins with a body that it calls the flight's: "Mars is the world it came to"."""
    if any(chunk.word not in v.DETERMINERS and chunk.word not in worlds.PARTS for chunk in chunks[:at]):
        return False
    be = next((i for i in range(at + 1, min(len(chunks), at + 6)) if chunks[i].word in v.BE), 0)
    return bool(be) and any(chunk.word in _CALLED for chunk in chunks[be + 1 : be + 4])


def _is_compound(chunks: Sequence[Chunk], at: int, record: Entry) -> bool:
    """Tell whether a body stands before the noun for the flight itself: "its Mercury mapper, VERITAS"."""
    noun = at + 1
    while noun < len(chunks) and noun - at < 3 and chunks[noun].word in v.MODIFIERS:
        noun += 1
    if noun >= len(chunks) or chunks[noun].word not in voyages.FLIGHTS:
        return False
    name = noun + 1
    while name < len(chunks) and name - noun < 3 and chunks[name].word in _INTRODUCING:
        name += 1
    return name < len(chunks) and only(chunks[name].mention, _MISSION) == record


def _goes_there(place: worlds.At, record: Entry, found: Analysis) -> bool:
    """Tell whether a body is where the clause behind it puts the flight: "the belt where NASA has sent Lucy"."""
    clauses = found.clauses
    behind = clauses.index(place.clause) + 1
    if behind == len(clauses) or clauses[behind].opener not in _RELATIVES or clauses[behind].negated:
        return False
    rest = place.clause.chunks[place.at + 1 :]
    is_called = place.at < 2 and bool(rest) and rest[-1].word in v.BE  # "Phaethon, an asteroid, is where"
    if not is_called and any(chunk.word not in _BEHIND for chunk in rest):
        return False
    clause = clauses[behind]
    there = clause.modality != "possible" and not clause.words.isdisjoint(_LEADING_THERE)
    return there and record in clause.entries(_MISSION)
