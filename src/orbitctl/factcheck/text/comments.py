"""The comment by which somebody accepts a statement: ``<!-- orbitctl: accept REASON -->``."""

import re

from orbitctl.factcheck.text.masks import BREAK, HIDDEN, Comment

#: What stands between the signs of such a comment; the reason may be missing.
_CONTENT = re.compile(r"\s*orbitctl:\s*accept\b:?\s*", re.IGNORECASE)
_BLANK = " \t" + HIDDEN + BREAK
#: A whole comment. One that begins inside another is where the search starts anew, so that it stays linear.
COMMENT = r"<!--(?:[^-<]|-(?!->)|<(?!!--))*+-->"


def accepting(content: str) -> str | None:
    """Return the reason that the content of a comment gives; empty if it gives none, None for any other comment.

    >>> accepting(" orbitctl: accept quoted from the report ")
    'quoted from the report'
    """
    found = _CONTENT.match(content)
    return None if found is None else " ".join(content[found.end() :].split())


def comment(text: str, start: int, end: int, base: int) -> Comment | None:
    """Return the accept comment at a place of a text whose first character is at ``base``, if it is one."""
    reason = accepting(text[start + 4 : end - 3])
    if reason is None:
        return None
    before = text[text.rfind("\n", 0, start) + 1 : start]
    return Comment(base + start, reason, behind=bool(before.strip(_BLANK)))
