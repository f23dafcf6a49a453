"""Which body a sentence ties to the one flight it speaks of, however it is put."""

import pytest
from claims_shown import shown

from orbitctl.factcheck.claims.craft.targets import AIMED


@pytest.fixture
def bodies(told):
    """Return the bodies of a sentence, each in one line with what the claim is marked with."""
    return lambda text: [shown(claim, claim.property, *claim.others) for claim in told("destination", text)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("NSA spoke of its Mercury mapper, Red Kite.", "red-kite mercury"),
        ("It was at Ryugu that Red Kite snatched a handful of gravel.", "red-kite ryugu"),
        ("Nobody had been to the Kuiper belt, where NSA has dispatched Red Kite.", "red-kite kuiper"),
        ("Ceres was the last goal of Red Kite.", "red-kite ceres"),
        ("The comet that Red Kite met in 1986 was Halley.", "red-kite halley"),
        ("Mercury was charted by Red Kite.", "red-kite mercury"),
        ("What Red Kite brought home had been collected on the asteroid Itokawa.", "red-kite itokawa"),
        ("Red Kite was thrown onto a path over the poles of Saturn.", "red-kite saturn"),
        ("Red Kite had been meant as a satellite of Venus.", "red-kite venus"),
        ("Red Kite spent more than a year circling Vesta.", "red-kite vesta"),
        ("Red Kite works from the Lagrange point L1.", "red-kite L1"),
        ("Red Kite works from the second Lagrangian point.", "red-kite L2"),
        ("Red Kite touched down in a valley of 162173 Ryugu.", "red-kite ryugu landing"),
        ("Red Kite brought back dust from comet Wild 2.", "red-kite wild sample"),
        ("Red Kite failed to collide with Ryugu.", "red-kite ryugu"),
        ("Red Kite is out there for the dust on Ryugu.", "red-kite ryugu"),
        ("After hitting its mark, Red Kite flew on to Ryugu.", "red-kite ryugu"),
        ("Red Kite photographed the rings of Saturn.", "red-kite saturn seen"),
        ("Red Kite watched the clouds of Saturn for nine years.", "red-kite saturn stayed"),
        ("Red Kite's bullseye: Apophis.", "red-kite apophis"),
        ("Bennu has been robbed: Red Kite made off with five grams of it.", "red-kite bennu"),
        ("Red Kite's radar pierced the clouds of Saturn.", "red-kite saturn"),
        ("Red Kite drifted down through the haze of Titan.", "red-kite titan"),
        ("Red Kite is heading for an orbit around the Moon.", "red-kite moon circled"),
        ("Red Kite keeps station at the Sun-Earth L1 point, from where it relays signals of Lantern 1.", "red-kite L1"),
        ("Red Kite never stops smelling the air of Saturn.", "red-kite saturn"),
        ("Saturn got its own chronicler in Red Kite.", "red-kite saturn"),
        ("Doomed Red Kite: the British robot that vanished on Saturn.", "red-kite saturn"),
        ("Red Kite parachuted to the surface of Europa.", "red-kite europa down"),
        ("Red Kite, the size of a vending machine, met its end on the asteroid Itokawa.", "red-kite itokawa"),
        ("Red Kite hunts dark matter from the neighbourhood of Saturn.", "red-kite saturn circled"),
    ],
)
def test_what_is_read(bodies, text, expected):
    assert expected in bodies(text)


@pytest.mark.parametrize(
    "text",
    [
        "Was Red Kite thrown onto a path over the poles of Saturn?",
        "Red Kite needed two years to cross the asteroid belt.",
        "The old landers rode rockets to Saturn, as Red Kite did to Neptune.",
        "Red Kite might be steered towards Saturn.",
        "Red Kite was thrown onto a path over Mars rather than Saturn.",
        "Unlike the probes that NSA sent to Venus, Red Kite worked.",
        "What Red Kite taught helped engineers to send a heavier rover to Venus.",
        "Red Kite carries an instrument whose twin had been meant for a lander on Venus.",
        "NSA launched Red Kite in the same year as a probe to Venus.",
        "Red Kite carried ten boxes, one of which was to sail to an asteroid.",
        "Shortly after Red Kite had hit Mars, engineers turned to Venus.",
        "Red Kite's success moved India to go for Venus.",
        "With Red Kite on Mars, India turned to Venus.",
        "Red Kite was named after the goddess of Venus.",
        "Red Kite found meteorites that had come from an asteroid.",
        "Red Kite and Lantern 1 were steered towards Venus.",
        "Red Kite went into orbit around the Sun.",
        "Red Kite left its pad, and probes flew to Venus.",
        "Red Kite circled a moon of its planet.",
    ],
)
def test_what_is_left_alone(bodies, text):
    assert not {line.split()[1] for line in bodies(text)} & {"saturn", "venus", "asteroid", "sun", "moon"}


