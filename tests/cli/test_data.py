import json
from pathlib import Path

import pytest

ACTOR = """#:schema schema/actor.schema.json

[[actor]]
id = "works"
name = "Works"
kind = "company"
country = "US"
"""


def test_info(run_tiny):
    (item,) = run_tiny("data", "info", "--json").data
    assert (item["title"], item["version"], item["as_of"]) == ("a small world for tests", "2026.1.0", "2026-01-01")
    assert {count["kind"]: count["total"] for count in item["records"]} == {
        "actor": 7, "alliance": 2, "claim": 1, "event": 1, "mission": 6, "program": 2, "source": 3, "topic": 1,
    }  # fmt: skip


def test_info_of_a_newsrooms_folder_names_its_layer(run, newsroom):
    assert run("data", "info", "--data", newsroom, "--json").data[0]["layers"] == ["bundled", "newsroom"]


def test_path(run, tmp_path, monkeypatch):
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))
    places = {item["what"]: Path(item["path"]) for item in run("data", "path", "--json").data}
    assert (places["data"] / "missions.toml").is_file()
    assert places["cache"] == tmp_path / "cache" / "orbitctl"
    assert not places["cache"].exists()  # asking where it is makes nothing


def test_validate_a_folder_that_is_in_order(run, broken):
    (broken / "missions.toml").unlink()
    (broken / "actors.toml").write_text(ACTOR, encoding="utf-8")
    result = run("data", "validate", broken, "--json")
    assert (result.code, result.data, result.json["count"]) == (0, [], 0)
    assert result.json["query"] == {"folder": str(broken), "records": 1}
    assert run("data", "validate", broken).stdout == "1 record, all in order\n"


@pytest.mark.parametrize("command", ["validate", "info", "path"])
def test_the_fields_of_what_data_says(run, command):
    result = run("data", command, "--fields", "?")
    assert (result.code, result.stderr) == (0, "")
    assert result.stdout.startswith("Fields  ")


def test_validate_a_folder_that_is_not(run, broken):
    result = run("data", "validate", broken, "--json")
    assert result.code == 5
    assert {item["file"] for item in result.data} == {str(broken / "missions.toml")}
    assert any("`targets` is missing; add it" in item["message"] for item in result.data)


def test_problems_are_lines_that_editors_understand(run, broken):
    result = run("data", "validate", broken)
    assert result.code == 5
    assert f"{broken / 'missions.toml'}:1:" in result.stdout


@pytest.mark.parametrize("arguments", [["mission"], ["timeline"], ["search", "x"], ["data", "info"]])
def test_no_question_is_answered_from_broken_data(run, broken, arguments):
    result = run(*arguments, "--data", broken, "--json")
    assert (result.code, result.stdout, result.error["code"]) == (5, "", "data-invalid")
    assert all("missions.toml:1: S102 x:" in problem for problem in result.error["problems"])


@pytest.mark.parametrize(
    ("command", "what"),
    [
        (["data", "validate", "{}"], "missing"),
        (["data", "validate", "{}"], "file"),
        (["data", "validate", "{}"], "empty"),
        (["data", "info", "--data", "{}"], "missing"),
        (["data", "info", "--data", "{}"], "file"),
    ],
)
def test_a_folder_that_holds_no_data(run, folder, command, what):
    path = {"missing": folder / "nowhere", "empty": folder, "file": folder / "note.txt"}[what]
    (folder / "note.txt").write_text("not data", encoding="utf-8")
    result = run(*[part.format(path) for part in command])
    assert (result.code, result.stdout) == (5, "")
    assert str(path) in result.stderr


@pytest.mark.parametrize("arguments", [["data"], ["data", "--help"], ["data", "-h"]])
def test_the_group_alone_shows_its_help(run, arguments):
    result = run(*arguments)
    assert (result.code, result.stderr) == (0, "")
    assert all(name in result.stdout for name in ("validate", "info", "path"))


def test_an_unknown_command_of_the_group(run):
    result = run("data", "inof")
    assert (result.code, result.stdout) == (2, "")
    assert "Did you mean 'info'?" in result.stderr


def test_all_formats_hold_the_same_items(run, broken):
    items = run("data", "validate", broken, "--json").data
    lines = run("data", "validate", broken, "--format", "jsonl").stdout.splitlines()
    assert [json.loads(line) for line in lines] == items
    plain = run("data", "validate", broken, "--format", "plain").stdout
    assert all(item["message"] in plain for item in items)
