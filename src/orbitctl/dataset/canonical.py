"""The one form a data file may have, so that a diff shows facts and nothing else."""

from collections.abc import Iterable, Mapping
from typing import Any

import tomli_w

from orbitctl.dataset.schema import RECORD_MODELS, Model


def dumps(kind: str, records: Iterable[Model]) -> str:
    """Return records of one kind as a file: its schema for editors, then the records."""
    return file_form({kind: records})


def file_form(records: Mapping[str, Iterable[Model]]) -> str:
    """Return a file: kinds in the order of the models, records by id, fields as in the model, defaults left out.

    A file of one kind names its JSON Schema, which editors that know taplo use to complete and check it.
    """
    kinds = [kind for kind in RECORD_MODELS if kind in records]
    header = f"#:schema schema/{kinds[0]}.schema.json\n\n" if len(kinds) == 1 else ""
    texts = []
    for kind in kinds:
        tables = [record.model_dump(exclude_defaults=True) for record in records[kind]]
        texts += [_record_form(kind, table) for table in sorted(tables, key=lambda table: str(table["id"]))]
    return header + "\n".join(texts)


def _record_form(kind: str, table: dict[str, Any]) -> str:
    """Return a record as a table with a header, however short: tomli_w would write it on one line."""
    text = tomli_w.dumps({kind: [table]})
    return text if text.startswith("[[") else f"[[{kind}]]\n{tomli_w.dumps(table)}"
