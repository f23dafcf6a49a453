"""A list item in Markdown, whose title is the link."""

from orbitctl.render.citations.text import tail
from orbitctl.render.markdown import inline, link, paragraph
from orbitctl.views.citation import Entry


def entry(item: Entry) -> str:
    """Return an entry as a list item; without a title, its publisher is the link."""
    if item.title is None:
        publisher = link(item.publisher, item.url) if item.url else paragraph(item.publisher)
        return f"- {publisher}{tail(item)}"
    title = link(item.title, item.url) if item.url else f"“{inline(item.title)}”"
    return f"- {title}, *{inline(item.publisher)}*{tail(item)}"


def document(entries: list[str]) -> str:
    """Return the list."""
    return "\n".join(entries)
