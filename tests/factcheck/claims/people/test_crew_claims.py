"""Who is said to have been aboard, to have commanded, to have walked on the Moon."""

import pytest
from claims_shown import shown

from orbitctl.factcheck.claims.people.crews import LOOSE


@pytest.fixture
def crews(told):
    """Return who is said to be aboard what; a question mark for what proves nothing if it is not so."""

    def crews(text, *before):
        return [
            shown(claim, claim.property, claim.value) + "?" * (LOOSE in claim.others)
            for claim in told("crew", text, *before)
        ]

    return crews


@pytest.mark.parametrize(
    "text",
    [
        "Ed Sky flew on Ferry 1.",
        "Ed Sky flew around the Moon aboard Ferry 1.",
        "Ed Sky was aboard Ferry 1.",
        "Ed Sky, who flew on Ferry 1, is a teacher.",
        "Ed Sky, on Ferry 1 in 2018, became the first poet in orbit.",
        "Ed Sky was a member of Ferry 1's crew.",
        "Ferry 1 carried Ed Sky to orbit.",
        "The crew of Ferry 1 included Ed Sky.",
        "Ferry 1 pilot Ed Sky was pleased.",
        "Ed Sky died aboard Ferry 1.",
        "Ed Sky died in the Ferry 1 accident.",
        "Ed Sky stayed at the controls of Ferry 1.",
        "Wing Commander Ed Sky flew on Ferry 1.",
        "Lt. Col. Ed Sky, on Ferry 1, is a teacher.",
    ],
)
def test_aboard_in_many_words(crews, text):
    assert crews(text) == ["ferry-1 aboard edsky"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Ed Sky did not fly on Ferry 1.", "ferry-1 aboard edsky not"),
        ("Ed Sky will fly on Ferry 2.", "ferry-2 aboard edsky plan"),
        ("Ed Sky commanded Ferry 1.", "ferry-1 commander edsky"),
        ("Ferry 1 was commanded by Ed Sky.", "ferry-1 commander edsky"),
        ("Ferry 1's commander, Ed Sky, was pleased.", "ferry-1 commander edsky"),
        ("Ed Sky was the commander of Ferry 1.", "ferry-1 commander edsky"),
        ("Ed Sky walked on the Moon.", "edsky moonwalk edsky"),
        ("Ed Sky was the third person to walk on the Moon.", "edsky moonwalk edsky"),
        ("Ed Sky never set foot on the Moon.", "edsky moonwalk edsky not"),
        ("Ed Sky stayed on the ground as Ferry 1 flew.", "ferry-1 aboard edsky?"),
    ],
)
def test_what_is_read(crews, text, expected):
    assert crews(text) == [expected]


def test_everybody_is_read(crews):
    text = "The crew of Ferry 1 were Ed Sky and Flo Star."
    assert crews(text) == ["ferry-1 aboard edsky", "ferry-1 aboard flostar"]


def test_who_is_up_now(crews):
    text = "Ed Sky and Flo Star, the crew of Ferry 1, are living on Skylight."
    assert "ferry-1 up flostar" in crews(text)
    assert "ferry-1 up flostar" not in crews(text.replace("are living", "were living"))


def test_what_is_told_of_one_by_the_way_is_not_told_of_the_others(crews):
    read = crews("Ed Sky and Flo Star are the next crew, with Flo Star flying on Ferry 1 before.")
    assert not any("edsky" in claim for claim in read)
    assert any("flostar" in claim for claim in read)


def test_his_commander(crews):
    text = "Flo Star floated out of Ferry 1 while her commander, Ed Sky, took pictures."
    assert crews(text) == ["ferry-1 aboard flostar", "ferry-1 commander edsky"]


@pytest.mark.parametrize(
    "text",
    [
        "Did Ed Sky fly on Ferry 1?",
        "If Ed Sky had flown on Ferry 1, he would have been pleased.",
        "Ed Sky could fly on Ferry 1.",
        "Ed Sky was the backup pilot of Ferry 1.",
        "Ed Sky was replaced by Flo Star on Ferry 1.",
        "Ed Sky watched the launch of Ferry 1.",
        "Ed Sky visited the crew of Ferry 1.",
        "Ed Sky flew on Ferry 1 or Ferry 2.",
        "Ed Sky walked around the Moon rock.",
        "Ed Sky floated in space and on the Moon nobody walked.",
    ],
)
def test_what_is_left_alone(crews, text):
    assert crews(text) == []


def test_being_given_a_place(crews):
    assert crews("Ed Sky has been named to the crew of Ferry 1.") == ["ferry-1 assigned edsky"]
    assert crews("Ed Sky was chosen to fly on Ferry 1.") == ["ferry-1 assigned edsky"]
    assert crews("Ed Sky was chosen to speak after Ferry 1.") == []
    assert crews("Ed Sky has a seat on Ferry 2.") == ["ferry-2 assigned edsky"]
    assert crews("Ed Sky won a seat on Ferry 2.") == ["ferry-2 assigned edsky?"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Ferry 1 was commanded by Group Captain Ed Sky.", ["ferry-1 commander edsky"]),
        ("Years after Group Captain Ed Sky spoke, Ferry 1 was launched.", []),
        ("Commander Ed Sky and pilot Flo Star (Ferry 1 veteran) went up.", []),
        ("The mission commander, Ed Sky, met Flo Star (of Ferry 1).", []),
    ],
)
def test_ranks_and_careers_are_no_posts(crews, text, expected):
    assert [claim for claim in crews(text) if "commander" in claim] == expected
