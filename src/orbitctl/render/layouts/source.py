"""One source."""

from orbitctl.render import words
from orbitctl.render.screen import Cell, Screen, Title
from orbitctl.views.answer import Answer
from orbitctl.views.source import SourceRecord


def layout(answer: Answer, *, sources: bool) -> Screen:
    """Return a source with everything a citation needs."""
    item: SourceRecord = answer.items[0]  # type: ignore[assignment]
    pairs = words.pairs(
        [
            ("Title", item.title),
            ("Publisher", item.publisher),
            ("Address", Cell(item.url or "", url=item.url or "")),
            ("Published", words.when(item.published)),
            ("Opened", words.when(item.accessed)),
            ("Tier", item.tier),
            ("Note", item.note),
            ("Cited by", words.joined(item.cited_by)),
        ]
    )
    return Title(item.id, "source"), pairs, words.caption(answer)
