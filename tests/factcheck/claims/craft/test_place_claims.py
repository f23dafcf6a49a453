"""Where flights are said to have been, on the Moon, on Mars or back on Earth."""

import pytest
from claims_shown import shown

from orbitctl.factcheck.claims.craft.places import DOWN, LANDED


@pytest.fixture
def places(told):
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
        ("The Lantern 1 Glimmer landed on the near side.", ["lantern-1 near side at"]),
        ("The landing site of Lantern 1 is in the Sea of Crises.", ["lantern-1 mare-crisium at"]),
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
        ("Lantern 1 has been sitting in the Sea of Crises.", ["lantern-1 mare-crisium at"]),
        ("Lantern 1 spent three days in the dusty middle of the Sea of Crises.", ["lantern-1 mare-crisium at"]),
        ("Lantern 1 made its headstand by the rim of Copernicus crater.", ["lantern-1 copernicus-crater near"]),
        ("Ed Sky and Flo Star spent three days in the Sea of Crises, Lantern 1 having been steered there.",
         ["lantern-1 mare-crisium at"]),
        ("The Sea of Crises is where Lantern 1 began its work.", ["lantern-1 mare-crisium at"]),
        ("Lantern 1 lifted some dust from the Sea of Crises.", ["lantern-1 mare-crisium at"]),
        ("Lantern 1 broke a leg near the south pole.", ["lantern-1 south pole near"]),
        ("Address of the Lantern 1 lander: the Sea of Crises.", ["lantern-1 mare-crisium at"]),
        ("Lantern 1 keeps the Sea of Crises company.", ["lantern-1 mare-crisium at"]),
        ("The Sea of Crises got its first guest in Lantern 1, nose down.", ["lantern-1 mare-crisium at"]),
        ("Lantern 1, on its side, is a monument of the Sea of Crises.", ["lantern-1 mare-crisium at"]),
        ("Lantern 1 smashed itself to bits on the floor of the Utah desert.", ["lantern-1 earth utah"]),
        ("Lantern 1's samples came down in Utah.", ["lantern-1 earth utah"]),
        ("Lantern 1 heard moonquakes from its seat in the Sea of Crises.", ["lantern-1 mare-crisium at"]),
        ("Lantern 1's capsule floated down into the desert of Utah.", ["lantern-1 earth utah"]),
        ("Lantern 1 was bound for the Sea of Crises.", ["lantern-1 mare-crisium at plan"]),
        ("Fifty grams from the Sea of Crises were all that Lantern 1 brought.", ["lantern-1 mare-crisium at"]),
        ("The samples of Lantern 1 come from the near side.", ["lantern-1 near side at"]),
        ("Lantern 1 was brought down close to the equator.", ["lantern-1 equator near"]),
        ("His ashes rest in the Sea of Crises, where Lantern 1 was crashed.", ["lantern-1 mare-crisium at"]),
        ("Lantern 1 splashed into the Pacific.", ["lantern-1 earth pacific"]),
        ("Lantern 1 splashed down in the Indian Ocean.", ["lantern-1 earth indian"]),
        ("Lantern 1 splashed down in the Atlantic Ocean off California.", ["lantern-1 earth atlantic"]),
        ("Lantern 1 re-entered over the Atlantic.", ["lantern-1 earth atlantic"]),
        ("Lantern 1 landed at the army's Utah range.", ["lantern-1 earth utah"]),
        ("The Surveyor station fell into the Pacific.", ["surveyor earth pacific"]),
        ("Lantern 1 has been silent since its soft touchdown in the Sea of Crises.", ["lantern-1 mare-crisium at"]),
        ("Ed Sky and Flo Star splashed down off Bermuda.", ["edsky earth atlantic"]),
    ],
)  # fmt: skip
def test_what_is_read(places, text, expected):
    assert places(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "Did Lantern 1 land on the far side?",
        "Every lander had come down on the near side until Lantern 1 was sent.",
        "Lantern 1 (2019): No craft had landed on the far side before.",
        "Lantern 1 landed far from the equator.",
        "Lantern 1 landed 60 degrees north of the equator.",
        "Lantern 1 landed nearer to its goal than to the equator.",
        "If Lantern 1 landed on the far side, good.",
        "Lantern 1 could land on the far side.",
        "Lantern 1 and Lantern 2 landed near Copernicus crater and Sea of Crises.",
        "Lantern 1 photographed the far side.",
        "Lantern 1 relayed the landing on the far side.",
        "Lantern 1 flew over the Sea of Crises before it landed over there.",
        "What Lantern 1 collected shows that Copernicus crater is young.",
        "Lantern 1 carried a rover that landed on the far side.",
        "Did Lantern 1 sit in the Sea of Crises?",
        "Ed Sky splashed down off Bermuda.",
        "Ed Sky and Flo Star met in Florida.",
        "Lantern 1 may be sitting in the Sea of Crises.",
        "Lantern 1 mapped the Sea of Crises from orbit.",
        "Lantern 1 sat in another place than the Sea of Crises.",
        "Lantern 1 sat far from the Sea of Crises.",
        "Lantern 1 was proposed for a place in the Sea of Crises.",
        "Lantern 1 and Lantern 2 sat in the Sea of Crises.",
        "Lantern 1 was built in Utah.",
        "Lantern 1 floated down into the Pacific or the Atlantic.",
        "The Sea of Crises was on the list for Lantern 1, too.",
        "Lantern 1 flew over the Sea of Crises.",
        "Lantern 1's samples were handed to researchers in Utah.",
        "Lantern 1 sat west of the Sea of Crises.",
        "Lantern 1 explored the Sea of Crises's neighbour.",
        "Lantern 1 sat ten kilometres south of the Sea of Crises.",
    ],
)
def test_what_is_left_alone(places, text):
    assert places(text) == []


@pytest.mark.parametrize(
    ("text", "marks"),
    [
        ("Lantern 1 landed in the Sea of Crises.", (LANDED, DOWN)),
        ("Lantern 1 was directed into the Sea of Crises.", (DOWN,)),
        ("Lantern 1 gazed into the Sea of Crises.", ()),
    ],
)
def test_how_something_came_to_a_place(told, text, marks):
    assert [claim.others for claim in told("location", text)] == [marks]
