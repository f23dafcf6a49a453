"""Words for the bodies that flights go to, and for the sorts of craft that go there."""

from __future__ import annotations

#: Words for a body, and the target they stand for.
TARGETS: dict[str, str] = {
    word: target
    for target, words in {
        "moon": "moon lunar",
        "mars": "mars martian phobos deimos",
        "venus": "venus venusian",
        "mercury": "mercury mercurian",
        "jupiter": "jupiter jovian ganymede callisto europa",
        "saturn": "saturn saturnian enceladus",
        "uranus": "uranus uranian",
        "neptune": "neptune neptunian triton",
        "pluto": "pluto",
        "asteroid": (
            "asteroid asteroids bennu ryugu itokawa didymos dimorphos eros vesta ceres apophis kamooalewa mathilde"
            " gaspra ida dinkinesh donaldjohanson"
        ),
        "comet": "comet comets halley churyumov tempel wirtanen borrelly",
    }.items()
    for word in words.split()
}
#: Nouns for a sort of craft, and the kinds on record that agree.
KINDS: dict[str, str] = {
    "lander": "lander", "landers": "lander", "orbiter": "orbiter", "orbiters": "orbiter", "rover": "rover",
    "rovers": "rover", "impactor": "impactor", "landing": "lander", "telescope": "telescope",
    "helicopter": "helicopter",
}  # fmt: skip
