import pytest

from orbitctl.dataset.files import data_files, read_file
from orbitctl.dataset.schema import RECORD_MODELS
from orbitctl.errors import DataError, ExitCode


def problems_of(path, content):
    """Return what is wrong with a file of this content, as (line, code, message)."""
    path.write_bytes(content if isinstance(content, bytes) else content.encode())
    return [(problem.line, problem.code, problem.message) for problem in read_file(path)[1]]


def test_the_toml_files_of_a_folder_in_order_of_name(folder):
    for name in ("b.toml", "a.toml", "notes.md", "a.toml~", ".toml"):
        (folder / name).touch()
    (folder / "c.toml").mkdir()
    assert [path.name for path in data_files(folder)] == ["a.toml", "b.toml"]


def test_a_folder_that_is_not_there(tmp_path):
    with pytest.raises(DataError, match="nowhere is not a folder") as caught:
        data_files(tmp_path / "nowhere")
    assert caught.value.exit_code == ExitCode.DATA_INVALID
    assert caught.value.hint == "Name a folder that holds .toml data files."


def test_a_file_for_a_folder(tmp_path):
    (tmp_path / "x.toml").touch()
    with pytest.raises(DataError, match=r"x\.toml is not a folder"):
        data_files(tmp_path / "x.toml")


def test_a_folder_without_data(folder):
    (folder / "missions.json").touch()
    with pytest.raises(DataError, match=r"holds no data: there is no \.toml file in it") as caught:
        data_files(folder)
    assert "missions.toml" in caught.value.hint


def test_a_folder_that_cannot_be_read(folder, monkeypatch):
    def refuse(_):
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr(type(folder), "iterdir", refuse)
    with pytest.raises(DataError, match="cannot be read: Permission denied"):
        data_files(folder)


def test_a_file_that_cannot_be_read(folder):
    (folder / "x.toml").mkdir()
    file, problems = read_file(folder / "x.toml")
    assert file is None
    assert [str(p).split(": ", 1)[1] for p in problems] == [
        "S001 -: cannot be read: Is a directory; check its permissions"
    ]


@pytest.mark.parametrize(
    ("content", "line", "message"),
    [
        (b'a = "\xe9"\n', 1, "byte 0xE9 is not UTF-8; save the file as UTF-8"),
        (b'a = "x"\n# \xff\xfe\n', 2, "byte 0xFF is not UTF-8; save the file as UTF-8"),
        ('a = "x"\n'.encode("utf-16"), 1, "byte 0xFF is not UTF-8; save the file as UTF-8"),
    ],
    ids=["latin-1", "second line", "utf-16"],
)
def test_s001_not_utf8(tmp_path, content, line, message):
    assert problems_of(tmp_path / "x.toml", content) == [(line, "S001", message)]


@pytest.mark.parametrize(
    ("content", "line"),
    [
        ("[[mission]]\nid = \n", 2),
        ("[[mission]]\nid = 'a'\nid = 'b'\n", 3),
        ("[[mission]]\r\nid = 'a'\r\nname = oops\r\n", 3),
        ("[[mission]\n", 1),
        ("a = '\u2028'\nb = '\u2028'\nc\n", 3),
        ("a = 1\nb = '\x07'\n", 2),
        ("a = [\n1,\n", 2),
        ('a = """\nnever closed\n\n\n', 2),
        ("a = 2024-13-01\n", 1),
    ],
)
def test_s002_malformed_toml_names_the_line(tmp_path, content, line):
    [(found, code, message)] = problems_of(tmp_path / "x.toml", content)
    assert (found, code) == (line, "S002")
    assert message.startswith("is not TOML: ")
    assert message.endswith("; mend the line")


@pytest.mark.parametrize("content", ["a = " + "1" * 5000, "a = " + "[" * 5000], ids=["number", "nesting"])
def test_s002_what_tomllib_gives_up_on_is_a_problem_not_a_crash(tmp_path, content):
    assert problems_of(tmp_path / "x.toml", content) == [
        (1, "S002", "holds a number too long or a list too deep to read; mend it")
    ]


def test_a_file_that_is_not_toml_is_not_read(tmp_path):
    (tmp_path / "x.toml").write_text("[[mission]]\nid = 'a'\noops\n")
    assert read_file(tmp_path / "x.toml")[0] is None


KNOWN = ", ".join(f"[[{kind}]]" for kind in RECORD_MODELS)


@pytest.mark.parametrize(
    ("content", "expected"),
    [
        ("# c\n\n[[mision]]\nid = 'a'\n", (3, "S003", f"unknown table or key 'mision'; write one of {KNOWN}")),
        ("\ntitle = 'x'\n", (2, "S003", f"unknown table or key 'title'; write one of {KNOWN}")),
        ("'\u202e' = 1\n", (1, "S003", f"unknown table or key '\\u202e'; write one of {KNOWN}")),
        (
            "\n[mission]\nid = 'a'\n",
            (2, "S003", "`mission` is not a list of tables; begin each record with [[mission]]"),
        ),
        (
            "\n\nactor = 'nasa'\n",
            (3, "S003", "`actor` is not a list of tables; begin each record with [[actor]]"),
        ),
        ("actor = [{}, 1]\n", (1, "S003", "`actor` is not a list of tables; begin each record with [[actor]]")),
    ],
)
def test_s003_unknown_tables(tmp_path, content, expected):
    assert problems_of(tmp_path / "x.toml", content) == [expected]


def test_the_known_tables_of_a_file_are_kept_beside_unknown_ones(tmp_path):
    path = tmp_path / "x.toml"
    path.write_text("[[planet]]\nid = 'mars'\n[[mission]]\nid = 'a'\n[[mission]]\nid = 'b'\n")
    file, problems = read_file(path)
    assert file.tables == {"mission": [{"id": "a"}, {"id": "b"}]}
    assert [problem.code for problem in problems] == ["S003"]


def test_the_mark_some_editors_begin_a_file_with_is_passed_over(tmp_path):
    path = tmp_path / "x.toml"
    path.write_bytes(b"\xef\xbb\xbf[[mission]]\nid = 'a'\n")
    file, problems = read_file(path)
    assert problems == []
    assert file.tables == {"mission": [{"id": "a"}]}
    assert file.lines.line(("mission", 0)) == 1


def test_dataset_toml_describes_the_dataset_and_holds_no_records(tmp_path):
    path = tmp_path / "dataset.toml"
    path.write_text('title = "x"\n')
    file, problems = read_file(path)
    assert (file.info, file.tables, problems) == ({"title": "x"}, {}, [])
