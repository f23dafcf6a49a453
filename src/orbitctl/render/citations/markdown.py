"""A list item in Markdown (CommonMark), whose title is the link."""

import re

from orbitctl.render.citations.text import tail
from orbitctl.views.citation import Entry

#: Characters that mean something inside a line, in CommonMark or the dialects built on it.
_SPECIAL = re.compile(r"[\\`*_\[\]<>&~|$]")
#: What means something at the beginning of a line: a heading, a list, a rule.
_LEADING = re.compile(r"^(\d*)([#+\-.)=])")


def entry(item: Entry) -> str:
    """Return an entry as a list item; without a title, its publisher is the link."""
    publisher = _escaped(item.publisher)
    named = _linked(_escaped(item.title or item.publisher), item.url)
    if item.title is None:
        return f"- {named}, {tail(item)}"
    return f"- {named if item.url else f'“{named}”'}, *{publisher}*, {tail(item)}"


def document(entries: list[str]) -> str:
    """Return the list."""
    return "\n".join(entries)


def _escaped(text: str) -> str:
    return _LEADING.sub(r"\1\\\2", _SPECIAL.sub(r"\\\g<0>", text))


def _linked(text: str, url: str | None) -> str:
    if url is None:
        return text
    # Backslashes, spaces and angle brackets cannot be in an address; the brackets are for parentheses.
    address = url.replace("&", "&amp;")
    return f"[{text}](<{address}>)" if re.search(r"[()*_]", url) else f"[{text}]({address})"
