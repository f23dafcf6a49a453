"""Build hook: compile the data into the snapshot that ships in the wheel, beside the TOML it was made from."""

import sys
import tempfile
from pathlib import Path
from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface


class SnapshotBuildHook(BuildHookInterface[Any]):
    """Adds ``orbitctl/data/`` with the TOML and the snapshot to a wheel."""

    PLUGIN_NAME = "custom"

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        """Compile, unless the install is editable: a checkout's data can change, so it is compiled when used."""
        if self.target_name != "wheel" or version == "editable":
            return
        root = Path(self.root)
        sys.path.insert(0, str(root / "src"))
        from orbitctl.dataset.compile import build
        from orbitctl.dataset.validate import valid

        self._folder = tempfile.TemporaryDirectory()
        snapshot = Path(self._folder.name) / "orbit.sqlite3"
        build(valid([root / "data"]), snapshot)
        build_data["force_include"][str(snapshot)] = "orbitctl/data/orbit.sqlite3"
        for path in [*sorted((root / "data").glob("*.toml")), root / "data" / "LICENSE"]:
            build_data["force_include"][str(path)] = f"orbitctl/data/{path.name}"

    def finalize(self, version: str, build_data: dict[str, Any], artifact_path: str) -> None:
        """Remove the temporary snapshot."""
        if hasattr(self, "_folder"):
            self._folder.cleanup()
