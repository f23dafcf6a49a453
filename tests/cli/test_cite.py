import json
from typing import get_args

import bibtexparser
import mwparserfromhell
import pytest
import rispy

from orbitctl.cli.cite import Style
from orbitctl.render.citations import STYLES
from orbitctl.views import citation


def test_the_styles_are_the_same_everywhere():
    assert get_args(Style) == get_args(citation.Style) == tuple(STYLES)


def test_a_line_an_entry_the_record_first(run_tiny):
    result = run_tiny("cite", "Glow")
    assert (result.code, result.stderr) == (0, "")
    assert result.stdout.splitlines() == [
        "“Lantern 1”, orbitctl dataset 2026.1.0, as of 1 January 2026, record lantern-1 (accessed 1 January 2026)",
        "“Probe lands”, The Gazette, 5 March 2001 (accessed 1 December 2025), https://gazette.example/landing",
        "“Flight log”, Northland Space Agency (accessed 1 December 2025), https://space.northland.example/log",
    ]


def test_what_each_style_prints_is_a_whole_of_that_style(run_tiny):
    def printed(style):
        return run_tiny("cite", "lantern-1", "--style", style).stdout

    keys = ["orbitctl:lantern-1", "gazette-landing", "agency-log"]
    assert [item["id"] for item in json.loads(printed("csl-json"))] == keys
    assert [item.key for item in bibtexparser.parse_string(printed("bibtex")).entries] == keys
    assert [item["id"] for item in rispy.loads(printed("ris"))] == keys
    assert len(mwparserfromhell.parse(printed("wikipedia")).filter_templates()) == 3
    assert all(line.startswith("- ") for line in printed("markdown").splitlines())


@pytest.mark.parametrize("style", STYLES)
def test_a_screen_changes_nothing_of_it(run, monkeypatch, style):
    monkeypatch.setenv("COLUMNS", "30")
    monkeypatch.setenv("FORCE_COLOR", "1")
    piped, drawn = (run("cite", "artemis", "--style", style, *more).stdout for more in ([], ["--format", "table"]))
    assert piped == drawn


def test_as_markdown_it_is_code_unless_it_is_markdown(run_tiny):
    assert run_tiny("cite", "nsa", "--style", "ris", "--format", "markdown").stdout.startswith("```ris\nTY  - DATA\n")
    plain, marked = (run_tiny("cite", "nsa", "--style", "markdown", *more) for more in ([], ["--format", "markdown"]))
    assert plain == marked


@pytest.mark.parametrize("style", STYLES)
def test_as_data_each_entry_is_an_item_in_its_style(run_tiny, style):
    result = run_tiny("cite", "lantern-1", "--style", style, "--json")
    assert [(item["style"], item["entry"]["role"]) for item in result.data] == [
        (style, "record"),
        (style, "source"),
        (style, "source"),
    ]
    text = run_tiny("cite", "lantern-1", "--style", style).stdout
    assert all(item["text"] in text for item in result.data)


def test_a_past_day_is_in_the_citation(run_tiny):
    first = run_tiny("cite", "lantern-3", "--as-of", "2020-06").stdout.splitlines()[0]
    assert "record lantern-3, as it stood on 30 June 2020 (accessed 1 January 2026)" in first


def test_all_adds_the_sources_of_what_it_holds(run):
    own, every = (run("cite", "artemis", *more).stdout.splitlines() for more in ([], ["--all"]))
    assert len(every) > len(own) > 1
    assert every[: len(own)] == own


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        ([], "no source of beacon itself is on record; --all looks"),
        (["--all"], "no source of beacon itself is on record"),
    ],
)
def test_a_record_without_a_source_says_so(run_tiny, arguments, said):
    result = run_tiny("cite", "beacon", *arguments)
    assert result.code == 0
    assert len(result.stdout.splitlines()) == 1
    assert said in result.stderr


def test_a_newsroom_is_named(run, newsroom):
    assert "with newsroom, as of" in run("cite", "bold-kite", "--data", newsroom).stdout


@pytest.mark.parametrize(
    ("arguments", "code"),
    [
        (["nobody"], 3),
        (["twin"], 4),
        (["harbour-summit", "--as-of", "2020"], 3),
        (["nsa", "--style", "apa"], 2),
        ([], 2),
    ],
)
def test_what_cannot_be_cited(run_tiny, arguments, code):
    result = run_tiny("cite", *arguments)
    assert (result.code, result.stdout) == (code, "")
    assert result.stderr.startswith("orbitctl: ")


_TRICKY = """
[[source]]
id = "fullwidth"
title = "１００％ ｛x｝ ｜y｜ “z”"
publisher = "新聞"
url = "https://x.example/a"
accessed = "2025-12-01"
tier = "press"

[[actor]]
id = "x-agency"
name = "X Agency"
kind = "agency"
country = "NL"
sources = ["fullwidth"]
confidence = "reported"
"""


@pytest.mark.parametrize("encoding", ["ascii", "cp1252"])
def test_a_stream_without_the_letters_gets_what_is_still_of_the_style(run, folder, encoding):
    """Letters that turn into signs of a style when they are transliterated are escaped after that."""
    (folder / "dataset.toml").write_text(
        'title = "t"\nversion = "2026.1.0"\nas_of = "2026-01-01"\nlicence = "CC0-1.0"\n', encoding="utf-8"
    )
    (folder / "sources.toml").write_text(_TRICKY, encoding="utf-8")

    def printed(style):
        return run("cite", "fullwidth", "--style", style, "--data", folder, encoding=encoding).stdout

    (entry,) = json.loads(printed("csl-json"))
    assert entry["title"] == "１００％ ｛x｝ ｜y｜ “z”"  # an escape loses nothing
    assert r"{{100\% \textbraceleft{}x\textbraceright{} |y| " in printed("bibtex")
    (template,) = mwparserfromhell.parse(printed("wikipedia")).filter_templates()
    assert template.get("title").value.strip_code().strip() == '100% {x} |y| "z"'
