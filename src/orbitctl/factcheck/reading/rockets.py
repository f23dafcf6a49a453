"""Rockets by family: names that mean the same launcher, and launchers that are called by one another's names."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal

from orbitctl.factcheck.reading.lexicon import words_of

#: yes: one rocket, as far as it is named; kin: another version, or one that goes by both names; no: another rocket.
Likeness = Literal["yes", "kin", "no", "unknown"]

#: A row a launcher: every name of it as a whole. Its versions begin with one of them, as Atlas V 401 does.
#: What a program's record lists with "rocket" is so here too, or the longer name would be read as the program alone.
FAMILIES: tuple[tuple[str, ...], ...] = (
    ("Soyuz",),
    ("Soyuz-2",),
    ("Soyuz-FG",),
    ("Soyuz-U",),
    ("Molniya", "Molniya-M"),
    ("Vostok",),
    ("Voskhod",),
    ("Luna 8K72",),
    ("R-7",),
    ("Proton", "UR-500"),
    ("Zenit",),
    ("Energia rocket",),
    ("N1",),
    ("Dnepr",),
    ("Rockot", "Rokot"),
    ("Angara",),
    ("Saturn I",),
    ("Saturn IB", "Saturn 1B"),
    ("Saturn V", "Saturn 5"),
    ("Juno I",),
    ("Jupiter-C",),
    ("Juno II",),
    ("Mercury-Redstone", "Redstone"),
    ("Thor",),
    ("Thor-Delta",),
    ("Delta",),
    ("Delta II", "Delta 2"),
    ("Delta III", "Delta 3"),
    ("Delta IV", "Delta 4"),
    ("Atlas",),
    ("Atlas II", "Atlas 2"),
    ("Atlas III", "Atlas 3"),
    ("Atlas V", "Atlas 5"),
    ("Titan II", "Titan 2"),
    ("Titan III", "Titan 3", "Commercial Titan III"),
    ("Titan IV", "Titan 4", "Titan IVA", "Titan IVB"),
    ("Titan rocket",),
    ("Vanguard rocket",),
    ("Saturn rocket",),
    ("Ares I",),
    ("Ares V",),
    ("Tsyklon", "Tsiklon"),
    ("Vulcan", "Vulcan Centaur"),
    ("Athena II",),
    ("Pegasus rocket", "Pegasus XL"),
    ("Minotaur",),
    ("Antares rocket", "Antares 110", "Antares 230"),
    ("Falcon 1",),
    ("Falcon 9",),
    ("Falcon Heavy",),
    ("Starship",),
    ("New Shepard", "New Shepard rocket"),
    ("New Glenn", "New Glenn rocket"),
    ("Electron",),
    ("SLS", "Space Launch System"),
    ("Space Shuttle", "space shuttle"),
    ("Space Shuttle Atlantis", "space shuttle Atlantis", "shuttle Atlantis", "Atlantis"),
    ("Space Shuttle Challenger", "space shuttle Challenger", "shuttle Challenger"),
    ("Space Shuttle Columbia", "space shuttle Columbia", "shuttle Columbia"),
    ("Space Shuttle Discovery", "space shuttle Discovery", "shuttle Discovery"),
    ("Space Shuttle Endeavour", "space shuttle Endeavour", "shuttle Endeavour", "shuttle Endeavor"),
    ("Ariane 1",),
    ("Ariane 2",),
    ("Ariane 3",),
    ("Ariane 4",),
    ("Ariane 5", "Ariane V"),
    ("Ariane 6", "Ariane 6 rocket"),
    ("Vega rocket", "Vega-C", "Vega C"),
    ("Long March 1",),
    ("Long March 2C",),
    ("Long March 2D",),
    ("Long March 2E",),
    ("Long March 2F",),
    ("Long March 3A",),
    ("Long March 3B",),
    ("Long March 3C",),
    ("Long March 4B",),
    ("Long March 4C",),
    ("Long March 5",),
    ("Long March 6",),
    ("Long March 7",),
    ("Long March 8",),
    ("Long March 9",),
    ("Long March 10",),
    ("Long March 11",),
    ("Long March 12",),
    ("Long March",),
    ("PSLV",),
    ("GSLV",),
    ("GSLV Mk II", "GSLV Mark II", "GSLV Mk 2"),
    ("LVM3", "HLVM3", "GSLV Mk III", "GSLV Mark III", "GSLV Mk 3", "LVM-3"),
    ("SSLV",),
    ("H-I",),
    ("H-II", "H-2"),
    ("H-IIA", "H-2A", "H2A"),
    ("H-IIB", "H-2B", "H2B"),
    ("H3",),
    ("M-V", "Mu-V"),
    ("Mu-3S-II", "M-3SII"),
    ("Epsilon rocket",),
    ("Nuri", "KSLV-II"),
    ("KSLV-III",),
)
#: Launchers that people have gone up on; vocabulary, and no source of facts.
CREWED = (
    "Vostok", "Voskhod", "Soyuz", "Soyuz-2", "Soyuz-FG", "Soyuz-U", "Mercury-Redstone", "Atlas", "Titan II",
    "Saturn IB", "Saturn V", "Space Shuttle", "Long March 2F", "Falcon 9", "Atlas V", "New Shepard", "SLS",
    "Starship", "Proton",
)  # fmt: skip
#: Whose launchers are, by the words their names begin with; vocabulary, and no source of facts.
_NATIONS: dict[str, tuple[str, ...]] = {
    word: tuple(codes.split())
    for codes, names in {
        "US": "juno jupiter mercury redstone thor delta atlas titan saturn vanguard minotaur pegasus antares athena"
        " falcon sls space starship new vulcan scout",
        "SU RU": "soyuz molniya vostok voskhod luna r proton energia n1 rockot rokot angara",
        "SU RU UA": "zenit dnepr tsyklon tsiklon",
        "US NZ": "electron",
        "EU": "ariane vega",
        "CN": "long",
        "IN": "pslv gslv lvm3 lvm hlvm3 sslv",
        "JP": "h h3 m mu epsilon",
        "KR": "nuri kslv",
    }.items()
    for word in names.split()
}
#: Companies that launch on nothing but their own, by the words the names of those begin with.
COMPANIES: dict[str, frozenset[str]] = {
    "spacex": frozenset({"falcon", "starship"}),
    "rocket-lab": frozenset({"electron", "neutron"}),
    "blue-origin": frozenset({"new"}),
}
#: Words with other senses that are rockets where "a" or whose they are stands before: "a Titan", "Gaia's Vega".
BARE: dict[str, str] = {
    word: f"{word.title()} rocket" for word in ("titan", "saturn", "vanguard", "vega", "pegasus", "antares", "epsilon")
}
#: Versions whose names do not begin with that of the launcher.
VERSIONS: dict[str, str] = {"Ariane 62": "Ariane 6", "Ariane 64": "Ariane 6", "Titan IIIE": "Titan III"}
#: Launchers of one line, whose names get mixed up without anybody being wrong about what flew.
_KIN: tuple[frozenset[str], ...] = (
    frozenset({"Soyuz", "Soyuz-2", "Soyuz-FG", "Soyuz-U", "Molniya", "Vostok", "Voskhod", "Luna 8K72", "R-7"}),
    frozenset({"Juno I", "Jupiter-C", "Mercury-Redstone"}),
    frozenset({"Thor", "Thor-Delta", "Delta"}),
    frozenset({"GSLV", "LVM3"}),
    frozenset({"GSLV", "GSLV Mk II"}),
    frozenset({"Nuri", "KSLV-III"}),
    frozenset({"H-I", "H-II", "H-IIA", "H-IIB"}),
)
_GENERIC = frozenset({"rocket"})
#: Upper stages, and main stages; a rocket has one of each sort, and another one makes it another rocket.
_STAGES = (frozenset({"agena", "centaur", "able"}), frozenset({"k", "m"}))
#: A version with a number of so many figures is none with another: "Atlas V 551" for a 401.
_SHORTEST_NUMBER = 2


def _words(name: str) -> tuple[str, ...]:
    return tuple(word for word in words_of(name) if word not in _GENERIC)


_WHOLE: dict[tuple[str, ...], str] = {_words(name): names[0] for names in FAMILIES for name in names}
_NAMED = _WHOLE | {_words(version): launcher for version, launcher in VERSIONS.items()}
_LONGEST = max(map(len, _NAMED))


def nations(rocket: str) -> frozenset[str]:
    """Return the codes of the states whose a rocket is; none if it is not known.

    >>> sorted(nations("Proton-K/D")), sorted(nations("H-IIA 202"))
    (['RU', 'SU'], ['JP'])
    """
    words = words_of(rocket)
    known = words and _family(_words(rocket.partition("(")[0]))
    return frozenset(_NATIONS.get(words[0], ())) if known else frozenset()


def is_by(company: str, rocket: str) -> bool | None:
    """Tell whether a rocket is a company's; None if the rocket is not known."""
    return words_of(rocket)[0] in COMPANIES[company] if nations(rocket) else None


