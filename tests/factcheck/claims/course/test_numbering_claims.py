"""Numbers of flights that are on no record."""

import pytest

from orbitctl.factcheck.claims.course.numbering import claims


def read(found):
    return [(claim.value, claim.negated) for claim in claims(found)]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Apollo 21 landed at Tycho in 1974.", [("Apollo 21", False)]),
        ("The crew of Apollo-23 was launched in 1975.", [("Apollo 23", False)]),
        ("There was never an Apollo 21.", [("Apollo 21", True)]),
        ("Had Apollo 21 flown, it would have landed at Tycho.", []),
        ("If Apollo 21 landed, who saw it?", []),
        ("NASA had planned Apollo 21.", []),
        ("Apollo 21 will land at Tycho.", []),
        ("For Apollo 24 astronauts flew to Iceland.", []),
        ("For Apollo 24 men flew to Iceland.", []),
        ("Apollo 17 landed in December 1972.", []),
    ],
)
def test_a_number_on_no_record_is_told_of(analyse, text, told):
    assert read(analyse(text)) == told
