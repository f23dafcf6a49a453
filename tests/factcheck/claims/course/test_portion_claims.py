"""Which parts of a flight are said to have fared well or ill."""

import pytest
from claims_shown import shown


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The booster of Ferry 1 was caught by the tower.", {"ferry-1 booster well"}),
        ("On Ferry 1 the ship broke up, but the booster was caught.", {"ferry-1 ship ill", "ferry-1 booster well"}),
        ("The sail of Blue Heron opened as planned.", {"blue-heron sail well"}),
        ("Blue Heron flew past, and its antenna never opened.", {"blue-heron antenna ill"}),
        ("The booster of Ferry 1 was almost lost.", set()),
        ("Before it hit the Moon, Lantern 2 sent home a thousand pictures.", {"lantern-2 picture well"}),
        ("Lantern 2 sent home a thousand pictures before it hit the Moon.", {"lantern-2 picture well"}),
        ("Lantern 2 hit the Moon after transmitting a thousand pictures.", {"lantern-2 picture well"}),
        ("If the booster of Ferry 1 is lost, all is lost.", set()),
        ("The ship of Ferry 1 broke up after its splashdown.", set()),  # when its work was done
        ("The tower is to catch the booster of Ferry 1.", set()),
    ],
)
def test_what_is_read(told, text, expected):
    assert {shown(claim, claim.property, claim.value) for claim in told("portion", text)} == expected
