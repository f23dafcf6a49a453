"""Finding turns of phrase in a stretch of text: tables of what a thing can be told by, in all forms of their verbs.

A phrase of a table is its words; ``~`` before the first has it inflected as a verb ("~burn up": burns up, burned up),
``*`` stands for up to seven words of any kind ("put * into orbit"), and ``@name`` for any word of a class of that name.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import NamedTuple

from orbitctl.factcheck.claims.grammar.clauses import Clause
from orbitctl.factcheck.claims.grammar.irregular import IRREGULAR
from orbitctl.factcheck.claims.grammar.verbs import Form, inflected
from orbitctl.factcheck.reading.wordsets import wordset

#: What "*" stands for has so many words at most.
_LONGEST_GAP = 7
_GAP = "*"
#: Words that stand in most sentences; a phrase is looked up by its first word that is none of them.
_COMMON = wordset(
    "a an the in on to at of is are was were has have had no not its it into with for by as been from there never"
)


#: Past tense and participle of further verbs that only stand in turns of phrase.
_IRREGULAR = IRREGULAR | {
    "hang": ("hung", "hung"),
    "cut": ("cut", "cut"),
    "wind": ("wound", "wound"),
    "write": ("wrote", "written"),
    "speak": ("spoke", "spoken"),
    "sink": ("sank", "sunk"),
    "pay": ("paid", "paid"),
    "bite": ("bit", "bitten"),
    "tear": ("tore", "torn"),
}
#: Past tenses, of whatever verb.
PAST = frozenset(past for past, _ in _IRREGULAR.values())


class Turn(NamedTuple):
    """A turn of phrase in a text; ``form`` is that of its verb, and none where it is told by fixed words."""

    meaning: str
    phrase: str
    at: int  # position of the chunk it begins with
    last: int  # position of the chunk behind it
    form: Form | None


class _Phrase(NamedTuple):
    meaning: str
    words: tuple[str | frozenset[str], ...]  # a set where any word of a class will do
    anchor: int  # place of the word it is looked up by
    next: str  # the word behind that; empty if it can be several, or none
    name: str
    form: Form | None


class Phrases:
    """What each of some meanings can be told by; in a text without one of ``anchors`` there is none of them."""

    def __init__(self, table: Mapping[str, str], classes: Mapping[str, frozenset[str]] | None = None) -> None:
        known = {f"@{name}": words for name, words in (classes or {}).items()}
        self._rows: dict[str, list[_Phrase]] = {}
        for meaning, phrases in table.items():
            for phrase in phrases.split(", "):
                for words, form in _forms(phrase):
                    anchor = _anchor(words)
                    behind = words[anchor + 1] if anchor + 1 < len(words) else _GAP
                    row = _Phrase(
                        meaning, tuple([known.get(word, word) for word in words]), anchor,
                        "" if behind == _GAP or behind in known else behind, phrase.lstrip("~"), form,
                    )  # fmt: skip
                    self._rows.setdefault(words[anchor], []).append(row)
        self.anchors = frozenset(self._rows)

    def within(self, clause: Clause) -> Iterator[Turn]:
        """Yield the turns of phrase in a clause, from left to right."""
        spelled, rows = clause.spelled, self._rows
        for place, (word, _) in enumerate(spelled):
            if word not in rows:
                continue
            behind = spelled[place + 1][0] if place + 1 < len(spelled) else ""
            for phrase in rows[word]:
                if phrase.next and phrase.next != behind:
                    continue  # most fall at the second word
                first = place - phrase.anchor
                end = _end(spelled, first, phrase.words) if first >= 0 else 0
                if end:
                    yield Turn(phrase.meaning, phrase.name, spelled[first][1], spelled[end - 1][1] + 1, phrase.form)


def _forms(phrase: str) -> Iterator[tuple[list[str], Form | None]]:
    if phrase.startswith("~"):
        yield from inflected(phrase[1:], _IRREGULAR)
    else:
        yield phrase.split(), None


def _anchor(words: Sequence[str]) -> int:
    """Return the place of the first word that is not common, and before any gap; the first if there is none."""
    for place, word in enumerate(words):
        if word == _GAP:
            break
        if word not in _COMMON:
            return place
    return 0


def _end(spelled: Sequence[tuple[str, int]], place: int, words: Sequence[str | frozenset[str]]) -> int:
    """Return the place behind a phrase that stands at a place; 0 if it does not."""
    for number, word in enumerate(words):
        if word == _GAP:
            rest = words[number + 1 :]
            ends = (_end(spelled, start, rest) for start in range(place, min(place + _LONGEST_GAP, len(spelled)) + 1))
            return next((end for end in ends if end), 0)
        if place >= len(spelled):
            return 0
        said = spelled[place][0]
        if said != word if isinstance(word, str) else said not in word:
            return 0
        place += 1
    return place
