"""How verdicts are shown."""

from orbitctl.render.screen import Cell

_CELLS: dict[str, Cell] = {
    "supported": Cell("✓ supported", "good"),
    "refuted": Cell("✗ refuted", "bad"),
    "outdated": Cell("! outdated", "warn"),
    "premature": Cell("! premature", "warn"),
    "disputed": Cell("◐ disputed", "warn"),
    "not-enough-info": Cell("○ cannot tell", "muted"),
}
#: Those that judge, in the order in which they matter.
ORDER = ("refuted", "outdated", "premature", "disputed", "supported")


def verdict(name: str) -> Cell:
    """Return a verdict with its mark, in a few letters."""
    return _CELLS[name]


def word(name: str) -> str:
    """Return a verdict without its mark."""
    return _CELLS[name].text[2:]
