"""The one form a data file may have, so that a diff shows facts and nothing else."""

from collections.abc import Iterable
from typing import Any

import tomli_w

from orbitctl.dataset.schema import Model


def dumps(kind: str, records: Iterable[Model]) -> str:
    """Return records of one kind as canonical TOML: sorted by id, fields in the model's order, defaults left out."""
    tables = [record.model_dump(exclude_defaults=True) for record in records]
    tables.sort(key=lambda table: str(table["id"]))
    return tomli_w.dumps({kind: tables})


def dumps_info(info: Model) -> str:
    """Return the dataset's own table as canonical TOML."""
    content: dict[str, Any] = info.model_dump(exclude_defaults=True)
    return tomli_w.dumps(content)
