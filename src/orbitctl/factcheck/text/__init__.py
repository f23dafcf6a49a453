"""From a document, in whatever markup, to its sentences with their places."""

from orbitctl.factcheck.text.sentence import Document, Sentence

__all__ = ["Document", "Sentence"]
