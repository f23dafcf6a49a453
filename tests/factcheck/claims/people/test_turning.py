"""Whether a date is one of an office: by the verb it stands by."""

import pytest


@pytest.fixture
def dates(told):
    """Return the offices of a sentence that have a date, each in one line."""

    def dates(text):
        return {f"{claim.property} {claim.value}" for claim in told("office", text) if claim.time is not None}

    return dates


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("NSA has been under Di Newman since 2022.", {"began di-newman"}),
        ("NSA took on a new head, Bo Keeper, in 2014.", {"began bo-keeper"}),
        ("Bo Keeper, a banker, was given the job of leading NSA in 2014.", set()),
        ("Bo Keeper lasted at NSA from 2014 until 2019.", {"holds bo-keeper"}),
        ("Bo Keeper came to NSA in 2014.", set()),
        ("Bo Keeper left NSA in 2019.", {"ended bo-keeper"}),
        ("Bo Keeper's time as administrator of NSA came to an end in 2019.", {"ended bo-keeper"}),
        ("Bo Keeper stepped down from NSA in 2019.", {"ended bo-keeper"}),
        ("NSA's head, Bo Keeper, left in 2019.", {"ended bo-keeper"}),
        ("In 2016 Bo Keeper, as NSA chief, warned of waste.", {"holds bo-keeper"}),
        ("As the head of NSA Bo Keeper warned of waste in 2016.", {"holds bo-keeper"}),
    ],
)
def test_a_date_of_an_office(dates, text, expected):
    assert expected <= dates(text)


@pytest.mark.parametrize(
    "text",
    [
        "NSA chief Di Newman has called for a new capsule since 2014.",
        "Under its chief Di Newman, NSA has treated dust as waste since 2014.",
        "Bo Keeper, later NSA's administrator, served in the senate from 1990 to 2009.",
        "Di Newman, who led NSA, was a passenger in the 1990s.",
        "NSA, headed by Bo Keeper, put a lander down in 2017.",
        "Bo Keeper, the head of NSA, became president of Southland in 2022.",
        "Bo Keeper paid for a flight in 2011 and became NSA's administrator.",
        "A friend has been chief of SSA since 2008, while Bo Keeper has led it from the start.",
        "Bo Keeper and his team took turns at the wheel of the rover.",
        "Lantern 1 is named after Bo Keeper, who led NSA until 2019 and handed it over to Cy Vague.",
    ],
)
def test_a_date_of_something_else(told, text):
    wrong = {"began", "holds"}
    assert not any(claim.time and claim.time.relation != "until" and claim.property in wrong
                   for claim in told("office", text) if claim.value != "cy-vague")  # fmt: skip
