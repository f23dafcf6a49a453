"""Questions to a snapshot, one module an answer. The only SELECT statements there are."""

from orbitctl.catalog.base import Catalog

__all__ = ["Catalog"]
