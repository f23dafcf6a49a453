"""How a rocket that is told stands against the one on record."""

import pytest
from made_world import UNITS, MadeWorld

from orbitctl.factcheck.claims.claim import Claim
from orbitctl.factcheck.claims.craft.rides import FLOWN
from orbitctl.factcheck.claims.craft.ties import PART
from orbitctl.factcheck.facts import Dissent
from orbitctl.factcheck.judgement.craft.launchers import judge

DAY = "2026-01-01"


class Rockets(MadeWorld):
    """Lantern 1 flew on a Titan II, if not on a Titan III; of Lantern 2 nobody knows; Lantern 3 is to fly."""

    def undertaking(self, record):
        unit = UNITS[record]
        if record == "lantern-1":
            dissent = Dissent("launch vehicle", "Proton-K", "A later list.", ("gazette",))
            return unit._replace(launch_vehicle="Titan II(23)G", disputed=(dissent,))
        return unit._replace(launch_vehicle="Falcon 9") if record == "lantern-3" else unit


@pytest.mark.parametrize(
    ("record", "told", "how", "verdict"),
    [
        ("lantern-1", "Titan II", {}, "supported"),
        ("lantern-1", "Falcon 9", {}, "refuted"),
        ("lantern-1", "Proton", {}, "disputed"),
        ("lantern-1", "Titan II(24)G", {}, "not-enough-info"),
        ("lantern-1", "Falcon 9", {"negated": True}, "supported"),
        ("lantern-1", "Titan II", {"negated": True}, "refuted"),
        ("lantern-1", "Falcon 9", {"modality": "plan"}, "not-enough-info"),
        ("lantern-1", "Falcon 9", {"formerly": True}, "not-enough-info"),
        ("lantern-2", "Falcon 9", {}, "not-enough-info"),
        ("lantern-3", "Falcon 9", {"modality": "plan"}, "supported"),
        ("lantern-3", "Falcon Heavy", {"modality": "plan"}, "refuted"),
    ],
)
def test_verdicts(record, told, how, verdict):
    claim = Claim("launcher", "launcher", record, "rocket", told, **how)
    judgement = judge(claim, Rockets(), DAY)
    assert judgement.verdict == verdict
    assert (judgement.correct is not None) == (verdict in {"refuted", "disputed"})


def test_call_signs_come_back_so_a_part_with_a_crew_proves_nothing():
    class Crewed(Rockets):
        def undertaking(self, record):
            return super().undertaking(record)._replace(crew=("Ada Pilot",), disputed=())

    claim = Claim("launcher", "launcher", "lantern-1", "rocket", "Falcon 9", others=(PART,))
    assert judge(claim, Crewed(), DAY).verdict == "not-enough-info"
    assert judge(claim._replace(others=()), Crewed(), DAY).verdict == "refuted"


def test_before_it_was_known():
    claim = Claim("launcher", "launcher", "lantern-1", "rocket", "Falcon 9")
    assert judge(claim, Rockets(), "1990-01-01").verdict == "not-enough-info"


def test_what_rode_before_it_was_launched():
    claim = Claim("launcher", "launcher", "lantern-3", "rocket", "Falcon 9", others=(FLOWN,))
    assert judge(claim, Rockets(), DAY).verdict == "premature"


@pytest.mark.parametrize(
    ("rockets", "expected"),
    [
        (("Titan II", "Titan II"), "refuted"),
        (("Titan II", "Falcon 9"), "not-enough-info"),
        (("Titan II", None), "not-enough-info"),
        (("Titan II",), "not-enough-info"),
    ],
)
def test_a_program_flew_on_what_all_its_flights_did(rockets, expected):
    class Program(MadeWorld):
        def undertaking(self, record):
            missions = tuple(str(at) for at in range(len(rockets)))
            unit = UNITS["lantern-1"]._replace(launch_vehicle=None, missions=missions)
            return unit._replace(launch_vehicle=rockets[int(record)]) if record.isdecimal() else unit

    claim = Claim("launcher", "launcher", "lantern", "rocket", "Falcon 9")
    assert judge(claim, Program(), DAY).verdict == expected
