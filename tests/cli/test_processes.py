"""The program as a process: readers that leave, Ctrl-C, full disks, closed streams, and errors of our own."""

import fcntl
import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from orbitctl import __main__ as entry
from orbitctl.cli.boundary import guarded
from orbitctl.errors import NotFoundError

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="pipes and signals of POSIX")

TINY = Path(__file__).parent.parent / "tiny"
FORMS = [("--format", "plain"), ("--json",), ("--format", "jsonl"), ("--format", "table")]


def environment() -> dict[str, str]:
    """Return the environment of a person.

    It is given explicitly because readline, which pytest loads, puts a COLUMNS into it behind Python's back.
    """
    return {name: value for name, value in os.environ.items() if name != "PYTHONUNBUFFERED"}


def start(*arguments: str | Path, **settings: Any) -> subprocess.Popen[str]:
    settings |= {"stdin": subprocess.DEVNULL, "stderr": subprocess.PIPE, "encoding": "utf-8", "env": environment()}
    return subprocess.Popen([sys.executable, "-m", "orbitctl", *map(str, arguments)], **settings)


def ended(process: subprocess.Popen[str]) -> tuple[int, str]:
    """Wait for the end: exit code and stderr."""
    _, stderr = process.communicate(timeout=60)
    return process.returncode, stderr


@pytest.mark.parametrize(
    "command",
    [
        *(("timeline", *form, "--data", TINY) for form in FORMS),
        ("mission", "lantern-1", "--data", TINY),
        ("mission", "lantern-1", "--data", TINY, "--json", "--fields", "id,name"),
        ("schema", "timeline"),
        ("schema",),
        ("--help",),
        ("timeline", "--help"),
        ("data",),
        ("--version",),
        (),
    ],
    ids=lambda command: " ".join(map(str, command[:4])),
)
def test_a_reader_that_has_left_is_no_error(command: tuple[str | Path, ...]) -> None:
    """What is written into a pipe that nobody reads any more ends the program in silence."""
    reading, writing = os.pipe()
    os.close(reading)
    process = start(*command, stdout=writing)
    os.close(writing)
    assert ended(process) == (0, "")


@pytest.mark.parametrize("form", FORMS, ids=lambda form: form[-1])
def test_head_takes_one_line_of_a_long_answer(form: tuple[str, ...]) -> None:
    program = start("timeline", *form, stdout=subprocess.PIPE)
    head = subprocess.Popen(["head", "-1"], stdin=program.stdout, stdout=subprocess.PIPE, encoding="utf-8")
    assert program.stdout is not None
    program.stdout.close()
    program.stdout = None
    line, _ = head.communicate(timeout=60)
    assert ended(program) == (0, "")
    assert line.startswith(("{", "Timeline"))
    assert line.count("\n") == 1


def state(process: subprocess.Popen[str]) -> str:
    """Return the letter by which Linux tells what a process does."""
    return Path(f"/proc/{process.pid}/stat").read_text(encoding="utf-8").rpartition(")")[2].split()[0]


@pytest.mark.skipif(sys.platform != "linux", reason="asks Linux whether the program waits")
@pytest.mark.parametrize("unread", [None, 5000], ids=["hardly begun", "nearly done"])
@pytest.mark.parametrize("form", FORMS, ids=lambda form: form[-1])
def test_ctrl_c_while_the_reader_takes_its_time(
    run_tiny: Callable[..., Any], form: tuple[str, ...], unread: int | None
) -> None:
    """The program waits in a write, because the pipe is full; what is left of the answer must not hold it there."""
    size = len(run_tiny("timeline", *form).stdout.encode())
    reading, writing = os.pipe()
    fcntl.fcntl(writing, fcntl.F_SETPIPE_SZ, 4096)
    program = start("timeline", *form, "--data", TINY, stdout=writing)
    os.close(writing)
    wanted = max(size - unread, 1) if unread else 1
    while wanted > 0:
        wanted -= len(os.read(reading, wanted))
    while state(program) not in "SZ":  # it sleeps only where it waits for the reader
        time.sleep(0.001)
    program.send_signal(signal.SIGINT)
    try:
        assert program.wait(timeout=20) == 130
    finally:
        program.kill()
        _, stderr = ended(program)
        os.close(reading)
    assert stderr == ""


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="no /dev/full here")
@pytest.mark.parametrize(
    "command",
    [("timeline", "--data", TINY), ("timeline", "--json", "--data", TINY), ("--help",), ("--version",)],
    ids=str,
)
def test_a_full_disk_is_said_and_is_not_called_a_bug(command: tuple[str | Path, ...]) -> None:
    with Path("/dev/full").open("w", encoding="utf-8") as full:
        code, stderr = ended(start(*command, stdout=full))
    assert code == 70
    assert "No space left on device" in stderr
    assert "bug" not in stderr
    assert "Traceback" not in stderr


@pytest.mark.parametrize("closed", ["1", "2"])
@pytest.mark.parametrize("form", ["plain", "json"])
def test_a_stream_that_is_not_there_is_done_without(closed: str, form: str) -> None:
    line = f'exec "$0" -m orbitctl timeline --format {form} --data "$1" {closed}>&-'
    process = subprocess.run(
        ["sh", "-c", line, sys.executable, str(TINY)],
        capture_output=True, encoding="utf-8", timeout=60, check=False, env=dict(os.environ),
    )  # fmt: skip
    assert (process.returncode, process.stderr) == (0, "")
    assert bool(process.stdout) is (closed == "2")


