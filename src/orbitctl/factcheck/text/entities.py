"""Entities of HTML: `&amp;` and `&#38;`."""

from html import unescape
from html.entities import html5

from orbitctl.factcheck.text.masks import HIDDEN, PART


def meant(written: str) -> str | None:
    """Return what an entity stands for in as many characters as it has; None if there is none of that name.

    None stands for more characters than its name has. A line feed is a blank here.
    """
    said = unescape(written) if written.startswith("&#") else html5.get(written[1:])
    if said is None:
        return None
    said = said.replace("\n", " ")
    return said + (HIDDEN if said.isspace() else PART) * (len(written) - len(said))
