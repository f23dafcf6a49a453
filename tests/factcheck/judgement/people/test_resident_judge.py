"""Whether somebody is up there now."""

import pytest
from made_world import UNITS, MadeWorld, happened

from orbitctl.factcheck.claims.claim import Claim
from orbitctl.factcheck.facts import Phase
from orbitctl.factcheck.judgement.people.residents import judge


class Aloft(MadeWorld):
    """A ferry that was up for the first half of 2024."""

    def undertaking(self, record):
        events = happened("launch 2024-01-10, crew-departure 2024-05-01, return 2024-06-10", record)
        phases = (
            Phase("2024-01-10", "2024-06-10", "active", None), Phase("2024-06-10", "9999", "ended", "success"),
        )  # fmt: skip
        return UNITS[record]._replace(events=tuple(events), phases=phases, known_from="2023-01-01")


@pytest.mark.parametrize(
    ("day", "written", "verdict"),
    [
        ("2024-03-01", None, "supported"),
        ("2026-01-01", None, "outdated"),
        ("2026-01-01", "2024-03-01", "outdated"),
        ("2026-01-01", "2025-03-01", "not-enough-info"),  # on a flight that is not on record, perhaps
        ("2022-01-01", None, "not-enough-info"),
    ],
)
def test_who_is_up_while_his_flight_lasts(day, written, verdict):
    others = (f"day={written}",) if written else ()
    claim = Claim("resident", "status", "adapilot", "aboard", "adapilot", present=True, others=others)
    judgement = judge(claim, Aloft(), day)
    assert judgement.verdict == verdict
    if verdict == "outdated":
        assert judgement.correct is not None
        assert "2024-05-01" in judgement.correct or "1 May 2024" in judgement.correct


@pytest.mark.parametrize(
    ("day", "written", "verdict"),
    [
        ("2024-03-01", "2023-12-01", "outdated"),
        ("2024-03-01", "2024-02-01", "not-enough-info"),  # told behind the flight, of another
        ("2024-01-01", "2023-12-01", "not-enough-info"),  # not yet
        ("2024-03-01", None, "not-enough-info"),  # nobody knows when it was told
    ],
)
def test_who_was_to_fly_has_flown(day, written, verdict):
    others = ("adapilot", "adapilot", *((f"day={written}",) if written else ()))
    claim = Claim("resident", "plan", "adapilot", "to-fly", "", modality="plan", present=True, others=others)
    assert judge(claim, Aloft(), day).verdict == verdict
