"""How parts of a craft fared, by plain words."""

import pytest

from orbitctl.factcheck.reading.portions import Portion, contradicts, portions


def luck(text):
    return {f"{one.part} {'well' if one.well else 'ill'}{' lasting' * one.lasting}" for one in portions(text.split())}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("the tower caught the booster", {"booster well"}),
        ("the tower failed to catch the booster", {"booster ill"}),
        ("the catch of the booster was called off", {"booster ill"}),
        ("the sail never opened", {"sail ill"}),
        ("the safe recovery of the capsule didnt happen", {"capsule ill"}),
        ("the booster came down hard in a splashdown", {"booster ill"}),
        ("the lander worked for two years", {"lander well lasting"}),
        ("the rover fell silent", {"rover ill lasting"}),
        ("the docking could not be completed", {"docking ill"}),
        ("the third stage did not ignite", {"third stage ill"}),
        ("both stages splashed", {"booster well", "ship well"}),
        ("it sent home several hundred pictures", {"picture well"}),
        ("so no pictures came back", {"picture ill"}),
        ("hit the ground without sending back a picture", {"picture ill"}),
        ("left without a safe ship", set()),
        ("both stages were lost before their planned ends", {"booster ill lasting", "ship ill lasting"}),
        ("the orbiter was hard at work", {"orbiter well lasting"}),
        ("the lander crashed and the orbiter worked", set()),  # which of them?
        ("the lander is on its way", set()),
    ],
)
def test_what_is_read(text, expected):
    assert luck(text) == expected


def test_a_statement_goes_on_about_the_part_before():
    assert next(portions(["it", "was", "lost"], ["booster"])) == Portion("booster", well=False, lasting=True)


@pytest.mark.parametrize(
    ("told", "known", "expected"),
    [
        (Portion("sail", False, False), Portion("sail", True, False), True),
        (Portion("booster", False, True), Portion("booster", True, False), True),  # once caught, it is not lost
        (Portion("rover", False, True), Portion("rover", True, True), False),  # in the end it was
        (Portion("orbiter", True, False), Portion("orbiter", False, True), False),
        (Portion("rover", False, False), Portion("rover", True, True), True),
        (Portion("rover", True, True), Portion("rover", True, False), False),
    ],
)
def test_what_cannot_both_be(told, known, expected):
    assert contradicts(told, known) is expected
