import os
import stat

import pytest

from orbitctl.errors import OutputError
from orbitctl.files import replacing, replacing_folder


def put(path, text, *, force=False):
    with replacing(path, force=force) as temporary:
        temporary.write_text(text, encoding="utf-8")


def test_a_new_file_is_whole_and_alone(folder):
    put(folder / "new.svg", "whole")
    assert [(file.name, file.read_text(encoding="utf-8")) for file in folder.iterdir()] == [("new.svg", "whole")]


def test_what_is_written_lies_beside_it_until_it_is_whole(folder):
    path = folder / "new.svg"
    with replacing(path, force=False) as temporary:
        temporary.write_text("half", encoding="utf-8")
        assert (temporary.parent, path.exists()) == (folder, False)


def test_a_file_is_kept_unless_forced(folder):
    path = folder / "old.svg"
    path.write_text("old", encoding="utf-8")
    with pytest.raises(OutputError, match=r"old\.svg exists and is kept"):
        put(path, "new")
    assert path.read_text(encoding="utf-8") == "old"
    put(path, "new", force=True)
    assert path.read_text(encoding="utf-8") == "new"


@pytest.mark.parametrize("mishap", [KeyboardInterrupt, ValueError, OSError])
def test_nothing_half_made_is_left(folder, mishap):
    def put_half():
        with replacing(path, force=True) as temporary:
            temporary.write_text("half", encoding="utf-8")
            raise mishap

    path = folder / "old.svg"
    path.write_text("old", encoding="utf-8")
    with pytest.raises((mishap, OutputError)):
        put_half()
    assert [(file.name, file.read_text(encoding="utf-8")) for file in folder.iterdir()] == [("old.svg", "old")]


def test_what_the_system_refuses_is_said(folder):
    with pytest.raises(OutputError, match=r"cannot write .*No such file or directory") as raised:
        put(folder / "nowhere" / "new.svg", "")
    assert raised.value.hint


@pytest.mark.parametrize("force", [False, True])
def test_a_folder_or_a_device_is_no_file_to_replace(folder, force):
    for path in (folder, os.devnull):
        with pytest.raises(OutputError, match="is not a file"):
            put(path, "", force=force)


def test_what_a_link_leads_to_is_replaced_and_not_the_link(folder):
    (folder / "real.svg").write_text("old", encoding="utf-8")
    (folder / "link.svg").symlink_to("real.svg")
    put(folder / "link.svg", "new", force=True)
    assert (folder / "link.svg").is_symlink()
    assert (folder / "real.svg").read_text(encoding="utf-8") == "new"


def test_others_may_read_it_as_the_umask_says(folder):
    before = os.umask(0o027)
    try:
        put(folder / "new.svg", "")
    finally:
        os.umask(before)
    assert stat.S_IMODE((folder / "new.svg").stat().st_mode) == 0o640


OURS = ("a.csv", "b.csv")


def put_folder(path, *names, force=False):
    with replacing_folder(path, force=force, ours=OURS) as temporary:
        for name in names:
            (temporary / name).write_text("new", encoding="utf-8")


def held(folder):
    return {
        path.relative_to(folder).as_posix(): path.read_text(encoding="utf-8")
        for path in folder.rglob("*")
        if path.is_file()
    }


def test_a_new_folder_is_whole_and_alone(folder):
    put_folder(folder / "new", "a.csv", "b.csv")
    assert held(folder) == {"new/a.csv": "new", "new/b.csv": "new"}
    assert [path.name for path in folder.iterdir()] == ["new"]


def test_an_older_one_goes_with_all_it_held_if_forced(folder):
    put_folder(folder / "new", "a.csv", "b.csv")
    with pytest.raises(OutputError, match="new exists and is kept"):
        put_folder(folder / "new", "a.csv")
    put_folder(folder / "new", "a.csv", force=True)
    assert held(folder) == {"new/a.csv": "new"}
    assert [path.name for path in folder.iterdir()] == ["new"]


@pytest.mark.parametrize("name", ["thesis.txt", "a.csv.bak"])
def test_what_is_not_ours_keeps_a_folder_even_from_force(folder, name):
    (folder / name).write_text("mine", encoding="utf-8")
    with pytest.raises(OutputError, match=f"holds {name}, which is none of ours"):
        put_folder(folder, "a.csv", force=True)
    assert held(folder) == {name: "mine"}


@pytest.mark.parametrize("mishap", [KeyboardInterrupt, ValueError, OSError])
@pytest.mark.parametrize("there", [False, True])
def test_no_folder_half_made_is_left(folder, mishap, there):
    def put_half():
        with replacing_folder(path, force=True, ours=OURS) as temporary:
            (temporary / "a.csv").write_text("half", encoding="utf-8")
            raise mishap

    path = folder / "old"
    if there:
        path.mkdir()
        (path / "b.csv").write_text("old", encoding="utf-8")
    with pytest.raises((mishap, OutputError)):
        put_half()
    assert held(folder) == ({"old/b.csv": "old"} if there else {})
    assert [entry.name for entry in folder.iterdir()] == (["old"] if there else [])


def test_an_older_folder_comes_back_if_the_new_one_cannot_take_its_place(folder, monkeypatch):
    path = folder / "old"
    path.mkdir()
    (path / "b.csv").write_text("old", encoding="utf-8")
    replace = type(path).replace

    def refused(source, target):
        if source.suffix == ".tmp":
            raise OSError(28, "No space left on device")
        return replace(source, target)

    monkeypatch.setattr(type(path), "replace", refused)
    with pytest.raises(OutputError, match="No space left on device"):
        put_folder(path, "a.csv", force=True)
    assert held(folder) == {"old/b.csv": "old"}
    assert [entry.name for entry in folder.iterdir()] == ["old"]
