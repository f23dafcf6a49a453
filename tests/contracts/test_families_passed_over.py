"""A look at the words of a sentence tells which families read it; none that finds something there is passed over."""

import csv
from pathlib import Path

from orbitctl.catalog import Catalog
from orbitctl.catalog.world import World
from orbitctl.factcheck.claims.analysis import Analysis
from orbitctl.factcheck.claims.context import Context
from orbitctl.factcheck.claims.grammar.sentence import chunks
from orbitctl.factcheck.claims.grammar.signs import marks, words_of
from orbitctl.factcheck.families import FAMILIES, claims_of, fitting, sets_with
from orbitctl.factcheck.reading.lexicon import mentions
from orbitctl.factcheck.reading.numbers import numbers
from orbitctl.factcheck.reading.times import times
from orbitctl.factcheck.reading.tokens import tokens
from orbitctl.factcheck.text.read import read
from orbitctl.store import ask

FILE = Path(__file__).parents[1] / "factcheck_cases.csv"
DAY = "2025-06-01"


def test_a_family_that_is_passed_over_finds_nothing():
    with FILE.open(encoding="utf-8", newline="") as stream:
        texts = [case["text"] for case in csv.DictReader(stream)]
    names = ask(lambda connection: World(Catalog(connection)).lexicon(), None, print)
    read_by, passed = 0, 0
    for text in texts:
        context = Context()
        for sentence in read("case", [text], form="plain").sentences:
            words = tokens(sentence.text)
            named, counted, dated = mentions(names, words), numbers(words), times(words, DAY)
            context.enter(sentence.block, named)
            analysis = Analysis(chunks(words, named, dated, counted), context, DAY, words.words)
            spoken = words_of(words)
            kinds = context.kinds(spoken)
            readers = fitting(kinds, sets_with({*spoken, *marks(kinds, counted, dated)}))
            others = [family.read for family in FAMILIES.values() if family.read not in readers]
            assert claims_of([(analysis, others)]) == [[]], sentence.text
            read_by += len(readers)
            passed += len(others)
    assert 0 < read_by < passed
