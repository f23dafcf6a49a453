"""Write the pages of ``docs/`` that say what the program says: ``python scripts/generate_docs.py``.

- ``docs/commands.md``: the ``--help`` of every command
- ``docs/help.md``: every topic of ``orbitctl help``, parts of which also stand in other pages
- ``docs/orbitctl.1``: the manual page, of both
- ``docs/examples.md``: every example, with the beginning of what it prints
- ``docs/data.md``: every field of every record, with an example from the small world of the tests
- ``docs/export.md``: every table of the exports
- ``data/schema/``: the schemas for editors
- ``README.md``: the screens are what the commands named above them print
- ``docs/pictures/terminal.svg``: a screen in colour
- ``docs/check.md``: how well the labelled sentences are judged
- ``docs/recipes.md``: the output is what its lines print, where their tools are installed

With ``--check`` nothing is written, and the exit code is 1 if a page is out of date; the examples are not run then,
because a test runs each; nor are the sentences judged, because a test scores them.
"""

from __future__ import annotations

import contextlib
import io
import json
import os
import re
import shutil
import subprocess
import sys
import tempfile
import tomllib
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import examples
import program
import score_check
from draw_pictures import terminal
from man_page import man_page
from pydantic.fields import FieldInfo

from orbitctl import help as topics
from orbitctl.cli.boundary import guarded
from orbitctl.dataset.describe import editor_schema, literals, models
from orbitctl.dataset.schema import RECORD_MODELS, DatasetInfo, Model
from orbitctl.export.reading import FULL_TEXT, VIEWS
from orbitctl.export.tables import TABLES, Column

_ROOT = Path(__file__).resolve().parent.parent
_MARK = "<!-- Written by scripts/generate_docs.py; change the program instead. -->\n"
_DATES = """\
Dates are EDTF strings: `1969-07-20`, `2027-06~` (about), `2028`, `203X`, `2026-41` (second half), `2027-36`
(fourth quarter), `2028/..` (no earlier than), `../2030` (no later than), `2030/2035`. Days are UTC.
"""
_FILES = {kind: f"{kind}s.toml" for kind in RECORD_MODELS}


def main() -> int:
    """Write or check the pages."""
    os.environ["COLUMNS"] = "80"
    pages = {
        "docs/commands.md": commands_page(),
        "docs/data.md": data_page(),
        **{f"data/schema/{kind}.schema.json": _json(editor_schema(kind)) for kind in RECORD_MODELS},
        "docs/export.md": with_tables((_ROOT / "docs" / "export.md").read_text(encoding="utf-8")),
        "docs/pictures/terminal.svg": terminal(),
        "docs/help.md": help_page(),
        "docs/orbitctl.1": man_page(),
        "README.md": with_screens(with_exit_codes((_ROOT / "README.md").read_text(encoding="utf-8"))),
        "docs/methodology.md": with_topics((_ROOT / "docs" / "methodology.md").read_text(encoding="utf-8")),
        "docs/recipes.md": with_output((_ROOT / "docs" / "recipes.md").read_text(encoding="utf-8")),
    }
    if "--check" not in sys.argv:
        pages["docs/examples.md"] = examples.drawn()
        pages["docs/check.md"] = with_scores((_ROOT / "docs" / "check.md").read_text(encoding="utf-8"))
    stale = []
    for name, text in pages.items():
        path = _ROOT / name
        path.parent.mkdir(exist_ok=True)
        if path.is_file() and path.read_text(encoding="utf-8") == text:
            continue
        stale.append(name)
        if "--check" not in sys.argv:
            path.write_text(text, encoding="utf-8")
    if stale:
        print("out of date:" if "--check" in sys.argv else "written:", ", ".join(stale))
    return int(bool(stale) and "--check" in sys.argv)


def _json(content: object) -> str:
    return json.dumps(content, indent=1, ensure_ascii=False) + "\n"


def commands_page() -> str:
    """Return the help of every command."""
    parts = ["# Commands\n", _MARK]
    for words, _ in program.commands():
        body = _printed([*words, "--help"])
        parts.append(f"## {' '.join(['orbitctl', *words])}\n\n```text\n{body}\n```\n")
    return "\n".join(parts)


