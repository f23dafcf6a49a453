"""Texts one after another: what is told, what fails, and what is said on the side."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from orbitctl.factcheck.text.sentence import Document, Sentence
from orbitctl.proofreading import Proofreading, Rules
from orbitctl.views.check import Finding, Reading, Tally

_READING = Reading("outcome", "x", "outcome", "landed", None, "fact", False, None)


class Judge:
    """Finds in every sentence the verdict that is its first word, and breaks over a broken one."""

    tally = Tally(0, 0, 0, 0, 0)

    def check(self, document: Document, failed: Callable[[Sentence, Exception], None] | None) -> Iterator[Finding]:
        for s in document.sentences:
            verdict = s.text.split()[0]
            if verdict == "broken":
                error = IndexError("no such thing")
                if failed is None:
                    raise error
                failed(s, error)
                continue
            yield Finding(
                s.text, s.start, s.end, s.line, s.column, verdict, _READING, None, "", (), "", document.name, "rule",
                None, s.accepted,
            )  # type: ignore[arg-type]  # fmt: skip


class Desk:
    """A proofreading, and what was said meanwhile."""

    def __init__(self, *, debug: bool = False, **rules: object) -> None:
        self.refused: list[str] = []
        self.warned: list[str] = []
        self.reading = Proofreading(
            Judge(),
            Rules(**rules),  # type: ignore[arg-type]
            refuse=lambda error: self.refused.append(error.message),
            warn=self.warned.append,
            debug=debug,
        )

    def verdicts(self, *names: str) -> list[str]:
        return [finding.verdict for finding in self.reading.findings(names)]


@pytest.fixture(autouse=True)
def drafts(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    Path("a.txt").write_text("refuted one.\n\nsupported two.\n\noutdated three.", encoding="utf-8")
    Path("b.md").write_text("premature one. <!-- orbitctl: accept b -->\n\nsupported two.", encoding="utf-8")


def test_findings_come_file_by_file_and_all_are_counted() -> None:
    desk = Desk(only=frozenset({"supported", "premature"}))
    assert desk.verdicts("a.txt", "b.md") == ["supported", "premature", "supported"]
    assert desk.reading.verdicts == {"refuted": 1, "supported": 2, "outdated": 1, "premature": 1}


@pytest.mark.parametrize(
    ("names", "failing", "code"),
    [
        (["a.txt"], {"refuted"}, 1),
        (["a.txt"], {"premature"}, 0),
        (["a.txt"], set(), 0),
        (["b.md"], {"premature"}, 0),  # accepted
        (["b.md", "a.txt"], {"premature", "outdated"}, 1),
        (["nowhere.txt", "b.md"], {"refuted"}, 2),
        (["nowhere.txt", "a.txt"], {"refuted"}, 2),
        ([], {"refuted"}, 0),
    ],
)
def test_how_it_ends(names: list[str], failing: set[str], code: int) -> None:
    desk = Desk(failing=frozenset(failing))
    desk.verdicts(*names)
    assert desk.reading.exit_code == code


def test_a_file_that_cannot_be_read_is_refused_at_its_turn() -> None:
    desk = Desk()
    findings = desk.reading.findings(["a.txt", "nowhere.txt", "b.md"])
    assert [next(findings).file for _ in range(3)] == ["a.txt"] * 3
    assert desk.refused == []
    assert next(findings).file == "b.md"
    assert desk.refused == ["there is no file “nowhere.txt”"]


@pytest.mark.parametrize(
    ("verdict", "used"),
    [("refuted", True), ("outdated", True), ("premature", True), ("disputed", True), ("supported", False),
     ("not-enough-info", False)],
)  # fmt: skip
def test_an_accept_comment_is_for_what_is_against_a_sentence(verdict: str, used: bool) -> None:
    Path("c.md").write_text(f"One.\n\n{verdict} two. <!-- orbitctl: accept c -->", encoding="utf-8")
    desk = Desk()
    desk.verdicts("c.md")
    told = ["c.md:3: the accept comment accepts nothing: no finding is against this sentence"]
    assert desk.warned == ([] if used else told)


def test_the_day_and_the_format_given_are_those_of_every_text() -> None:
    seen = []

    class Watching(Judge):
        def check(self, document: Document, _failed: object) -> Iterator[Finding]:
            seen.append((document.name, document.day, next(document.sentences).text))
            return iter(())

    reading = Proofreading(Watching(), Rules("html", "2025-01-01"), refuse=print, warn=print)
    assert list(reading.findings(["a.txt", "b.md"])) == []
    assert [day for _, day, _ in seen] == ["2025-01-01", "2025-01-01"]
    assert seen[1][2] == "premature one. supported two."  # in HTML a blank line is a blank


def test_a_sentence_over_which_a_rule_breaks_is_told_of_and_the_others_are_checked() -> None:
    Path("c.txt").write_text("refuted one.\n\nbroken two.\n\nsupported three.", encoding="utf-8")
    desk = Desk(failing=frozenset({"refuted"}))
    assert desk.verdicts("c.txt") == ["refuted", "supported"]
    assert [warning.split(". ")[0] for warning in desk.warned] == [
        "c.txt:3: not checked, by a bug in orbitctl: IndexError: no such thing"
    ]
    assert desk.reading.exit_code == 70


def test_who_looks_for_a_bug_sees_it() -> None:
    Path("c.txt").write_text("broken one.", encoding="utf-8")
    with pytest.raises(IndexError):
        Desk(debug=True).verdicts("c.txt")
