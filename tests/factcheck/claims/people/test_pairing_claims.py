"""Who flew on what, where a few words tie the two."""

import pytest


@pytest.fixture
def pairs(told):
    """Return who is tied to which flight, in one line each."""

    def pairs(text):
        claims = told("crew", text)
        tied = ("flew", "home", "commander", "lunar-module-pilot")
        return [f"{one.value} {one.property} {one.subject}" for one in claims if one.property in tied]

    return pairs


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Two went twice: Ed Sky (Ferry 1 and Lantern 1) and Flo Star (Ferry 1, 2018).",
         ["edsky flew ferry-1", "edsky flew lantern-1", "flostar flew ferry-1"]),
        ("Ed Sky flew twice, on Ferry 1 in 2018 and Lantern 1 in 2001.",
         ["edsky flew ferry-1", "edsky flew lantern-1"]),
        ("Ed Sky flew two missions (Ferry 1, Lantern 1) and wrote of them.",
         ["edsky flew ferry-1", "edsky flew lantern-1"]),
        ("Ed Sky flew twice in space—Ferry 1 and Lantern 1—for nine days.",
         ["edsky flew ferry-1", "edsky flew lantern-1"]),
        ("Ferry 1 in 2018 and Lantern 1 in 2001 took Ed Sky to the Moon.",
         ["edsky flew ferry-1", "edsky flew lantern-1"]),
        ("Ed Sky (of NSA's Ferry 1) will speak to pupils.", ["edsky flew ferry-1"]),
        ("Ed Sky (NSA Ferry 1 alum) will speak to pupils.", ["edsky flew ferry-1"]),
        ("Ed Sky saw the Moon as LM pilot of Lantern 1 and as a member of the crew of Ferry 1.",
         ["edsky flew lantern-1", "edsky lunar-module-pilot lantern-1", "edsky flew ferry-1"]),
        ("Flo Star is known for commanding Ferry 1, and for piloting Ferry 2.",
         ["flostar commander ferry-1", "flostar flew ferry-2"]),
    ],
)  # fmt: skip
def test_each_flight_is_read(pairs, text, expected):
    assert pairs(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "Ed Sky (backup on Ferry 1) flew later.",
        "Ed Sky (Ferry 1) missed his flight.",
        "Under Ed Sky, NSA flew two missions (Ferry 1 and Lantern 1).",
        "Ed Sky sat as a member of the Ferry 1 review board.",
        "Ed Sky flew on Ferry 1 and helped Lantern 1.",
        "Ed Sky, as Flo Star knew, wrote a book on Ferry 1.",
    ],
)
def test_what_is_left_alone(pairs, text):
    assert not [one for one in pairs(text) if " flew " in one]


def test_he_is_whoever_was_named_before_however_often_on_record(told):
    claims = told("crew", "He flew later as commander of Ferry 1.", "Ada Pilot went up.")
    assert {(one.property, one.value) for one in claims} >= {("flew", "ada-pilot"), ("commander", "ada-pilot")}


def test_he_is_the_same_some_sentences_on(told):
    claims = told("crew", "He is known for commanding Ferry 1.", "Ed Sky sells cars.", "He was a pilot.")
    assert ("commander", "edsky") in {(one.property, one.value) for one in claims}


def test_not_only_denies_nothing(told):
    assert not any(one.negated for one in told("crew", "Ed Sky was not only aboard Ferry 1, he led Lantern 1."))
