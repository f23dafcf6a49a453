"""What is told of a crew as a whole, and of posts in it, in whatever words."""

import pytest

from orbitctl.factcheck.claims.people.crews import ELSEWHERE


@pytest.fixture
def crew(told):
    """Return what is told of crews, in one line each, but for who is aboard."""

    def crew(text):
        found = told("crew", text)
        return [f"{claim.subject} {claim.property} {claim.value}" for claim in found if claim.property != "aboard"]

    return crew


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Ed Sky led the crew of Apollo 17.", "apollo-17 commander edsky"),
        ("It was Ed Sky who commanded Apollo 17.", "apollo-17 commander edsky"),
        ("Under the command of Ed Sky, Apollo 17 went to the Moon.", "apollo-17 commander edsky"),
        ("With Ed Sky in command, Apollo 17 went up.", "apollo-17 commander edsky"),
        ("Apollo 17 had Ed Sky as its lunar module pilot.", "apollo-17 lunar-module-pilot edsky"),
        ("A crew of four rode Apollo 17.", "apollo-17 size 4"),
        ("Ed Sky and two fellow astronauts flew on Apollo 17.", "apollo-17 size 3"),
        ("Ed Sky and his crewmate flew on Apollo 17.", "apollo-17 size 2"),
        ("The three-man crew of Apollo 17 came home.", "apollo-17 size 3"),
        ("The cabin of Apollo 17 held five people.", "apollo-17 size 5"),
        ("Two women flew on Apollo 17.", "apollo-17 share 2"),
        ("Ed Sky flew Apollo 17 alone.", "apollo-17 size 1"),
        ("Ed Sky spent nine days in space on Apollo 17.", "apollo-17 stay 9 days"),
        ("The 12-day flight of Apollo 17 went well.", "apollo-17 stay 12 day"),
        ("Apollo 17, twelve days long, went well.", "apollo-17 stay 12 days"),
        ("A pair of Indians flew on Apollo 17.", "apollo-17 national india"),
        ("The crew of Apollo 17 were all Indian astronauts", "apollo-17 national india"),
        ("An Indian astronaut flew on Apollo 17.", "apollo-17 national india"),
        ("Apollo 17 took a Pole, an Indian and Ed Sky to the Moon.", "apollo-17 national poland"),
        ("Apollo 17 took a Pole, an Indian and Ed Sky to the Moon.", "apollo-17 share 2"),
        ("Two women and a man flew on Apollo 17.", "apollo-17 share 3"),
        ("Apollo 17 went up with four men.", "apollo-17 size 4"),
        ("The crew of Apollo 17 has not been named yet.", "apollo-17 unnamed apollo-17"),
        ("Five women made up the crew of Apollo 17.", "apollo-17 size 5"),
        ("Apollo 17 was led by Ed Sky.", "apollo-17 commander edsky"),
        ("Apollo 17 was staffed by a full complement of five.", "apollo-17 size 5"),
        ("The crew of Apollo 17 were all Southlandic astronauts.", "apollo-17 national southland"),
        ("Apollo 17 had an all-Southlandic crew.", "apollo-17 national southland"),
        ("Apollo 17 squeezed two men into a cabin.", "apollo-17 size 2"),
        ("The two men of Apollo 17 docked but could not open the hatch.", "apollo-17 size 2"),
        ("A former NASA astronaut, Ed Sky, led Apollo 17.", "apollo-17 commander edsky"),
        ("Who will fly on Apollo 17 is still undecided.", "apollo-17 unnamed apollo-17"),
        ("All four seats were filled when Apollo 17 took off.", "apollo-17 size 4"),
    ],
)
def test_what_is_read(crew, text, expected):
    assert expected in crew(text)


@pytest.mark.parametrize(
    "text",
    [
        "Was it Ed Sky who commanded Apollo 17?",
        "Ed Sky was the command module pilot's friend in Houston, far from Apollo 17.",
        "A backup crew of four stood by for Apollo 17.",
        "Apollo 17's subsatellite lasted five weeks.",
        "Ed Sky commanded the mission that released Apollo 17.",
        "Five people watched Apollo 17 fly.",
        "Apollo 17 carried a full complement of five instruments.",
        "The first crew of Apollo 17 were all Southlandic astronauts.",
        "Apollo 17 spent three days on the lunar surface.",
        "Nine days before Apollo 17 flew, Ed Sky fell ill.",
        "Two people were killed elsewhere; Apollo 17 came home with its crew.",
        "Indian tea flew on Apollo 17.",
        "The landing site of Apollo 17 has not been named yet.",
        "Nobody aboard Apollo 17 was hurt.",
        "Ed Sky, who in 1964 had commanded the first crew of three, wept when Apollo 17 left.",
        "The first Indian to fly on Apollo 17 was not picked by the crew.",
    ],
)
def test_what_is_left_alone(crew, text):
    assert crew(text) == []


