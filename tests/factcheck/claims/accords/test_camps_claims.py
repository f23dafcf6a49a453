"""What is told of the members of accords as a whole."""

import pytest

from orbitctl.factcheck.claims.accords.camps import claims


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("No country belongs to both the Artemis Accords and the ILRS.",
         ["overlap", "artemis-accords", "none", "ilrs"]),
        ("Four nations are in both the Artemis Accords and the ILRS.", ["overlap", "artemis-accords", "4", "ilrs"]),
        ("No country has ever left the Moon Agreement.", ["left", "moon-agreement", "none"]),
        ("No member has withdrawn from ESA.", ["left", "esa-membership", "none"]),
        ("All members of ESA have signed the Artemis Accords.",
         ["members", "esa-membership", "all", "artemis-accords"]),
        ("All members of ESA except France have signed the Artemis Accords.",
         ["members", "esa-membership", "all", "artemis-accords", "france"]),
    ],
)  # fmt: skip
def test_what_is_read(read, text, expected):
    [claim] = read(claims, text)
    assert [claim.property, claim.subject, claim.value, *claim.others] == expected


@pytest.mark.parametrize(
    "text",
    [
        "Both the Artemis Accords and the ILRS have 12 nations in Asia.",
        "All members of ESA have not signed the Artemis Accords.",
        "No country but India belongs to both the Artemis Accords and the ILRS.",
        "In 2023 no country was in both the Artemis Accords and the ILRS.",
        "All members of ESA will sign the Artemis Accords.",
        "All members of ESA watch the Artemis Accords.",
        "No country belongs to the Artemis Accords.",
        "No country but India has left the Moon Agreement.",
        "No country that signed the Moon Agreement left it.",
    ],
)
def test_what_is_left_alone(read, text):
    assert read(claims, text) == []
