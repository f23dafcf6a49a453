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
        ("Every crewed Apollo mission landed on the Moon.", "moon-landing apollo all crewed"),
        ("Six Apollo missions landed on the Moon.", "moon-landing apollo 6"),
        ("Not one of the Surveyors was lost.", "failure surveyor 0"),
        ("Not a single one of the seven Surveyors failed.", "failure surveyor 0 of 7 7"),
        ("No Surveyor crashed.", "crash surveyor 0"),
        ("Seven of the nine Surveyors worked.", "success surveyor 7 of 9 9"),
        ("None of the Surveyors ever reached orbit.", "orbit surveyor 0"),
        ("So far only Apollo 17 has flown.", "only-flown apollo-17 apollo-17"),
        ("Only Apollo 17, Lantern 2 and Lantern 3 were launched.",
         "only-flown apollo-17 apollo-17 lantern-2 lantern-3 lantern-2 lantern-3"),
        ("Apollo 17 is the only Apollo mission to have flown.", "only-flown apollo-17 apollo-17"),
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
        "Two of the Surveyors failed.",
        "Of the Surveyors, two failed.",
        "Of the seven Surveyors, one failed.",
        "Of the seven Surveyors, the third landed.",
        "All Surveyors will land.",
        "In 1966 all Surveyors landed.",
        "Did all Surveyors land?",
        "All people landed.",
        "Surveyors have not all landed.",
        "Not every Surveyor worked.",
        "Only two Surveyors reached orbit.",  # which orbit?
        "Only Apollo 17 has flown with a dog.",
        "Only Apollo 17 has flown at night.",
        "Apollo 17 is the only crewed lander to have flown.",
    ],
)
def test_what_is_left_alone(read, text):
    assert read(claims, text) == []
