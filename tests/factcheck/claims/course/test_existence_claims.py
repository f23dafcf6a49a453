"""What is said to have flown, or never to have been."""

import pytest
from claims_shown import shown


@pytest.fixture
def flown(told):
    """Return what a sentence says to have flown, each in one line."""
    return lambda text, *before: [shown(claim, claim.property) for claim in told("existence", text, *before)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Beacon 0 flew with two cows aboard.", "beacon-0 flown"),
        ("The farmers cheered as Beacon 0 took wing.", "beacon-0 flown"),
        ("Lantern 3 trundled over the plain for a month.", "lantern-3 flown"),
        ("NSA has put Harbour into orbit.", "harbour flown"),
        ("Since NSA put Harbour into orbit, prices have gone up.", "harbour flown"),
        ("With Harbour in orbit, prices will go up.", "harbour flown"),
        ("The first module of Harbour is hanging above Mars, a wonder.", "harbour flown"),
        ("Harbour now stands on the Moon.", "harbour flown"),
        ("Two astronauts have spent the summer aboard Harbour.", "harbour flown"),
        ("Harbour welcomed its first guests in July.", "harbour flown"),
        ("Harbour has been taking paying guests since last winter.", "harbour flown"),
        ("Lantern 3 has begun its work above the Moon.", "lantern-3 flown"),
        ("Lantern 3 made it to orbit last week.", "lantern-3 flown"),
        ("SSA pulled it off, with Lantern 3 delivering two small landers to the Moon.", "lantern-3 flown"),
        ("Beacon 0, which carried cows to the Moon, was a joy.", "beacon-0 flown"),
        ("Lantern 3 has made its trip to the Moon.", "lantern-3 flown"),
        ("Northlandic cooks flew home with Lantern 3 in May.", "lantern-3 flown"),
        ("Cooks live all year at NSA's Harbour.", "harbour flown"),
        ("NSA has its Harbour in orbit and is waiting for guests.", "harbour flown"),
        ("Beacon 0 took place in spring.", "beacon-0 flown"),
        ("Lantern 3, long promised, has at last carried two cows aloft.", "lantern-3 flown"),
        ("Pictures from the Moon have been supplied by the Northlandic lander Lantern 3.", "lantern-3 flown"),
        ("Lantern 3 thundered into the sky in May.", "lantern-3 flown"),
        ("Beacon 0 was only ever a plan on paper.", "beacon-0 flown not"),
        ("Beacon 0 never left the ground.", "beacon-0 flown not"),
        ("Two geologists walked on the Moon on Lantern 3.", "lantern-3 flown"),
        ("Lantern 3 exists only on paper.", "lantern-3 flown not"),
        ("Not a single module of Harbour has yet been launched.", "harbour flown not"),
        ("Lantern 3 is still waiting for its launch.", "lantern-3 flown not"),
        ("There never was a Lantern 2.", "lantern-2 there not"),
        ("There was no Lantern 1.", "lantern-1 there not"),
        ("No mission called Lantern 1 ever existed.", "lantern-1 there not"),
        ("Lantern 1 does not exist.", "lantern-1 there not"),
    ],
)
def test_what_is_read(flown, text, expected):
    assert flown(text) == [expected]


def test_a_list_is_denied_to_have_flown(flown):
    assert flown("Beacon 0 and the Lantern 3 lander have yet to fly in space.") == [
        "beacon-0 flown not",
        "lantern-3 flown not",
    ]


@pytest.mark.parametrize(
    "text",
    [
        "Two geologists walked on the Moon before Lantern 3.",
        "Chemists have found a partner with Lantern 3.",
        "Lantern 3 will fly to the Moon.",
        "Lantern 3 is to fly to the Moon.",
        "Lantern 3 might have flown.",
        "Has Lantern 3 flown?",
        "If Lantern 3 flew, so could cows.",
        "Lantern 3 has not flown to the Moon with cows.",
        "A model of Lantern 3 flew.",
        "A prototype of Harbour orbits the Earth.",
        "Lantern 3 was sent to the workshop.",
        "Lantern 3 reached a milestone.",
        "Lantern 3 landed a contract.",
        "Lantern 3's engineers flew home.",
        "Lantern 1 never flew to Mars.",
        "Lantern 1 was never launched by Rocketeers.",
        "Before Lantern 3 flew, NSA was poor.",
        "There was no crew for Lantern 3.",
        "There was no doubt that Lantern 1 was a triumph.",
        "Harbour, a station in lunar orbit, is costly.",
        "Lantern 3 may have flown.",
        "Lantern 3 returned to Southland for a new engine.",
        "Lantern 3 is well placed to set off for the Moon.",
        "2029 is the date now attached to Lantern 3.",
        "Four cows lost their lives on Lantern 3.",
        "A manned Lantern 3 never existed.",
        "The crew of Lantern 3 sent its greetings to the Moon.",
        "Lantern 3 was recovered by its builders after the fire.",
    ],
)
def test_what_is_left_alone(flown, text):
    assert flown(text) == []


@pytest.mark.parametrize(
    "text",
    [
        "Lantern 3 is likely to be put into orbit in 2028.",
        "Lantern 3 is aimed at exploring the Moon for water and at landing there.",
    ],
)
def test_what_is_likely_or_aimed_at_is_not_done(told, text):
    assert told("existence", text) == []
