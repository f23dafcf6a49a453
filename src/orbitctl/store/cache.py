"""Snapshots kept in the user's cache directory, for data that did not come compiled.

A snapshot is named by a digest of what it was made from and is never changed: it is written to a temporary file and
moved into place, so two processes at once both succeed and one that is killed leaves nothing that looks whole.
"""

import os
import sqlite3
import sys
import time
import zlib
from collections.abc import Callable, Sequence
from contextlib import suppress
from pathlib import Path

from orbitctl import __version__
from orbitctl.errors import SnapshotDamagedError
from orbitctl.snapshot import FORMAT
from orbitctl.snapshot.connect import open_readonly
from orbitctl.store.locate import code_inputs

_README = """This folder holds data compiled by orbitctl, so that it answers at once.
Everything in it can be deleted at any time; it is made again when needed.
"""
#: An unfinished file this old belongs to no living process.
_ABANDONED_SECONDS = 3600

Warn = Callable[[str], None]


def cache_folder() -> Path:
    """Return the folder for compiled data, by the conventions of the platform.

    The same as platformdirs gives, and tested against it: importing that takes 5 ms, and this runs before every
    answer from data that did not come compiled.
    """
    if sys.platform == "win32":
        return Path(os.environ.get("LOCALAPPDATA") or "~/AppData/Local").expanduser() / "orbitctl" / "Cache"
    given = Path(os.environ.get("XDG_CACHE_HOME", ""))
    if given.is_absolute():  # any other is to be ignored, says the XDG specification
        return given / "orbitctl"
    try:
        return Path("~/Library/Caches" if sys.platform == "darwin" else "~/.cache").expanduser() / "orbitctl"
    except RuntimeError:  # no home: a place that nobody can write to
        return Path(os.devnull) / "orbitctl"


def cached(folders: Sequence[Path], warn: Warn, *, rebuild: bool = False) -> sqlite3.Connection:
    """Open the snapshot of some folders, building it first if there is none that can be read.

    Raises DataError if the data is not in order. A cache that cannot be written costs a line through ``warn``.
    """
    inputs = describe_inputs(folders)
    path = cache_folder() / snapshot_name(folders, inputs)
    if not rebuild:
        try:
            return _checked(open_readonly(path), inputs)
        except SnapshotDamagedError:
            pass  # absent, damaged or foreign: it is made again below
    return _build(folders, path, inputs, warn)


def ready(folders: Sequence[Path]) -> sqlite3.Connection:
    """Open the snapshot of some folders as it is. Raises SnapshotDamagedError if it would have to be built first."""
    inputs = describe_inputs(folders)
    return _checked(open_readonly(cache_folder() / snapshot_name(folders, inputs)), inputs)


def describe_inputs(folders: Sequence[Path]) -> str:
    """Return a text that changes whenever a snapshot of some folders would.

    Contents are told by size and times of change, not read: a newsroom's folder may be large, and this runs before
    every answer.
    """
    parts = [f"format {FORMAT}, orbitctl {__version__}"]
    for folder in (*folders, *code_inputs()):
        parts.append(f"folder {os.path.realpath(folder)}")
        with os.scandir(folder) as entries:
            files = sorted((entry.name, entry.stat()) for entry in entries if entry.name.endswith((".toml", ".py")))
        parts += [f"{name} {_fingerprint(stat)}" for name, stat in files]
    return "\n".join(parts)


def snapshot_name(folders: Sequence[Path], inputs: str) -> str:
    """Return a file name: which folders, then a digest of their state.

    The digest is a short one (hashlib takes 4 ms to import), so the snapshot also holds the inputs in full and is
    used only if they are the same to the letter.
    """
    place = zlib.crc32("\n".join(os.path.realpath(folder) for folder in folders).encode())
    return f"{place:08x}-{zlib.crc32(inputs.encode()):08x}.sqlite3"


def _checked(connection: sqlite3.Connection, inputs: str) -> sqlite3.Connection:
    """Return the connection if it is to a snapshot of these inputs. Raises SnapshotDamagedError if it is not."""
    try:
        found = connection.execute("SELECT value FROM meta WHERE key = 'inputs'").fetchone()
    except sqlite3.Error as error:
        found = None
        reason = str(error)
    else:
        reason = "it is of other data"
    if found != (inputs,):
        connection.close()
        raise SnapshotDamagedError(f"the cached snapshot cannot be used: {reason}")
    return connection


def _fingerprint(stat: os.stat_result) -> str:
    return f"{stat.st_size} {stat.st_mtime_ns} {stat.st_ctime_ns} {stat.st_ino}"


def _build(folders: Sequence[Path], path: Path, inputs: str, warn: Warn) -> sqlite3.Connection:
    from orbitctl.dataset.compile import build, write  # pydantic: 150 ms, only when the data changed
    from orbitctl.dataset.validate import valid

    dataset = valid(folders)
    try:
        _prepare(path.parent)
        temporary = path.with_name(f"build-{os.getpid()}-{time.monotonic_ns()}.tmp")
        try:
            build(dataset, temporary, inputs)
            temporary.replace(path)
        finally:
            temporary.unlink(missing_ok=True)
        _sweep(path)
        return open_readonly(path)
    except (OSError, sqlite3.Error, SnapshotDamagedError) as error:
        warn(f"the cache {path.parent} cannot be written ({error}); compiled in memory for this run")
    connection = sqlite3.connect(":memory:")
    write(dataset, connection)
    return connection


def _prepare(folder: Path) -> None:
    folder.mkdir(parents=True, exist_ok=True)
    readme = folder / "README"
    if not readme.exists():
        readme.write_text(_README, encoding="utf-8")


def _sweep(path: Path) -> None:
    """Remove older snapshots of the same folders, and what killed processes left."""
    place = path.name.partition("-")[0]
    for other in path.parent.glob(f"{place}-*.sqlite3"):
        if other != path:
            _remove(other)
    for other in path.parent.glob("build-*.tmp*"):
        try:
            abandoned = time.time() - other.stat().st_mtime > _ABANDONED_SECONDS
        except OSError:
            continue
        if abandoned:
            _remove(other)


def _remove(path: Path) -> None:
    with suppress(OSError):  # in use by another process on a platform that minds; the next build removes it
        path.unlink(missing_ok=True)
