"""Opening a snapshot, and refusing everything that is not a whole one."""

import re
import sqlite3
from collections.abc import Callable
from pathlib import Path

import pytest

from orbitctl.errors import SnapshotDamagedError
from orbitctl.snapshot import APPLICATION_ID, FORMAT
from orbitctl.snapshot.connect import open_readonly


@pytest.fixture
def snapshot(tmp_path: Path) -> Path:
    """Return a file that has the marks of a snapshot, and several pages."""
    path = tmp_path / "a snapshot?#%20.sqlite3"
    make(path)
    return path


def make(path: Path, *, application_id: int = APPLICATION_ID, version: int = FORMAT) -> None:
    connection = sqlite3.connect(path)
    connection.executescript(
        f"PRAGMA application_id = {application_id}; PRAGMA user_version = {version}; CREATE TABLE word (text);"
    )
    with connection:
        connection.executemany("INSERT INTO word VALUES (?)", [(f"{number:>500}",) for number in range(100)])
    connection.close()


def resize(change: int) -> Callable[[Path], None]:
    def damage(path: Path) -> None:
        content = path.read_bytes()
        path.write_bytes(content[:change] if change < 0 else content + b"\0" * change)

    return damage


def replaced_by(content: bytes) -> Callable[[Path], object]:
    return lambda path: path.write_bytes(content)


def remade(**marks: int) -> Callable[[Path], None]:
    def damage(path: Path) -> None:
        path.unlink()
        make(path, **marks)

    return damage


def folder_instead(path: Path) -> None:
    path.unlink()
    path.mkdir()


def link_to_nowhere(path: Path) -> None:
    path.unlink()
    path.symlink_to("nowhere")


def test_a_whole_snapshot_is_opened_whatever_its_name(snapshot: Path) -> None:
    connection = open_readonly(snapshot)
    assert connection.execute("SELECT count(*) FROM word").fetchone() == (100,)
    connection.close()


def test_nothing_can_be_written_and_nothing_is_left_beside_it(snapshot: Path) -> None:
    before = snapshot.read_bytes()
    connection = open_readonly(snapshot)
    with pytest.raises(sqlite3.OperationalError, match="readonly"):
        connection.execute("DELETE FROM word")
    connection.close()
    assert snapshot.read_bytes() == before
    assert list(snapshot.parent.iterdir()) == [snapshot]


def test_it_is_opened_while_another_process_holds_a_lock(snapshot: Path) -> None:
    holder = sqlite3.connect(snapshot)
    holder.execute("BEGIN EXCLUSIVE")
    connection = open_readonly(snapshot)
    assert connection.execute("SELECT count(*) FROM word").fetchone() == (100,)
    connection.close()
    holder.close()


def test_a_relative_path_is_opened(snapshot: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(snapshot.parent)
    open_readonly(Path(snapshot.name)).close()


@pytest.mark.parametrize(
    ("damage", "reason"),
    [
        (Path.unlink, "cannot be opened"),
        (folder_instead, "cannot be opened|not a snapshot|not a whole snapshot"),
        (link_to_nowhere, "cannot be opened"),
        (replaced_by(b""), "not a whole snapshot"),
        (replaced_by(b"\0" * 8192), "not a snapshot"),
        (replaced_by(b"SQLite format 3\0"), "not a"),
        (replaced_by(b"The Moon is a harsh mistress.\n" * 100), "not a snapshot"),
        (resize(-1), "not a whole snapshot"),
        (resize(-4096), "not a"),
        (resize(1), "not a whole snapshot"),
        (resize(4096), "not a whole snapshot"),
        (remade(application_id=0), "not a whole snapshot"),
        (remade(version=FORMAT + 1), f"not a whole snapshot of format {FORMAT}"),
        (remade(version=0), "not a whole snapshot"),
    ],
)
def test_anything_else_is_refused_with_its_path(snapshot: Path, damage: Callable[[Path], object], reason: str) -> None:
    damage(snapshot)
    with pytest.raises(SnapshotDamagedError, match=f"{re.escape(str(snapshot))}.*({reason})"):
        open_readonly(snapshot)
