"""Markdown, read back by markdown-it."""

from citation_entries import PAGE, PAPER, PAST, RECORD, UNTITLED, entries
from hypothesis import given
from markdown_it import MarkdownIt

from orbitctl.render.citations.markdown import document, entry


def read(text):
    """Return the text and the links of each item of a list that is all there is."""
    tokens = MarkdownIt("gfm-like", {"linkify": False}).parse(text)
    assert (tokens[0].type, tokens[-1].type) == ("bullet_list_open", "bullet_list_close")
    assert [token.type for token in tokens].count("list_item_open") == [t.type for t in tokens].count("inline")
    return [_read(token.children) for token in tokens if token.type == "inline"]


def _read(children):
    allowed = {"text", "text_special", "link_open", "link_close", "em_open", "em_close"}
    assert {child.type for child in children} <= allowed
    return "".join(child.content for child in children), [child.attrs["href"] for child in children if child.attrs]


def test_a_page_is_linked_by_its_title():
    assert entry(PAGE._replace(url="https://x.example/a")) == (
        "- [Probe lands](<https://x.example/a>), *The Gazette*, 5 March 2001 (accessed 1 December 2025)"
    )


def test_a_page_without_a_title_is_linked_by_its_publisher():
    assert read(entry(UNTITLED)) == [("The Gazette (accessed 1 December 2025)", [UNTITLED.url])]


def test_a_document_is_one_list():
    texts = [text for text, _ in read(document([entry(item) for item in (RECORD, PAST, PAGE, PAPER)]))]
    record = "“Lantern 1”, orbitctl dataset 2026.1.0, as of 1 January 2026, record lantern-1"
    assert texts == [
        f"{record} (accessed 1 January 2026)",
        f"{record}, as it stood on 4 March 2001 (accessed 1 January 2026)",
        "Probe lands, The Gazette, 5 March 2001 (accessed 1 December 2025)",
        "“Probe lands”, The Gazette, about March 2001 (accessed 1 December 2025)",
    ]


@given(entries)
def test_hostile_text_comes_back_as_it_was(item):
    ((text, links),) = read(entry(item))
    assert len(links) == bool(item.url)
    for part in (item.title or "", item.publisher):
        assert " ".join(part.split()) in " ".join(text.split())  # as a page shows it
