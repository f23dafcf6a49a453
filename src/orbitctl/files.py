"""Files that people ask for: whole or not at all."""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from orbitctl.errors import OutputError


@contextmanager
def replacing(path: Path, *, force: bool) -> Iterator[Path]:
    """Yield a name to write to in the folder of a path, and move what was written there into the path's place.

    If anything goes wrong, what was written is removed and the path is as it was. Raises OutputError if there is
    something at the path and not ``force``, if it is no ordinary file, and if the system refuses to write.
    """
    target = Path(os.path.realpath(path))  # what a link leads to is replaced, not the link
    if target.exists() and not target.is_file():
        raise OutputError(f"{path} is not a file", hint="Name a file to write to.")
    if target.exists() and not force:
        raise OutputError(f"{path} exists and is kept", hint="--force replaces it.")
    temporary = target.with_name(f".orbitctl-{os.getpid()}.tmp")
    try:
        yield temporary
        temporary.replace(target)
    except OSError as error:
        hint = "Is there such a folder, may you write to it, is there room on the disk?"
        raise OutputError(f"cannot write {path}: {error.strerror or error}", hint=hint) from error
    finally:
        with suppress(OSError):
            temporary.unlink()
