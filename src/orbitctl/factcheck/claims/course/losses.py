"""Ships that made many flights, told of the one on which they were lost: "Columbia broke apart in February 2003".

Where a text tells of a loss, such a name stands for what the data calls the disaster of that name.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from orbitctl.factcheck.reading.lexicon import Lexicon, Mention, mentions
from orbitctl.factcheck.reading.tokens import Tokens, tokens
from orbitctl.factcheck.reading.wordsets import wordset

_LOSS = wordset(
    "disaster accident tragedy catastrophe loss lost destroyed exploded disintegrated perished died killed wreckage"
    " debris explosion destruction"
)
#: "Broke apart", "blew up", "burst into flames".
_PARTING = wordset("broke broken breaking blew blown burst torn tore came")
#: Of another of its flights something else may be told.
_OTHERWISE = wordset("flights missions maiden earlier before")
#: What a ship is the first of, or did first: "the first shuttle to fly".
_SHIPS = wordset("shuttle orbiter ship spaceship spacecraft craft vehicle flight to flew launched reusable winged of")
_YEAR = 4
#: Behind these a loss only dates what is told.
_DATING = wordset("after since until before following")
_APART = wordset("apart up pieces flames")


def lost(named: Sequence[Mention], words: Tokens, names: Lexicon) -> list[Mention]:
    """Return the names of a sentence, those of lost ships as their last flights, if no other flight is named."""
    found = list(named)
    if not found or not _tells_of_loss(words.lower) or any(e.kind == "mission" for m in found for e in m.entries):
        return found
    for at, mention in enumerate(found):
        dates = mention.first and words.lower[mention.first - 1] in _DATING
        if not dates and _is_of_a_ship(mention):
            disasters = mentions(names, tokens(f"{words.words[mention.last - 1]} disaster"))
            entries = tuple([e for one in disasters for e in one.entries if e.kind == "mission"])
            if entries:
                found[at] = mention._replace(entries=entries)
    return found


def _is_of_a_ship(mention: Mention) -> bool:
    """Tell whether a name is that of one ship of a program: "Columbia", "the shuttle Challenger"."""
    words = mention.last - mention.first
    if words == 1:
        return all(entry.kind == "program" and not entry.own for entry in mention.entries)
    return words == 2 and all(entry.kind == "rocket" for entry in mention.entries)


def _tells_of_loss(lower: Sequence[str]) -> bool:
    if _LOSS.isdisjoint(lower) and (_PARTING.isdisjoint(lower) or _APART.isdisjoint(lower)):
        return False  # as most sentences
    years = {word for word in lower if len(word) == _YEAR and word.isdecimal()}
    ranks = any(one == "first" and other in _SHIPS for one, other in pairwise(lower))
    return len(years) <= 1 and _OTHERWISE.isdisjoint(lower) and not ranks
