"""Screens as Markdown, read back by a Markdown parser: what the data says stays text."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from markdown_it import MarkdownIt

from orbitctl.render.markdown import write
from orbitctl.render.screen import (
    Caption,
    Cell,
    Column,
    Divider,
    Grid,
    Heading,
    Pairs,
    Paragraph,
    Reference,
    References,
    Title,
)

HOSTILE = [
    "a|b",
    "a\\|b",
    "a\\",
    "`code` ``more``",
    "<script>alert(1)</script>",
    "<https://evil.example>",
    "https://evil.example and www.evil.example",
    "[click](https://evil.example)",
    "![img](https://evil.example/x.png)",
    "[ref]: https://evil.example",
    "[^1]: note",
    "*bold* _under_ ~~struck~~",
    "&lt;b&gt; &amp; &copy;",
    "line\nbreak\r\n\u2028more",
    "- item",
    "+ item",
    "1. item",
    "12) item",
    "# heading #",
    "> quote",
    "---",
    "===",
    "```\nfence",
    "$x$",
    "    indented",
    "\ttab",
    "<!-- comment",
    "| --- |",
    "]](((",
]
hostile = st.text(st.sampled_from("|\\`<>[]()*_~&#;:/-+=.!$1a \n\t\"'ab")) | st.sampled_from(HOSTILE) | st.text()
#: Tokens that are more than the text and the blocks we write.
LIVE = {"link_open", "image", "code_inline", "html_inline", "html_block", "em_open", "s_open", "fence", "code_block"}
parser = MarkdownIt("commonmark").enable(["table", "strikethrough"])


def one_line(text):
    return " ".join(text.replace("\0", "\ufffd").split())


def inline(markdown):
    """Return the kinds of everything in a page, and the text of each inline piece."""
    tokens = parser.parse(markdown)
    kinds = [token.type for token in tokens]
    texts = []
    for token in tokens:
        if token.type == "inline":
            kinds += [child.type for child in token.children]
            texts.append("".join(child.content for child in token.children))
    return kinds, texts


def test_a_screen():
    screen = (
        Title("Apollo 11", "Columbia, Eagle"),
        Paragraph("The first landing."),
        Pairs((("Who", Cell("NASA")), ("Site", Cell("https://a.example", url="https://a.example")))),
        Heading("Events"),
        Grid(
            (Column("Date"), Column("No.", right=True)),
            ((Cell("1969"), Cell("1 [1]")), Divider("today"), (Cell("1970", short="70"), Cell("2"))),
            "legend",
        ),
        Heading("Points"),
        Grid((Column(""), Column("", 1)), ((Cell("•"), Cell("One.")), (Cell("•"), Cell("Two.")))),
        References((Reference("“Log”, NASA", "https://b.example/a(b)?c=1&d"), Reference("a book"))),
        Caption("data 1"),
    )
    assert write(screen) == (
        "# Apollo 11\n\nColumbia, Eagle\n\nThe first landing.\n\n"
        "|  |  |\n| --- | --- |\n| Who | NASA |\n| Site | [https\\://a.example](<https://a.example>) |\n\n"
        "## Events\n\n| Date | No. |\n| --- | ---: |\n| 1969 | 1 \\[1\\] |\n| **today** |  |\n| 1970 | 2 |\n\n"
        "## Points\n\n- One.\n- Two.\n\n"
        "1. [“Log”, NASA](<https://b.example/a(b)?c=1&amp;d>)\n2. a book\n\n"
        "data 1\n"
    )


@pytest.mark.parametrize("name", HOSTILE)
@pytest.mark.parametrize("block", [Title, Heading, Paragraph, Caption])
def test_a_hostile_name_is_text_in_every_block(block, name):
    kinds, texts = inline(write((block(name), Caption("end"))))
    assert not LIVE & set(kinds)
    assert texts == [one_line(name), "end"]


@given(hostile, hostile, hostile)
def test_a_table_has_its_cells_whatever_they_say(header, one, two):
    grid = Grid((Column("x"), Column(header)), ((Cell(one), Cell(two)), (Cell(two), Cell(one))))
    kinds, texts = inline(write((grid,)))
    assert not LIVE & set(kinds)
    assert texts == ["x", *map(one_line, (header, one, two, two, one))]
    assert kinds.count("tr_open") == 3


@given(hostile)
def test_any_text_is_one_paragraph(text):
    kinds, texts = inline(write((Paragraph(text), Caption("end"))))
    assert not (LIVE | {"bullet_list_open", "ordered_list_open", "heading_open", "hr"}) & set(kinds)
    assert texts == [line for line in (one_line(text), "end") if line]


@given(hostile, st.text(st.sampled_from('a/?&;=<>()[]\\|`" \n#:.ltcopy')))
def test_a_source_is_one_link_to_its_address(text, rest):
    tokens = parser.parse(write((References((Reference(text, f"https://a.example/{rest}"), Reference("b"))),)))
    first, second = (token for token in tokens if token.type == "inline")
    assert [child.type for child in first.children if child.type != "text"] == ["link_open", "link_close"]
    assert first.children[0].type == "link_open"
    assert "".join(child.content for child in first.children) == one_line(text)
    assert first.children[0].attrs["href"].startswith("https://a.example/")
    assert second.content == "b"


@pytest.mark.parametrize("address", ["javascript:alert(1)", "data:text/html,x", "//evil.example", "file:///etc/passwd"])
def test_only_web_addresses_are_linked(address):
    kinds, texts = inline(write((References((Reference("x", address),)), Pairs((("a", Cell("b", url=address)),)))))
    assert not LIVE & set(kinds)
    assert texts[0] == f"x {address}"


@pytest.mark.parametrize(
    ("url", "href"),
    [
        ("https://a.example/?a=1&lt;=2", "https://a.example/?a=1&lt;=2"),
        ("https://a.example/a|b", "https://a.example/a%7Cb"),
        ("https://a.example/<b>", "https://a.example/%3Cb%3E"),
        ("https://a.example/%20x", "https://a.example/%20x"),
    ],
)
def test_addresses_arrive(url, href):
    (token,) = (token for token in parser.parse(write((References((Reference("x", url),)),))) if token.type == "inline")
    assert token.children[0].attrs["href"] == href
