"""Text for terminals and files that hold only ASCII."""

import unicodedata
from dataclasses import fields, is_dataclass, replace
from typing import Any

from orbitctl.render.screen import Verbatim

_REPLACEMENTS = str.maketrans(
    {
        "‘": "'", "’": "'", "“": '"', "”": '"', "–": "-", "—": "-", "−": "-", "…": "...", "•": "*", "·": "-",
        "✓": "+", "★": "*", "✗": "x", "◐": "~", "●": "#", "○": "o", "→": ">", "■": "=", "‖": "=", "«": "<", "»": ">",
        "ø": "o", "Ø": "O", "ß": "ss", "æ": "ae", "Æ": "AE", "œ": "oe", "Œ": "OE", "ð": "d", "Ð": "D", "þ": "th",
        "Þ": "Th", "đ": "d", "Đ": "D", "ł": "l", "Ł": "L", "ı": "i", "ə": "e", "Ə": "E", "€": "EUR ", "£": "GBP ",
        "◇": "?", "─": "-", "━": "-", "│": "|", "×": "x", "°": " deg", "⁄": "/", "‐": "-",
    }
)  # fmt: skip


def transliterate(text: str) -> str:
    """Return the text in ASCII: accents dropped, marks and quotes replaced, anything else as ``?``."""
    decomposed = unicodedata.normalize("NFKD", text).translate(_REPLACEMENTS)
    bare = "".join(character for character in decomposed if not unicodedata.combining(character))
    return bare.encode("ascii", "replace").decode("ascii")


def in_ascii(part: Any) -> Any:
    """Return a screen, or any part of one, with its texts in ASCII; before it is laid out, because lengths change."""
    if isinstance(part, str):
        return transliterate(part)
    if isinstance(part, tuple):
        parts = map(in_ascii, part)
        return type(part)(*parts) if hasattr(part, "_fields") else tuple(parts)
    if isinstance(part, Verbatim):
        return replace(part, text=part.bare)
    if is_dataclass(part) and not isinstance(part, type):
        return replace(part, **{field.name: in_ascii(getattr(part, field.name)) for field in fields(part)})
    return part
