"""Small data files written for a test, and the checked dataset made of them."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from orbitctl.dataset.load import Dataset, load
from orbitctl.dataset.problems import Problem

INFO = 'title = "a test"\nversion = "2026.1.0"\nas_of = "2026-01-01"\nlicence = "CC0-1.0"\n'

LoadText = Callable[[str], tuple[Dataset, list[Problem]]]


@pytest.fixture
def tiny() -> Path:
    """Return the folder of the made-up world that all tests share."""
    return Path(__file__).parents[1] / "tiny"


@pytest.fixture
def whole(folder: Path) -> Path:
    """Return a dataset of its own that speaks for days up to 2026-01-01 and holds no record yet."""
    (folder / "dataset.toml").write_text(INFO, encoding="utf-8")
    return folder


@pytest.fixture
def load_text(whole: Path, monkeypatch: pytest.MonkeyPatch) -> LoadText:
    """Load a text as ``data.toml``, the one file of records in a dataset; problems name it without its folder."""
    monkeypatch.chdir(whole)

    def load_text(text: str) -> tuple[Dataset, list[Problem]]:
        (whole / "data.toml").write_text(text, encoding="utf-8", newline="")
        return load([whole])

    return load_text
