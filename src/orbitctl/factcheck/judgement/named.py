"""What is told of a flight or a program that the sentence does not name is not refuted.

On real texts, four of five refutations of what "it", "the mission" or "the rocket" was taken for were wrong, and of
what is named one in a hundred sentences.
"""

from __future__ import annotations

from collections.abc import Sequence

from orbitctl.factcheck.claims.analysis import Analysis
from orbitctl.factcheck.claims.claim import Claim
from orbitctl.factcheck.facts import World
from orbitctl.factcheck.judgement.verdicts import Judgement, judged

_FLYING = frozenset({"mission", "program"})
_REFUTING = frozenset({"refuted", "premature"})
#: What is told by these of "it" is told of what was named.
_PLAIN = frozenset({"event", "location", "operator", "ride"})
#: These ask of all flights of a kind, or name the people.
_OF_OTHERS = frozenset({"quantified", "crew", "flyer"})


def told(judgement: Judgement, claim: Claim, found: Sequence[Analysis], world: World) -> Judgement:
    """Return how a claim stands, if its subject is named in the parts of the sentence that tells it.

    "It entered orbit on" is as good as a name.
    """
    if judgement.verdict not in _REFUTING or claim.family in _OF_OTHERS:
        return judgement
    named = {entry.id for part in found for _, mention in part.names for entry in mention.entries}
    it = claim.family in _PLAIN and found[0].row[0].word == "it"
    if claim.subject in named or it or world.kind(claim.subject) not in _FLYING:
        return judgement
    return judged("not-enough-info", "not-named", *judgement.proofs, name=world.name(claim.subject))