def likeness(told: str, recorded: str) -> Likeness:
    """Tell whether a rocket as told can be the one on record.

    >>> likeness("Atlas V", "Atlas V 401"), likeness("Atlas V N22", "Atlas V 401"), likeness("Atlas V", "Falcon 9")
    ('yes', 'kin', 'no')
    """
    said, known = _words(told), _words(recorded.partition("(")[0])
    if not said or not known:
        return "unknown"
    if said == known[: len(said)] or (said[0] == known[0] and set(said) <= set(known)):
        return "yes"
    one, other = _family(said), _family(known)
    if not one or not other:
        return "unknown"
    if one == other:
        return "no" if _is_built_otherwise(said, known) else "yes" if said in _WHOLE else "kin"
    return "kin" if _akin(one, other) else "no"


def of_one_line(one: str, other: str) -> bool:
    """Tell whether two rockets are versions of one launcher, or of launchers that are called by one another's names."""
    families = [_family(_words(name.partition("(")[0])) for name in (one, other)]
    return all(families) and (families[0] == families[1] or _akin(*families))


def _akin(one: str, other: str) -> bool:
    return any({one, other} <= kin for kin in _KIN)


def _is_built_otherwise(said: Sequence[str], known: Sequence[str]) -> bool:
    """Tell whether two versions of a launcher have other stages, or other numbers of the same length."""
    stages = [(parts.intersection(said), parts.intersection(known)) for parts in _STAGES]
    if any(one and other and one.isdisjoint(other) for one, other in stages):
        return True
    numbers = [next((word for word in words if _is_number(word)), "") for words in (said, known)]
    return len(numbers[0]) == len(numbers[1]) > 0 and numbers[0] != numbers[1]


def _is_number(word: str) -> bool:
    return len(word) >= _SHORTEST_NUMBER and word.isdecimal()


def _family(words: Sequence[str]) -> str:
    """Return the launcher that words name a version of; empty if none is known."""
    for length in range(min(_LONGEST, len(words)), 0, -1):
        found = _NAMED.get(tuple(words[:length]))
        if found is not None:
            return found
    return ""
