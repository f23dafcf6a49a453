"""The day a page of HTML says it was published on."""

from contextlib import suppress
from html.parser import HTMLParser

from orbitctl.factcheck.text.front import valid

#: What a page calls its day in a ``meta`` element, the most certain first.
_NAMES = ("article:published_time", "datepublished", "date")
#: The first time given near the head of an article is its own; further down it may be anybody's.
_MOST_PARAGRAPHS = 2


def published(text: str) -> str | None:
    """Return the ISO day that the beginning of a page gives, or None.

    It is taken from ``<meta property="article:published_time">``, ``<meta itemprop="datePublished">``,
    ``<meta name="date">``, or the first ``<time datetime>`` at the head of an article.
    """
    reader = _Reader()
    with suppress(AssertionError):  # a declaration the parser does not know
        reader.feed(text.replace("<![", "<!_"))
    return next((reader.days[name] for name in (*_NAMES, "time") if name in reader.days), None)


class _Reader(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.days: dict[str, str] = {}
        self._article = False
        self._paragraphs = 0

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        given = {name: value or "" for name, value in attrs}
        if tag == "meta":
            for attribute in ("property", "itemprop", "name"):
                self._note(given.get(attribute, "").lower(), given.get("content", ""))
        elif tag == "time" and self._article and self._paragraphs < _MOST_PARAGRAPHS:
            self._note("time", given.get("datetime", ""))
        elif tag in {"article", "h1"}:
            self._article = True

    def handle_endtag(self, tag: str) -> None:
        self._paragraphs += self._article and tag == "p"

    def _note(self, name: str, content: str) -> None:
        day = valid(content.strip()[:10])
        if day and (name in _NAMES or name == "time"):
            self.days.setdefault(name, day)
