"""No sentence breaks the check: what people write is cut, spliced and shuffled, and read all the same."""

import csv
from pathlib import Path
from random import Random

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


def spliced(chance):
    """Return the beginning of one sentence and the end of another, with a few words left out."""
    one, other = chance.choice(TEXTS), chance.choice(TEXTS)
    words = one[: chance.randint(0, len(one))] + other[chance.randint(0, len(other)) :]
    dropped = {chance.randrange(len(words)) for _ in range(chance.randint(0, 3)) if words}
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


def test_halves_of_labelled_sentences_are_read():
    halves = [words[: len(words) // 2] for words in TEXTS[::4]] + [words[len(words) // 2 :] for words in TEXTS[2::4]]
    assert broken([" ".join(words) for words in halves if words], "2026-01-01") == []


@settings(max_examples=20)
@given(st.integers(0, 2**32), st.sampled_from([None, "1969-07-20", "2026-01-01"]))
def test_spliced_sentences_are_read(seed, day):
    chance = Random(seed)  # one draw for all sentences: a draw for each word takes longer than to check them
    texts = [spliced(chance) for _ in range(BATCH)]
    assert broken([text for text in texts if text], day) == []
