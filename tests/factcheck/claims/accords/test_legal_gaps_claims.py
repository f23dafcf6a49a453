"""What treaty is said to be there, or not, by its subject."""

import pytest

from orbitctl.factcheck.claims.accords.legal_gaps import claims


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("No treaty settles who is liable for damage in space.", [("liability-convention", True)]),
        ("There is no international treaty under which astronauts must be returned.", [("rescue-agreement", True)]),
        ("No binding convention obliges states to register satellites.", [("registration-convention", True)]),
        ("A treaty that calls the Moon a common heritage does exist.", [("moon-agreement", False)]),
        ("Not a single treaty bans weapons of mass destruction in orbit.", [("outer-space-treaty", True)]),
        ("No treaty regulates mining on the Moon.", []),
        ("No treaty lets private companies take liability for satellites.", []),
        ("A treaty on liability in space has no friends.", []),
        ("No treaty will settle liability in space.", []),
        ("In 1960 no treaty settled liability in space.", []),
    ],
)
def test_what_is_read(read, text, expected):
    assert [(claim.subject, claim.negated) for claim in read(claims, text)] == expected
