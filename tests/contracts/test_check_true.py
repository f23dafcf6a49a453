"""Nothing true is flagged: sentences that hold by the data, or that state nothing the data could contradict.

They were written to provoke: dates of several flights, restrictions, denials, fiction, namesakes, passages that take
something up. A sentence joins them when a true one was flagged.
"""

import csv
from pathlib import Path

from orbitctl.catalog import Catalog
from orbitctl.catalog.world import World
from orbitctl.factcheck.checker import Checker
from orbitctl.factcheck.judgement.verdicts import FLAGS
from orbitctl.factcheck.text.read import read
from orbitctl.store import ask

#: How sentences begin that are flagged all the same, and still to be mended; whoever mends one takes it out.
KNOWN = {
    "Saudi Arabia, one of the few countries to have",
    "In September 1959, on the eve of Nikita Khrushchev's",
}
FILE = Path(__file__).parents[1] / "factcheck_true.csv"


def beginning(text):
    return " ".join(text.split()[:9])


def flagged(connection):
    """Return the sentences that are flagged, each with what is said against it."""
    checker = Checker(World(Catalog(connection)))
    with FILE.open(encoding="utf-8", newline="") as stream:
        return [
            (row["text"], finding.rule, finding.explanation)
            for row in csv.DictReader(stream)
            for finding in checker.check(read("true", [row["text"]], form="plain", day=row["published"] or None))
            if finding.verdict in FLAGS
        ]


def test_no_true_sentence_is_flagged():
    found = ask(flagged, None, print)
    assert [row for row in found if beginning(row[0]) not in KNOWN] == []
    assert {beginning(text) for text, _, _ in found} == KNOWN


def test_there_are_many_and_no_two_alike():
    with FILE.open(encoding="utf-8", newline="") as stream:
        texts = [row["text"] for row in csv.DictReader(stream)]
    assert len(texts) == len(set(texts)) > 700
