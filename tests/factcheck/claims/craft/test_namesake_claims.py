"""Which craft is told to be whose."""

import pytest

from orbitctl.factcheck.claims.craft.namesakes import claims


@pytest.mark.parametrize(
    "text",
    [
        "The Lantern 1 lunar module Glimmer landed.",
        "The Lantern 1 lunar module (LM) Glimmer landed.",
        "Lantern 1's Glimmer lander touched down.",
        "Lantern 1, better known as Glimmer, touched down.",
        "Lantern 1 deployed the rover Glimmer.",
        "The Lantern 1 craft that delivered Glimmer is silent.",
    ],
)
def test_what_is_read(read, text):
    assert [(claim.subject, claim.value) for claim in read(claims, text)] == [("lantern-1", "lantern-2")]


@pytest.mark.parametrize(
    "text",
    [
        "Lantern 1 flew before Glimmer.",
        "Lantern 1 and the lander Glimmer were alike.",
        "Glimmer landed near Lantern 1.",
        "The Lantern 1 lander Twin is silent.",
        "The Lantern 1 lander met Glimmer.",
    ],
)
def test_what_is_left_alone(read, text):
    assert read(claims, text) == []
