"""How names are compared: case, accents, spaces and punctuation do not count."""

from collections.abc import Iterable

#: How alike two keys must be (difflib ratio) before one is suggested for the other.
_SUGGESTION_CUTOFF = 0.72
#: The numbers that flights and rockets bear, from one on.
ROMAN = (
    "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X",
    "XI", "XII", "XIII", "XIV", "XV", "XVI", "XVII", "XVIII", "XIX", "XX",
)  # fmt: skip
#: A number behind fewer letters is that of a model: "SM-3", "V2".
_LETTERS = 3


def key(name: str) -> str:
    """Return the form under which a name is looked up; empty if it holds no letter or digit.

    >>> key("Chang’e 3") == key("change-3")
    True
    """
    if not name.isascii():
        from unicodedata import normalize  # a library of a megabyte that most questions do without

        name = normalize("NFKD", name)  # before the case is folded: ™ is the capitals TM
    return "".join(filter(str.isalnum, name.casefold()))


def number(numeral: str) -> int | None:
    """Return what a numeral in figures or Roman letters counts; None if it is neither, or a Roman one above XX."""
    if numeral.isdecimal():
        return int(numeral)
    return ROMAN.index(numeral) + 1 if numeral in ROMAN else None


def renumbered(name: str) -> str | None:
    """Return a name with its number written the other way, in figures or Roman letters; None if it ends with none.

    >>> renumbered("Artemis II"), renumbered("Shenzhou 5")
    ('Artemis 2', 'Shenzhou V')
    """
    series = name.rstrip("0123456789") if name[-1:].isdecimal() else name.rstrip("IVX")
    counted = number(name[len(series) :])
    if counted is None or not 0 < counted <= len(ROMAN):
        return None
    word = series.rstrip(" -")
    if word == series or sum(map(str.isalpha, word)) < _LETTERS or not word[-1].isalpha() or word.isupper():
        return None
    return f"{word} {ROMAN[counted - 1] if name[-1].isdecimal() else counted}"


def closest(name: str, known_names: Iterable[str], limit: int = 3) -> list[str]:
    """Return up to ``limit`` known names that a reader may have meant, the likeliest first.

    A name that begins with, or holds, what was typed comes before one that is merely spelt alike.
    """
    from difflib import get_close_matches  # only when a name is not found

    wanted = key(name)
    by_key: dict[str, str] = {}
    for known in known_names:
        by_key.setdefault(key(known), known)
    by_key.pop("", None)
    if not wanted:
        return []
    holding = sorted(
        (k for k in by_key if wanted in k or (len(k) > 3 and k in wanted)),
        key=lambda k: (not k.startswith(wanted), abs(len(k) - len(wanted)), k),
    )
    alike = get_close_matches(wanted, sorted(by_key), n=limit, cutoff=_SUGGESTION_CUTOFF)
    ranked = alike + holding if len(wanted) > 3 else alike
    return [by_key[k] for k in dict.fromkeys(ranked)][:limit]


def shown(name: str) -> str:
    """Return what somebody typed, quoted, short, and with nothing in it that acts on a terminal."""
    text = name if name.isprintable() else ascii(name)[1:-1]
    return f"“{text[:77]}…”" if len(text) > 78 else f"“{text}”"
