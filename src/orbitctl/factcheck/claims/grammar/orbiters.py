"""Shuttles by their bare names: "Challenger" beside STS-7, and "aboard Discovery", which is a program as well."""

from __future__ import annotations

from collections.abc import Sequence

from orbitctl.factcheck.reading.lexicon import Entry, Mention
from orbitctl.factcheck.reading.tokens import Tokens
from orbitctl.factcheck.reading.wordsets import wordset

#: What each is called where rockets are named; "Atlantis" is no other thing.
_SHIPS = {
    "columbia": "Space Shuttle Columbia",
    "challenger": "Space Shuttle Challenger",
    "discovery": "Space Shuttle Discovery",
    "endeavour": "Space Shuttle Endeavour",
    "endeavor": "Space Shuttle Endeavour",
}
#: The others are spacecraft that have flown to the Moon or to the station too.
_OF_NO_OTHER = "discovery"
_BEFORE = frozenset({"aboard", "shuttle", "orbiter"})
_BEHIND = wordset("launched launches lifted lifts blasted blasts thundered roared rocketed docked landed undocked")
_LAUNCHED = frozenset({"launched", "launches"})
_THEREUPON = wordset("into on from with carrying at in off again")
#: Behind the name these make it a program, or a place.
_OTHERWISE = wordset("program programme class mission missions hills point series spacecraft probe")


def orbiters(named: Sequence[Mention], words: Tokens) -> list[Mention]:
    """Return the names of a sentence, those of shuttles as such where a shuttle flight is named or meant."""
    found = list(named)
    if _SHIPS.keys().isdisjoint(words.lower):
        return found
    taken = {at: mention for mention in found for at in range(mention.first, mention.last)}
    for at, word in enumerate(words.lower):
        before = taken.get(at)
        alone = before is None or before.last - before.first == 1
        if word in _SHIPS and words.words[at][:1].isupper() and alone and _is_ship(words.lower, at):
            if before is not None:
                found.remove(before)
            found.append(Mention(at, at + 1, (Entry("rocket", _SHIPS[word], True),)))
    return sorted(found)


def _is_ship(lower: Sequence[str], at: int) -> bool:
    """Tell whether a name is used of a shuttle."""
    behind = [*lower[at + 1 : at + 3], "", ""]
    if behind[0] in _OTHERWISE:
        return False
    if "sts" in lower:
        return True
    flies = behind[0] in _BEHIND and (behind[0] not in _LAUNCHED or behind[1] in _THEREUPON)
    return lower[at] == _OF_NO_OTHER and (flies or (at > 0 and lower[at - 1] in _BEFORE))
