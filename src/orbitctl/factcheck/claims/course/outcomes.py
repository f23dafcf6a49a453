"""Claims of how a flight went: a success, a failure, lost, or brought home with all aboard alive."""

from __future__ import annotations

from collections.abc import Iterator

from orbitctl.factcheck.claims.analysis import Analysis
from orbitctl.factcheck.claims.claim import Claim
from orbitctl.factcheck.claims.course import fortunes
from orbitctl.factcheck.claims.course.fortune import mended
from orbitctl.factcheck.claims.grammar import vocabulary as v
from orbitctl.factcheck.claims.grammar.clauses import Clause
from orbitctl.factcheck.claims.grammar.frames import Frame
from orbitctl.factcheck.claims.grammar.parts import PARTS, part
from orbitctl.factcheck.claims.grammar.roles import subjects, words_behind
from orbitctl.factcheck.claims.grammar.verbs import openings
from orbitctl.factcheck.reading.wordsets import wordset

_MISSION = ("mission",)


_SUCCESS = wordset("success triumph")
_FAILURE = wordset("failure disaster loss")
#: What makes such a noun a judgement of the whole: "was a complete success", "ended in failure".
_JUDGING = wordset("a in complete total full an outright utter resounding partial as")
#: Nouns after which a success or failure is that of something else.
_OTHERS = wordset(
    "engine antenna instrument drill thruster attempt attempts try chances partial despite almost nearly risk"
    " narrowly escaped avoided averted"
)
_REGAINED = wordset("back again regained recovered revived rescued temporarily briefly")
#: With one of these, a success was one only so long.
_LASTING = wordset("until till")
#: Behind "for", these say that something was lost for all time, or why.
_EVER = wordset("good ever lack want")
#: Without one of these nothing is told of how a flight went.
TELLING = _SUCCESS | _FAILURE | openings("succeed", "fail") | fortunes.TELLING


def claims(found: Analysis) -> Iterator[Claim]:
    """Yield how flights are said to have gone."""
    read: set[str] = set()
    righted = mended(found.words)
    for frame in found.frames:
        for claim in _verbs(frame):
            read.add(claim.subject)
            if not (righted and claim.value == "lose"):  # "was lost and recovered"
                yield claim
    for clause in found.clauses:
        noun = _noun(clause)
        if noun is not None and not (noun.value in _SUCCESS and not found.words.isdisjoint(_LASTING)):
            read.add(noun.subject)
            yield noun._replace(part=part(clause.chunks, noun.subject))
    for fate in fortunes.claims(found):
        if fate.subject not in read:
            read.add(fate.subject)
            yield fate


_POSSESSIVES = frozenset({"its", "their", "his", "her"})


def _verbs(frame: Frame) -> Iterator[Claim]:
    """Yield what "failed", "was lost", "succeeded" say of a flight."""
    if frame.modality != "fact" or frame.tried or frame.negated or frame.verb.form == "third":
        return
    if next(iter(words_behind(frame)), "") in _POSSESSIVES:
        return  # "lost its lander"
    told = ""
    if frame.verb.base == "succeed":
        told = "success"
    elif frame.verb.base in {"fail", "malfunction"} or (
        frame.verb.base in {"lose", "destroy", "doom"} and frame.passive
    ):
        told = "failure"
    if not told or frame.subject.head not in {
        "",
        "mission",
        "probe",
        "lander",
        "spacecraft",
        "craft",
        "flight",
        "orbiter",
    }:
        return
    if told == "failure" and _for_a_time(frame):
        return  # "was lost for weeks, and brought back"
    if any(c.preposition == "to" for c in frame.complements[:1]) or (frame.verb.base == "fail" and _has_object(frame)):
        return
    for entry in subjects(frame, _MISSION):
        head = frame.subject.head if frame.subject.head in PARTS else ""
        yield Claim("outcome", "outcome", entry.id, told, frame.verb.base, part=head)


def _has_object(frame: Frame) -> bool:
    """Tell whether it is something that a flight failed: "failed two checks of its health"."""
    behind = next((c for c in frame.complements if c.distance <= 1), None)
    return (
        behind is not None
        and behind.preposition == ""
        and (behind.chunk.number is not None or behind.chunk.word in v.DETERMINERS)
    )


def _for_a_time(frame: Frame) -> bool:
    """Tell whether what went wrong was put right: "was lost for weeks", "was briefly lost"."""
    lasting = any(c.preposition == "for" and c.chunk.word not in _EVER for c in frame.complements)
    return lasting or not _REGAINED.isdisjoint(words_behind(frame))


def _noun(clause: Clause) -> Claim | None:
    """Return what "was a success", "ended in failure" say of the one flight a clause is about."""
    if not _tells(clause):
        return None
    for position, chunk in enumerate(clause.chunks):
        told = "success" if chunk.word in _SUCCESS else "failure" if chunk.word in _FAILURE else ""
        if told and position and clause.chunks[position - 1].word in _JUDGING:
            entry = clause.about(_MISSION)
            return Claim("outcome", "outcome", entry.id, told, chunk.word) if entry is not None else None
    return None


def _tells(clause: Clause) -> bool:
    return clause.modality == "fact" and not clause.negated and not clause.supposed and not clause.words & _OTHERS
