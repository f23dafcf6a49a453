"""Setting things side by side."""

from collections.abc import Mapping, Sequence
from typing import NamedTuple

from orbitctl.views.comparison import Comparison, ComparisonRow, Subject
from orbitctl.views.parts import Source


class Cell(NamedTuple):
    """What is known of one attribute of one subject, and from where."""

    value: str | None
    sources: tuple[Source, ...] = ()


Profile = Mapping[str, Cell]

_UNKNOWN = Cell(None)


def compare(subjects: Sequence[Subject], profiles: Sequence[Profile]) -> Comparison:
    """Return one row for each attribute that any subject has, in the order the profiles give them.

    An attribute only a later profile has comes after the one it follows there.
    """
    rows = []
    for attribute in _merged([list(profile) for profile in profiles]):
        cells = [profile.get(attribute, _UNKNOWN) for profile in profiles]
        if any(cell.value is not None for cell in cells):
            values = tuple(cell.value for cell in cells)
            rows.append(ComparisonRow(attribute, values, tuple(cell.sources for cell in cells)))
    return Comparison(tuple(subjects), tuple(rows))


def differing(compared: Comparison) -> Comparison:
    """Return a comparison without the rows in which all subjects have the same value; not to know is a difference."""
    return compared._replace(rows=tuple(row for row in compared.rows if len(set(row.values)) > 1))


def _merged(orders: Sequence[list[str]]) -> list[str]:
    """Merge ordered lists into one that keeps the first list's order and fits the others in."""
    merged: list[str] = []
    for order in orders:
        place = 0
        for attribute in order:
            if attribute in merged:
                place = merged.index(attribute) + 1
            else:
                merged.insert(place, attribute)
                place += 1
    return merged
