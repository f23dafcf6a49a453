"""Who is said to lead an accord, or to have begun it."""

import pytest

from orbitctl.factcheck.claims.accords.initiators import claims


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The Artemis Accords are led by Germany.", [("leads", "germany")]),
        ("Germany and France started the Artemis Accords.", [("began", "germany france")]),
        ("It was Germany that initiated the Artemis Accords.", [("began", "germany")]),
        ("The Artemis Accords are a joint initiative of China and India.", [("began", "china india")]),
        ("India signed the China-led ILRS.", [("leads", "china")]),
        ("The Artemis Accords are not led by Germany.", []),
        ("Germany leads a group on the Artemis Accords.", []),
        ("Germany started with the Artemis Accords and the ILRS.", []),
        ("The talks that Germany led on the Artemis Accords are over.", []),
    ],
)
def test_who_leads(read, text, expected):
    assert [(claim.property, claim.value) for claim in read(claims, text)] == expected


def test_under_whose_lead(read):
    [claim] = read(claims, "The Artemis Accords were drawn up under the lead of Germany.")
    assert (claim.property, claim.value) == ("leads", "germany")
