"""`orbitctl help`, and the help of every command."""

import re

import program
import pytest
from hypothesis import given
from hypothesis import strategies as st

from orbitctl import help as topics
from orbitctl.cli.pages import parted

COMMANDS = {" ".join(words): command for words, command in program.commands()}


def test_without_a_topic_it_lists_them(run):
    result = run("help")
    assert (result.code, result.stderr) == (0, "")
    listed = re.findall(r"^  (\S+)  +(.+)$", result.stdout, re.MULTILINE)
    assert dict(listed) == topics.topics()


@pytest.mark.parametrize("topic", topics.topics())
def test_a_topic(run, monkeypatch, topic):
    monkeypatch.setenv("COLUMNS", "70")
    result = run("help", topic)
    assert (result.code, result.stdout, result.stderr) == (0, topics.text(topic, 70), "")


def test_lines_are_never_too_wide_to_read(run, monkeypatch):
    monkeypatch.setenv("COLUMNS", "300")
    assert max(map(len, run("help", "names").stdout.splitlines())) <= 100


@pytest.mark.parametrize("words", [name for name in COMMANDS if name])
def test_a_command(run, words):
    assert run("help", *words.split()).stdout == run(*words.split(), "--help").stdout


@pytest.mark.parametrize(
    ("words", "suggested"),
    [("date", "dates"), ("exit codes", "exit-codes"), ("timelin", "timeline"), ("confidense", "confidence")],
)
def test_unknown_topics_get_suggestions(run, words, suggested):
    result = run("help", words)
    assert (result.code, result.stdout) == (2, "")
    assert f"there is no help on “{words}”" in result.stderr
    assert f"Did you mean {suggested}" in result.stderr
    assert "The topics: as-of, " in result.stderr


@pytest.mark.parametrize("words", [["data", "inf"], ["timeline", "dates"], ["dates", "formats"], [""], ["../json"]])
def test_what_is_neither_topic_nor_command(run, words):
    result = run("help", *words)
    assert (result.code, result.stdout) == (2, "")


@pytest.mark.parametrize("words", COMMANDS)
def test_examples_come_first_and_are_not_wrapped(run, monkeypatch, words):
    monkeypatch.setenv("COLUMNS", "50")
    lines = run(*words.split(), "--help").stdout.splitlines()
    examples = COMMANDS[words].examples
    assert examples
    assert lines[: len(examples) + 2] == ["Examples:", *(f"  {example}" for example in examples), ""]
    assert lines[len(examples) + 2].startswith("Usage: ")
    assert not [line for line in lines[len(examples) + 2 :] if "Example" in line]


WORDS = st.text("ab -", min_size=1).map(str.strip).filter(bool).map(lambda text: " ".join(text.split()))


@given(WORDS, st.lists(WORDS, max_size=3))
def test_a_docstring_comes_apart_into_text_and_examples(text, examples):
    joined = ";\n    ".join(examples)
    assert parted(f"{text}\n\nExamples: {joined}" if examples else text) == (text, examples)
