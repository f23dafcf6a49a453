"""Claims of who was in space on a day, where no flight is named: "X was launched on 2 March 1978"."""

from __future__ import annotations

from collections.abc import Iterator

from orbitctl.factcheck.claims.analysis import Analysis
from orbitctl.factcheck.claims.claim import Claim
from orbitctl.factcheck.claims.grammar.clauses import Clause
from orbitctl.factcheck.claims.people.companions import SAME, lists
from orbitctl.factcheck.claims.people.pairings import UNTOLD
from orbitctl.factcheck.claims.people.posts import people_ids
from orbitctl.factcheck.claims.people.travellers import NOT_ABOARD
from orbitctl.factcheck.reading.wordsets import wordset

#: What somebody who is told to have done it on a day was in space for, or on the way there or back.
_FLYING = wordset(
    "flew flown flies launched lifted blasted rode rides orbited orbits spacewalk spacewalks splashed landed aboard eva"
    " floated went set touched soared"
)
_SPACE = wordset(
    "space orbit spacewalk eva spacecraft capsule astronaut cosmonaut shuttle earth station baikonur canaveral"
    " kazakhstan moon lunar starliner dragon soyuz"
)
#: Beside a day these may tell of another.
_OTHER_DAYS = wordset("anniversary years later day eve same born died birthday after before since until ago")
#: These tell of flights too, though somebody else's work may be told with them.
_BARRING = (NOT_ABOARD | UNTOLD | _OTHER_DAYS) - {"dock", "docked", "docks", "again", "both", "left", "leaves"}
TELLING = _FLYING


def days(found: Analysis) -> Iterator[Claim]:
    """Yield who is said to have been in space on the one day of a clause."""
    if _FLYING.isdisjoint(found.words) or not _OTHER_DAYS.isdisjoint(found.words):
        return
    if any(entry.kind == "mission" for _, mention in found.names for entry in mention.entries):
        return
    about = not _SPACE.isdisjoint(found.words) or any(
        e.kind in {"program", "rocket"} for _, m in found.names for e in m.entries
    )
    for clause in found.clauses if about else ():
        people = _people(clause)
        if people and _tells(clause):
            told = tuple(SAME.join(ids) for ids in people)
            yield Claim("crew", "crew", people[0][0], "day", told[0], clause.times[0], others=told)


def _tells(clause: Clause) -> bool:
    """Tell whether a clause tells as done what is done in space, and of one day."""
    if clause.modality != "fact" or clause.supposed or clause.negated or len(clause.times) != 1:
        return False
    time = clause.times[0]
    exact = time.relation == "in" and time.earliest is not None and time.earliest == time.latest
    return exact and not _FLYING.isdisjoint(clause.words) and _BARRING.isdisjoint(clause.words)


def _people(clause: Clause) -> list[tuple[str, ...]]:
    """Return who a clause is about: the list it begins with or, in a relative clause, whoever it takes up."""
    named = [told for told in lists(clause.chunks) if told]
    if not named:
        return [ids] if (ids := people_ids(clause.topic)) else []
    owned = any(one.word in {"'s", "'", "by"} for one in clause.chunks)
    return named[0] if len(named) == 1 and not owned else []
