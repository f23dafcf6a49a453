"""The front matter of a text, and the day it gives."""

import re
from datetime import date

#: YAML between lines of hyphens, TOML between lines of plus signs; bounded, because it is read at once.
_FRONT = re.compile(
    r"(?P<fence>---|\+\+\+)[ \t]*\n(?P<content>(?:[^\n]*\n){0,400}?)(?:(?P=fence)|\.\.\.)[ \t]*(?:\n|\Z)"
)
_DAY = re.compile(
    r"^(?:date|published|publish_?date|pub_?date)[ \t]*[:=][ \t]*[\"']?(\d{4}-\d\d-\d\d)(?!\d)",
    re.MULTILINE | re.IGNORECASE,
)


def front_matter(text: str) -> tuple[int, str | None]:
    r"""Return how long the front matter at the start of a text is, and the ISO day it gives.

    >>> front_matter("---\ndate: 2025-12-03T10:00\n---\nText")
    (31, '2025-12-03')
    """
    found = _FRONT.match(text)
    if found is None:
        return 0, None
    given = _DAY.search(found["content"])
    return found.end(), valid(given[1]) if given else None


def valid(day: str) -> str | None:
    """Return an ISO day if there is such a day."""
    try:
        return date.fromisoformat(day[:10]).isoformat()
    except ValueError:
        return None
