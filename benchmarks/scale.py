"""How answers from a dataset a hundred times as large compare with answers from the bundled one.

The large dataset holds every bundled record so many times, with other ids, names and references, each copy as a world
of its own; the dates are kept, which is the harder case: a month of changes then brings a hundred times as many. Both
datasets are written to a temporary folder and compiled; then each command is run on the small one and on the large one
in turn, whole processes on a warm disk. Printed are medians of the wall clock, their ratio and its budget, and what it
takes to compile the bundled data. Run it with the environment's Python: ``python benchmarks/scale.py``.

The large dataset takes minutes to compile, and about 4 GiB; ``--times 10`` is quicker. With ``--keep DIR`` the folder
stays, and the next run with it compiles nothing.
"""

from __future__ import annotations

import argparse
import os
import shutil
import statistics
import sys
import sysconfig
import tempfile
import tomllib
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import tomli_w
from startup import Run, run

_DATA = Path(__file__).resolve().parent.parent / "data"
#: Stands in a template for what tells a copy from the others; no data has it.
_MARK = "\N{SYMBOL FOR RECORD SEPARATOR}"
#: What points to a record, and what a record is called.
_REFERENCES = frozenset(
    {
        "id", "sources", "article", "operators", "lead", "partners", "actors", "actor", "organisation", "program",
        "carrier", "alliance", "parent", "records", "subjects",
    }
)  # fmt: skip
_NAMES = frozenset({"name", "short_name", "aliases", "crew", "url"})
#: What is one record's alone, and cannot be told from another's by a suffix.
_UNIQUE = frozenset({"cospar_id", "wikidata"})

#: Name, arguments, and the most the wall-clock ratio of large to small may be.
_COMMANDS: tuple[tuple[str, list[str], float], ...] = (
    ("mission", ["mission", "apollo-11", "--json"], 1.1),
    ("mission by its name", ["mission", "Chang’e 3", "--json"], 1.1),
    ("alliance", ["alliance", "artemis-accords", "--json"], 1.1),
    ("actor", ["actor", "nasa", "--json"], 1.1),
    ("program", ["program", "artemis", "--json"], 1.1),
    ("slips", ["slips", "artemis-iii", "--json"], 1.1),
    ("stats by country", ["stats", "--by", "country", "--json"], 5.0),
    ("stats of the Moon by kind", ["stats", "--by", "kind", "--target", "moon", "--json"], 5.0),
    ("changes of a month", ["changes", "--from", "2026-08", "--to", "2026-09", "--json"], 5.0),
)

_COMPILE = """
import pathlib, sys
from orbitctl.dataset.compile import build
from orbitctl.dataset.validate import valid
build(valid([pathlib.Path(sys.argv[1])]), pathlib.Path(sys.argv[2]))
"""
_COMPILE_SECONDS, _COMPILE_MIB = 3.0, 150


def main() -> int:
    """Write, compile, measure and print; exit with 1 if a budget is not met."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--times", type=int, default=100, help="how often the large dataset holds each record")
    parser.add_argument("--runs", type=int, default=15, help="runs of each command on each dataset")
    parser.add_argument("--command", default=str(Path(sysconfig.get_path("scripts")) / "orbitctl"))
    parser.add_argument("--keep", type=Path, metavar="DIR", help="where to write the datasets, to be used again")
    options = parser.parse_args()
    os.environ.pop("PYTHONDONTWRITEBYTECODE", None)  # as in startup.py
    with tempfile.TemporaryDirectory() as temporary:
        place = options.keep or Path(temporary)
        os.environ["XDG_CACHE_HOME"] = str(place / "cache")
        over = report_compilation(place)
        small, large = (written(place / f"times-{times}", times) for times in (1, options.times))
        print(f"\n{'':28} {'small ms':>9} {'large ms':>9} {'ratio':>6} {'budget':>6}")
        for name, arguments, budget in _COMMANDS:
            over |= report(name, measured(options, arguments, small, large), budget)
    return int(over)


def written(folder: Path, times: int) -> Path:
    """Return a folder with every bundled record so many times, written there unless it is there already."""
    if (folder / "dataset.toml").is_file():
        return folder
    folder.mkdir(parents=True, exist_ok=True)
    for path in sorted(_DATA.glob("*.toml")):
        if path.name == "dataset.toml":
            continue
        text = path.read_text(encoding="utf-8")
        template = tomli_w.dumps(marked(tomllib.loads(text)))
        with (folder / path.name).open("w", encoding="utf-8") as file:
            file.write(text)
            file.writelines("\n" + template.replace(_MARK, f"-x{copy:02}") for copy in range(1, times))
    shutil.copy(_DATA / "dataset.toml", folder)  # the last: with it the dataset is whole
    return folder


def marked(value: Any, key: str = "") -> Any:
    """Return a table with a mark at the end of every id, reference and name."""
    if isinstance(value, dict):
        return {name: marked(item, name) for name, item in value.items() if name not in _UNIQUE}
    if isinstance(value, list):
        return [marked(item, key) for item in value]
    return value + _MARK if key in _REFERENCES | _NAMES else value


def report_compilation(place: Path) -> bool:
    """Print what compiling the bundled data takes, and tell whether that is too much."""
    place.mkdir(parents=True, exist_ok=True)
    command = [sys.executable, "-c", _COMPILE, str(_DATA), str(place / "bundled.sqlite3")]
    runs = []
    for _ in range(3):
        (place / "bundled.sqlite3").unlink(missing_ok=True)
        runs.append(run(command))
    best = Run(*map(min, zip(*runs, strict=True)))  # whatever else the machine does only adds to it
    mebibytes = best.memory / 1024
    print(f"{'':28} {'wall s':>9} {'budget':>6} {'cpu s':>9} {'MiB':>6} {'budget':>6}")
    print(
        f"{'compiling the bundled data':28} {best.wall:9.2f} {_COMPILE_SECONDS:6} {best.cpu:9.2f}"
        f" {mebibytes:6.1f} {_COMPILE_MIB:6}"
    )
    return best.wall > _COMPILE_SECONDS or mebibytes > _COMPILE_MIB


def measured(options: argparse.Namespace, arguments: list[str], *folders: Path) -> Iterator[float]:
    """Yield the median seconds of a command on each folder, run in turn."""
    commands = [[options.command, *arguments, "--data", str(folder)] for folder in folders]
    for command in commands:
        run(command)  # warm: the first compiles the folder
    runs = [[run(command) for command in commands] for _ in range(options.runs)]
    for column in zip(*runs, strict=True):
        yield statistics.median(found.wall for found in column)


def report(name: str, medians: Iterator[float], budget: float) -> bool:
    """Print a line, and tell whether the large dataset takes too long beside the small one."""
    small, large = medians
    print(f"{name:28} {small * 1e3:9.1f} {large * 1e3:9.1f} {large / small:6.2f} {budget:6}", flush=True)
    return large / small > budget


if __name__ == "__main__":
    sys.exit(main())
