import datetime

import pytest

from orbitctl.dataset.problems import Problem, display_path, printable


def test_a_problem_reads_file_line_code_record_and_sentence():
    problem = Problem("data/missions.toml", 12, "L201", "apollo-11", "the id is taken; choose another")
    assert str(problem) == "data/missions.toml:12: L201 apollo-11: the id is taken; choose another"


def test_problems_sort_by_file_then_line_as_a_number():
    problems = [Problem("b", 1, "S101", "x", ""), Problem("a", 10, "S101", "x", ""), Problem("a", 9, "S103", "x", "")]
    assert [(problem.file, problem.line) for problem in sorted(problems)] == [("a", 9), ("a", 10), ("b", 1)]


def test_a_path_under_the_working_directory_is_shown_from_there(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    assert display_path(tmp_path / "data" / "x.toml") == "data/x.toml"


def test_a_path_elsewhere_is_shown_as_given(tmp_path, monkeypatch):
    (tmp_path / "here").mkdir()
    monkeypatch.chdir(tmp_path / "here")
    assert display_path(tmp_path / "x.toml") == str(tmp_path / "x.toml")


@pytest.mark.parametrize(
    ("value", "shown"),
    [
        ("plain", "'plain'"),
        ("Chang’e", "'Chang’e'"),
        ("[bold]", "'[bold]'"),
        ("esc\x1b[31m", r"'esc\x1b[31m'"),
        ("rtl\u202e", r"'rtl\u202e'"),
        ("two\nlines", r"'two\nlines'"),
        (7, "7"),
        (["a"], "['a']"),
        (["\u202e"], r"['\u202e']"),
        (datetime.date(2024, 1, 2), "2024-01-02"),
        ("x" * 100, "'" + "x" * 78 + "…"),
    ],
)
def test_printable(value, shown):
    assert printable(value) == shown
    assert printable(value).isprintable()


@pytest.mark.parametrize("wrapped", [False, True])
def test_a_number_python_cannot_write_is_still_shown_somehow(wrapped):
    number = 16**5000
    assert printable({"count": [number]} if wrapped else number) == "a value too long to show"
