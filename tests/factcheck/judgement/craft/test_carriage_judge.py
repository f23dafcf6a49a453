"""Whether a part belongs to the mission told; the rover of Lantern 2 is Glimmer."""

import made_world
import pytest

from orbitctl.factcheck.claims.claim import Claim
from orbitctl.factcheck.facts import Attribute


@pytest.fixture(autouse=True)
def with_rover(monkeypatch):
    facts = (Attribute("rover", "Glimmer", None, None, ("log",)),)
    monkeypatch.setitem(made_world.UNITS, "lantern-2", made_world.UNITS["lantern-2"]._replace(attributes=facts))


def carriage(subject, what, name="Glimmer", *others):
    return Claim("carriage", "set", subject, what, name, others=others)


@pytest.mark.parametrize(
    ("claim", "verdict"),
    [
        (carriage("lantern-2", "carried", "Glimmer", "lantern-2"), "supported"),
        (carriage("lantern-1", "carried", "Glimmer", "lantern-2"), "refuted"),
        (carriage("lantern-1", "carried", "Glimmer", "ferry-1"), "not-enough-info"),  # names of ships come back
        (carriage("lantern-1", "carried", "Glimmer"), "refuted"),
        (carriage("lantern-1", "carried", "Spark"), "not-enough-info"),
        (carriage("lantern-2", "rover", "Glimmer", "lantern-2"), "supported"),
        (carriage("lantern-2", "lander", "Glimmer", "lantern-2"), "refuted"),
        (carriage("lantern-2", "lander", "Spark", "lantern-2"), "not-enough-info"),
    ],
)
def test_a_part(judged, claim, verdict):
    assert judged(claim)[0] == verdict
