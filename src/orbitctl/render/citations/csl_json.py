"""CSL-JSON, which Zotero, pandoc and every citation processor read (schema csl-data 1.0).

A plain date is given in parts, as all processors expect it. One that is not keeps its EDTF text under ``edtf``, beside
what they can use: the parts marked as approximate, or the date in words.
"""

import json

from orbitctl.render.citations.certain import certain, exact
from orbitctl.render.citations.trail import trail
from orbitctl.views.citation import Entry


def entry(item: Entry) -> str:
    """Return an entry as a JSON object on one line, in ASCII so that no encoding can spoil it."""
    kind = "dataset" if item.role == "record" else "webpage" if item.url else "document"
    fields = {
        "id": item.key,
        "type": kind,
        "title": item.title,
        "publisher": item.publisher,
        "URL": item.url,
        "issued": item.published and _date(item.published),
        "accessed": _date(item.accessed),
        "note": trail(item),
    }
    return json.dumps({name: value for name, value in fields.items() if value})


def document(entries: list[str]) -> str:
    """Return the entries as one array."""
    return "[\n  {}\n]".format(",\n  ".join(entries))


def _date(edtf: str) -> dict[str, object]:
    if exact(edtf):
        return {"date-parts": [certain(edtf)]}
    plain = edtf.rstrip("?~%")
    if exact(plain):
        return {"date-parts": [certain(plain)], "circa": True, "edtf": edtf}
    from orbitctl import dates  # 5 ms; most dates have parts

    return {"literal": dates.in_words(edtf), "edtf": edtf}
