"""The cells that profiles of several kinds share."""

from collections.abc import Iterable, Sequence

from orbitctl.catalog.base import Catalog
from orbitctl.comparison import Cell, Profile
from orbitctl.schedules import times_moved
from orbitctl.views.alliance import Alliance
from orbitctl.views.lines import MissionLine
from orbitctl.views.parts import Fact, Source


def joined(words: Iterable[str]) -> str | None:
    """Return words with commas between them; nothing for none."""
    return ", ".join(words) or None


def members(view: Alliance) -> dict[str, Cell]:
    """Return the members on record and, beside them, what a source stated."""
    cells = {
        "members": Cell(
            f"{view.count} on record ({view.short_name or view.name})",
            distinct(source for member in view.members for source in member.sources),
        )
    }
    if view.stated_count:
        stated = view.stated_count
        cells["members-stated"] = Cell(f"{stated.count} ({stated.date_text})", stated.sources)
    return cells


def line(catalog: Catalog, lines: Sequence[MissionLine]) -> Cell:
    """Return the first of some missions, with its date."""
    if not lines:
        return Cell(None)
    return Cell(f"{lines[0].name}, {lines[0].date_text}", sources_of(catalog, lines))


def moved(text: str, targets: Sequence[str | None]) -> str:
    """Return a date, and how often it moved to get there."""
    moves = times_moved(targets)
    return f"{text} (moved {moves} time{'s' if moves > 1 else ''})" if moves else text


def facts(catalog: Catalog, facts: Iterable[Fact], derived: Profile) -> Profile:
    """Add the facts that hold on the day; the later of two about one attribute wins, what is derived over both."""
    stated = {
        fact.attribute: Cell(fact.value, fact.sources)
        for fact in facts
        if fact.until is None or fact.until > catalog.day
    }
    return {
        **derived,
        **{name: cell for name, cell in stated.items() if derived.get(name, Cell(None)).value is None},
    }


def sources_of(catalog: Catalog, lines: Iterable[MissionLine]) -> tuple[Source, ...]:
    """Return the sources of some missions, each once."""
    ids = [line.id for line in lines]
    marks = ",".join("?" * len(ids))
    statement = f"SELECT DISTINCT value FROM facet WHERE role = 'source' AND record IN ({marks}) ORDER BY value"
    return catalog.sources(row[0] for row in catalog.rows(statement, ids))


def distinct(sources: Iterable[Source]) -> tuple[Source, ...]:
    """Return sources in order, each once."""
    return tuple(dict.fromkeys(sources))


def flights(catalog: Catalog, lines: Sequence[MissionLine]) -> dict[str, Cell]:
    """Return how many missions flew and are planned, and the first and the latest."""
    flown = [line for line in lines if line.status not in {"planned", "overdue", "cancelled"}]
    coming = [line for line in lines if line.status in {"planned", "overdue"}]
    ended = [line for line in flown if line.status == "ended"]
    successes = [line for line in ended if line.outcome == "success"]
    return {
        "missions-flown": Cell(str(len(flown)), sources_of(catalog, flown)),
        "missions-planned": Cell(str(len(coming)), sources_of(catalog, coming)),
        "successes": Cell(f"{len(successes)} of {len(ended)} ended" if ended else None, sources_of(catalog, ended)),
        "first-mission": line(catalog, flown[:1]),
        "latest-mission": line(catalog, flown[-1:]),
    }
