"""Snapshots in the cache: made when needed, used while they fit, remade when they do not."""

import os
import shutil
import sqlite3
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import platformdirs
import pytest

from orbitctl.errors import DataError
from orbitctl.store import cache as store_cache
from orbitctl.store.cache import cache_folder, describe_inputs, snapshot_name
from orbitctl.store.locate import code_inputs

Put = Callable[..., Any]
Listing = Callable[[], list[Path]]
HOUR = 3600


def edit(folder: Path, old: str, new: str) -> None:
    path = folder / "world.toml"
    text = path.read_text(encoding="utf-8")
    assert old in text
    path.write_text(text.replace(old, new), encoding="utf-8")


def aged(path: Path, seconds: float) -> Path:
    path.write_bytes(b"half a snapshot")
    then = time.time() - seconds
    os.utime(path, (then, then))
    return path


def damaged(path: Path, offset: int, content: bytes) -> None:
    with path.open("r+b") as file:
        file.seek(offset)
        file.write(content)


def test_a_cold_cache_is_filled_with_one_snapshot_and_a_note(
    put: Put, cache: Path, missions: list[str], snapshots: Listing, warnings: list[str]
) -> None:
    assert put() == missions
    assert {path.name for path in cache.iterdir()} == {"README", snapshots()[0].name}
    assert "can be deleted" in (cache / "README").read_text(encoding="utf-8")
    assert warnings == []


def test_a_warm_cache_is_read_and_not_touched(put: Put, cache: Path, missions: list[str]) -> None:
    put()
    before = {path.name: path.stat() for path in cache.iterdir()}
    assert put() == missions
    assert {path.name: path.stat()[:9] for path in cache.iterdir()} == {name: stat[:9] for name, stat in before.items()}


@pytest.mark.parametrize(
    "content", [b"", b"\0" * 70_000, b"[[mission]]\nid = 'no'\n", b"SQLite format 3\0" + b"x" * 9000]
)
def test_a_foreign_file_in_its_place_is_replaced(
    put: Put, content: bytes, missions: list[str], snapshots: Listing, warnings: list[str]
) -> None:
    put()
    [path] = snapshots()
    whole = path.read_bytes()
    path.write_bytes(content)
    assert put() == missions
    assert path.read_bytes() == whole
    assert warnings == []


def test_another_database_in_its_place_is_replaced(put: Put, missions: list[str], snapshots: Listing) -> None:
    put()
    [path] = snapshots()
    path.unlink()
    other = sqlite3.connect(path)
    other.executescript("CREATE TABLE record (kind, name, id); INSERT INTO record VALUES ('mission', 'Fake', 'f');")
    other.close()
    assert put() == missions


def test_a_folder_in_its_place_costs_a_line_and_nothing_else(
    put: Put, missions: list[str], snapshots: Listing, temporaries: Listing, warnings: list[str]
) -> None:
    put()
    [path] = snapshots()
    path.unlink()
    (path / "mine").mkdir(parents=True)
    assert put() == missions
    assert (path / "mine").is_dir()
    assert len(warnings) == 1
    assert temporaries() == []


@pytest.mark.parametrize("kept", [0, 1, 99, 100, 16_384, 50_000, -1])
def test_a_snapshot_cut_short_is_made_again(
    put: Put, kept: int, missions: list[str], snapshots: Listing, warnings: list[str]
) -> None:
    put()
    [path] = snapshots()
    whole = path.read_bytes()
    assert len(whole) > 50_000
    path.write_bytes(whole[:kept])
    assert put() == missions
    assert path.read_bytes() == whole
    assert warnings == []


def test_garbage_in_any_page_is_found_while_reading_and_the_snapshot_made_again(
    put: Put, whole: Callable[..., Any], snapshots: Listing, warnings: list[str]
) -> None:
    right = put(whole)
    [path] = snapshots()
    content = path.read_bytes()
    pages = range(0, len(content), 16_384)
    mended = 0
    for offset in pages:
        path.write_bytes(content)
        damaged(path, offset + 100 if offset == 0 else offset, b"\xde\xad\xbe\xef" * 1024)
        assert put(whole) == right
        mended += path.read_bytes() == content  # an index that the question did not need may stay as it is
    assert mended >= len(pages) // 2
    assert warnings == []


def test_who_still_reads_the_old_file_is_not_disturbed(put: Put, snapshots: Listing) -> None:
    """A snapshot is replaced, never written into."""
    put()
    [path] = snapshots()
    path.write_bytes(path.read_bytes()[:-1])
    with path.open("rb") as reader:
        before = reader.read()
        put()
        assert path.read_bytes() != before
        reader.seek(0)
        assert reader.read() == before


