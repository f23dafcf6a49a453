"""Where flights are said to have come down."""

import pytest
from claims_shown import shown


@pytest.fixture
def sites(told):
    """Return the places of a sentence, each in one line."""
    return lambda text: [shown(claim, claim.property, claim.value) for claim in told("location", text)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Lantern 1 landed in the Sea of Crises.", ["lantern-1 mare-crisium at"]),
        ("Lantern 1 touched down near Copernicus crater.", ["lantern-1 copernicus-crater near"]),
        ("Lantern 2 crashed near the lunar south pole.", ["lantern-2 south pole near"]),
        ("Lantern 1 landed at the north pole.", ["lantern-1 north pole at"]),
        ("Lantern 1 landed on the far side of the Moon.", ["lantern-1 far side at"]),
        ("Lantern 1 landed on the near side.", ["lantern-1 near side at"]),
        ("The landing site of Lantern 1 is in the Sea of Crises.", ["lantern-1 mare-crisium at"]),
        ("Lantern 1 did not land on the far side.", ["lantern-1 far side at not"]),
        ("Lantern 3 will land near the south pole.", ["lantern-3 south pole near plan"]),
        ("Lantern 1 brought samples from the far side after its landing.", ["lantern-1 far side at"]),
        ("Lantern 1 was lowered into Copernicus crater.", ["lantern-1 copernicus-crater at"]),
        ("Lantern 1 ended up on its side in Copernicus crater.", ["lantern-1 copernicus-crater at"]),
        ("Lantern 1 explored the Sea of Crises.", ["lantern-1 mare-crisium at"]),
        ("Lantern 1 drilled in the Sea of Crises.", ["lantern-1 mare-crisium at"]),
        ("Lantern 1 came down close to the lunar equator.", ["lantern-1 equator near"]),
        ("Lantern 1 landed exactly at the south pole.", ["lantern-1 south pole exactly"]),
        ("Lantern 1 landed in the Sea of Crises, far from Copernicus crater.", ["lantern-1 mare-crisium at"]),
        ("Lantern 1 landed near Copernicus crater on the far side.",
         ["lantern-1 copernicus-crater near", "lantern-1 far side near"]),
    ],
)  # fmt: skip
def test_what_is_read(sites, text, expected):
    assert sites(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "Did Lantern 1 land on the far side?",
        "Lantern 1 (2019): No craft had landed on the far side before.",
        "Lantern 1 landed far from the equator.",
        "Lantern 1 landed 60 degrees north of the equator.",
        "Lantern 1 landed nearer to its goal than to the equator.",
        "Lantern 1 brought more home from the Moon than Apollo 17 had picked up after landing near the equator.",
        "If Lantern 1 landed on the far side, good.",
        "Lantern 1 could land on the far side.",
        "Lantern 1 and Lantern 2 landed near Copernicus crater and Sea of Crises.",
        "Lantern 1 photographed the far side.",
        "Lantern 1 relayed the landing on the far side.",
        "Lantern 1 flew over the Sea of Crises before it landed over there.",
        "What Lantern 1 collected shows that Copernicus crater is young.",
        "Lantern 1 carried a rover that landed on the far side.",
    ],
)
def test_what_is_left_alone(sites, text):
    assert sites(text) == []
