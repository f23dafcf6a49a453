"""Screens drawn with Rich; the expected screen stands beside the call."""

import re
from textwrap import dedent

import pytest
from hypothesis import given
from hypothesis import strategies as st
from rich.cells import cell_len

from orbitctl.render.screen import (
    Block,
    Caption,
    Cell,
    Column,
    Divider,
    Grid,
    Heading,
    Pairs,
    Paragraph,
    Title,
    Tone,
)
from orbitctl.render.table import UNLIMITED, draw

_ESCAPE = re.compile(r"\x1b\[[0-9;]*m")
_LETTERS = st.characters(min_codepoint=0x21, max_codepoint=0x7E) | st.sampled_from("éß嫦한ＡКЛ✓—“")
_TEXT = st.lists(st.text(_LETTERS, min_size=1, max_size=30), max_size=8).map(" ".join)


def drawn(*blocks: Block, width: int = UNLIMITED, colour: bool = False, ascii_only: bool = False) -> str:
    return draw(blocks, width=width, colour=colour, ascii_only=ascii_only)


def screen(text: str) -> str:
    return dedent(text).removeprefix("\n")


FLIGHTS = Grid(
    (Column("Date"), Column("What", weight=1), Column("No", right=True)),
    (
        (Cell("1 March 2001", short="1 Mar 2001"), Cell("Lantern 1 lands on the Moon", "strong"), Cell("7")),
        Divider("today"),
        (Cell("2028"), Cell("Lantern 3"), Cell("12", "bad")),
    ),
    legend="7: the seventh",
)


def test_a_grid_with_all_the_room_it_wants() -> None:
    assert drawn(FLIGHTS) == screen("""
        Date          What                         No
        ─────────────────────────────────────────────
        1 March 2001  Lantern 1 lands on the Moon   7
        ─────────────────── today ───────────────────
        2028          Lantern 3                    12
        """)


def test_a_grid_with_little_room_wraps_shortens_and_explains_its_short_forms() -> None:
    assert drawn(FLIGHTS, width=30) == screen("""
        Date        What            No
        ──────────────────────────────
        1 Mar 2001  Lantern 1        7
                    lands on the
                    Moon
        ─────────── today ───────────
        2028        Lantern 3       12
        7: the seventh
        """)


def test_rules_are_dashes_where_there_is_only_ascii() -> None:
    assert drawn(FLIGHTS, width=30, ascii_only=True).isascii()


def test_a_word_longer_than_its_column_is_broken_not_cut() -> None:
    text = drawn(Grid((Column("", weight=1),), ((Cell("https://space.northland.example/log"),),)), width=12)
    assert text == "https://spac\ne.northland.\nexample/log\n"


def test_wide_and_combining_characters_are_aligned() -> None:
    rows = tuple(
        (Cell(name), Cell("flew")) for name in ("嫦娥六号", "Ki\N{COMBINING ACUTE ACCENT}te", "Kite", "चंद्र", "한국")
    )
    lines = drawn(Grid((Column(""), Column("")), rows), width=80).splitlines()
    assert {cell_len(line.removesuffix("flew")) for line in lines} == {10}


def test_wide_characters_are_never_split_over_the_edge() -> None:
    assert drawn(Paragraph("嫦娥六号"), width=5) == "嫦娥\n六号\n"


def test_a_whole_screen() -> None:
    assert drawn(
        Title("Lantern 1", "Glow, Twin"),
        Paragraph("The first lander of Northland. It worked for ten days."),
        Pairs((("Who", Cell("NSA")), ("Outcome", Cell("✓ success", "good")))),
        Heading("Sources"),
        Grid((Column(""), Column("", weight=1)), ((Cell("[1]"), Cell("“Probe lands”, The Gazette")),)),
        Caption("data 2026.1.0"),
        width=32,
    ) == screen("""
        Lantern 1
        Glow, Twin
        The first lander of Northland.
        It worked for ten days.
        Who      NSA
        Outcome  ✓ success

        Sources
        [1]  “Probe lands”, The Gazette
        data 2026.1.0
        """)


@pytest.mark.parametrize(
    ("tone", "escape"),
    [
        ("plain", ""),
        ("strong", "\x1b[1m"),
        ("muted", "\x1b[2m"),
        ("good", "\x1b[32m"),
        ("bad", "\x1b[31m"),
        ("warn", "\x1b[33m"),
        ("accent", "\x1b[36m"),
    ],
)
def test_tones(tone: Tone, escape: str) -> None:
    end = "\x1b[0m" if escape else ""
    assert drawn(Paragraph("word", tone), colour=True) == f"{escape}word{end}\n"
    assert drawn(Paragraph("word", tone), colour=False) == "word\n"


@pytest.mark.parametrize("width", [30, 60, UNLIMITED])
def test_colour_changes_nothing_but_colour(width: int) -> None:
    coloured = drawn(FLIGHTS, Heading("x"), Caption("y"), width=width, colour=True)
    assert coloured != drawn(FLIGHTS, Heading("x"), Caption("y"), width=width)
    assert _ESCAPE.sub("", coloured) == drawn(FLIGHTS, Heading("x"), Caption("y"), width=width)


def test_markup_in_texts_is_text() -> None:
    assert drawn(Paragraph("[bold]not bold[/] [1][2] :rocket:"), width=80) == "[bold]not bold[/] [1][2] :rocket:\n"


@given(_TEXT, st.integers(12, 100))
def test_running_text_is_wrapped_and_complete(text: str, width: int) -> None:
    lines = drawn(Paragraph(text), width=width).splitlines()
    assert all(cell_len(line) <= width for line in lines)
    assert "".join(lines).replace(" ", "") == text.replace(" ", "")


@given(st.lists(st.tuples(_TEXT, _TEXT, _TEXT), min_size=1, max_size=4), st.integers(40, 120))
def test_no_line_of_a_grid_is_wider_than_the_screen_and_no_letter_is_lost(
    rows: list[tuple[str, str, str]], width: int
) -> None:
    columns = (Column("Date"), Column("Mission", weight=3), Column("Who", weight=1, right=True))
    text = drawn(Grid(columns, tuple(tuple(map(Cell, row)) for row in rows)), width=width)
    assert all(cell_len(line) <= width for line in text.splitlines())
    body = "".join(text.split("─\n", 1)[1].split())
    assert sorted(body) == sorted("".join("".join(row) for row in rows).replace(" ", ""))
