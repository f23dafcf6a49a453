"""``orbitctl export``: what it says, what it keeps, and what it leaves when it cannot write."""

import contextlib
import os
import subprocess
import sys
from pathlib import Path

import pytest

from orbitctl.store import ask

TINY = Path(__file__).parents[1] / "tiny"
FORMS = ("sqlite", "csv", "jsonld")


def held(folder):
    """Return everything in a folder, with its contents."""
    return {
        path.relative_to(folder).as_posix(): path.read_bytes() if path.is_file() else None for path in folder.rglob("*")
    }


@pytest.mark.parametrize("form", FORMS)
def test_it_says_what_it_wrote(run_tiny, folder, form):
    path = folder / "orbit"
    result = run_tiny("export", form, path, "--json")
    assert (result.code, result.stderr) == (0, "")
    assert result.json["schema"] == "orbitctl/export/v1"
    files = [Path(item["path"]) for item in result.data]
    assert {file.relative_to(folder).as_posix() for file in files} == {
        name for name, content in held(folder).items() if content is not None
    }
    assert [item["bytes"] for item in result.data] == [file.stat().st_size for file in files]
    plain = run_tiny("export", form, path, "--force")
    assert plain.stdout.splitlines()[1].split()[0] == str(files[0])


@pytest.mark.parametrize("form", FORMS)
def test_what_is_there_is_kept_unless_forced(run_tiny, folder, form):
    path = folder / "orbit"
    assert run_tiny("export", form, path, "--as-of", "1990").code == 0
    before = held(folder)
    kept = run_tiny("export", form, path)
    assert (kept.code, kept.stdout) == (2, "")
    assert kept.stderr == f"orbitctl: {path} exists and is kept\n  --force replaces it.\n"
    assert held(folder) == before
    assert run_tiny("export", form, path, "--force").code == 0
    assert held(folder).keys() == before.keys()
    assert held(folder) != before


@pytest.mark.parametrize("form", FORMS)
def test_it_holds_what_was_known_on_a_day(run_tiny, folder, form):
    for day in ("2004-01-01", "2026-01-01"):
        assert run_tiny("export", form, folder / day, "--as-of", day).code == 0
    known, later = (
        b"".join(content for name, content in sorted(held(folder).items()) if content and name.startswith(day))
        for day in ("2004-01-01", "2026-01-01")
    )
    assert b"lantern-3" not in known
    assert b"lantern-3" in later


def test_a_folder_with_something_else_in_it_is_nobody_s_to_replace(run_tiny, folder):
    (folder / "thesis.txt").write_text("mine", encoding="utf-8")
    result = run_tiny("export", "csv", folder, "--force")
    assert (result.code, held(folder)) == (2, {"thesis.txt": b"mine"})
    assert result.stderr == (
        f"orbitctl: {folder} holds thesis.txt, which is none of ours, and is kept\n  Name a folder of its own.\n"
    )


def test_an_empty_folder_is_taken_as_it_is(run_tiny, folder):
    assert run_tiny("export", "csv", folder).code == 0
    assert "datapackage.json" in held(folder)


@pytest.mark.parametrize(
    ("form", "name", "said"),
    [
        ("sqlite", "nowhere/orbit", "cannot write"),
        ("jsonld", "nowhere/orbit", "cannot write"),
        ("csv", "nowhere/orbit", "cannot write"),
        ("sqlite", ".", "is not a file"),
        ("csv", "file", "is not a folder"),
    ],
)
def test_a_place_that_is_none_is_refused(run_tiny, folder, form, name, said):
    (folder / "file").write_text("mine", encoding="utf-8")
    result = run_tiny("export", form, folder / name, "--force", "--json")
    assert (result.code, result.stdout) == (2, "")
    assert result.error["code"] == "output"
    assert said in result.error["message"]
    assert held(folder) == {"file": b"mine"}


@contextlib.contextmanager
def powerless():
    """Be nobody for a while, where the tests run as root, whom a folder's permissions do not stop."""
    if os.geteuid() != 0:
        yield
        return
    os.seteuid(65534)
    try:
        yield
    finally:
        os.seteuid(0)


@pytest.mark.skipif(sys.platform == "win32", reason="permissions of POSIX")
@pytest.mark.parametrize("form", FORMS)
def test_a_folder_one_may_not_write_to_stays_as_it_is(run_tiny, folder, form, monkeypatch):
    assert run_tiny("export", form, folder / "first").code == 0  # what has to be imported is, and the data compiled
    closed = folder / "closed"
    closed.mkdir()
    closed.chmod(0o555)

    def asked(question, own, warn):
        def put(connection):
            with powerless():
                return question(connection)

        return ask(put, own, warn)

    monkeypatch.setattr("orbitctl.store.ask", asked)
    result = run_tiny("export", form, closed / "orbit")
    assert (result.code, result.stdout, held(closed)) == (2, "", {})
    assert "Permission denied" in result.stderr


@pytest.mark.skipif(sys.platform == "win32", reason="limits of POSIX")
@pytest.mark.parametrize("form", FORMS)
@pytest.mark.parametrize("there", [False, True])
def test_a_full_disk_leaves_what_was_there(run_tiny, folder, form, there):
    """A process that may write no more than some bytes is to it what a disk without room is."""
    path = folder / "orbit"
    if there:
        assert run_tiny("export", form, path, "--as-of", "1990").code == 0
    assert run_tiny("timeline").code == 0  # compiled by now, so that no cache has to be written below
    before = held(folder)
    limited = "import resource; resource.setrlimit(resource.RLIMIT_FSIZE, (1024, 1024));"
    done = subprocess.run(
        [sys.executable, "-c", f"{limited} from orbitctl.__main__ import main; main()",
         "export", form, path, "--force", "--data", TINY],
        capture_output=True, check=False, encoding="utf-8", timeout=60,
    )  # fmt: skip
    assert (done.returncode, done.stdout) == (2, "")
    assert done.stderr.startswith(f"orbitctl: cannot write {path}: ")
    assert held(folder) == before


def test_help_lists_what_there_is(run):
    said = run("export").stdout
    assert all(form in said for form in FORMS)