def with_tables(page: str) -> str:
    """Return a page with the tables and views of the exports between its two comments."""
    begin, end = "<!-- tables -->\n", "<!-- end of tables -->\n"
    head, _, rest = page.partition(begin)
    parts = [_MARK]
    for table in TABLES:
        lines = ["| column | type | holds |", "| --- | --- | --- |", *map(_column, table.columns)]
        key = ", ".join(f"`{name}`" for name in table.key)
        parts.append(f"### {table.name}\n\n{table.meaning} Key: {key}.\n\n" + "\n".join(lines) + "\n")
    views = [f"| `{view.name}` | {view.meaning} |" for view in VIEWS]
    parts.append("## Views of the database\n\n| view | holds |\n| --- | --- |\n" + "\n".join(views) + "\n")
    found = [f"`{name}` ({', '.join(columns)})" for name, columns in FULL_TEXT.items()]
    parts.append(f"Full text: {', '.join(found)}; the index of a table is the table's name and `_fts`.\n")
    return head + begin + "\n".join(parts) + end + rest.partition(end)[2]


def _column(column: Column) -> str:
    """Return the row of a column."""
    kind = column.type if column.required else f"{column.type}, or nothing"
    values = f": {', '.join(f'`{value}`' for value in column.values)}" if column.values else ""
    leads = f" → `{column.references}`" if column.references else ""
    return f"| `{column.name}` | {kind}{leads} | {column.meaning}{values} |"


def help_page() -> str:
    """Return every topic of the help."""
    parts = ["# Help topics\n", _MARK, "What `orbitctl help TOPIC` says.\n"]
    for topic in topics.topics():
        title, _, body = topics.markdown(topic).partition("\n\n")
        parts.append(f"## {title.removeprefix('# ')}\n\n{body}")
    return "\n".join(parts)


def with_topics(page: str) -> str:
    """Return a page with each part that is marked as a topic of the help written afresh."""

    def written(match: re.Match[str]) -> str:
        body = topics.markdown(match["topic"]).partition("\n\n")[2]
        return f"<!-- help: {match['topic']} -->\n\n{body}\n<!-- end of help -->\n"

    return re.sub(r"<!-- help: (?P<topic>.+) -->\n(?:.*\n)*?<!-- end of help -->\n", written, page)


def with_exit_codes(page: str) -> str:
    """Return a page with its table of exit codes as the help has them."""
    codes = re.findall(r"^    (\d+) +((?:.+\n)(?:    {6,}.+\n)*)", topics.markdown("exit-codes"), re.MULTILINE)
    rows = "".join(f"| {code} | {' '.join(meaning.split())} |\n" for code, meaning in codes)
    return re.sub(r"(\| exit code \| when \|\n\|---\|---\|\n)(?:\|.*\n)*", rf"\1{rows}", page)


def with_screens(page: str) -> str:
    """Return a page with each screen that is announced by a comment drawn afresh, as on a terminal of 100 columns."""
    os.environ["COLUMNS"] = "100"

    def drawn(match: re.Match[str]) -> str:
        screen = _printed([*match["command"].split(), "--format", "table"])
        return f"<!-- screen: {match['command']} -->\n```text\n{screen}\n```\n"

    return re.sub(r"<!-- screen: (?P<command>.+) -->\n```text\n(?:.*\n)*?```\n", drawn, page)


def with_output(page: str) -> str:
    """Return a page with the output of each console block drawn afresh, if all programs it needs are there."""
    path = os.pathsep.join([str(Path(sys.executable).parent), os.environ["PATH"]])

    def drawn(match: re.Match[str]) -> str:
        lines = re.findall(r"^\$ (.+)$", match[0], re.MULTILINE)
        if not all(shutil.which(program, path=path) for line in lines for program in programs(line)):
            return match[0]
        parts = []
        with tempfile.TemporaryDirectory() as folder:
            for line in lines:
                said = subprocess.run(
                    ["bash", "-c", line], cwd=folder, env=os.environ | {"PATH": path}, stdout=subprocess.PIPE,
                    stderr=subprocess.DEVNULL, encoding="utf-8", check=True,
                ).stdout  # fmt: skip
                parts.append(f"$ {line}\n{said}")
        return f"```console\n{''.join(parts)}```\n"

    return re.sub(r"```console\n(?:.*\n)*?```\n", drawn, page)


