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
        if code != 130:  # what is left of an interrupted answer is not wanted, and a full pipe would hold us here
            sys.stdout.flush()
            sys.stderr.flush()
    except KeyboardInterrupt:
        code = 130
    except (OSError, ValueError):
        pass  # the reader has gone, or the disk is full: there is nobody left to tell
    os._exit(code)


def run(arguments: list[str]) -> int:
    """Run the program and return its exit code."""
    # A short life that makes many lasting objects: looking for garbage among them takes 5 % of a start.
    gc.set_threshold(50_000)
    if sys.stdout is None:  # closed by who started us (`>&-`)
        sys.stdout = open(os.devnull, "w", encoding="utf-8")  # noqa: PTH123, SIM115
    if sys.stderr is None:
        sys.stderr = open(os.devnull, "w", encoding="utf-8")  # noqa: PTH123, SIM115
    try:
        if "_ORBITCTL_COMPLETE" in os.environ:  # set by the scripts of `orbitctl completion`
            from orbitctl.cli.completion import answer

            return answer(arguments)
        from orbitctl.cli.boundary import guarded

        return guarded(arguments)
    except KeyboardInterrupt:
        return 130
    except BrokenPipeError:
        return 0  # the reader has what it wanted (`| head`)


if __name__ == "__main__":
    main()
