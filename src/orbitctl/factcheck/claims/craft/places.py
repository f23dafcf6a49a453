"""Claims of where a flight was: a place on the Moon, on Mars or on the Earth, a pole or a side, beside one flight.

It counts whatever is told of it, for only what has come down can be held against a record, unless it is seen from
afar, compared with, only considered, or left for another.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from functools import partial

from orbitctl.factcheck.claims.analysis import Analysis
from orbitctl.factcheck.claims.claim import Claim
from orbitctl.factcheck.claims.craft import shores
from orbitctl.factcheck.claims.grammar import scope
from orbitctl.factcheck.claims.grammar import vocabulary as v
from orbitctl.factcheck.claims.grammar.clauses import Clause
from orbitctl.factcheck.claims.grammar.roles import only, takes_up_directly
from orbitctl.factcheck.claims.grammar.sentence import Chunk
from orbitctl.factcheck.claims.grammar.signs import PLACE
from orbitctl.factcheck.claims.grammar.splitting import DATING
from orbitctl.factcheck.reading.bodies import SHORES
from orbitctl.factcheck.reading.lexicon import Entry
from orbitctl.factcheck.reading.wordsets import wordset

_MISSION = ("mission",)
#: Marks a claim told by a verb of landing, which is wrong of what never landed.
LANDED = "landed"
#: Marks a claim told as a landing or a crash.
DOWN = "down"
EQUATOR = "equator"
_POLES = {"south": "south pole", "north": "north pole", "southern": "south pole", "northern": "north pole"}
_SIDES = {"far": "far side", "near": "near side"}
#: Without one of these a sentence tells of no place.
PLACES = wordset("pole polar side farside equator equatorial") | {PLACE} | frozenset(SHORES)
#: What a clause may name besides a place without being about something else than the flight of its sentence.
_BESIDE_PLACES = frozenset(
    {"person", "astronaut", "demonym", "state", "place", "agency", "company", "organisation", "capital", "program"}
)
#: With one of these nothing short of the place itself will do.
_EXACTLY = wordset("exactly precisely directly right squarely dead smack")
_NEAR = wordset(
    "near close towards toward around region vicinity kilometres km miles kilometers edge rim foot outside beside"
    " nearby metres meters next"
)
_PARTS = wordset(
    "rim edge floor foot middle heart plain plains basin shore shores slope slopes wall walls bottom centre"
    " center region area vicinity crater craters sea highlands hills mountains dust soil sands lava flat flats"
    " bed valley delta outskirts northern southern eastern western north south east west lunar martian dusty"
    " dark rugged rocky cratered smooth deep broad wide great ancient permanently shadowed shadows large small"
    " giant corner stretch spot neighbourhood neighborhood flank frost ice regolith stones rocks"
    " boulders ground surface moon mars"
)
_DIRECTIONS = wordset(
    "north south east west northeast northwest southeast southwest north-east north-west south-east south-west"
)
#: What leads to a place where nothing is.
_AWAY = _DIRECTIONS | wordset(
    "towards toward past via beyond above about like unlike than after before until between outside over not"
    " resembling that similar without far away distant different degrees km kilometres kilometers miles metres"
    " meters"
)
#: What is seen from afar, compared, or only considered.
_ELSEWHERE = wordset(
    "photographed photographs photographing images imaged imaging mapped mapping orbit orbiting orbited overflew"
    " seen saw spotted considered candidate candidates rejected alternative instead rehearsed trained training named"
    " namesake similar shortlist shortlisted preferred proposed finalist finalists hoped dreamed successor"
    " successors comparable compared comparison resembles older younger wider larger relayed panorama horizon"
    " predecessor predecessors next another list age ages young observed watched"
)
_AIMING = wordset("bound aimed aims aiming headed heading target targets targeted targeting destined goal")
#: What is only told of something that lies there in the end.
_ENDING = wordset(
    "end ended ends finish finished fate died dies death perished grave tomb demise doom destruction landing landed"
    " touchdown crash crashed impact impacted wreck wreckage remains touched fell fall falls lie lies lay rest rests"
    " steered guided directed sent plunged lost hit struck strikes dived brought"
)
_LANDED = frozenset({"land", "touch down"})
_DEEPEST = 6


def claims(found: Analysis) -> Iterator[Claim]:
    """Yield where flights are said to have been, or to have come back to on Earth."""
    for clause in scope.stated(found):
        yield from told_in(clause, partial(_bearer, clause, found))
        shore = shores.named_in(clause)
        record = _bearer(clause, found, shore[0]) if shore is not None else None
        if shore is not None and record is not None:
            yield from shores.claims(clause, shore, record)
    yield from shores.crews(found)


def told_in(clause: Clause, bearer: Callable[[int], Entry | None]) -> Iterator[Claim]:
    """Yield the one named place of a clause, and the pole or side it is told to be at; none of several."""
    chunks = clause.chunks if clause.words.isdisjoint(_ELSEWHERE) else ()
    told = {place: at for at in range(len(chunks)) if (place := _place(chunks, at)) and not _is_away(chunks, at)}
    named = [at for at in told.values() if chunks[at].mention is not None]
    if len(named) > 1 or (len(told) > 1 and not clause.words.isdisjoint({"and", "or", "between", "than"})):
        return
    for place, at in told.items():
        record = bearer(at)
        if record is not None and record.kind == "mission":
            landed = any(chunk.verb is not None and chunk.verb.base in _LANDED for chunk in chunks)
            marks = [LANDED] * landed + [DOWN] * (not clause.words.isdisjoint(_ENDING))
            yield Claim(
                "location", "location", record.id, place, _how(clause, place), None, None,
                clause.modality if clause.words.isdisjoint(_AIMING) else "plan",
                formerly=clause.formerly or scope.was_once(clause), others=tuple(marks),
            )  # fmt: skip


def _bearer(clause: Clause, found: Analysis, at: int) -> Entry | None:
    """Return the flight of which a place is told: the last named before it in its clause, or what it is about."""
    chunks = clause.chunks
    named = [(i, entry) for i, chunk in enumerate(chunks) if (entry := only(chunk.mention, _MISSION)) is not None]
    if clause.opener in DATING and chunks[0].mention is not None and [c.word for c in chunks[1:2]] == [","]:
        named = [(i, entry) for i, entry in named if i]  # "the first landing since Apollo 17, aiming at the south pole"
    if named:
        i, record = next((one for one in reversed(named) if one[0] < at), named[0])
        several = len({entry for _, entry in named}) > 1
        ranked = i > 0 and chunks[i - 1].number is not None  # "its fourth Blue Ghost"
        joined = several and (i > at or scope.kept_off(chunks, i) or chunks[i - 1].word in {"and", ","})
        return None if ranked or joined else record
    if clause.opener == "which" and (clause.topic is None or not takes_up_directly(clause)):
        return None  # "carried a rover that landed on"
    kinds = {entry.kind for mention in clause.names for entry in mention.entries}
    about = only(clause.topic, _MISSION) or (scope.sole_flight(found) if not _waits(clause, found) else None)
    if about is None and kinds == {"program"}:
        return clause.about(("program",))  # a station
    return about if kinds <= _BESIDE_PLACES else None


def _waits(clause: Clause, found: Analysis) -> bool:
    """Tell whether flights are named only behind a clause, where another tells of them: "all was flat until X"."""
    following = next((other for other in found.clauses if other.chunks[0].first >= clause.chunks[-1].last), None)
    named = [chunk.first for chunk in found.row if only(chunk.mention, _MISSION) is not None]
    return bool(named) and following is not None and following.opener in DATING and min(named) > clause.chunks[-1].first


def _place(chunks: Sequence[Chunk], at: int) -> str:
    """Return the place, pole or side that is named at a position; empty if none is."""
    entry = only(chunks[at].mention, ("place",))
    if entry is not None:
        return entry.id
    word = chunks[at].word
    if word in {EQUATOR, "equatorial"}:
        return EQUATOR
    before = next((chunk.word for chunk in reversed(chunks[max(0, at - 2) : at]) if chunk.word != "lunar"), "")
    if word in {"pole", "polar"}:
        return _POLES.get(before, "")
    return _SIDES["far"] if word == "farside" else _SIDES.get(before, "") if word == "side" else ""


def _is_away(chunks: Sequence[Chunk], at: int) -> bool:
    """Tell whether a place is one where something is not: "far from Tycho", "unlike Jezero"."""
    side = chunks[at - 1].word in _SIDES and chunks[at].mention is None
    lead = shores.leading(chunks, at - side, _PARTS)
    apart = lead == "from" and any(chunk.word in _AWAY for chunk in chunks[max(0, at - _DEEPEST) : at - side])
    return apart or lead in _AWAY or _lies_outside(chunks, at) or scope.kept_off(chunks, at)


def _lies_outside(chunks: Sequence[Chunk], at: int) -> bool:
    """Tell whether a place is only told beside which something lies: "west of Mare Nectaris", "Tycho's neighbour"."""
    if at + 2 < len(chunks) and chunks[at + 1].word == "'s" and chunks[at + 2].word not in _NEAR | _PARTS:
        return True
    before = at - 1 - (at > 0 and chunks[at - 1].word in v.DETERMINERS)
    if before < 1 or chunks[before].word != "of" or chunks[before - 1].word not in _DIRECTIONS:
        return False
    return before < 2 or chunks[before - 2].word != "the"  # "in the south of" it is inside


def _how(clause: Clause, place: str) -> str:
    """Return whether something is put near a place, at it, or exactly at it."""
    if clause.words & (_NEAR - {"near"} if place == _SIDES["near"] else _NEAR):
        return "near"
    return "exactly" if clause.words & _EXACTLY else "at"
