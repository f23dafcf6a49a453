"""Who is said to do something together with somebody else."""

import pytest
from claims_shown import shown


@pytest.fixture
def partners(told):
    """Return who is said to have a part in what."""
    return lambda text, *before: [
        shown(claim, claim.property, claim.value)
        for claim in told("operator", text, *before)
        if claim.property == "partner"
    ]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Lantern 1, in collaboration with NSA, aims to land on the Moon.", ["lantern-1 partner nsa"]),
        ("Lantern 1 was built in cooperation with NSA.", ["lantern-1 partner nsa"]),
        ("Lantern 1 flies in partnership with NSA and SSA.", ["lantern-1 partner nsa", "lantern-1 partner ssa"]),
        ("Harbour is a joint programme of NSA and SSA.", ["harbour partner nsa", "harbour partner ssa"]),
        ("Lantern 1 is a joint radar satellite of NSA and SSA.", ["lantern-1 partner nsa", "lantern-1 partner ssa"]),
        (
            "Harbour is a collaborative effort among two agencies: NSA (Northland) and SSA.",
            ["harbour partner nsa", "harbour partner ssa"],
        ),
        (
            "Lantern 1 was a project of cooperation between NSA and SSA.",
            ["lantern-1 partner nsa", "lantern-1 partner ssa"],
        ),
        (
            "Harbour (HB) is a collaboration between NSA and SSA.",
            ["harbour partner nsa", "harbour partner ssa"],
        ),
        (
            "Harbour is a program led by NSA with its partners - SSA and NSA.",
            ["harbour partner ssa", "harbour partner nsa"],
        ),
        ("Harbour was built by two agencies: NSA and SSA.", ["harbour partner nsa", "harbour partner ssa"]),
        ("Harbour is a joint project with SSA.", ["harbour partner ssa"]),
    ],
)
def test_what_is_read(partners, text, expected):
    assert partners(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "Is Lantern 1 built in cooperation with NSA?",
        "Lantern 1 was not built in cooperation with NSA.",
        "Lantern 1 could be built in cooperation with NSA.",
        "NSA works in cooperation with SSA.",
        "Lantern 1 was built in cooperation with schools.",
    ],
)
def test_what_is_left_alone(partners, text):
    assert partners(text) == []
