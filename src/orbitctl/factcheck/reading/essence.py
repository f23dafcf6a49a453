"""What a phrase such as "the first person to walk in space" comes down to: a few words, the same for the same deed."""

from __future__ import annotations

from collections.abc import Iterable

from orbitctl.factcheck.reading.demonyms import DEMONYMS, PEOPLE
from orbitctl.factcheck.reading.wordsets import wordset

#: Whose demonyms these are; a code may be a word as well: "in", "at", "no".
_STATES: dict[str, str] = {
    "AE": "united-arab-emirates", "AR": "argentina", "AT": "austria", "AU": "australia", "BD": "bangladesh",
    "BE": "belgium", "BG": "bulgaria", "BR": "brazil", "BY": "belarus", "CA": "canada", "CH": "switzerland",
    "CL": "chile", "CN": "china", "CO": "colombia", "CZ": "czechia", "DE": "germany", "DK": "denmark",
    "EG": "egypt", "ES": "spain", "ET": "ethiopia", "FI": "finland", "FR": "france", "GB": "united-kingdom",
    "GR": "greece", "HU": "hungary", "ID": "indonesia", "IL": "israel", "IN": "india", "IR": "iran", "IT": "italy",
    "JP": "japan", "KE": "kenya", "KP": "north-korea", "KR": "south-korea", "KZ": "kazakhstan", "LU": "luxembourg",
    "MX": "mexico", "MY": "malaysia", "NG": "nigeria", "NL": "netherlands", "NO": "norway", "NZ": "new-zealand",
    "PK": "pakistan", "PL": "poland", "PT": "portugal", "RO": "romania", "RS": "serbia", "RU": "russia",
    "SA": "saudi-arabia", "SE": "sweden", "SN": "senegal", "SU": "soviet-union", "TH": "thailand", "TR": "turkiye",
    "UA": "ukraine", "US": "united-states", "VE": "venezuela", "ZA": "south-africa",
}  # fmt: skip
#: What people of a state are called, where the word is no adjective: "Emiratis", "Italians", "a Pole".
NATIONALS: dict[str, str] = {
    f"{word.lower()}s": _STATES[code]
    for code, words in DEMONYMS.items()
    for word in words
    if " " not in word and word.endswith(("an", "i", "ech"))
} | {form: _STATES[code] for code, words in PEOPLE.items() for word in words for form in (word, f"{word}s")}
#: What one of the people of a state is called, or whatever is of that state.
SINGULAR: dict[str, str] = {
    word.lower(): _STATES[code] for code, words in DEMONYMS.items() for word in words if " " not in word
}
#: Words that mean the same in such a phrase.
_SAME: dict[str, str] = {
    word: meaning
    for meaning, words in {
        "person": (
            "human humans man men people persons being beings astronaut astronauts cosmonaut cosmonauts individual"
            " traveller traveler travellers spacefarer spacefarers voyager somebody anyone anybody someone taikonaut"
        ),
        "crew": "crewed manned crews piloted",
        "moon": "lunar lunik",
        "mars": "martian",
        "land": "landing landings landed lands touchdown touchdowns lander landers soft-landed soft-landing",
        "craft": (
            "spacecraft probe probes mission missions object objects vehicle ship ships device robot machine machines"
            " spaceship explorer emissary apparatus vessel automaton thing hardware"
        ),
        "orbit": "orbiter orbiting orbital orbited orbits circled circle circling encircle encircled",
        "fly": "flight flights flew flown flying flyby fly-by pass past visit visitor visited visits passed passing",
        "sample": "samples pieces material soil rocks rock dust grains regolith",
        "walk": "walked walking",
        "soft": "softly",
        "spacewalk": "spacewalks eva",
        "asteroid": "asteroids",
        "woman": "women female",
        "satellite": "satellites",
        "station": "stations",
        "private": (
            "commercial privately privately-built company companies firm startup business outfit venture enterprise"
        ),
        "picture": "pictures images image photographs photos portrait portraits photograph views",
        "hit": "impact crash",
        "dock": "docking docked docks",
        "beyond": "leave leaves left leaving escape escaped outside",
        "asia": "asian",
        "africa": "african",
        "europe": "european",
        "arab": "arabic",
        "united-states": "united states us usa",
        "iss": "international",
    }.items()
    for word in words.split()
} | SINGULAR
#: Words that add nothing to what was done.
_EMPTY = wordset(
    "the a an of in on to by from with for and or at as was is were be been being that which who its their his her"
    " world ever history any aboard into onto around make made making perform performed achieve achieved complete"
    " completed carry out carried set reach reached travel travelled go went get put send take bring brought return"
    " returned home back earth artificial s first country nation state successfully over up also itself had has have"
    " enter enters entered entering upon placed owned about own artifical nations countries"
)


def essence(words: Iterable[str]) -> frozenset[str]:
    """Return the words that matter of a phrase.

    >>> sorted(essence("the first human being to walk in space".split()))
    ['person', 'space', 'walk']
    """
    meant = [_SAME.get(word.lower(), word.lower()) for word in words]
    matter = frozenset(word for word in meant if word not in _EMPTY and word[0].isalnum())
    if {"far", "side"} <= matter:  # no other body has one that is called so
        matter |= {"moon"}
    # "on the Moon" is not "at the Moon", where nobody is said to have landed or walked there.
    return matter | {"on"} if "on" in meant and matter.isdisjoint({"land", "walk"}) else matter
