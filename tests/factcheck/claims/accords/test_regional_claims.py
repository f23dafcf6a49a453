"""What is said of the states of a region beside an accord."""

import pytest

from orbitctl.factcheck.claims.accords.regional import claims


def shown(claim):
    """Return a claim in one line: what of a region's states, how many, to what, and who is named."""
    kind, what, place, *who = claim.others
    number = [f"{claim.number.value:g}"] if claim.number else []
    return " ".join([kind, *number, place, what, claim.subject, *who])


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("No African country has signed the Artemis Accords.", ["none Africa sign artemis-accords"]),
        ("None of the Gulf states has joined the Artemis Accords.", ["none the Gulf join artemis-accords"]),
        ("Not a single Arab state has joined the ILRS.", ["none the Arab world join ilrs"]),
        ("India was the first Asian country to sign the Artemis Accords.", ["first Asia sign artemis-accords india"]),
        ("India is the second country in South Asia to sign the Artemis Accords.",
         ["rank 2 South Asia sign artemis-accords india"]),
        ("Germany and France are the only European members of the ILRS.",
         ["only Europe join ilrs germany france"]),
        ("Germany is Europe's only partner of the ILRS.", ["only Europe join ilrs germany"]),
        ("Four African states have signed the Artemis Accords.", ["count 4 Africa sign artemis-accords"]),
        ("Of the Nordic states Germany signed the Artemis Accords first.",
         ["first the Nordic countries sign artemis-accords germany"]),
        ("Of the Gulf states only India has joined the Artemis Accords.", ["only the Gulf join artemis-accords india"]),
        ("India is the only Asian country in the ILRS.", ["only Asia join ilrs india"]),
    ],
)  # fmt: skip
def test_states_of_a_region(read, text, expected):
    assert [shown(claim) for claim in read(claims, text)] == expected


@pytest.mark.parametrize(
    "text",
    [
        "India was one of the first Asian countries to sign the Artemis Accords.",
        "India is not the only Asian country to have signed the Artemis Accords.",
        "No African country has left the Artemis Accords.",
        "India may become the first Asian country to sign the Artemis Accords.",
        "The first European rover of India and the Artemis Accords came up.",
        "India is the first West African country to sign the Artemis Accords.",
        "No Asian country has signed the Artemis Accords and the ILRS.",
    ],
)
def test_nothing_of_a_region(read, text):
    assert read(claims, text) == []


def test_the_day_of_a_number_is_kept(read):
    [claim] = read(claims, "Three African states had signed the Artemis Accords by June 2025.")
    assert (claim.time.relation, claim.time.latest) == ("by", "2025-06-30")
