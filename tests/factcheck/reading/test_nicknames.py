"""Short forms of given names."""

import pytest

from orbitctl.factcheck.reading.nicknames import called


@pytest.mark.parametrize(
    ("name", "forms"),
    [
        ("James Irwin", ["James Irwin", "Jim Irwin"]),
        ("Jim Lovell", ["Jim Lovell", "James Lovell"]),
        ("Yuri Gagarin", ["Yuri Gagarin", "Yury Gagarin"]),
        ("Nie Haisheng", ["Nie Haisheng"]),
        ("Jim", ["Jim"]),
    ],
)
def test_forms(name, forms):
    assert list(called(name)) == forms
