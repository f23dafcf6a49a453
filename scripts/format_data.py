"""Bring the files of ``data/`` into their canonical form: ``python scripts/format_data.py``."""

from __future__ import annotations

import sys
import tomllib
from pathlib import Path

from orbitctl.dataset import canonical
from orbitctl.dataset.schema import RECORD_MODELS

_DATA = Path(__file__).resolve().parent.parent / "data"


def main() -> int:
    """Rewrite every file that is not in its canonical form."""
    for path in sorted(_DATA.glob("*.toml")):
        if path.name == "dataset.toml":
            continue
        text = path.read_text(encoding="utf-8")
        parts = [
            canonical.dumps(kind, [RECORD_MODELS[kind].model_validate(table) for table in tables])
            for kind, tables in tomllib.loads(text).items()
        ]
        if "\n".join(parts) != text:
            path.write_text("\n".join(parts), encoding="utf-8")
            print("rewritten:", path.name)
    return 0


if __name__ == "__main__":
    sys.exit(main())