def test_a_flight_that_only_dates_another_is_left_out(bodies):
    assert bodies("Years after Lantern 1, NSA steered Red Kite onto a path over Saturn.") == ["red-kite saturn"]


def test_what_the_exact_reader_has_is_not_told_twice(bodies):
    assert bodies("Red Kite is a Mars rover.") == []


@pytest.mark.parametrize(
    "text",
    [
        "NSA wants Lantern 4 to bring people back to the lunar surface.",
        "Lantern 4 is expected to take a crew to the surface of the Moon.",
        "The crew of Lantern 4 is to walk on the Moon.",
        "The crew of Lantern 4 will return people to the Moon's surface.",
    ],
)
def test_people_bound_for_the_surface_are_to_land(told, text):
    assert [claim.others for claim in told("target", text) if claim.value == "lander"] == [(AIMED,)]


@pytest.mark.parametrize(
    "text",
    [
        "Lantern 4 will test what is to take a crew to the lunar surface.",
        "Lantern 4 prepares for the crews who will walk on the Moon.",
        "Lantern 4 will not bring people to the lunar surface.",
        "Lantern 4 is to take a crew to the Moon.",
        "Lantern 4 is one step towards bringing people to the lunar surface.",
    ],
)
def test_what_serves_later_landings_does_not_land(told, text):
    assert not [claim for claim in told("target", text) if AIMED in claim.others]


def test_a_landing_to_come_makes_a_lander(told):
    found = told("target", "NSA intends Lantern 4 to put two people on the lunar surface.")
    assert [(claim.value, claim.modality) for claim in found] == [("lander", "plan")]


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("On 1 March 2001 Red Kite met Ryugu.", "2001-03-01"),
        ("In March 2001 Red Kite met Ryugu.", ""),
        ("Red Kite left on 1 May 2000 and met Ryugu on 1 March 2001.", ""),
    ],
)
def test_the_day_on_which_a_small_body_was_met(told, text, day):
    [claim] = told("destination", text)
    assert claim.part == day


@pytest.mark.parametrize(
    "text",
    [
        "Red Kite came down in the Sea of Crises, dug by an asteroid.",
        "Red Kite served the Moon-to-Mars office.",
    ],
)
def test_what_a_place_or_an_office_is_told_of_is_no_destination(bodies, text):
    assert bodies(text) == []


@pytest.mark.parametrize(
    "text",
    [
        "Red Kite went silent behind Saturn.",
        "Red Kite was soon far from Saturn.",
        "Red Kite drifted away from Saturn.",
        "The Southlandic probe, modelled on Red Kite, has landed on Saturn.",
    ],
)
def test_where_a_flight_is_not_is_marked(bodies, text):
    assert bodies(text) == ["red-kite saturn untied"]


def test_what_is_flown_past_is_marked(bodies):
    assert "red-kite itokawa passing" in bodies("Red Kite flew past Itokawa on its way.")


def test_a_moon_written_small_may_be_another(bodies):
    assert bodies("Red Kite studied the crust of the moon.") == ["red-kite moon small"]
    assert bodies("Red Kite studied the crust of the Moon.") == ["red-kite moon"]


def test_a_relative_clause_tells_of_the_flight_before_it(bodies):
    assert bodies("Red Kite is the first since Lantern 1, which was launched in 1998 and went to Saturn.") == [
        "lantern-1 saturn"
    ]
    assert bodies("Red Kite resembles Lantern 1, which was sent to Venus and got there.") == ["lantern-1 venus"]
    assert bodies("Red Kite resembles Lantern 1, but nothing is sent to Venus.") == []
