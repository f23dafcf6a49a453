"""Reading a text in tests."""

from collections.abc import Iterable

from orbitctl.factcheck.text.read import Format, read
from orbitctl.factcheck.text.sentence import Sentence


def sentences(text: str | Iterable[str], form: Format = "plain") -> list[Sentence]:
    """Return the sentences of a text, given whole or in chunks."""
    return list(read("text", [text] if isinstance(text, str) else text, form=form).sentences)


def texts(text: str, form: Format = "plain") -> list[str]:
    """Return what the sentences of a text say."""
    return [sentence.text for sentence in sentences(text, form)]


def remarks(text: str, form: Format = "plain") -> list[tuple[int, str]]:
    """Return what is said of the comments of a text."""
    said: list[tuple[int, str]] = []
    list(read("text", [text], form=form, remark=lambda line, about: said.append((line, about))).sentences)
    return said
