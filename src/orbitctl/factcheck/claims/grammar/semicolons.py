"""A sentence in the statements that semicolons part: each has its own subject, and its own date."""

from __future__ import annotations

from collections.abc import Sequence

from orbitctl.factcheck.claims.grammar import vocabulary as v
from orbitctl.factcheck.claims.grammar.verbs import VERBS
from orbitctl.factcheck.reading.tokens import Tokens, tokens

_FORMS = frozenset({"past", "third"})
#: With one of these a stretch states something by itself.
_FINITE = (
    (v.BE - {"be", "been", "being"})
    | v.FUTURE
    | {"has", "had", "have", "did", "does"}
    | {word for word, rows in VERBS.items() if any(verb.form in _FORMS for _, verb in rows)}
)
#: What is quoted stays in one piece with who says it.
_QUOTED = ('"', "“", "«")


def parted(text: str) -> list[Tokens]:
    """Return a sentence in tokens, in several parts if each of them has a verb of its own."""
    parts = text.split("; ") if "; " in text else []
    told = [tokens(part) for part in parts if not any(sign in text for sign in _QUOTED)]
    return told if len(told) > 1 and all(_states(words.lower) for words in told) else [tokens(text)]


def _states(words: Sequence[str]) -> bool:
    """Tell whether a stretch has a verb, and counts from nothing told before: "nobody has been there since"."""
    return not _FINITE.isdisjoint(words) and "since" not in words[-2:]
