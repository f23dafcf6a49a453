"""The made-up world of ``tests/tiny``, compiled once and asked as of any day."""

from __future__ import annotations

import datetime
import sqlite3
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from orbitctl.catalog import Catalog
from orbitctl.dataset.compile import build
from orbitctl.dataset.validate import valid
from orbitctl.snapshot.connect import open_readonly

World = Callable[..., Catalog]


@pytest.fixture(scope="session")
def _tiny(tmp_path_factory: pytest.TempPathFactory) -> Iterator[sqlite3.Connection]:
    path = tmp_path_factory.mktemp("tiny") / "orbit.sqlite3"
    build(valid([Path(__file__).parents[1] / "tiny"]), path)
    connection = open_readonly(path)
    yield connection
    connection.close()


@pytest.fixture(scope="session")
def world(_tiny: sqlite3.Connection) -> World:
    """Return the catalog as of a day: ``world("2010-01-01")``; without one, as of its own, 2026-01-01."""

    def as_of(day: str | datetime.date | None = None) -> Catalog:
        return Catalog(_tiny, str(day) if day else None)

    return as_of
