"""The recipes print what stands below them."""

import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

PAGE = Path(__file__).parents[2] / "docs" / "recipes.md"
BIN = Path(sys.executable).parent
PATH = os.pathsep.join([str(BIN), os.environ["PATH"]])
BLOCKS = re.findall(r"```console\n((?:.*\n)*?)```\n", PAGE.read_text(encoding="utf-8"))


def steps(block):
    """Return the lines to type, each with what it prints."""
    parts = re.split(r"^\$ (.+)\n", block, flags=re.MULTILINE)
    return list(zip(parts[1::2], parts[2::2], strict=True))


def programs(line):
    return [part.split()[0] for part in re.sub(r"'[^']*'|\"[^\"]*\"", "", line).split("|")]


def test_there_are_recipes_for_every_tool():
    used = {program for block in BLOCKS for line, _ in steps(block) for program in programs(line)}
    assert used >= {"orbitctl", "jq", "sqlite3", "csvlook", "csvgrep", "csvcut", "csvjoin", "in2csv", "cut"}


@pytest.mark.parametrize("block", BLOCKS, ids=[str(number) for number in range(len(BLOCKS))])
def test_recipe_prints_what_the_page_says(block, tmp_path):
    """If this fails because the facts have changed: python scripts/generate_docs.py."""
    for line, _ in steps(block):
        for program in programs(line):
            if shutil.which(program, path=PATH) is None:
                pytest.skip(f"{program} is not installed")
    for line, expected in steps(block):
        done = subprocess.run(
            ["bash", "-c", line], cwd=tmp_path, env=os.environ | {"PATH": PATH}, capture_output=True, text=True,
            encoding="utf-8", check=False,
        )  # fmt: skip
        assert (done.returncode, done.stdout) == (0, expected), done.stderr
