"""Opening a snapshot for reading, or refusing it."""

import sqlite3
from pathlib import Path

from orbitctl.errors import SnapshotDamagedError
from orbitctl.snapshot import APPLICATION_ID, FORMAT


def open_readonly(path: Path) -> sqlite3.Connection:
    """Open a snapshot that nobody changes any more: no lock is taken, no journal is looked for.

    Raises SnapshotDamagedError if the file is missing, cut short, of another format, or not a snapshot at all.
    """
    try:
        size = path.stat().st_size
        connection = sqlite3.connect(f"{path.absolute().as_uri()}?mode=ro&immutable=1", uri=True)
    except (OSError, sqlite3.Error) as error:
        raise SnapshotDamagedError(f"{path} cannot be opened: {error}") from error
    try:
        expected = {"application_id": APPLICATION_ID, "user_version": FORMAT}
        found = {name: connection.execute(f"PRAGMA {name}").fetchone()[0] for name in expected}
        pages, page_size = (connection.execute(f"PRAGMA {name}").fetchone()[0] for name in ("page_count", "page_size"))
    except sqlite3.Error as error:
        connection.close()
        raise SnapshotDamagedError(f"{path} is not a snapshot: {error}") from error
    if found != expected or pages * page_size != size:
        connection.close()
        raise SnapshotDamagedError(f"{path} is not a whole snapshot of format {FORMAT}")
    return connection
