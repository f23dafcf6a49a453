"""What a report is made of, whatever its format."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import NamedTuple, Protocol

from orbitctl.views.answer import Answer
from orbitctl.views.check import Finding, Tally


class Ending(Protocol):
    """What is known once all findings are taken."""

    @property
    def tally(self) -> Tally: ...  # noqa: D102
    @property
    def verdicts(self) -> Mapping[str, int]: ...  # noqa: D102


class Report(NamedTuple):
    """Findings to be written as they come, and what is said of them all in the end."""

    answer: Answer  # without items: which data, which question
    findings: Iterator[Finding]
    ending: Ending
    warnings: Sequence[str] = ()  # complete in the end
    sources: bool = False  # whether all are wanted where the best are enough
