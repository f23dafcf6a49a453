from textwrap import dedent

import pytest
from hypothesis import given
from hypothesis import strategies as st
from rich.cells import cell_len

from orbitctl.render.plain import cells, write
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
)

#: Scripts that space missions are named in.
_SCRIPTS = st.text(
    st.one_of(
        st.characters(min_codepoint=0x20, max_codepoint=0x7E),
        st.characters(min_codepoint=0xA1, max_codepoint=0x24F, exclude_characters="\N{SOFT HYPHEN}"),
        st.characters(min_codepoint=0x300, max_codepoint=0x36F),
        st.characters(min_codepoint=0x410, max_codepoint=0x44F),
        st.characters(min_codepoint=0x3041, max_codepoint=0x3096),
        st.characters(min_codepoint=0x4E00, max_codepoint=0x9FA5),
        st.characters(min_codepoint=0xAC00, max_codepoint=0xD7A3),
        st.sampled_from("ंि्ั็้\N{ZERO WIDTH JOINER}✓✗●○→–’“”…─"),
    )
)


def shown(*blocks: Block) -> str:
    return write(blocks)


def screen(text: str) -> str:
    return dedent(text).removeprefix("\n")


@given(_SCRIPTS.filter(lambda text: "ि" not in text and "\N{ZERO WIDTH JOINER}" not in text))
def test_cells_are_those_that_rich_counts(text: str) -> None:
    assert cells(text) == cell_len(text)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Luna 9", 6),
        ("Kíte", 4),
        ("Ki\N{COMBINING ACUTE ACCENT}te", 4),
        ("嫦娥六号", 8),
        ("한국", 4),
        ("ไทยที่", 4),
        ("ＡＢ", 4),
        ("a\N{ZERO WIDTH SPACE}b", 2),
        ("", 0),
    ],
)
def test_cells(text: str, expected: int) -> None:
    assert cells(text) == expected


def test_columns_are_aligned_and_lines_end_with_their_last_letter() -> None:
    rows = ((Cell("1 March 2001"), Cell("Lantern 1"), Cell("7")), (Cell("2003"), Cell(""), Cell("12")))
    assert shown(Grid((Column("Date"), Column("Mission"), Column("No", right=True)), rows)) == screen("""
        Date          Mission    No
        1 March 2001  Lantern 1   7
        2003                     12
        """)


def test_wide_and_combining_characters_are_aligned() -> None:
    rows = (
        (Cell("嫦娥六号"), Cell("landed")),
        (Cell("Ki\N{COMBINING ACUTE ACCENT}te"), Cell("flew")),
        (Cell("Kite"), Cell("flew")),
    )
    lines = shown(Grid((Column("Name"), Column("What")), rows)).splitlines()
    words = ["What", "landed", "flew", "flew"]
    assert {cells(line[: line.index(word)]) for line, word in zip(lines, words, strict=True)} == {10}


def test_a_divider_is_a_line_of_its_own() -> None:
    assert shown(
        Grid((Column("A"), Column("B")), ((Cell("1"), Cell("2")), Divider("now"), (Cell("3"), Cell("4"))))
    ) == (
        screen("""
        A  B
        1  2
        -- now --
        3  4
        """)
    )


def test_a_grid_without_headers_has_no_header_line() -> None:
    assert shown(Grid((Column(""), Column("")), ((Cell("[1]"), Cell("Gazette")),))) == "[1]  Gazette\n"


def test_a_whole_screen() -> None:
    assert shown(
        Title("Lantern 1", "Glow"),
        Paragraph("The first lander."),
        Pairs((("Who", Cell("NSA", "good", "N")), ("Outcome", Cell("✓ success")))),
        Heading("Sources"),
        Caption("data 1"),
    ) == screen("""
        Lantern 1  Glow
        The first lander.
        Who      NSA
        Outcome  ✓ success

        Sources
        data 1
        """)


def test_a_title_without_a_note_ends_with_the_title() -> None:
    assert shown(Title("Lantern 1")) == "Lantern 1\n"


@given(st.lists(st.tuples(_SCRIPTS, _SCRIPTS), min_size=1, max_size=5))
def test_no_text_is_cut_or_wrapped(rows: list[tuple[str, str]]) -> None:
    sample = Grid((Column("a"), Column("b")), tuple((Cell(one, short="-"), Cell(two, short="-")) for one, two in rows))
    lines = shown(sample).split("\n")[1:-1]
    assert len(lines) == len(rows)
    for line, (one, two) in zip(lines, rows, strict=True):
        assert line.startswith(one.rstrip())
        assert line.endswith(two.rstrip())


def test_short_forms_and_the_legend_that_explains_them_are_not_used() -> None:
    text = shown(Grid((Column("Sure"),), ((Cell("confirmed", short="ok"),),), legend="ok: confirmed"))
    assert text == "Sure\nconfirmed\n"
