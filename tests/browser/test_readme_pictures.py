"""The photograph in the README looks like what the program makes."""

import subprocess
import sys
from pathlib import Path

import pytest

SCRIPT = Path(__file__).parents[2] / "scripts" / "draw_pictures.py"


@pytest.mark.usefixtures("chromium")
def test_the_pictures_of_the_readme_are_those_the_program_would_draw_now():
    """If this fails: python scripts/draw_pictures.py."""
    check = subprocess.run([sys.executable, SCRIPT, "--check"], capture_output=True, text=True, check=False)
    assert check.returncode == 0, check.stdout + check.stderr