def test_a_whole_snapshot_of_other_data_under_its_name_is_not_used(
    put: Put, world: Path, missions: list[str], snapshots: Listing
) -> None:
    """Two states of the data can have the same short digest; the inputs written inside tell them apart."""
    put()
    [old] = snapshots()
    kept = old.read_bytes()
    edit(world, 'name = "Lantern 1"', 'name = "Torch 1"')
    put()
    [new] = snapshots()
    new.write_bytes(kept)
    assert put() == [name.replace("Lantern 1", "Torch 1") for name in missions]


def test_a_snapshot_without_a_note_of_its_inputs_is_not_used(put: Put, missions: list[str], snapshots: Listing) -> None:
    put()
    [path] = snapshots()
    connection = sqlite3.connect(path)
    with connection:
        connection.execute("DELETE FROM meta WHERE key = 'inputs'")
        connection.execute("UPDATE record SET name = 'Fake' WHERE kind = 'mission'")
    connection.close()
    assert put() == missions


def test_changed_data_gives_a_new_answer_and_the_old_snapshot_goes(
    put: Put, world: Path, missions: list[str], snapshots: Listing
) -> None:
    put()
    [old] = snapshots()
    edit(world, 'name = "Lantern 1"', 'name = "Torch 1"')
    assert put() == [name.replace("Lantern 1", "Torch 1") for name in missions]
    [new] = snapshots()
    assert new.name != old.name
    assert new.name.partition("-")[0] == old.name.partition("-")[0]


def test_a_change_that_hides_its_time_and_keeps_the_size_is_seen(put: Put, world: Path, missions: list[str]) -> None:
    put()
    before = (world / "world.toml").stat()
    edit(world, 'name = "Lantern 1"', 'name = "Lantern X"')
    os.utime(world / "world.toml", ns=(before.st_atime_ns, before.st_mtime_ns))
    assert put() == [name.replace("Lantern 1", "Lantern X") for name in missions]


def test_a_file_added_or_removed_gives_a_new_answer(put: Put, world: Path, missions: list[str]) -> None:
    put()
    more = world / "more.toml"
    more.write_text(
        '[[mission]]\nid = "zed"\nname = "Zed"\ntargets = ["moon"]\nkinds = ["lander"]\noutcome = "cancelled"\n'
        'confidence = "unsourced"\nevents = [{ kind = "cancelled", date = "2012" }]\n',
        encoding="utf-8",
    )
    assert put() == [*missions, "Zed"]
    more.unlink()
    assert put() == missions


def test_a_file_that_is_no_data_changes_nothing(put: Put, world: Path, cache: Path) -> None:
    put()
    before = sorted(cache.iterdir())
    (world / "notes.md").write_text("to do", encoding="utf-8")
    put()
    assert sorted(cache.iterdir()) == before


def test_snapshots_of_other_folders_stay(put: Put, world: Path, tmp_path: Path, snapshots: Listing) -> None:
    other = Path(shutil.copytree(world, tmp_path / "other"))
    put()
    [first] = snapshots()
    put(own=other)
    edit(other, 'name = "Lantern 1"', 'name = "Torch 1"')
    put(own=other)
    assert len(snapshots()) == 2
    assert first in snapshots()


def test_one_folder_by_two_names_has_one_snapshot(put: Put, world: Path, tmp_path: Path, snapshots: Listing) -> None:
    (tmp_path / "link").symlink_to(world)
    put()
    put(own=tmp_path / "link")
    assert len(snapshots()) == 1


def test_what_a_killed_process_left_is_swept_after_an_hour(put: Put, cache: Path, temporaries: Listing) -> None:
    cache.mkdir(parents=True)
    for name in ("build-1-1.tmp", "build-1-1.tmp-journal"):
        aged(cache / name, HOUR + 60)
    young = aged(cache / "build-2-2.tmp", HOUR - 60)
    put()
    assert temporaries() == [young]


def test_files_of_others_in_the_cache_are_left_alone(put: Put, cache: Path) -> None:
    cache.mkdir(parents=True)
    names = ["notes.tmp", "my.sqlite3", "README"]
    for name in names:
        aged(cache / name, 10 * HOUR)
    put()
    assert [name for name in names if (cache / name).read_bytes() == b"half a snapshot"] == names


def test_what_cannot_be_swept_is_left(put: Put, cache: Path, missions: list[str], warnings: list[str]) -> None:
    """On some platforms a file in use cannot be removed; a folder of that name cannot be anywhere."""
    stuck = cache / "build-1-1.tmp"
    stuck.mkdir(parents=True)
    os.utime(stuck, (0, 0))
    assert put() == missions
    assert stuck.is_dir()
    assert warnings == []


def test_data_that_is_not_in_order_leaves_no_cache(put: Put, world: Path, cache: Path) -> None:
    edit(world, 'outcome = "success"', 'outcome = "splendid"')
    with pytest.raises(DataError, match="problem"):
        put()
    assert not cache.exists()


