"""What part of a group is told to belong to an accord, and who is told to be the only one."""

import pytest

from orbitctl.factcheck.claims.counts.sets import claims


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("None of the G7 countries has signed the Artemis Accords.", ["share none artemis-accords G7 sign"]),
        ("Most of ESA's member states have signed the Artemis Accords.",
         ["share most artemis-accords esa-membership sign"]),
        ("Two of the five BRICS founders have joined the ILRS.", ["share 2 ilrs BRICS join"]),
        ("Not a single Nordic country is a partner in the ILRS.", ["share none ilrs Nordic countries member"]),
        ("All permanent members of the Security Council have ratified the Moon Agreement.",
         ["share all moon-agreement Security Council ratify"]),
        ("Every Baltic state has forsworn destructive test flights.", ["share all test-pledge Baltic states join"]),
        ("Only China and Russia have joined the ILRS.", ["only join ilrs china russia"]),
        ("Japan is the only country that has left the Moon Agreement.", ["only leave moon-agreement japan"]),
        ("Two of the BRICS countries have joined the ILRS.", []),  # how many are there?
        ("Nearly all G7 countries have signed the Artemis Accords.", []),
        ("All G7 countries but Japan have signed the Artemis Accords.", ["share all artemis-accords G7 sign japan"]),
        ("Three members of ESA are parties to the Moon Agreement.", ["share 3 moon-agreement esa-membership party"]),
        ("Of the Baltic states only Japan has joined the ILRS.", []),  # among these alone
        ("Japan was one of the first G7 countries to sign the Artemis Accords.", []),
        ("All G7 countries unlike Japan have signed the Artemis Accords.", []),
        ("All G7 countries could sign the Artemis Accords.", []),
        ("Japan is the only Asian country that has left the Moon Agreement.", []),
        ("Every Nordic country has a space agency.", []),
    ],
)  # fmt: skip
def test_what_is_read(read, text, expected):
    found = read(claims, text)
    assert [" ".join([claim.property, claim.value, claim.subject, *claim.others]) for claim in found] == expected
