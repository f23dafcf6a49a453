"""A text in pieces of a bounded size, cut where it matters least, and the same wherever the chunks ended."""

from collections.abc import Iterable, Iterator

from orbitctl.factcheck.text.masks import BREAK, HIDDEN, PART

#: Least and most characters of a piece. Markup is understood within a piece, so a paragraph should fit.
_LEAST, _MOST = 32_768, 65_536
#: Where to cut, the best first; a carriage return is a space by then.
_CUTS = (("\n\n", "\n \n"), ("\n",), (" ",))


def pieces(chunks: Iterable[str]) -> Iterator[str]:
    """Yield a text piece by piece.

    All ends of lines become line feeds, in as many characters as before. What is a mask further on is no character
    of a text, and becomes a space.
    """
    held = ""
    for chunk in _fed(chunks):
        held += chunk
        while len(held) >= _MOST:
            cut = _cut(held)
            yield held[:cut]
            held = held[cut:]
    if held:
        yield held


def _fed(chunks: Iterable[str]) -> Iterator[str]:
    held = ""
    for chunk in chunks:
        text = held + chunk
        held = text[-1:] if text.endswith("\r") else ""  # the line feed may be in the next chunk
        yield _plain(text[: len(text) - len(held)])
    yield _plain(held)


def _plain(text: str) -> str:
    for mask in (HIDDEN, BREAK, PART):
        text = text.replace(mask, " ")
    return text.replace("\r\n", " \n").replace("\r", "\n") if "\r" in text else text


def _cut(text: str) -> int:
    for marks in _CUTS:
        found = max(text.rfind(mark, _LEAST, _MOST) + len(mark) for mark in marks)
        if found >= _LEAST:
            return found
    return _MOST
