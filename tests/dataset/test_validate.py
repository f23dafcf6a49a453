import pytest

from orbitctl.dataset.validate import checked, valid
from orbitctl.errors import DataError, ExitCode

MISSION = """\
[[mission]]
id = "m-1"
name = "M 1"
targets = ["moon"]
kinds = ["lander"]
operators = ["nobody"]
outcome = "sucess"

[[actor]]
id = "nasa"
name = "NASA"
kind = "agency"
parent = "nobody"
"""


@pytest.fixture
def wrong(whole, monkeypatch):
    """Return a dataset with a record its model refuses, and one that breaks a rule."""
    monkeypatch.chdir(whole)
    (whole / "data.toml").write_text(MISSION)
    return whole


def test_the_tiny_world_is_valid(tiny):
    dataset = valid([tiny])
    assert dataset.info.title == "a small world for tests"
    assert checked([tiny])[1] == []


def test_models_and_rules_are_both_checked_in_one_run_and_told_in_file_order(wrong):
    dataset, problems = checked([wrong])
    assert [(problem.line, problem.code) for problem in problems] == [(7, "S103"), (13, "L202")]
    assert list(dataset.by_id) == ["nasa"]


def test_invalid_data_is_an_error_that_holds_every_problem_as_a_line(wrong):
    with pytest.raises(DataError, match="the data has 2 problems") as caught:
        valid([wrong])
    assert caught.value.exit_code == ExitCode.DATA_INVALID
    assert "orbitctl data validate DIR" in caught.value.hint
    first, second = caught.value.problems
    assert first.startswith("data.toml:7: S103 m-1: `outcome` is 'sucess'; write one of success, ")
    assert second.startswith("data.toml:13: L202 nasa: `parent`: there is no actor `nobody`; add the actor")


def test_one_problem_is_told_in_the_singular(wrong):
    (wrong / "data.toml").write_text(MISSION.replace("sucess", "planned").split("[[actor]]")[0] + "oops")
    with pytest.raises(DataError, match=r"the data has 1 problem$"):
        valid([wrong])


def test_a_reference_to_a_record_that_could_not_be_read_is_reported_too(wrong):
    (wrong / "data.toml").write_text(MISSION.replace('parent = "nobody"', 'summary = " "') + "")
    (wrong / "more.toml").write_text('[[topic]]\nid = "t"\nname = "T"\nquestion = "?"\nrecords = ["nasa"]\n')
    assert ("more.toml", "L202") in {(problem.file, problem.code) for problem in checked([wrong])[1]}


def test_rules_hold_over_all_layers_together(tiny, folder):
    """A layer may point to bundled records, and to nothing that is in neither."""
    (folder / "own.toml").write_text('[[topic]]\nid = "t"\nname = "T"\nquestion = "?"\nrecords = ["lantern-1", "x"]\n')
    _, problems = checked([tiny, folder])
    assert [(problem.code, problem.line) for problem in problems] == [("L202", 5)]


def test_a_folder_that_is_not_there(tmp_path):
    with pytest.raises(DataError, match="is not a folder"):
        checked([tmp_path / "nowhere"])
