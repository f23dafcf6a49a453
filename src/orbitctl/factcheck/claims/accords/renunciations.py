"""Pledges told by what they give up: "has forsworn destructive tests", "vowed never to conduct such tests".

The data keeps some pledges under a description of what is given up; whoever gives that up has joined.
"""

from __future__ import annotations

from collections.abc import Sequence

from orbitctl.factcheck.claims.grammar import vocabulary as v
from orbitctl.factcheck.claims.grammar.sentence import Chunk
from orbitctl.factcheck.reading.wordsets import wordset

#: Verbs of giving up.
_GIVING_UP = wordset(
    "forswear forswears forswore forsworn forswearing foreswear foreswore foresworn renounce renounces renounced"
    " renouncing abjure abjured forgo forgone forgoing forego foregone eschew eschewed banned abandoned"
)
_GIVING = wordset("give gives gave given giving")
#: Verbs of promising, behind which "not" or "never" says what is given up.
_PROMISING = wordset(
    "pledge pledges pledged pledging promise promised vow vows vowed vowing commit commits committed committing"
    " undertook undertaken agreed announced announces"
    " declared declares stated decided swore sworn swear pledgers commitment promising pledged"
)
_AGAINST = wordset("against off")
#: A giving up is no farther before what is given up.
_FARTHEST = 9


def renounced(row: Sequence[Chunk], at: int) -> int | None:
    """Return where the word stands that gives up what a position names; None if nothing is given up."""
    for position in range(at - 1, max(-1, at - _FARTHEST - 1), -1):
        word = row[position].word
        if word in _GIVING_UP or (word == "up" and position and row[position - 1].word in _GIVING):
            return position
        if word in _PROMISING:
            between = {chunk.word for chunk in row[position + 1 : at]}
            return position if between & (v.NEGATIONS | _AGAINST | {"refrain"}) else None
    return None
