"""How announced dates moved."""

from collections.abc import Sequence
from itertools import pairwise


def times_moved(targets: Sequence[str | None]) -> int:
    """Return how often a date differs from the one announced before it; a date taken back counts as a move."""
    return sum(earlier != later for earlier, later in pairwise(targets))
