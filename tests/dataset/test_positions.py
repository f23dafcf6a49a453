import pytest

from orbitctl.dataset.positions import LineIndex

AS_PEOPLE_WRITE = """\
# A comment with [[mission]] in it
title = "x"

[[mission]]
id = "one"  # the first
"name" = "One"
targets = ["moon"]
aliases = [
    "First",
    "Uno",  # Italian
]
events = [
    { kind = "launch", date = "2001" },
    { kind = "landing", date = "2002" },
]

  [[mission]]
  id = "two"

[[mission.events]]
kind = "launch"

[[ mission.events ]] # spaces are allowed
kind = "landing"
date = "2003"

[[actor]]
id = "three"

[mission_defaults.deep]
colour = "red"
"""


@pytest.mark.parametrize(
    ("location", "line"),
    [
        (("title",), 2),
        (("mission",), 4),
        (("mission", 0), 4),
        (("mission", 0, "id"), 5),
        (("mission", 0, "name"), 6),
        (("mission", 0, "targets", 0), 7),
        (("mission", 0, "aliases"), 8),
        (("mission", 0, "aliases", 1), 10),
        (("mission", 0, "events", 1), 14),
        (("mission", 0, "events", 1, "date"), 14),
        (("mission", 1), 17),
        (("mission", 1, "id"), 18),
        (("mission", 1, "events"), 20),
        (("mission", 1, "events", 0, "kind"), 21),
        (("mission", 1, "events", 1), 23),
        (("mission", 1, "events", 1, "date"), 25),
        (("mission", 1, "events", 1, "title"), 23),
        (("actor", 0, "id"), 28),
        (("mission_defaults", "deep", "colour"), 31),
    ],
)
def test_line(location, line):
    assert LineIndex(AS_PEOPLE_WRITE).line(location) == line


@pytest.mark.parametrize(
    ("location", "line"),
    [
        (("mission", 0, "summary"), 4),
        (("mission", 0, "summary", "deep", 7), 4),
        (("mission", 7), 4),
        (("planet", 0), 1),
        ((), 1),
    ],
)
def test_what_is_not_known_stands_where_the_nearest_enclosing_thing_does(location, line):
    assert LineIndex(AS_PEOPLE_WRITE).line(location) == line


def test_lines_of_a_text_over_several_lines_are_not_taken_for_tables_and_keys():
    text = '[[a]]\nsummary = """\n[[a]]\nid = "x"\n"""\nnote = \'\'\'one\nid = 2\'\'\'\nid = "y"\n'
    index = LineIndex(text)
    assert index.line(("a", 0, "id")) == 8
    assert index.line(("a", 1)) == 1


@pytest.mark.parametrize("mark", ["\u2028", "\u2029", "\x85", "\x0b", "\x0c", "\x1c"])
def test_only_a_line_feed_ends_a_line(mark):
    """Python's splitlines breaks at more; tomllib and editors do not."""
    assert LineIndex(f'note = "a{mark}b"\nid = "x"\n').line(("id",)) == 2


def test_windows_line_ends_count_once():
    text = AS_PEOPLE_WRITE.replace("\n", "\r\n")
    assert LineIndex(text).line(("mission", 0, "events", 1)) == 14
    assert LineIndex(text).line(("mission", 1, "events", 1, "date")) == 25


def test_empty_text():
    assert LineIndex("").line(("mission", 0)) == 1
