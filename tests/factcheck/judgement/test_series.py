"""Which flight of a series in the made-up world is described; a row is a text and the flight."""

import pytest
from made_world import UNITS, MadeWorld, happened, unit

from orbitctl.factcheck.judgement import series
from orbitctl.factcheck.reading.lexicon import Entry, Mention, mentions
from orbitctl.factcheck.reading.tokens import tokens

BEFORE = [Mention(0, 1, (Entry("program", "lantern", True),))]


def told(world, text, day=None, before=()):
    words = tokens(text)
    named = series.told(mentions(world.lexicon(), words), before, words, world, day)
    return [mention.entries[0].id for mention in named]


@pytest.mark.parametrize(
    ("text", "day", "expected"),
    [
        ("The first flight of Lantern failed.", None, "lantern-1"),
        ("Lantern's second flight failed.", None, "lantern-2"),
        ("The third Lantern mission failed.", None, "lantern-3"),
        ("The first crewed flight of Lantern failed.", None, "lantern-4"),
        ("The second uncrewed Lantern flight failed.", None, "lantern-2"),
        ("Lantern's next flight failed.", "2001-02-01", "lantern-1"),
        ("Lantern's next flight failed.", "2001-03-01", "lantern-2"),
        ("Lantern's next flight failed.", "2025-01-01", "lantern-3"),
        ("Lantern's next flight failed.", None, "lantern"),
        ("Lantern's ninth flight failed.", None, "lantern"),
        ("The crewed flight of Lantern failed.", None, "lantern"),
        ("The next crewed flight of Lantern failed.", "2025-01-01", "lantern"),
        ("The last flight of Lantern failed.", None, "lantern"),
        ("The first flight of Skylight failed.", None, "skylight"),
    ],
)
def test_the_flight_of_a_name(made_world: MadeWorld, text, day, expected):
    assert told(made_world, text, day) == [expected]


def test_the_program_of_the_sentence_before(made_world: MadeWorld):
    assert told(made_world, "Its next flight failed.", "2004-01-01", BEFORE) == ["lantern-2"]
    assert told(made_world, "Its second flight failed.", None, BEFORE) == ["lantern-2"]
    assert told(made_world, "Lantern failed; its second flight did not.") == ["lantern", "lantern-2"]


def test_a_next_flight_of_which_nothing_is_known_is_no_other(made_world: MadeWorld):
    assert told(made_world, "Its next flight failed.", None, BEFORE) == [""]
    two = [*BEFORE, Mention(0, 1, (Entry("rocket", "Heavy", True),))]
    assert told(made_world, "Its second flight failed.", None, two) == []
    assert told(made_world, "Ferry 1 landed, and its next launch is near.", "2020-01-01") == ["ferry-1", ""]


def test_a_flight_by_its_number_alone(monkeypatch):
    world = MadeWorld()  # of its own: answers are kept
    monkeypatch.setitem(UNITS, "lantern-2", UNITS["lantern-2"]._replace(name="Lantern Flight 2"))
    assert told(world, "Flight 2 failed.", None, BEFORE) == ["lantern-2"]
    assert told(world, "Lantern 1 failed, and so did Flight 2.") == ["lantern-1", "lantern-2"]
    assert told(world, "Mission 2 failed.", None, BEFORE) == []


def test_a_stage_has_flights_of_its_own(made_world: MadeWorld):
    assert told(made_world, "Lantern left on a reused stage, which made its second flight.") == ["lantern"]
    assert told(made_world, "Lantern 1 landed after its second flight.") == ["lantern-1"]


def test_a_flight_that_the_program_tells_as_its_first(monkeypatch):
    world = MadeWorld()  # of its own: answers are kept
    launched = next(happened("launch 2008-01-01", "Kite"))
    events = (launched._replace(title="Kite: First crew"),)
    kite = unit("kite", "active 2000-01-01", kind="program", kinds="launch-vehicle")._replace(events=events)
    monkeypatch.setitem(UNITS, "kite", kite)
    for text in ("first flight of Kite", "first crewed flight of Kite"):
        words = tokens(text)
        named = [Mention(len(words.lower) - 1, len(words.lower), (Entry("program", "kite", True),))]
        assert [one.entries[0].id for one in series.told(named, (), words, world, None)] == ["black-swan"]


def test_a_last_flight_is_told_where_the_program_ended_with_it(monkeypatch):
    world = MadeWorld()  # of its own: answers are kept
    ended = tuple(happened("end 2005-08-02", "Lantern"))
    missions = ("lantern-1", "lantern-2")
    monkeypatch.setitem(UNITS, "lantern", UNITS["lantern"]._replace(events=ended, missions=missions))
    assert told(world, "The last flight of Lantern failed.") == ["lantern-2"]
