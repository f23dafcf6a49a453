"""Text that does nothing: no line break, no control character, no mark that turns the direction of what follows."""

import re

_CONTROLS = re.compile("[\x00-\x1f\x7f-\x9f\u2028\u2029]+")
#: Marks, embeddings, overrides and isolates of Unicode's bidirectional algorithm, and the invisible byte order mark.
_DIRECTIONS = re.compile("[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]")
_WEB = re.compile(r"https?://", re.IGNORECASE)
#: What may stand in an address as it is (RFC 3986), brackets and quotes excepted, which end one in most formats.
_NOT_IN_ADDRESS = re.compile(r"[^\w.~:/?#@!$&*+,;=%-]", re.ASCII)


def line(text: str) -> str:
    """Return text on one line, whatever it held."""
    return " ".join(_DIRECTIONS.sub("", _CONTROLS.sub(" ", text)).split())


def web_address(url: str | None) -> str:
    """Return the address of a page, everything percent-encoded that could end it; nothing for any other address.

    >>> web_address("https://a.example/b(c)"), web_address("javascript:alert(1)")
    ('https://a.example/b%28c%29', '')
    """
    if not url or not _WEB.match(url):
        return ""
    return _NOT_IN_ADDRESS.sub(lambda found: "".join(f"%{byte:02X}" for byte in found[0].encode()), line(url))
