"""Who does what, when: a frame for each verb of a sentence that states something.

A closed grammar: a verb gets a frame only if every word between it and its subject is of a kind known here, and
before the subject stands nothing that could make it part of something else ("the launch of X", "unlike X").
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from orbitctl.factcheck.claims.context import Context
from orbitctl.factcheck.claims.grammar import vocabulary as v
from orbitctl.factcheck.claims.grammar.complements import Complement, complements
from orbitctl.factcheck.claims.grammar.sentence import Chunk
from orbitctl.factcheck.claims.grammar.splitting import FINITE, RELATIVES
from orbitctl.factcheck.claims.grammar.subjects import Subject, following, subject
from orbitctl.factcheck.claims.grammar.tenses import is_awaited
from orbitctl.factcheck.claims.grammar.verbs import Form, Verb
from orbitctl.factcheck.reading.phrases import Time
from orbitctl.factcheck.reading.wordsets import wordset


class Frame(NamedTuple):
    """A verb with what stands around it."""

    verb: Verb
    at: int  # position of the verb's chunk
    subject: Subject
    complements: tuple[Complement, ...]  # what follows the verb, with its prepositions
    before: tuple[Time, ...]  # dates between subject and verb, or before the subject
    modality: v.Modality
    negated: bool
    tried: bool  # "attempted to", "nearly": not, or not known to be, done
    formerly: bool  # "originally", "was to": a plan of the past
    passive: bool
    present: bool  # present tense, or present perfect

    def times(self) -> list[Time]:
        """Return the dates that belong to the verb: those behind it, or else those before it."""
        return [c.chunk.time for c in self.complements if c.chunk.time is not None] or list(self.before)


_PRESENT = frozenset({"is", "are", "has", "have"})
#: With these beside it a plan is one that was: "was to land", "had hoped to".
_FORMER = frozenset({"was", "were", "had", "been", "hoped"})
_PLANNED = v.PLANNING | {"to"}
#: Without one of these before it, the base form of a verb states nothing.
_BEFORE_BASE = v.AUXILIARIES | v.NEGATIONS | {"to"}
_FAILING = v.FAILING - {"yet"}
_TRYING = v.TRYING | v.NOT_QUITE


class _Group(NamedTuple):
    """The words between subject and verb."""

    words: tuple[str, ...]
    times: tuple[Time, ...]
    left: int  # position of what stands before them


def frames(row: Sequence[Chunk], context: Context) -> list[Frame]:
    """Return the frames of a sentence, in order."""
    found: list[Frame] = []
    certain = True  # whether it is known who does the last verb
    for at, chunk in enumerate(row):
        if chunk.verb is None:
            continue
        frame = _frame(row, at, context, found if certain else ())
        if frame is not None:
            found.append(frame)
        if chunk.verb.form in FINITE:
            certain = frame is not None
    return found


def _frame(row: Sequence[Chunk], at: int, context: Context, earlier: Sequence[Frame]) -> Frame | None:
    verb = row[at].verb
    assert verb is not None
    group = _verb_group(row, at)
    words = frozenset(group.words)
    if verb.form == "base" and words.isdisjoint(_BEFORE_BASE):
        return None
    if verb.form == "ing" and words.isdisjoint(v.BE):
        return None
    passive = verb.form in {"past", "participle"} and not words.isdisjoint(v.BE) and verb.base != "be"
    who = subject(row, group.left, context, _goes_on_about(row, group.left, earlier))
    if who is None and not group.words and verb.form in {"past", "participle"} and _opens(row, at):
        who, passive = following(row, at), True  # "Launched in 2004, Rosetta ..."
    if who is None:
        return None
    reduced = not group.words and who.reduced and verb.form in {"past", "participle"}
    if _supposed(row, who, words):
        return None
    behind = tuple(complements(row, at + 1))
    told = "plan" if _is_to_come(row, who, verb.form, words) else modality(words) if words else "fact"
    if earlier and row[group.left].word in _JOINING and _goes_on_planned(verb.form, words, earlier[-1], group.left):
        told, passive = earlier[-1].modality, passive or not words
    if _dates_another(row, who.left):  # "two years after Apollo 11 landed, in 1971, ..."
        comma = next((i for i in range(at, len(row)) if row[i].word == ","), len(row))
        behind = tuple(c for c in behind if at + 1 + c.distance < comma)
    return Frame(
        verb, at, who, behind, (*who.times, *group.times),
        told, bool(words) and _is_negated(words), not words.isdisjoint(_TRYING),
        bool(words) and bool(words & v.FORMERLY or (words & _FORMER and words & _PLANNED) or _is_once(words, who)),
        passive or reduced, verb.form == "third" or not words.isdisjoint(_PRESENT),
    )  # fmt: skip


def _is_once(words: frozenset[str], who: Subject) -> bool:
    """Tell whether it is told what something was made for, or aimed at: "meant to hit the Moon", "aimed to land"."""
    made = not words.isdisjoint(v.DESIGNED) or (not words.isdisjoint(v.AIMED) and not who.reduced)
    return made and words.isdisjoint(v.AUXILIARIES)


#: What begins a clause that dates another.
_ONLY_DATING = frozenset({"after", "before", "since", "when", "while", "until"})


def _goes_on_about(row: Sequence[Chunk], left: int, earlier: Sequence[Frame]) -> Subject | None:
    """Return whom a verb behind "and" goes on about; behind ", who died in June, and" it is nobody of that clause.

    Nor is it of one that only dates: "left three weeks after its twin had failed, and flew past Mars".
    """
    if left > 0 and row[left - 1].word == ",":
        earlier = [frame for frame in earlier if row[_verb_group(row, frame.at).left].word not in RELATIVES]
        earlier = [frame for frame in earlier if row[max(frame.subject.left, 0)].word not in _ONLY_DATING]
    return earlier[-1].subject if earlier else None


def _dates_another(row: Sequence[Chunk], left: int) -> bool:
    """Tell whether a clause only says how long after it, or before, something else was."""
    return left > 0 and row[left].word in {"after", "before", "since"} and row[left - 1].word in _SPANS


def _opens(row: Sequence[Chunk], at: int) -> bool:
    """Tell whether a sentence or a clause begins with a chunk."""
    return at == 0 or row[at - 1].word in {":", ";", "—", "–", "•", "-"}


def _verb_group(row: Sequence[Chunk], at: int) -> _Group:
    """Return the auxiliaries, adverbs and dates before a verb."""
    words: list[str] = []
    times: list[Time] = []
    left = at - 1
    while left >= 0:
        chunk = row[left]
        word = chunk.word
        if chunk.time is not None and left and not _is_head(row[left - 1]) and row[left - 1].word not in {",", "and"}:
            times.append(chunk.time)
        elif (
            word in v.BEFORE_VERBS
            or (len(word) > 4 and word.endswith("ly"))
            or (word == "to" and at - left <= 4)
            or ("to" in words and word in v.BEFORE_TO)
            or (word == "on" and words and words[-1] == "track")
        ):
            words.append(word)
        else:
            break
        left -= 1
    return _Group(tuple(words), tuple(times), left)


def _is_negated(words: frozenset[str]) -> bool:
    """Tell whether a verb is denied; "did not fail to return" denies nothing, "has not yet" and "has yet to" do."""
    denied = bool(words & v.NEGATIONS)
    return not denied if words & _FAILING else denied or bool(words & v.FAILING)


def _is_head(chunk: Chunk) -> bool:
    return chunk.mention is not None


def modality(words: frozenset[str]) -> v.Modality:
    """Return how something is told, by the words around its verb."""
    if words & v.FUTURE:
        return "plan"
    if "to" in words and words & v.PLANNING:
        return "plan"
    if words & v.DOUBTFUL:
        return "possible"
    if "to" in words and words & {"is", "are", "was", "were"} and not words & (v.FAILING | v.TRYING | v.MANAGING):
        return "plan"  # "is to land"
    return "plan" if words >= _TO_BE and not words & v.BEFORE_TO else "fact"  # "once to be launched"


_SPANS = wordset("day days week weeks month months year years decade decades century hours hour")
_TO = frozenset({"to"})
_TO_BE = frozenset({"to", "be"})
_JOINING = frozenset({"and", ",", "or"})
#: What is asked for, and what tells that it is not known.
_ASKING = frozenset({"where", "how", "why", "whether"})
_UNKNOWN = wordset(
    "nobody unknown unclear unsure mystery wonder wonders wondered ask asks asked unsolved disputed guess"
)
_CONDITIONAL = frozenset({"would", "could", "should", "might"})
#: A condition; and what follows "before" and "as" may never have come to pass: "was lost before it landed".
_SUPPOSING = v.HYPOTHETICAL | {"before", "as"}


def _goes_on_planned(form: Form, words: frozenset[str], before: Frame, joint: int) -> bool:
    """Tell whether a verb goes on with a plan: "is to leave in 2028 and to land", "is to be retired and deorbited"."""
    if form == "base":
        return words == _TO
    joined = before.passive and before.modality == "plan" and before.at == joint - 1
    return joined and not words and form in {"past", "participle"}


def _is_to_come(row: Sequence[Chunk], who: Subject, form: Form, words: frozenset[str]) -> bool:
    """Tell whether the present tense is one of things to come: "once it enters orbit, it will look for a place"."""
    opener = row[who.left].word if who.left >= 0 else ""
    if opener not in _TEMPORAL:
        return False
    passive = form in {"past", "participle"} and not words.isdisjoint(_IS)  # "until it is retired"
    return passive or (form == "third" and any(chunk.word in v.FUTURE for chunk in row))


_IS = frozenset({"is", "are"})
_TEMPORAL = frozenset({"once", "when", "after", "until", "as"})


def _supposed(row: Sequence[Chunk], who: Subject, words: frozenset[str]) -> bool:
    """Tell whether a clause is a condition or a question, and states nothing."""
    opener = row[who.left].word if who.left >= 0 else ""
    if opener in _ASKING and any(chunk.word in _UNKNOWN for chunk in row[: who.left]):
        return True  # "nobody knows where it came down"
    if opener in _SUPPOSING or row[-1].word == "?" or not words.isdisjoint(v.DOUBTED):
        return True
    dated = any(chunk.time is not None for chunk in row[who.left :])
    if is_awaited(opener, row) and (opener == "once" or not dated):
        return True
    return "have" in words and not words.isdisjoint(_CONDITIONAL)
