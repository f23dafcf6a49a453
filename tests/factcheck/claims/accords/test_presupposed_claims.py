"""How many belong to an accord, or founded it, where that is taken for granted."""

import pytest

from orbitctl.factcheck.claims.accords.totals import claims


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("All 27 members of ESA will be asked to pay.", ["members 27"]),
        ("ESA's 22 member states may not agree.", ["members 22"]),
        ("The 50 signatories of the Artemis Accords will meet.", ["members 50"]),
        ("Eleven founding nations signed the Artemis Accords in 2020.", ["founders 11"]),
        ("The Artemis Accords had eight original signatories.", ["founders 8"]),
        ("The Artemis Accords, founded with ten members, now have many more.", ["founders 10"]),
        ("Initially, the Artemis Accords were signed by ten states.", ["founders 10"]),
        ("Russia and four other founding nations began the ILRS.", ["founders 4"]),
        ("The Artemis Accords were launched by Japan with ten partner countries.", ["founders 10"]),
        ("The other 22 members of ESA will pay.", []),
        ("The 22 members of the crew will meet ESA.", []),
        ("ESA's 22 astronauts will meet.", []),
    ],
)
def test_what_is_taken_for_granted(read, text, expected):
    assert [f"{claim.property} {claim.value}" for claim in read(claims, text)] == expected
