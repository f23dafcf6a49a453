"""No sentence breaks the check: what people write is cut, spliced and shuffled, and read all the same."""

import csv
from pathlib import Path

from hypothesis import given, settings
from hypothesis import strategies as st

from orbitctl.catalog import Catalog
from orbitctl.catalog.world import World
from orbitctl.factcheck.checker import Checker
from orbitctl.factcheck.text.sentence import Document, Sentence
from orbitctl.store import ask

with (Path(__file__).parents[1] / "factcheck_cases.csv").open(encoding="utf-8", newline="") as stream:
    TEXTS = [case["text"].split() for case in csv.DictReader(stream)]
#: Sentences in one question to the data; asking anew for each would take most of the time.
BATCH = 60


def spliced(draw):
    """Return the beginning of one sentence and the end of another, with a few words left out."""
    one, other = draw(st.sampled_from(TEXTS)), draw(st.sampled_from(TEXTS))
    words = one[: draw(st.integers(0, len(one)))] + other[draw(st.integers(0, len(other))) :]
    dropped = draw(st.sets(st.integers(0, max(len(words) - 1, 0)), max_size=3))
    return " ".join(word for at, word in enumerate(words) if at not in dropped)


def broken(texts, day):
    """Return the sentences that break the check, each with how."""

    def put(connection):
        checker = Checker(World(Catalog(connection)))
        found = []
        for text in texts:
            try:
                list(checker.check(Document("draft", day, iter([Sentence(text, 0, len(text), 1, 1, 1)]))))
            except Exception as error:
                found.append((text, repr(error)))
        return found

    return ask(put, None, print)


def test_both_halves_of_every_labelled_sentence_are_read():
    halves = [half for words in TEXTS for half in (words[: len(words) // 2], words[len(words) // 2 :])]
    assert broken([" ".join(words) for words in halves if words], "2026-01-01") == []


@settings(max_examples=20)
@given(st.data(), st.sampled_from([None, "1969-07-20", "2026-01-01"]))
def test_spliced_sentences_are_read(data, day):
    texts = [spliced(data.draw) for _ in range(BATCH)]
    assert broken([text for text in texts if text], day) == []
