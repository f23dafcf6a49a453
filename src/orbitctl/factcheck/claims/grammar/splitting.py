"""Where a sentence falls apart into clauses: at signs, conjunctions and relatives, and where a statement is joined."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from orbitctl.factcheck.claims.grammar import vocabulary as v
from orbitctl.factcheck.claims.grammar.irregular import SIMPLE_PAST
from orbitctl.factcheck.claims.grammar.sentence import Chunk
from orbitctl.factcheck.claims.grammar.tenses import is_past

_BREAKS = frozenset({";", ":", "—", "–", "(", ")", "…", "“", "”", '"', "|"})
#: Conjunctions that begin a clause, wherever they stand.
_CONJUNCTIONS = frozenset(
    {
        "but", "while", "whereas", "although", "though", "because", "when", "if", "unless", "until", "after", "before",
        "since", "once", "so", "whether", "where",
    }
)  # fmt: skip
#: Of the conjunctions, those whose clause may only date another: "three years after Apollo 11 landed".
DATING = frozenset({"after", "before", "since", "until", "than", "as", "once"})
RELATIVES = frozenset({"which", "who", "whose", "whom"})
#: Where one of these stands, a clause begins.
BREAKS = _BREAKS | _CONJUNCTIONS | RELATIVES
#: What opens a clause that denies: "flew around the Moon without landing".
WITHOUT = "without"
#: Verbs that state something by themselves.
_STANDING = frozenset({"is", "are", "was", "were", "has", "had", "will", "remains", "remained"}) | v.DOUBTFUL
#: With one of these "after" begins no clause: "the metal world it is named after".
_NAMED = frozenset({"named", "called", "looked", "looks"})
_JOINING = frozenset({",", "and"})
#: Around a date that stands between "and" and a verb.
_AROUND_DATES = frozenset({",", "on", "in"})
FINITE = frozenset({"past", "third"})
#: Where none of these stands, no clause begins.
_OPENING = BREAKS | _JOINING | {"that", "time", WITHOUT}


def split(row: Sequence[Chunk]) -> Iterator[tuple[str, Sequence[Chunk]]]:
    """Yield the chunks of each clause with the word or sign that opens it."""
    start, opener = 0, ""
    for position in [at for at, chunk in enumerate(row) if chunk.word in _OPENING]:
        word = row[position].word
        if (
            (word in BREAKS and not _is_within(row, position) and not awaits_verb(row[start : position + 1]))
            or (word in _JOINING and _joins(row, position))
            or (word == "that" and _relates(row, position))
            or (word == WITHOUT and _denies(row, position))
            or _ends_by_the_time(row, position)
        ):
            if position > start:
                yield opener, row[start:position]
            start, opener = position + 1, _OPENING_AS.get(word, word)
    yield opener, row[start:]


#: So near behind it stands what is told.
_CLOSE = 6
#: What begins a clause as another word does.
_OPENING_AS = {"that": "which", "time": "when"}


def _ends_by_the_time(row: Sequence[Chunk], position: int) -> bool:
    """Tell whether "by the time" ends at a position, and what is told behind it is of the present, and so to come."""
    words = [chunk.word for chunk in row[max(position - 2, 0) : position + _CLOSE]]
    return words[:3] == ["by", "the", "time"] and not {"is", "are"}.isdisjoint(words)


def _is_within(row: Sequence[Chunk], position: int) -> bool:
    """Tell whether what mostly begins a clause stands within one: "it is named after", "the Sun–Earth point"."""
    before = row[position - 1].word if position else ""
    if row[position].word == "–":
        return before in _WORLDS and position + 1 < len(row) and row[position + 1].word in _WORLDS
    if row[position].word == "so":
        return position + 1 < len(row) and row[position + 1].word in {"-", "called"}
    return row[position].word == "after" and before in _NAMED


def awaits_verb(before: Sequence[Chunk]) -> bool:
    """Tell whether what ends with "since" only says who will be told of: "the first to land since X fell silent"."""
    if before[-1].word != "since" or all(chunk.word not in _RANKING for chunk in before[:3]):
        return False
    return not any(c.word in _STANDING or (c.verb is not None and c.verb.form in FINITE) for c in before)


_RANKING = frozenset({"first", "last", "only"})
_WORLDS = frozenset({"sun", "earth", "moon", "mars", "lunar", "jupiter", "saturn"})


def _relates(row: Sequence[Chunk], position: int) -> bool:
    """Tell whether "that" begins a relative clause: "a station that will circle the Moon"."""
    if not position or position + 1 >= len(row):
        return False
    following = row[position + 1]
    flies = following.mention is not None and all(entry.kind == "mission" for entry in following.mention.entries)
    if flies and position + 2 < len(row) and any(chunk.word in v.FUTURE for chunk in row[:position]):
        return is_past(row, position + 2)  # "the moonlet that DART struck in September 2022"
    return following.word in v.BEFORE_VERBS or (following.verb is not None and following.verb.form in FINITE)


def _denies(row: Sequence[Chunk], position: int) -> bool:
    verb = row[position + 1].verb if position + 1 < len(row) else None
    return verb is not None and verb.form == "ing"


def _joins(row: Sequence[Chunk], position: int) -> bool:
    """Tell whether "and" or a comma joins a statement to the one before, and not a word to a word."""
    word = row[position].word
    if position + 1 >= len(row):
        return False
    at = first_said(row, position)
    if at == len(row):
        return False
    if word == "and" and opens_with_date(row, at):
        return True
    if row[at].verb is not None:
        return row[at].verb.form in FINITE or word == ","  # type: ignore[union-attr]
    if row[at].word in _STANDING:
        return _followed_by_verb(row, at)  # "left Earth in 2024 and will reach Jupiter in 2030"
    if row[at].mention is None and row[at].word not in v.PRONOUNS:
        return word == "," and _resumes(row, position)
    stands = word == "," and at + 1 < len(row) and row[at + 1].word in _STANDING
    return stands or _followed_by_verb(row, at + 1) or begins_statement(row, at)


def _resumes(row: Sequence[Chunk], comma: int) -> bool:
    """Tell whether a comma ends what is told of somebody: "Nelson, who flew on Columbia in 1986, watched"."""
    before = next((at for at in range(comma - 1, 0, -1) if row[at].word == "," or row[at].word in RELATIVES), 0)
    aside = row[before].word in RELATIVES and row[before - 1].word == ","
    past = row[comma + 1].word in SIMPLE_PAST or row[comma + 1].word.endswith("ed")
    return aside and past and comma + 2 < len(row) and row[comma + 2].word != "by"


def opens_with_date(row: Sequence[Chunk], at: int) -> bool:
    """Tell whether a statement begins with a date: "six years later, the X program did", "in May X followed"."""
    if row[at].time is None:
        return False
    end = min(at + 4, len(row))
    name = next((i for i in range(at + 1, end) if row[i].word != "," and row[i].word not in v.DETERMINERS), None)
    if name is None or (row[name].mention is None and row[name].word not in v.PRONOUNS):
        return False
    return row[at + 1].word == "," or _followed_by_verb(row, name + 1)


def first_said(row: Sequence[Chunk], joint: int) -> int:
    """Return where something is told behind "and" or a comma: "and then, on 12 February 2001, landed"."""
    at = joint + 1
    while at < len(row) and (row[at].word in {"and", "then"} or row[at].word in v.ADVERBS):
        at += 1
    dated = at
    if at == joint + 1 and row[joint].word == ",":
        return at  # "X, on 12 February 2001, landed"
    while dated < len(row) and (row[dated].time is not None or row[dated].word in _AROUND_DATES):
        dated += 1
    verb = row[dated].verb if dated < len(row) else None
    return dated if dated > at and verb is not None and verb.form in FINITE else at


def begins_statement(row: Sequence[Chunk], at: int) -> bool:
    """Tell whether something is told of the name at a position, or of what it owns: "Japan's SLIM managed to land"."""
    while at + 2 < len(row) and row[at + 1].word == "'s" and row[at + 2].mention is not None:
        at += 2
    if row[at].mention is None:
        return False
    words = [chunk.word for chunk in row[at + 1 : at + 3]]
    return (len(words) > 1 and words[0] in _ENDEAVOURS and words[1] == "to") or _followed_by_verb(row, at + 1)


_ENDEAVOURS = v.FAILING | v.TRYING | v.MANAGING


def _followed_by_verb(row: Sequence[Chunk], at: int) -> bool:
    while at < len(row) and row[at].word in v.BEFORE_VERBS:
        at += 1
    verb = row[at].verb if at < len(row) else None
    doing = at < len(row) and row[at].word.endswith("ing") and row[at - 1].word in v.BEFORE_VERBS  # "is still rolling"
    return doing or (verb is not None and (verb.form in FINITE or row[at - 1].word in v.BEFORE_VERBS))
