"""Bodies of the Solar System by the words for them, and what each belongs to; vocabulary, and no source of facts."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from itertools import zip_longest
from typing import Literal, NamedTuple

#: world: a planet, or the Moon; moon: of a planet, its parent; small: an asteroid or comet with a name; sort: any such;
#: swarm: a region full of them; point: of Lagrange.
Sort = Literal["world", "moon", "small", "sort", "swarm", "point"]


class Body(NamedTuple):
    """A body, with the target that a record gives for a flight to it."""

    id: str
    sort: Sort
    target: str
    words: frozenset[str]


def _body(sort: Sort, target: str, words: str, name: str = "") -> Body:
    listed = words.split()
    return Body(name or listed[0], sort, target, frozenset(listed))


_WORLDS = (
    "moon lunar", "mars martian", "venus venusian", "mercury mercurian", "jupiter jovian", "saturn saturnian",
    "uranus uranian", "neptune neptunian", "pluto plutonian", "sun",
)  # fmt: skip
_MOONS = {
    "mars": "phobos deimos",
    "jupiter": "europa ganymede callisto io amalthea",
    "saturn": "titan enceladus iapetus mimas rhea dione tethys hyperion",
    "uranus": "miranda",
    "neptune": "triton",
    "pluto": "charon",
}
_ASTEROIDS = (
    "bennu ryugu itokawa eros vesta ceres apophis mathilde gaspra dinkinesh"
    " donaldjohanson phaethon lutetia steins annefrank toutatis eurybates arrokoth torifune pallas hygiea psyche"
)
_COMETS = ("halley", "churyumov gerasimenko churyumov-gerasimenko 67p", "tempel", "wirtanen", "borrelly", "hartley",
           "encke", "giacobini zinner", "grigg", "wild", "hale-bopp", "hyakutake")  # fmt: skip
BODIES: tuple[Body, ...] = (
    *(_body("world", words.split()[0], words) for words in _WORLDS),
    *(_body("moon", planet, word) for planet, words in _MOONS.items() for word in words.split()),
    *(_body("small", "asteroid", word) for word in _ASTEROIDS.split()),
    _body("small", "asteroid", "kamooalewa kamo'oalewa"),
    _body("small", "asteroid", "ida dactyl"),  # the moon of the one is seen with it
    _body("small", "asteroid", "didymos dimorphos"),
    *(_body("small", "comet", words) for words in _COMETS),
    _body("sort", "asteroid", "asteroid asteroids"),
    _body("sort", "comet", "comet comets cometary"),
    _body("swarm", "asteroid", "trojan trojans"),
    _body("swarm", "interplanetary", "kuiper"),
    *(_body("point", "lagrange-point", word) for word in ("L1", "L2", "L3", "L4", "L5")),
)
#: Bodies whose words are common ones, and how a record writes them.
_WRITTEN = {"moon": frozenset({"Moon", "lunar", "Lunar"}), "wild": frozenset({"Wild"}), "sun": frozenset({"Sun"}),
            "kuiper": frozenset({"Kuiper", "Arrokoth"})}  # fmt: skip
BY_ID = {body.id: body for body in BODIES}
BY_WORD = {word: body for body in BODIES for word in body.words}
#: Such bodies are visited one by one: of a flight to some of them the record names which.
_SINGLE = frozenset({"small", "swarm"})


def is_among(body: Body, words: Collection[str]) -> bool:
    """Tell whether a body is named among the words of a record, which are there as written and in lower case."""
    return not _WRITTEN.get(body.id, body.words).isdisjoint(words)


def named_among(words: Collection[str], sorts: Collection[str] = _SINGLE) -> list[Body]:
    """Return the bodies of some sorts that the words of a record name."""
    return [body for body in BODIES if body.sort in sorts and is_among(body, words)]


#: Words for regions of the Earth to which things come back; those of one row lie in, or by, one another.
SHORES: dict[str, str] = {
    word: row.split()[0]
    for row in (
        "utah",
        "kazakhstan kazakh dzhezkazgan zhezkazgan karaganda baikonur",
        "siberia siberian altai",
        "mongolia mongolian",
        "australia australian woomera outback",
        "pacific california californian hawaii diego guam",
        "atlantic florida bahamas bermuda pensacola tampa jacksonville tallahassee",
        "texas texan",
        "nevada",
        "arizona",
        "sahara",
        "iran iranian",
        "canada canadian",
        "gobi xinjiang",
        "indian",
    )
    for word in row.split()
}


def shores_in(words: Sequence[str]) -> set[str]:
    """Return the regions of the Earth that words in lower case name; "Indian" is one only before "Ocean".

    >>> sorted(shores_in("an indian ship in the atlantic ocean".split()))
    ['atlantic']
    """
    named = {word for word, following in zip_longest(words, words[1:]) if word != "indian" or following == "ocean"}
    return {SHORES[word] for word in named if word in SHORES}
