"""Telling what a text relates as invented, or untrue, from what it states."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from orbitctl.factcheck.reading.wordsets import wordset

#: Works that invent; from the sentence that names one to the end of its paragraph, their plots may be told.
_WORKS = wordset(
    "film films movie movies novel novels fiction fictional sci screenplay sequel prequel blockbuster thriller novella"
    " protagonist hoax videogame novelist filmmaker starring album song songs band opera musical sitcom"
)
#: The same, where a sentence begins with "in the": anywhere else a series can be one of flights.
_TOLD_IN = wordset("series show game play book drama comic story tale episode manga poem")
_OPENING = ("in", "the")
#: With one of these a sentence tells what is not so.
_UNTRUE = wordset("myth myths rumour rumours rumor rumors false falsely untrue imagine imagines imagined suppose wish")
#: Without one of these a sentence is to be believed as far as its words tell.
SUSPECT = _WORKS | _TOLD_IN | _UNTRUE | {"would"}


def opens_fiction(words: Sequence[str]) -> bool:
    """Tell whether a sentence names a work of fiction, and not only what one cost: "cheaper than a film"."""
    if len(words) > len(_OPENING) and tuple(words[:2]) == _OPENING and words[2] in _TOLD_IN:
        return True
    return not _WORKS.isdisjoint(words) and "than" not in words


def is_untrue(words: Collection[str]) -> bool:
    """Tell whether a sentence as a whole tells what is believed or wished, and not so."""
    return not _UNTRUE.isdisjoint(words) or ("would" in words and "rather" in words)
