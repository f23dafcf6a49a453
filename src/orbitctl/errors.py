"""The errors a user can meet. Each carries its exit code, its name in JSON and its own sentence."""


class ExitCode:
    """What the shell sees. Documented in the README; numbers never change meaning.

    (Plain numbers: an enum would cost 1.5 ms at every start.)
    """

    OK = 0
    CHECK_FAILED = 1
    USAGE = 2
    NOT_FOUND = 3
    AMBIGUOUS = 4
    DATA_INVALID = 5
    DATA_TOO_OLD = 6
    INTERNAL = 70
    INTERRUPTED = 130


class OrbitctlError(Exception):
    """Anything that ends a command with a sentence instead of an answer."""

    exit_code = ExitCode.INTERNAL
    code = "internal"

    def __init__(self, message: str, *, hint: str = "", suggestions: tuple[str, ...] = ()) -> None:
        super().__init__(message)
        self.message = message
        self.hint = hint
        self.suggestions = suggestions


class UsageError(OrbitctlError):
    """The command line asks for something that cannot be asked."""

    exit_code = ExitCode.USAGE
    code = "usage"


class OutputError(UsageError):
    """The file asked for cannot be written; whatever was there is as it was."""

    code = "output"


class InputError(UsageError):
    """A file given to be read cannot be read, or is not text."""

    code = "input"


class NotFoundError(OrbitctlError):
    """No record answers to the name."""

    exit_code = ExitCode.NOT_FOUND
    code = "not-found"


class AmbiguousNameError(OrbitctlError):
    """Several records answer to the name; the suggestions are their ids."""

    exit_code = ExitCode.AMBIGUOUS
    code = "ambiguous"


class DataError(OrbitctlError):
    """The dataset cannot be used; ``problems`` holds one printable line for each thing wrong."""

    exit_code = ExitCode.DATA_INVALID
    code = "data-invalid"

    def __init__(self, message: str, *, hint: str = "", problems: tuple[str, ...] = ()) -> None:
        super().__init__(message, hint=hint)
        self.problems = problems


class DataTooOldError(OrbitctlError):
    """The data speaks for a day that lies further back than the user allows."""

    exit_code = ExitCode.DATA_TOO_OLD
    code = "data-too-old"


class SnapshotDamagedError(OrbitctlError):
    """The compiled snapshot cannot be read; whoever opened it may rebuild it and ask again."""

    code = "snapshot-damaged"
