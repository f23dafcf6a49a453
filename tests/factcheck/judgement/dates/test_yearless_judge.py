"""Days without a year; Lantern 1 landed on 5 March 2001, other sources say the 6th."""

import pytest

from orbitctl.factcheck.claims.claim import Claim
from orbitctl.factcheck.reading.phrases import Time


def on(record, day, kind="landing"):
    time = Time(0, 1, f"2000-{day}", f"2000-{day}", yearless=True, named=(f"2000-{day}", f"2000-{day}"))
    return Claim("yearless", f"{kind}-date", record, kind, "moon", time, others=(kind,))


@pytest.mark.parametrize(
    ("claim", "verdict", "correct"),
    [
        (on("lantern-1", "03-05"), "supported", None),
        (on("lantern-1", "03-06"), "not-enough-info", None),  # so near that it may be local
        (on("lantern-1", "03-25"), "refuted", "5 March 2001"),
        (on("lantern-1", "03-01"), "refuted", "5 March 2001"),  # the day of its launch
        (on("lantern-1", "03-01")._replace(beside=("launch",)), "not-enough-info", None),
        (on("lantern-1", "07-05"), "not-enough-info", None),  # of another month it may be another thing
        (on("lantern-1", "03-15"), "not-enough-info", None),  # the day of its end
        (on("lantern-2", "07-25", "orbit"), "not-enough-info", None),  # the record is vague
    ],
)
def test_how_a_day_stands(judged, claim, verdict, correct):
    found = judged(claim)
    assert (found[0], found[2]) == (verdict, correct)
