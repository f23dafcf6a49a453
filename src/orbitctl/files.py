"""Files that people ask for: whole or not at all."""

from __future__ import annotations

import os
from collections.abc import Collection, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from orbitctl.errors import OutputError

#: What to do about a file that cannot be written.
HINT = "Is there such a folder, may you write to it, is there room on the disk?"


@contextmanager
def replacing(path: Path, *, force: bool) -> Iterator[Path]:
    """Yield a name to write to in the folder of a path, and move what was written there into the path's place.

    If anything goes wrong, what was written is removed and the path is as it was. Raises OutputError if there is
    something at the path and not ``force``, if it is no ordinary file, and if the system refuses to write.
    """
    target = Path(os.path.realpath(path))  # what a link leads to is replaced, not the link
    temporary = target.with_name(f".orbitctl-{os.getpid()}.tmp")
    try:
        if target.exists() and not target.is_file():
            raise OutputError(f"{path} is not a file", hint="Name a file to write to.")
        if target.exists() and not force:
            raise OutputError(f"{path} exists and is kept", hint="--force replaces it.")
        yield temporary
        temporary.replace(target)
    except OSError as error:
        raise OutputError(f"cannot write {path}: {error.strerror or error}", hint=HINT) from error
    finally:
        with suppress(OSError):
            temporary.unlink()


@contextmanager
def replacing_folder(path: Path, *, force: bool, ours: Collection[str]) -> Iterator[Path]:
    """Yield a new folder beside a path, and move it into the path's place with all that was written in it.

    If anything goes wrong, what was written is removed and the path is as it was. An empty folder is taken as it is;
    ``force`` replaces one that holds nothing but files named in ``ours``, so that nobody else's are lost. Raises
    OutputError for any other, and if the system refuses to write.
    """
    from shutil import rmtree  # 24 ms

    target = Path(os.path.realpath(path))
    temporary = target.with_name(f".orbitctl-{os.getpid()}.tmp")
    try:
        _refuse(path, target, force=force, ours=ours)
        temporary.mkdir()
        yield temporary
        if target.exists():
            old = temporary.with_suffix(".old")
            _exchange(temporary, target, old)
            rmtree(old, ignore_errors=True)
        else:
            temporary.replace(target)
    except OSError as error:
        raise OutputError(f"cannot write {path}: {error.strerror or error}", hint=HINT) from error
    finally:
        rmtree(temporary, ignore_errors=True)


def _refuse(path: Path, target: Path, *, force: bool, ours: Collection[str]) -> None:
    if target.exists() and not target.is_dir():
        raise OutputError(f"{path} is not a folder", hint="Name a folder to write to.")
    held = sorted(entry.name for entry in target.iterdir()) if target.exists() else []
    strange = [name for name in held if name not in ours]
    if held and not force:
        raise OutputError(f"{path} exists and is kept", hint="--force replaces it.")
    if strange:
        raise OutputError(
            f"{path} holds {strange[0]}, which is none of ours, and is kept", hint="Name a folder of its own."
        )


def _exchange(new: Path, target: Path, old: Path) -> None:
    """Put a folder into the place of another, which is then ``old``, or as it was if that fails."""
    target.replace(old)
    try:
        new.replace(target)
    except OSError:
        old.replace(target)
        raise
