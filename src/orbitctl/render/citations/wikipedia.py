"""Wikipedia's citation templates: {{cite web}}, or {{citation}} for what has no address.

The templates know plain dates, and "c." before a year. Of any other date what is certain is given, and the whole of it
stands in a comment, for the editor who pastes it.
"""

import re

from orbitctl import dates
from orbitctl.render.citations.certain import certain, exact, iso
from orbitctl.render.citations.trail import trail
from orbitctl.views.citation import Entry

#: Braces, brackets and pipes; markup of two or more signs; a tag; an entity; the beginning of an address.
_SPECIAL = re.compile(r"[{}\[\]|<>]|''+|~~~+|__+|&(?=#?\w+;)|:(?=//)")
_UNTITLED = "<!-- title not on record: copy it from the page -->"


def entry(item: Entry) -> str:
    """Return an entry as a template on one line."""
    parameters = {
        "url": item.url and _address(item.url),
        "title": _escaped(item.title) if item.title else _UNTITLED,
        "publisher": _escaped(item.publisher),
        "date": item.published and _date(item.published),
        "access-date": item.url and _date(item.accessed),  # the templates refuse one without an address
        "id": _escaped(trail(item)),
    }
    given = " ".join(f"|{name}={value}" for name, value in parameters.items() if value)
    return f"{{{{{'cite web' if item.url else 'citation'} {given}}}}}"


def document(entries: list[str]) -> str:
    """Return one template a line."""
    return "\n".join(entries)


def _escaped(text: str) -> str:
    return _SPECIAL.sub(lambda match: "".join(f"&#{ord(character)};" for character in match[0]), text)


def _address(url: str) -> str:
    """Return an address with what would end or change it percent-encoded."""
    return re.sub(r"[\[\]]|''+|~~~+", lambda m: "".join(f"%{ord(c):02X}" for c in m[0]), url).replace("&", "&amp;")


def _date(edtf: str) -> str:
    if exact(edtf):
        return dates.in_words(edtf)
    if edtf[4:] == "~" and exact(edtf[:4]):
        return f"c. {edtf[:4]}"
    known = certain(edtf)
    return f"{dates.in_words(iso(known)) if known else ''}<!-- EDTF {edtf}: {dates.in_words(edtf)} -->"
