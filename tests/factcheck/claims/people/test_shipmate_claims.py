"""Who was aboard, by the people beside a flight and beside one another."""

import pytest


@pytest.fixture
def crews(told):
    """Return what is told of crews, in one line."""

    def crews(text):
        return [f"{claim.subject} {claim.property} {claim.value}" for claim in told("crew", text)]

    return crews


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Ed Sky travelled to the station with Ferry 1.", "ferry-1 beside edsky"),
        ("Ed Sky visited the station as a member of Ferry 1.", "ferry-1 beside edsky"),
        ("Ed Sky died in the crash of Ferry 1.", "ferry-1 beside edsky"),
        ("Ed Sky reached Ferry 1 alongside Bo Keeper.", "ferry-1 beside edsky"),
        ("Ed Sky and Flo Star landed on the Moon.", "edsky moon-pair edsky"),
        ("Ed Sky and Flo Star landed on the Moon.", "flostar went-down flostar"),
        ("Ed Sky and Flo Star used a rover on the Moon.", "flostar went-down flostar"),
        ("Ferry 1 had Ed Sky and the Frenchman Cy Stranger for a crew.", "ferry-1 beside edsky"),
    ],
)
def test_what_is_read(crews, text, expected):
    assert expected in crews(text)


@pytest.mark.parametrize(
    ("text", "part"),
    [
        ("Aboard were commander Ed Sky and pilot Flo Star.", "listed"),
        ("Ed Sky, the commander, met Flo Star.", ""),
    ],
)
def test_who_stands_in_a_list_shares_a_ship(told, text, part):
    assert {claim.part for claim in told("crew", text) if claim.property == "commander"} == {part}


@pytest.mark.parametrize(
    "text",
    [
        "Ed Sky watched Ferry 1 go up.",
        "Ed Sky went to Paris to speak on Ferry 1.",
        "Ed Sky died before the launch of Ferry 1.",
        "The ship, which had opened the line with Ed Sky and Bo Keeper, broke up as Ferry 1.",
        "Ed Sky and Bo Keeper flew around the Earth; on Ferry 1 others did so.",
        "Ferry 1 was where Ed Sky had taken his two companions over to meet.",
        "Ed Sky was capcom during the flight of Ferry 1.",
        "Ed Sky was the backup of Bo Keeper on Ferry 1.",
        "Like Ed Sky before her, she thought Ferry 1 small.",
    ],
)
def test_who_is_only_named_is_not_put_aboard(crews, text):
    assert not any(" beside " in one for one in crews(text))
