"""What of a partial date is beyond doubt, for styles that cannot say the rest."""

from itertools import takewhile


def certain(edtf: str) -> tuple[int, ...]:
    """Return the year, the year and month, or all three, as far as they are certain; nothing of a doubtful date.

    >>> certain("2026-41")  # the second half of 2026
    (2026,)
    """
    plain = _plain(edtf)
    if plain:
        return plain
    from orbitctl import dates  # 5 ms; most sources are dated to the day

    date = dates.parse(edtf)
    if date.qualifier or date.earliest is None or date.latest is None:
        return ()
    first, last = date.earliest.timetuple()[:3], date.latest.timetuple()[:3]
    return tuple(one for one, _ in takewhile(lambda pair: pair[0] == pair[1], zip(first, last, strict=True)))


def exact(edtf: str) -> bool:
    """Tell whether a date is a plain day, month or year, so that ``certain`` is all it says."""
    return edtf == iso(certain(edtf))


def _plain(edtf: str) -> tuple[int, ...]:
    """Return the parts of a plain day, month or year, and nothing of any other date."""
    parts = edtf.split("-")
    if not all(map(str.isdecimal, parts)) or int("".join(parts[1:2]) or 1) > 12:  # 21 to 41 are parts of a year
        return ()
    return tuple(map(int, parts))


def iso(parts: tuple[int, ...], between: str = "-") -> str:
    """Return the parts of a date as ISO 8601 has them, with another sign between them if one is given."""
    return between.join(f"{part:0{width}}" for part, width in zip(parts, (4, 2, 2), strict=False))
