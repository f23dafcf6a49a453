"""Telling what a text relates as invented, or untrue, from what it states."""

from __future__ import annotations

from collections.abc import Collection

from orbitctl.factcheck.reading.wordsets import wordset

#: Works that invent; from the sentence that names one to the end of its paragraph, their plots may be told.
_WORKS = wordset(
    "film films movie movies novel novels fiction fictional sci screenplay sequel prequel blockbuster thriller novella"
    " protagonist hoax videogame novelist filmmaker starring album song songs band opera musical sitcom"
)
#: With one of these a sentence tells what is not so.
_UNTRUE = wordset("myth myths rumour rumours rumor rumors false falsely untrue imagine imagines imagined suppose wish")
#: Without one of these a sentence is to be believed as far as its words tell.
SUSPECT = _WORKS | _UNTRUE | {"would"}


def opens_fiction(words: Collection[str]) -> bool:
    """Tell whether a sentence names a work of fiction, and not only what one cost: "cheaper than a film"."""
    return not _WORKS.isdisjoint(words) and "than" not in words


def is_untrue(words: Collection[str]) -> bool:
    """Tell whether a sentence as a whole tells what is believed or wished, and not so."""
    return not _UNTRUE.isdisjoint(words) or ("would" in words and "rather" in words)
