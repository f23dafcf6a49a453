"""Claims of who launched a flight: "ISRO launched Akatsuki", "WMAP was launched by ESA".

Whoever launches a flight owns it, or the rocket; the judge looks at both.
"""

from __future__ import annotations

from collections.abc import Iterator

from orbitctl.factcheck.claims.analysis import Analysis
from orbitctl.factcheck.claims.claim import Claim
from orbitctl.factcheck.claims.craft.ties import who_is
from orbitctl.factcheck.claims.grammar.frames import Frame
from orbitctl.factcheck.claims.grammar.roles import ACTORS, objects, only, subjects
from orbitctl.factcheck.claims.grammar.verbs import openings
from orbitctl.factcheck.reading.lexicon import Entry
from orbitctl.factcheck.reading.wordsets import wordset

#: The property of such a claim.
LAUNCHES = "launches"
_MISSION = ("mission",)
#: Verbs of launching that somebody does to a flight.
_LAUNCHING = frozenset(
    {"launch", "loft", "hurl", "hoist", "fire", "propel", "boost", "put up", "put into orbit", "place into orbit",
     "send", "send off", "dispatch", "shoot into", "lift"}
)  # fmt: skip
#: Without one of these nobody is told to launch anything.
TELLING = openings("launch")
#: With one of these something of a flight is launched, or something else than a launch is told.
_OTHERWISE = wordset("rocket rockets signal signals commands command astronaut astronauts message messages home back")


def claims(found: Analysis) -> Iterator[Claim]:
    """Yield who is said to have launched which flight."""
    if not found.words.isdisjoint(_OTHERWISE):
        return
    for frame in found.frames:
        if frame.verb.base not in _LAUNCHING or frame.modality != "fact" or frame.tried:
            continue
        for entry, who in _launched(frame):
            yield Claim(
                "launching", "operator", entry.id, LAUNCHES, who, negated=frame.negated, present=frame.present,
            )  # fmt: skip


def _launched(frame: Frame) -> Iterator[tuple[Entry, str]]:
    """Yield each flight that a verb says was launched, with who did it."""
    if frame.passive:
        by = [c.chunk for c in frame.complements if c.preposition == "by" and c.chunk.mention is not None]
        who = who_is(by[0]) if len(by) == 1 and only(by[0].mention, ACTORS) is not None else None
        flights = subjects(frame, _MISSION)
    else:
        actors = subjects(frame, ACTORS)
        who = actors[0].id if len(actors) == 1 else None
        flights = objects(frame, _MISSION)[:1]
    for entry in flights if who is not None else ():
        if entry.own and who is not None:
            yield entry, who
