"""The labelled sentences by which the checking of prose is judged: in order, and about records that exist.

``verdict`` is what the strongest statement of the text deserves against the data of today, ``then`` what it deserved on
the day it was ``published``. Refuted was never so. Outdated was so, or was planned so, and is not any more: a count, a
status or an office that has passed, a plan that was moved or has been flown. Premature is told as done and is still to
come. Disputed stands beside the value the record follows. What the data does not hold is not-enough-info, however well
the world knows it.

Rules are written with two files, of sentences written for this and of published ones, retold. Those of the third
are put aside, to be scored once and not read before.
"""

import csv
import re
from collections import Counter
from datetime import date
from pathlib import Path

import pytest

from orbitctl.store import ask

WRITTEN_WITH = "factcheck_cases.csv"
PUBLISHED = "factcheck_published.csv"
PUT_ASIDE = "factcheck_put_aside.csv"
#: The letters that ids begin with: a sentence keeps its id when it moves to the other file.
LETTERS = {WRITTEN_WITH: "abdefghijklmnopqrstvwxy", PUBLISHED: "cuz", PUT_ASIDE: "PQW"}
COLUMNS = ["id", "text", "published", "type", "subject", "verdict", "then", "flavour", "note"]
TYPES = {
    "launch-date", "landing-date", "arrival-date", "return-date", "end-date", "planned-date", "outcome", "status",
    "operator", "target", "launcher", "crew", "membership", "count", "office", "location", "program", "first", "set",
    "existence", "none",
}  # fmt: skip
VERDICTS = {"supported", "refuted", "outdated", "premature", "disputed", "not-enough-info"}
FLAVOURS = {
    "true", "edited", "stale", "premature", "disputed", "hedged", "negated", "quoted", "uncheckable", "tempting",
    "published",
}  # fmt: skip
#: Fewer sentences of a type, or of a verdict, say nothing about how well it is read.
ENOUGH = {WRITTEN_WITH: 12, PUBLISHED: 8, PUT_ASIDE: 1}


def read(name):
    with (Path(__file__).parents[1] / name).open(encoding="utf-8", newline="") as stream:
        return list(csv.DictReader(stream))


CASES_OF = {name: read(name) for name in LETTERS}
CASES = [case for cases in CASES_OF.values() for case in cases]


@pytest.fixture(scope="module")
def records():
    """Return the ids of every record a sentence can be about."""
    return ask(lambda connection: {row[0] for row in connection.execute("SELECT id FROM record")}, None, print)


def words(text):
    return " ".join(re.findall(r"\w+", text.casefold()))


def test_the_columns_are_the_promised_ones():
    assert [case["id"] for case in CASES if list(case) != COLUMNS or None in case.values()] == []


def test_ids_are_unique_and_of_one_form():
    """An id is permanent: a report of last year still names the same sentence."""
    ids = [case["id"] for case in CASES]
    assert len(set(ids)) == len(ids)
    for name, letters in LETTERS.items():
        form = re.compile(rf"[{letters}]\d{{3}}")
        assert [case["id"] for case in CASES_OF[name] if not form.fullmatch(case["id"])] == []


@pytest.mark.parametrize(
    ("column", "known"), [("type", TYPES), ("verdict", VERDICTS), ("then", VERDICTS | {""}), ("flavour", FLAVOURS)]
)
def test_labels_are_known(column, known):
    assert {case[column] for case in CASES} <= known


def test_a_verdict_of_that_day_goes_with_a_day():
    assert [case["id"] for case in CASES if bool(case["published"]) != bool(case["then"])] == []
    for case in CASES:
        assert not case["published"] or date.fromisoformat(case["published"])


def test_subjects_are_records(records):
    assert {case["subject"] for case in CASES} - records <= {""}


def test_a_verdict_that_says_something_names_its_record_and_its_reason():
    bare = [case["id"] for case in CASES if case["verdict"] != "not-enough-info" and not case["subject"]]
    assert bare == []
    assert [case["id"] for case in CASES if not case["note"]] == []


@pytest.mark.parametrize(("name", "enough"), ENOUGH.items())
def test_every_type_and_every_verdict_has_enough_sentences(name, enough):
    for column, known in (("type", TYPES), ("verdict", VERDICTS)):
        counted = Counter(case[column] for case in CASES_OF[name])
        assert {value: counted[value] for value in known if counted[value] < enough} == {}


def test_no_two_sentences_are_alike():
    counted = Counter(words(case["text"]) for case in CASES)
    assert [text for text, times in counted.items() if times > 1] == []
