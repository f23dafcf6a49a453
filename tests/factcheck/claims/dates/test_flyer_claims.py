"""Dates beside people who flew, where no flight is named."""

import pytest


@pytest.mark.parametrize(
    "text",
    [
        "Ada Pilot blasted off on 12 April 2018.",
        "On 12 April 2018 Ada Pilot rode into space.",
        "Ada Pilot walked on the Moon on 12 April 2018.",
        "Ada Pilot, who landed on 12 April 2018, writes books.",
    ],
)
def test_a_date_beside_somebody_is_read(told, text):
    [claim] = told("flyer", text)
    [person] = claim.others[: claim.others.index("")]
    assert claim.subject in person.split("|")
    assert claim.time.earliest == claim.time.latest == "2018-04-12"


def test_a_flight_beside_two_people_is_named_for_the_judge(told):
    [claim] = told("flyer", "Beside Lantern 1, Ada Pilot and Bo Keeper landed on the Moon on 12 April 2018.")
    assert claim.part == "lantern-1"


@pytest.mark.parametrize(
    "text",
    [
        "Ada Pilot has flown.",
        "Ada Pilot flew on Ferry 1 on 12 April 2018.",  # read as that of the flight
        "Ada Pilot walked through Rome in April 2019.",
        "The ship came home on 12 April 2019 without Ada Pilot and Bo Keeper.",
        "Ada Pilot received a medal in April 2019.",
        "Did Ada Pilot blast off on 12 April 2018?",
        "A museum for Ada Pilot was opened on 12 April 2019.",
        "If Ada Pilot had blasted off on 12 April 2018, all would be well.",
    ],
)
def test_what_names_a_flight_or_tells_of_none_is_left_alone(told, text):
    assert told("flyer", text) == []
