"""Where answers come from: the packaged snapshot, or one kept in the user's cache."""

from orbitctl.store.ask import ask, glance, held
from orbitctl.store.locate import data_folders

__all__ = ["ask", "data_folders", "glance", "held"]
