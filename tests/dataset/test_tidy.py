import pytest

from orbitctl.dataset.load import load
from orbitctl.dataset.tidy import tidy
from orbitctl.dataset.validate import checked
from orbitctl.errors import DataError

LOOSE = """\
# Two questions.
[[topic]]
question = 'Is it so?'
id = "b"
name = "B"
[[topic]]
id="a"
name="A"
records = []
question="Why?"
"""
TIDY = """\
#:schema schema/topic.schema.json

[[topic]]
id = "a"
name = "A"
question = "Why?"

[[topic]]
id = "b"
name = "B"
question = "Is it so?"
"""


def test_files_are_brought_into_their_form_and_named(whole):
    (whole / "loose.toml").write_text(LOOSE)
    (whole / "tidy.toml").write_text(TIDY.replace('"a"', '"c"').replace('"b"', '"d"'))
    assert tidy(whole) == [whole / "loose.toml"]
    assert (whole / "loose.toml").read_text() == TIDY
    assert sorted(path.name for path in whole.iterdir()) == ["dataset.toml", "loose.toml", "tidy.toml"]


def test_a_second_time_there_is_nothing_to_do(whole):
    (whole / "loose.toml").write_text(LOOSE)
    tidy(whole)
    assert tidy(whole) == []


def test_no_fact_is_lost(whole, tiny):
    (whole / "world.toml").write_text((tiny / "world.toml").read_text(encoding="utf-8"), encoding="utf-8")
    before = {key: entry.record for key, entry in load([whole])[0].by_id.items()}
    tidy(whole)
    assert {key: entry.record for key, entry in load([whole])[0].by_id.items()} == before
    assert checked([whole], form=True)[1] == []


def test_of_two_records_with_one_id_both_are_kept(whole):
    (whole / "loose.toml").write_text(LOOSE.replace('"b"', '"a"'))
    tidy(whole)
    assert (whole / "loose.toml").read_text().count('id = "a"') == 2


def test_nothing_is_written_if_a_record_cannot_be_read(whole):
    (whole / "loose.toml").write_text(LOOSE)
    (whole / "wrong.toml").write_text('[[topic]]\nid = "c"\n')
    with pytest.raises(DataError, match="nothing was rewritten") as caught:
        tidy(whole)
    assert len(caught.value.problems) == 2
    assert (whole / "loose.toml").read_text() == LOOSE


def test_form_is_held_to_only_where_it_is_asked_for(whole):
    (whole / "loose.toml").write_text(LOOSE)
    assert checked([whole])[1] == []
    assert [(problem.line, problem.code) for problem in checked([whole], form=True)[1]] == [(1, "L601")]


@pytest.mark.parametrize(
    ("text", "line"), [(TIDY + "# more\n", 12), (TIDY.replace('\n\n[[topic]]\nid = "b', '\n[[topic]]\nid = "b'), 7)]
)
def test_the_first_line_that_differs_is_named(whole, text, line):
    (whole / "loose.toml").write_text(text)
    assert [problem.line for problem in checked([whole], form=True)[1]] == [line]


def test_a_file_with_a_record_that_cannot_be_read_has_no_form_yet(whole):
    (whole / "loose.toml").write_text(LOOSE + "sumary = 'x'\n")
    assert [problem.code for problem in checked([whole], form=True)[1]] == ["S101"]
