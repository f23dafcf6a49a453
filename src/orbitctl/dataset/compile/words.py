"""The words for what happens, from the kind of event and the place."""

_PLACES = {
    "moon": "the Moon", "mars": "Mars", "venus": "Venus", "mercury": "Mercury", "jupiter": "Jupiter",
    "saturn": "Saturn", "sun": "the Sun", "earth": "Earth", "asteroid": "an asteroid", "comet": "a comet",
}  # fmt: skip

#: For each kind: the label, then the sentence without and with a place, then what an announcement is of.
_KINDS: dict[str, tuple[str, str, str, str]] = {
    "launch": ("launch", "{name} is launched", "{name} is launched", "launch"),
    "flyby": ("flyby", "{name} flies past", "{name} flies past {place}", "flyby"),
    "gravity-assist": (
        "gravity assist",
        "{name} makes a gravity assist",
        "{name} swings past {place}",
        "gravity assist",
    ),
    "orbit": ("orbit", "{name} enters orbit", "{name} enters orbit around {place}", "arrival in orbit"),
    "landing": ("landing", "{name} lands", "{name} lands on {place}", "landing"),
    "impact": ("impact", "{name} hits the ground", "{name} hits {place}", "impact"),
    "deployment": ("deployment", "{name} is deployed", "{name} is deployed", "deployment"),
    "separation": ("separation", "{name} separates", "{name} separates", "separation"),
    "ascent": ("ascent", "{name} lifts off again", "{name} lifts off from {place}", "ascent"),
    "docking": ("docking", "{name} docks", "{name} docks", "docking"),
    "undocking": ("undocking", "{name} undocks", "{name} undocks", "undocking"),
    "departure": ("departure", "{name} departs", "{name} leaves {place}", "departure"),
    "hop": ("hop", "{name} hops", "{name} hops on {place}", "hop"),
    "contact-lost": (
        "contact lost",
        "Contact with {name} is lost",
        "Contact with {name} is lost",
        "loss of contact",
    ),
    "reentry": ("re-entry", "{name} re-enters the atmosphere", "{name} re-enters the atmosphere", "re-entry"),
    "return": ("return to Earth", "{name} returns to Earth", "{name} returns to Earth", "return to Earth"),
    "end": ("end", "{name} ends", "{name} ends", "end"),
    "cancelled": ("cancelled", "{name} is cancelled", "{name} is cancelled", "cancellation"),
    "paused": ("paused", "{name} is paused", "{name} is paused", "pause"),
    "start": ("start", "{name} starts", "{name} starts", "start"),
    "completion": ("completion", "{name} is complete", "{name} is complete", "completion"),
    "crew-arrival": (
        "crew arrives",
        "A crew arrives at {name}",
        "A crew arrives at {name}",
        "arrival of a crew",
    ),
    "crew-departure": (
        "crew leaves",
        "The crew leaves {name}",
        "The crew leaves {name}",
        "departure of the crew",
    ),
    "milestone": ("milestone", "{name}: a milestone", "{name}: a milestone", "milestone"),
}


def place(target: str | None) -> str | None:
    """Return a body as it stands in a sentence; nothing for regions that are not bodies."""
    return _PLACES.get(target or "")


def label(kind: str, title: str | None) -> str:
    """Return the few words that say what happened, the name of whom it happened to left out."""
    return title or _KINDS[kind][0]


def sentence(kind: str, title: str | None, name: str, target: str | None) -> str:
    """Return what happened to ``name`` as a sentence without its date."""
    if title:
        return title if name.casefold() in title.casefold() else f"{name}: {title}"
    _, without, within, _ = _KINDS[kind]
    where = place(target)
    return within.format(name=name, place=where) if where else without.format(name=name)


def planned_label(kind: str, title: str | None) -> str:
    """Return the few words for what is announced."""
    return title or _KINDS[kind][3]


def planned_sentence(kind: str, title: str | None, name: str) -> str:
    """Return what is announced for ``name`` as a phrase without its date."""
    return f"{name}: {title}" if title else f"Planned {_KINDS[kind][3]}: {name}"
