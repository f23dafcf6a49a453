"""How many are said to belong to an accord."""

import pytest

from orbitctl.factcheck.claims.accords.totals import BEGUN, claims
from orbitctl.factcheck.claims.grammar.scope import WIDE


@pytest.mark.parametrize(
    ("text", "number", "date", "present"),
    [
        ("The Artemis Accords have 59 signatories.", 59, None, True),
        ("More than 25 countries have signed the Artemis Accords.", 25, None, True),
        ("As of June 2023, 27 nations had signed the Artemis Accords.", 27, "2023-06", False),
        ("The Artemis Accords, signed by 59 nations, are not binding.", 59, None, True),
        ("With 23 member states, ESA is large.", 23, None, True),
        ("Only 17 states are parties to the Moon Agreement.", 17, None, True),
        ("There are 17 parties to the Moon Agreement.", 17, None, True),
        ("The 59 signatories of the Artemis Accords agreed.", 59, None, True),
        ("The number of signatories of the Artemis Accords rose to 33 in 2023.", 33, "2023", False),
        ("The Artemis Accords grew to 59 nations.", 59, None, True),
        ("ESA, with its 22 member states, is in Paris.", 22, None, True),
        ("ESA's 22 members met.", 22, None, True),
        ("Membership of the Artemis Accords has reached 76.", 76, None, True),
        ("Portugal signed the Artemis Accords in January 2026, bringing the total to 60.", 60, "2026-01", False),
        ("The Artemis Accords now unite 56 nations.", 56, None, True),
        ("Merely 25 parties stand behind the Moon Agreement.", 25, None, True),
        ("ESA is a 22-nation body.", 22, None, True),
        ("Number of signatories of the Artemis Accords: 21 in 2022.", 21, "2022", False),
        ("From eight in October 2020 the Artemis Accords grew to 33 in 2023.", 33, "2023", False),
        ("ESA was begun in 1975 and has since grown to 22 members.", 22, None, True),
        ("ESA is a body of 22 member states.", 22, None, True),
        ("The Artemis Accords number 43 signatories.", 43, None, True),
        ("No fewer than 60 capitals stand behind the Artemis Accords.", 60, None, True),
        ("ESA is made up of 22 countries.", 22, None, True),
        ("All told, twelve nations were in the ILRS.", 12, None, False),
        ("The ILRS, with 13 members, rivals the Artemis Accords.", 13, None, True),
        ("The Artemis Accords bear the signatures of 40 nations.", 40, None, True),
        ("The Moon Agreement came into force in 1984 and has 17 parties.", 17, None, True),
        ("ESA, representing 22 member states, is in Paris.", 22, None, True),
        ("Forty nations, including most of the large ones, have signed the Artemis Accords.", 40, None, True),
        ("The Artemis Accords have been signed by 40 nations, among them the original eight.", 40, None, True),
        ("When France signed in June 2022, the Artemis Accords had 40 signatories.", 40, "2022-06", False),
    ],
)
def test_what_is_read(read, text, number, date, present):
    [claim] = read(claims, text)
    assert claim.number.value == number
    assert (claim.time.edtf if claim.time else None, claim.present) == (date, present)


def test_today_is_no_date(read):
    """What is so today is told as it stands: tomorrow it may be out of date."""
    [claim] = read(claims, "Today 27 nations have signed the Artemis Accords.", day="2023-06-21")
    assert claim.time is None
    assert claim.present


@pytest.mark.parametrize(
    "text",
    [
        "Five African nations have signed the Artemis Accords.",
        "ESA has 5 member states with astronauts.",
        "Five signatories of the Artemis Accords met.",
        "The seven members of a crew looked on when the Artemis Accords were signed.",
        "None of the three states that fly people is a party to the Artemis Accords.",
        "France was one of the eight nations that signed the Artemis Accords.",
        "Two nations, France and Japan, have signed the Artemis Accords since May.",
        "ESA tracks craft from twelve countries.",
        "Twelve countries voted against the Moon Agreement.",
        "Three of the 59 nations left the Artemis Accords.",
        "Another 12 nations have signed the Artemis Accords.",
        "By 2030, 100 nations will have signed the Artemis Accords.",
        "Some 100 nations have not signed the Artemis Accords.",
        "Under the Artemis Accords, 12 nations share data.",
        "The Artemis Accords have 10 sections.",
        "The Artemis Accords were signed by the seven-member crew.",
        "The Artemis Accords and the ILRS have 80 members.",
        "Do the Artemis Accords have 59 signatories?",
        "Japan signed before the Artemis Accords had 20 signatories.",
        "Germany became the 29th nation to sign the Artemis Accords.",
        "The two parties to the ILRS signed a paper.",
    ],
)
def test_what_is_left_alone(read, text):
    assert read(claims, text) == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Peru has joined, too, bringing the total to 42.", ["artemis-accords 42"]),
        ("The number of signatories now stands at 45.", ["artemis-accords 45"]),
        ("It joined in April, and the total number of astronauts is 11.", []),
        ("France signed a total of 60 contracts.", []),
    ],
)
def test_a_total_is_that_of_the_accord_named_before(read, text, expected):
    told = read(claims, text, "India signed the Artemis Accords.")
    assert [f"{claim.subject} {claim.value}" for claim in told] == expected


def test_who_came_together_founded_it(read):
    [claim] = read(claims, "Seven nations came together to launch the Artemis Accords.")
    assert (claim.property, claim.others) == ("founders", (WIDE,))


def test_when_it_began_is_kept(read):
    [claim] = read(claims, "The ILRS has gained 12 members since its inception in May 2020.")
    assert claim.time is None
    assert claim.others == (f"{BEGUN}2020-05-01/2020-05-31",)


@pytest.mark.parametrize(
    "text",
    [
        "Ten nations have signed the Artemis Accords since June.",
        "Ten nations have joined the Artemis Accords over the past year.",
        "Ten nations have joined the Artemis Accords in recent months.",
        "ESA hosts a ten-member crew.",
    ],
)
def test_who_joined_of_late_is_not_everyone(read, text):
    assert read(claims, text) == []


def test_a_span_since_the_beginning_tells_of_no_founders(read):
    [claim] = read(claims, "In the years since the Artemis Accords were launched, ten nations have signed them.")
    assert claim.property == "members"
