"""The words, marks and tones that all layouts share."""

from collections.abc import Iterable, Sequence

from orbitctl.render.screen import Block, Caption, Cell, Column, Grid, Heading, Pairs, Tone
from orbitctl.views.answer import Answer
from orbitctl.views.parts import Dispute, Fact, Source

_OUTCOMES: dict[str, tuple[str, Tone]] = {
    "success": ("✓ success", "good"),
    "partial-failure": ("◐ partial failure", "warn"),
    "failure": ("✗ failure", "bad"),
    "launch-failure": ("✗ launch failure", "bad"),
    "active": ("● active", "good"),
    "in-transit": ("→ in transit", "accent"),
    "planned": ("○ planned", "accent"),
    "overdue": ("! overdue", "warn"),
    "cancelled": ("– cancelled", "muted"),
    "ended": ("■ ended", "plain"),
    "paused": ("‖ paused", "warn"),
    "proposed": ("○ proposed", "accent"),
}
_CONFIDENCE: dict[str, tuple[str, Tone]] = {
    "confirmed": ("●● confirmed", "good"),
    "reported": ("●○ reported", "plain"),
    "unsourced": ("○○ unsourced", "warn"),
}
_MONTHS = (
    "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
    "December",
)  # fmt: skip


def outcome(value: str | None) -> Cell:
    """Return an outcome or status with its mark."""
    return Cell(*_OUTCOMES.get(value or "", (value or "", "plain")))


def confidence(value: str) -> Cell:
    """Return how sure a fact is, with its mark."""
    return Cell(*_CONFIDENCE.get(value, (value, "plain")))


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
        f"as it stood on {day(answer.day)}" if answer.query.get("as_of") else "",
        f"data {answer.dataset.version}, as of {day(answer.dataset.as_of)}",
        f"with {joined(own)}" if own else "",
    ]
    return Caption(" · ".join(part for part in parts if part))


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
        rows = tuple((Cell(f"[{number}]", "muted"), source_cell(source)) for source, number in self._numbers.items())
        return [Heading("Sources"), Grid((Column(""), Column("", weight=1)), rows)]


def source_cell(source: Source) -> Cell:
    """Return a source as one line: title, publisher, date, address."""
    published = source.published and f"published {source.published}"
    line = joined([source.title and f"“{source.title}”", source.publisher, published, f"opened {source.accessed}"])
    return Cell(f"{line} ({source.tier}) {source.url or ''}".rstrip())


def fact_blocks(facts: Sequence[Fact], notes: Notes) -> list[Block]:
    """Return further attributes with the days they hold."""
    if not facts:
        return []
    rows = []
    for fact in facts:
        span = joined([fact.since and f"since {fact.since}", fact.until and f"until {fact.until}"])
        text = f"{fact.value} ({span})" if span else fact.value
        rows.append((spoken(fact.attribute), Cell(f"{text} {notes.cite(fact.sources)}".rstrip())))
    return [Heading("Facts"), Pairs(tuple(rows))]


def dispute_blocks(disputed: Sequence[Dispute], notes: Notes) -> list[Block]:
    """Return what other sources say."""
    if not disputed:
        return []
    rows = tuple(
        (spoken(item.field), Cell(f"{item.value}: {item.reason} {notes.cite(item.sources)}".rstrip()))
        for item in disputed
    )
    return [Heading("Disputed"), Pairs(rows)]
