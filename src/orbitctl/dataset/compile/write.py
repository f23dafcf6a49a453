"""Writing a snapshot file, or one in memory."""

import sqlite3
from pathlib import Path

from orbitctl.dataset.compile.lives import speaking_for
from orbitctl.dataset.compile.rows import rows
from orbitctl.dataset.load import Dataset
from orbitctl.snapshot import APPLICATION_ID, FORMAT
from orbitctl.snapshot.tables import COLUMNS, DDL, insert


def write(dataset: Dataset, connection: sqlite3.Connection, inputs: str = "") -> None:
    """Fill an empty database with a dataset, noting what it was made from. Raises sqlite3.Error if it cannot."""
    connection.executescript(f"PRAGMA application_id = {APPLICATION_ID}; PRAGMA user_version = {FORMAT};")
    connection.executescript(DDL)
    statements = {table: insert(table) for table in COLUMNS}
    layers = sorted({entry.layer for entry in dataset.entries})
    info = dataset.info.model_dump() | {"layers": ",".join(layers), "inputs": inputs}
    with connection, speaking_for(dataset.info.as_of):
        connection.executemany(statements["meta"], sorted(info.items()))
        for table, values in rows(dataset):
            connection.execute(statements[table], values)
        connection.execute("INSERT INTO fulltext (fulltext) VALUES ('optimize')")
    connection.execute("ANALYZE")
    connection.commit()


def build(dataset: Dataset, path: Path, inputs: str = "") -> None:
    """Write a dataset to a new file at ``path``. Raises sqlite3.Error or OSError; the file is then worth nothing."""
    connection = sqlite3.connect(path)
    try:
        connection.execute("PRAGMA page_size = 16384")
        connection.execute("PRAGMA journal_mode = OFF")
        write(dataset, connection, inputs)
        connection.execute("VACUUM")
    finally:
        connection.close()
