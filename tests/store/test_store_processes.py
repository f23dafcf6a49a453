"""The cache between real processes: two at once, one that is killed, and caches that cannot be written."""

import contextlib
import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

Listing = Callable[[], list[Path]]
HALFWAY = Path(__file__).with_name("halfway.py")
HOUR = 3600


class Halted:
    """A process that has stopped half-way through compiling."""

    def __init__(self, *arguments: str | Path) -> None:
        hear, self._say = os.pipe()
        self._hear, say = os.pipe()
        self.process = subprocess.Popen(
            [sys.executable, str(HALFWAY), str(say), str(hear), *map(str, arguments)],
            stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.PIPE, encoding="utf-8",
            pass_fds=(say, hear),
        )  # fmt: skip
        os.close(say)
        os.close(hear)
        assert os.read(self._hear, 1) == b".", "it never came half-way"

    def go_on(self) -> None:
        os.write(self._say, b".")

    def ended(self) -> tuple[int, str, str]:
        """Wait for the end: exit code, stdout, stderr."""
        stdout, stderr = self.process.communicate(timeout=60)
        return self.process.returncode, stdout, stderr

    def close(self) -> None:
        if self.process.poll() is None:
            self.process.kill()
            self.process.communicate()
        os.close(self._say)
        os.close(self._hear)


@pytest.fixture
def halted(world: Path, cache: Path) -> Iterator[Callable[..., Halted]]:
    """Start processes on the small world and a cold cache; each stops half-way."""
    with contextlib.ExitStack() as stack:

        def start(*arguments: str) -> Halted:
            process = Halted(*arguments, "--data", world)
            stack.callback(process.close)
            return process

        yield start


