"""The one form a data file may have, so that a diff shows facts and nothing else."""

from collections.abc import Iterable, Mapping

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
    tables = {}
    for kind in kinds:
        dumped = [record.model_dump(exclude_defaults=True) for record in records[kind]]
        tables[kind] = sorted(dumped, key=lambda table: str(table["id"]))
    return header + tomli_w.dumps(tables)
