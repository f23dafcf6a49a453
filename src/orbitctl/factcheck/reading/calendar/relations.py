"""The words that tie a date to what is told: "by", "no earlier than", "some time in"."""

from collections.abc import Sequence

from orbitctl.factcheck.reading.calendar.words import vocabulary
from orbitctl.factcheck.reading.phrases import Relation

#: Rows of words before a date and what they make of it; the row with the most words wins.
_BEFORE: dict[str, Relation] = {
    "in": "in", "on": "in", "during": "in", "for": "in", "within": "in", "throughout": "in", "as of": "in",
    "into": "in", "at": "in", "dated": "in", "in or around": "in", "on or about": "in", "as late as": "in",
    "as recently as": "in", "over": "in", "night to": "in", "in the night to": "in", "overnight to": "in",
    "by": "by", "no later than": "by", "not later than": "by", "in or before": "by", "on or before": "by",
    "by or before": "by",
    "before": "before", "prior to": "before", "earlier than": "before", "ahead of": "before",
    "not after": "by", "not beyond": "by", "no sooner than": "from",
    "after": "after", "following": "after", "later than": "after", "past": "after", "beyond": "after",
    "since": "since", "ever since": "since",
    "from": "from", "no earlier than": "from", "not earlier than": "from", "not before": "from", "not until": "from",
    "starting": "from", "starting in": "from", "starting on": "from", "starting from": "from", "beginning": "from",
    "beginning in": "from", "beginning on": "from", "in or after": "from", "on or after": "from", "as early as": "from",
    "as soon as": "from", "as from": "from",
    "until at least": "from", "through at least": "from",
    "at least until": "from", "at least through": "from", "since at least": "since",
    "to": "until", "up to": "until", "extended into": "until",
    "until": "until", "till": "until", "through": "until", "up until": "until", "extended to": "until",
    "ending": "until", "ending in": "until", "ending on": "until",
}  # fmt: skip
#: Likewise behind a date.
_BEHIND: dict[str, Relation] = {
    "at the earliest": "from", "or later": "from", "and later": "from", "or after": "from", "and beyond": "from",
    "onwards": "from", "onward": "from", "at the latest": "by", "or earlier": "by", "or before": "by",
    "or sooner": "by",
}  # fmt: skip
#: Words that only say that the date is not exact; they may stand on either side of the word above.
_ABOUT = vocabulary(
    "around about circa ca roughly approximately possibly perhaps probably likely maybe sometime toward towards"
)
_ABOUT_PAIRS = frozenset({("some", "time"), ("week", "of"), ("eve", "of"), ("c", "."), ("ca", ".")})
#: Of what "moved from 2026 to 2028" the first date is given up, and the two are no range.
_MOVES = vocabulary(
    "move moved moves moving slip slipped slips slipping delay delayed delays postpone postponed pushed push pushes "
    "shifted slid rescheduled advanced changed revised brought deferred"
)
#: So many tokens before the dates a verb is looked for.
_MOVE_REACH = 8
#: What may stand between "to" and the new date.
ABOUT_A_DATE = _ABOUT | vocabulary("to into the no not earlier later than before at least some time in as")
_CLOCK = vocabulary(": am pm utc gmt est edt cst cdt mst mdt pst pdt ist jst msk cet cest bst at")


def _by_ends(table: dict[str, Relation], *, last: bool) -> dict[str, list[tuple[list[str], Relation]]]:
    """Find the rows by their last or first word, the longest first."""
    rows: dict[str, list[tuple[list[str], Relation]]] = {}
    for phrase, relation in sorted(table.items(), key=lambda row: -len(row[0].split())):
        words = phrase.split()
        rows.setdefault(words[-1 if last else 0], []).append((words, relation))
    return rows


_ROWS_BEFORE = _by_ends(_BEFORE, last=True)
_ROWS_BEHIND = _by_ends(_BEHIND, last=False)


def relation_before(lower: Sequence[str], first: int, floor: int) -> tuple[int, Relation, bool]:
    """Return where the words before a date begin, what they say, and whether they say "about".

    They do not reach across ``floor``, where the date before ends.
    """
    start, about = _past_about(lower, first, floor)
    for words, relation in _ROWS_BEFORE.get(lower[start - 1], ()) if start > floor else ():
        size = len(words)
        if start - size >= floor and lower[start - size : start] == words:
            start, about_too = _past_about(lower, start - size, floor)
            if words == ["on"]:
                return _past_clock(lower, start, floor, about or about_too)
            return start, relation, about or about_too
    return start, "in", about


def relation_behind(lower: Sequence[str], last: int) -> tuple[int, Relation | None]:
    """Return where the words behind a date end, and what they say."""
    for words, relation in _ROWS_BEHIND.get(lower[last], ()):
        if lower[last : last + len(words)] == words:
            return last + len(words), relation
    return last, None


def _past_about(lower: Sequence[str], first: int, floor: int) -> tuple[int, bool]:
    start = first
    while start > floor:
        pair = (lower[start - 2], lower[start - 1])
        size = 1 if pair[1] in _ABOUT else 2 if pair in _ABOUT_PAIRS else 0
        if size == 0 or start - size < floor:
            break
        start -= size
    return start, start < first


def _past_clock(lower: Sequence[str], start: int, floor: int, about: bool) -> tuple[int, Relation, bool]:
    """Look past the time of day for the word before it: "by 20:17 UTC on 20 July"."""
    at = start
    while at > floor and (lower[at - 1] in _CLOCK or lower[at - 1].isdecimal()):
        at -= 1
    if at < start and at > floor:
        for words, relation in _ROWS_BEFORE.get(lower[at - 1], ()):
            if len(words) == 1 and relation not in {"in", "from"}:
                return at - 1, relation, about
    return start, "in", about


def is_moved(lower: Sequence[str], at: int) -> bool:
    """Say if what is told before a place is that a date moved."""
    return not _MOVES.isdisjoint(lower[max(at - _MOVE_REACH, 0) : at])
