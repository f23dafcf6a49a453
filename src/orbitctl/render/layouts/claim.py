"""Checked claims: one in full, or the list, article by article."""

from collections import Counter
from collections.abc import Sequence

from orbitctl.render import words
from orbitctl.render.errors import inert
from orbitctl.render.screen import Block, Cell, Column, Divider, Grid, Paragraph, Screen, Title, Tone
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
#: What does not fit beside a statement on a narrow screen.
_SHORT = {"not-enough-info": "○ cannot tell"}
_COLUMNS = (Column("Claim"), Column("Verdict"), Column("What was claimed, and why it stands or falls", weight=1))


def layout(answer: Answer, *, sources: bool) -> Screen:
    """Return one claim with both verdicts, or all with theirs."""
    items: Sequence[Claim] = answer.items  # type: ignore[assignment]
    return _list(answer, items, sources=sources) if answer.listing else _dossier(answer, items[0])


def _dossier(answer: Answer, item: Claim) -> Screen:
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


def _list(answer: Answer, items: Sequence[Claim], *, sources: bool) -> Screen:
    """Return two rows a claim: what was said, and below it why that stands or falls."""
    notes = Notes()
    rows: list[tuple[Cell, ...] | Divider] = []
    article = ""
    for item in items:
        if item.article.id != article:
            article = item.article.id
            rows.append(Divider(item.article.title or article))
        why = f"{item.explanation} {notes.cite(item.sources) if sources else ''}".rstrip()
        rows.append((Cell(item.id, "muted"), _verdict(item), Cell(item.statement, "strong")))
        rows.append((Cell(""), Cell(""), Cell(why, "muted")))
    blocks: list[Block] = [Title(_title(answer), _tally(items))]
    if rows:
        blocks.append(Grid(_COLUMNS, tuple(rows), _legend(items)))
    return (*blocks, *notes.blocks(), words.caption(answer))


def _verdict(item: Claim) -> Cell:
    """Return today's verdict, and that of the day of publication where it was another."""
    today, tone = _VERDICTS[item.verdict]
    short = _SHORT.get(item.verdict, today)
    if item.verdict_at_publication == item.verdict:
        return Cell(today, tone, short)
    then = _VERDICTS[item.verdict_at_publication][0]
    return Cell(f"{today} ({then} when published)", tone, f"{short}, {then[0]} then")


def _legend(items: Sequence[Claim]) -> str:
    """Return what the short forms mean, as far as they are used."""
    unclear = any(item.verdict == "not-enough-info" for item in items)
    moved = any(item.verdict != item.verdict_at_publication for item in items)
    return "  ".join(
        (["○ cannot tell: not enough information"] if unclear else [])
        + (["then: when it was published"] if moved else [])
    )


def _title(answer: Answer) -> str:
    asked = ("verdict", "verdict_then", "kind", "subject", "article")
    given = [f"{name.replace('_', ' ')} {inert(str(answer.query[name]))}" for name in asked if answer.query.get(name)]
    return f"Claims: {', '.join(given)}" if given else "Claims"


def _tally(items: Sequence[Claim]) -> str:
    """Return how many claims of how many articles there are, and how they stand."""
    counts: Counter[str] = Counter(item.verdict for item in items)
    stand = words.joined(f"{counts[verdict]} {text[2:]}" for verdict, (text, _) in _VERDICTS.items() if counts[verdict])
    articles = words.counted(len({item.article.id for item in items}), "article")
    counted = f"{words.counted(len(items), 'claim')} in {articles}"
    return f"{counted}: {stand}" if items else "0 claims"
