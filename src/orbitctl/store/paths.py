"""Where things are, for people who want to look."""

from orbitctl.store.cache import cache_folder
from orbitctl.store.locate import bundled_folder, packaged_snapshot
from orbitctl.views.dataset import DataPath


def paths() -> list[DataPath]:
    """Return the folder of the bundled data, its snapshot if there is one, and the cache."""
    snapshot = packaged_snapshot()
    found = [DataPath("data", str(bundled_folder()))]
    if snapshot is not None:
        found.append(DataPath("snapshot", str(snapshot)))
    return [*found, DataPath("cache", str(cache_folder()))]
