"""What every readable report says of a finding, and of them all."""

from __future__ import annotations

from collections.abc import Iterator

from orbitctl.render import words
from orbitctl.render.errors import inert
from orbitctl.render.reports.report import Report
from orbitctl.render.reports.verdicts import ORDER, verdict, word
from orbitctl.render.screen import Cell
from orbitctl.render.words import Notes
from orbitctl.views.check import Finding, Reading, Tally

#: A finding that tells nothing to act on is told in short.
_BRIEF = frozenset({"supported", "not-enough-info"})
_MODALITIES = {"fact": "", "plan": ", told as planned", "possible": ", told as possible"}


def details(finding: Finding, notes: Notes) -> Iterator[tuple[str, Cell]]:
    """Yield what there is to say below a sentence, each with its label."""
    cited = notes.cite(source for item in finding.evidence for source in item.sources)
    if finding.correct:
        yield "right", Cell(inert(words.when(finding.correct)), "good")
    yield "why", Cell(inert(f"{finding.explanation} {cited}".rstrip()))
    if finding.verdict_then not in {None, finding.verdict}:
        yield "then", verdict(str(finding.verdict_then))._replace(short="")
    if finding.accepted is not None:
        yield "accepted", Cell(inert(finding.accepted))
    if finding.verdict not in _BRIEF:
        yield "read as", Cell(inert(reading(finding.claim)), "muted")
        yield "see", Cell(inert(finding.reproduce), "muted")


def reading(claim: Reading) -> str:
    """Return a claim as it was read: `landing date of apollo-11: 1969-07-21, on 21 July 1969`."""
    said = f"{claim.property} of {claim.subject}: {'not ' if claim.negated else ''}{claim.value}"
    time = claim.time and words.when(claim.time)
    dated = f" ({time})" if time and time != claim.value else ""
    by = f", said by {claim.said_by}" if claim.said_by else ""
    return f"{said}{dated}{_MODALITIES[claim.modality]}{by}"


def summary(report: Report) -> Iterator[str]:
    """Yield the last lines: what was read, how it stands, and what was not checked and why."""
    tally = report.ending.tally
    files = words.counted(tally.files, "file")
    if not tally.sentences:
        yield f"nothing to check: no sentence in {files}"
        return
    read = f"{words.counted(tally.sentences, 'sentence')} in {files}"
    if not tally.checkable:
        yield f"{read}, none with a statement of a kind that can be checked"
        return
    counts = report.ending.verdicts
    stand = words.joined(f"{counts[name]} {word(name)}" for name in ORDER if counts.get(name))
    judged = f"{tally.judged} judged: {stand}" if stand else "none judged"
    yield f"{read}, {tally.checkable} with something that can be checked, {judged}"
    yield from _left(tally)


def _left(tally: Tally) -> Iterator[str]:
    silent, unclear = tally.sentences - tally.checkable, tally.checkable - tally.judged
    parts = [
        f"{silent} without a statement of a kind the data holds" if silent else "",
        f"{unclear} that could not be judged for certain" if unclear else "",
    ]
    if any(parts):
        yield f"not checked: {words.joined(parts)}"
    if tally.accepted:
        yield f"{words.counted(tally.accepted, 'finding')} accepted beside the text"
