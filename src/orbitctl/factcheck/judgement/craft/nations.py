"""Which nations may call a thing theirs that is on record for others."""

from __future__ import annotations

from orbitctl.factcheck.facts import World

#: The states that may call what the European Space Agency flies theirs.
_EUROPE = "esa-membership"
_SOVIET = frozenset({"SU", "RU"})


def may_share(country: str, others: frozenset[str], world: World) -> bool:
    """Tell whether what is on record for some countries can be said of another: of a member of ESA, of Russia."""
    if country in others or (country in _SOVIET and others & _SOVIET):
        return True
    if "EU" not in others and country != "EU":
        return False
    members = _members(world)
    return country in members and bool("EU" in others or others & members)


def _members(world: World) -> frozenset[str]:
    """Return the countries of the members of the European Space Agency, and its own code."""
    if not world.kind(_EUROPE):
        return frozenset()
    found = (world.actor(act.actor).country for act in world.alliance(_EUROPE).acts)
    return frozenset(country for country in found if country) | {"EU"}
