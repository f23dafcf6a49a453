"""Charts on a terminal: nothing wider than the screen, nothing cut, signs that say what they mean."""

import datetime
import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hostile import FORBIDDEN
from orbitctl.drawing.marks import Entry, Lane, Subject, chart, mark
from orbitctl.render.chart import draw
from orbitctl.render.plain import cells
from orbitctl.render.plain import write as as_text

DAY = "2026-10-01"


def text_of(lanes, width, *, ascii_only=False):
    return as_text(draw(chart(lanes, DAY), DAY, width=width, ascii_only=ascii_only))


def one(name, words, *marks, trouble=""):
    return Subject(name, (Entry(0, words, marks, trouble),))


SUBJECTS = (
    one("Old", "launch, 2 March 2024", mark("2024-03-02", "done", "launch")),
    one("Older", "landing, 2024", mark("2024", "done", "landing"), trouble="failure"),
    one("Next", "landing, 2027", mark("2027", "planned", "landing")),
    one("Later", "launch, no earlier than July 2027", mark("2027-07/..", "planned", "launch")),
    one("Some time", "completion, no later than 2028", mark("../2028", "planned")),
    one("Torn", "orbit, 5 June 2025", mark("2025-06-05", "done"), mark("2025-12-05", "disputed")),
    one("Late", "launch, June 2026", mark("2026-06", "overdue", "launch"), trouble="overdue"),
    one("Gone", "launch, 2025", mark("2025", "cancelled", "launch"), trouble="cancelled"),
)


CHART = """\
done: ▲ launch ▼ landing ● other; planned: △ launch ▽ landing ○ other; ! overdue; × cancelled; ? date of another source
▒▓▓▒ some day in that time, done; ╌══╌ some day in that time, planned; ▷ no end known; ◁ no start known; \
│ 1 October 2026; one column: 4 weeks
2024         2025         2026         2027         2028         2029
╷            ╷            ╷         │  ╷            ╷            ╷
  ▲ Old: launch, 2 March 2024       │
▒▓▓▓▓▓▓▓▓▓▓▓▓▒ Older: landing, 2024 ✗ failure
                   Next: landing, 2027 ╌════════════╌
    Later: launch, no earlier than July 2027 ╌═════════════════════════▷
    Some time: completion, no later ◁════════════════════════════╌
                          than 2028 │
                  ●      ? Torn: orbit, 5 June 2025
                               ╌╌ Late: launch, June 2026 ! overdue
             ╌××××××××××××╌ Gone: launch, 2025 – cancelled
2024         2025         2026         2027         2028         2029
╷            ╷            ╷         │  ╷            ╷            ╷
"""


def test_a_chart():
    assert text_of([Lane("all", SUBJECTS)], 72) == CHART


def test_it_has_its_likeness_in_ascii():
    drawn = text_of([Lane("Größe", SUBJECTS)], 72, ascii_only=True)
    assert drawn.isascii()
    for line, plain in zip(text_of([Lane("all", SUBJECTS)], 72).splitlines()[2:], drawn.splitlines()[2:], strict=True):
        assert len(line) == len(plain)


EDTF = st.one_of(
    st.dates(datetime.date(1957, 1, 1), datetime.date(2040, 12, 31)).map(str),
    st.builds("{}{}".format, st.integers(1957, 2040), st.sampled_from(["", "~", "/..", "-07"])),
    st.integers(1957, 2040).map("../{}".format),
)
WORDS = st.text(st.characters(categories=("L", "N", "Zs")), min_size=1, max_size=60).map(
    lambda text: f"x{text.strip()}"
)
ENTRIES = st.builds(
    lambda words, dates, state: Entry(0, words, tuple(mark(date, state) for date in dates)),
    WORDS,
    st.lists(EDTF, max_size=2),
    st.sampled_from(["done", "planned", "cancelled"]),
)
LANES = st.lists(
    st.builds(
        lambda name, entries: Lane(name, (Subject("Kíte 月", tuple(entries)),)),
        WORDS,
        st.lists(ENTRIES, min_size=1, max_size=3),
    ),
    min_size=1,
    max_size=3,
)


def squeezed(text):
    return re.sub(r"\s|│", "", text)


@given(LANES, st.integers(60, 170))
def test_no_line_is_wider_than_the_screen_and_every_word_is_there(lanes, width):
    drawn = text_of(lanes, width).splitlines()[2:]
    assert max(map(cells, drawn)) <= width
    letters = squeezed("".join(drawn))
    for lane in lanes:
        for entry in lane.entries:
            # Beside its marks a text may be broken; the marks of its first line stand between its parts.
            assert all(squeezed(word) in letters for word in entry.words.split() if cells(word) < 20)


@pytest.mark.parametrize("ascii_only", [False, True])
def test_characters_that_would_act_are_shown(ascii_only):
    lanes = [Lane(name, (one(name, name, mark("2027", "planned")),)) for name in FORBIDDEN]
    drawn = text_of(lanes, 120, ascii_only=ascii_only)
    assert all(character.isprintable() or character == "\n" for character in drawn)


@pytest.mark.parametrize("width", [1, 40, 59, 60])
def test_it_gets_no_narrower_than_sixty(width):
    assert text_of([Lane("all", SUBJECTS)], width) == text_of([Lane("all", SUBJECTS)], 60)


def test_lanes_are_drawn_at_a_glance_first():
    lanes = [Lane("Some", SUBJECTS[:2]), Lane("Others", SUBJECTS[2:])]
    lines = text_of(lanes, 72).splitlines()
    glance = lines[4:6]
    assert [line[:9] for line in glance] == ["Some   2 ", "Others 6 "]
    assert "▓" in glance[0]
    assert "═" in glance[1]
    assert [line for line in lines if line.startswith("──")] == [
        "── Some ─ 2 items " + "─" * 54,
        "── Others ─ 6 items " + "─" * 52,
    ]


def test_only_what_is_drawn_is_explained():
    assert text_of([Lane("all", SUBJECTS[:1])], 72).splitlines()[:2] == [
        "done: ▲ launch",
        "one column: 5.1 days",
    ]
