"""The one boundary: whatever goes wrong inside leaves as a sentence and an exit code, never as a traceback."""

from __future__ import annotations

import gc
import os
import sys


def main() -> None:
    """Run the program on the process's arguments and end the process.

    Everything is written and closed by then, so the interpreter is not asked to take itself apart object by object:
    that would be a tenth of the time of an answer.
    """
    code = run(sys.argv[1:])
    try:
        sys.stdout.flush()
        sys.stderr.flush()
    except (BrokenPipeError, ValueError):
        pass  # the reader has gone; there is nobody left to tell
    os._exit(code)


def run(arguments: list[str]) -> int:
    """Run the program and return its exit code."""
    # A short life that makes many lasting objects: looking for garbage among them takes 5 % of a start.
    gc.set_threshold(50_000)
    try:
        from orbitctl.cli.boundary import guarded

        return guarded(arguments)
    except KeyboardInterrupt:
        return 130
    except BrokenPipeError:
        return 0  # the reader has what it wanted (`| head`)


if __name__ == "__main__":
    main()
