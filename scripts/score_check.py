"""How well ``orbitctl check`` judges labelled sentences: precision and recall of its flags, and its false alarms.

``python scripts/score_check.py [FILE ...]``; without a file, the cases of the tests. A sentence counts with its
strongest finding. A flag is `refuted`, `outdated` or `premature`.
"""

from __future__ import annotations

import argparse
import csv
import sys
from collections import Counter, defaultdict
from collections.abc import Iterable
from pathlib import Path
from typing import NamedTuple

from orbitctl.catalog import Catalog
from orbitctl.catalog.world import World
from orbitctl.factcheck.checker import Checker
from orbitctl.factcheck.text.sentence import Document, Sentence
from orbitctl.store import ask

FLAGS = ("refuted", "outdated", "premature")
#: Of several findings the first of these speaks for the sentence.
STRONGEST = (*FLAGS, "disputed", "supported", "not-enough-info")
CASES = Path(__file__).parents[1] / "tests" / "factcheck_cases.csv"


class Result(NamedTuple):
    """A labelled sentence and what was said of it."""

    case: dict[str, str]
    verdict: str
    said: list[str]


class Score(NamedTuple):
    """What a set of results amounts to."""

    sentences: int
    flags: int  # given
    right: int  # of them on a sentence that deserves one
    exact: int  # of them with the very verdict
    deserved: int  # sentences that deserve a flag
    sound: int  # sentences that deserve none
    supported: int  # true sentences found supported
    true: int

    @property
    def precision(self) -> float:
        """Return the share of flags that are deserved."""
        return self.right / self.flags if self.flags else 1.0

    @property
    def recall(self) -> float:
        """Return the share of deserved flags that are given."""
        return self.right / self.deserved if self.deserved else 1.0

    @property
    def false_alarms(self) -> float:
        """Return the share of sound sentences that are flagged."""
        return (self.flags - self.right) / self.sound if self.sound else 0.0


def results(cases: Iterable[dict[str, str]]) -> list[Result]:
    """Check each case as a document of its own."""
    listed = list(cases)

    def put(connection: object) -> list[Result]:
        checker_world = World(Catalog(connection))  # type: ignore[arg-type]
        checker = Checker(checker_world)
        found = []
        for case in listed:
            document = _document(case)
            findings = list(checker.check(document))
            verdicts = {finding.verdict for finding in findings}
            verdict = next((verdict for verdict in STRONGEST if verdict in verdicts), "not-enough-info")
            found.append(
                Result(
                    case,
                    verdict,
                    [
                        f"{f.verdict} {f.rule} {f.claim.type} {f.claim.subject} {f.claim.value}: {f.explanation}"
                        for f in findings
                    ],
                )
            )
        return found

    return ask(put, None, lambda message: print(message, file=sys.stderr))


def _document(case: dict[str, str]) -> Document:
    import re

    parts = re.split(r'(?<=[.!?]) (?=[A-Z"“])', case["text"])
    return Document("case", case["published"] or None, iter([Sentence(p, 0, 0, 1, 1, 0) for p in parts]))


def score(found: Iterable[Result]) -> Score:
    """Return the score of some results."""
    counts: Counter[str] = Counter()
    for result in found:
        label, verdict = result.case["verdict"], result.verdict
        flagged, deserved = verdict in FLAGS, label in FLAGS
        counts.update(
            sentences=1, flags=flagged, right=flagged and deserved, exact=flagged and label == verdict,
            deserved=deserved, sound=not deserved, supported=label == verdict == "supported", true=label == "supported",
        )  # fmt: skip
    return Score(**{name: counts[name] for name in Score._fields})


def report(found: list[Result]) -> None:
    """Print a line a claim type, and one for all."""
    groups: dict[str, list[Result]] = defaultdict(list)
    for result in found:
        groups[result.case["type"]].append(result)
    print(f"{'':16} {'cases':>5} {'flags':>5} {'precision':>9} {'recall':>13} {'false alarms':>12} {'supported':>11}")
    for name, group in [*sorted(groups.items()), ("all", found)]:
        s = score(group)
        print(
            f"{name:16} {s.sentences:5} {s.flags:5} {s.precision:9.3f} {s.recall:6.3f} ({s.right}/{s.deserved})"
            f" {s.false_alarms:12.3f} {s.supported:5}/{s.true}"
        )


def main() -> None:
    """Read the cases, check them, print the scores; with --show, what went wrong."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("files", nargs="*", type=Path, default=[CASES])
    parser.add_argument(
        "--show", choices=("missed", "false", "inexact", "unsupported"), help="print these sentences too"
    )
    options = parser.parse_args()
    cases = [case for path in options.files for case in csv.DictReader(path.open(encoding="utf-8"))]
    found = results(cases)
    for result in found:
        label, flagged = result.case["verdict"], result.verdict in FLAGS
        wrong = {
            "missed": label in FLAGS and not flagged,
            "false": flagged and label not in FLAGS,
            "inexact": flagged and label in FLAGS and label != result.verdict,
            "unsupported": label == "supported" and result.verdict != "supported",
        }
        if options.show and wrong[options.show]:
            print(f"{result.case['id']} {label} ({result.verdict}): {result.case['text']}  [{result.case['note']}]")
            print(*(f"     {line}" for line in result.said), sep="\n")
    report(found)


if __name__ == "__main__":
    main()
