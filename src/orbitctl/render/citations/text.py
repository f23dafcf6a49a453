"""A line of a reference list, the address last so that it can be copied."""

from orbitctl import dates
from orbitctl.views.citation import Entry


def entry(item: Entry) -> str:
    """Return an entry as a line; what is not known is left out."""
    return ", ".join(part for part in (item.title and f"“{item.title}”", item.publisher, tail(item), item.url) if part)


def document(entries: list[str]) -> str:
    """Return one line an entry."""
    return "\n".join(entries)


def tail(item: Entry) -> str:
    """Return when it was published, what leads back to it, and when it was opened, in words."""
    published = item.published and dates.in_words(item.published)
    if item.role == "record":
        published = f"as of {published}"
    opened = f"(accessed {dates.in_words(item.accessed)})"
    return f"{', '.join(part for part in (published, item.note) if part)} {opened}".strip()
