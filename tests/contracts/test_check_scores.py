"""How well texts are checked, frozen: what a change makes worse, it has to say here."""

import functools
import importlib.util
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
#: What may not be lost: flags that are deserved, deserved flags that are given, true sentences left alone.
LEAST_PRECISION = 0.97
LEAST_RECALL = 0.80
MOST_FALSE_ALARMS = 0.01
#: Of sentences as they are published, which are read less well.
LEAST_PRECISION_PUBLISHED = 0.92


spec = importlib.util.spec_from_file_location("score_check", ROOT / "scripts" / "score_check.py")
script = importlib.util.module_from_spec(spec)
spec.loader.exec_module(script)


@functools.cache
def results(cases):
    """Check the labelled sentences of a file once, as ``scripts/score_check.py`` does."""
    return script.scored(cases)


@pytest.fixture
def score():
    """Return what the results amount to."""
    return script.score(results(script.CASES))


def test_a_flag_is_deserved(score):
    assert score.precision >= LEAST_PRECISION


def test_a_sound_sentence_is_left_alone(score):
    assert score.false_alarms < MOST_FALSE_ALARMS


def test_what_deserves_a_flag_gets_one(score):
    assert score.recall >= LEAST_RECALL


def test_flags_on_published_sentences_are_mostly_deserved():
    assert script.score(results(script.PUBLISHED)).precision >= LEAST_PRECISION_PUBLISHED


@pytest.mark.parametrize(("name", "cases"), [("scores", script.CASES), ("scores of published", script.PUBLISHED)])
def test_the_documentation_has_these_scores(name, cases):
    """``python scripts/generate_docs.py`` writes them."""
    page = (ROOT / "docs" / "check.md").read_text(encoding="utf-8")
    written = page.partition(f"<!-- {name} -->\n")[2].partition(f"<!-- /{name} -->")[0]
    assert written.splitlines() == list(script.table(results(cases)))
