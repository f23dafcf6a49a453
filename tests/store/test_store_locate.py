"""Where the data is: in a package, in a checkout, or where the user says."""

from pathlib import Path

import pytest

from orbitctl.errors import DataError, OrbitctlError
from orbitctl.store import locate
from orbitctl.store.paths import paths
from orbitctl.views.dataset import DataPath


@pytest.fixture
def package(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Return the place where the program is, with nothing beside its code."""
    path = tmp_path / "checkout" / "src" / "orbitctl"
    path.mkdir(parents=True)
    monkeypatch.setattr(locate, "_PACKAGE", path)
    return path


@pytest.fixture
def checkout(package: Path) -> Path:
    """Make a source checkout around it."""
    root = package.parent.parent
    (root / "pyproject.toml").touch()
    (root / "data").mkdir()
    return root


def test_a_package_brings_its_data(package: Path, checkout: Path) -> None:
    (package / "data").mkdir()
    assert locate.bundled_folder() == package / "data"


def test_a_checkout_has_it_beside_the_code(checkout: Path) -> None:
    assert locate.bundled_folder() == checkout / "data"


@pytest.mark.parametrize("missing", ["pyproject.toml", "data"])
def test_any_other_folder_is_no_checkout(checkout: Path, missing: str) -> None:
    path = checkout / missing
    path.rmdir() if path.is_dir() else path.unlink()
    with pytest.raises(OrbitctlError, match="the bundled data is missing from this installation") as raised:
        locate.bundled_folder()
    assert "pip install" in raised.value.hint


def test_a_packaged_snapshot_is_a_file_beside_the_data(package: Path) -> None:
    assert locate.packaged_snapshot() is None
    (package / "data").mkdir()
    assert locate.packaged_snapshot() is None
    snapshot = package / "data" / locate.SNAPSHOT_NAME
    snapshot.mkdir()
    assert locate.packaged_snapshot() is None
    snapshot.rmdir()
    snapshot.touch()
    assert locate.packaged_snapshot() == snapshot


def test_code_counts_as_input_only_where_it_can_change(package: Path) -> None:
    assert package / "dataset" / "compile" in locate.code_inputs()
    (package / "data").mkdir()
    (package / "data" / locate.SNAPSHOT_NAME).touch()
    assert locate.code_inputs() == []


def test_without_a_folder_of_ones_own_there_is_the_bundled_one(checkout: Path) -> None:
    assert locate.data_folders(None) == [checkout / "data"]


def test_a_partial_folder_is_laid_over_the_bundled_one(checkout: Path, folder: Path) -> None:
    (folder / "missions.toml").touch()
    assert locate.data_folders(folder) == [checkout / "data", folder]


def test_a_whole_dataset_stands_alone_even_where_nothing_is_bundled(package: Path, folder: Path) -> None:
    (folder / "dataset.toml").touch()
    assert locate.data_folders(folder) == [folder]


@pytest.mark.parametrize("kind", ["missing", "file"])
def test_what_is_no_folder_is_refused(tmp_path: Path, kind: str) -> None:
    path = tmp_path / "data.toml"
    if kind == "file":
        path.touch()
    with pytest.raises(DataError, match="is not a folder") as raised:
        locate.data_folders(path)
    assert "--data" in raised.value.hint


def test_paths_names_the_snapshot_if_there_is_one(
    package: Path, checkout: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))
    cache = DataPath("cache", str(tmp_path / "cache" / "orbitctl"))
    assert paths() == [DataPath("data", str(checkout / "data")), cache]
    data = package / "data"
    data.mkdir()
    (data / locate.SNAPSHOT_NAME).touch()
    assert paths() == [
        DataPath("data", str(data)),
        DataPath("snapshot", str(data / locate.SNAPSHOT_NAME)),
        cache,
    ]
