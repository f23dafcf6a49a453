"""What a phrase such as "the first person to walk in space" comes down to: a few words, the same for the same deed."""

from __future__ import annotations

from collections.abc import Iterable

from orbitctl.factcheck.reading.demonyms import DEMONYMS
from orbitctl.factcheck.reading.wordsets import wordset

#: Words that mean the same in such a phrase.
_SAME: dict[str, str] = {
    word: meaning
    for meaning, words in {
        "person": "human humans man men people persons being beings astronaut astronauts cosmonaut individual",
        "crew": "crewed manned crews",
        "moon": "lunar lunik",
        "mars": "martian",
        "land": "landing landings landed lands touchdown lander landers",
        "craft": "spacecraft probe probes mission missions object objects vehicle ship ships device robot machine",
        "orbit": "orbiter orbiting orbital orbited orbits",
        "fly": "flight flights flew flown flying flyby fly-by pass past visit",
        "sample": "samples pieces material soil rocks rock",
        "walk": "walked walking",
        "soft": "softly",
        "spacewalk": "spacewalks eva",
        "asteroid": "asteroids",
        "woman": "women female",
        "satellite": "satellites",
        "station": "stations",
        "private": "commercial privately privately-built",
        "picture": "pictures images image photographs photos",
        "hit": "impact crash",
        "us": "united states",
        "iss": "international",
    }.items()
    for word in words.split()
} | {word.lower(): country.lower() for country, words in DEMONYMS.items() for word in words if " " not in word}
#: Words that add nothing to what was done.
_EMPTY = wordset(
    "the a an of in on to by from with for and or at as was is were be been being that which who its their his her"
    " world ever history any aboard into onto around make made making perform performed achieve achieved complete"
    " completed carry out carried set reach reached travel travelled go went get put send take bring brought return"
    " returned home back earth artificial s first country nation state successfully over up also itself"
)


def essence(words: Iterable[str]) -> frozenset[str]:
    """Return the words that matter of a phrase.

    >>> sorted(essence("the first human being to walk in space".split()))
    ['person', 'space', 'walk']
    """
    meant = [_SAME.get(word.lower(), word.lower()) for word in words]
    matter = frozenset(word for word in meant if word not in _EMPTY and word[0].isalnum())
    # "on the Moon" is not "at the Moon", where nobody is said to have landed or walked there.
    return matter | {"on"} if "on" in meant and matter.isdisjoint({"land", "walk"}) else matter
