"""Plain statements that are false, out of date or too early, of every kind a reader would try first: each is flagged.

Those marked as open are not read yet; whoever mends one takes the mark away.
"""

import csv
from pathlib import Path

from orbitctl.catalog import Catalog
from orbitctl.catalog.world import World
from orbitctl.factcheck.checker import Checker
from orbitctl.factcheck.judgement.verdicts import FLAGS
from orbitctl.factcheck.text.read import read
from orbitctl.store import ask

FILE = Path(__file__).parents[1] / "factcheck_plain.csv"


def test_a_plain_statement_is_flagged_unless_it_is_marked_as_open():
    with FILE.open(encoding="utf-8", newline="") as stream:
        rows = list(csv.DictReader(stream))

    def unread(connection):
        checker = Checker(World(Catalog(connection)))
        return {row["text"] for row in rows if not any(
            finding.verdict in FLAGS
            for finding in checker.check(read("plain", [row["text"]], form="plain", day=row["published"] or None))
        )}  # fmt: skip

    assert ask(unread, None, print) == {row["text"] for row in rows if row["open"]}
    assert len(rows) > 250
