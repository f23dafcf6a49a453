"""Finding the subject of a verb: the name before it, what takes up a name, or nothing."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from orbitctl.factcheck.claims.context import Context
from orbitctl.factcheck.claims.grammar import vocabulary as v
from orbitctl.factcheck.claims.grammar.sentence import Chunk
from orbitctl.factcheck.claims.grammar.splitting import awaits_verb
from orbitctl.factcheck.reading.lexicon import Entry, Mention
from orbitctl.factcheck.reading.phrases import Time

_SIGNS = frozenset(",;:.()[]\"“”«»—–-•*'‘’…!|")
#: Behind "it", or "it is", these make it stand for nothing.
_EXPLETIVE = frozenset(
    {
        "took", "takes", "seems", "seemed", "appears", "appeared", "turns", "turned", "clear", "likely", "unlikely",
        "hoped", "thought", "said", "believed", "reported", "true", "false", "possible", "only", "time", "rumoured",
    }
)  # fmt: skip
#: Verbs of coming to what is named behind them.
_COMING = frozenset({"reach", "get to", "close in on", "visit"})
_RELATIVES = frozenset({"which", "that", "who"})
#: A date behind one of these is that of an older plan: "Once promised for 2024, it now flies in 2028".
_PROMISED = frozenset({"promised", "planned", "scheduled", "expected", "announced", "intended", "slated", "booked"})
#: An appositive is not longer than this, and no name has more words before it.
_LONGEST_APPOSITIVE = 18
_MOST_MODIFIERS = 5


class Subject(NamedTuple):
    """Whom a clause is about: names joined by "and", or one."""

    mentions: tuple[Mention, ...]
    head: str  # the noun the name is followed by or taken up with: mission, crew; or empty
    left: int  # position of what stands before it; -1 at the beginning of the sentence
    times: tuple[Time, ...] = ()  # a date in front of it
    reduced: bool = False  # followed by a comma: "SLIM, launched in 2023, ..."
    by_word: bool = False  # named only by a pronoun or by what it is


def subject(row: Sequence[Chunk], at: int, context: Context, earlier: Subject | None) -> Subject | None:
    """Return the subject that ends at a position; None if what stands there is none."""
    at = _before_brackets(row, at)
    if at < 0:
        return None
    chunk = row[at]
    if chunk.mention is not None:
        return _named(row, at, "")
    if chunk.word in v.PRONOUNS and _may_open(row, at - 1) and not is_expletive(row, at):
        mention = context.taken_up(v.PRONOUNS[chunk.word], chunk.first)
        return Subject((mention,), "", at - 1, by_word=True) if mention else None
    if chunk.word in _RELATIVES and at:
        antecedent = at - 2 if row[at - 1].word == "," else at - 1
        if antecedent == at - 1 and is_anothers(row[:at]):
            return None
        found = _noun_phrase(row, _before_brackets(row, antecedent), context)
        apart = found is not None and any(row[i].word == "," for i in range(found.left + 1, antecedent))
        return found._replace(mentions=found.mentions[-1:]) if found is not None and apart else found
    if chunk.word in {"and", "then", "but"} and earlier is not None:
        return earlier
    if chunk.word == ",":
        return _before_comma(row, at, context)
    return _noun_phrase(row, at, context)


def is_expletive(row: Sequence[Chunk], at: int) -> bool:
    """Tell whether "it" stands for nothing: "it took until 2013", "it is hoped that"."""
    following = row[at + 1].word if at + 1 < len(row) else ""
    if following in v.BE and at + 2 < len(row):
        if row[at + 2].time is not None and [chunk.word for chunk in row[at + 3 : at + 4]] == ["that"]:
            return row[at].word == "it"  # "it was in 1982 that"
        following = row[at + 2].word
    return row[at].word == "it" and following in _EXPLETIVE


def is_anothers(before: Sequence[Chunk]) -> bool:
    """Tell whether a stretch ends with a noun for another flight than it names: "Hakuto-R M2 follows the mission"."""
    article = next((at for at in range(len(before) - 2, max(0, len(before) - 4), -1) if before[at].word in _A), 0)
    if article and before[-1].word.isalpha() and before[-1].mention is None:
        joint = before[article - 1]  # "in January 2019, a relay that"; but "it was a lander that", "Hera, a probe that"
        described = joint.word == "," and article > 1 and before[article - 2].mention is not None
        return not described and joint.word not in v.BE and joint.word not in {"as", "—", "–", ":", "("}
    if len(before) < 4 or before[-1].word not in v.TAKEN_UP_BY or before[-2].word != "the":
        return False
    return before[-3].word not in v.BE and before[-3].word not in {",", "as"} and before[-3].mention is None


_A = frozenset({"a", "an"})
_CONTRASTING = frozenset({"while", "whereas", "although", "though"})


def is_further(chunk: Chunk) -> bool:
    """Tell whether the name behind a word is that of another of its kind: "a second Blue Ghost"."""
    ordinal = chunk.number is not None and chunk.number.ordinal and chunk.number.value > 1
    return ordinal or chunk.word in {"another", "next"}


def stands_first(row: Sequence[Chunk], at: int) -> bool:
    """Tell whether a clause can begin with the name at a position, and the words that belong to it."""
    return _left_of_modifiers(row, at - 1) is not None


def following(row: Sequence[Chunk], at: int) -> Subject | None:
    """Return the name behind the first comma after a position: "Launched in 2004, Rosetta reached its comet"."""
    comma = next((i for i in range(at, len(row)) if row[i].word == ","), None)
    if comma is None:
        return None
    name = comma + 1
    while name < len(row) and row[name].word and name - comma <= _MOST_MODIFIERS and row[name].word not in _SIGNS:
        if row[name].verb is not None or row[name].word in v.PREPOSITIONS:
            return None
        name += 1
    return Subject((row[name].mention,), "", at - 1) if name < len(row) and row[name].mention else None  # type: ignore[arg-type]


def _before_brackets(row: Sequence[Chunk], at: int) -> int:
    """Return the position before a remark in brackets that ends at ``at``."""
    if at > 0 and row[at].word == ")":
        opening = next((i for i in range(at, -1, -1) if row[i].word == "("), None)
        return at if opening is None else opening - 1
    return at


def _open_bracket(row: Sequence[Chunk], at: int) -> int:
    """Return where the brackets begin in which a position stands; 0 if it stands in none."""
    return next((i if row[i].word == "(" else 0 for i in range(at, 0, -1) if row[i].word in {"(", ")"}), 0)


def _noun_phrase(row: Sequence[Chunk], at: int, context: Context) -> Subject | None:
    """Return the name that ends at ``at``, or the one with a noun such as "mission" behind it or in its place."""
    if at < 0:
        return None
    if row[at].mention is not None:
        return _named(row, at, "")
    head = row[at].word
    kinds = [kind for kind, heads in v.HEADS.items() if head in heads]
    if not kinds or at == 0:
        return None
    name = at - 1
    while name > 0 and row[name].word in _DESCRIBING:
        name -= 1
    if name < at - 1 and _class(row[name]) in {"mission", "program"}:
        return _named(row, name, head)  # "the SLIM Moon lander", "Ax-4 mission crew"
    before = row[at - 1]
    if before.mention is not None and before.mention.entries[0].kind != "demonym":
        return _named(row, at - 1, head)
    if before.word in {"the", "this", "that"} and _may_open(row, at - 2):
        mention = context.taken_up(tuple(kinds), row[at].first)
        return Subject((mention,), head, at - 2, by_word=True) if mention else None
    return None


def _before_comma(row: Sequence[Chunk], comma: int, context: Context) -> Subject | None:
    """Return the subject before a comma: the name there, or the one an appositive ending there describes."""
    bracket = _open_bracket(row, comma)
    if bracket:
        return _noun_phrase(row, bracket - 1, context)  # "IM-1 (2024, tipped over)"
    direct = _noun_phrase(row, _before_brackets(row, comma - 1), context) if comma else None
    if direct is not None and _opening_comma(row, direct.left) is None and not _is_dating(row, direct.left):
        return direct._replace(reduced=True)
    for opening in range(comma - 1, max(-1, comma - _LONGEST_APPOSITIVE), -1):
        if row[opening].word == ",":
            named = _noun_phrase(row, _before_brackets(row, opening - 1), context)
            return named._replace(reduced=True) if named is not None else None
    return direct._replace(reduced=True) if direct is not None and not _is_dating(row, direct.left) else None


def _is_dating(row: Sequence[Chunk], left: int) -> bool:
    """Tell whether a name is only what something is dated by: "launched a week after Hera,"."""
    return left > 0 and row[left].word in {"after", "before", "than", "since", "as"}


def _opening_comma(row: Sequence[Chunk], left: int) -> int | None:
    """Return the comma directly before a noun phrase, if a name stands before that: it is an appositive then."""
    if left > 0 and row[left].word == "," and row[left - 1].mention is not None:
        return left
    return None


def _named(row: Sequence[Chunk], at: int, head: str) -> Subject | None:
    """Return the subject named at a position, with those joined to it by "and", if it is one."""
    mentions = [row[at].mention]
    while (joint := _joined(row, at)) is not None:
        at = joint
        mentions.insert(0, row[at].mention)
    left = _left_of_modifiers(row, at - 1)
    if left is None:
        return None
    if at and is_further(row[at - 1]):
        return None
    times: tuple[Time, ...] = ()
    if left >= 0 and row[left].time is not None:
        times = (row[left].time,)  # type: ignore[assignment]
    elif (
        left > 0
        and row[left].word == ","
        and row[left - 1].time is not None
        and not _is_of_relative(row, left - 1)
        and not (left > 1 and row[left - 2].word in _PROMISED)
    ):
        times = (row[left - 1].time,)  # type: ignore[assignment]
    return Subject(tuple(mentions), head, left, times)  # type: ignore[arg-type]


def _is_of_relative(row: Sequence[Chunk], at: int) -> bool:
    """Tell whether a date ends a relative clause or a participle behind a name, and dates nothing behind it.

    "Who announced it in May, Kepler", "to make room for Nauka, launched in July, Pirs". Nor what is told of another
    flight, set against it: "while X worked until May, Y".
    """
    against = next((i for i in range(at, -1, -1) if row[i].word in _CONTRASTING), at)
    if any(chunk.verb for chunk in row[against:at]) and any(chunk.mention for chunk in row[against:at]):
        return True
    opening = next((i for i in range(at, -1, -1) if row[i].word == ","), None)
    if opening is None:
        return False
    verb = row[opening + 1].verb
    reduced = opening > 0 and row[opening - 1].mention is not None and verb is not None
    return row[opening + 1].word in _RELATIVES or (reduced and verb.form in {"past", "participle"})  # type: ignore[union-attr]


def _joined(row: Sequence[Chunk], at: int) -> int | None:
    """Return the position of a name of the same kind that is joined to the one at ``at`` by "and" or a comma."""
    before = at - 1
    while before >= 0 and row[before].word in {"and", ",", "&", "the", "both"}:
        before -= 1
    if (
        before < 0
        or before == at - 1
        or row[before].mention is None
        or (row[at - 1].word == "the" and before == at - 2)
    ):
        return None
    same = _class(row[before]) == _class(row[at])
    return before if same else None


def _class(chunk: Chunk) -> str:
    mention = chunk.mention
    return v.CLASSES.get(mention.entries[0].kind, mention.entries[0].kind) if mention is not None else ""


_DESCRIBING = v.DESCRIBING | v.HEADS["mission"]
_BELONGING = v.MODIFIERS | v.HEADS["mission"] | v.HEADS["agency"]


def _left_of_modifiers(row: Sequence[Chunk], at: int) -> int | None:
    """Return the position before the words that belong to a name; None if the name belongs to something else."""
    position = at
    plain = 0  # words of which only a determiner before them shows that they belong to the name
    while position >= 0:
        chunk = row[position]
        if chunk.word in v.DETERMINERS:
            return position - 1 if _may_open(row, position - 1) else None
        if chunk.mention is not None and (position == at or row[position + 1].word == "'s" or _modifies(chunk)):
            position -= 1
        elif chunk.word == "'s" and position and row[position - 1].mention is not None:
            position -= 2
            plain = 0  # a possessive holds the words together as a determiner does
        elif chunk.time is not None or chunk.word in _SIGNS or chunk.word in v.OPENERS:
            return position if not plain else None
        elif not chunk.word or chunk.verb is not None or chunk.word in v.PREPOSITIONS or plain == _MOST_MODIFIERS:
            return None
        else:
            plain += chunk.word not in _BELONGING  # "Japanese startup ispace", "the rover Zhurong"
            position -= 1
    return position if not plain else None


def _modifies(chunk: Chunk) -> bool:
    """Tell whether a name can stand before another as its maker or its country: "NASA Perseverance rover"."""
    return chunk.mention is not None and _class(chunk) in {"agency", "state", "demonym"}


def _may_open(row: Sequence[Chunk], at: int) -> bool:
    """Tell whether a clause can begin behind a position."""
    if at < 0 or row[at].time is not None or row[at].word in _SIGNS or row[at].word in v.ADVERBS:
        return True
    return row[at].word in v.OPENERS and not awaits_verb(row[: at + 1])


def is_gone_to(row: Sequence[Chunk], entry: Entry) -> bool:
    """Tell whether something is where others went: "went up to Skylab"."""
    at = next((i for i, chunk in enumerate(row) if chunk.mention is not None and entry in chunk.mention.entries), 0)
    while at and row[at - 1].word in v.DETERMINERS:
        at -= 1
    return at > 0 and row[at - 1].word == "to"


def is_reached(row: Sequence[Chunk], entry: Entry, pronoun: str = "") -> bool:
    """Tell whether something is what others came to: "when she reached Salyut 7", "the budget cutters got to it"."""
    named = [at for at, chunk in enumerate(row) if chunk.mention is not None and entry in chunk.mention.entries]
    at = next(iter(named or [at for at, chunk in enumerate(row) if chunk.word and chunk.word == pronoun]), 0)
    while at and row[at - 1].word in v.DETERMINERS:
        at -= 1
    verb = row[at - 1].verb if at > 1 else None
    return verb is not None and verb.base in _COMING
