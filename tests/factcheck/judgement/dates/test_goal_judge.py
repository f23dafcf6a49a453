"""How goals stand against the flights that are to reach them."""

import pytest
from claims_made import goal

NOW = "2026-01-01"
LANDING, FLIGHT = "crewed landing on the Moon", "first crewed flight"
THERE, BACK, RANKED = "crewed flight to the Moon", "return to the Moon", "landing on the Moon as one in a row"
RIGHT = ("supported", "plan-right", None)


@pytest.mark.parametrize(
    ("claim", "day", "expected"),
    [
        (goal("nsa", LANDING), NOW, RIGHT),
        (goal("nsa", LANDING, "in 2029"), NOW, RIGHT),
        (goal("nsa", LANDING, "by 2029"), NOW, RIGHT),
        (goal("northland", LANDING, "in 2029", kind="state"), NOW, RIGHT),
        (goal("lantern", LANDING, "in 2029", kind="program"), NOW, RIGHT),
        (goal("nsa", LANDING, "in 2027"), "2022-01-01", RIGHT),
        (goal("nsa", LANDING, "in 2027"), NOW, ("outdated", "plan-moved", "2029")),
        (goal("nsa", LANDING, "in 2026"), NOW, ("refuted", "plan-wrong", "2029")),
        (goal("nsa", LANDING, "by 2026"), NOW, ("refuted", "plan-wrong", "2029")),  # nobody named as early a year
        (goal("nsa", LANDING, "by 2028"), NOW, ("outdated", "plan-moved", "2029")),
        (goal("nsa", LANDING, "by 2040"), NOW, ("refuted", "plan-wrong", "2029")),  # another goal
        (goal("nsa", LANDING, "in May 2029"), NOW, ("not-enough-info", "plan-vague", None)),
        (goal("nsa", LANDING, "in 2031"), NOW, ("not-enough-info", "plan-vague", None)),  # a later flight, perhaps
        (goal("nsa", LANDING), "2019-01-01", ("not-enough-info", "plan-unknown", None)),
        (goal("nsa", LANDING, "in 2027", formerly=True), NOW, ("not-enough-info", "plan-unknown", None)),
        (goal("southland", LANDING, "in 2029", kind="state"), NOW, ("not-enough-info", "plan-unknown", None)),
        (goal("nsa", THERE, "in 2027"), NOW, ("outdated", "plan-moved", "2029")),
        (goal("nsa", THERE, "in May 2027"), NOW, ("outdated", "plan-moved", "2029")),
        (goal("nsa", THERE, "in 2026"), NOW, ("not-enough-info", "plan-vague", None)),  # round it, perhaps
        (goal("nsa", THERE, "in 2029"), NOW, RIGHT),
        (goal("northland", BACK, "in 2027", kind="state"), NOW, ("not-enough-info", "plan-unknown", None)),
        (goal("northland", RANKED, kind="state"), NOW, ("outdated", "done-since", "Lantern 1: landing, 5 March 2001")),
        (goal("northland", RANKED, kind="state"), "2001-01-01", ("not-enough-info", "plan-unknown", None)),
        (goal("southland", RANKED, kind="state"), NOW, ("not-enough-info", "plan-unknown", None)),
        # told as done
        (goal("nsa", LANDING, modality="fact"), NOW, ("premature", "not-done-yet", "Lantern 4 is planned for 2029")),
        (goal("southland", LANDING, kind="state", modality="fact"), NOW, ("not-enough-info", "plan-unknown", None)),
        (goal("nsa", FLIGHT, modality="fact"), NOW, ("supported", "happened", None)),
        (goal("nsa", FLIGHT, modality="fact"), "2018-04-11", ("not-enough-info", "plan-unknown", None)),
        (goal("ssa", FLIGHT, "in 2027"), NOW, RIGHT),
        (goal("ssa", FLIGHT, "in 2026"), NOW, ("outdated", "plan-moved", "2027")),
        (goal("ssa", FLIGHT, "in 2026"), "2023-07-07", RIGHT),
        (goal("nsa", FLIGHT, "in 2027"), NOW, ("not-enough-info", "plan-unknown", None)),
    ],
)
def test_goals(judged, claim, day, expected):
    assert judged(claim, day) == expected
