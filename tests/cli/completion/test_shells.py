"""The scripts in real shells, those that are installed."""

import os
import shlex
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

TINY = str(Path(__file__).parents[2] / "tiny")
PATH = os.pathsep.join([str(Path(sys.executable).parent), os.environ["PATH"]])

#: How each shell is made to say what it would offer for some words, the last of them unfinished.
_BASH = """
source {script}
complete -p orbitctl
COMP_WORDS=({words})
COMP_CWORD=$((${{#COMP_WORDS[@]}} - 1))
_orbitctl
printf '%s\\n' "${{COMPREPLY[@]}}"
"""
_ZSH = """
compdef() {{ print "compdef $@" }}
compadd() {{ print -l -- $values }}
_files() {{ [[ $1 == -/ ]] && print -l -- *(/N) || print -l -- *(N) }}
source {script}
words=({words})
CURRENT=${{#words}}
_orbitctl
"""
_FISH = """
source {script}
complete --do-complete {line}
"""
SHELLS = {
    "bash": ["bash", "--norc", "--noprofile", "-c", _BASH],
    "zsh": ["zsh", "-f", "-c", _ZSH],
    "fish": ["fish", "--no-config", "-c", _FISH],
}


@pytest.fixture(params=SHELLS)
def offered(request, run, monkeypatch, tmp_path):
    """Return what a shell offers for a command line."""
    shell = request.param
    if shutil.which(shell) is None:
        pytest.skip(f"{shell} is not installed")
    monkeypatch.setenv("ORBITCTL_DATA", TINY)
    monkeypatch.setenv("PATH", PATH)
    assert run("data", "info").code == 0  # compiled
    script = tmp_path / "script"
    script.write_text(run("completion", shell).stdout, encoding="utf-8")
    desk = tmp_path / "desk"
    (desk / "drafts").mkdir(parents=True)
    (desk / "draft.md").touch()

    def offer(*words):
        quoted = " ".join(shlex.quote(word) for word in ("orbitctl", *words))
        line = shlex.quote(" ".join(("orbitctl", *words)))
        *command, text = SHELLS[shell]
        command.append(text.format(script=script, words=quoted, line=line))
        done = subprocess.run(command, cwd=desk, capture_output=True, encoding="utf-8", timeout=60, check=False)
        lines = [line.partition("\t")[0] for line in done.stdout.splitlines()]
        return [line for line in lines if line and not line.startswith(("complete -F", "compdef _orbitctl"))]

    return offer


def test_commands(offered):
    assert offered("ti") == ["timeline"]


def test_options(offered):
    assert offered("timeline", "--targ") == ["--target"]


def test_values(offered):
    assert offered("timeline", "--format", "jso") == ["json", "jsonl"]


def test_names_of_records(offered):
    assert offered("mission", "lantern-") == ["lantern-1", "lantern-2", "lantern-3"]


def test_files(offered):
    assert {"draft.md", "drafts"} <= {name.rstrip("/") for name in offered("check", "dra")}


def test_folders(offered):
    assert [name.rstrip("/") for name in offered("data", "validate", "dra")] == ["drafts"]


def test_nothing(offered):
    assert offered("timeline", "--limit", "") == []
