"""How long pictures of the whole Moon take to make, how large they are, and how long the page takes to open.

Whole processes on a warm disk, in turn with an answer in JSON, medians; the page in the machine's Chromium, if there is
one, from navigation to its load event. Run it with the environment's Python: ``python benchmarks/pictures.py``.
"""

from __future__ import annotations

import argparse
import shutil
import statistics
import sys
import sysconfig
import tempfile
from pathlib import Path

from startup import Run, run

_ASKED = ["timeline", "--target", "moon"]
#: Name, format, seconds and bytes allowed.
_PICTURES: tuple[tuple[str, str, float, int], ...] = (
    ("chart", "chart", 2.0, 300_000),
    ("SVG", "svg", 2.0, 1_000_000),
    ("page", "html", 2.0, 1_500_000),
)
_OPEN_SECONDS = 1.0
_FLAGS = ("--no-sandbox", "--disable-gpu", "--no-first-run", "--disable-background-networking", "--disable-sync")
_LOADED = "performance.getEntriesByType('navigation')[0].loadEventEnd"


def main() -> int:
    """Measure and print; exit with 1 if a budget is not met."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--runs", type=int, default=7, help="runs of each command")
    options = parser.parse_args()
    command = [str(Path(sysconfig.get_path("scripts")) / "orbitctl"), *_ASKED]
    over = False
    with tempfile.TemporaryDirectory() as folder:
        files = {form: Path(folder) / f"moon.{form}" for _, form, _, _ in _PICTURES}
        commands = {"JSON": [*command, "--json"]}
        commands |= {
            name: [*command, "--format", form, "--output", str(files[form]), "--force"]
            for name, form, _, _ in _PICTURES
        }
        found: dict[str, list[Run]] = {name: [] for name in commands}
        for _ in range(options.runs + 1):  # the first one warms
            for name, line in commands.items():
                found[name].append(run(line))
        base = statistics.median(one.cpu for one in found["JSON"][1:])
        print(f"{'':8} {'wall s':>7} {'cpu s':>7} {'x JSON':>7} {'kB':>6}")
        for name, form, seconds, size in (("JSON", "", 0.0, 0), *_PICTURES):
            wall = statistics.median(one.wall for one in found[name][1:])
            cpu = statistics.median(one.cpu for one in found[name][1:])
            made = files[form].stat().st_size if form else 0
            over |= bool(form) and (wall > seconds or made > size)
            print(f"{name:8} {wall:7.3f} {cpu:7.3f} {cpu / base:7.2f} {f'{made / 1000:.0f}' if form else '':>6}")
        opened = page_seconds(files["html"], options.runs)
    if opened is None:
        print("no Chromium on this machine: how long the page takes to open was not measured")
    else:
        over |= opened > _OPEN_SECONDS
        print(f"the page opens in {opened:.3f} s, of {_OPEN_SECONDS} s")
    return int(over)


def page_seconds(page: Path, runs: int) -> float | None:
    """Return the median time a page takes to open; None where there is no browser."""
    path = shutil.which("chromium") or shutil.which("google-chrome")
    if path is None:
        return None
    from playwright.sync_api import sync_playwright

    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=path, args=list(_FLAGS))
        times = []
        for _ in range(runs):
            opened = browser.new_page()
            opened.goto(page.as_uri())
            times.append(float(opened.evaluate(_LOADED)) / 1000)
            opened.close()
        browser.close()
    return statistics.median(times)


if __name__ == "__main__":
    sys.exit(main())
