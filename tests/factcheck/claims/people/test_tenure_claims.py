"""Terms of office by the dates and words beside a person, in whatever order."""

import pytest


@pytest.fixture
def offices(told):
    """Return who took, left or holds what, in one line."""

    def offices(text):
        return [
            f"{claim.subject} {claim.property} {claim.value} {claim.time.earliest if claim.time else ''}"
            + " now" * claim.present
            for claim in told("office", text)
        ]

    return offices


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Bo Keeper gave up the leadership of NSA in 2018.", "nsa ended bo-keeper 2018-01-01"),
        ("The king put Bo Keeper in charge of NSA in 2014.", "nsa began bo-keeper 2014-01-01"),
        ("The day Ada Pilot left in 2014, Bo Keeper was put in charge of NSA.", "nsa began bo-keeper 2014-01-01"),
        ("Bo Keeper steered the agency's fortunes from 2014 on.", "bo-keeper began bo-keeper 2014-01-01"),
        ("There stood Bo Keeper, who led NSA from 2013 to 2018, and Di Newman.", "nsa holds bo-keeper 2013-01-01"),
        (
            "Bo Keeper (2014-2019), often called the best NSA chief, and Di Newman were no pilots.",
            "nsa bracketed bo-keeper 2014-01-01",
        ),
        ("NSA is in the hands of Di Newman.", "nsa holds di-newman  now"),
        ("NSA, at present headed by the former senator Bo Keeper, was founded in 1999.", "nsa holds bo-keeper  now"),
        ("The presidency of NSA has been held by Di Newman since 2022.", "nsa began di-newman 2022-01-01"),
        ("From 2014 until 2019 NSA answered to Bo Keeper, a banker.", "nsa holds bo-keeper 2014-01-01"),
        ("Ada Pilot's friend Bo Keeper has been running NSA since 2014.", "nsa began bo-keeper 2014-01-01"),
        ("When Lantern 1 flew in 2016, the head of NSA was Bo Keeper.", "nsa holds bo-keeper 2016-01-01"),
        ("Bo Keeper, who also runs a department, is still in charge at NSA.", "nsa holds bo-keeper  now"),
        ("NSA has been under Di Newman since 2022.", "nsa began di-newman 2022-01-01"),
        ("India's space agency is led by Bo Keeper.", "india holds bo-keeper  now"),
        ("India's space chief is Bo Keeper.", "india holds bo-keeper  now"),
        ("The Indian space effort is in the hands of Bo Keeper.", "india holds bo-keeper  now"),
        ("NSA, whose administrator Bo Keeper often speaks of it, has no plans.", "nsa holds bo-keeper  now"),
    ],
)
def test_what_is_read(offices, text, expected):
    assert expected in offices(text)


@pytest.mark.parametrize(
    "text",
    [
        "Bo Keeper may leave NSA's top post in 2030.",
        "Bo Keeper is the only one to have run NSA twice.",
        "A former minister has replaced Bo Keeper at the head of NSA.",
        "Bo Keeper, who led NSA until 2018, now works at home.",
        "Bo Keeper leads a team at NSA.",
        "Bo Keeper, who headed NSA, remains at large.",
        "Bo Keeper then spoke with two NSA pilots currently at work.",
        "Bo Keeper has been head of NSA's river team since 2015.",
        "Bo Keeper said a minister has directed NSA to build a station by 2040.",
        "Bo Keeper was the head of NSA when a rocket put ten craft up at once in 2017.",
        "Bo Keeper had been at NSA since 1985 when he was given the job.",
        "Bo Keeper was no friend of NSA's leadership in 2014.",
    ],
)
def test_nobody_is_told_to_hold_it_now(offices, text):
    assert not any(one.endswith(" now") or " began " in one for one in offices(text))
