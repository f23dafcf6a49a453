"""A sentence in clauses: stretches that state one thing of one subject.

Where a sentence is put too freely for its verbs to be framed, what a clause names and dates still tells what it is
about, if it names one thing of a kind and gives one date.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from orbitctl.factcheck.claims.context import Context
from orbitctl.factcheck.claims.grammar import vocabulary as v
from orbitctl.factcheck.claims.grammar.apart import has_others, is_apart, is_set_beside, opens_meant
from orbitctl.factcheck.claims.grammar.asides import without_asides
from orbitctl.factcheck.claims.grammar.sentence import Chunk
from orbitctl.factcheck.claims.grammar.splitting import WITHOUT, split
from orbitctl.factcheck.claims.grammar.subjects import stands_first
from orbitctl.factcheck.claims.grammar.tenses import is_awaited, is_past
from orbitctl.factcheck.claims.grammar.topics import is_bare, topic_of
from orbitctl.factcheck.reading.lexicon import Entry, Mention
from orbitctl.factcheck.reading.phrases import Number, Time

#: Kinds of entries, as they are asked for.
Kinds = tuple[str, ...] | frozenset[str]

_OWN = frozenset({"its", "his", "her", "their"})
#: Of the relatives, the ones that are themselves what their clause is about.
_SUBJECTS = frozenset({"which", "who"})


class Clause:
    """A stretch of chunks; ``topic`` is what a relative clause, a participle or a pronoun takes up.

    ``opener`` is the conjunction or sign it begins with; ``supposed`` is a condition, a question, or what somebody
    doubts; ``names`` are those it is about, without what stands behind "unlike"; ``kinds`` are the kinds of all that
    these and the topic can mean, so that a family can tell at once that there is nothing for it.
    """

    __slots__ = (
        "_entries", "_spelled", "chunks", "formerly", "kinds", "modality", "names", "negated", "numbers", "opener",
        "supposed", "times", "topic", "words",
    )  # fmt: skip

    def __init__(self, part: Sequence[Chunk], opener: str, topic: Mention | None, *, question: bool) -> None:
        self.chunks = part
        self.opener = opener
        self.topic = topic
        self.words = words = frozenset([chunk.word for chunk in part if chunk.word])
        no_words = [(at, chunk) for at, chunk in enumerate(part) if chunk.mention is not None or not chunk.word]
        self.times: list[Time] = [chunk.time for _, chunk in no_words if chunk.time is not None]
        self.numbers: list[Number] = [chunk.number for _, chunk in no_words if chunk.number is not None]
        self.names = [
            chunk.mention
            for at, chunk in no_words
            if chunk.mention is not None
            and not is_apart(part, at)
            and not has_others(part, at)
            and not is_set_beside(part, at)
        ]
        meant = [*self.names, topic] if topic is not None else self.names
        self.kinds = frozenset([entry.kind for mention in meant for entry in mention.entries])
        self._entries: dict[Kinds, list[Entry]] = {}
        self._spelled: list[tuple[str, int]] | None = None
        self.modality: v.Modality = "fact"
        self.formerly = False
        self.negated = opener == WITHOUT
        self.supposed = question or opener in {"if", "unless", "whether"}
        telling = words & _TELLING  # few of its words, if any
        if telling:
            self._tell(telling)

    def _tell(self, telling: frozenset[str]) -> None:
        """Say how it is told, by those of its words that decide it."""
        part, words = self.chunks, self.words
        if not telling.isdisjoint(v.DESIGNED) and part[0].word in v.DESIGNED:
            part = _behind_opening(part)
            telling = telling.intersection([chunk.word for chunk in part])
        if "as" in words and (as_it := _subordinate(part)) is not None:
            part = part[:as_it]
            telling = telling.intersection([chunk.word for chunk in part])
        announced = not telling.isdisjoint(v.PLANNING) or ("to" in telling and not telling.isdisjoint(v.BE))
        coming = not telling.isdisjoint(v.FUTURE) and (telling & v.FUTURE != _GOING or "to" in telling)
        planned = coming or (announced and _announces(part))
        open_ = not telling.isdisjoint(v.DOUBTFUL) or (not telling.isdisjoint(v.NOT_QUITE) and _is_all_but(part))
        self.modality = "plan" if planned else "possible" if open_ else "fact"
        once = self.opener == "once" and part[0].word.endswith("ed")  # "Once promised for 2024"
        planned_too = telling & v.PLANNING > v.DESIGNED & telling  # "a specially designed watch ... scheduled for"
        once = once or (not words.isdisjoint(v.DESIGNED) and not planned_too and words.isdisjoint(v.AUXILIARIES))
        former = v.FORMERLY if coming else _FORMER
        once = once or (not coming and not telling.isdisjoint(v.AIMED) and _aimed(part, words))
        self.formerly = planned and (once or not words.isdisjoint(former))
        denying = telling & _DENYING
        if denying == _NOT and "only" in words and any(a.word == "not" and b.word == "only" for a, b in pairwise(part)):
            denying = frozenset()  # "was not only the first"
        if denying == _NO and any(a.word == "with" and b.word == "no" for a, b in pairwise(part)):
            denying = frozenset()  # "left with no crew"
        self.negated = self.negated or bool(denying)
        self.supposed = self.supposed or not telling.isdisjoint(v.DOUBTED)
        if self.modality == "fact" and self.opener in _PENDING and _is_to_be_done(part):
            if self.times:
                self.modality = "plan"
            else:
                self.supposed = True

    def take_up(self, topic: Mention) -> None:
        """Make it tell of what is only named behind it."""
        self.topic = topic
        self.kinds |= {entry.kind for entry in topic.entries}
        self._entries.clear()

    @property
    def spelled(self) -> Sequence[tuple[str, int]]:
        """Return its words, each with the position of its chunk; those a verb takes with it one by one."""
        if self._spelled is None:
            self._spelled = spelled = []
            for at, chunk in enumerate(self.chunks):
                spelled.append((chunk.word, at))
                if chunk.verb is not None and chunk.verb.length > 1:
                    spelled += [(word, at) for word in chunk.verb.base.split()[1:]]
        return self._spelled

    def entries(self, kinds: Kinds) -> list[Entry]:
        """Return the things of some kinds that it is about, each once."""
        if self.kinds.isdisjoint(kinds):
            return []
        told = self._entries.get(kinds)  # most families ask for the same
        if told is None:
            found: dict[str, Entry] = {}
            for mention in self.names:
                fitting = [entry for entry in mention.entries if entry.kind in kinds]
                if len(fitting) == 1 and (fitting[0].own or fitting[0].id not in found):
                    found[fitting[0].id] = fitting[0]
            told = self._entries[kinds] = list(found.values())
        return told

    @property
    def taken_up(self) -> Entry | None:
        """Return the flight that it begins with, if it is called by a noun only: "the crew will fly in Artemis"."""
        flights = [entry for entry in self.topic.entries if entry.kind == "mission"] if self.topic is not None else []
        return flights[0] if len(flights) == 1 and opens_meant(self.chunks) is not None else None

    def about(self, kinds: Kinds) -> Entry | None:
        """Return the one thing of some kinds that it is about; what it takes up if it names none."""
        if self.kinds.isdisjoint(kinds):
            return None
        named = self.entries(kinds)
        topic = [entry for entry in self.topic.entries if entry.kind in kinds] if self.topic is not None else []
        if named and topic and named != topic and self.opener in _SUBJECTS:
            return None
        if named and self.taken_up in topic and all(entry.kind == "program" for entry in named):
            return self.taken_up
        found = named or topic
        return found[0] if len(found) == 1 else None

    def leads(self, entry: Entry) -> bool:
        """Tell whether something is what the clause begins with, or takes up without naming anything else first."""
        for position, chunk in enumerate(self.chunks):
            if chunk.mention is not None and entry in chunk.mention.entries:
                return stands_first(self.chunks, position)
        return self.topic is not None and entry in self.topic.entries


def _aimed(part: Sequence[Chunk], words: frozenset[str]) -> bool:
    """Tell whether somebody had a plan, and it is not one of now that a participle tells of: "X, planned for 2027"."""
    at = next(i for i, chunk in enumerate(part) if chunk.word in v.AIMED)
    return words.isdisjoint(v.AUXILIARIES) and at > 0 and part[at - 1].word != ","


_DENYING = v.NEGATIONS | v.FAILING
_NOT = frozenset({"not"})
_NO = frozenset({"no"})
#: What decides how a clause is told.
_TELLING = v.PLANNING | v.BE | v.FUTURE | v.DOUBTFUL | v.DOUBTED | v.NOT_QUITE | _DENYING | {"to"}
#: Without "to" behind it no future: "left it going round the Earth".
_GOING = frozenset({"going"})
_FORMER = v.FORMERLY | {"was", "were", "had"}


def clauses(row: Sequence[Chunk], context: Context) -> list[Clause]:
    """Return the clauses of a sentence, those inside others after them."""
    question = bool(row) and row[-1].word == "?"
    main, asides = without_asides(row)
    found: list[Clause] = []
    for opener, part in (*split(main), *asides):
        if any(len(chunk.word) > 1 or not chunk.word for chunk in part):
            described = part[0].mention if any(part is aside for _, aside in asides) else None
            clause = Clause(part, opener, described or topic_of(part, opener, found, context), question=question)
            follows = opener == "before" and part[0].verb is not None and part[0].verb.form == "ing"
            if found and (follows or (opener in {",", "and"} and not is_bare(part) and _goes_on(part, found[-1]))):
                clause.modality, clause.formerly = found[-1].modality, found[-1].formerly
            found.append(clause)
    for clause in found if len(found) > 1 else ():
        open_ = clause.modality == "fact" and not clause.times
        clause.supposed = clause.supposed or (open_ and is_awaited(clause.opener, row))
    if any(clause.modality == "plan" for clause in found):
        for clause in found:
            clause.supposed = clause.supposed or _is_awaited(clause)
    for clause, following in pairwise(found):
        if clause.topic is None and not clause.names and following.names and not clause.words.isdisjoint(_OWN):
            clause.topic = following.names[0]  # "With its arrival at Mars in 2021, Hope made history"
    later = _told_later(*found[:2]) if len(found) > 1 and found[0].topic is None and "it" in found[0].words else None
    if later is not None:
        found[0].take_up(later)
    return found


def _told_later(clause: Clause, following: Clause) -> Mention | None:
    """Return what "it" stands for that is named only behind it: "As it touched down in X, Luna 23 broke its drill"."""
    flies = {"mission", "program"}
    first = following.chunks[0].mention
    if following.opener != "," or first is None or not flies.isdisjoint(clause.kinds):
        return None
    return first if any(entry.kind in flies for entry in first.entries) else None


def _is_awaited(clause: Clause) -> bool:
    """Tell whether a clause in the present tense tells of things to come: "will launch it once its rocket flies"."""
    if clause.opener not in _PENDING or clause.modality != "fact" or clause.times:
        return False
    verbs = [chunk.verb for chunk in clause.chunks if chunk.verb is not None]
    return any(verb.form == "third" for verb in verbs) and all(verb.form != "past" for verb in verbs)


def _is_to_be_done(part: Sequence[Chunk]) -> bool:
    """Tell whether something only says when another thing is to be: "(until) it is retired", "(after) it is sunk"."""
    return any(one.word in _IS and two.verb is not None and two.verb.form in _DONE for one, two in pairwise(part))


_IS = frozenset({"is", "are"})
_DONE = frozenset({"past", "participle"})
_PENDING = frozenset({"once", "when", "until", "after", "before"})


def _subordinate(part: Sequence[Chunk]) -> int | None:
    """Return where it is only told when something was done: "lost contact as it was about to land"."""
    begins = [at for at, chunk in enumerate(part[1:-1], 1) if chunk.word == "as" and part[at + 1].word in v.PRONOUNS]
    return next((at for at in begins if any(is_past(part, i) for i in range(at))), None)


def _behind_opening(part: Sequence[Chunk]) -> Sequence[Chunk]:
    """Return what follows a purpose that a clause opens with: "Designed to last an hour, Venera 13 held out for"."""
    comma = next((at for at, chunk in enumerate(part) if chunk.word == "," or chunk.time is not None), None)
    return part if comma is None or part[comma].time is not None else part[comma:]


def _goes_on(part: Sequence[Chunk], before: Clause) -> bool:
    """Tell whether a clause goes on with what is to be: "aims to land people, build a base", "be retired and sunk"."""
    first = next((chunk for chunk in part if chunk.word not in {"and", ",", "to", "then", "also"}), None)
    if first is None or first.verb is None:
        return False
    ends = before.chunks[-2:]
    passive = len(ends) == 2 and ends[0].word == "be" and ends[1].verb is not None
    return first.verb.form == "base" or (passive and first is part[0] and first.verb.form in _DONE)


def _is_all_but(part: Sequence[Chunk]) -> bool:
    """Tell whether something did not come to pass, for all its verb says: "was almost switched off"."""
    return any(one.word in v.NOT_QUITE and two.verb is not None for one, two in pairwise(part))


def _gives_reason(part: Sequence[Chunk], at: int) -> bool:
    """Tell whether "due to" tells why, and not what is to come: "was cancelled due to its cost"."""
    if part[at].word != "due" or part[at + 1].word != "to":
        return False
    verb = part[at + 2].verb if at + 2 < len(part) else None
    return verb is None or verb.form != "base"


def _announces(part: Sequence[Chunk]) -> bool:
    """Tell whether something is told as planned: "is due in", "hopes to", "targets 2028", but not "its planned end"."""
    named = part[0].word in v.DETERMINERS
    if part[named].mention is not None and [chunk.word for chunk in part[1 + named : 3 + named]] == ["to", "be"]:
        return True  # "X to be launched in 2031"
    for at, (chunk, following) in enumerate(pairwise(part)):
        if (chunk.verb is not None and chunk.verb.length > 1) or _gives_reason(part, at):
            continue  # "set off for"
        if chunk.word in v.PLANNING and (following.word in v.BEHIND_PLANS or following.time is not None):
            strongly = chunk.word not in v.WEAKLY_PLANNING or following.word in {"to", "for", "toward", "towards"}
            return strongly or (following.time is not None and chunk.word in v.FIXING)
        if chunk.word == "for" and following.time is not None and any(c.word in v.WEAKLY_PLANNING for c in part):
            return True
        if (
            chunk.word in v.BE and chunk.word != "been" and following.word == "to"
        ):  # who "has been to" a place was there
            return True
    return False
