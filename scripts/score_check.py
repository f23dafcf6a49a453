"""How well ``orbitctl check`` judges labelled sentences: precision and recall of its flags, and its false alarms.

``python scripts/score_check.py [FILE ...]``; without a file, the cases of the tests. A sentence counts with its
strongest finding. A flag is `refuted`, `outdated` or `premature`.
"""

from __future__ import annotations

import argparse
import csv
import sqlite3
import sys
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import NamedTuple

from orbitctl.catalog import Catalog
from orbitctl.catalog.world import World
from orbitctl.factcheck.checker import Checker
from orbitctl.factcheck.text.read import read
from orbitctl.store import ask

FLAGS = ("refuted", "outdated", "premature")
#: Of several findings the first of these speaks for the sentence.
STRONGEST = (*FLAGS, "disputed", "supported", "not-enough-info")
_TESTS = Path(__file__).parents[1] / "tests"
CASES = _TESTS / "factcheck_cases.csv"
#: Sentences as papers, agencies and schools publish them, in other words.
PUBLISHED = _TESTS / "factcheck_published.csv"


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

    def put(connection: sqlite3.Connection) -> list[Result]:
        checker = Checker(World(Catalog(connection)))
        return [_result(checker, case) for case in listed]

    return ask(put, None, lambda message: print(message, file=sys.stderr))


def _result(checker: Checker, case: dict[str, str]) -> Result:
    document = read("case", [case["text"]], form="plain", day=case["published"] or None)
    findings = list(checker.check(document))
    verdicts = {finding.verdict for finding in findings}
    verdict = next((verdict for verdict in STRONGEST if verdict in verdicts), "not-enough-info")
    said = [f"{f.verdict} {f.rule} {f.claim.type} {f.claim.subject} {f.claim.value}: {f.explanation}" for f in findings]
    return Result(case, verdict, said)


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


def scored(path: Path) -> list[Result]:
    """Check the sentences of a file."""
    with path.open(encoding="utf-8", newline="") as stream:
        return results(csv.DictReader(stream))


def table(found: list[Result]) -> Iterator[str]:
    """Yield the scores as a Markdown table: a row a claim type, and one for all."""
    groups: dict[str, list[Result]] = defaultdict(list)
    for result in found:
        groups[result.case["type"]].append(result)
    yield "| type | sentences | flags | precision of flags | recall of flags | false alarms | true ones supported |"
    yield "|---|---|---|---|---|---|---|"
    for name, group in [*sorted(groups.items()), ("all", found)]:
        s = score(group)
        yield (
            f"| {name} | {s.sentences} | {s.flags} | {s.precision:.3f} | {s.recall:.3f} ({s.right} of {s.deserved})"
            f" | {s.false_alarms:.3f} | {s.supported} of {s.true} |"
        )


def main() -> None:
    """Read the cases, check them, print the scores; with --show, what went wrong."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("files", nargs="*", type=Path, default=[CASES])
    parser.add_argument(
        "--show", choices=("missed", "false", "inexact", "unsupported"), help="print these sentences too"
    )
    options = parser.parse_args()
    found = [result for path in options.files for result in scored(path)]
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
    print(*table(found), sep="\n")


if __name__ == "__main__":
    main()
