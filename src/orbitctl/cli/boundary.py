"""Running a command, and saying what went wrong if it does."""

from __future__ import annotations

import os
import sys

import typer

from orbitctl.errors import ExitCode, OrbitctlError, UsageError


def guarded(arguments: list[str]) -> int:
    """Run a command; return the exit code, with any error already said on stderr.

    KeyboardInterrupt and BrokenPipeError are the caller's.
    """
    from orbitctl.cli.app import app

    try:
        return int(app(arguments, prog_name="orbitctl", standalone_mode=False) or ExitCode.OK)
    except OrbitctlError as error:
        failure = error
    except typer.TyperException as error:
        failure = _usage(error)
    except typer.Abort:
        return ExitCode.INTERRUPTED
    except BrokenPipeError:
        raise
    except SystemExit as error:
        if isinstance(error.__context__, BrokenPipeError):  # Typer has caught it, and would exit with 1
            raise error.__context__ from None
        raise
    except OSError as error:  # a full disk, a file that may not be read: no bug of ours
        where = f" ({error.filename})" if error.filename else ""
        failure = OrbitctlError(
            f"the machine gave out: {error.strerror or error}{where}",
            hint="See that there is room on the disk and that the file may be read or written, and run it again.",
        )
    except Exception as error:
        if os.environ.get("ORBITCTL_DEBUG"):
            raise
        failure = OrbitctlError(
            f"this is a bug in orbitctl: {type(error).__name__}: {error}",
            hint="Set ORBITCTL_DEBUG=1 to see where, and report it.",
        )
    say(failure, as_json=_wants_json(arguments))
    return failure.exit_code


def _usage(error: typer.TyperException) -> UsageError:
    """Turn a complaint of the command-line parser into ours."""
    message = getattr(error, "format_message", lambda: str(error))().rstrip(".")
    context = getattr(error, "ctx", None)
    path = context.command_path if context is not None else "orbitctl"
    return UsageError(
        message, hint=f"See: {path} --help", suggestions=tuple(getattr(error, "possibilities", None) or ())
    )


def _wants_json(arguments: list[str]) -> bool:
    """Tell whether errors are to be JSON; asked of the raw arguments, because parsing may be what failed."""
    joined = " ".join(arguments)
    return "--json" in arguments or any(f"--format{by}json" in joined for by in (" ", "="))


def say(error: OrbitctlError, *, as_json: bool) -> None:
    """Say on stderr what went wrong, in words or as one JSON object."""
    from orbitctl.render.errors import as_object, as_text
    from orbitctl.render.output import write, write_json

    if as_json:
        write_json(sys.stderr, as_object(error))
    else:
        write(sys.stderr, as_text(error))
