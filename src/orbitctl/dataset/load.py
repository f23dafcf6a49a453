"""From folders of TOML to a checked dataset; every problem of every file is found in one run."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from datetime import date, time
from difflib import get_close_matches
from pathlib import Path
from typing import Any, get_args

from pydantic import ValidationError
from pydantic_core import ErrorDetails

from orbitctl.dataset.files import DataFile, data_files, read_file
from orbitctl.dataset.positions import Location
from orbitctl.dataset.problems import Problem, printable
from orbitctl.dataset.schema import RECORD_MODELS, DatasetInfo, Model

#: The layer of the data that comes with the program.
BUNDLED = "bundled"


@dataclass(frozen=True)
class Entry:
    """One record and where it was written."""

    kind: str
    record: Any
    layer: str
    file: DataFile
    index: int

    def problem(self, code: str, message: str, *path: str | int) -> Problem:
        """Return a problem at a place inside the record."""
        line = self.file.lines.line((self.kind, self.index, *path))
        return Problem(self.file.shown_path, line, code, self.record.id, message)


@dataclass
class Dataset:
    """All records by id, and every entry as written, duplicates included."""

    info: DatasetInfo
    entries: list[Entry] = field(default_factory=list)
    by_id: dict[str, Entry] = field(default_factory=dict)

    def of_kind(self, kind: str) -> Iterator[Entry]:
        """Yield the records of one kind that are in force, in order of id."""
        return (entry for _, entry in sorted(self.by_id.items()) if entry.kind == kind)

    def add(self, entry: Entry) -> None:
        """Add an entry; one of a later layer takes the place of the same id in an earlier one."""
        self.entries.append(entry)
        present = self.by_id.get(entry.record.id)
        if present is None or present.layer != entry.layer:
            self.by_id[entry.record.id] = entry


def load(folders: Sequence[Path]) -> tuple[Dataset, list[Problem]]:
    """Read folders, the first of them whole and each next laid over those before it.

    Returns what could be read and every problem found. Raises DataError if a folder holds nothing to read.
    """
    files: list[tuple[str, DataFile]] = []
    problems: list[Problem] = []
    for position, folder in enumerate(folders):
        layer = BUNDLED if position == 0 else _layer_name(folder)
        for path in data_files(folder):
            file, found = read_file(path)
            problems += found
            if file is not None:
                files.append((layer, file))
    info, found = _info([file for _, file in files])
    problems += found
    dataset = Dataset(info)
    for layer, file in files:
        for entry in _entries(layer, file, problems):
            dataset.add(entry)
    return dataset, sorted(problems)


def _layer_name(folder: Path) -> str:
    """Return what answers call a folder: its name, never empty and never that of the bundled data."""
    path = folder.resolve()
    return str(path) if path.name in {"", BUNDLED} else path.name


def _info(files: list[DataFile]) -> tuple[DatasetInfo, list[Problem]]:
    placeholder = DatasetInfo(title="untitled", version="0000.0.0", as_of="9999-12-31", licence="unknown")
    info, problems = placeholder, []
    for file in files:
        if file.info is None:
            continue
        try:
            info = DatasetInfo.model_validate(file.info)
        except ValidationError as error:
            problems += [_problem(file, (), "-", detail, DatasetInfo) for detail in error.errors()]
    return info, problems


def _entries(layer: str, file: DataFile, problems: list[Problem]) -> Iterator[Entry]:
    for kind, tables in file.tables.items():
        model = RECORD_MODELS[kind]
        for index, table in enumerate(tables):
            try:
                yield Entry(kind, model.model_validate(table), layer, file, index)
            except ValidationError as error:
                shown_id = str(table["id"]) if isinstance(table.get("id"), str) else f"{kind} {index + 1}"
                shown_id = shown_id if shown_id.isprintable() else ascii(shown_id)
                problems += [_problem(file, (kind, index), shown_id, detail, model) for detail in error.errors()]


def _problem(file: DataFile, base: Location, shown_id: str, detail: ErrorDetails, model: type[Model]) -> Problem:
    """Turn one complaint of pydantic into a sentence that says what to write instead."""
    path = tuple(detail["loc"])
    name = ".".join(str(part + 1 if isinstance(part, int) else part) for part in path)
    line = file.lines.line((*base, *path))
    match detail["type"]:
        case "extra_forbidden":
            code, message = "S101", _unknown_key(path, model)
        case "missing":
            code, message = "S102", f"`{name}` is missing; add it"
        case "literal_error":
            expected = str(detail.get("ctx", {}).get("expected", "")).replace("'", "")
            code, message = "S103", f"`{name}` is {printable(detail['input'])}; write one of {expected}"
        case "string_type" if isinstance(detail["input"], (int, float, date, time)):
            code, message = "S103", f"`{name}` is {printable(detail['input'])}; write the value in quotes"
        case "value_error":
            reason = detail["msg"].removeprefix("Value error, ")
            code, message = "S103", f"`{name}` = {printable(detail['input'])}: {reason}"
        case "string_pattern_mismatch":
            pattern = detail.get("ctx", {}).get("pattern", "")
            code, message = "S103", f"`{name}` is {printable(detail['input'])}; write it as {pattern}"
        case _:
            code, message = "S103", f"`{name}` is {printable(detail['input'])}; {detail['msg'].lower()}"
    return Problem(file.shown_path, line, code, shown_id, message)


def _unknown_key(path: tuple[str | int, ...], model: type[Model]) -> str:
    """Say that a key is not known, and which one may have been meant."""
    known = sorted(_model_at(model, path[:-1]).model_fields)
    close = get_close_matches(str(path[-1]), known, n=1)
    advice = f"write `{close[0]}`" if close else f"remove it, or use one of {', '.join(known)}"
    return f"unknown key {printable(path[-1])}; {advice}"


def _model_at(model: type[Model], path: tuple[str | int, ...]) -> type[Model]:
    """Follow field names down to the model that holds the last of them."""
    for part in path:
        if isinstance(part, str) and part in model.model_fields:
            nested = [arg for arg in get_args(model.model_fields[part].annotation) if isinstance(arg, type)]
            model = next((arg for arg in nested if issubclass(arg, Model)), model)
    return model
