"""What of a partial date is beyond doubt, for styles that cannot say the rest."""

from itertools import takewhile

from orbitctl import dates


def certain(edtf: str) -> tuple[int, ...]:
    """Return the year, the year and month, or all three, as far as they are certain; nothing of a doubtful date.

    >>> certain("2026-41")  # the second half of 2026
    (2026,)
    """
    date = dates.parse(edtf)
    if date.qualifier or date.earliest is None or date.latest is None:
        return ()
    first, last = date.earliest.timetuple()[:3], date.latest.timetuple()[:3]
    return tuple(one for one, _ in takewhile(lambda pair: pair[0] == pair[1], zip(first, last, strict=True)))


def exact(edtf: str) -> bool:
    """Tell whether a date is a plain day, month or year, so that ``certain`` is all it says."""
    return bool(edtf) and edtf == iso(certain(edtf))


def iso(parts: tuple[int, ...], between: str = "-") -> str:
    """Return the parts of a date as ISO 8601 has them, with another sign between them if one is given."""
    return between.join(f"{part:0{width}}" for part, width in zip(parts, (4, 2, 2), strict=False))
