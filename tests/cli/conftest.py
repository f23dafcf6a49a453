"""A newsroom's own records, one with a name that would be markup if anything took it for that."""

from pathlib import Path

import pytest

_MISSION = """
[[mission]]
id = "bold-kite"
name = "[bold]Kite[/bold]"
targets = ["moon"]
kinds = ["lander"]
operators = ["nasa"]
countries = ["US"]
outcome = "planned"
confidence = "unsourced"
schedule = [
    { announced = "2025-01-01", target = "2029-11-11" },
]
"""
_TOPIC = """
[[topic]]
id = "kite-topic"
name = "Hera"
confidence = "unsourced"
question = "Does another record of the name say so?"
"""
_ACTOR = """
[[actor]]
id = "kite-{0}"
name = "Works {0}"
aliases = ["Kite works"]
kind = "company"
country = "US"
confidence = "unsourced"
"""


@pytest.fixture(scope="session")
def newsroom(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a folder to lay over the bundled data; one for all tests, because compiling both takes seconds."""
    path = tmp_path_factory.mktemp("layer") / "newsroom"
    path.mkdir()
    (path / "own.toml").write_text(_MISSION + _TOPIC + _ACTOR.format("a") + _ACTOR.format("b"), encoding="utf-8")
    return path


@pytest.fixture
def broken(folder: Path) -> Path:
    """Return a small dataset of its own with a record that lacks most of what it needs."""
    (folder / "dataset.toml").write_text(
        'title = "broken"\nversion = "2026.1.0"\nas_of = "2026-01-01"\nlicence = "CC0-1.0"\n', encoding="utf-8"
    )
    (folder / "missions.toml").write_text('[[mission]]\nid = "x"\nname = "X"\n', encoding="utf-8")
    return folder
