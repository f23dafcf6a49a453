"""Memberships that no frame holds: told by nouns, asides, what is given up; one of two accords before the other."""

import pytest

from orbitctl.factcheck.claims.accords.membership import claims


def shown(claim):
    """Return a claim in one line: who, what, of what, when, and whether it is denied."""
    told = [claim.value, claim.property, claim.subject, *(claim.others if claim.property == "before" else ())]
    return " ".join([*told, *([claim.time.edtf or "?"] if claim.time else []), *(["not"] if claim.negated else [])])


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Germany deposited its ratification of the Moon Agreement in May 1984.",
         ["germany ratify moon-agreement 1984-05"]),
        ("With Japan's accession in 2021 the Moon Agreement was complete.", ["japan join moon-agreement 2021"]),
        ("France's withdrawal from the Moon Agreement became effective in 2024.", ["france leave moon-agreement 2024"]),
        ("Portugal's membership of ESA began in 2000.", ["portugal join esa-membership 2000"]),
        ("India, one of the eight founding signatories of the Artemis Accords, has not explained it.",
         ["india found artemis-accords"]),
        ("Among the states that signed the Artemis Accords was China.", ["china sign artemis-accords"]),
        ("Russia is bound by the Moon Agreement.", ["russia party moon-agreement"]),
        ("China lent its name to the Artemis Accords in 2022.", ["china sign artemis-accords 2022"]),
        ("Japan came aboard the ILRS in 2022.", ["japan join ilrs 2022"]),
        ("It took India until June 2023 to sign the Artemis Accords.", ["india sign artemis-accords ../2023-06"]),
        ("India came late to the Artemis Accords: it signed in June 2023.", ["india sign artemis-accords 2023-06"]),
        ("France, having acceded to the Moon Agreement in 1980, pulled out in 2020.",
         ["france join moon-agreement 1980", "france leave moon-agreement 2020"]),
        ("Portugal was a founder of the ILRS.", ["portugal found ilrs"]),
        ("Portugal is part of the ILRS.", ["portugal member ilrs"]),
        ("Japan was welcomed into the Artemis Accords in 2020.", ["japan join artemis-accords 2020"]),
        ("India has been inside the Artemis Accords since 2023.", ["india member artemis-accords 2023/.."]),
        ("The Artemis Accords got their 50th signatory, Japan, in 2024.", ["japan rank artemis-accords"]),
        ("France has forsworn destructive test flights.", ["france join test-pledge"]),
        ("France vowed in 2022 not to conduct destructive test flights.", ["france join test-pledge 2022"]),
        ("Neither Russia nor China has renounced destructive test flights.",
         ["russia join test-pledge not", "china join test-pledge not"]),
        ("India signed the Artemis Accords before it joined the ILRS.",
         ["india sign artemis-accords", "india before artemis-accords ilrs"]),
        ("Japan joined the ILRS first and only later the Artemis Accords.",
         ["japan join ilrs", "japan before ilrs artemis-accords"]),
        ("Japan signed the Artemis Accords after joining the ILRS.",
         ["japan sign artemis-accords", "japan before ilrs artemis-accords"]),
        ("Japan is a partner in the ILRS since 2021 and a signatory of the Artemis Accords since 2022.",
         ["japan join ilrs 2021/..", "japan join artemis-accords 2022/.."]),
    ],
)  # fmt: skip
def test_what_is_read(read, text, expected):
    assert [shown(claim) for claim in read(claims, text)] == expected


@pytest.mark.parametrize(
    "text",
    [
        "If Germany deposits its ratification of the Moon Agreement, it is bound.",
        "France's candidate entry to ESA may begin in 2030.",
        "France left the ILRS partners in the dark.",
        "Russia conducted destructive test flights.",
        "France's entry to ESA was discussed in 2019.",
        "Japan joined a group on the Moon Agreement in 2019.",
        "No state has forsworn destructive test flights.",
        "Records of the US show the accession to the Moon Agreement.",
        "While Japan was waiting, forty countries signed the Artemis Accords.",
        "France began the long road towards ESA membership in 2006.",
        "France began its preparations for membership of ESA in 2006.",
        "Among the partners of the ILRS are France and Japan, which had sent a letter of intent.",
        "France, unlike Germany's partners, is an associate member of ESA.",
    ],
)
def test_what_is_left_alone(read, text):
    assert read(claims, text) == []
