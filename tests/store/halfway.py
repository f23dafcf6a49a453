"""Runs orbitctl, but stops half-way through compiling until it is told to go on.

    python halfway.py SAY HEAR ARGUMENTS...

SAY and HEAR are file descriptors: a byte is written to the first when half of the rows are in, then one is awaited
from the second. A test so meets a process at a known place, without waiting for a time.
"""

import importlib
import os
import sys
from collections.abc import Iterator
from typing import Any

from orbitctl.__main__ import main

_SAY, _HEAR = int(sys.argv[1]), int(sys.argv[2])
_writing = importlib.import_module("orbitctl.dataset.compile.write")
_rows = _writing.rows


def _halting(dataset: Any) -> Iterator[Any]:
    found = list(_rows(dataset))
    yield from found[: len(found) // 2]
    os.write(_SAY, b".")
    os.read(_HEAR, 1)
    yield from found[len(found) // 2 :]


_writing.rows = _halting
sys.argv[:3] = ["orbitctl"]
main()
