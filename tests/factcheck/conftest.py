"""The made-up world, as it is asked."""

from __future__ import annotations

import pytest
from made_world import MadeWorld


@pytest.fixture(scope="session")
def made_world() -> MadeWorld:
    """Return the facts of ``made_world.py``."""
    return MadeWorld()
