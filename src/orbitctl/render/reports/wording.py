"""What every readable report says of a finding, and of them all."""

from __future__ import annotations

from collections.abc import Iterator
from typing import get_args

from orbitctl.render import words
from orbitctl.render.errors import inert
from orbitctl.render.reports.report import Report
from orbitctl.render.reports.verdicts import ORDER, verdict, word
from orbitctl.render.screen import Cell
from orbitctl.render.words import Notes
from orbitctl.views.check import Finding, Reading, Tally
from orbitctl.views.parts import Source, Tier

#: A finding that tells nothing to act on is told in short.
_BRIEF = frozenset({"supported", "not-enough-info"})
#: So many sources are cited unless all are asked for; there may be ten.
_MOST_SOURCES = 3
_TIERS = get_args(Tier)
_MODALITIES = {"fact": "", "plan": ", told as planned", "possible": ", told as possible"}


def details(finding: Finding, notes: Notes, *, sources: bool) -> Iterator[tuple[str, Cell]]:
    """Yield what there is to say below a sentence, each with its label; the best sources, or all of them."""
    most = None if sources else _MOST_SOURCES
    cited = notes.cite(_best(finding, most))
    if finding.correct:
        yield "right", Cell(inert(words.when(finding.correct)), "good")
    yield "why", Cell(inert(f"{finding.explanation} {cited}".rstrip()))
    if finding.verdict_then not in {None, finding.verdict}:
        then = verdict(str(finding.verdict_then))
        yield "then", then._replace(text=f"{then.text} on the day of the text")
    if finding.accepted is not None:
        yield "accepted", Cell(inert(finding.accepted))
    if finding.verdict not in _BRIEF:
        yield "read as", Cell(inert(reading(finding.claim)), "muted")
        yield "see", Cell(inert(finding.reproduce), "muted")


def _best(finding: Finding, most: int | None) -> list[Source]:
    """Return the sources of a finding, each once, those nearest to the event first."""
    found = dict.fromkeys(source for item in finding.evidence for source in item.sources)
    return sorted(found, key=lambda source: _TIERS.index(source.tier))[:most]


def reading(claim: Reading) -> str:
    """Return a claim as it was read: `landing of apollo-11: 21 July 1969`."""
    value = words.when(claim.value)
    time = claim.time and words.when(claim.time)
    said = words.joined([value, time if time != value else ""])
    denied = "not " if claim.negated else ""
    by = f", said by {claim.said_by}" if claim.said_by else ""
    return f"{claim.property} of {claim.subject}: {denied}{said}".rstrip(": ") + f"{_MODALITIES[claim.modality]}{by}"


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
