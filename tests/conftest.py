"""Running the program in tests: in this process, or as a real one, never against the user's own cache or data."""

from __future__ import annotations

import contextlib
import io
import json
import os
import subprocess
import sys
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest
from hypothesis import settings

import hostile
from orbitctl.cli.boundary import guarded

#: A busy machine is no defect: what may not be slow has a test that says so.
settings.register_profile("orbitctl", deadline=None)
settings.load_profile("orbitctl")

TINY = Path(__file__).parent / "tiny"
#: The clock that the program sees, 1 April 2026: no data of the tests is old by it.
CLOCK = "1775044800"
#: What decides about colour, width, data and cache; a test sets what it needs.
_DECIDING = (
    "NO_COLOR", "FORCE_COLOR", "CLICOLOR", "CLICOLOR_FORCE", "COLUMNS", "PAGER", "ORBITCTL_PAGER", "ORBITCTL_DATA",
    "ORBITCTL_DEBUG", "PYTHONIOENCODING", "PYTHONUNBUFFERED", "LINES", "LESS",
)  # fmt: skip


@dataclass(frozen=True)
class Result:
    """What a command said, and how it ended."""

    stdout: str
    stderr: str
    code: int

    @property
    def json(self) -> Any:
        """What stdout holds, as JSON."""
        return json.loads(self.stdout)

    @property
    def data(self) -> Any:
        """The items of the answer."""
        return self.json["data"]

    @property
    def error(self) -> Any:
        """The error object on stderr."""
        return json.loads(self.stderr)["error"]


@pytest.fixture(scope="session")
def _cache(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """One cache for all tests of a worker: the bundled data is compiled once."""
    return tmp_path_factory.mktemp("cache")


@pytest.fixture(autouse=True)
def isolated(monkeypatch: pytest.MonkeyPatch, _cache: Path, tmp_path: Path) -> None:
    """Keep every test away from the real home, cache and settings."""
    for name in _DECIDING:
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("XDG_CACHE_HOME", str(_cache))
    monkeypatch.setenv("HOME", str(tmp_path))
    monkeypatch.setenv("TERM", "xterm")
    monkeypatch.setenv("SOURCE_DATE_EPOCH", CLOCK)


Run = Callable[..., Result]


@pytest.fixture
def run() -> Run:
    """Run a command in this process: ``run("mission", "apollo-11", "--json").data``."""

    def run_command(*arguments: str | Path, encoding: str = "utf-8") -> Result:
        out, err = (io.TextIOWrapper(io.BytesIO(), encoding=encoding) for _ in range(2))
        with contextlib.redirect_stdout(out), contextlib.redirect_stderr(err):
            code = guarded([str(argument) for argument in arguments])
        texts = []
        for stream in (out, err):
            stream.flush()
            buffer = stream.buffer
            assert isinstance(buffer, io.BytesIO)
            texts.append(buffer.getvalue().decode(encoding))
        return Result(*texts, int(code))

    return run_command


@pytest.fixture
def run_tiny(run: Run) -> Run:
    """Run a query on the small dataset of ``tests/tiny``, which knows days up to 2026-01-01."""

    def run_command(*arguments: str | Path, **settings: Any) -> Result:
        return run(*arguments, "--data", TINY, **settings)

    return run_command


@pytest.fixture
def run_hostile(run: Run, tmp_path: Path) -> Run:
    """Run a query on the small dataset with missions in it whose names are meant for other programs."""
    path = tmp_path / "hostile-world"
    path.mkdir()
    for file in TINY.iterdir():
        (path / file.name).write_text(file.read_text(encoding="utf-8"), encoding="utf-8")
    (path / "hostile.toml").write_text(hostile.records(), encoding="utf-8")

    def run_command(*arguments: str | Path, **settings: Any) -> Result:
        return run(*arguments, "--data", path, **settings)

    return run_command


@pytest.fixture
def spawn() -> Callable[..., Result]:
    """Run a command as a process of its own: ``spawn("timeline", env={"NO_COLOR": "1"})``."""

    def spawn_command(
        *arguments: str | Path, env: Mapping[str, str] | None = None, text: bool = True, cwd: Path | None = None
    ) -> Result:
        process = subprocess.run(
            [sys.executable, "-m", "orbitctl", *map(str, arguments)],
            capture_output=True, env={**os.environ, **(env or {})}, cwd=cwd, timeout=60, check=False,
            encoding="utf-8", stdin=subprocess.DEVNULL,
        )  # fmt: skip
        return Result(process.stdout, process.stderr, process.returncode)

    return spawn_command


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """An empty folder for data files."""
    path = tmp_path / "newsroom"
    path.mkdir()
    return path
