"""Finding the data: inside an installed package, in a source checkout, or where the user says."""

from pathlib import Path

from orbitctl.errors import DataError, OrbitctlError

_PACKAGE = Path(__file__).resolve().parent.parent

#: The name of the snapshot that ships beside the TOML it was made from.
SNAPSHOT_NAME = "orbit.sqlite3"


def bundled_folder() -> Path:
    """Return the folder of the data that came with the program.

    Raises OrbitctlError if neither an installed package nor a source checkout has it.
    """
    packaged = _PACKAGE / "data"
    if packaged.is_dir():
        return packaged
    checkout = _PACKAGE.parent.parent
    if (checkout / "pyproject.toml").is_file() and (checkout / "data").is_dir():
        return checkout / "data"
    raise OrbitctlError(
        "the bundled data is missing from this installation",
        hint="Install it again: pip install --force-reinstall orbitctl",
    )


def packaged_snapshot() -> Path | None:
    """Return the snapshot built with the package; nothing in a source checkout."""
    path = _PACKAGE / "data" / SNAPSHOT_NAME
    return path if path.is_file() else None


def code_inputs() -> list[Path]:
    """Return the folders of the code that decides what a snapshot holds, where it can change: in a checkout."""
    if packaged_snapshot() is not None:
        return []
    dataset = _PACKAGE / "dataset"
    folders = [dataset, dataset / "compile", dataset / "lint", dataset / "schema"]
    reading = _PACKAGE / "factcheck" / "reading"  # for the trie of names
    words = [_PACKAGE / "factcheck", reading, reading / "calendar"]
    return [_PACKAGE, *folders, _PACKAGE / "dates", _PACKAGE / "snapshot", *words]


def data_folders(own: Path | None) -> list[Path]:
    """Return the folders to load, the bundled one first; a whole dataset of the user's own stands alone.

    Raises DataError if the user's folder is not there.
    """
    if own is None:
        return [bundled_folder()]
    if not own.is_dir():
        raise DataError(f"{own} is not a folder", hint="Give --data (or ORBITCTL_DATA) a folder of .toml files.")
    if (own / "dataset.toml").is_file():
        return [own]
    return [bundled_folder(), own]
