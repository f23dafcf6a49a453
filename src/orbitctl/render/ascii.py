"""Text for terminals and files that hold only ASCII."""

import unicodedata

_REPLACEMENTS = str.maketrans(
    {
        "‘": "'", "’": "'", "“": '"', "”": '"', "–": "-", "—": "-", "−": "-", "…": "...", "•": "*", "·": "-",
        "✓": "+", "✗": "x", "◐": "~", "●": "#", "○": "o", "→": ">", "■": "=", "‖": "=", "«": "<", "»": ">",
        "ø": "o", "Ø": "O", "ß": "ss", "æ": "ae", "Æ": "AE", "ð": "d", "þ": "th", "ł": "l", "Ł": "L", "ı": "i",
        "─": "-", "━": "-", "│": "|", "×": "x", "°": " deg",
    }
)  # fmt: skip


def transliterate(text: str) -> str:
    """Return the text in ASCII: accents dropped, marks and quotes replaced, anything else as ``?``."""
    decomposed = unicodedata.normalize("NFKD", text.translate(_REPLACEMENTS))
    bare = "".join(character for character in decomposed if not unicodedata.combining(character))
    return bare.encode("ascii", "replace").decode("ascii")
