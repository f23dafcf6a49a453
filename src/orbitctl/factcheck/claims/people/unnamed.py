"""Claims that nobody has been named yet to fly: "the crew of X has not been chosen", "who will fly X is still open"."""

from __future__ import annotations

from collections.abc import Iterator

from orbitctl.factcheck.claims.analysis import Analysis
from orbitctl.factcheck.claims.claim import Claim
from orbitctl.factcheck.claims.grammar.verbs import past_forms
from orbitctl.factcheck.reading.wordsets import wordset

_CREW = wordset("crew crews astronauts who names anybody anyone nobody")
_NAMING = past_forms("name announce choose pick assign select present introduce decide reveal determine appoint") | (
    wordset("name announce choose pick assign select say decide unnamed undecided unknown")
)
_NOT_YET = wordset("not no nobody yet still without unnamed undecided unknown awaits")
#: With one of these something else is told, or of another time.
_UNTOLD = wordset(
    "if ? until before after since backup had was were would once landing lander landers rocket site date commander"
    " except beside besides more further only fifth member until"
)
TELLING = wordset("yet still unnamed undecided unknown named chosen announced picked assigned selected")


def unnamed(found: Analysis) -> Iterator[Claim]:
    """Yield that the crew of the one flight of a sentence is not known yet."""
    words, record = found.words, found.flight
    if record is None or _NOT_YET.isdisjoint(words) or _CREW.isdisjoint(words) or _NAMING.isdisjoint(words):
        return
    if _UNTOLD.isdisjoint(words) and all(chunk.time is None for chunk in found.row):
        yield Claim("crew", "crew", record.id, "unnamed", record.id, present=True)