@pytest.fixture
def right(run: Callable[..., Any], world: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> str:
    """Return what the mission list says, asked through a cache that is in order."""
    with monkeypatch.context() as changed:
        changed.setenv("XDG_CACHE_HOME", str(tmp_path / "another-cache"))
        return str(run("mission", "--json", "--data", world).stdout)


def test_two_processes_at_once_on_a_cold_cache_both_answer(
    halted: Callable[..., Halted], right: str, snapshots: Listing, temporaries: Listing
) -> None:
    both = [halted("mission", "--json") for _ in range(2)]
    assert (len(temporaries()), snapshots()) == (2, [])
    for process in both:
        process.go_on()
    assert [process.ended() for process in both] == [(0, right, "")] * 2
    assert (temporaries(), len(snapshots())) == ([], 1)


def test_the_second_is_not_held_up_by_the_first(
    halted: Callable[..., Halted], spawn: Callable[..., Any], world: Path, right: str, temporaries: Listing
) -> None:
    slow = halted("mission", "--json")
    quick = spawn("mission", "--json", "--data", world)
    assert (quick.code, quick.stdout, quick.stderr) == (0, right, "")
    slow.go_on()
    assert slow.ended() == (0, right, "")
    assert temporaries() == []


def test_a_process_killed_half_way_leaves_nothing_that_looks_whole(
    halted: Callable[..., Halted], spawn: Callable[..., Any], world: Path, right: str, snapshots: Listing,
    temporaries: Listing,
) -> None:  # fmt: skip
    process = halted("mission", "--json")
    process.process.kill()
    assert process.ended() == (-signal.SIGKILL, "", "")
    [left] = temporaries()
    assert snapshots() == []
    result = spawn("mission", "--json", "--data", world)
    assert (result.code, result.stdout, result.stderr) == (0, right, "")
    assert temporaries() == [left]  # it might belong to a living process yet

    then = time.time() - HOUR - 60
    os.utime(left, (then, then))
    (world / "world.toml").touch()
    assert spawn("mission", "--json", "--data", world).stdout == right
    assert temporaries() == []


@pytest.mark.skipif(sys.platform == "win32", reason="signals of POSIX")
def test_ctrl_c_while_compiling_ends_it_at_once_and_leaves_nothing(halted: Callable[..., Halted], cache: Path) -> None:
    process = halted("mission", "--json")
    process.process.send_signal(signal.SIGINT)
    assert process.ended() == (130, "", "")
    assert [path.name for path in cache.iterdir()] == ["README"]


def test_the_data_may_change_while_another_compiles(
    halted: Callable[..., Halted], spawn: Callable[..., Any], world: Path, right: str
) -> None:
    """Each answers from the data it read; whoever asks next gets the new data, whatever is in the cache."""
    slow = halted("mission", "--json")
    text = (world / "world.toml").read_text(encoding="utf-8")
    (world / "world.toml").write_text(text.replace('"Lantern 1"', '"Torch 1"'), encoding="utf-8")
    assert '"Torch 1"' in spawn("mission", "--json", "--data", world).stdout
    slow.go_on()
    assert slow.ended() == (0, right, "")
    assert '"Torch 1"' in spawn("mission", "--json", "--data", world).stdout


def a_file_in_the_way(tmp_path: Path) -> Path:
    (tmp_path / "file").touch()
    return tmp_path / "file"


def a_file_as_the_folder(tmp_path: Path) -> Path:
    (tmp_path / "orbitctl").touch()
    return tmp_path


def a_folder_that_cannot_be_made(tmp_path: Path) -> Path:
    return Path("/proc/nowhere")


def a_folder_that_may_not_be_written(tmp_path: Path) -> Path:
    (tmp_path / "orbitctl").mkdir(mode=0o500)
    return tmp_path


@pytest.mark.parametrize(
    "make",
    [
        a_file_in_the_way,
        a_file_as_the_folder,
        pytest.param(
            a_folder_that_cannot_be_made,
            marks=pytest.mark.skipif(not Path("/proc/self").exists(), reason="no /proc here"),
        ),
        pytest.param(
            a_folder_that_may_not_be_written,
            marks=pytest.mark.skipif(getattr(os, "geteuid", lambda: 0)() == 0, reason="nothing is read-only to root"),
        ),
    ],
)
def test_a_cache_that_cannot_be_written_costs_one_line(
    spawn: Callable[..., Any], right: str, world: Path, tmp_path: Path, make: Callable[[Path], Path]
) -> None:
    (tmp_path / "unwritable").mkdir()
    place = make(tmp_path / "unwritable")
    result = spawn("mission", "--json", "--data", world, env={"XDG_CACHE_HOME": str(place)})
    assert (result.code, result.stdout) == (0, right)
    assert result.stderr.count("\n") == 1
    assert result.stderr.startswith(f"orbitctl: the cache {place / 'orbitctl'} cannot be written (")
    assert result.stderr.endswith("); compiled in memory for this run\n")


_LIMITED = """
import resource, sys
resource.setrlimit(resource.RLIMIT_FSIZE, (int(sys.argv.pop(1)),) * 2)
from orbitctl.__main__ import main
main()
"""


@pytest.mark.skipif(sys.platform == "win32", reason="limits of POSIX")
@pytest.mark.parametrize("room", [0, 20_000, 200_000])
def test_a_full_disk_costs_one_line_and_leaves_nothing_unfinished(
    world: Path, right: str, temporaries: Listing, snapshots: Listing, room: int
) -> None:
    """No file may grow beyond so many bytes, as if the disk were full."""
    process = subprocess.run(
        [sys.executable, "-c", _LIMITED, str(room), "mission", "--json", "--data", str(world)],
        capture_output=True, encoding="utf-8", timeout=60, check=False, stdin=subprocess.DEVNULL,
        env={**os.environ, "PYTHONDONTWRITEBYTECODE": "1"},
    )  # fmt: skip
    assert (process.returncode, process.stdout) == (0, right)
    assert process.stderr.count("\n") == 1
    assert "compiled in memory for this run" in process.stderr
    assert (temporaries(), snapshots()) == ([], [])


@pytest.mark.skipif(sys.platform == "win32", reason="limits of POSIX")
def test_after_a_full_disk_the_next_run_caches_as_ever(
    world: Path, cache: Path, right: str, spawn: Callable[..., Any], snapshots: Listing
) -> None:
    cache.mkdir(parents=True)
    (cache / "README").touch()  # what a full disk makes of it
    result = spawn("mission", "--json", "--data", world)
    assert (result.code, result.stdout, result.stderr) == (0, right, "")
    assert len(snapshots()) == 1
