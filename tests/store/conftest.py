"""A cache of one's own, and a copy of the small world that may be changed."""

import shutil
import sqlite3
from collections.abc import Callable
from pathlib import Path

import pytest

from orbitctl.store import ask

TINY = Path(__file__).parent.parent / "tiny"


@pytest.fixture
def cache(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Return the folder of an empty cache; it is not there yet."""
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))
    return tmp_path / "cache" / "orbitctl"


@pytest.fixture
def world(tmp_path: Path) -> Path:
    """Return a whole dataset that a test may change."""
    return Path(shutil.copytree(TINY, tmp_path / "world"))


def mission_names(connection: sqlite3.Connection) -> list[str]:
    """Answer with the names of all missions."""
    rows = connection.execute("SELECT name FROM record WHERE kind = 'mission' ORDER BY id")
    return [name for (name,) in rows]


def everything(connection: sqlite3.Connection) -> dict[str, list[object]]:
    """Answer with every row of every table, but for the inputs, which differ from cache to cache."""
    tables = ("meta", "record", "name", "source", "facet", "state", "moment", "act", "office", "fulltext")
    found = {table: connection.execute(f"SELECT * FROM {table}").fetchall() for table in tables}
    found["meta"] = [row for row in found["meta"] if row[0] != "inputs"]
    found["hits"] = connection.execute("SELECT record FROM fulltext('helium') ORDER BY record").fetchall()
    return found


Put = Callable[..., list[str]]


@pytest.fixture
def warnings() -> list[str]:
    """Hold what was said on stderr while questions were put."""
    return []


@pytest.fixture
def put(world: Path, cache: Path, warnings: list[str]) -> Put:
    """Put a question to the small world: the names of its missions, if it is not said which."""

    def put_question(question: Callable[[sqlite3.Connection], object] = mission_names, own: Path = world) -> object:
        return ask(question, own, warnings.append)

    return put_question  # type: ignore[return-value]


MISSIONS = ["Beacon 0", "Beacon 1", "Lantern 1", "Lantern 2", "Lantern 3", "Red Kíte"]


@pytest.fixture
def missions() -> list[str]:
    """Return what ``put`` answers for the small world."""
    return list(MISSIONS)


@pytest.fixture
def whole() -> Callable[[sqlite3.Connection], dict[str, list[object]]]:
    """Return the question that reads everything."""
    return everything


def snapshots_in(folder: Path) -> list[Path]:
    """Return the finished snapshots of a cache."""
    return sorted(folder.glob("*.sqlite3"))


@pytest.fixture
def snapshots(cache: Path) -> Callable[[], list[Path]]:
    """Return what lists the finished snapshots in the cache."""
    return lambda: snapshots_in(cache)


@pytest.fixture
def temporaries(cache: Path) -> Callable[[], list[Path]]:
    """Return what lists the unfinished ones."""
    return lambda: sorted(cache.glob("*.tmp*"))
