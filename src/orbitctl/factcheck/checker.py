"""The whole way: from the sentences of a document to findings."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from functools import lru_cache
from itertools import groupby, islice
from typing import Any, Protocol

from orbitctl.factcheck.claims.analysis import Analysis
from orbitctl.factcheck.claims.claim import Claim
from orbitctl.factcheck.claims.context import Context
from orbitctl.factcheck.claims.course.losses import lost
from orbitctl.factcheck.claims.grammar.alone import MOON, WORLDS
from orbitctl.factcheck.claims.grammar.metonyms import resolved
from orbitctl.factcheck.claims.grammar.orbiters import orbiters
from orbitctl.factcheck.claims.grammar.semicolons import parted
from orbitctl.factcheck.claims.grammar.sentence import chunks
from orbitctl.factcheck.claims.grammar.signs import MARKS, marks, words_of
from orbitctl.factcheck.claims.grammar.surnames import settled
from orbitctl.factcheck.claims.grammar.vocabulary import TAKING_UP
from orbitctl.factcheck.explanation import explain, reproduce
from orbitctl.factcheck.facts import World
from orbitctl.factcheck.families import FAMILIES, Asked, claims_of, fitting, sets_with
from orbitctl.factcheck.judgement import named as subjects
from orbitctl.factcheck.judgement import series
from orbitctl.factcheck.judgement.craft.targets import could_be
from orbitctl.factcheck.judgement.dates import untimely
from orbitctl.factcheck.judgement.dates.bearers import of_the_day
from orbitctl.factcheck.judgement.verdicts import FLAGS, Judgement, Proof
from orbitctl.factcheck.reading.lexicon import Lexicon, Mention, mentions
from orbitctl.factcheck.reading.numbers import numbers
from orbitctl.factcheck.reading.times import times
from orbitctl.factcheck.reading.tokens import Tokens, places
from orbitctl.factcheck.reading.voices import voices
from orbitctl.factcheck.text.sentence import Document, Sentence
from orbitctl.views.check import Evidence, Finding, Reading, Tally

#: Judgements and evidence kept; articles repeat themselves and one another.
_KEPT = 4096
#: Sentences that are read together, family by family.
_AT_ONCE = 128
#: Without one of these a sentence that names nothing can be read of nothing: "twelve people have walked on the Moon".
_ALONE = MOON | WORLDS | {"shuttle", "shuttles"}
_SPEAKING = TAKING_UP | _ALONE
_MARKED = sets_with(MARKS)
#: Of these a date tells only which flight is meant, and is not held against the record.
_WHO = frozenset({"crew"})
#: Of these it tells when there were so many, and whatever else is told of that date may be right.
_COUNTED = frozenset({"count"})
#: What a rule can break with; a database or a machine that gives out is another matter.
_BUGS = (ArithmeticError, AssertionError, AttributeError, LookupError, RuntimeError, TypeError, ValueError)


class _Data(World, Protocol):
    """What the checker needs beside facts."""

    def lexicon(self) -> Lexicon:
        """Return every name that can stand in a text."""
        ...


class Checker:
    """Checks documents against the data, one after another.

    ``day`` (ISO) is the day the documents speak on, whatever they say themselves. ``tally`` counts what has been read.
    """

    def __init__(self, world: _Data, day: str | None = None) -> None:
        self._world = world
        self._day = day
        self._names = world.lexicon()
        self._judge = lru_cache(_KEPT)(self._judged)
        self._evidence = lru_cache(_KEPT)(self._cited)
        self.tally = Tally(0, 0, 0, 0, 0)

    def check(
        self, document: Document, failed: Callable[[Sentence, Exception], None] | None = None
    ) -> Iterator[Finding]:
        """Yield the findings of a document in the order of its text.

        ``failed`` is told of a sentence over which a rule broke, and the others are read all the same; without it, what
        broke is raised.
        """

        def tried(sentence: Sentence, act: Callable[..., Any], *given: Any) -> Any:
            """Return what comes of it; None if a rule breaks over the sentence."""
            try:
                return act(*given)
            except _BUGS as error:  # a bug in one of many rules is no reason to lose an article
                if failed is None:
                    raise
                return failed(sentence, error)

        self.tally = self.tally._replace(files=self.tally.files + 1)
        context = Context(lambda flight, noun: could_be(self._world.undertaking(flight), noun))
        day = self._day or document.day
        while batch := list(islice(document.sentences, _AT_ONCE)):
            parts = [(sentence, words) for sentence in batch for words in parted(sentence.text)]
            named = [tried(sentence, mentions, self._names, words) for sentence, words in parts]
            asked = [
                None if names is None else tried(sentence, self._asked, words, names, sentence, context, day)
                for (sentence, words), names in zip(parts, named, strict=True)
            ]
            self.tally = self.tally._replace(sentences=self.tally.sentences + len(batch))
            told = zip(parts, asked, _claims([sentence for sentence, _ in parts], asked, tried), strict=True)
            for _, stated in groupby(told, lambda part: id(part[0][0])):
                whole = [(sentence, words, one, claims) for (sentence, words), one, claims in stated if one and claims]
                if whole:
                    sentence = whole[0][0]
                    given = [(words, one[0], claims) for _, words, one, claims in whole]
                    yield from tried(sentence, self._findings, document.name, sentence, given, day) or ()

    def _findings(
        self, name: str, sentence: Sentence, parts: Sequence[tuple[Tokens, Analysis, Sequence[Claim]]], day: str | None
    ) -> list[Finding]:
        """Return what is found in a sentence, in each of its parts."""
        findings: list[Finding] = []
        all_told: list[tuple[Claim, Judgement]] = []
        read = [one for _, one, _ in parts]
        for words, _, claims in parts:
            judged = [(claim, self._judge(claim, self._world.day)) for claim in claims]
            told = _telling([(claim, subjects.told(found, claim, read, self._world)) for claim, found in judged])
            said_by = speaker(words) if told else None
            findings += [self._finding(name, sentence, claim, judgement, day, said_by) for claim, judgement in told]
            all_told += told
        if all_told:
            self._count(sentence, all_told)
        return findings

    def _asked(
        self, words: Tokens, names: list[Mention], sentence: Sentence, context: Context, day: str | None
    ) -> Asked | None:
        """Return a sentence taken apart and who is to read it; None if nobody can find anything there."""
        named = lost(orbiters(resolved(names, words), words), words, self._names)
        named = settled(named, words, context.people)
        context.enter(sentence.block, named, words.lower, words.words, heading=sentence.heading)
        named = series.told(named, context.before, words, self._world, day)
        context.tells(named)
        if context.invents(words.lower):
            return None
        spoken = words_of(words)
        if not named and _SPEAKING.isdisjoint(spoken):
            return None
        kinds = context.kinds(spoken)
        if not kinds and _ALONE.isdisjoint(spoken):
            return None
        found = sets_with(spoken)
        if not fitting(kinds, found | _MARKED):  # whatever numbers and dates there are
            return None
        dated = times(words, day)
        named = of_the_day(named, dated, self._world)
        apart: set[int] = set()
        apart.update(*[range(name.first, name.last) for name in named])
        apart.update(*[range(date.first, date.last) for date in dated])
        counted = numbers(words, apart)
        readers = fitting(kinds, found | sets_with(marks(kinds, counted, dated)))
        if not readers:
            return None
        return Analysis(chunks(words, named, dated, counted), context.held(), day, words.words), readers

    def _finding(
        self, name: str, sentence: Sentence, claim: Claim, judgement: Judgement, day: str | None, said_by: str | None
    ) -> Finding:
        stood = self._judge(claim, day) if day is not None else None
        then = stood.verdict if stood is not None else None
        if stood is not None and then == "refuted" and judgement.verdict == "not-enough-info" and _has_acted(claim):
            judgement = stood  # of whom nobody can tell what he did since, he had not done so when it was written
        if claim.type == "status" and claim.present and judgement.verdict == "disputed" and then == "supported":
            judgement = judgement._replace(verdict="outdated")  # so it stood when it was written
        read = Reading(
            claim.type, claim.subject, claim.property, claim.value, claim.time.edtf if claim.time else None,
            claim.modality, claim.negated, said_by,
        )  # fmt: skip
        return Finding(
            sentence=sentence.text,
            start=sentence.start,
            end=sentence.end,
            line=sentence.line,
            column=sentence.column,
            verdict=judgement.verdict,
            claim=read,
            correct=judgement.correct,
            explanation=explain(judgement),
            evidence=tuple([self._evidence(proof) for proof in judgement.proofs]),
            reproduce=reproduce(claim, judgement, self._world),
            file=name,
            rule=f"{claim.family}/{judgement.rule}",
            verdict_then=then,
            accepted=sentence.accepted,
        )

    def _judged(self, claim: Claim, day: str) -> Judgement:
        return untimely.allowed(FAMILIES[claim.family].judge(claim, self._world, day), claim, self._world, day)

    def _cited(self, proof: Proof) -> Evidence:
        return Evidence(proof.record, proof.statement, proof.value, proof.date, self._world.sources(proof.sources))

    def _count(self, sentence: Sentence, told: list[tuple[Claim, Judgement]]) -> None:
        _, _, checkable, judged, accepted = self.tally
        self.tally = self.tally._replace(
            checkable=checkable + 1,
            judged=judged + any(_is_clear(judgement) for _, judgement in told),
            accepted=accepted + (len(told) if sentence.accepted else 0),
        )


def _claims(batch: Sequence[Sentence], asked: Sequence[Asked | None], tried: Callable[..., Any]) -> list[list[Claim]]:
    """Return what each sentence states; if a reader breaks, each is read by itself to find the one it breaks over."""
    try:
        return claims_of(asked)
    except _BUGS:
        return [(tried(sentence, claims_of, [one]) or [[]])[0] for sentence, one in zip(batch, asked, strict=True)]


def _has_acted(claim: Claim) -> bool:
    """Tell whether somebody is told to have joined by the day of a text."""
    return claim.type == "membership" and claim.modality == "fact" and not claim.negated


def _is_clear(judgement: Judgement) -> bool:
    return judgement.verdict != "not-enough-info"


def _telling(read: list[tuple[Claim, Judgement]]) -> list[tuple[Claim, Judgement]]:
    """Leave out what could not be judged where the same kind of statement in the sentence could: it was misread.

    And what a quiet family says where it cannot judge, or another has judged of the same record and date.
    """
    judged = [claim for claim, judgement in read if _is_clear(judgement)]
    types = {claim.type for claim in judged}
    taken = {_topic(claim) for claim in judged if not FAMILIES[claim.family].quiet and claim.type not in _WHO}
    settled = {
        claim.time.last
        for claim, judgement in read
        if claim.time and judgement.verdict == "supported" and claim.type not in _WHO | _COUNTED
    }
    right = {
        (claim.family, claim.subject, claim.type)
        for claim, judgement in read
        if claim.time and judgement.verdict == "supported"
    }
    told: set[tuple[str, str, str | None]] = set()
    kept: list[tuple[Claim, Judgement]] = []
    for claim, judgement in read:
        quiet = FAMILIES[claim.family].quiet
        if not _is_clear(judgement) and (quiet or claim.type in types):
            continue
        answer = (claim.subject, judgement.verdict, judgement.correct)
        dated = claim.time if claim.type not in _COUNTED else None
        if quiet and judgement.verdict in FLAGS and dated is not None and dated.last in settled:
            continue  # the date is right of something else the sentence tells
        if quiet and judgement.verdict in FLAGS and (claim.family, claim.subject, claim.type) in right:
            continue  # the sentence gives the right date, and tells something else of this one
        if quiet and (_topic(claim) in taken or (answer in told and judgement.verdict in FLAGS)):
            continue  # another has said so, or the same in other words
        told.add(answer)
        kept.append((claim, judgement))
    return kept


def _topic(claim: Claim) -> tuple[str, int | str]:
    """Return what a statement is about and where in the sentence its date ends; of what sort it is, without a date."""
    time = claim.time if claim.type not in _COUNTED else None
    return claim.subject, time.last if time is not None else claim.type


def speaker(words: Tokens) -> str | None:
    """Return who is quoted in a sentence, as written; None if the text speaks for itself, or nobody is named."""
    for voice in voices(words):
        if voice.speaker is not None:
            spans = places(words)
            first, last = voice.speaker
            return words.text[spans[first][0] : spans[last - 1][1]]
    return None
