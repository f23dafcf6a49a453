"""The sentence for a text that has no form of a date; loaded, with the table of mistakes, only then."""

from __future__ import annotations

import itertools
import re
from collections.abc import Callable, Iterable
from typing import TypeAlias

from orbitctl.dates.errors import DateError, refusal
from orbitctl.dates.mistakes import DAY_FORM, MISTAKES
from orbitctl.dates.partial import PartialDate

# The grammar hands its reader in, so that this module need not import it back.
Read: TypeAlias = Callable[[str], PartialDate | None]

LONGEST_EXPLAINED = 64
_FORMS = f"{DAY_FORM}, or 1969-07, 1969, 2027-06~, 203X, 2026-41, 2028/.., ../2030 or 2030/2035"

# Typeset dashes and slashes that look like the two of ASCII.
_TO_ASCII = str.maketrans("\u2010\u2011\u2012\u2013\u2014\u2212\uff0d\u2044\u2215\uff0f", "-" * 7 + "/" * 3)


def explain(text: str, read: Read) -> DateError:
    """Make the error for a text that `read` has no form for."""
    for because in (_of_characters, _of_mistakes, _of_interval_ends):
        if error := because(text, read):
            return error
    return refusal(text, "it has none of the forms of a date", write=_FORMS)


def _of_characters(text: str, read: Read) -> DateError | None:
    """Refuse what is wrong before any form is looked for: emptiness, length, characters."""
    if not text.strip():
        return refusal(text, "it is empty", write=f"{DAY_FORM}, or leave it out")
    if len(text) > LONGEST_EXPLAINED:
        return refusal(text, f"it is {len(text)} characters long", write=f"one date, {DAY_FORM}")
    stripped = text.strip()
    visible = "".join(character for character in text if character.isprintable())
    digits = "".join(str(int(c)) if c.isdecimal() else c for c in text)
    for plain, reason, write in (
        (stripped, "there is white space around it", "it without"),
        (visible, "it holds control or invisible characters", "it without"),
        (digits, "its digits are not those of ASCII", "it with 0 to 9"),
        (text.translate(_TO_ASCII), "its dashes or slashes are not those of ASCII", "it with - and /"),
    ):
        if plain != text:
            # As long as the text it may be, but one fault poorer: it may be mended in full.
            suggestions = _readable([plain], plain + "/", read)
            return refusal(text, reason, write="" if suggestions else write, suggestions=suggestions)
    return None


def _of_mistakes(text: str, read: Read) -> DateError | None:
    for mistake in MISTAKES:
        if match := re.fullmatch(mistake.pattern, text, re.ASCII | re.IGNORECASE):
            suggestions = _readable(mistake.rewrite(match), text, read)
            return refusal(text, mistake.reason, write="" if suggestions else mistake.write, suggestions=suggestions)
    return None


def _of_interval_ends(text: str, read: Read) -> DateError | None:
    """Explain an interval by its first bad end."""
    ends = text.split("/")
    for end in ends if len(ends) == 2 else ():
        if end not in ("", "..") and read(end) is None:
            return DateError(f"in {text!r}: {explain(end, read)}", _repaired(text, text + "/", read))
    return None


def _readable(candidates: Iterable[str], text: str, read: Read) -> tuple[str, ...]:
    """Keep the candidates that can be read, as they are or repaired: never advise what is refused."""
    kept: list[str] = []
    for candidate in candidates:
        try:
            kept += [candidate] if read(candidate) else _repaired(candidate, text, read)
        except DateError:
            continue
    return tuple(dict.fromkeys(kept))


def _repaired(candidate: str, text: str, read: Read) -> tuple[str, ...]:
    """Mend the ends of a candidate: 2028-07/.. for "July 2028/..".

    Only what is shorter than `text`, which the candidate came from, is mended, so that mending ends.
    """
    ends = [_mended(end, text, read) for end in candidate.split("/")]
    joined = ["/".join(choice) for choice in itertools.product(*ends)] if len(ends) <= 2 else []
    return _readable([mended for mended in joined if mended != candidate], "", read)


def _mended(end: str, text: str, read: Read) -> tuple[str, ...]:
    if end in ("", "..") or read(end):
        return (end,)
    body = end.rstrip("?~%")
    found = explain(body, read).suggestions if len(body) < len(text) else ()
    return tuple(suggestion + end[len(body) :] for suggestion in found)
