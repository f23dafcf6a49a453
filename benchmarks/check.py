"""How fast ``orbitctl check`` reads prose, and that its time and memory grow as they should.

Prose is made up of sentences about records of the data, the same in every run. It is checked in sizes of which each
is four times the one before, on lines of a paragraph and on one single line, and as a thousand articles in one run;
whole processes, whose start-up is measured on an empty text and taken away. Printed are seconds of processor time,
megabytes a second, the ratio to the rate of the smallest, and the peak memory. A budget that is not met makes the exit
code 1. Run it with the environment's Python: ``python benchmarks/check.py``.

Then the readers alone, on signs of markup over and over: the slowest of them, and how much longer four times as much
takes.

Beside it stands spaCy, doing nothing but find the same names: a blank English pipeline with an entity ruler. It is no
part of the development environment; where it is installed in one of its own, say so:

    python3 -m venv /elsewhere && /elsewhere/bin/pip install spacy
    python benchmarks/check.py --spacy /elsewhere/bin/python
"""

from __future__ import annotations

import argparse
import json
import random
import subprocess
import sys
import sysconfig
import tempfile
import time
from collections import deque
from collections.abc import Iterator
from itertools import product
from pathlib import Path

from startup import Run, run

from orbitctl.factcheck.text.read import FORMATS, Format, read

_MB = 1_000_000
_SIZES = (1, 4, 16)
_ARTICLES, _ARTICLE_SIZE = 1_000, 5_000
#: Megabytes a second; how much slower the largest may be; how many times the memory of the smallest it may take.
_LEAST_RATE, _LEAST_RATIO, _MOST_MEMORY = 1.0, 0.8, 1.3

#: What the readers know, and what may lead them on.
_SIGNS = (
    "<!--", "<![a[", "<a ", "<a b='", "<a b='>", "<script>", "</", "<", "&", "&#", "&amp;", "`", "``", "` `` ", "[",
    "](", "![", "[a](b", "*", "*a ", "a_", "_", "\\", "|", "|a|b|\n", "> ", "- ", "1. ", "# a\n", "=\n", "---\n",
    "```\n", "\n\n", ". ", "A. ", "“", "(", " ", "x", "é", "<p>", "<nav>", "<h1>", "<br>",
    "<!-- orbitctl: accept x -->",
)  # fmt: skip
#: Characters; longer than what any reader holds back.
_SHORT = 400_000
#: Processor time is measured on a machine that does other things too.
_MOST_GROWTH = 6.0

_TEMPLATES = (
    "{name} was launched on {day} {month} {year}, after two weeks of bad weather at the coast.",
    "Officials said on {month} {day} that {name} would reach the Moon by the end of {year}.",
    "The mission, called {name}, is expected to land near the south pole in mid-{year}.",
    "“We have waited {day} years for this,” said one of the engineers who built it.",
    "Neither the weather nor the budget, about ${day}.{day} billion, seemed to trouble anyone there.",
    "More than {day} countries have joined since {year}, among them some with no programme of their own.",
    "In {year}, {name} and {other} were the only two of their kind still at work.",
    "The crowd stayed until the evening; then the lights went out, and the road was empty again.",
    "{name} failed to reach orbit in {month} {year}, and its successor was cancelled.",
    "What happens next depends on money, on patience, and on a rocket that has yet to fly.",
)
_MONTHS = ("January", "April", "June", "July", "September", "November")

#: Run by the Python that has spaCy: names in a file, a text in another; prints processor seconds and entities.
_SPACY = """
import json, pathlib, sys, time
import spacy
nlp = spacy.blank("en")
nlp.max_length = 10**9
ruler = nlp.add_pipe("entity_ruler")
names = json.loads(pathlib.Path(sys.argv[1]).read_text())
ruler.add_patterns([{"label": "NAME", "pattern": name} for name in names])
text = pathlib.Path(sys.argv[2]).read_text()
paragraphs = text.split("\\n\\n")
start = time.process_time()
found = sum(len(document.ents) for document in nlp.pipe(paragraphs))
print(json.dumps({"seconds": time.process_time() - start, "found": found, "version": spacy.__version__}))
"""


