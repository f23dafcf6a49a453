"""Every command in every format: the same values, the same dates, and nothing that acts."""

import csv
import io
import json
import re
from pathlib import Path

import pytest
from markdown_it import MarkdownIt

from orbitctl.cli.app import COMMANDS
from orbitctl.render.formulas import restored

#: Commands that answer with a list, in the small dataset.
LISTS = [
    ["timeline"],
    ["timeline", "--as-of", "2004"],
    ["timeline", "--from", "2024", "--to", "2024-09"],
    ["timeline", "--limit", "0"],
    ["mission"],
    ["mission", "--from", "2024", "--to", "2024-09"],
    ["program"],
    ["actor"],
    ["alliance"],
    ["topic"],
    ["search", "moon"],
    ["search", "xyzzy"],
    ["data", "info", "--unsourced"],
    ["slips"],
    ["agenda", "--today", "2025-06-01"],
    ["changes", "--from", "2003", "--to", "2024"],
    ["stats"],
    ["stats", "--from", "2001", "--to", "2024-09"],
    ["stats", "events", "--by", "decade", "--list", "200X"],
    ["claims"],
]
#: Commands that answer about one thing or about a few.
SINGLES = [
    ["mission", "lantern-1"],
    ["mission", "lantern-3"],
    ["program", "lantern"],
    ["actor", "nsa"],
    ["actor", "ada-pilot"],
    ["alliance", "lunar-pact"],
    ["alliance", "moon-treaty"],
    ["topic", "helium"],
    ["show", "harbour-summit"],
    ["show", "claim-001"],
    ["show", "gazette-landing"],
    ["compare", "lantern", "beacon"],
    ["compare", "lunar-pact", "moon-treaty"],
    ["compare", "nsa", "rocketeers"],
    ["data", "info"],
    ["slips", "lantern-3"],
    ["overlap", "lunar-pact", "moon-treaty"],
]
LISTS, SINGLES = ([line for line in lines if line[0] in COMMANDS] for lines in (LISTS, SINGLES))
#: A date as the JSON has it; a year alone reads the same everywhere.
RAW_DATE = re.compile(r"(?<![\w/.-])\d{4}-\d{2}(-\d{2})?[~?%]?(?![\w-])|\d{4}/\.\.|\.\./\d{4}")
TINY = Path(__file__).parents[1] / "tiny"


def table(text, separator):
    return [*csv.reader(io.StringIO(text, newline=""), delimiter=separator)]


def value(cell, expected):
    """Read a cell as docs/formats.md says, with the sort of value that the JSON has in its place."""
    if cell == "":
        return expected if expected in (None, "", []) else cell
    if isinstance(expected, str):
        return restored(cell)
    if isinstance(expected, list) and not cell.startswith("["):
        return [type(expected[0])(restored(part)) for part in cell.split("; ")]
    return json.loads(cell)


def check_delimited(text, separator, data):
    header, *rows = table(text, separator)
    assert len(rows) == len(data)
    for row, item in zip(rows, data, strict=True):
        assert header == list(item)
        assert [value(*pair) for pair in zip(row, item.values(), strict=True)] == list(item.values())


@pytest.mark.parametrize("arguments", [*LISTS, *SINGLES, ["cite", "lantern-1"]])
def test_csv_tsv_and_jsonl_hold_the_values_of_json(run_tiny, arguments):
    data = run_tiny(*arguments, "--json").data
    lines = run_tiny(*arguments, "--format", "jsonl").stdout.splitlines()
    assert [json.loads(line) for line in lines] == data
    check_delimited(run_tiny(*arguments, "--format", "csv").stdout, ",", data)
    check_delimited(run_tiny(*arguments, "--format", "tsv").stdout, "\t", data)


@pytest.mark.parametrize("arguments", [["timeline"], ["mission"], ["actor"], ["alliance"], ["program"], ["topic"]])
def test_they_do_so_on_the_bundled_data(run, arguments):
    data = run(*arguments, "--json").data
    check_delimited(run(*arguments, "--format", "csv").stdout, ",", data)
    check_delimited(run(*arguments, "--format", "tsv").stdout, "\t", data)


@pytest.mark.parametrize("arguments", [*LISTS, *SINGLES])
def test_fields_are_explained_and_every_one_can_be_chosen(run_tiny, arguments):
    fields = run_tiny(*arguments, "--fields", "?", "--json")
    assert fields.json["schema"] == "orbitctl/fields/v1"
    names = [field["name"] for field in fields.data]
    chosen = run_tiny(*arguments, "--fields", ",".join(names), "--format", "csv")
    assert (chosen.code, chosen.stdout.splitlines()[0].split(",")) == (0, names)


