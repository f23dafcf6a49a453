"""A line of a reference list, the address last so that it can be copied."""

from orbitctl import dates
from orbitctl.render.citations.trail import trail
from orbitctl.views.citation import Entry


def entry(item: Entry) -> str:
    """Return an entry as a line; what is not known is left out."""
    title = f"“{item.title}”, " if item.title else ""
    return f"{title}{item.publisher}{tail(item)}" + (f", {item.url}" if item.url else "")


def document(entries: list[str]) -> str:
    """Return one line an entry."""
    return "\n".join(entries)


def tail(item: Entry) -> str:
    """Return what follows the publisher: when it was published, what leads back to it, and when it was opened."""
    published = item.published and dates.in_words(item.published)
    if item.role == "record":
        published = f"as of {published}"
    said = "".join(f", {part}" for part in (published, trail(item)) if part)
    return f"{said} (accessed {dates.in_words(item.accessed)})"
