"""From a checked dataset to the rows of a snapshot.

``words`` says things, ``lives`` works out what was known when, ``rows`` turns records into rows, ``write`` writes them.
"""

from orbitctl.dataset.compile.write import build, write

__all__ = ["build", "write"]