@pytest.mark.parametrize("arguments", LISTS)
def test_an_unknown_field_is_refused_even_of_an_empty_list(run_tiny, arguments):
    result = run_tiny(*arguments, "--fields", "colour", "--format", "csv")
    assert (result.code, result.stdout) == (2, "")
    assert "there is no field “colour”" in result.stderr


@pytest.mark.parametrize("form", ["table", "plain"])
def test_the_list_of_fields_is_a_screen(run_tiny, form):
    result = run_tiny("mission", "--fields", "?", "--format", form)
    assert result.code == 0
    assert re.search(r"^events\.date\s+EDTF date, UTC$", result.stdout, re.MULTILINE)


@pytest.mark.parametrize("arguments", [*LISTS, *SINGLES])
def test_markdown_has_a_heading_and_tables_a_parser_reads(run_tiny, arguments):
    result = run_tiny(*arguments, "--sources", "--format", "markdown")
    assert result.code == 0
    tokens = MarkdownIt("commonmark").enable("table").parse(result.stdout)
    assert tokens[0].type == "heading_open"
    plain = run_tiny(*arguments, "--sources").stdout
    listed = re.findall(r"^\[\d+\]", plain, re.MULTILINE)
    items = [token for token in tokens if token.type == "list_item_open" and token.info]
    assert [f"[{token.info}]" for token in items] == listed


@pytest.mark.parametrize("form", ["table", "plain", "markdown"])
@pytest.mark.parametrize("arguments", [line for line in (*LISTS, *SINGLES) if line[0] != "search"])
def test_dates_are_words_on_every_screen(run_tiny, arguments, form):
    """A search's excerpt excepted, which quotes what the record holds."""
    result = run_tiny(*arguments, "--sources", "--format", form)
    assert [line for line in result.stdout.splitlines() if RAW_DATE.search(line)] == []


@pytest.mark.parametrize("name", ["artemis", "roscosmos", "artemis-accords", "helium-3", "apollo-11"])
def test_dates_are_words_in_the_bundled_records(run, name):
    for line in run("show", name).stdout.splitlines():
        assert not RAW_DATE.search(re.sub(r"https?://\S+", "", line)), line


def test_a_table_of_edtf_is_what_was_asked_for(run_tiny):
    assert "2028/.." in run_tiny("timeline", "--fields", "date").stdout


_HOSTILE = """
[[mission]]
id = "sheet"
name = "=HYPERLINK(\\"https://evil.example\\",\\"x\\")"
aliases = ["@SUM(1)", "＝1+1", "| a `b` <i> [c](https://d.example)"]
targets = ["moon"]
kinds = ["lander"]
operators = ["nsa"]
countries = ["NL"]
outcome = "planned"
summary = "-1+1 is minus nothing; =2+2"
confidence = "unsourced"
schedule = [
    { announced = "2025-01-01", target = "2029-11-11", note = "+1" },
]
"""


@pytest.fixture
def hostile(run, folder):
    """Run a query on the small dataset with a mission in it whose names are meant for other programs."""
    for file in TINY.iterdir():
        (folder / file.name).write_text(file.read_text(encoding="utf-8"), encoding="utf-8")
    (folder / "hostile.toml").write_text(_HOSTILE, encoding="utf-8")
    return lambda *arguments: run(*arguments, "--data", folder)


def test_hostile_names_are_inert_in_a_sheet(hostile):
    for form, separator in (("csv", ","), ("tsv", "\t")):
        result = hostile("mission", "sheet", "--format", form)
        header, row = table(result.stdout, separator)
        cells = dict(zip(header, row, strict=True))
        assert cells["name"].startswith("'=HYPERLINK")
        assert cells["aliases"].startswith("'@SUM(1); '＝1+1; ")
        assert cells["summary"] == "'-1+1 is minus nothing;' =2+2"
        assert not [cell for cell in row if re.match(r"\s*[=+\-@＝＋－＠]", cell)]


def test_hostile_names_are_text_in_markdown(hostile):
    page = hostile("mission", "sheet", "--format", "markdown").stdout
    tokens = MarkdownIt("commonmark").enable("table").parse(page)
    kinds = {child.type for token in tokens for child in token.children or ()}
    assert kinds <= {"text", "text_special", "softbreak"}
    assert tokens[1].children[0].content.startswith("=HYPERLINK")


@pytest.mark.parametrize("arguments", [*LISTS, *SINGLES, ["timeline", "--fields", "date"]])
def test_every_answer_says_which_data_and_until_which_day(run_tiny, arguments):
    assert run_tiny(*arguments, "--json").json["dataset"] == {"version": "2026.1.0", "as_of": "2026-01-01"}
    for form in ("table", "plain", "markdown"):
        last = run_tiny(*arguments, "--sources", "--format", form).stdout.rstrip().splitlines()[-1]
        assert "data 2026.1.0, as of 1 January 2026" in last