def with_scores(page: str) -> str:
    """Return a page with the scores of the check, each table between its two comments."""
    for name, cases in (("scores", score_check.CASES), ("scores of published", score_check.PUBLISHED)):
        begin, end = f"<!-- {name} -->\n", f"<!-- /{name} -->"
        head, _, rest = page.partition(begin)
        lines = score_check.table(score_check.scored(cases))
        page = head + begin + "\n".join(lines) + "\n" + end + rest.partition(end)[2]
    return page


def programs(line: str) -> list[str]:
    """Return the programs a line of the shell runs, one a pipe."""
    return [part.split()[0] for part in re.sub(r"'[^']*'|\"[^\"]*\"", "", line).split("|")]


def _printed(arguments: list[str]) -> str:
    """Return what a command prints."""
    out = io.TextIOWrapper(io.BytesIO(), encoding="utf-8")
    with contextlib.redirect_stdout(out):
        guarded(arguments)
    out.seek(0)
    return "\n".join(line.rstrip() for line in out.read().strip("\n").splitlines())


def data_page() -> str:
    """Return every field of every kind of record."""
    parts = [
        "# The data, field by field\n",
        _MARK,
        _DATES,
        "## dataset.toml\n",
        _table(DatasetInfo, _example(None)),
    ]
    nested: dict[str, type[Model]] = {}
    for kind, model in RECORD_MODELS.items():
        parts += [f"## [[{kind}]] in {_FILES[kind]}\n", f"{model.__doc__}\n", _table(model, _example(kind))]
        nested |= {inner.__name__: inner for inner in _held(model)}
    for name, model in nested.items():
        parts += [f"## {name}\n", f"{model.__doc__}\n", _table(model, {})]
    return "\n".join(parts)


def _example(kind: str | None) -> dict[str, Any]:
    """Return one value for each field, the first the small world has."""
    file = "dataset.toml" if kind is None else "world.toml"
    content = tomllib.loads((_ROOT / "tests" / "tiny" / file).read_text(encoding="utf-8"))
    found: dict[str, Any] = {}
    for record in [content] if kind is None else content[kind]:
        for name, value in record.items():
            found.setdefault(name, value)
    return found


def _table(model: type[Model], examples: dict[str, Any]) -> str:
    lines = ["| field | type | required | meaning | example |", "| --- | --- | --- | --- | --- |"]
    for name, field in model.model_fields.items():
        required = "yes" if field.is_required() else ""
        lines.append(
            f"| `{name}` | {_type(field)} | {required} | {field.description or ''} | {_shown(examples.get(name))} |"
        )
    return "\n".join(lines) + "\n"


def _type(field: FieldInfo) -> str:
    text = str(field.annotation)
    held = [inner.__name__ for inner in models(field.annotation)]
    if held:
        return f"list of {held[0]}"
    if "Literal" in text:
        values = list(literals(field.annotation))
        return ("list of " if text.startswith("list") else "") + ", ".join(f"`{value}`" for value in values)
    many = "list of " if text.startswith("list") else ""
    return many + ("number" if re.search(r"\b(int|float)\b", text) else "text")


def _held(model: type[Model]) -> Iterator[type[Model]]:
    for field in model.model_fields.values():
        yield from models(field.annotation)


def _shown(value: Any) -> str:
    """Return an example short enough for a table."""
    if value is None:
        return ""
    if isinstance(value, list):
        value = value[0]
    if isinstance(value, dict):
        return f"`{', '.join(value)}`"
    text = str(value).replace("|", "\\|")
    return f"`{text}`" if len(text) <= 60 else f"`{text[:57]}...`"


if __name__ == "__main__":
    sys.exit(main())
