"""Exports of the small world, of the bundled data, and of a world whose every text is hostile."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

TINY = Path(__file__).parents[1] / "tiny"
_HOSTILE = """
[[mission]]
id = "trap"
name = "<script>alert(1)</script>'; DROP TABLE mission; --"
aliases = ["=HYPERLINK(\\"https://evil.example\\",\\"x\\")", "a,\\"c\\"; d"]
targets = ["moon"]
kinds = ["lander"]
operators = ["nsa"]
countries = ["NL"]
outcome = "planned"
summary = "-1+1 <b>bold</b>"
confidence = "unsourced"
schedule = [
    { announced = "2025-01-01", target = "2029-11-11", by = "@SUM(1)", note = "+1" },
]
"""


Export = Callable[..., Path]


@pytest.fixture
def export(run, folder) -> Export:
    """Export the small world and return where to: ``export("sqlite")``, ``export("csv", "--as-of", "2004")``."""
    return _exporting(run, folder, TINY)


@pytest.fixture(scope="session")
def _exported(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, dict[tuple[str, ...], Path]]:
    """Exports of the bundled data so far: they are big, and nobody changes them."""
    return tmp_path_factory.mktemp("exports"), {}


@pytest.fixture
def export_bundled(run, _exported) -> Export:
    """Export the bundled data, each export once."""
    folder, done = _exported

    def exported(*arguments: str) -> Path:
        if arguments not in done:
            done[arguments] = _exporting(run, folder, None)(*arguments)
        return done[arguments]

    return exported


@pytest.fixture
def export_hostile(run, folder, tmp_path) -> Export:
    """Export the small world with a mission in it whose names are meant for other programs."""
    world = tmp_path / "hostile"
    world.mkdir()
    for file in TINY.iterdir():
        (world / file.name).write_text(file.read_text(encoding="utf-8"), encoding="utf-8")
    (world / "hostile.toml").write_text(_HOSTILE, encoding="utf-8")
    return _exporting(run, folder, world)


def _exporting(run, folder, data) -> Export:
    def exported(form: str, *arguments: str) -> Path:
        path = folder / f"orbit-{len([*folder.iterdir()])}.{form}"
        layer = ("--data", data) if data else ()
        result = run("export", form, path, *arguments, *layer)
        assert (result.code, result.stderr) == (0, ""), result.stderr
        return path

    return exported
