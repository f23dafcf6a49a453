import typing

import pytest

from orbitctl.dataset.compile import words
from orbitctl.dataset.schema import Occurrence
from orbitctl.dataset.schema.base import Target

#: Each kind: its label, the sentence without a place, the one at the Moon, what an announcement is of.
KINDS = {
    "launch": ("launch", "X is launched", "X is launched", "launch"),
    "flyby": ("flyby", "X flies past", "X flies past the Moon", "flyby"),
    "gravity-assist": ("gravity assist", "X makes a gravity assist", "X swings past the Moon", "gravity assist"),
    "orbit": ("orbit", "X enters orbit", "X enters orbit around the Moon", "arrival in orbit"),
    "landing": ("landing", "X lands", "X lands on the Moon", "landing"),
    "impact": ("impact", "X hits the ground", "X hits the Moon", "impact"),
    "deployment": ("deployment", "X is deployed", "X is deployed", "deployment"),
    "separation": ("separation", "X separates", "X separates", "separation"),
    "ascent": ("ascent", "X lifts off again", "X lifts off from the Moon", "ascent"),
    "docking": ("docking", "X docks", "X docks", "docking"),
    "undocking": ("undocking", "X undocks", "X undocks", "undocking"),
    "departure": ("departure", "X departs", "X leaves the Moon", "departure"),
    "hop": ("hop", "X hops", "X hops on the Moon", "hop"),
    "contact-lost": ("contact lost", "Contact with X is lost", "Contact with X is lost", "loss of contact"),
    "reentry": ("re-entry", "X re-enters the atmosphere", "X re-enters the atmosphere", "re-entry"),
    "return": ("return to Earth", "X returns to Earth", "X returns to Earth", "return to Earth"),
    "end": ("end", "X ends", "X ends", "end"),
    "cancelled": ("cancelled", "X is cancelled", "X is cancelled", "cancellation"),
    "paused": ("paused", "X is paused", "X is paused", "pause"),
    "start": ("start", "X starts", "X starts", "start"),
    "completion": ("completion", "X is complete", "X is complete", "completion"),
    "crew-arrival": ("crew arrives", "A crew arrives at X", "A crew arrives at X", "arrival of a crew"),
    "crew-departure": ("crew leaves", "The crew leaves X", "The crew leaves X", "departure of the crew"),
    "milestone": ("milestone", "X: a milestone", "X: a milestone", "milestone"),
}


def test_there_are_words_for_every_kind():
    assert set(KINDS) == set(typing.get_args(Occurrence.model_fields["kind"].annotation))


@pytest.mark.parametrize(("kind", "expected"), KINDS.items())
def test_words(kind, expected):
    label, without, within, announced = expected
    assert words.label(kind, None) == label
    assert words.sentence(kind, None, "X", None) == without
    assert words.sentence(kind, None, "X", "leo") == without
    assert words.sentence(kind, None, "X", "moon") == within
    assert words.planned_label(kind, None) == announced
    assert words.planned_sentence(kind, None, "X") == f"Planned {announced}: X"


@pytest.mark.parametrize(
    ("target", "place"),
    [
        ("moon", "the Moon"),
        ("mars", "Mars"),
        ("sun", "the Sun"),
        ("earth", "Earth"),
        ("asteroid", "an asteroid"),
        ("comet", "a comet"),
        ("leo", None),
        ("lagrange-point", None),
        ("interplanetary", None),
        (None, None),
    ],
)
def test_place(target, place):
    assert words.place(target) == place


@pytest.mark.parametrize("target", typing.get_args(Target))
def test_every_target_fits_every_sentence(target):
    for kind in KINDS:
        sentence = words.sentence(kind, None, "X", target)
        assert "None" not in sentence
        assert "{" not in sentence


@pytest.mark.parametrize(
    ("title", "name", "expected"),
    [
        ("First crew walks outside", "Gateway", "Gateway: First crew walks outside"),
        ("Gateway's first module is ready", "Gateway", "Gateway's first module is ready"),
        ("GATEWAY is renamed", "Gateway", "GATEWAY is renamed"),
    ],
)
def test_a_title_says_it_in_its_own_words_and_the_name_stands_in_it_once(title, name, expected):
    assert words.sentence("milestone", title, name, "moon") == expected


def test_a_title_is_the_label():
    assert words.label("milestone", "Parachute test") == "Parachute test"
    assert words.planned_label("milestone", "Parachute test") == "Parachute test"
    assert words.planned_sentence("milestone", "Parachute test", "X") == "X: Parachute test"


def test_a_name_with_braces_is_only_a_name():
    assert words.sentence("landing", None, "{place} {0}", "moon") == "{place} {0} lands on the Moon"
