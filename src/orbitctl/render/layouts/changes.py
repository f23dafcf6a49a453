"""Changes: one row each, in the order the world came to know them."""

from collections import Counter
from collections.abc import Sequence

from orbitctl.render import words
from orbitctl.render.screen import Cell, Column, Grid, Screen, Title, Tone
from orbitctl.render.words import Notes
from orbitctl.views.answer import Answer
from orbitctl.views.changes import Change

_TONES: dict[str, Tone] = {
    "flown": "good", "announced": "accent", "slipped": "warn", "pulled-in": "good", "taken-back": "bad",
    "cancelled": "bad", "paused": "warn", "left": "warn",
}  # fmt: skip
_COLUMNS = (
    Column("Known from"),
    Column("Change"),
    Column("What", weight=4),
    Column("Date, or outcome", weight=3),
    Column("Sure"),
)


def layout(answer: Answer, *, sources: bool) -> Screen:
    """Return title, grid and caption."""
    items: Sequence[Change] = answer.items  # type: ignore[assignment]
    notes = Notes()
    columns = (*_COLUMNS, Column("Sources")) if sources else _COLUMNS
    rows = tuple(
        (*_cells(item), Cell(notes.cite(item.sources), "muted")) if sources else _cells(item) for item in items
    )
    asked = [str(answer.query[name]) for name in ("program", "actor", "target") if answer.query[name]]
    span = f"after {words.when(str(answer.query['from']))}, up to {words.when(str(answer.query['to']))}"
    title = Title(f"Changes {span}{': ' if asked else ''}{', '.join(asked)}", _summary(items))
    *screen, caption = words.listing(answer, title, Grid(columns, rows, words.LEGEND))
    return (*screen, *notes.blocks(), caption)


def _summary(items: Sequence[Change]) -> str:
    """Return how many changes of each sort there are, the most frequent first."""
    counts = Counter(_word(item) for item in items)
    each = words.joined(f"{number} {word}" for word, number in counts.most_common())
    return f"{words.counted(len(items), 'change')}: {each}" if items else "no changes"


def _word(item: Change) -> str:
    return item.change.replace("-", " ")


def _cells(item: Change) -> tuple[Cell, ...]:
    return (
        words.date(words.day(item.known)),
        Cell(_word(item), _TONES.get(item.change, "plain")),
        Cell(_what(item), "strong"),
        _details(item),
        words.confidence(item.confidence),
    )


def _what(item: Change) -> str:
    """Return what it is about; that a date is planned, the change itself says."""
    planned = item.title.startswith("Planned ") and item.mission_name
    return f"{item.mission_name}: {item.label}" if planned else item.title


def _details(item: Change) -> Cell:
    """Return the date announced and the one it takes the place of; or else how it stood, and a day only roughly known.

    What moved may be a date of a mission that is long on its way, whose outcome is then beside the point.
    """
    if item.before:
        moved = f" ({item.delta_text})" if item.date else ""
        short = " → ".join(words.date(text).short for text in (item.before_text, item.date_text))
        return Cell(f"{item.before_text} → {item.date_text}{moved}", "plain", short)
    if item.change == "announced":
        return words.date(item.date_text)
    date = words.date(item.date_text if item.date != item.known else "")
    outcome = words.outcome(item.outcome if item.outcome != "planned" else "")
    texts, shorts = (words.joined(pair) for pair in ((outcome.text, date.text), (outcome.short, date.short)))
    return Cell(texts, outcome.tone, shorts or texts)
