"""One checked claim."""

from orbitctl.render import words
from orbitctl.render.screen import Cell, Paragraph, Screen, Title, Tone
from orbitctl.render.words import Notes
from orbitctl.views.answer import Answer
from orbitctl.views.claim import Claim

_VERDICTS: dict[str, tuple[str, Tone]] = {
    "supported": ("✓ supported", "good"),
    "refuted": ("✗ refuted", "bad"),
    "outdated": ("! outdated", "warn"),
    "premature": ("! premature", "warn"),
    "disputed": ("◐ disputed", "warn"),
    "not-enough-info": ("○ not enough information", "muted"),
}


def layout(answer: Answer, *, sources: bool) -> Screen:
    """Return a claim with both verdicts."""
    item: Claim = answer.items[0]  # type: ignore[assignment]
    notes = Notes()
    pairs = words.pairs(
        [
            ("Today", Cell(*_VERDICTS[item.verdict])),
            ("When published", Cell(*_VERDICTS[item.verdict_at_publication])),
            ("Published", words.when(item.published)),
            ("Where", words.source_cell(item.article)),
            ("About", words.joined(item.subjects)),
            ("How sure", words.confidence(item.confidence)),
        ]
    )
    why = Paragraph(f"{item.explanation} {notes.cite(item.sources)}".rstrip())
    return (Title(item.id, item.statement), why, pairs, *notes.blocks(), words.caption(answer))
