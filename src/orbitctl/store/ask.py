"""Asking the data a question, whatever state its snapshot is in."""

import sqlite3
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TypeVar

from orbitctl.errors import OrbitctlError, SnapshotDamagedError
from orbitctl.snapshot.connect import open_readonly
from orbitctl.store.locate import data_folders, packaged_snapshot

Answer = TypeVar("Answer")
Question = Callable[[sqlite3.Connection], Answer]


def ask(question: Question[Answer], own: Path | None, warn: Callable[[str], None]) -> Answer:
    """Open the right snapshot, put the question, and close it again.

    A snapshot that turns out damaged while it is read is built afresh and asked once more, so a question must not
    print anything. Raises DataError if data of the user's own is not in order.
    """

    def put(connection: sqlite3.Connection) -> Answer:
        try:
            return question(connection)
        finally:
            connection.close()

    return _put_to_any(put, own, warn)


def glance(question: Question[Answer], own: Path | None) -> Answer:
    """Put a question to the snapshot that is there. Raises SnapshotDamagedError if it would have to be built first."""
    packaged = packaged_snapshot() if own is None else None
    if packaged is None:
        from orbitctl.store.cache import ready

        connection = ready(data_folders(own))
    else:
        connection = open_readonly(packaged)
    try:
        return question(connection)
    finally:
        connection.close()


@contextmanager
def held(own: Path | None, warn: Callable[[str], None]) -> Iterator[sqlite3.Connection]:
    """Open the right snapshot for many questions whose answers are printed between them.

    It cannot be built afresh once something is printed, so all of it is looked at first. Raises DataError if data of
    the user's own is not in order.
    """
    connection = _put_to_any(_whole, own, warn)
    try:
        yield connection
    finally:
        connection.close()


def _whole(connection: sqlite3.Connection) -> sqlite3.Connection:
    try:
        if connection.execute("PRAGMA quick_check(1)").fetchone() == ("ok",):
            return connection
    except sqlite3.Error:
        pass
    connection.close()
    raise SnapshotDamagedError("its pages do not agree")


def _put_to_any(question: Question[Answer], own: Path | None, warn: Callable[[str], None]) -> Answer:
    """Put a question to the packaged snapshot, the cached one, or one built afresh: the first that can answer."""
    if own is None:
        packaged = packaged_snapshot()
        if packaged is not None:
            try:
                return _put(question, open_readonly(packaged))
            except SnapshotDamagedError:
                pass  # built from the TOML beside it, below
    from orbitctl.store.cache import cached  # 2 ms, needed only without a packaged snapshot

    folders = data_folders(own)
    try:
        return _put(question, cached(folders, warn))
    except SnapshotDamagedError:
        pass
    try:
        return _put(question, cached(folders, warn, rebuild=True))
    except SnapshotDamagedError as error:
        if error.__cause__ is not None and not isinstance(error.__cause__, sqlite3.Error):
            raise error.__cause__ from None  # fresh data fails the same way: it was no damage, but a bug
        raise OrbitctlError(f"the compiled data cannot be read: {error.message}") from error


def _put(question: Question[Answer], connection: sqlite3.Connection) -> Answer:
    try:
        return question(connection)
    except OrbitctlError:
        raise
    except Exception as error:  # SQLite notices some damage; the rest shows as a missing key or text that is no JSON
        raise SnapshotDamagedError(str(error)) from error
