"""Claims of where something landed or crashed: in a crater, a sea, near a pole, on the near or the far side."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from orbitctl.factcheck.claims import vocabulary as v
from orbitctl.factcheck.claims.analysis import Analysis
from orbitctl.factcheck.claims.claim import Claim
from orbitctl.factcheck.claims.clauses import Clause
from orbitctl.factcheck.claims.roles import flight, only, takes_up_directly
from orbitctl.factcheck.claims.sentence import Chunk
from orbitctl.factcheck.claims.signs import PLACE
from orbitctl.factcheck.claims.verbs import openings
from orbitctl.factcheck.reading.lexicon import Entry
from orbitctl.factcheck.reading.wordsets import wordset

_PLACE = ("place",)
_MISSION = ("mission",)
#: Verbs of coming down that say that it was on the ground, and need no other word for it.
_COMING_DOWN = frozenset({"land", "crash"})
_REACHING = frozenset({"reach", "arrive", "lower", "bounce"})
#: Marks a claim told by a verb of landing, which is wrong of what never landed.
LANDED = "landed"
_LANDING = wordset("landing touchdown landed crash impact impacted lost home rest site alunissage")
_OTHERWISE = wordset(
    "over photographed pictures images image relay relayed photos map mapped mapping orbiter signals signal flyover"
    " towards toward moved drove driving journey samples from saw view observe observed instead rather"
)
_JOINING = wordset("and or")
_POLES = {"south": "south pole", "north": "north pole", "southern": "south pole", "northern": "north pole"}
_SIDES = {"far": "far side", "near": "near side"}
_BESIDE = wordset("near close towards toward around region vicinity kilometres km miles kilometers")
#: Without one of each nothing is told of where something came down.
LANDING = _LANDING | openings(*_COMING_DOWN)
WHERE = wordset("pole polar side farside") | {PLACE}


def claims(found: Analysis) -> Iterator[Claim]:
    """Yield where flights are said to have come down."""
    for clause in found.clauses:
        if clause.supposed or clause.modality == "possible" or not _comes_down(clause):
            continue
        if not takes_up_directly(clause) or clause.words & _OTHERWISE:
            continue
        record = flight(clause) or clause.about(_MISSION) or _whose_site(clause)
        if record is None:
            continue
        if clause.negated and not _denied(clause.chunks):
            continue
        for place in _places(clause.chunks):
            beside = "near" if clause.words & (_BESIDE if place != "near side" else _BESIDE - {"near"}) else "at"
            yield Claim(
                "location", "location", record.id, place, beside, None, None, clause.modality, clause.negated,
                clause.formerly, others=(LANDED,) if _landed(clause.chunks) else (),
            )  # fmt: skip


def _whose_site(clause: Clause) -> Entry | None:
    """Return the one flight whose landing site a clause speaks of: "the landing site of Apollo 11"."""
    named = {entry.id: entry for chunk in clause.chunks if (entry := only(chunk.mention, _MISSION)) is not None}
    return next(iter(named.values())) if len(named) == 1 and {"landing", "site"} <= clause.words else None


def _comes_down(clause: Clause) -> bool:
    return bool(clause.words & _LANDING) or any(
        chunk.verb is not None and chunk.verb.senses & _COMING_DOWN and chunk.verb.base not in _REACHING
        for chunk in clause.chunks
    )


def _denied(chunks: Sequence[Chunk]) -> bool:
    """Tell whether it is the landing that is denied, and not the place: "did not land in", but "landed in X, not Y"."""
    verb = next((i for i, chunk in enumerate(chunks) if chunk.verb is not None and _COMING_DOWN & chunk.verb.senses), 0)
    return any(chunk.word in v.NEGATIONS for chunk in chunks[max(0, verb - 3) : verb])


def _landed(chunks: Sequence[Chunk]) -> bool:
    return any(
        chunk.verb is not None and chunk.verb.form == "past" and chunk.verb.base in {"land", "touch down"}
        for chunk in chunks
    )


def _places(chunks: Sequence[Chunk]) -> list[str]:
    """Return the places a stretch names: by a name, as a pole, or as a side of the Moon.

    None of several that are joined: who landed in which is not certain.
    """
    found = [(i, entry.id) for i, chunk in enumerate(chunks) if (entry := only(chunk.mention, _PLACE)) is not None]
    if any(chunks[i - 1].word in _JOINING for i, _ in found[1:]):
        return []
    named = [place for _, place in found]
    for position, chunk in enumerate(chunks[:-1]):
        following = chunks[position + 1].word
        if chunk.word == "lunar" and position:
            chunk = chunks[position - 1]
        if following in {"pole", "polar"} and chunk.word in _POLES:
            named.append(_POLES[chunk.word])
        elif following == "side" and chunk.word in _SIDES:
            named.append(_SIDES[chunk.word])
    if any(chunk.word == "farside" for chunk in chunks):
        named.append(_SIDES["far"])
    return list(dict.fromkeys(named))
