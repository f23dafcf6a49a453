"""Claims of what a country, agency or program wants to do with people, where no flight is named.

"NASA aims to land astronauts on the Moon by 2028", "India plans its first crewed spaceflight in 2027".
"""

from __future__ import annotations

from collections.abc import Iterator

from orbitctl.factcheck.claims.analysis import Analysis
from orbitctl.factcheck.claims.claim import Claim
from orbitctl.factcheck.claims.clauses import Clause
from orbitctl.factcheck.claims.events import together
from orbitctl.factcheck.reading.lexicon import Entry
from orbitctl.factcheck.reading.wordsets import wordset

_WHO = ("state", "agency", "demonym")


#: Without one of these it is no goal with people.
PEOPLE = wordset(
    "astronaut astronauts cosmonauts taikonauts vyomanauts gaganauts humans human people crew crews crewed manned"
    " person americans boots woman man women men"
)
_MOON = wordset("moon lunar")
_ELSEWHERE = wordset(
    "mars martian asteroid venus base bases station colony settlement mining robotic uncrewed tourists tourist around"
    " flyby circle gateway without"
)
_FLIGHT = wordset("spaceflight space flight flights mission orbit fly launch send ride aloft")
#: Verbs with which a goal is told as reached.
_DONE = wordset("landed put sent carried walked flown launched")
#: Without one of these a country means any crew, and not its next step.
_STEP = wordset("first own maiden")
#: Nor without one of these.
AIMS = _MOON | _FLIGHT


def claims(found: Analysis) -> Iterator[Claim]:
    """Yield what is told as the goal of somebody."""
    for clause in found.clauses:
        claim = _claim(clause)
        if claim is not None:
            yield claim


def _claim(clause: Clause) -> Claim | None:
    words = clause.words
    if clause.modality == "possible" or clause.supposed or clause.negated or clause.entries(("mission",)):
        return None
    if not words & PEOPLE or words & _ELSEWHERE:
        return None
    who = _whose(clause)
    times = together(clause.times)
    goal = _goal(words, who.kind) if who is not None else ""
    if who is None or not goal or times is None:
        return None
    if clause.modality == "fact" and (times or not words & _DONE):
        return None
    kind = "outcome" if clause.modality == "fact" else "planned-date" if times else "plan"
    return Claim(
        "goal", kind, who.id, goal, who.kind, times[0] if times else None, None, clause.modality,
        formerly=clause.formerly,
    )  # fmt: skip


def _goal(words: frozenset[str], whose: str) -> str:
    if words & _MOON:
        return "crewed landing on the Moon"
    return "first crewed flight" if words & _FLIGHT and (words & _STEP or whose == "program") else ""


def _whose(clause: Clause) -> Entry | None:
    """Return whose goal it is: a program, or else whoever is named first."""
    label = [entry for entry in clause.topic.entries if entry.kind == "program"] if clause.topic is not None else []
    if clause.opener == ":" and len(label) == 1:
        return label[0]
    programs = clause.entries(("program",))
    if len(programs) == 1 and programs[0].own:
        return programs[0]
    actors = clause.entries(_WHO)
    return actors[0] if actors else None
