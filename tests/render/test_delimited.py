"""CSV and TSV: one row an item, every value readable back."""

import csv
import io
import json
from typing import NamedTuple

import pytest
from hypothesis import given
from hypothesis import strategies as st

from orbitctl.render.delimited import write
from orbitctl.render.formulas import restored
from orbitctl.render.json import encode


class Part(NamedTuple):
    """What an item holds."""

    name: str
    count_: int | None


class Item(NamedTuple):
    """A field of every sort that views have."""

    id: str
    note: str | None
    number: int | None
    flag: bool
    names: tuple[str, ...]
    numbers: tuple[int, ...]
    parts: tuple[Part, ...]
    part: Part | None


PLAIN = Item("a", None, None, True, (), (), (), None)
words = st.text(st.sampled_from("ab=+-@＝'\"; ,|\t\r\n[\\\u2028")) | st.text()
parts = st.builds(Part, words, st.none() | st.integers())
items = st.builds(
    Item, words, st.none() | words, st.none() | st.integers(), st.booleans(),
    st.lists(words).map(tuple), st.lists(st.integers()).map(tuple), st.lists(parts, max_size=2).map(tuple),
    st.none() | parts,
)  # fmt: skip


def rows(written, separator=","):
    return list(csv.reader(io.StringIO(written, newline=""), delimiter=separator))


def test_a_row_an_item_under_the_keys():
    item = Item("x-1", "plain", -5, False, ("Ada", "Bo"), (1, 2), (Part("p", 3),), None)
    assert write([item], Item._fields, "csv") == (
        "id,note,number,flag,names,numbers,parts,part\n"
        'x-1,plain,-5,false,Ada; Bo,1; 2,"[{""name"": ""p"", ""count_"": 3}]",\n'
    )
    assert write([item], Item._fields, "tsv") == (
        "id\tnote\tnumber\tflag\tnames\tnumbers\tparts\tpart\n"
        'x-1\tplain\t-5\tfalse\tAda; Bo\t1; 2\t[{"name": "p", "count_": 3}]\t\n'
    )


def test_an_empty_list_has_its_header():
    assert write([], ("id", "name"), "csv") == "id,name\n"


def test_chosen_fields_are_columns():
    assert write([{"id": "a", "sources.url": ["u", "v"]}], ("id", "sources.url"), "csv") == "id,sources.url\na,u; v\n"


@pytest.mark.parametrize(
    ("value", "cell"),
    [
        (("a;b", "c"), '["a;b", "c"]'),  # it could not be taken apart again
        (("",), '[""]'),
        (("[x]", "y"), '["[x]", "y"]'),
        ((None, "a"), '[null, "a"]'),
        ((("a", "b"), ("c",)), '[["a", "b"], ["c"]]'),
        ({"artemis": ["a"]}, '{"artemis": ["a"]}'),
        (("=1", "-2"), "'=1; '-2"),
        (("x", "a;\n=1"), '["x", "a;\\n=1"]'),
        (("x", "a; =1"), '["x", "a; \\u003d1"]'),
        (-5, "-5"),
        ("-5", "'-5"),
        (True, "true"),
    ],
)
def test_cells(value, cell):
    assert rows(write([{"v": value}], ("v",), "csv"))[1] == [cell]


@pytest.mark.parametrize("form", ["csv", "tsv"])
@pytest.mark.parametrize("value", ["a\tb", "a\nb", "a\r\nb", "a\u2028b", "a\x85b", "\t=1", "a\x0bb"])
def test_a_row_of_tsv_is_a_line(form, value):
    written = write([{"v": value, "w": "x"}], ("v", "w"), form)
    if form == "tsv":
        assert [line.count("\t") for line in written.splitlines()] == [1, 1]
    else:
        assert restored(rows(written)[1][0]) == value


def test_a_quotation_mark_at_the_start_does_not_swallow_what_follows():
    written = write([{"v": '"open', "w": "x"}, {"v": 'in "side', "w": "y"}], ("v", "w"), "tsv")
    assert written == 'v\tw\n"""open"\tx\nin "side\ty\n'
    assert rows(written, "\t")[1:] == [['"open', "x"], ['in "side', "y"]]


def value_of(cell, json_value):
    """Read a cell back, knowing from the schema what sort of value it holds."""
    if json_value is None or json_value in ("", []):
        return json_value if cell == "" else cell
    if isinstance(json_value, list) and not cell.startswith("["):
        texts = [restored(text) for text in cell.split("; ")]
        return [int(text) for text in texts] if isinstance(json_value[0], int) else texts
    return restored(cell) if isinstance(json_value, str) else json.loads(cell)


@given(st.lists(items))
def test_csv_holds_what_json_holds(found):
    header, *body = rows(write(found, Item._fields, "csv"))
    expected = [json.loads(encode(item)) for item in found]
    assert [
        [value_of(*pair) for pair in zip(row, item.values(), strict=True)]
        for row, item in zip(body, expected, strict=True)
    ] == [list(item.values()) for item in expected]
    assert header == list(Item._fields)


@given(st.lists(items))
def test_tsv_has_a_line_an_item_and_a_cell_a_field(found):
    written = write(found, Item._fields, "tsv")
    lines = written.split("\n")[:-1]
    assert [line.count("\t") for line in lines] == [len(Item._fields) - 1] * (len(found) + 1)
    assert len(rows(written, "\t")) == len(lines)


@pytest.mark.parametrize(("value", "cell"), [("Kíte", "Kite"), ("– dash", "'- dash"), ("■", "'="), ("✓", "'+")])
def test_in_ascii_what_becomes_a_sign_is_inert(value, cell):
    assert rows(write([{"v": value}], ("v",), "csv", ascii_only=True))[1] == [cell]


def test_in_ascii_json_cells_lose_nothing():
    cell = rows(write([PLAIN._replace(part=Part("Kíte ✓", 1))], Item._fields, "csv", ascii_only=True))[1][-1]
    assert cell.isascii()
    assert json.loads(cell)["name"] == "Kíte ✓"
