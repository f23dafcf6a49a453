"""The topics say what the program does, so what they list is what it has."""

import re

import pytest

from orbitctl import help as topics
from orbitctl.cli.app import COMMANDS
from orbitctl.cli.options import FORMATS
from orbitctl.errors import ExitCode
from orbitctl.render.words import LEGEND
from orbitctl.store.locate import bundled_folder

TOPICS = topics.topics()


@pytest.mark.parametrize("topic", TOPICS)
def test_a_topic_has_a_title_and_an_end(topic):
    text = topics.markdown(topic)
    assert re.match(r"# [A-Z][^:\n]*: [^\n]+\n\n", text)
    assert text.endswith("\n")
    assert not text.endswith("\n\n")
    assert max(map(len, text.splitlines())) <= 120
    blocks = [line for line in text.splitlines() if line.startswith("    ")]
    assert max(map(len, blocks), default=0) <= 90


@pytest.mark.parametrize("topic", TOPICS)
@pytest.mark.parametrize("width", [40, 80, 100])
def test_it_is_read_as_plain_text(topic, width):
    text = topics.text(topic, width)
    assert not re.search(r"[`]|\*\*|^#", text, re.MULTILINE)
    assert all(len(line) <= width for line in text.splitlines() if not line.startswith("    "))
    words = re.sub(r"[`#*\s]+", "", topics.markdown(topic))
    assert re.sub(r"[*\s]+", "", text) == words  # nothing is lost


def test_no_topic_hides_behind_a_command():
    assert not set(TOPICS) & set(COMMANDS)


@pytest.mark.parametrize("topic", ["", "nonsense", "../help/dates", "dates.md"])
def test_there_is_no_other(topic):
    with pytest.raises(KeyError):
        topics.markdown(topic)


def test_every_exit_code_is_listed():
    listed = {int(code) for code in re.findall(r"^    (\d+) ", topics.markdown("exit-codes"), re.MULTILINE)}
    codes = {value for name, value in vars(ExitCode).items() if name.isupper()}
    assert listed == codes - ({ExitCode.CHECK_FAILED} if "check" not in COMMANDS else set())


def test_every_format_is_listed():
    text = topics.markdown("formats")
    assert [form for form in FORMATS if not re.search(rf"^    .*\b{form}\b", text, re.MULTILINE)] == []


def test_the_marks_are_those_of_the_tables():
    for mark in LEGEND.split("  "):
        sign, value = mark.split()[:2]
        assert f"    {sign}  {value}" in topics.markdown("confidence")


def test_every_variable_that_is_read_is_listed():
    package = bundled_folder().parent / "src" / "orbitctl"
    sources = "\n".join(path.read_text(encoding="utf-8") for path in package.rglob("*.py"))
    reads = r"(?:environ(?:ment)?\.get\(|envvar=|_EPOCH = )\"([A-Z_]+)\""
    heeded = set(re.findall(reads, sources)) - {"LOCALAPPDATA"}
    assert {"NO_COLOR", "ORBITCTL_DATA", "SOURCE_DATE_EPOCH"} <= heeded
    assert {name for name in heeded if name not in topics.markdown("environment")} == set()