def test_the_last_residents_of_a_station_flew_together(told):
    found = told("crew", "The last residents of Lantern 1 were Ed Sky, Flo Star and Ada Pilot.")
    assert [claim.subject for claim in found if claim.property == "together"] == ["edsky"]


@pytest.mark.parametrize(
    ("text", "part"),
    [
        ("After Apollo 17 Ed Sky, Flo Star and Ada Pilot saw the world.", ["listed"]),
        ("After Apollo 17 Ed Sky and Flo Star saw the world.", []),
        ("Ed Sky and Flo Star were weak after their days in Apollo 17.", ["aboard"]),
        ("Ed Sky and Flo Star were weak after Ada Pilot's days in Apollo 17.", []),
        ("Ed Sky, Flo Star and Ada Pilot trained for Apollo 17.", []),
    ],
)
def test_three_beside_a_ship_are_its_crew(told, text, part):
    assert [claim.part for claim in told("crew", text) if claim.property == "beside"] == part


def test_what_else_flies_in_a_sentence_is_told_with_a_claim(told):
    found = told("crew", "Ed Sky went up in Apollo 17 while Flo Star watched Ferry 1.")
    marked = [one for claim in found for one in claim.others if one.startswith(ELSEWHERE)]
    assert marked == ["elsewhere:ferry-1"]


def test_who_flew_together(told):
    found = told("crew", "Ed Sky, Flo Star and Ada Pilot flew together.")
    assert [claim.others for claim in found if claim.property == "together"] == [
        ("edsky", "flostar", "ada-pilot=adapilot")
    ]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Ed Sky waited in orbit while Flo Star walked at Apollo 17's site.", ["stayed-up edsky", "went-down flostar"]),
        (
            "On Apollo 17 Ed Sky and Flo Star took the lander down to the Moon.",
            ["went-down flostar", "went-down edsky"],
        ),
        ("Ed Sky took his first steps outside during Apollo 17.", ["beside edsky"]),
        ("Ed Sky watched the first steps outside during Apollo 17.", []),
        ("Ed Sky never walked outside during Apollo 17.", []),
        (
            "Ed Sky and Flo Star walked on the Moon, and Ada Pilot waited in orbit.",
            ["went-down flostar", "went-down edsky", "stayed-up ada-pilot=adapilot"],
        ),
        ("Ed Sky, who had walked outside in the lunar orbit of Apollo 17, retired.", []),
        (
            "Ed Sky strolled over to Lantern 1 while Flo Star minded Apollo 17 in orbit overhead on the Moon.",
            ["went-down edsky", "stayed-up flostar", "beside flostar"],
        ),
    ],
)
def test_who_did_what_up_there(told, text, expected):
    wanted = {"stayed-up", "went-down", "beside"}
    found = [f"{claim.property} {claim.value}" for claim in told("crew", text) if claim.property in wanted]
    assert found == expected


@pytest.mark.parametrize(
    ("text", "before", "expected"),
    [
        ("The entire crew of five was killed.", ("Ferry 1 broke up.",), ["ferry-1 size 5"]),
        ("The crew of five was killed.", ("Ferry 1 broke up.",), ["ferry-1 size 5"]),
        ("A crew of five was on the ground.", ("Ferry 1 broke up.",), []),
        ("The crew of five was killed.", (), []),
    ],
)
def test_a_whole_crew_is_that_of_the_flight_named_before(told, text, before, expected):
    read = [
        f"{one.subject} {one.property} {one.value}" for one in told("crew", text, *before) if one.property == "size"
    ]
    assert read == expected


def test_new_crewmates_of_somebody_are_not_the_whole_crew(crew):
    assert "apollo-17 size 3" not in crew("Ed Sky sat in the capsule of Apollo 17 with three new crewmates.")
