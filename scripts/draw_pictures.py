"""Draw the pictures of the README from the program itself: ``python scripts/draw_pictures.py``.

``docs/pictures/terminal.svg`` is a chart as a terminal shows it, drawn again by ``scripts/generate_docs.py`` with the
pages; ``docs/pictures/page.png`` is the page of the Moon as Chromium shows it. With ``--check`` nothing is written, and
the exit code is 1 if a picture no longer looks like what the program makes. Fonts and facts may differ a little: a
photograph is compared by how it looks from afar, and not by its bytes.
"""

from __future__ import annotations

import base64
import contextlib
import io
import os
import re
import shutil
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from rich.console import Console
from rich.text import Text

from orbitctl.cli.boundary import guarded

_PICTURES = Path(__file__).resolve().parent.parent / "docs" / "pictures"
_CHART = ["timeline", "--program", "artemis", "--from", "2026", "--chart"]
_COLUMNS = 100
_PAGE = ["timeline", "--target", "moon"]
_SIZE = {"width": 1280, "height": 800}
_FLAGS = ("--no-sandbox", "--disable-gpu", "--no-first-run", "--disable-background-networking", "--disable-sync")
#: How far two photographs may be apart, of 255, when each is made sixteen times as small.
_FAR = 12.0
_COMPARE = """async ([one, other]) => {
  const pixels = async (source) => {
    const image = new Image();
    image.src = `data:image/png;base64,${source}`;
    await image.decode();
    const canvas = new OffscreenCanvas(80, 50);
    const context = canvas.getContext("2d");
    context.imageSmoothingQuality = "high";
    context.drawImage(image, 0, 0, 80, 50);
    return context.getImageData(0, 0, 80, 50).data;
  };
  const [a, b] = [await pixels(one), await pixels(other)];
  return a.reduce((sum, value, at) => sum + Math.abs(value - b[at]), 0) / a.length;
}"""


def main() -> int:
    """Draw or check the pictures."""
    check = "--check" in sys.argv
    stale = []
    path = _PICTURES / "terminal.svg"
    if not path.is_file() or path.read_text(encoding="utf-8") != terminal():
        stale.append(path.name)
        if not check:
            path.write_text(terminal(), encoding="utf-8")
    path = _PICTURES / "page.png"
    with browser() as page:
        taken = photograph(page)
        if not path.is_file() or apart(page, path.read_bytes(), taken) > (_FAR if check else 0):
            stale.append(path.name)
            if not check:
                path.write_bytes(taken)
    if stale:
        print("out of date:" if check else "drawn:", ", ".join(stale))
    return int(bool(stale) and check)


def terminal() -> str:
    """Return a chart as a terminal shows it, as SVG."""
    printed = io.TextIOWrapper(io.BytesIO(), encoding="utf-8")
    before = dict(os.environ)
    os.environ |= {"COLUMNS": str(_COLUMNS), "FORCE_COLOR": "1"}
    try:
        with contextlib.redirect_stdout(printed):
            guarded(_CHART)
    finally:
        os.environ.clear()
        os.environ |= before
    printed.seek(0)
    console = Console(record=True, width=_COLUMNS, file=io.StringIO(), force_terminal=True)
    console.print(Text.from_ansi(printed.read()), end="")
    drawn = console.export_svg(title=" ".join(["orbitctl", *_CHART]), unique_id="orbitctl")
    # Fonts are the reader's own: a picture in a README asks nothing of any server.
    bare = re.sub(r"@font-face \{.*?\}\s*", "", drawn, flags=re.DOTALL)
    return "\n".join(line.rstrip() for line in bare.splitlines()) + "\n"


@contextlib.contextmanager
def browser() -> Iterator[Any]:
    """Yield an empty page of the machine's Chromium."""
    from playwright.sync_api import sync_playwright

    path = shutil.which("chromium") or shutil.which("google-chrome")
    if path is None:
        sys.exit("no Chromium on this machine: apt-get install chromium")
    with sync_playwright() as playwright:
        running = playwright.chromium.launch(executable_path=path, args=list(_FLAGS))
        yield running.new_page(viewport=_SIZE, color_scheme="light")
        running.close()


def photograph(page: Any) -> bytes:
    """Return what the top of the page of the Moon looks like."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "moon.html"
        guarded([*_PAGE, "--output", str(path)])
        page.goto(path.as_uri())
        taken: bytes = page.screenshot()
    return taken


def apart(page: Any, one: bytes, other: bytes) -> float:
    """Return how different two photographs look, as the mean difference of their pixels when they are small."""
    page.goto("about:blank")
    difference: float = page.evaluate(_COMPARE, [base64.b64encode(image).decode() for image in (one, other)])
    return difference


if __name__ == "__main__":
    sys.exit(main())
