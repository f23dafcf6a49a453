r"""A BibTeX entry that BibLaTeX reads too: ``year`` for the one, ``date`` in EDTF for the other.

Every entry is a @misc, the one type that both have for what is neither book nor article; classic styles print
``howpublished`` where BibLaTeX and reference managers look for ``publisher``. Braces are written as commands, because
BibTeX counts even those with a backslash before them. ``url`` is verbatim in both.
"""

import re

from orbitctl.render.citations.certain import certain
from orbitctl.render.citations.trail import trail
from orbitctl.views.citation import Entry

_COMMANDS = {
    "\\": r"\textbackslash{}",
    "{": r"\textbraceleft{}",
    "}": r"\textbraceright{}",
    "~": r"\textasciitilde{}",
    "^": r"\textasciicircum{}",
    **{character: f"\\{character}" for character in "#$%&_"},
}
_SPECIAL = re.compile(r"[\\{}~^#$%&_]")
#: Pairs of characters that TeX sets as one: dashes, quotation marks, the inverted marks of Spanish.
_LIGATURE = re.compile(r"([-`'<>,])(?=\1)|[?!](?=`)")


def entry(item: Entry) -> str:
    """Return an entry with the fields that are known."""
    year = certain(item.published)[:1] if item.published else ()
    fields = {
        # Braces within braces keep the capitals of names.
        "title": item.title and f"{{{_escaped(item.title)}}}",
        "publisher": _escaped(item.publisher),
        "howpublished": _escaped(item.publisher),
        "date": item.published,
        "year": f"{year[0]:04}" if year else None,
        "url": item.url,
        "urldate": item.accessed,
        "note": _escaped(trail(item)),
    }
    lines = [f"  {name} = {{{value}}}," for name, value in fields.items() if value]
    return "\n".join([f"@misc{{{item.key},", *lines, "}"])


def document(entries: list[str]) -> str:
    """Return the entries with a line between them."""
    return "\n\n".join(entries)


def _escaped(text: str) -> str:
    parted = _LIGATURE.sub("\\g<0>\0", text)  # no text holds a NUL
    return _SPECIAL.sub(lambda match: _COMMANDS[match[0]], parted).replace("\0", "{}")
