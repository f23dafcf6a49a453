"""Asking, whatever state the snapshot is in: an installed package, a damaged cache, data of one's own."""

import shutil
import sqlite3
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from orbitctl.dataset.compile import build
from orbitctl.dataset.validate import valid
from orbitctl.errors import NotFoundError, OrbitctlError
from orbitctl.store import ask, held, locate

Put = Callable[..., Any]
Listing = Callable[[], list[Path]]

OWN_MISSION = """\
[[mission]]
id = "{id}"
name = "{name}"
targets = ["moon"]
kinds = ["lander"]
outcome = "cancelled"
confidence = "unsourced"
events = [{{ kind = "cancelled", date = "2012-09-09" }}]
"""


@pytest.fixture
def installed(tmp_path: Path, world: Path, cache: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Install the small world as a package has it, the snapshot beside its TOML; return the snapshot."""
    data = tmp_path / "site-packages" / "orbitctl" / "data"
    shutil.copytree(world, data)
    snapshot = data / locate.SNAPSHOT_NAME
    build(valid([data]), snapshot)
    monkeypatch.setattr(locate, "_PACKAGE", data.parent)
    return snapshot


@pytest.fixture
def newsroom(installed: Path, folder: Path) -> Path:
    """Return a partial dataset: a new mission, and another view of a bundled one."""
    own = OWN_MISSION.format(id="zed", name="Zed") + OWN_MISSION.format(id="beacon-0", name="Beacon Zero")
    (folder / "missions.toml").write_text(own, encoding="utf-8")
    return folder


def garbage(path: Path, *, start: int) -> None:
    content = path.read_bytes()
    path.write_bytes(content[:start] + b"\xde\xad\xbe\xef" * ((len(content) - start) // 4))


def damage_table(path: Path, table: str) -> None:
    """Overwrite the first page of a table."""
    connection = sqlite3.connect(path)
    [(page,)] = connection.execute("SELECT rootpage FROM sqlite_schema WHERE name = ?", (table,))
    [(size,)] = connection.execute("PRAGMA page_size")
    connection.close()
    with path.open("r+b") as file:
        file.seek((page - 1) * size)
        file.write(b"\xde\xad\xbe\xef" * (size // 4))


def mission_names(connection: sqlite3.Connection) -> list[str]:
    return [row[0] for row in connection.execute("SELECT name FROM record WHERE kind = 'mission' ORDER BY id")]


def test_a_packaged_snapshot_answers_without_a_cache(
    installed: Path, cache: Path, missions: list[str], warnings: list[str]
) -> None:
    before = installed.read_bytes()
    assert ask(mission_names, None, warnings.append) == missions
    assert not cache.exists()
    assert sorted(path.name for path in installed.parent.iterdir()) == ["dataset.toml", "orbit.sqlite3", "world.toml"]
    assert installed.read_bytes() == before
    assert warnings == []


@pytest.mark.parametrize(
    "damage",
    [
        lambda path: path.write_bytes(b""),
        lambda path: path.write_bytes(path.read_bytes()[:-16_384]),
        lambda path: path.write_text("version https://git-lfs.github.com/spec/v1\n", encoding="utf-8"),
        lambda path: garbage(path, start=16_384),
    ],
    ids=["empty", "cut short", "another file", "garbage inside"],
)
def test_a_damaged_packaged_snapshot_is_made_again_in_the_cache_and_left_as_it_is(
    installed: Path, cache: Path, damage: Callable[[Path], object], missions: list[str], warnings: list[str],
    snapshots: Listing,
) -> None:  # fmt: skip
    damage(installed)
    left = installed.read_bytes()
    for _ in range(2):
        assert ask(mission_names, None, warnings.append) == missions
    assert installed.read_bytes() == left
    assert len(snapshots()) == 1
    assert warnings == []


def test_own_data_is_not_answered_by_the_packaged_snapshot(
    newsroom: Path, missions: list[str], warnings: list[str], snapshots: Listing
) -> None:
    assert ask(mission_names, newsroom, warnings.append) == ["Beacon Zero", *missions[1:], "Zed"]
    assert len(snapshots()) == 1


def test_an_upgrade_that_changes_the_bundled_data_is_seen_through_a_layer(
    newsroom: Path, installed: Path, warnings: list[str]
) -> None:
    ask(mission_names, newsroom, warnings.append)
    world = installed.parent / "world.toml"
    world.write_text(world.read_text(encoding="utf-8").replace('"Lantern 1"', '"Torch 1"'), encoding="utf-8")
    assert "Torch 1" in ask(mission_names, newsroom, warnings.append)


def test_a_question_is_put_once_to_a_whole_snapshot_and_once_more_to_a_damaged_one(
    put: Put, whole: Callable[[sqlite3.Connection], Any], snapshots: Listing
) -> None:
    right = put(whole)
    asked = []

    def question(connection: sqlite3.Connection) -> Any:
        asked.append(connection)
        return whole(connection)

    assert put(question) == right
    assert len(asked) == 1
    [path] = snapshots()
    damage_table(path, "record")
    assert put(question) == right
    assert len(asked) == 3


def test_the_connection_is_closed_whatever_comes_of_the_question(put: Put) -> None:
    seen: list[sqlite3.Connection] = []

    def question(connection: sqlite3.Connection) -> None:
        seen.append(connection)
        raise NotFoundError("nothing")

    with pytest.raises(NotFoundError):
        put(question)
    [connection] = seen
    with pytest.raises(sqlite3.ProgrammingError, match="closed"):
        connection.execute("SELECT 1")


def test_damage_that_sqlite_does_not_notice_is_mended_too(put: Put, snapshots: Listing, missions: list[str]) -> None:
    """A missing row, or text that is no JSON, fails in the code that reads it."""
    put()
    [path] = snapshots()
    content = path.read_bytes()

    def question(connection: sqlite3.Connection) -> list[str]:
        found = dict(connection.execute("SELECT id, name FROM record WHERE kind = 'mission'"))
        return sorted([found.pop("beacon-0"), *found.values()])

    connection = sqlite3.connect(path)
    with connection:
        connection.execute("DELETE FROM record WHERE id = 'beacon-0'")
    connection.close()
    assert put(question) == missions
    assert path.read_bytes() == content


def test_a_bug_stays_a_bug(put: Put) -> None:
    """What fails with fresh data too is not called damage."""

    def question(connection: sqlite3.Connection) -> object:
        return {}["no such key"]

    for _ in range(2):
        with pytest.raises(KeyError, match="no such key"):
            put(question)


def test_a_question_sqlite_cannot_answer_is_an_error_of_its_own(put: Put) -> None:
    with pytest.raises(OrbitctlError, match="the compiled data cannot be read: no such table: nowhere") as raised:
        put(lambda connection: connection.execute("SELECT * FROM nowhere"))
    assert raised.value.exit_code == 70


@pytest.mark.parametrize(
    "command",
    [("timeline",), ("mission", "lantern-1"), ("search", "helium")],
    ids=" ".join,
)
def test_commands_answer_as_ever_over_a_damaged_cache(
    run: Callable[..., Any], world: Path, cache: Path, snapshots: Listing, command: tuple[str, ...]
) -> None:
    right = run(*command, "--json", "--data", world)
    assert right.code == 0
    [path] = snapshots()
    content = path.read_bytes()
    for start in range(16_384, len(content), 65_536):
        path.write_bytes(content)
        garbage(path, start=start)
        assert run(*command, "--json", "--data", world) == right


def test_layers_are_named_in_answers(run: Callable[..., Any], newsroom: Path) -> None:
    found = run("mission", "--json", "--data", newsroom).data
    assert {item["id"]: item["layer"] for item in found} == {
        "beacon-0": "newsroom", "beacon-1": "bundled", "lantern-1": "bundled", "lantern-2": "bundled",
        "lantern-3": "bundled", "red-kite": "bundled", "zed": "newsroom",
    }  # fmt: skip
    assert run("mission", "zed", "--json", "--data", newsroom).data[0]["layer"] == "newsroom"
    lines = run("timeline", "--json", "--data", newsroom).data
    assert {item["layer"] for item in lines if item["mission"] in {"zed", "beacon-0"}} == {"newsroom"}
    assert {item["layer"] for item in lines if item["mission"] == "lantern-1"} == {"bundled"}
    assert "with newsroom" in run("mission", "--data", newsroom).stdout


def test_a_whole_dataset_of_ones_own_stands_alone(
    run: Callable[..., Any], installed: Path, world: Path, folder: Path
) -> None:
    shutil.copy(world / "dataset.toml", folder)
    (folder / "missions.toml").write_text(OWN_MISSION.format(id="zed", name="Zed"), encoding="utf-8")
    assert [item["id"] for item in run("mission", "--json", "--data", folder).data] == ["zed"]


def test_the_environment_names_the_folder_and_the_option_wins(
    run: Callable[..., Any], newsroom: Path, world: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("ORBITCTL_DATA", str(newsroom))
    assert "zed" in [item["id"] for item in run("mission", "--json").data]
    assert "zed" not in [item["id"] for item in run("mission", "--json", "--data", world).data]
    monkeypatch.setenv("ORBITCTL_DATA", "")
    assert "zed" not in [item["id"] for item in run("mission", "--json").data]


@pytest.mark.parametrize(
    ("make", "message"),
    [
        (lambda path: path.rmdir(), "is not a folder"),
        (lambda path: (path.rmdir(), path.touch()), "is not a folder"),
        (lambda path: None, "holds no data: there is no .toml file in it"),
        (lambda path: (path / "notes.md").touch(), "holds no data: there is no .toml file in it"),
        (lambda path: (path / "a.toml").write_text("[[mission]]\n", encoding="utf-8"), "problem"),
        (lambda path: (path / "a.toml").write_text("[[mission\n", encoding="utf-8"), "problem"),
    ],
    ids=["missing", "a file", "empty", "no TOML", "invalid", "not TOML"],
)
@pytest.mark.parametrize("by", ["option", "environment"])
def test_data_that_cannot_be_used_is_exit_5_with_a_sentence(
    run: Callable[..., Any], installed: Path, folder: Path, monkeypatch: pytest.MonkeyPatch,
    make: Callable[[Path], object], message: str, by: str,
) -> None:  # fmt: skip
    make(folder)
    if by == "environment":
        monkeypatch.setenv("ORBITCTL_DATA", str(folder))
    given = ["--data", folder] if by == "option" else []
    result = run("timeline", *given)
    assert (result.code, result.stdout) == (5, "")
    assert message in result.stderr
    assert "Traceback" not in result.stderr
    result = run("timeline", "--json", *given)
    assert result.code == 5
    assert result.error["code"] == "data-invalid"
    assert message in result.error["message"]


def test_a_snapshot_held_answers_until_it_is_let_go(installed: Path, missions: list[str], warnings: list[str]) -> None:
    with held(None, warnings.append) as connection:
        assert mission_names(connection) == missions
        assert mission_names(connection) == missions
    with pytest.raises(sqlite3.ProgrammingError):
        mission_names(connection)
    assert warnings == []


def test_a_damaged_snapshot_is_built_afresh_before_it_is_held(
    installed: Path, missions: list[str], warnings: list[str]
) -> None:
    """Also where the damage is in a place that the first answers do not touch."""
    damage_table(installed, "office")
    with held(None, warnings.append) as connection:
        assert mission_names(connection) == missions
        assert connection.execute("SELECT count(*) FROM office").fetchone() > (0,)


def test_what_goes_wrong_while_it_is_held_is_no_damage(installed: Path, warnings: list[str]) -> None:
    with pytest.raises(BrokenPipeError), held(None, warnings.append):
        raise BrokenPipeError
