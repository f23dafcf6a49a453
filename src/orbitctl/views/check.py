"""The answer of ``check``: what a text says, and how that stands."""

from typing import Annotated, Literal, NamedTuple

from orbitctl.views.claim import Verdict
from orbitctl.views.parts import Source

#: How a statement is put: as a fact, as something planned, as likely.
Modality = Literal["fact", "plan", "possible"]


class Reading(NamedTuple):
    """A claim as it was read."""

    type: Annotated[str, "kind of claim: landing-date, outcome, membership, count ..."]
    subject: Annotated[str, "id of the record it is about"]
    property: Annotated[str, "what is said of it"]
    value: Annotated[str, "what it is said to be"]
    time: Annotated[str | None, "EDTF date it is said of, or said to happen on"]
    modality: Annotated[Modality, "whether it is told as a fact, a plan or a possibility"]
    negated: Annotated[bool, "whether it is denied"]
    said_by: Annotated[str | None, "who is quoted as saying it; null for the text's own voice"]


class Evidence(NamedTuple):
    """A fact of the data that decides."""

    record: Annotated[str, "id of the record that holds it"]
    statement: Annotated[str, "the fact, as a sentence"]
    value: Annotated[str, "its value"]
    date: Annotated[str | None, "EDTF date of the fact"]
    sources: Annotated[tuple[Source, ...], "who says so"]


class Finding(NamedTuple):
    """One statement of a text, checked."""

    sentence: Annotated[str, "the sentence, without its markup"]
    start: Annotated[int, "where it begins, in characters from the start of the file"]
    end: Annotated[int, "where it ends, likewise; that character is not part of it"]
    line: Annotated[int, "line it begins on, from 1"]
    column: Annotated[int, "column it begins at, in characters, from 1"]
    verdict: Annotated[Verdict, "how it stands on the day of the answer"]
    claim: Annotated[Reading, "what was understood"]
    correct: Annotated[str | None, "the right value; null where the statement is right or cannot be judged"]
    explanation: Annotated[str, "why, in one sentence"]
    evidence: Annotated[tuple[Evidence, ...], "the facts it rests on"]
    reproduce: Annotated[str, "a command that shows the evidence"]
    file: Annotated[str, "the document, as it was named; `-` for standard input"]
    rule: Annotated[str, "id of the rule that judged"]
    verdict_then: Annotated[Verdict | None, "how it stood on the document's own day; null if that is not known"]
    accepted: Annotated[str | None, "the reason given beside it for leaving it as it stands"]


class Tally(NamedTuple):
    """What was read and what was not."""

    files: Annotated[int, "documents read"]
    sentences: Annotated[int, "sentences read"]
    checkable: Annotated[int, "sentences with a statement of a kind that can be checked"]
    judged: Annotated[int, "sentences with a statement that was judged"]
    accepted: Annotated[int, "findings accepted beside the text"]
