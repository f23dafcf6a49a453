"""What the documents say is what the program does."""

import re
import shlex
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
PAGES = (
    "README.md",
    "CONTRIBUTING.md",
    "CHANGELOG.md",
    "docs/methodology.md",
    "docs/data.md",
    "docs/formats.md",
    "docs/export.md",
    "docs/charts.md",
    "docs/recipes.md",
)
#: What stands for something of the reader's.
PLACEHOLDERS = re.compile(r"\b(NAME|DIR|WORDS|VERSION)\b|--help` knows")


def commands() -> list[str]:
    """Return every command line that a page tells the reader to type."""
    found = []
    for page in PAGES:
        text = (ROOT / page).read_text(encoding="utf-8")
        found += re.findall(r"`(orbitctl [^`]+)`", text)
        found += re.findall(r"^    \$? ?(orbitctl .+)$", text, re.MULTILINE)
        found += [f"orbitctl {command}" for command in re.findall(r"^<!-- screen: (.+) -->$", text, re.MULTILINE)]
    return sorted({command for command in found if not PLACEHOLDERS.search(command)})


def test_there_are_commands_to_check():
    assert len(commands()) > 10


@pytest.mark.parametrize("command", commands())
def test_documented_command_answers(run, command, tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)  # some write files
    if "draft.md" in command:
        Path("draft.md").write_text("Apollo 11 landed on 20 July 1969.\n", encoding="utf-8")
    result = run(*shlex.split(command)[1:])
    assert result.code == 0, result.stderr
    # A check has nothing to say of data in order, and a file is written in silence.
    assert result.stdout or command == "orbitctl data validate" or "--output" in command


def test_written_pages_are_those_the_program_would_write_now():
    """If this fails: python scripts/generate_docs.py."""
    check = subprocess.run(
        [sys.executable, ROOT / "scripts" / "generate_docs.py", "--check"], capture_output=True, text=True, check=False
    )
    assert check.returncode == 0, check.stdout + check.stderr


def test_readme_has_the_two_commands_each_on_a_line():
    lines = (ROOT / "README.md").read_text(encoding="utf-8").splitlines()
    commands = [line.strip() for line in lines if line.startswith("    python3 -m venv .venv")]
    assert len(commands) == 2
    assert commands[0].endswith(".venv/bin/orbitctl timeline --target moon")
    assert commands[1].endswith(".venv/bin/pytest")


@pytest.mark.parametrize("page", PAGES)
def test_links_to_files_lead_somewhere(page):
    text = (ROOT / page).read_text(encoding="utf-8")
    for target in re.findall(r"\]\((?!https?://)([^)#]+)\)", text):
        assert ((ROOT / page).parent / target).exists(), target


def test_contributing_names_every_package():
    text = (ROOT / "CONTRIBUTING.md").read_text(encoding="utf-8")
    packages = [path.parent.name for path in (ROOT / "src" / "orbitctl").glob("*/__init__.py")]
    assert [name for name in packages if f"`{name}/`" not in text] == []
