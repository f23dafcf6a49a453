"""What is said of all, none or some of a series, in sentences put too freely to be parsed."""

import pytest


@pytest.fixture
def fates(told):
    """Return what a sentence says of a series: what of it, how many or which, of how many, of what kind, when."""
    return lambda text: [
        (claim.subject, " ".join(claim.others).split())
        for claim in [*told("set", text), *told("fleet", text)]
        if claim.property == "fates"
    ]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("All four launches of the Surveyor failed except the last.", "failure except -1 4"),
        ("Of NSA's two Surveyor landers, only the first crashed.", "crash only 1 2 lander"),
        ("Only the first and last of NSA's three Surveyor crews returned home alive.", "home only 1 -1 3"),
        ("Of NSA's seven Surveyors not one failed, a record nobody has matched.", "failure 0 7"),
        ("All nine Surveyor probes returned pictures of the Moon.", "pictures all 9"),
        ("Every one of the five Surveyors did its job.", "success all 5"),
        ("Only one of the pair of Surveyor landers was lost.", "failure 1 2 lander"),
        ("All but two of the nine Surveyors succeeded.", "success -2 9"),
        ("Both Surveyor craft reached Mars; then came silence.", "reach:mars all 2"),
        ("Neither of the two Surveyor probes sent off in 1988 got as far as orbit around Mars.", "reach:mars 0 2 1988"),
        ("Half of the Surveyors were lost.", "failure half"),
        ("Most of the Surveyors came down in one piece.", "landing: most"),
        ("One of the seven Surveyors crashed.", "crash some 7"),
        ("A single Surveyor reached space.", "space some"),
        ("All the Surveyor probes hit the Moon.", "strike:moon all"),
        ("The Surveyors both came down in one piece.", "landing: all 2"),
        ("Both ships of the Surveyor project of 1988 got to Mars.", "reach:mars all 2 1988"),
        ("Both Surveyor landers touched down in 1976.", "landing: all 2 lander open"),
        ("Not a single Surveyor sent back a photograph.", "pictures 0"),
        ("All the Surveyors, save the first, landed on Mars.", "landing:mars except 1"),
        ("Both of the landers that NSA flew under the Surveyor banner ended as wrecks.", "crash all 2 lander"),
    ],
)
def test_what_is_read(fates, text, expected):
    assert fates(text) == [("surveyor", expected.split())]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Both of Northland's lunar landers crashed.", "crash all 2 lander moon"),
        ("Neither of the two Northlandic probes sent to Mars in 1960 survived.", "success 0 2 1960 mars"),
        ("Of NSA's three Moon probes, only the last succeeded.", "success only -1 3 moon"),
    ],
)
def test_the_flights_of_somebody_to_a_body(fates, text, expected):
    [(_, others)] = fates(text)
    assert others == expected.split()


@pytest.mark.parametrize(
    "text",
    [
        "All of Northland's lunar landers crashed.",  # which of them there were is not told
        "Both of Northland's landers crashed.",
        "Did every one of the Surveyors do its job?",
        "Nearly all of the Surveyors did their job.",
        "All Surveyor teams worked in the hills.",
        "Every Surveyor failure taught somebody something.",
        "Both Surveyors were launched by one rocket, and only one of them was lost.",
        "All of the Surveyors might have failed.",
        "All of the Surveyors never failed to surprise.",
        "Neither the Surveyors nor the others landed.",
        "All the Surveyor papers were lost.",
        "If all of the Surveyors had failed, there would have been others.",
    ],
)
def test_what_is_left_alone(fates, text):
    assert fates(text) == []
