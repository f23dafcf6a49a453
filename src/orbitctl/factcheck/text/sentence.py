"""What a document is made of."""

from collections.abc import Iterator
from typing import NamedTuple


class Sentence(NamedTuple):
    """A sentence as a reader sees it: no markup, single spaces; and where it stands in the source."""

    text: str
    start: int  # of its first character, in characters from the start of the document, markup counted
    end: int  # just after its last character
    line: int  # of its first character, from 1
    column: int  # likewise, in characters, from 1
    block: int  # paragraphs, headings and list items are numbered; "it" and "the mission" do not reach across
    heading: bool = False
    accepted: str | None = None  # the reason somebody gave beside it for leaving it as it stands


class Document(NamedTuple):
    """A text to check. The sentences are read as they are asked for, once."""

    name: str  # as the user named it; "-" for standard input
    day: str | None  # ISO day it speaks on, from its front matter; None if it does not say
    sentences: Iterator[Sentence]
