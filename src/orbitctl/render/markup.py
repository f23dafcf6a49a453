"""What the data says, as text in XML and HTML: nothing in it acts, and nothing in it is hidden."""

from html import escape
from unicodedata import category

_LINKED = ("https://", "http://")
#: Control characters, marks that turn the direction of writing, halves of characters, and what is not assigned.
_HIDDEN = {"Cc", "Cf", "Cs", "Co", "Cn", "Zl", "Zp"}
#: What joins letters or pictures of one word, and acts on nothing else.
_JOINERS = "\u200c\u200d"


def visible(text: str) -> str:
    """Return text with a sign in the place of each character that would not be seen but would have an effect."""
    if text.isascii() and text.isprintable():
        return text
    return "".join("�" if category(c) in _HIDDEN and c not in _JOINERS else c for c in text.replace("\n", " "))


def text(value: str) -> str:
    """Return text for an element or an attribute in quotation marks."""
    return escape(visible(value))


def address(url: str | None) -> str:
    """Return a web address that may be followed, as it stands; nothing for any other."""
    return url if url and url.lower().startswith(_LINKED) and visible(url) == url else ""
