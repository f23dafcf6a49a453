"""CSL-JSON: its shape by jsonschema, its meaning by the citation processor citeproc-py."""

import json

import pytest
from citation_entries import DATES, PAGE, PAPER, PAST, RECORD, UNTITLED, entries
from citeproc import Citation, CitationItem, CitationStylesBibliography, CitationStylesStyle, formatter
from citeproc.source.json import CiteProcJSON
from hypothesis import given
from hypothesis import strategies as st
from jsonschema import Draft202012Validator

from orbitctl.render.citations.csl_json import document, entry

_TEXT = {"type": "string", "minLength": 1}
#: A date of the csl-data schema: parts, or words; and beside either the EDTF text.
_DATE = {
    "type": "object",
    "properties": {
        "date-parts": {
            "type": "array",
            "minItems": 1,
            "maxItems": 2,
            "items": {"type": "array", "minItems": 1, "maxItems": 3, "items": {"type": "integer"}},
        },
        "circa": {"const": True},
        "literal": _TEXT,
        "edtf": {"type": "string", "pattern": r"^[0-9%~X?./-]{4,}$"},
    },
    "additionalProperties": False,
    "oneOf": [{"required": ["date-parts"]}, {"required": ["literal", "edtf"]}],
    "dependentRequired": {"circa": ["edtf"]},
}
SHAPE = Draft202012Validator(
    {
        "type": "array",
        "items": {
            "type": "object",
            "required": ["id", "type", "publisher", "accessed"],
            "properties": {
                "id": _TEXT,
                "type": {"enum": ["dataset", "webpage", "document"]},
                **dict.fromkeys(("title", "publisher", "URL", "note"), _TEXT),
                "issued": _DATE,
                "accessed": _DATE,
            },
            "additionalProperties": False,
        },
    }
)


def read(items):
    found = json.loads(document([entry(item) for item in items]))
    assert [error.message for error in SHAPE.iter_errors(found)] == []
    return found


def test_a_page():
    assert json.loads(entry(PAGE)) == {
        "id": "gazette-landing",
        "type": "webpage",
        "title": "Probe lands",
        "publisher": "The Gazette",
        "URL": PAGE.url,
        "issued": {"date-parts": [[2001, 3, 5]]},
        "accessed": {"date-parts": [[2025, 12, 1]]},
    }


def test_the_types_and_what_leads_back_to_a_record():
    found = read([RECORD, PAST, PAGE, UNTITLED, PAPER])
    assert [item["type"] for item in found] == ["dataset", "dataset", "webpage", "webpage", "document"]
    assert [item.get("note") for item in found[:3]] == [
        "record lantern-1", "record lantern-1, as it stood on 4 March 2001", None,
    ]  # fmt: skip
    assert {"title", "issued"} & set(found[3]) == set()


@pytest.mark.parametrize(("date", "known", "whole"), DATES)
def test_a_date_that_is_not_plain_keeps_its_edtf(date, known, whole):
    (found,) = read([PAGE._replace(published=date)])
    issued = found["issued"]
    assert issued.get("edtf") == (None if whole else date)
    assert not whole or issued == {"date-parts": [list(known)]}


@pytest.mark.parametrize(
    ("date", "issued"),
    [
        ("2001-03~", {"date-parts": [[2001, 3]], "circa": True, "edtf": "2001-03~"}),
        ("2001?", {"date-parts": [[2001]], "circa": True, "edtf": "2001?"}),
        ("2028/..", {"literal": "no earlier than 2028", "edtf": "2028/.."}),
        ("2026-41", {"literal": "second half of 2026", "edtf": "2026-41"}),
    ],
)
def test_what_a_processor_can_use_of_it_stands_beside(date, issued):
    assert read([PAGE._replace(published=date)])[0]["issued"] == issued


@pytest.mark.filterwarnings("ignore")  # it warns of what the style names and it does not support
def test_a_citation_processor_sets_a_bibliography():
    items = read(
        [RECORD, PAGE, UNTITLED, PAPER, *(PAGE._replace(key=f"p{n}", published=d[0]) for n, d in enumerate(DATES))]
    )
    bibliography = CitationStylesBibliography(
        CitationStylesStyle("harvard-cite-them-right", validate=False), CiteProcJSON(items), formatter.plain
    )
    for item in items:
        bibliography.register(Citation([CitationItem(item["id"])]))
    lines = [str(line) for line in bibliography.bibliography()]
    assert len(lines) == len(items)
    assert any("Probe lands" in line and "2001" in line and "gazette.example" in line for line in lines)


@given(st.lists(entries, max_size=3))
def test_hostile_text_comes_back_as_it_was(items):
    found = read(items)
    assert [(i.get("title"), i["publisher"], i.get("URL")) for i in found] == [
        (i.title, i.publisher, i.url) for i in items
    ]
    assert document([entry(item) for item in items]).isascii()
