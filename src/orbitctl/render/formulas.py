"""Text that a spreadsheet would run as a formula, made inert.

A spreadsheet takes a cell for a formula by its first sign, whatever blanks come before it, in halfwidth or fullwidth
form; and a file opened with the wrong separator begins new cells after every semicolon, tab or line break. An
apostrophe in front makes each of these text. One that is there already gets a second, so that `restored` is exact.
"""

import re

#: The signs, and those that look like them or become them: minus, fullwidth and small forms.
_SIGNS = "=+@\u2212\uff1d\uff0b\uff0d\uff20\ufe66\ufe62\ufe63\ufe6b-"
#: Blanks on the line, control characters, and characters that take no room.
_BLANK = (
    r"[\x00-\x08\x0b\x0c\x0e-\x20\x7f-\xa0\xad\u061c\u1680\u180e\u2000-\u200f\u2028-\u202f\u205f-\u206f\u3000\ufeff]*"
)
_FORMULA = rf"{_BLANK}[{_SIGNS}]"
#: Where a cell begins, or would begin if the file were read with another separator.
_START = r"(?:\A|(?<=[;\t\r\n]))"
_RISKY = re.compile(rf"{_START}(?='*{_FORMULA})|\A(?='*[\t\r\n])")
_GUARDED = re.compile(rf"{_START}'(?='*{_FORMULA})|\A'(?='*[\t\r\n])")
_RISKY_IN_JSON = re.compile(rf"(?<=;)({_BLANK})([{_SIGNS}])")


def inert(text: str) -> str:
    """Return text with an apostrophe before everything that could begin a formula."""
    return _RISKY.sub("'", text)


def restored(text: str) -> str:
    """Return text as it was before ``inert``."""
    return _GUARDED.sub("", text)


def inert_json(text: str) -> str:
    """Return JSON text of a list or an object that is the same JSON, the signs after semicolons as escapes."""
    return _RISKY_IN_JSON.sub(lambda found: f"{found[1]}\\u{ord(found[2]):04x}", text)
