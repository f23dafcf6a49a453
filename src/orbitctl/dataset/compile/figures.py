"""Numbers at the end of names, in figures or as the Romans wrote them: Artemis II is Artemis 2, Luna 9 Luna IX."""

_UNITS = ("", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX")
#: From 1 on; no series of flights is called so beyond.
ROMAN = tuple(tens + units for tens in ("", "X", "XX") for units in _UNITS)[1:]


def value_of(text: str) -> int | None:
    """Return what number a word is."""
    if text.isdecimal():
        return int(text)
    return ROMAN.index(text) + 1 if text in ROMAN else None


def respelled(name: str) -> str | None:
    """Return a name with the number it ends in written the other way; None if it ends in none.

    >>> respelled("Apollo 11"), respelled("Artemis II"), respelled("Hera")
    ('Apollo XI', 'Artemis 2', None)
    """
    first, sign, last = name.rpartition(" ") if " " in name else name.rpartition("-")
    value = value_of(last)
    if not first or not value or value > len(ROMAN) or (last.isdecimal() and last.startswith("0")):
        return None
    return f"{first}{sign}{ROMAN[value - 1] if last.isdecimal() else value}"
