"""The form of files. Checked where somebody edits, not where somebody asks: data in another form still answers."""

from collections.abc import Iterator

from orbitctl.dataset import canonical
from orbitctl.dataset.files import DataFile
from orbitctl.dataset.lint.rule import Rule
from orbitctl.dataset.load import Dataset
from orbitctl.dataset.problems import Problem
from orbitctl.dataset.schema import Model


def other_than_canonical(dataset: Dataset) -> Iterator[Problem]:
    """Find files that differ from their canonical form; a file with a record that cannot be read has none yet."""
    for file, records in records_by_file(dataset):
        if sum(map(len, file.tables.values())) != sum(map(len, records.values())):
            continue
        expected = canonical.file_form(records).splitlines()
        found = file.text.splitlines()
        if expected != found:
            same = [left == right for left, right in zip(expected, found, strict=False)]
            line = same.index(False) + 1 if False in same else len(same) + 1
            message = "is not in canonical form from here on; run: orbitctl data fmt DIR"
            yield Problem(file.shown_path, line, "L601", "-", message)


def records_by_file(dataset: Dataset) -> Iterator[tuple[DataFile, dict[str, list[Model]]]]:
    """Yield each file with the records that were read from it, by kind."""
    found: dict[str, tuple[DataFile, dict[str, list[Model]]]] = {}
    for entry in dataset.entries:
        _, records = found.setdefault(str(entry.file.path), (entry.file, {}))
        records.setdefault(entry.kind, []).append(entry.record)
    yield from found.values()


RULES = (Rule("L601", "A file is in its canonical form.", other_than_canonical),)
