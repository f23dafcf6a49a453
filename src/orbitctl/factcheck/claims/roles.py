"""Which record a name in a frame stands for, where the frame says what kind it must be."""

from __future__ import annotations

from collections.abc import Collection

from orbitctl.factcheck.claims.frames import Frame
from orbitctl.factcheck.reading.lexicon import Entry, Mention

ACTORS = frozenset({"state", "agency", "company", "organisation", "institute", "force"})


def only(mention: Mention | None, kinds: Collection[str]) -> Entry | None:
    """Return the one thing of some kinds that a name can mean; None if it can mean none, or several."""
    found = [entry for entry in mention.entries if entry.kind in kinds] if mention is not None else []
    return found[0] if len(found) == 1 else None


def subjects(frame: Frame, kinds: Collection[str]) -> list[Entry]:
    """Return who a frame is about; nothing if one of them is not of the kinds."""
    found = [only(mention, kinds) for mention in frame.subject.mentions]
    return [entry for entry in found if entry is not None] if all(found) else []


def theme(frame: Frame, kinds: Collection[str], *, object_too: bool = True) -> list[Entry]:
    """Return what something happens to: the subject, or the object of an actor that makes it happen.

    "Chandrayaan-3 landed", "Chandrayaan-3 was launched by India", "India landed Chandrayaan-3".
    """
    direct = subjects(frame, kinds)
    if direct or frame.passive or not object_too:
        return direct
    if not subjects(frame, ACTORS):
        return []
    return objects(frame, kinds)


def objects(frame: Frame, kinds: Collection[str], prepositions: Collection[str] = ("",)) -> list[Entry]:
    """Return the names behind a verb that follow one of some prepositions, of the kinds; several if joined."""
    found = [
        only(complement.chunk.mention, kinds)
        for complement in frame.complements
        if complement.preposition in prepositions and complement.chunk.mention is not None
    ]
    return [entry for entry in found if entry is not None]


def agents(frame: Frame, kinds: Collection[str] = ACTORS) -> list[Entry]:
    """Return who makes it happen: the subject of an active verb, or what follows "by"."""
    return objects(frame, kinds, ("by",)) if frame.passive else subjects(frame, kinds)


def words_behind(frame: Frame, limit: int = 12) -> list[str]:
    """Return the plain words behind a verb, up to a distance."""
    return [c.chunk.word for c in frame.complements if c.chunk.word and c.distance < limit]
