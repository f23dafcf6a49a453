"""Which record a name in a frame stands for, where the frame says what kind it must be."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from orbitctl.factcheck.claims.grammar import vocabulary as v
from orbitctl.factcheck.claims.grammar.clauses import Clause
from orbitctl.factcheck.claims.grammar.frames import Frame
from orbitctl.factcheck.claims.grammar.sentence import Chunk
from orbitctl.factcheck.reading.lexicon import Entry, Mention

ACTORS = frozenset({"state", "agency", "company", "organisation", "institute", "force"})
ACTING = ACTORS | {"demonym"}
_MISSION = ("mission",)
_RELATIVES = frozenset({"which", "that", "who", "whose"})
_COMMA_AND_RELATIVE = 2
UNITS = ("mission", "program")


def only(mention: Mention | None, kinds: Collection[str]) -> Entry | None:
    """Return the one thing of some kinds that a name can mean; None if it can mean none, or several."""
    if mention is None:
        return None
    found = [entry for entry in mention.entries if entry.kind in kinds]
    return found[0] if len(found) == 1 else None


def subjects(frame: Frame, kinds: Collection[str]) -> list[Entry]:
    """Return who a frame is about; nothing if one of them is not of the kinds."""
    found = [only(mention, kinds) for mention in frame.subject.mentions]
    return [entry for entry in found if entry is not None] if all(found) else []


#: What carries a flight up: "a Long March 5 launched Chang'e 5".
_CARRIERS = ("rocket", "program")


def theme(frame: Frame, kinds: Collection[str], *, object_too: bool = True) -> list[Entry]:
    """Return what something happens to: the subject, or the object of an actor that makes it happen.

    "Chandrayaan-3 landed", "Chandrayaan-3 was launched by India", "India landed Chandrayaan-3".
    """
    direct = subjects(frame, kinds)
    named = objects(frame, kinds) if object_too and not frame.passive and frame.subject.by_word else []
    if named:
        return named  # "it launched Tianwen-1": whoever it is, it is none of the flights before
    if direct or frame.passive or not object_too:
        return direct
    if not subjects(frame, (*ACTORS, *_CARRIERS)):
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


def words_behind(frame: Frame, limit: int = 12) -> list[str]:
    """Return the plain words behind a verb, up to a distance."""
    words = [(c.chunk.word, c.distance) for c in frame.complements]
    storms = [at for at, (word, _) in enumerate(words, -1) if word.startswith("storm")]  # no dust on the ground
    return [word for at, (word, distance) in enumerate(words) if word and distance < limit and at not in storms]


def flight(clause: Clause) -> Entry | None:
    """Return the one mission a clause is about; None if it names several, or only a part of one.

    "Challenger's last flight, STS-51-L" is about STS-51-L, whatever else was called Challenger.
    """
    named = clause.entries(_MISSION)
    if not named:
        return _whole(clause.about(_MISSION)) if takes_up_directly(clause) else None
    own = [entry for entry in named if entry.own]
    return own[0] if len(own) == 1 else None


def unit(clause: Clause) -> Entry | None:
    """Return the one mission a clause is about, or else the one program."""
    found = {entry.id: entry for mention in clause.names if (entry := named_unit(mention)) is not None}
    whole = [entry for entry in found.values() if entry.own]
    for kind in UNITS:
        fitting = [entry for entry in whole if entry.kind == kind]
        if fitting:
            return fitting[0] if len(fitting) == 1 else None
    return None if found or not takes_up_directly(clause) else _whole(clause.about(UNITS))


def takes_up_directly(clause: Clause) -> bool:
    """Tell whether a relative clause stands by the name it takes up, and not by a noun: "dropped a lander that"."""
    if clause.opener not in _RELATIVES or clause.topic is None:
        return True
    return clause.chunks[0].first - clause.topic.last <= _COMMA_AND_RELATIVE


def ends_with_subject(clause: Clause | None) -> bool:
    """Tell whether a clause leaves off behind a name, and a date: "and only Ranger 7, on 31 July 1964,"."""
    at = max((at for at, chunk in enumerate(clause.chunks) if chunk.mention is not None), default=0) if clause else 0
    behind = clause.chunks[at + 1 :] if clause and at else ()
    return bool(behind) and all(chunk.word == "," or chunk.time is not None for chunk in behind)


def describes(clause: Clause) -> bool:
    """Tell whether a clause only says what a flight is: "Zhurong is a Chinese rover", and a relative clause goes on."""
    words = [chunk.word for chunk in clause.chunks]
    is_one = len(words) > 2 and words[1] in {"is", "was"} and words[2] in {"a", "an", "the"}
    return is_one and words[-1] in v.HEADS["mission"] and all(chunk.verb is None for chunk in clause.chunks[2:-1])


def named_unit(mention: Mention | None) -> Entry | None:
    """Return the mission or program that a name can mean; one that it is the whole name of, if there is one."""
    if mention is None:
        return None
    entries = [entry for entry in mention.entries if entry.kind in UNITS]
    if len(entries) < 2:
        return entries[0] if entries else None
    for found in ([entry for entry in entries if entry.own and entry.kind == kind] for kind in UNITS):
        if found:
            return found[0] if len(found) == 1 else None
    return entries[0] if len(entries) == 1 else None


def _whole(entry: Entry | None) -> Entry | None:
    return entry if entry is not None and entry.own else None


def actor(chunk: Chunk) -> Entry | None:
    """Return the one state, agency, company ... that a chunk names; a demonym counts as its state."""
    return only(chunk.mention, ACTING)


def listed(row: Sequence[Chunk], at: int, joining: frozenset[str]) -> tuple[list[Entry], int]:
    """Return the missions named from a position on, as far as they are joined, and the position behind."""
    found: list[Entry] = []
    while at < len(row):
        entry = only(row[at].mention, _MISSION)
        if entry is not None:
            found.append(entry)
        elif row[at].word not in joining:
            break
        at += 1
    return found, at
