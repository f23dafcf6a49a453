"""Who is said to belong to an accord, or to keep away from it, whatever the words."""

import pytest

from orbitctl.factcheck.claims.accords.adherence import claims


def shown(claim):
    """Return a claim in one line: who, what, of what, when, as which of them."""
    told = [claim.value, claim.property, claim.subject]
    told += [claim.time.edtf] if claim.time else []
    told += [f"{claim.number.value:g}"] if claim.number else []
    return " ".join([*told, "not"] if claim.negated else told)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Germany is in the Artemis Accords.", ["germany member artemis-accords"]),
        ("Germany and France are inside the ILRS.", ["germany member ilrs", "france member ilrs"]),
        ("India has a seat in ESA since 2023.", ["india member esa-membership 2023/.."]),
        ("India lent its name to the Artemis Accords in May 2023.", ["india join artemis-accords 2023-05"]),
        ("China allied itself with the ILRS.", ["china join ilrs"]),
        ("As the 30th nation, India subscribed to the Artemis Accords.", ["india join artemis-accords"]),
        ("India keeps aloof from the Artemis Accords.", ["india join artemis-accords not"]),
        ("Germany has steered clear of the ILRS.", ["germany join ilrs not"]),
        ("Both India and Japan are missing from the Artemis Accords.",
         ["india join artemis-accords not", "japan join artemis-accords not"]),
        ("Japan will have nothing to do with ESA, and turned down a seat.", []),
        ("Japan has nothing to do with the ILRS.", ["japan join ilrs not"]),
        ("The Moon Agreement was never accepted by the United States.", ["united-states join moon-agreement not"]),
        ("India came into the fold of the Artemis Accords in 2023.", ["india join artemis-accords 2023"]),
        ("Japan is not in ESA.", ["japan member esa-membership not"]),
        ("The Moon Agreement still lacks Japan's ratification.", ["japan join moon-agreement not"]),
        ("France, long outside the Moon Agreement, became a party to it in 1990.", ["france join moon-agreement 1990"]),
    ],
)  # fmt: skip
def test_belonging(read, text, expected):
    assert [shown(claim) for claim in read(claims, text)] == expected


@pytest.mark.parametrize(
    "text",
    [
        "Russia sees the Artemis Accords as a club.",
        "China criticised the Artemis Accords.",
        "India was urged to leave the Artemis Accords.",
        "Japan deepened its ties with ESA.",
        "Neither China nor India was among the first eight signatories of the Artemis Accords.",
        "China sent an observer to ESA.",
        "France never thought much of the Artemis Accords before it signed.",
        "Is Japan in the Artemis Accords?",
        "Germany is in the Artemis Accords and the ILRS.",
        "Many signed the Artemis Accords, but China stood by itself.",
        "The China-led ILRS has a seat.",
        "The third African nation in the Artemis Accords was named.",
        "India has not kept out of the Artemis Accords.",
        "Although China was busy, forty others signed the Artemis Accords.",
    ],
)
def test_what_is_no_membership(read, text):
    assert list(read(claims, text)) == []


def test_who_waited_until_a_day_acted_on_it(read):
    [claim] = read(claims, "India waited until May 2023 to sign the Artemis Accords.")
    assert (claim.property, claim.time.relation, claim.time.earliest) == ("join", "in", "2023-05-01")


def test_an_accord_that_is_taken_up_breaks_nothing(read):
    text = "Germany has been inside the accords since 2023."
    found = read(claims, text, "The Artemis Accords were opened in 2020.")
    assert [shown(claim) for claim in found] == ["germany member artemis-accords 2023/.."]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("March 2020 saw India sign up to the Artemis Accords.", ["india join artemis-accords 2020-03"]),
        ("India only came round to the Artemis Accords in 2016.", ["india join artemis-accords 2016"]),
        ("Ten signed the Artemis Accords in May 2020, and India did so that day.", ["india join artemis-accords"]),
        ("India stands behind the Artemis Accords.", ["india member artemis-accords"]),
        ("India wants nothing to do with the Artemis Accords.", ["india join artemis-accords not"]),
        ("India turned the Artemis Accords down.", ["india join artemis-accords not"]),
        ("The Artemis Accords do not include India.", ["india member artemis-accords not"]),
        ("The Artemis Accords are still waiting for India.", ["india join artemis-accords not"]),
        ("Of the Asian powers only India has not joined the Artemis Accords.", ["india join artemis-accords not"]),
        ("Not one of the three, India, Japan or China, has signed the Artemis Accords.",
         ["india join artemis-accords not", "japan join artemis-accords not", "china join artemis-accords not"]),
        ("Germany belongs to ESA without being in the European Union.", ["germany member esa-membership"]),
        ("India has never left the Artemis Accords.", []),
        ("When the Moon Agreement came into force in 1984, France and Japan had long ratified it.",
         ["france join moon-agreement", "japan join moon-agreement"]),
        ("The Artemis Accords are no treaty, and India has never left it.", []),
        ("ESA is not a body of NASA, and Germany and France belong to it.",
         ["germany member esa-membership", "france member esa-membership"]),
    ],
)  # fmt: skip
def test_belonging_told_freely(read, text, expected):
    assert [shown(claim) for claim in read(claims, text)] == expected
