"""How long an answer takes, beside an empty one-command program on the same Typer.

Every command is run in turn with the empty program, whole processes on a warm disk, so that whatever else the machine
does falls on all alike. Printed are medians of the wall clock and of processor time, their ratios to the empty
program, the peak memory, and the budget. Run it with the environment's Python: ``python benchmarks/startup.py``.
"""

from __future__ import annotations

import argparse
import os
import statistics
import subprocess
import sys
import sysconfig
import tempfile
import time
from pathlib import Path
from typing import NamedTuple

_EMPTY = """import sys
from empty_program import main
sys.exit(main())
"""
_EMPTY_PROGRAM = """import typer

app = typer.Typer(add_completion=False)


@app.command()
def nothing() -> None:
    pass


def main() -> None:
    app()
"""

#: Name, arguments, and the most the wall-clock ratio may be.
_COMMANDS: tuple[tuple[str, list[str], float], ...] = (
    ("mission, JSON", ["mission", "apollo-11", "--json"], 1.3),
    ("timeline of the Moon, JSON", ["timeline", "--target", "moon", "--json"], 1.3),
    ("alliance, JSON", ["alliance", "artemis-accords", "--json"], 1.3),
    ("compare, JSON", ["compare", "artemis", "ilrs", "--json"], 1.3),
    ("search, JSON", ["search", "helium", "--json"], 1.3),
    ("agenda, JSON", ["agenda", "--json"], 1.3),
    ("changes of a month, JSON", ["changes", "--from", "2026-08", "--to", "2026-09", "--json"], 1.3),
    ("stats, JSON", ["stats", "--by", "country", "--json"], 1.3),
    ("table of 40 rows", ["timeline", "--target", "moon", "--limit", "40", "--format", "table"], 2.0),
    ("table of 400 rows", ["timeline", "--target", "moon", "--limit", "400", "--format", "table"], 3.0),
    ("--help", ["--help"], 1.6),
)
#: The same, asked as the completion of a shell asks.
_COMPLETIONS: tuple[tuple[str, list[str], float], ...] = (
    ("completion of a command", ["time"], 1.2),
    ("completion of a name", ["mission", "apollo-1"], 1.2),
)


class Run(NamedTuple):
    """What one process cost."""

    wall: float  # seconds
    cpu: float  # seconds
    memory: int  # KiB at the peak


def run(command: list[str]) -> Run:
    """Run a command to its end with its output thrown away."""
    start = time.perf_counter()
    process = subprocess.Popen(command, stdout=subprocess.DEVNULL)
    _, status, usage = os.wait4(process.pid, 0)
    wall = time.perf_counter() - start
    if status:
        sys.exit(f"{' '.join(command)} failed with status {status}")
    return Run(wall, usage.ru_utime + usage.ru_stime, usage.ru_maxrss)


def main() -> int:
    """Measure and print; exit with 1 if a budget is not met."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--runs", type=int, default=15, help="runs of each command")
    parser.add_argument("--command", default=str(Path(sysconfig.get_path("scripts")) / "orbitctl"))
    options = parser.parse_args()
    # An installed program is compiled. Where this is set, a checkout never would be, and each start would compile it.
    os.environ.pop("PYTHONDONTWRITEBYTECODE", None)
    with tempfile.TemporaryDirectory() as folder:
        # Like an installed program: a small script that imports a compiled module.
        script = Path(folder) / "empty"
        script.write_text(_EMPTY, encoding="utf-8")
        (Path(folder) / "empty_program.py").write_text(_EMPTY_PROGRAM, encoding="utf-8")
        commands = {"empty program": [sys.executable, str(script)]}
        commands |= {name: [options.command, *arguments] for name, arguments, _ in _COMMANDS}
        asked = ["env", "_ORBITCTL_COMPLETE=bash", options.command]
        commands |= {name: [*asked, *arguments] for name, arguments, _ in _COMPLETIONS}
        for command in commands.values():
            run(command)  # warm: compiled modules, snapshot, disk
        runs: dict[str, list[Run]] = {name: [] for name in commands}
        for _ in range(options.runs):
            for name, command in commands.items():
                runs[name].append(run(command))
    return report(runs)


def report(runs: dict[str, list[Run]]) -> int:
    """Print a line a command; return 1 if one is over its budget."""
    budgets = {name: budget for name, _, budget in (*_COMMANDS, *_COMPLETIONS)}
    medians = {name: Run(*map(statistics.median, zip(*found, strict=True))) for name, found in runs.items()}
    base = medians["empty program"]
    over = 0
    print(f"{'':28} {'wall ms':>8} {'ratio':>6} {'budget':>6} {'cpu ms':>8} {'ratio':>6} {'MiB':>6} {'ratio':>6}")
    for name, median in medians.items():
        ratio = median.wall / base.wall
        budget = budgets.get(name)
        over |= budget is not None and ratio > budget
        print(
            f"{name:28} {median.wall * 1e3:8.1f} {ratio:6.2f} {budget or '':>6} {median.cpu * 1e3:8.1f}"
            f" {median.cpu / base.cpu:6.2f} {median.memory / 1024:6.1f} {median.memory / base.memory:6.2f}"
        )
    return int(over)


if __name__ == "__main__":
    sys.exit(main())
