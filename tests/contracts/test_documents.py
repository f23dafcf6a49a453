"""What the documents say is what the program does."""

import re
import shutil
import subprocess
import sys
from pathlib import Path

import examples
import program
import pytest

ROOT = Path(__file__).parents[2]
PAGES = examples.pages()


def test_there_are_pages_and_examples_to_check():
    assert {"README.md", "CONTRIBUTING.md", "CHANGELOG.md", "docs/formats.md", "docs/recipes.md"} <= set(PAGES)
    assert len(examples.all_of_them()) > 50


def test_every_command_has_examples_of_itself():
    for words, command in program.commands():
        name = " ".join(["orbitctl", *words])
        assert command.examples, name
        assert all(re.match(rf"{name}\b", example) for example in command.examples), name


@pytest.mark.parametrize("line", examples.compared())
def test_an_example_prints_what_the_page_of_examples_says(run, monkeypatch, tmp_path, line):
    """If this fails because the facts have changed: python scripts/generate_docs.py."""
    monkeypatch.setenv("COLUMNS", "80")
    monkeypatch.chdir(shutil.copytree(examples.DESK, tmp_path / "desk"))
    result = run(*examples.arguments(line))
    assert result.code == 0 or (result.code == 1 and line.startswith("orbitctl check ")), result.stderr
    # A check has nothing to say of data in order, and a file is written in silence.
    assert result.stdout or line == "orbitctl data validate" or "--output" in line
    assert examples.shown(result.stdout) == examples.on_page()[line].removesuffix("\n")


def test_the_page_of_examples_holds_no_others():
    assert sorted(examples.on_page()) == examples.compared()


@pytest.mark.parametrize("line", sorted(set(examples.all_of_them()) - set(examples.compared())))
def test_an_example_that_is_of_one_machine_answers_too(run, tmp_path, monkeypatch, line):
    monkeypatch.chdir(shutil.copytree(examples.DESK, tmp_path / "desk"))
    result = run(*examples.arguments(line))
    assert result.code == 0, result.stderr
    assert result.stdout or "--output" in line


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
