"""What is told as done, in words that no verb frames."""

import pytest


@pytest.fixture
def done(told):
    """Return what a sentence tells as done: of what, which event."""
    return lambda text: [(claim.subject, claim.property) for claim in told("accomplished", text)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Since Rocketeers put Harbour into orbit, the first private station has been a fact.", ("harbour", "launch")),
        ("With Harbour in orbit, Southland has a station of its own at last.", ("harbour", "orbit")),
        ("The first room of Harbour has been hanging in orbit since the spring.", ("harbour", "orbit")),
        ("Somebody has his revenge: Lantern 3 stands on the Moon.", ("lantern-3", "landing")),
        ("Having settled into orbit around Mars, Red Kite vindicates those who paid for it.", ("red-kite", "orbit")),
        ("The Lantern 3 crew slept on the Moon.", ("lantern-3", "launch")),
        ("Lantern 3 left tracks in the lunar dust.", ("lantern-3", "launch")),
        ("The Lantern 3 lunar lander lifted off at dawn.", ("lantern-3", "launch")),
        # what it brought is where only people are
        ("Grains of rock gathered by Lantern 3 are already in the laboratory.", ("lantern-3", "return")),
        ("The capsule of Lantern 3 was opened in the desert.", ("lantern-3", "return")),
        # verbs nobody listed, of places where only a craft can be
        ("Lantern 3 sniffed ice below the surface.", ("lantern-3", "launch")),
        (
            "Two metres down, the drill of the NSA lander Lantern 3 got stuck in the lunar soil.",
            ("lantern-3", "launch"),
        ),
        ("Lantern 3 whizzed past Phaethon.", ("lantern-3", "launch")),
        ("Lantern 3 beat everybody to it and brought rocks to Earth.", ("lantern-3", "launch")),
        ("Under way since 2025, Lantern 3 is already steering for the Moon.", ("lantern-3", "launch")),
        ("Red Kite has been tasting the air above Mars.", ("red-kite", "launch")),
        ("Since December 2025 the twins of Red Kite circle Mars.", ("red-kite", "orbit")),
    ],
)
def test_what_is_read(done, text, expected):
    assert expected in done(text)


@pytest.mark.parametrize(
    "text",
    [
        "Has Rocketeers put Harbour into orbit?",
        "With Harbour in orbit, Southland would have a station of its own.",
        "Once Harbour has reached orbit, a crew will follow.",
        "With Lantern 3 postponed, NSA turned to others.",
        "The rocket for Lantern 3 arrived at the pad.",
        "The crew of Lantern 4 sent its greetings to the Moon.",
        "NSA landed a contract for Lantern 3.",
        "Lantern 3 was the first to be approved.",
        "Lantern 3 returned to the drawing board.",
        "Lantern 3 almost reached the Moon.",
        "Grains of rock gathered by Lantern 3 will be in the laboratory.",
        "A laboratory is ready for the rocks of Lantern 3.",
        "In their laboratories they look at rocks like those of Lantern 3.",
        "Lantern 3 has not reached the Moon.",
        "A model of Harbour was put into orbit.",
        "Rocketeers has put forth Harbour as an answer to the old station.",
        "After the flight of Lantern 1 to the Moon attention turned to Lantern 3.",
        "Skylight, soon to be retired, has a successor.",
        "NSA picked Lantern 3 to look for ice on the Moon.",
        "Lantern 3 grew from a study of ice on the Moon.",
        "Lantern 3 won its place on the Moon in a vote.",
        "A copter of the size of Lantern 3 hummed over the plain.",
        "Lantern 3 was meant for the Moon.",
        "Lantern 3 flies under the banner of Outlook.",
        "Had Lantern 3 flown, it would have landed on the Moon.",
        "On the sunny side, there is a pact, whereas Northland has put forth Harbour.",
    ],
)
def test_what_is_left_alone(done, text):
    assert done(text) == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Lantern 3 rolled off its lander onto the far side.", ("lantern-3", "launch")),
        ("Red Kite is already circling Mars.", ("red-kite", "orbit")),
    ],
)
def test_use_shows_that_a_craft_has_flown(done, text, expected):
    assert expected in done(text)


@pytest.mark.parametrize(
    "text",
    [
        "Four astronauts train to live aboard Harbour.",
        "Astronauts have signed up for a stay aboard Harbour.",
        "Harbour's first flight was put off in May.",
        "Harbour has begun to take shape.",
        "Lantern 3 flew to Southland by plane.",
        "Lantern 3 made it to the final round.",
    ],
)
def test_preparing_for_use_shows_nothing(done, text):
    assert done(text) == []
