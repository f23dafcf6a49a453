"""Claims of firsts in whatever words: "the first visitor to Saturn was X", "X first circled the Moon", "before X no".

What was done is taken from the words that go with "first"; who did it is the one flight, or else the one person or
actor, that the sentence names outside them. The judge refuses deeds of which one word is not understood.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise

from orbitctl.factcheck.claims.analysis import Analysis
from orbitctl.factcheck.claims.claim import Claim
from orbitctl.factcheck.claims.grammar import vocabulary as v
from orbitctl.factcheck.claims.grammar.roles import named_unit
from orbitctl.factcheck.claims.grammar.sentence import Chunk
from orbitctl.factcheck.claims.grammar.strangers import stranger
from orbitctl.factcheck.claims.grammar.verbs import Verb
from orbitctl.factcheck.reading.essence import essence
from orbitctl.factcheck.reading.lexicon import Entry
from orbitctl.factcheck.reading.wordsets import wordset

#: Marks claims whose deed has to be understood in full.
WIDE = "wide"
#: In the place of a record, somebody of whom there is none.
STRANGER = "stranger"
#: Behind these "first" tells no rank in history: the first stage, the first half, the first of three.
ORDINARY = wordset(
    "stage stages half quarter time of day days week month months year years step phase module element lady minister"
    " planned two three four five six ten few signatories signatory member party batch launch flight test set part"
    " attempt administrator director chairman chair president head chief commander secretary"
)
_HOLDERS = ("mission", "person", "astronaut", "company", "agency", "state")
#: With one of these nothing is told as done, or not of all.
_UNTOLD = v.NEGATIONS | v.FUTURE | v.DOUBTFUL | v.DOUBTED | v.TRYING | v.FAILING | wordset(
    "if ? since second hoped aimed wanted planned bid goal candidate attempt try almost nearly claimed claims other"
    " except besides rival unlike than only again instead among between"
)  # fmt: skip
#: Where what was done ends.
_ENDS = wordset(
    ". , ; : — – ( ) was were is are came comes come went goes fell belongs belonged when after before until while by"
    " aboard during thanks courtesy followed but with who whose which in behind ahead flew rode travelled traveled"
    " sailed lived"
)
#: Of verbs of several words, what tells of the same as one word.
_MEANINGS = {"land": "land", "orbit": "orbit", "flyby": "fly", "crash": "hit"}
#: Behind "nobody" these tell of whom that is not so.
LEFT_OUT = wordset("but except save besides other")
_NOBODY = wordset("no nobody nothing none")
_SUBJECTS = wordset("it he she they which and had has have was were")
_OWN = wordset("its their his her our my your own")
_EVERYBODY = wordset("man world history humanity mankind humankind moon planet mars venus saturn jupiter mercury")
_SPANS = wordset("years decades decade century generation year generations")


def firsts(found: Analysis) -> Iterator[Claim]:
    """Yield who is said to have been first at what."""
    row = found.row
    words = found.words
    if "first" not in words and ("before" not in words or words.isdisjoint(_NOBODY)):
        return
    if any(chunk.time is not None and chunk.time.relation != "in" for chunk in row):
        return  # "the first since 1976"
    if "first" in words:
        if words.isdisjoint(_UNTOLD) and sum(chunk.word == "first" for chunk in row) == 1:
            yield from _first(found)
    else:
        yield from _before(row, words)


def _first(found: Analysis) -> Iterator[Claim]:
    """Yield the unknown person who is said to have been the first; `placings` and `primacy` read of all others."""
    row = found.row
    at = next(at for at, chunk in enumerate(row) if chunk.word == "first")
    end = _end(row, at + 1)
    if at + 1 >= len(row) or row[at + 1].word in ORDINARY or row[at + 1].number or is_of_its_own(row[:at]):
        return
    if is_among_few(row[at:]) or _in_a_time(row, end):
        return
    unknown = _stranger(found, end)
    essential = _essence([*([row[at - 2]] if at > 1 and row[at - 1].word == "'s" else []), *row[at + 1 : end]])
    if unknown is not None and essential:
        yield _claim(STRANGER, unknown, essential)


def _claim(kind: str, who: str, essential: str, what: str = "first") -> Claim:
    return Claim("first", "first", who, what, essential, others=(kind, WIDE))


def _end(row: Sequence[Chunk], at: int) -> int:
    """Return where the words end that tell what was done: at a sign, a date, a verb that ties it to somebody."""
    start = at
    while at < len(row):
        chunk = row[at]
        if chunk.time is not None or chunk.number is not None or (chunk.word in _ENDS and at > start):
            if chunk.word in {"with", "in"} and at + 2 < len(row) and row[at + 1].word in {"space", "orbit", "lunar"}:
                at += 1
                continue
            return at
        if chunk.mention is not None and any(
            e.kind in {"mission", "person", "astronaut"} for e in chunk.mention.entries
        ):
            return at
        at += 1
    return at


def _stranger(found: Analysis, end: int) -> str | None:
    """Return the unknown person who is said to have been it: "the first woman in space was X"."""
    if found.row[1:] and (told := stranger(found.row, found.written, 0)) is not None:
        behind = [chunk.word for chunk in found.row[len(told.split()) :][:3]]
        return told if behind in (["was", "the", "first"], ["became", "the", "first"]) else None
    if end + 1 >= len(found.row) or found.row[end].word not in {"was", "is"}:
        return None
    return stranger(found.row, found.written, end + 1)


def is_adverb(row: Sequence[Chunk], at: int) -> bool:
    """Tell whether "first" says what somebody did before something else, not before others: "it first flew past"."""
    if not at or at + 1 >= len(row):
        return False
    before, behind = row[at - 1], row[at + 1]
    acts = behind.verb is not None and behind.verb.form in {"past", "third"}
    return (before.mention is not None or before.word in _SUBJECTS) and (acts or behind.word in v.BEFORE_VERBS)


def is_among_few(chunks: Sequence[Chunk]) -> bool:
    """Tell whether a first is one of a group that is not named: "the first woman of her country"."""
    return any(one.word == "of" and other.word in _OWN for one, other in pairwise(chunks))


def is_of_its_own(before: Sequence[Chunk]) -> bool:
    """Tell whether a first is one of somebody only: "its first", "the country's first"; not "the world's first"."""
    if not before:
        return False
    last = before[-1].word
    if last in _OWN:
        return True
    if last == ":" and len(before) == 2 and named_unit(before[0].mention) is not None:
        return True  # a caption: "BepiColombo: First Venus flyby"
    return last == "'s" and len(before) > 1 and before[-2].mention is None and before[-2].word not in _EVERYBODY


def _in_a_time(row: Sequence[Chunk], end: int) -> bool:
    """Tell whether a first is one of a time only: "the first landing in 50 years", "of the decade", "of 2024"."""
    if end < len(row) and row[end].time is not None:
        behind = row[end + 1].word if end + 1 < len(row) else ""
        return row[end - 1].word in {"of", "this"} or behind in {"to", "that"}
    return any(chunk.word in _SPANS for chunk in row)


def _holder(chunks: Sequence[Chunk]) -> Entry | None:
    """Return the one thing or person named, of the likeliest kind."""
    for kind in _HOLDERS:
        found = {
            e.id: e for chunk in chunks if chunk.mention for e in chunk.mention.entries if e.kind == kind and e.own
        }
        if found:
            return next(iter(found.values())) if len(found) == 1 else None
    return None


def _essence(chunks: Sequence[Chunk]) -> str:
    return " ".join(sorted(essence(_words(chunks))))


def _words(chunks: Sequence[Chunk]) -> Iterator[str]:
    """Yield the words of a deed; of a name, its id."""
    for chunk in chunks:
        if chunk.mention is not None:
            yield chunk.mention.entries[0].id
        elif chunk.verb is not None:
            yield from (meaning(chunk.verb) or chunk.verb.base).replace("-", " ").split()
        elif chunk.word:
            yield chunk.word


def meaning(verb: Verb) -> str | None:
    """Return the one word for what a verb tells of a craft, if it can tell only that: "touch down", "swing by"."""
    if verb.length == 1 or "-" in verb.base:
        return None
    found = [word for sense, word in _MEANINGS.items() if sense in verb.senses]
    return found[0] if len(found) == 1 else None


def _before(row: Sequence[Chunk], words: frozenset[str]) -> Iterator[Claim]:
    """Yield "before X, nothing had gone round the Moon", "no craft had circled the Moon before X did"."""
    if not words.isdisjoint(_UNTOLD - v.NEGATIONS) or "had" not in words or len(words & _NOBODY) != 1:
        return
    none = next(at for at, chunk in enumerate(row) if chunk.word in _NOBODY)
    if row[none + 1].word in LEFT_OUT:
        return
    before = next(at for at, chunk in enumerate(row) if chunk.word == "before")
    if before + 1 >= len(row):
        return
    end = before if before > none else len(row)
    if before > none and any(c.verb is not None or c.word in v.BEFORE_VERBS - {"did"} for c in row[before + 1 :]):
        return  # perhaps something else than that deed
    named = row[before + 1 :] if before > none else row[before + 1 : none]
    holder = _holder(named)
    deed = row[none + 1 : end]
    person = ["person"] if row[none].word in {"nobody"} or (deed and deed[0].word == "one") else []
    essential = " ".join(sorted(essence([*person, *_words(deed[bool(person) and row[none].word != "nobody" :])])))
    if holder is not None and essential:
        yield _claim(holder.kind, holder.id, essential)
