"""Texts checked one after another: what is read, what is told of it, and what it comes to."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from typing import NamedTuple, Protocol

from orbitctl import drafts
from orbitctl.errors import ExitCode, InputError
from orbitctl.factcheck.text.read import Format, read
from orbitctl.factcheck.text.sentence import Document, Sentence
from orbitctl.views.check import Finding, Tally

#: Verdicts that an accept comment is for; a statement that holds needs none.
_ACCEPTABLE = frozenset({"refuted", "outdated", "premature", "disputed"})

_REPORT = "Set ORBITCTL_DEBUG=1 to see where, and report the sentence."


class Checks(Protocol):
    """What checks documents; the tally is complete once the findings are taken."""

    @property
    def tally(self) -> Tally: ...  # noqa: D102

    def check(self, document: Document, failed: Callable[[Sentence, Exception], None] | None) -> Iterator[Finding]:
        """Yield the findings of a document in the order of its text; ``failed`` is told where a rule broke."""


class Rules(NamedTuple):
    """What to read, what to tell and what to mind."""

    form: Format | None = None  # of every document; by its name if None
    day: str | None = None  # ISO day every document speaks on; its own if None
    only: frozenset[str] = frozenset()  # verdicts to tell of; all if empty
    failing: frozenset[str] = frozenset()  # verdicts that make the check fail


class Proofreading:
    """Checks files with a checker. ``verdicts`` counts all findings, also those not told.

    A sentence over which a rule breaks is told of and passed over, unless ``debug`` wants to see where it broke.
    """

    def __init__(
        self,
        checker: Checks,
        rules: Rules,
        *,
        refuse: Callable[[InputError], None],
        warn: Callable[[str], None],
        debug: bool = False,
    ) -> None:
        self._checker = checker
        self._rules = rules
        self._refuse = refuse
        self._warn = warn
        self._debug = debug
        self._unread = self._failed = self._broken = False
        self.verdicts: Counter[str] = Counter()

    @property
    def tally(self) -> Tally:
        """What has been read."""
        return self._checker.tally

    @property
    def exit_code(self) -> int:
        """How it ended: what could not be read outweighs what was found, and a bug of ours outweighs both."""
        if self._broken:
            return ExitCode.INTERNAL
        if self._unread:
            return InputError.exit_code
        return ExitCode.CHECK_FAILED if self._failed else ExitCode.OK

    def findings(self, names: Iterable[str]) -> Iterator[Finding]:
        """Yield the findings of files that are to be told, file by file; a file that cannot be read is passed over."""
        for name in names:
            try:
                yield from self._of(name)
            except InputError as error:
                self._unread = True
                self._refuse(error)

    def _of(self, name: str) -> Iterator[Finding]:
        def remark(line: int, text: str) -> None:
            self._warn(f"{name}:{line}: {text}")

        def failed(sentence: Sentence, error: Exception) -> None:
            self._broken = True
            remark(sentence.line, f"not checked, by a bug in orbitctl: {type(error).__name__}: {error}. {_REPORT}")

        document = read(name, drafts.read(name), form=self._rules.form, day=self._rules.day, remark=remark)
        unused: dict[int, Sentence] = {}
        document = document._replace(sentences=_noting(document.sentences, unused))
        for finding in self._checker.check(document, None if self._debug else failed):
            self.verdicts[finding.verdict] += 1
            if finding.verdict in _ACCEPTABLE:
                unused.pop(finding.start, None)
            self._failed |= finding.accepted is None and finding.verdict in self._rules.failing
            if not self._rules.only or finding.verdict in self._rules.only:
                yield finding
        for sentence in unused.values():
            remark(sentence.line, "the accept comment accepts nothing: no finding is against this sentence")


def _noting(sentences: Iterator[Sentence], accepted: dict[int, Sentence]) -> Iterator[Sentence]:
    """Yield sentences, and note those that somebody accepted, by their start."""
    for sentence in sentences:
        if sentence.accepted is not None:
            accepted[sentence.start] = sentence
        yield sentence