def test_the_same_data_makes_the_same_bytes(put: Put, snapshots: Listing) -> None:
    put()
    [path] = snapshots()
    first = path.read_bytes()
    path.unlink()
    put()
    assert path.read_bytes() == first


@pytest.mark.parametrize("change", ["version", "format", "place", "data"])
def test_the_inputs_name_everything_that_decides(
    monkeypatch: pytest.MonkeyPatch, world: Path, tmp_path: Path, change: str
) -> None:
    folders = [world]
    before = describe_inputs(folders)
    assert describe_inputs(folders) == before
    match change:
        case "version":
            monkeypatch.setattr(store_cache, "__version__", "0.0.0")
        case "format":
            monkeypatch.setattr(store_cache, "FORMAT", -1)
        case "place":
            folders = [Path(shutil.move(world, tmp_path / "elsewhere"))]
        case _:
            (world / "dataset.toml").touch()
    after = describe_inputs(folders)
    assert after != before
    assert snapshot_name(folders, after) != snapshot_name(folders, before)


def test_the_order_of_the_folders_matters(world: Path, tmp_path: Path) -> None:
    other = Path(shutil.copytree(world, tmp_path / "other"))
    assert describe_inputs([world, other]) != describe_inputs([other, world])


def test_all_code_that_compiles_is_among_the_inputs_in_a_checkout() -> None:
    """Otherwise a change to it would answer from a snapshot made by the code before."""
    program = (
        "import sys, orbitctl.dataset.compile, orbitctl.dataset.validate\n"
        "print(*{m.__file__ for n, m in sys.modules.items() if n.partition('.')[0] == 'orbitctl'}, sep='\\n')"
    )
    found = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True).stdout
    folders = {str(folder) for folder in code_inputs()}
    assert {str(Path(line).parent) for line in found.splitlines()} - folders == set()


@pytest.mark.skipif(sys.platform == "win32", reason="POSIX environments")
@pytest.mark.parametrize(
    "environ",
    [
        {"HOME": "/home/ada"},
        {"HOME": "/home/ada/"},
        {"HOME": "/home/ada", "XDG_CACHE_HOME": "/srv/cache"},
        {"HOME": "/home/ada", "XDG_CACHE_HOME": "/srv/cache/"},
        {"HOME": "/home/ada", "XDG_CACHE_HOME": "/with space/é"},
        {"HOME": "/home/ada", "XDG_CACHE_HOME": ""},
        {"HOME": "/home/ada", "XDG_CACHE_HOME": "   "},
        {"HOME": "/home/ada", "XDG_CACHE_HOME": "relative/is/ignored"},
        {"HOME": "/home/ada", "XDG_CACHE_HOME": "~/is/not/expanded"},
        {},
    ],
)
def test_the_folder_is_the_one_platformdirs_names(monkeypatch: pytest.MonkeyPatch, environ: dict[str, str]) -> None:
    for name in ("HOME", "XDG_CACHE_HOME"):
        monkeypatch.delenv(name, raising=False)
    for name, value in environ.items():
        monkeypatch.setenv(name, value)
    assert cache_folder() == platformdirs.user_cache_path("orbitctl", appauthor=False)


@pytest.mark.parametrize(
    ("environ", "expected"),
    [
        ({"HOME": "/Users/ada"}, "/Users/ada/Library/Caches/orbitctl"),
        ({"HOME": "/Users/ada", "XDG_CACHE_HOME": "/x"}, "/x/orbitctl"),
        ({"HOME": "/Users/ada", "XDG_CACHE_HOME": "x"}, "/Users/ada/Library/Caches/orbitctl"),
    ],
)
def test_the_folder_on_a_mac_is_that_too(
    monkeypatch: pytest.MonkeyPatch, environ: dict[str, str], expected: str
) -> None:
    from platformdirs.macos import MacOS

    monkeypatch.setattr(sys, "platform", "darwin")
    monkeypatch.delenv("XDG_CACHE_HOME", raising=False)
    for name, value in environ.items():
        monkeypatch.setenv(name, value)
    assert cache_folder() == Path(expected) == MacOS("orbitctl", appauthor=False).user_cache_path


def test_without_a_home_there_is_no_cache_and_still_an_answer(
    monkeypatch: pytest.MonkeyPatch, world: Path, put: Put, missions: list[str], warnings: list[str]
) -> None:
    def no_home(path: Path) -> Path:
        raise RuntimeError("Could not determine home directory.")

    monkeypatch.setattr(Path, "expanduser", no_home)
    monkeypatch.delenv("XDG_CACHE_HOME", raising=False)
    assert put() == missions
    assert len(warnings) == 1
    assert "compiled in memory" in warnings[0]