@pytest.mark.parametrize("form", FORMS, ids=lambda form: form[-1])
def test_redirecting_into_a_file_is_the_same_as_piping(
    spawn: Callable[..., Any], tmp_path: Path, form: tuple[str, ...]
) -> None:
    piped = spawn("timeline", *form, "--data", TINY)
    assert piped.code == 0
    with (tmp_path / "answer").open("w", encoding="utf-8") as file:
        assert ended(start("timeline", *form, "--data", TINY, stdout=file)) == (0, "")
    assert (tmp_path / "answer").read_text(encoding="utf-8") == piped.stdout


@pytest.mark.parametrize(
    ("arguments", "code"),
    [
        (["search", "--json", b"kite\xff\x1b[31m"], 0),
        (["mission", b"\xff\x1b[31m"], 3),
        (["timeline", "--target", b"\xff\x1b[31m"], 2),
        (["timeline", "--as-of", b"\xff\x1b[31m"], 2),
        (["search", b"kite\xff\x1b[31m"], 0),
        ([b"\xff\x1b[31m"], 2),
    ],
    ids=str,
)
def test_arguments_that_are_no_text_come_back_harmless(arguments: list[str | bytes], code: int) -> None:
    more: list[str | bytes] = [] if len(arguments) == 1 else ["--data", str(TINY)]
    process = subprocess.run(
        [sys.executable, "-m", "orbitctl", *arguments, *more], capture_output=True, timeout=60, check=False
    )
    assert process.returncode == code
    for said in (process.stdout, process.stderr):
        assert b"\x1b" not in said
        assert b"Traceback" not in said
        assert b"bug" not in said
        said.decode("utf-8")


def test_the_name_of_the_program_is_the_same_however_it_is_started(spawn: Callable[..., Any]) -> None:
    script = Path(sys.executable).with_name("orbitctl")
    found = subprocess.run([script, "--help"], capture_output=True, encoding="utf-8", timeout=60, check=True)
    assert found.stdout == spawn("--help").stdout
    assert "\nUsage: orbitctl " in found.stdout


@pytest.fixture
def failing(monkeypatch: pytest.MonkeyPatch) -> Callable[[BaseException], None]:
    """Make every question to the data end with an exception."""

    def fail(error: BaseException) -> None:
        def ask(*_: object) -> None:
            raise error

        monkeypatch.setattr("orbitctl.store.ask", ask)

    return fail


def test_an_error_of_ours_is_a_sentence_and_exit_70(
    run: Callable[..., Any], failing: Callable[[BaseException], None]
) -> None:
    failing(ZeroDivisionError("division by zero"))
    result = run("timeline")
    assert (result.code, result.stdout) == (70, "")
    assert result.stderr == (
        "orbitctl: this is a bug in orbitctl: ZeroDivisionError: division by zero\n"
        "  Set ORBITCTL_DEBUG=1 to see where, and report it.\n"
    )


@pytest.mark.parametrize(
    "form", [("--json",), ("--format", "json"), ("--format=json",), ("--format", "jsonl")], ids=" ".join
)
def test_an_error_of_ours_is_an_object_where_json_was_asked_for(
    run: Callable[..., Any], failing: Callable[[BaseException], None], form: tuple[str, ...]
) -> None:
    failing(ZeroDivisionError("“division” by zero"))
    result = run("timeline", *form)
    assert (result.code, result.stdout) == (70, "")
    assert result.stderr.count("\n") == 1
    assert result.error == {
        "code": "internal",
        "message": "this is a bug in orbitctl: ZeroDivisionError: “division” by zero",
        "hint": "Set ORBITCTL_DEBUG=1 to see where, and report it.",
        "suggestions": [],
    }


def test_json_errors_are_json_where_there_is_only_ascii(
    run: Callable[..., Any], failing: Callable[[BaseException], None]
) -> None:
    failing(NotFoundError("no mission is called “Kíte”"))
    assert run("timeline", "--json", encoding="ascii").error["message"] == "no mission is called “Kíte”"
    assert run("timeline", encoding="ascii").stderr == 'orbitctl: no mission is called "Kite"\n'


def test_developers_see_where_it_was(
    run: Callable[..., Any], failing: Callable[[BaseException], None], monkeypatch: pytest.MonkeyPatch
) -> None:
    failing(ZeroDivisionError("division by zero"))
    monkeypatch.setenv("ORBITCTL_DEBUG", "1")
    with pytest.raises(ZeroDivisionError):
        run("timeline")


def test_an_error_of_the_system_is_not_called_a_bug(
    run: Callable[..., Any], failing: Callable[[BaseException], None]
) -> None:
    failing(PermissionError(13, "Permission denied", "/data/world.toml"))
    result = run("timeline")
    assert result.code == 70
    said, hint = result.stderr.splitlines()
    assert said == "orbitctl: the machine gave out: Permission denied (/data/world.toml)"
    assert "may be read" in hint


@pytest.mark.parametrize(("error", "code"), [(KeyboardInterrupt(), 130), (BrokenPipeError(), 0)])
def test_an_interrupt_and_a_closed_pipe_say_nothing(
    failing: Callable[[BaseException], None], capsys: pytest.CaptureFixture[str], error: BaseException, code: int
) -> None:
    failing(error)
    assert entry.run(["timeline"]) == code
    assert capsys.readouterr() == ("", "")


def test_an_exit_for_another_reason_than_a_closed_pipe_is_not_swallowed(
    failing: Callable[[BaseException], None],
) -> None:
    failing(SystemExit(9))
    with pytest.raises(SystemExit):
        guarded(["timeline"])
