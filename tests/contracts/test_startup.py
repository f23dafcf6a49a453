"""What an answer may not load: each of these costs more than the answer itself."""

import importlib.metadata
import subprocess
import sys
import tomllib
from pathlib import Path

import pytest

HEAVY = {
    "pydantic",
    "pydantic_core",
    "rich",
    "jinja2",
    "tomllib",
    "tomli_w",
    "platformdirs",
    "hashlib",
    "asyncio",
    "icalendar",
}

_ANSWER = """
import sys
from orbitctl.__main__ import run
code = run(sys.argv[1:])
sys.stdout.flush()
print(*sys.modules, file=sys.stderr)
sys.exit(code)
"""
_WHATEVER_CODE = _ANSWER.replace("sys.exit(code)", "")


def loaded(*arguments, program=_ANSWER):
    """Run the program in a process of its own; return the modules it ended with."""
    process = subprocess.run(
        [sys.executable, "-c", program, *arguments],
        capture_output=True, check=False, encoding="utf-8", stdin=subprocess.DEVNULL, timeout=60,
    )  # fmt: skip
    assert process.returncode == 0, process.stderr
    return set(process.stderr.split())


@pytest.fixture(scope="module")
def compiled():
    """Note here that the data is compiled into the cache of the worker."""
    return []


@pytest.fixture
def warm(run, compiled):
    """Put the snapshot in the cache, so that what is watched is a question and not a compilation."""
    if not compiled:
        assert run("data", "info").code == 0
        compiled.append(True)


@pytest.mark.parametrize(
    "arguments",
    [
        ["timeline", "--target", "moon", "--json"],
        ["timeline", "--as-of", "2020", "--from", "2024", "--format", "jsonl"],
        ["mission", "apollo-11", "--json"],
        ["mission", "Chang’e 3", "--json"],
        ["program", "artemis", "--json"],
        ["actor", "roscosmos", "--json"],
        ["alliance", "artemis-accords", "--as-of", "2023-06-21", "--json"],
        ["topic", "space-resources", "--json"],
        ["show", "hera", "--json"],
        ["compare", "artemis", "ilrs", "--json"],
        ["search", "helium", "--json"],
        ["claims", "--json"],
        ["agenda", "--vague", "--json"],
        ["changes", "--from", "2026-08", "--to", "2026-09", "--json"],
        ["stats", "--by", "decade", "--json"],
        ["slips", "--json"],
        ["slips", "artemis-iii", "--json"],
        ["overlap", "artemis-accords", "ilrs", "--as-of", "2025", "--json"],
        ["cite", "artemis", "--style", "bibtex", "--json"],
        ["cite", "artemis", "--all"],
        ["timeline", "--limit", "5"],  # plain text, in a pipe
        ["check", "-", "--format", "jsonl"],
        ["check", "-"],
        ["timeline", "--target", "moon", "--format", "mermaid"],
        ["timeline", "--target", "moon", "--format", "vega-lite"],
    ],
)
@pytest.mark.usefixtures("warm")
def test_an_answer_loads_nothing_heavy(arguments):
    modules = loaded(*arguments)
    assert "orbitctl.catalog.base" in modules
    assert modules & HEAVY == set()


@pytest.mark.parametrize("arguments", [["--help"], ["timeline", "--help"], ["--version"], []])
def test_help_loads_nothing_heavy(arguments):
    modules = loaded(*arguments)
    assert "orbitctl.cli.app" in modules
    assert modules & (HEAVY | {"sqlite3", "orbitctl.catalog"}) == set()


@pytest.mark.parametrize("words", [["ti"], ["timeline", "--"], ["mission", "apollo-1"], ["timeline", "--fields", "da"]])
def test_completion_loads_nothing_heavy(words, warm, monkeypatch):
    monkeypatch.setenv("_ORBITCTL_COMPLETE", "bash")
    modules = loaded(*words)
    assert "orbitctl.cli.completion.candidates" in modules
    assert (
        modules
        & (HEAVY | {"orbitctl.dates", "orbitctl.cli.command"} - ({"orbitctl.cli.command"} if words[1:] else set()))
        == set()
    )


def test_the_table_and_the_compiler_are_what_is_heavy(warm):
    """The watch above would see them: a table does load Rich, a check of data does load pydantic."""
    assert "rich" in loaded("timeline", "--limit", "1", "--format", "table")
    tiny = str(Path(__file__).parents[1] / "tiny")
    assert {"pydantic", "tomllib"} <= loaded("data", "validate", tiny, program=_WHATEVER_CODE)


def test_typer_is_one_that_does_not_load_pydantic():
    version = tuple(map(int, importlib.metadata.version("typer").split(".")[:2]))
    assert (0, 26) <= version < (0, 29)
    assert loaded(program="import sys, typer; print(*sys.modules, file=sys.stderr)") & HEAVY == set()


def test_the_pin_on_typer_is_in_the_project_with_its_reason():
    text = (Path(__file__).parents[2] / "pyproject.toml").read_text(encoding="utf-8")
    needs = tomllib.loads(text)["project"]["dependencies"]
    assert "typer>=0.26,<0.29" in needs
    assert "Typer 0.29 imports pydantic" in text
