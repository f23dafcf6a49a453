"""What is told of all, none or so many of a set."""

import pytest

from orbitctl.factcheck.claims.sets import claims


def shown(claim):
    return " ".join((claim.property, claim.subject, claim.value, *filter(None, claim.others)))


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("All five Surveyors succeeded.", "success surveyor all of 5 5"),
        ("All Surveyor landers so far have crashed.", "crash surveyor all lander"),
        ("Both Surveyors were failures.", "failure surveyor all of 2 2"),
        ("None of the seven Surveyors landed.", "landing surveyor 0 of 7 7"),
        ("Five of the seven Surveyors landed softly.", "landing surveyor 5 of 7 7"),
        ("Only three Apollo flights carried a crew.", "crew apollo 3"),
        ("Neither of the Surveyors landed.", "landing surveyor 0 of 2 2"),
        ("Of the seven Surveyors, five landed.", "landing surveyor 5 of 7 7"),
        ("Of the seven Surveyors so far, only the third landed.", "landing surveyor 1 of 7 7"),
        ("All Surveyors were uncrewed.", "no-crew surveyor all"),
        ("The first six Surveyors all failed.", "failure surveyor all 6 6"),
    ],
)  # fmt: skip
def test_what_is_read(read, text, expected):
    assert [shown(claim) for claim in read(claims, text)] == [expected]


@pytest.mark.parametrize(
    "text",
    [
        "Not all Surveyors landed.",
        "Almost all Surveyors landed.",
        "Perhaps all Surveyors failed.",
        "All Surveyors succeeded in mapping.",
        "One of the seven Surveyors crashed.",
        "Two of the Surveyors failed.",
        "Of the Surveyors, two failed.",
        "Of the seven Surveyors, one failed.",
        "Of the seven Surveyors, the third landed.",
        "All Surveyors will land.",
        "In 1966 all Surveyors landed.",
        "Did all Surveyors land?",
        "All people landed.",
    ],
)
def test_what_is_left_alone(read, text):
    assert read(claims, text) == []
