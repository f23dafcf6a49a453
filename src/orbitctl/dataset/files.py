"""Reading a folder of TOML files: encoding, syntax and table names."""

import tomllib
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from orbitctl.dataset.positions import LineIndex
from orbitctl.dataset.problems import Problem, display_path, printable
from orbitctl.dataset.schema import RECORD_MODELS
from orbitctl.errors import DataError

#: The file that describes a whole dataset. A folder without it is laid over another.
INFO_FILE = "dataset.toml"


@dataclass
class DataFile:
    """One parsed file and where its parts stand."""

    path: Path
    text: str = ""
    tables: dict[str, list[dict[str, Any]]] = field(default_factory=dict)
    info: dict[str, Any] | None = None
    lines: LineIndex = field(default_factory=lambda: LineIndex(""))

    @property
    def shown_path(self) -> str:
        """The path as problems print it."""
        return display_path(self.path)


def data_files(folder: Path) -> list[Path]:
    """Return the data files of a folder in a fixed order.

    Raises DataError if the folder is not there, cannot be read, or holds no TOML file.
    """
    if not folder.is_dir():
        raise DataError(f"{folder} is not a folder", hint="Name a folder that holds .toml data files.")
    try:
        found = sorted(path for path in folder.iterdir() if path.suffix == ".toml" and path.is_file())
    except OSError as error:
        raise DataError(f"{folder} cannot be read: {error.strerror}") from error
    if not found:
        raise DataError(
            f"{folder} holds no data: there is no .toml file in it",
            hint="Put at least one file there, such as missions.toml; CONTRIBUTING.md shows its shape.",
        )
    return found


def read_file(path: Path) -> tuple[DataFile | None, list[Problem]]:
    """Parse one file; return it, or nothing and the problems that forbid reading it."""
    shown = display_path(path)
    try:
        text = path.read_bytes().decode("utf-8-sig")  # some editors begin UTF-8 with a mark
    except UnicodeDecodeError as error:
        line = error.object[: error.start].count(b"\n") + 1
        what = f"byte 0x{error.object[error.start]:02X} is not UTF-8; save the file as UTF-8"
        return None, [Problem(shown, line, "S001", "-", what)]
    except OSError as error:
        return None, [Problem(shown, 1, "S001", "-", f"cannot be read: {error.strerror}; check its permissions")]
    try:
        content = tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        return None, [Problem(shown, _syntax_line(error, text), "S002", "-", f"is not TOML: {error}; mend the line")]
    except (ValueError, RecursionError):  # tomllib lets through an integer of 5000 digits, a list 1000 deep
        what = "holds a number too long or a list too deep to read; mend it"
        return None, [Problem(shown, 1, "S002", "-", what)]
    file = DataFile(path, text, lines=LineIndex(text))
    if path.name == INFO_FILE:
        file.info = content
        return file, []
    return file, _sort_tables(file, content)


def _syntax_line(error: tomllib.TOMLDecodeError, text: str) -> int:
    """Return the line tomllib names in its message; the last line when it says `at end of document`."""
    marker = "(at line "
    message = str(error)
    if marker in message:
        return int(message.split(marker, 1)[1].split(",", 1)[0])
    return text.rstrip().count("\n") + 1


def _sort_tables(file: DataFile, content: dict[str, Any]) -> list[Problem]:
    problems = []
    for name, value in content.items():
        if name not in RECORD_MODELS:
            known = ", ".join(f"[[{kind}]]" for kind in RECORD_MODELS)
            what = f"unknown table or key {printable(name)}; write one of {known}"
        elif not isinstance(value, list) or not all(isinstance(item, dict) for item in value):
            what = f"`{name}` is not a list of tables; begin each record with [[{name}]]"
        else:
            file.tables[name] = value
            continue
        problems.append(Problem(file.shown_path, file.lines.line((name,)), "S003", "-", what))
    return problems
