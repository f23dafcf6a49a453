"""Whether a name may be another spelling of a name on record: Savitskaya, Sawizkaja."""

from __future__ import annotations

from difflib import SequenceMatcher

#: From this share of like letters on, two family names may be one.
_ALIKE = 0.6


def resembles(told: str, name: str) -> bool:
    """Tell whether the last, or the first, word of a told name is like one of a name on record."""
    theirs = name.lower().split()
    return any(
        SequenceMatcher(None, word, other).ratio() >= _ALIKE for word in told.lower().split() for other in theirs[-1:]
    )
