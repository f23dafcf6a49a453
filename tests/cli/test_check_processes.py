"""The check as a process: findings that stream, readers that leave, Ctrl-C, and texts larger than what is kept."""

import json
import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="pipes and signals of POSIX")

#: The program with the stand-in of the tests in the place of what judges.
PROGRAM = """
import sys
import check_stand_in
class Here:
    setitem = staticmethod(dict.__setitem__)
check_stand_in.install(Here)
from orbitctl.__main__ import main, run
main()
"""
#: The same, and on stderr the most memory it has had, in KiB.
MEASURED = PROGRAM.replace(
    "main()\n",
    "run(sys.argv[1:])\n"
    "peak = next(line for line in open('/proc/self/status') if line.startswith('VmHWM'))\n"
    "print(peak.split()[1], file=sys.stderr)\n",
)
HERE = Path(__file__).parent
SENTENCE = "This is wrong so. "
#: Enough for the first finding; its findings fit into a pipe that nobody reads meanwhile.
BEGINNING = (SENTENCE * 5 + "Nothing here. " * 10_000).encode()


def start(*arguments, program=PROGRAM, **settings):
    command = [sys.executable, "-c", program, "check", *arguments, "--data", str(HERE.parent / "tiny")]
    environment = os.environ | {"PYTHONPATH": str(HERE), "SOURCE_DATE_EPOCH": "1767312000"}
    environment.pop("PYTHONUNBUFFERED", None)
    return subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, env=environment, **settings)


@pytest.mark.parametrize("form", ["jsonl", "plain", "csv", "markdown", "github", "sarif", "table"])
def test_findings_come_while_the_text_is_still_being_written(form):
    """What is written first is enough for the first finding; the rest is written after it."""
    process = start("-", "--format", form, stdin=subprocess.PIPE)
    process.stdin.write(BEGINNING)
    process.stdin.flush()
    line = b""
    while b"wrong so" not in line:
        line = process.stdout.readline()
        assert line
    assert process.poll() is None
    rest, said = process.communicate(SENTENCE.encode(), timeout=60)
    assert (process.returncode, said) == (1, b"")
    assert rest


@pytest.mark.parametrize("form", ["jsonl", "plain", "json", "sarif", "table"])
def test_a_reader_that_leaves_is_no_error(form, tmp_path):
    (tmp_path / "a.txt").write_text(SENTENCE * 20_000, encoding="utf-8")
    with start(str(tmp_path / "a.txt"), "--format", form) as process:
        process.stdout.readline()
        process.stdout.close()
        said = process.stderr.read()
        assert (process.wait(timeout=60), said) == (0, b"")


def test_ctrl_c_ends_it_in_silence():
    process = start("-", "--format", "jsonl", stdin=subprocess.PIPE)
    process.stdin.write(BEGINNING)
    process.stdin.flush()
    process.stdout.readline()
    process.send_signal(signal.SIGINT)
    rest, said = process.communicate(timeout=60)
    assert (process.returncode, said) == (130, b"")
    assert b"tally" not in rest


@pytest.mark.skipif(sys.platform != "linux", reason="memory as Linux counts it")
def test_memory_does_not_grow_with_the_text(tmp_path):
    """Eight megabytes on one line take hardly more than one."""
    peaks = []
    for size in (1, 8):
        (tmp_path / "a.txt").write_text("word and so on to no end " * (size * 40_000), encoding="utf-8")
        with start(str(tmp_path / "a.txt"), "--json", program=MEASURED) as process:
            out, said = process.communicate(timeout=60)
        assert json.loads(out)["tally"]["sentences"] > size * 200
        peaks.append(int(said))
    assert peaks[1] < peaks[0] * 1.2


def test_many_files_in_one_run(tmp_path):
    names = []
    for number in range(300):
        path = tmp_path / f"{number}.md"
        path.write_text(f"# Number {number}\n\n{SENTENCE}", encoding="utf-8")
        names.append(str(path))
    process = start(*names, "--json")
    out, said = process.communicate(timeout=60)
    answer = json.loads(out)
    assert (process.returncode, said) == (1, b"")
    assert [item["file"] for item in answer["data"]] == names
    assert answer["tally"]["files"] == 300
