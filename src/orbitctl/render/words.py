"""The words, marks and tones that all layouts share."""

from collections.abc import Iterable, Sequence
from functools import lru_cache

from orbitctl.render.screen import (
    Block,
    Caption,
    Cell,
    Grid,
    Heading,
    Pairs,
    Paragraph,
    Reference,
    References,
    Screen,
    Title,
    Tone,
)
from orbitctl.views.answer import Answer
from orbitctl.views.parts import Source, Within

_OUTCOMES: dict[str, Cell] = {
    "success": Cell("✓ success", "good"),
    "partial-failure": Cell("◐ partial failure", "warn", "◐ partial"),
    "failure": Cell("✗ failure", "bad"),
    "launch-failure": Cell("✗ launch failure", "bad", "✗ launch"),
    "active": Cell("● active", "good"),
    "in-transit": Cell("→ in transit", "accent", "→ transit"),
    "planned": Cell("○ planned", "accent"),
    "overdue": Cell("! overdue", "warn"),
    "cancelled": Cell("– cancelled", "muted", "– dropped"),
    "ended": Cell("■ ended"),
    "paused": Cell("‖ paused", "warn"),
    "proposed": Cell("○ proposed", "accent"),
}
_CONFIDENCE: dict[str, Cell] = {
    "confirmed": Cell("●● confirmed", "good", "●●"),
    "reported": Cell("●○ reported", "plain", "●○"),
    "unsourced": Cell("○○ unsourced", "warn", "○○"),
}
#: What the short forms mean.
LEGEND = "●● confirmed by two publishers  ●○ reported by one  ○○ unsourced"
#: Before a date that only may lie in the days asked for, and what it means.
_POSSIBLE = "◇"
_POSSIBLY = f"{_POSSIBLE} may as well lie outside the days asked for"
_MONTHS = (
    "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
    "December",
)  # fmt: skip
_SHORT_DATES = (
    *((month, month[:3]) for month in _MONTHS),
    ("no earlier than the ", "from "), ("no earlier than ", "from "),
    ("no later than the ", "by "), ("no later than ", "by "),
    ("first quarter of", "Q1"), ("second quarter of", "Q2"), ("third quarter of", "Q3"), ("fourth quarter of", "Q4"),
    ("first half of", "H1"), ("second half of", "H2"),
)  # fmt: skip


def outcome(value: str | None) -> Cell:
    """Return an outcome or status with its mark."""
    return _OUTCOMES.get(value or "", Cell(value or ""))


def confidence(value: str) -> Cell:
    """Return how sure a fact is, with its mark."""
    return _CONFIDENCE.get(value, Cell(value))


def date(text: str, tone: Tone = "plain", *, within: Within | None = None) -> Cell:
    """Return a date in words, short where there is little room, and marked if it only may lie in the days asked for."""
    if within == "possible":
        text = f"{_POSSIBLE} {text}"
    short = text
    for long, abbreviated in _SHORT_DATES:
        short = short.replace(long, abbreviated)
    return Cell(text, tone, short)


@lru_cache(maxsize=4096)  # a source's days are said wherever it is cited
def when(edtf: str | None) -> str:
    """Return an EDTF date in words, and nothing for none: every date on a screen is said this way.

    Text that is no date comes back as it is: what another source gives for a disputed value may be anything.
    """
    from orbitctl import dates  # 5 ms; a screen whose dates all come in words does without

    try:
        return dates.in_words(edtf) if edtf else ""
    except dates.DateError:
        return edtf or ""


def people(names: Sequence[str]) -> Cell:
    """Return names; the first, and how many more, where there is little room."""
    return Cell(joined(names), "plain", f"{names[0]} +{len(names) - 1}" if len(names) > 1 else "")


def joined(words: Iterable[str | None]) -> str:
    """Return words with commas between them, the empty ones left out."""
    return ", ".join(word for word in words if word)


def spoken(slug: str) -> str:
    """Return a slug as words with a capital: `surface-base` becomes `Surface base`."""
    return slug.replace("-", " ").capitalize()


def day(iso: str) -> str:
    """Return an ISO day in words."""
    year, month, number = iso.split("-")
    return f"{int(number)} {_MONTHS[int(month) - 1]} {year}"


def pairs(rows: Iterable[tuple[str, Cell | str | None]]) -> Pairs:
    """Return the labelled values that there are."""
    cells = ((label, value if isinstance(value, Cell) else Cell(value or "")) for label, value in rows)
    return Pairs(tuple((label, cell) for label, cell in cells if cell.text))


def caption(answer: Answer, what: str = "") -> Caption:
    """Return the line that says which data answered, and for which day."""
    own = [layer for layer in answer.dataset.layers if layer != "bundled"]
    parts = [
        what,
        f"as it stood on {day(answer.day)}" if answer.query.get("as_of") and answer.day != answer.dataset.as_of else "",
        f"data {answer.dataset.version}, as of {day(answer.dataset.as_of)}",
        f"with {joined(own)}" if own else "",
    ]
    return Caption(" · ".join(part for part in parts if part))


def listing(answer: Answer, title: Title, grid: Grid) -> Screen:
    """Return a list with its title and caption; an empty list has no columns to show."""
    return (title, grid, *marks(answer), caption(answer)) if grid.rows else (title, caption(answer))


def marks(answer: Answer) -> list[Block]:
    """Return what the marks of dates mean, if any date of a list is marked."""
    marked = any(
        getattr(item, "within", None) == "possible" or not getattr(item, "certain", True) for item in answer.items
    )
    leave_out = "" if "certain" not in answer.query else "; --certain leaves it out"
    return [Paragraph(f"{_POSSIBLY}{leave_out}", "muted")] if marked else []


def counted(number: int, one: str, many: str = "") -> str:
    """Return a number with its noun."""
    return f"{number} {one if number == 1 else many or one + 's'}"


class Notes:
    """Sources numbered in the order they are first cited."""

    def __init__(self) -> None:
        self._numbers: dict[Source, int] = {}

    def cite(self, sources: Iterable[Source]) -> str:
        """Return the numbers of some sources: `[1][4]`."""
        return "".join(f"[{self._numbers.setdefault(source, len(self._numbers) + 1)}]" for source in sources)

    def blocks(self) -> list[Block]:
        """Return the list of everything cited."""
        if not self._numbers:
            return []
        return [Heading("Sources"), References(tuple(map(reference, self._numbers)))]


def reference(source: Source) -> Reference:
    """Return a source as one line: title, publisher, date, address."""
    published = source.published and f"published {when(source.published)}"
    opened = f"opened {when(source.accessed)}"
    line = joined([source.title and f"“{source.title}”", source.publisher, published, opened])
    return Reference(f"{line} ({source.tier})", source.url or "")


def source_cell(source: Source) -> Cell:
    """Return a source as one line in a cell, its address at the end."""
    return Cell(reference(source).line)
