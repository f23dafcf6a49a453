"""Answers in files: ``--output``, ``--force``, and the format that a name asks for."""

import subprocess
import sys
from pathlib import Path

import pytest

TINY = Path(__file__).parents[1] / "tiny"


@pytest.mark.parametrize(
    ("name", "form"),
    [("a.txt", "plain"), ("a.json", "json"), ("a.jsonl", "jsonl"), ("a.csv", "csv"), ("a.md", "markdown")],
)
def test_a_file_holds_what_stdout_would(run_tiny, folder, name, form):
    result = run_tiny("timeline", "--output", folder / name)
    assert (result.code, result.stdout, result.stderr) == (0, "", "")
    assert (folder / name).read_text(encoding="utf-8") == run_tiny("timeline", "--format", form).stdout


def test_the_format_asked_for_goes_before_the_name(run_tiny, folder):
    assert run_tiny("timeline", "-o", folder / "a.txt", "--json").code == 0
    assert (folder / "a.txt").read_text(encoding="utf-8").startswith("{")


def test_a_file_is_kept_unless_forced(run_tiny, folder):
    file = folder / "a.txt"
    file.write_text("mine", encoding="utf-8")
    kept = run_tiny("timeline", "-o", file)
    assert (kept.code, file.read_text(encoding="utf-8")) == (2, "mine")
    assert kept.stderr == f"orbitctl: {file} exists and is kept\n  --force replaces it.\n"
    assert run_tiny("timeline", "-o", file, "--force").code == 0
    assert "Lantern 1" in file.read_text(encoding="utf-8")


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["mission", "lantern-1", "--format", "svg"], "'svg' is not one of 'table', 'plain', 'json', 'jsonl'"),
        (["mission", "lantern-1", "--output", "a.svg"], "the name “a.svg” does not end in a format this command has"),
        (["timeline", "--output", "nowhere/a.txt"], "cannot write nowhere/a.txt: No such file or directory"),
        (["timeline", "--json", "--format", "csv"], "--json and --format csv contradict each other"),
    ],
)
def test_what_cannot_be_written_is_refused(run_tiny, arguments, said):
    result = run_tiny(*arguments)
    assert (result.code, result.stdout) == (2, "")
    assert said in result.stderr


@pytest.mark.skipif(sys.platform == "win32", reason="limits of POSIX")
def test_a_full_disk_leaves_what_was_there(run_tiny, folder):
    """A process that may write no more than some bytes is to it what a disk without room is."""
    file = folder / "a.json"
    file.write_text("old", encoding="utf-8")
    assert run_tiny("timeline").code == 0  # compiled by now, so that no cache has to be written below
    limited = "import resource, sys; resource.setrlimit(resource.RLIMIT_FSIZE, (4096, 4096));"
    command = [sys.executable, "-c", f"{limited} from orbitctl.__main__ import main; main()"]
    done = subprocess.run(
        [*command, "timeline", "--data", TINY, "--force", "-o", file], capture_output=True, text=True, check=False
    )
    assert (done.returncode, done.stdout) == (2, "")
    assert "cannot write" in done.stderr
    assert "File too large" in done.stderr
    assert [(path.name, path.read_text(encoding="utf-8")) for path in folder.iterdir()] == [("a.json", "old")]
