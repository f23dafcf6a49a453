"""RIS, a line a field.

Its dates have no way to say that they are uncertain: DA is written for a whole day, PY for a certain year, and any
other date goes into a note as it is.
"""

from orbitctl.render.citations.certain import certain, exact, iso
from orbitctl.render.citations.trail import trail
from orbitctl.views.citation import Entry


def entry(item: Entry) -> str:
    """Return an entry, from TY to ER."""
    published = item.published
    known = certain(published) if published else ()
    opened = certain(item.accessed)
    fields = [
        ("TY", "DATA" if item.role == "record" else "ELEC" if item.url else "GEN"),
        ("ID", item.key),
        ("TI", item.title),
        ("PB", item.publisher),
        ("PY", f"{known[0]:04}" if known else ""),
        ("DA", _slashed(known) if len(known) > 1 else ""),
        ("UR", item.url and item.url.replace(";", "%3B")),  # a semicolon would begin another address
        ("Y2", _slashed(opened) if opened else ""),
        ("N1", trail(item)),
        ("N1", _unsaid(published) if published and not exact(published) else ""),
    ]
    return "\n".join([*(f"{tag}  - {value}" for tag, value in fields if value), "ER  - "])


def document(entries: list[str]) -> str:
    """Return the entries with a line between them."""
    return "\n\n".join(entries)


def _unsaid(published: str) -> str:
    from orbitctl import dates  # 5 ms; most dates are said in full by DA

    return f"Published: {dates.in_words(published)} (EDTF {published})"


def _slashed(parts: tuple[int, ...]) -> str:
    """Return a date as YYYY/MM/DD; the parts that are not known are left empty, the slashes stay."""
    return iso(parts, "/") + "/" * (3 - len(parts))