def main() -> int:
    """Measure and print; exit with 1 if a budget is not met."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--runs", type=int, default=3, help="runs of each; the best counts")
    parser.add_argument("--line", type=int, default=16, metavar="MB", help="size of the text on a single line")
    parser.add_argument("--spacy", metavar="PYTHON", help="a Python that has spaCy")
    parser.add_argument("--command", default=str(Path(sysconfig.get_path("scripts")) / "orbitctl"))
    options = parser.parse_args()
    known = names(options.command)
    with tempfile.TemporaryDirectory() as folder:
        place = Path(folder)
        texts = {f"{size} MB": [written(place / f"{size}.txt", known, size * _MB)] for size in _SIZES}
        texts[f"{options.line} MB on a line"] = [written(place / "line.txt", known, options.line * _MB, between=" ")]
        texts[f"{_ARTICLES} articles"] = [
            written(place / f"article-{number}.md", known, _ARTICLE_SIZE, seed=number) for number in range(_ARTICLES)
        ]
        start = best(options, [written(place / "empty.txt", known, 0)])
        print(f"{len(known)} names; start-up {start.cpu:.2f} s, {start.memory / 1024:.0f} MiB\n")
        print(f"{'':18} {'cpu s':>7} {'MB/s':>6} {'ratio':>6} {'MiB':>6} {'ratio':>6}")
        over = report(options, texts, start) | report_signs()
        if options.spacy:
            beside_spacy(options, place, known, start)
    return int(over)


def names(command: str) -> list[str]:
    """Return every name and alias in the data."""
    found: set[str] = set()
    for kind in ("mission", "program", "actor", "alliance"):
        listed = subprocess.run(
            [command, kind, "--format", "jsonl", "--fields", "name,aliases"],
            stdout=subprocess.PIPE, check=True, encoding="utf-8",
        ).stdout  # fmt: skip
        for line in listed.splitlines():
            record = json.loads(line)
            found.update((record["name"], *record["aliases"]))
    return sorted(found)


def prose(known: list[str], size: int, between: str, seed: int) -> Iterator[str]:
    """Yield paragraphs of six sentences, one sentence in two of which names a record, until there is enough."""
    chance = random.Random(seed)
    days, years = range(1, 29), range(1960, 2036)
    while size > 0:
        said = " ".join(
            template.format(
                name=chance.choice(known), other=chance.choice(known), day=chance.choice(days),
                month=chance.choice(_MONTHS), year=chance.choice(years),
            )
            for template in chance.choices(_TEMPLATES, k=6)
        )  # fmt: skip
        size -= len(said.encode()) + len(between)
        yield said + between


def written(path: Path, known: list[str], size: int, between: str = "\n\n", seed: int = 0) -> Path:
    """Return a file of so many bytes of prose, more or less."""
    with path.open("w", encoding="utf-8") as file:
        file.writelines(prose(known, size, between, seed))
    return path


def best(options: argparse.Namespace, files: list[Path]) -> Run:
    """Return the least that checking some files takes; whatever else the machine does only adds to it."""
    command = [options.command, "check", "--format", "jsonl", "--fail-on", "none", *map(str, files)]
    return Run(*map(min, zip(*(run(command) for _ in range(options.runs)), strict=True)))


def report(options: argparse.Namespace, texts: dict[str, list[Path]], start: Run) -> bool:
    """Print a line a text, and tell whether a budget is not met."""
    first: tuple[float, int] | None = None
    over = False
    for name, files in texts.items():
        found = best(options, files)
        seconds = found.cpu - start.cpu
        rate = sum(file.stat().st_size for file in files) / _MB / seconds
        first = first or (rate, found.memory)
        ratio, memory = rate / first[0], found.memory / first[1]
        over |= rate < _LEAST_RATE or ratio < _LEAST_RATIO or memory > _MOST_MEMORY
        print(f"{name:18} {seconds:7.2f} {rate:6.2f} {ratio:6.2f} {found.memory / 1024:6.0f} {memory:6.2f}", flush=True)
    return over


def report_signs() -> bool:
    """Print the signs that are read most slowly, and tell whether one takes more than its share as it gets longer."""
    found = []
    for form, sign in product(FORMATS, _SIGNS):
        short, long = (reading(form, sign, size) for size in (_SHORT, 4 * _SHORT))
        found.append((4 * _SHORT / _MB / long, long / short, form, sign))
    print(f"\n{'slowest to read':18} {'MB/s':>6} {'x 4':>6}")
    for rate, growth, form, sign in sorted(found)[:5]:
        print(f"{f'{form} {sign!r}':18} {rate:6.2f} {growth:6.1f}")
    growth, form, sign = max((growth, form, sign) for _, growth, form, sign in found)
    print(f"grows most: {form} {sign!r}, {growth:.1f} times for four times as much")
    return growth > _MOST_GROWTH


def reading(form: Format, sign: str, size: int) -> float:
    """Return the processor seconds that reading a sign over and over takes."""
    text = sign * (size // len(sign))
    chunks = [text[at : at + 65_536] for at in range(0, len(text), 65_536)]
    start = time.process_time()
    deque(read("text", chunks, form=form).sentences, maxlen=0)
    return time.process_time() - start


def beside_spacy(options: argparse.Namespace, place: Path, known: list[str], start: Run) -> None:
    """Print how long finding names alone takes with spaCy, and how many times as long as the whole check."""
    text, list_of_names = place / "1.txt", place / "names.json"
    list_of_names.write_text(json.dumps(known), encoding="utf-8")
    runs = []
    for _ in range(options.runs):
        said = subprocess.run(
            [options.spacy, "-c", _SPACY, str(list_of_names), str(text)],
            stdout=subprocess.PIPE, check=True, encoding="utf-8",
        ).stdout  # fmt: skip
        runs.append(json.loads(said))
    fastest = min(runs, key=lambda found: found["seconds"])
    ours = best(options, [text]).cpu - start.cpu
    rate = text.stat().st_size / _MB / fastest["seconds"]
    print(
        f"\nspaCy {fastest['version']}, names alone: {fastest['seconds']:.2f} s, {rate:.2f} MB/s,"
        f" {fastest['found']} found; {fastest['seconds'] / ours:.2f} times the whole check"
    )


if __name__ == "__main__":
    sys.exit(main())
