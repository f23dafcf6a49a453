"""Citations: nothing but the text of their style, so that it can be piped into a file."""

from collections.abc import Sequence

from orbitctl.render.ascii import in_ascii, transliterate
from orbitctl.render.citations import document, written
from orbitctl.render.screen import Screen, Verbatim
from orbitctl.views.answer import Answer
from orbitctl.views.citation import Citation


def layout(answer: Answer, *, sources: bool) -> Screen:
    """Return the entries as one document; in ASCII they are written anew, because escapes depend on the letters."""
    items: Sequence[Citation] = answer.items  # type: ignore[assignment]
    style = items[0].style
    text = document(style, (item.text for item in items))
    bare = text if text.isascii() else document(style, (written(style, in_ascii(item.entry)) for item in items))
    return (Verbatim(text, style, transliterate(bare)),)
