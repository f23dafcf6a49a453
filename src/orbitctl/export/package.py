"""A Frictionless data package: a CSV file a table, and ``datapackage.json``, which says what each column holds.

See https://specs.frictionlessdata.io/data-package/ and https://specs.frictionlessdata.io/table-schema/.
"""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from orbitctl import __version__
from orbitctl.catalog import Catalog
from orbitctl.export import LICENCES
from orbitctl.export.rows import Value, rows
from orbitctl.export.tables import BY_NAME, TABLES, Column, Table
from orbitctl.files import replacing_folder
from orbitctl.render.formulas import inert
from orbitctl.views.export import ExportedFile

DESCRIPTOR = "datapackage.json"
#: Every file of a package, so that an older one can be told from a folder with something else in it.
FILES = frozenset({DESCRIPTOR, *(f"{table.name}.csv" for table in TABLES)})
_DESCRIPTION = (
    "Facts of the new space race, as known on {day}. Dates are EDTF (ISO 8601-2) texts and days are UTC. A text that a "
    "spreadsheet would run as a formula has an apostrophe in front; one that had it already has a second."
)


def write(catalog: Catalog, folder: Path, *, force: bool) -> list[ExportedFile]:
    """Write the package of what is known on the catalog's day. Raises OutputError if it cannot be written."""
    from hashlib import sha256  # 4 ms

    found = rows(catalog)
    written = []
    resources = []
    with replacing_folder(folder, force=force, ours=FILES) as temporary:
        for table in TABLES:
            content = _csv(table, found[table.name]).encode()
            name = f"{table.name}.csv"
            (temporary / name).write_bytes(content)
            resources.append(
                _resource(table) | {"bytes": len(content), "hash": f"sha256:{sha256(content).hexdigest()}"}
            )
            written.append(ExportedFile(str(folder / name), len(found[table.name]), len(content)))
        descriptor = json.dumps(_package(catalog) | {"resources": resources}, ensure_ascii=False, indent=1) + "\n"
        (temporary / DESCRIPTOR).write_bytes(descriptor.encode())
    return [ExportedFile(str(folder / DESCRIPTOR), len(resources), len(descriptor.encode())), *written]


def _csv(table: Table, held: list[tuple[Value, ...]]) -> str:
    """Return the rows under a header, as RFC 4180 has it but for the line ends; nothing in a cell is no value."""
    out = io.StringIO()
    writer = csv.writer(out, lineterminator="\n")
    writer.writerow(column.name for column in table.columns)
    writer.writerows([inert(value) if isinstance(value, str) else value for value in row] for row in held)
    return out.getvalue()


def _package(catalog: Catalog) -> dict[str, Any]:
    licence = catalog.meta["licence"]
    path = {"path": LICENCES[licence]} if licence in LICENCES else {}
    return {
        "profile": "tabular-data-package",
        "name": "orbitctl",
        "title": catalog.meta["title"],
        "description": _DESCRIPTION.format(day=catalog.day),
        "version": catalog.dataset.version,
        "licenses": [{"name": licence, **path}],
        "sources": [{"title": "Every page a fact rests on; citation.csv says which", "path": "source.csv"}],
        "contributors": [{"title": f"orbitctl {__version__}", "role": "wrangler"}],
        "keywords": ["space", "moon", "timeline", "treaties"],
    }


def _resource(table: Table) -> dict[str, Any]:
    schema: dict[str, Any] = {
        "fields": [_field(table, column) for column in table.columns],
        "primaryKey": list(table.key),
        "missingValues": [""],
    }
    keys = [_foreign_key(table, column.name, column.references) for column in table.columns if column.references]
    return {
        "profile": "tabular-data-resource",
        "name": table.name,
        "path": f"{table.name}.csv",
        "description": table.meaning,
        "format": "csv",
        "mediatype": "text/csv",
        "encoding": "utf-8",
        "schema": schema | ({"foreignKeys": keys} if keys else {}),
    }


def _field(table: Table, column: Column) -> dict[str, Any]:
    constraints: dict[str, Any] = {"required": True} if column.required else {}
    if table.key == (column.name,):
        constraints["unique"] = True
    if column.values:
        constraints["enum"] = list(column.values)
    field = {
        "name": column.name,
        "type": "integer" if column.type == "integer" else "string",
        "description": column.meaning,
    }
    return field | ({"constraints": constraints} if constraints else {})


def _foreign_key(table: Table, column: str, references: str) -> Mapping[str, Any]:
    # A table that refers to itself is named by nothing, says the specification.
    resource = "" if references == table.name else references
    return {"fields": column, "reference": {"resource": resource, "fields": BY_NAME[references].key[0]}}
