import json
import tomllib
from pathlib import Path

import pytest

from orbitctl.cli.app import COMMANDS

PROJECT = tomllib.loads((Path(__file__).parents[2] / "pyproject.toml").read_text(encoding="utf-8"))["project"]


def test_the_version_is_that_of_the_project(run):
    result = run("--version")
    assert (result.code, result.stdout, result.stderr) == (0, f"orbitctl {PROJECT['version']}\n", "")


@pytest.mark.parametrize("arguments", [[], ["--help"], ["-h"]])
def test_help_lists_every_command(run, arguments):
    result = run(*arguments)
    assert (result.code, result.stderr) == (0, "")
    assert "\nUsage: orbitctl [OPTIONS] COMMAND" in result.stdout
    for name in COMMANDS:
        assert f"\n  {name} " in result.stdout


@pytest.mark.parametrize("command", [*COMMANDS, "data info", "data validate", "data path"])
@pytest.mark.parametrize("option", ["-h", "--help"])
def test_every_command_has_help(run, command, option):
    result = run(*command.split(), option)
    assert (result.code, result.stderr) == (0, "")
    assert f"\nUsage: orbitctl {command}" in result.stdout


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["timelin"], "No such command 'timelin'. Did you mean 'timeline'?"),
        (["misson", "apollo-11"], "Did you mean 'mission'?"),
        (["frobnicate"], "No such command 'frobnicate'"),
        (["timeline", "--jsn"], "--json"),
        (["timeline", "--traget", "moon"], "--target"),
        (["timeline", "--frobnicate"], "No such option: --frobnicate"),
        (["--frobnicate"], "No such option: --frobnicate"),
        (["timeline", "--limit", "-1"], "-1 is not in the range"),
        (["timeline", "--limit", "many"], "'many' is not a valid int"),
        (["timeline", "--limit"], "--limit"),
        (["timeline", "--format", "xml"], "'xml' is not one of"),
        (["mission", "a", "b"], "unexpected extra argument"),
    ],
)
def test_usage(run_tiny, run, arguments, said):
    result = run(*arguments)
    assert (result.code, result.stdout) == (2, "")
    assert result.stderr.startswith("orbitctl: ")
    assert said in result.stderr
    assert "--help" in result.stderr


@pytest.mark.parametrize("form", ["table", "plain", "jsonl"])
@pytest.mark.parametrize("command", [["timeline"], ["data", "path"]])
def test_json_and_another_format_contradict_each_other(run, command, form):
    result = run(*command, "--json", "--format", form)
    assert (result.code, result.stdout) == (2, "")
    assert result.error["message"] == f"--json and --format {form} contradict each other"


def test_json_may_be_asked_for_twice(run_tiny):
    assert run_tiny("topic", "--json", "--format", "json").data == run_tiny("topic", "--json").data


@pytest.mark.parametrize(
    ("arguments", "code", "name"),
    [
        (["frobnicate"], 2, "usage"),
        (["timeline", "--limit", "x"], 2, "usage"),
        (["timeline", "--from", "2023-02-29"], 2, "usage"),
        (["timeline", "--fields", "zz"], 2, "usage"),
        (["mission", "no such mission"], 3, "not-found"),
        (["mission", "twin"], 4, "ambiguous"),
    ],
)
@pytest.mark.parametrize("form", [["--json"], ["--format", "json"], ["--format=json"], ["--format", "jsonl"]])
def test_errors_in_json_are_one_object_on_stderr(run_tiny, arguments, form, code, name):
    result = run_tiny(*arguments, *form)
    assert (result.code, result.stdout) == (code, "")
    assert result.stderr.count("\n") == 1
    assert list(json.loads(result.stderr)) == ["error"]
    assert list(result.error) == ["code", "message", "hint", "suggestions"]
    assert result.error["code"] == name


def test_a_bug_is_a_sentence_not_a_traceback(run_tiny, monkeypatch):
    def broken(*_arguments):
        raise RuntimeError("the [bold]wheel[/bold] came\x1b[31m off")

    monkeypatch.setattr("orbitctl.catalog.timeline.timeline", broken)
    result = run_tiny("timeline")
    assert (result.code, result.stdout) == (70, "")
    assert result.stderr == (
        "orbitctl: this is a bug in orbitctl: RuntimeError: the [bold]wheel[/bold] came\\x1b[31m off\n"
        "  Set ORBITCTL_DEBUG=1 to see where, and report it.\n"
    )
    assert run_tiny("timeline", "--json").error["code"] == "internal"
    monkeypatch.setenv("ORBITCTL_DEBUG", "1")
    with pytest.raises(RuntimeError, match="wheel"):
        run_tiny("timeline")
