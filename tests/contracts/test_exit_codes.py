"""What the shell sees: every documented exit code, and a command that ends with it."""

import subprocess
import sys

import pytest

from orbitctl import __main__
from orbitctl.errors import ExitCode

BROKEN = '[[mission]]\nid = "x"\n'


@pytest.mark.parametrize(
    ("arguments", "code"),
    [
        (["timeline"], 0),
        (["timeline", "--to", "1800"], 0),  # nothing found is an answer
        (["search", "xyzzy"], 0),
        (["mission", "lantern-1"], 0),
        (["mission", "lantern-1", "--as-of", "2030"], 0),  # a warning is no failure
        (["compare", "lantern", "beacon"], 0),
        (["compare", "lantern", "lantern", "--differences"], 0),
        (["slips"], 0),
        (["slips", "lantern-2"], 0),  # no announced date of it is an answer
        (["overlap", "lunar-pact", "moon-treaty"], 0),
        (["timeline", "--from", "2023-02-29"], 2),
        (["timeline", "--from", "2024", "--to", "2023"], 2),
        (["timeline", "--as-of", "soon"], 2),
        (["timeline", "--kind", "nonsense"], 2),
        (["timeline", "--fields", "nonsense"], 2),
        (["timeline", "--nonsense"], 2),
        (["timeline", "--limit", "-1"], 2),
        (["nonsense"], 2),
        (["show"], 2),
        (["compare", "lantern"], 2),
        (["slips", "--status", "nonsense"], 2),
        (["overlap", "lunar-pact"], 2),
        (["overlap", "lunar-pact", "lantern"], 2),
        (["search", "..."], 2),
        (["mission", "nonsense"], 3),
        (["mission", "lantern"], 3),
        (["mission", ""], 3),
        (["mission", "lantern-3", "--as-of", "2014"], 3),
        (["timeline", "--program", "nonsense"], 3),
        (["compare", "lantern", "lantern-1"], 3),
        (["slips", "nsa"], 3),
        (["overlap", "lunar-pact", "nsa"], 3),
        (["mission", "twin"], 4),
        (["show", "twin"], 4),
        (["slips", "twin"], 4),
        (["compare", "twin", "lantern-1"], 4),
        (["agenda", "--today", "2026"], 2),
        (["agenda", "--program", "nonsense"], 3),
        (["changes", "--from", "2024"], 2),
        (["changes", "--from", "2024", "--to", "2023"], 2),
        (["changes", "--from", "2025", "--to", "2030"], 0),  # a warning is no failure
        (["stats", "--list", "nonsense"], 2),
        (["stats", "alliances", "--by", "outcome"], 2),
        (["claims", "--verdict", "supported"], 0),
        (["claims", "--verdict", "nonsense"], 2),
        (["claims", "--article", "nonsense"], 3),
        (["cite", "lantern-1"], 0),
        (["cite", "lantern-1", "--style", "nonsense"], 2),
        (["cite", "nonsense"], 3),
        (["cite", "twin"], 4),
        (["timeline", "--certain"], 2),
        (["timeline", "--max-data-age", "1y"], 0),
        (["timeline", "--max-data-age", "1"], 2),
        (["timeline", "--max-data-age", "1d"], 6),
        (["mission", "nonsense", "--max-data-age", "1d"], 6),
    ],
)
def test_questions(run_tiny, arguments, code):
    result = run_tiny(*arguments)
    assert result.code == code
    assert bool(result.stdout) == (code == 0)
    assert code == 0 or result.stderr.startswith("orbitctl: ")


@pytest.mark.parametrize(
    ("arguments", "code"),
    [
        ([], 0),
        (["--version"], 0),
        (["--help"], 0),
        (["timeline", "--help"], 0),
        (["schema"], 0),
        (["schema", "timeline"], 0),
        (["schema", "nonsense"], 2),
        (["timeline", "--json", "--format", "plain"], 2),
        (["data"], 0),
        (["data", "path"], 0),
        (["data", "nonsense"], 2),
        (["export"], 0),
        (["export", "nonsense"], 2),
        (["export", "sqlite"], 2),
        (["export", "sqlite", "/nowhere/at/all"], 2),
        (["data", "validate", "/nowhere/at/all"], 5),
        (["timeline", "--data", "/nowhere/at/all"], 5),
    ],
)
def test_about_the_program_and_its_data(run, arguments, code):
    assert run(*arguments).code == code


@pytest.mark.parametrize("arguments", [["data", "validate"], ["timeline", "--data"], ["mission", "x", "--data"]])
def test_invalid_data_is_5(run, folder, arguments):
    (folder / "dataset.toml").write_text(
        'title = "t"\nversion = "2026.1.0"\nas_of = "2026-01-01"\nlicence = "x"\n', encoding="utf-8"
    )
    (folder / "missions.toml").write_text(BROKEN, encoding="utf-8")
    assert run(*arguments, folder).code == 5


def test_a_bug_of_ours_is_70(run_tiny, monkeypatch):
    monkeypatch.setattr("orbitctl.catalog.timeline.timeline", lambda *_arguments: 1 / 0)
    assert run_tiny("timeline").code == 70


def test_interrupted_is_130(run_tiny, monkeypatch):
    def interrupted(*_arguments):
        raise KeyboardInterrupt

    monkeypatch.setattr("orbitctl.catalog.timeline.timeline", interrupted)
    assert run_tiny("timeline").code == 130
    monkeypatch.setattr("orbitctl.cli.boundary.guarded", interrupted)
    assert __main__.run(["timeline"]) == 130


def test_a_closed_pipe_is_0_in_silence(run):
    assert run("timeline", "--json").code == 0  # compiled by now, so that the process below only answers
    command = [sys.executable, "-m", "orbitctl", "timeline", "--json"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE) as process:
        assert process.stdout is not None
        assert process.stderr is not None
        assert process.stdout.readline() == b"{\n"
        process.stdout.close()  # two megabytes are still to come
        assert (process.stderr.read(), process.wait(timeout=60)) == (b"", 0)


def test_every_documented_code_has_a_row():
    reached = {0, 1, 2, 3, 4, 5, 6, 70, 130}  # 1 in the tests of `check`
    documented = {value for name, value in vars(ExitCode).items() if name.isupper()}
    assert documented == reached
