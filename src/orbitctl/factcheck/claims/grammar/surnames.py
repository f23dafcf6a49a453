"""Surnames alone: whether "Lovell", "Mr Nelson" or "Young" in a sentence is somebody of the data.

The lexicon holds surnames as names of a part only. One stands for its bearer if he was named in full before, or has a
title, or stands in a list of people; or else if few others bear it and the sentence is about something that flies.
"""

from __future__ import annotations

from collections.abc import Collection, Sequence
from itertools import pairwise

from orbitctl.factcheck.claims.grammar import vocabulary as v
from orbitctl.factcheck.reading.lexicon import PEOPLE, Mention
from orbitctl.factcheck.reading.tokens import Tokens
from orbitctl.factcheck.reading.wordsets import wordset

#: What a sentence is about that names people of the data by a surname.
_SETTING = frozenset({"mission", "program", "agency", "company", "organisation", "rocket", "place"})
_OF_SPACE = wordset("space spaceflight orbit astronaut astronauts cosmonaut cosmonauts spacewalk spacecraft")
#: Surnames of many others, or ordinary words.
_COMMON = wordset(
    "anderson baker barron bean bennett bowen bowe brand brown clark collins connor cooper cunningham davis delaney"
    " douglas duke evans ferguson flynn funk gardner gibson glenn gordon hague hansen harris hines hoffman hopkins"
    " hurley husband irwin jarvis kim king kelly koch lounge mann marshall menon mitchell moses nelson newman nguyen"
    " onishi perry philips phillips proctor resnik ride ross scott sharma shepherd shukla smith stewart still"
    " thornton tito truly volkov walker wang watkins webb weitz white williams wiseman yang young rao nair gibson"
    " paine beggs webb griffin sivan kumar lie annan moon fletcher raymond smith limp beck bate lust armstrong carr"
    " conrad borisov"
)
_TITLES = wordset(
    "mr mrs ms miss dr prof professor sir astronaut astronauts cosmonaut cosmonauts taikonaut commander colonel col"
    " captain capt general gen major lieutenant senator secretary administrator chief president director chairman"
    " pilot crewmate crewmates ex-senator minister dame comrade engineer physicist"
)
_OPENING = (
    v.OPENERS | v.PREPOSITIONS | v.DETERMINERS | v.AUXILIARIES | wordset("both neither either here there only even")
)
#: Behind a surname, what is called after its bearer.
_NAMESAKES = wordset(
    "telescope crater centre center foundation prize award medal street institute university school observatory"
    " effect avenue building memorial station glacier base law lecture papers"
)
_JOINING = frozenset({",", "and", "&", "with", "or"})


def settled(named: Sequence[Mention], words: Tokens, known: Collection[str]) -> list[Mention]:
    """Return the names of a sentence; of its surnames those that stand for somebody. ``known`` are ids named before."""
    if "the" in words.lower:
        named = [mention for mention in named if not _is_thing(mention, words)]
    if not _has_surnames(named):
        return list(named)
    named = [_with_initials(mention, words) for mention in named]
    about = not _OF_SPACE.isdisjoint(words.lower) or any(
        entry.kind in _SETTING for mention in named for entry in mention.entries if entry.own
    )
    alone = [mention for mention in named if _is_surname(mention)]
    about = about or any(
        _joined(one, two, words) and _joined(two, three, words)
        for one, two, three in zip(alone, alone[1:], alone[2:], strict=False)
    )  # three who flew, in one list
    people = {id(mention) for mention in named if not _is_surname(mention) and mention.is_person}
    possible = [mention for mention in named if _is_surname(mention) and _stands_alone(mention, words)]
    sure = {id(mention) for mention in possible if _is_sure(mention, words, known, about=about)}
    persons = people | {id(mention) for mention in possible}
    for one, other in pairwise(named):
        pair = {id(one), id(other)}
        if pair <= persons and (about or pair & (people | sure)) and _joined(one, other, words):
            sure |= {id(mention) for mention in (one, other) if _is_surname(mention)}
    return [
        _of(mention, known) if _is_surname(mention) else _without_surnames(mention)
        for mention in named
        if not _is_surname(mention) or id(mention) in sure
    ]


def _is_thing(mention: Mention, words: Tokens) -> bool:
    """Tell whether a thing goes by somebody's name: "the James Webb"."""
    told = mention.first > 0 and words.lower[mention.first - 1] == "the"
    return told and all(entry.kind in PEOPLE for entry in mention.entries)


def _with_initials(mention: Mention, words: Tokens) -> Mention:
    """Return a surname with the initials before it, which tell whose it is: "V. M. Komarov"."""
    at = mention.first
    while at > 1 and words.words[at - 1] == "." and words.words[at - 2].isupper() and len(words.words[at - 2]) == 1:
        at -= 2
    initial = words.lower[at]
    meant = tuple([e._replace(own=True) for e in mention.entries if e.kind in PEOPLE and e.id.startswith(initial)])
    return Mention(at, mention.last, meant) if meant and at < mention.first else mention


def _has_surnames(named: Sequence[Mention]) -> bool:
    for mention in named:  # of every sentence; a generator would take twice the time
        for entry in mention.entries:
            if entry.kind in PEOPLE and not entry.own:
                return True
    return False


def _joined(one: Mention, other: Mention, words: Tokens) -> bool:
    """Tell whether two names stand in one list."""
    return one.last < other.first and all(word in _JOINING for word in words.lower[one.last : other.first])


def _is_surname(mention: Mention) -> bool:
    return all(entry.kind in PEOPLE and not entry.own for entry in mention.entries)


def _without_surnames(mention: Mention) -> Mention:
    """Return a name of something else, though somebody is called so too: Webb."""
    return mention._replace(entries=tuple([e for e in mention.entries if e.own or e.kind not in PEOPLE]))


def _of(mention: Mention, known: Collection[str]) -> Mention:
    """Return whom a surname means: whoever was named before, or any who bears it."""
    before = tuple([entry for entry in mention.entries if entry.id in known])
    return mention._replace(entries=tuple([entry._replace(own=True) for entry in before or mention.entries]))


def _stands_alone(mention: Mention, words: Tokens) -> bool:
    """Tell whether a surname is no part of a longer name, or of what is called so."""
    at, end = mention.first, mention.last
    before = words.words[at - 1] if at else ""
    behind = words.words[end] if end < len(words.words) else ""
    if behind[:1].isupper() or behind.lower() in _NAMESAKES or before.lower() == "the":
        return False
    return not before[:1].isupper() or before.lower() in _TITLES | _OPENING


def _is_sure(mention: Mention, words: Tokens, known: Collection[str], *, about: bool) -> bool:
    at = mention.first
    before = words.lower[at - 1] if at else ""
    if before == "." and at > 1:  # Mr. Nelson
        before = words.lower[at - 2]
    if any(entry.id in known for entry in mention.entries):
        return True
    if before in _TITLES and about:
        return True
    return about and words.lower[mention.last - 1] not in _COMMON
