"""Where the one flight of a sentence is said to have been, however it is put, and where on Earth it came back to."""

import pytest
from claims_shown import shown

from orbitctl.factcheck.claims.craft.whereabouts import DOWN


@pytest.fixture
def places(told):
    """Return the places that only the wide reader finds in a sentence, each in one line."""
    return lambda text: [shown(claim, claim.property, claim.value) for claim in told("whereabouts", text)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Lantern 1 has been sitting in the Sea of Crises.", "lantern-1 mare-crisium at"),
        ("Lantern 1 spent three days in the dusty middle of the Sea of Crises.", "lantern-1 mare-crisium at"),
        ("Lantern 1 made its headstand by the rim of Copernicus crater.", "lantern-1 copernicus-crater near"),
        ("Ed Sky and Flo Star spent three days in the Sea of Crises, Lantern 1 having been steered there.",
         "lantern-1 mare-crisium at"),
        ("The Sea of Crises is where Lantern 1 began its work.", "lantern-1 mare-crisium at"),
        ("Lantern 1 lifted some dust from the Sea of Crises.", "lantern-1 mare-crisium at"),
        ("Lantern 1 broke a leg near the south pole.", "lantern-1 south pole near"),
        ("Lantern 1 wandered over the far side.", "lantern-1 far side at"),
        ("Address of the Lantern 1 lander: the Sea of Crises.", "lantern-1 mare-crisium at"),
        ("Lantern 1 keeps the Sea of Crises company.", "lantern-1 mare-crisium at"),
        ("The Sea of Crises got its first guest in Lantern 1, nose down.", "lantern-1 mare-crisium at"),
        ("Lantern 1, on its side, is a monument of the Sea of Crises.", "lantern-1 mare-crisium at"),
        ("Lantern 1 smashed itself to bits on the floor of the Utah desert.", "lantern-1 earth utah"),
        ("Lantern 1's samples came down in Utah.", "lantern-1 earth utah"),
        ("Lantern 1 heard moonquakes from its seat in the Sea of Crises.", "lantern-1 mare-crisium at"),
        ("Lantern 1's capsule floated down into the desert of Utah.", "lantern-1 earth utah"),
        ("Lantern 1 was bound for the Sea of Crises.", "lantern-1 mare-crisium at plan"),
        ("Fifty grams from the Sea of Crises were all that Lantern 1 brought.", "lantern-1 mare-crisium at"),
        ("The samples of Lantern 1 come from the near side.", "lantern-1 near side at"),
        ("Lantern 1 was brought down close to the equator.", "lantern-1 equator near"),
        ("Lantern 1 hopped about the Sea of Crises.", "lantern-1 mare-crisium at"),
        ("Lantern 1 was lost over the Sea of Crises.", "lantern-1 mare-crisium at"),
        ("His ashes rest in the Sea of Crises, where Lantern 1 was crashed.", "lantern-1 mare-crisium at"),
        ("Lantern 1 splashed into the Pacific.", "lantern-1 earth pacific"),
        ("Lantern 1 splashed down in the Indian Ocean.", "lantern-1 earth indian"),
        ("Lantern 1 splashed down in the Atlantic Ocean off California.", "lantern-1 earth atlantic"),
        ("Lantern 1 re-entered over the Atlantic.", "lantern-1 earth atlantic"),
        ("Lantern 1 landed at the army's Utah range.", "lantern-1 earth utah"),
        ("The Surveyor station fell into the Pacific.", "surveyor earth pacific"),
        ("Lantern 1 has been silent since its soft touchdown in the Sea of Crises.", "lantern-1 mare-crisium at"),
        ("Ed Sky and Flo Star splashed down off Bermuda.", "edsky earth atlantic"),
    ],
)  # fmt: skip
def test_what_is_read(places, text, expected):
    assert places(text) == [expected]


@pytest.mark.parametrize(
    "text",
    [
        "Did Lantern 1 sit in the Sea of Crises?",
        "Lantern 1 fell silent three years after the touchdown in the Sea of Crises.",
        "Ed Sky splashed down off Bermuda.",
        "Ed Sky and Flo Star met in Florida.",
        "After Red Kite had drilled into the Sea of Crises, nothing landed, a drought ended by Lantern 1.",
        "Lantern 1 may be sitting in the Sea of Crises.",
        "Lantern 1 mapped the Sea of Crises from orbit.",
        "Lantern 1 sat in another place than the Sea of Crises.",
        "Lantern 1 sat far from the Sea of Crises.",
        "Lantern 1 was proposed for a place in the Sea of Crises.",
        "Lantern 1 and Lantern 2 sat in the Sea of Crises.",
        "Lantern 1 was built in Utah.",
        "Lantern 1 floated down into the Pacific or the Atlantic.",
        "Lantern 1 was watched, and its successor does so at the Sea of Crises.",
        "The Sea of Crises was on the list for Lantern 1, too.",
        "Lantern 1 flew over the Sea of Crises.",
        "Lantern 1's samples were handed to researchers in Utah.",
        "Lantern 1 heard of the Sea of Crises.",
        "Lantern 1 sat west of the Sea of Crises.",
        "Lantern 1 explored the Sea of Crises's neighbour.",
        "Lantern 1 sat ten kilometres south of the Sea of Crises.",
    ],
)
def test_what_is_left_alone(places, text):
    assert places(text) == []


def test_what_the_exact_reader_has_is_not_told_twice(told):
    assert told("location", "Lantern 1 landed in the Sea of Crises.")
    assert not told("whereabouts", "Lantern 1 landed in the Sea of Crises.")


def test_a_place_and_the_side_it_is_on_are_both_read(places):
    assert places("Lantern 1 aims for the Sea of Crises on the far side.") == [
        "lantern-1 mare-crisium at plan",
        "lantern-1 far side at plan",
    ]


@pytest.mark.parametrize(
    ("text", "marks"),
    [
        ("Lantern 1 was directed into the Sea of Crises.", (DOWN,)),
        ("Lantern 1 gazed into the Sea of Crises.", ()),
        ("Lantern 1 sent its radar beam into the Sea of Crises.", ()),
    ],
)
def test_what_is_put_into_a_place_has_come_down_there(told, text, marks):
    assert [claim.others for claim in told("whereabouts", text)] == [marks]
