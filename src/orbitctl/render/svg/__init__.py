"""Answers as SVG: a picture by itself, whose text is text, and the same bytes for the same answer."""

from orbitctl.render.svg.document import Embedded, embedded, write

__all__ = ["Embedded", "embedded", "write"]
