"""Bringing data files into their canonical form."""

from pathlib import Path

from orbitctl.dataset import canonical
from orbitctl.dataset.lint.form import records_by_file
from orbitctl.dataset.load import load
from orbitctl.errors import DataError


def tidy(folder: Path) -> list[Path]:
    """Rewrite the files of a folder that are not in canonical form; return them.

    Comments are not kept: what is worth saying has a field. Raises DataError, with nothing written, if a record cannot
    be read: its facts would be lost.
    """
    dataset, problems = load([folder])
    if problems:
        raise DataError(
            "nothing was rewritten: there are records that cannot be read",
            hint="Mend them first.",
            problems=tuple(map(str, problems)),
        )
    rewritten = []
    for file, records in records_by_file(dataset):
        text = canonical.file_form(records)
        if text != file.text:
            temporary = file.path.with_name(f".{file.path.name}.tmp")
            temporary.write_text(text, encoding="utf-8")
            temporary.replace(file.path)
            rewritten.append(file.path)
    return rewritten
