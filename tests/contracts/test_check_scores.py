"""How well texts are checked, frozen: what a change makes worse, it has to say here."""

import csv
import functools
import importlib.util
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
#: What may not be lost: flags that are deserved, deserved flags that are given, true sentences left alone.
LEAST_PRECISION = 0.94
LEAST_RECALL = 0.70
MOST_FALSE_ALARMS = 0.02


@functools.cache
def _score():
    spec = importlib.util.spec_from_file_location("score_check", ROOT / "scripts" / "score_check.py")
    script = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(script)
    with (ROOT / "tests" / "factcheck_cases.csv").open(encoding="utf-8", newline="") as stream:
        return script.score(script.results(csv.DictReader(stream)))


@pytest.fixture
def score():
    """Score the labelled sentences once, as ``scripts/score_check.py`` does."""
    return _score()


def test_a_flag_is_deserved(score):
    assert score.precision >= LEAST_PRECISION


def test_a_sound_sentence_is_left_alone(score):
    assert score.false_alarms < MOST_FALSE_ALARMS


def test_what_deserves_a_flag_gets_one(score):
    assert score.recall >= LEAST_RECALL
