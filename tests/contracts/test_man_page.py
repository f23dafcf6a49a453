"""The manual page in the wheel is what the program says, and roff that its readers accept."""

import re
import shutil
import subprocess
import tomllib
from pathlib import Path

import program
import pytest
from man_page import man_page

from orbitctl import help as topics

ROOT = Path(__file__).parents[2]
PAGE = ROOT / "docs" / "orbitctl.1"
SHARED = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["tool"]["hatch"]["build"]["targets"][
    "wheel"
]["shared-data"]


def test_the_page_is_what_the_program_would_write_now():
    """If this fails: python scripts/generate_docs.py."""
    assert PAGE.read_text(encoding="utf-8") == man_page()


def read(page):
    """Return the page as a reader sees it, near enough."""
    text = re.sub(r"\\\[u([0-9A-F]+)\]", lambda code: chr(int(code[1], 16)), page)
    for escape, sign in ((r"\(aq", "'"), (r"\(dq", '"'), (r"\(ti", "~"), (r"\-", "-"), (r"\&", ""), (r"\e", "\\")):
        text = text.replace(escape, sign)
    return text


def test_it_holds_every_command_option_example_and_topic():
    text = read(PAGE.read_text(encoding="utf-8"))
    words = " ".join(text.split())
    for path, command in program.commands():
        if path and not hasattr(command, "commands"):
            assert f".SS orbitctl {' '.join(path)} [options]" in text
            assert all(" ".join(paragraph.split()) in words for paragraph in command.help.split("\n\n"))
        for param in command.params:
            assert path == [] or all(option in text for option in param.opts if option.startswith("--"))
        assert hasattr(command, "commands") or all(f"\n{example}\n" in text for example in command.examples)
    for topic in topics.topics():
        for line in topics.markdown(topic).splitlines():
            assert not line.startswith("    ") or line.strip().replace("`", "") in text


def test_it_is_in_the_wheel_with_the_completions():
    assert SHARED[PAGE.relative_to(ROOT).as_posix()] == "share/man/man1/orbitctl.1"
    assert {Path(target).parts[1] for target in SHARED.values()} == {"man", "bash-completion", "zsh", "fish"}
    assert [path for path in SHARED if not (ROOT / path).is_file()] == []


@pytest.mark.parametrize(
    "command",
    [
        ["mandoc", "-T", "lint", "-W", "warning", str(PAGE)],
        ["groff", "-man", "-ww", "-z", "-T", "utf8", str(PAGE)],
        ["man", "--warnings", "-l", str(PAGE)],
    ],
    ids=lambda command: command[0],
)
def test_its_readers_find_nothing_wrong(command):
    if shutil.which(command[0]) is None:
        pytest.skip(f"{command[0]} is not installed")
    done = subprocess.run(command, capture_output=True, encoding="utf-8", check=False, timeout=60)
    said = done.stderr + (done.stdout if command[0] == "mandoc" else "")
    assert (done.returncode, said) == (0, "")
