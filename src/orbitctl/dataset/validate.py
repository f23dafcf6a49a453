"""Checking data from end to end: each record by its model, then all of them together."""

from collections.abc import Sequence
from pathlib import Path

from orbitctl.dataset.lint import lint
from orbitctl.dataset.load import Dataset, load
from orbitctl.dataset.problems import Problem
from orbitctl.errors import DataError


def checked(folders: Sequence[Path], *, form: bool = False) -> tuple[Dataset, list[Problem]]:
    """Return what could be read of some folders, and every problem in file order.

    Rules across records run even if some records could not be read; a reference to one of those is reported too.
    ``form`` also holds files to their canonical form. Raises DataError if a folder holds nothing to read.
    """
    dataset, problems = load(folders)
    return dataset, sorted([*problems, *lint(dataset, form=form)])


def valid(folders: Sequence[Path]) -> Dataset:
    """Return the dataset of folders that have to be in order. Raises DataError with every problem if they are not."""
    dataset, problems = checked(folders)
    if not problems:
        return dataset
    raise DataError(
        f"the data has {len(problems)} problem{'s' if len(problems) > 1 else ''}",
        hint="Mend what is listed above; `orbitctl data validate DIR` checks a folder again.",
        problems=tuple(map(str, problems)),
    )
