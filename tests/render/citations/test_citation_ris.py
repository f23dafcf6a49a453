"""RIS, read back by rispy."""

import pytest
import rispy
from citation_entries import DATES, PAGE, PAPER, PAST, RECORD, UNTITLED, entries
from hypothesis import given

from orbitctl.render.citations.ris import document, entry


def read(text):
    return rispy.loads(text)


def test_a_page():
    assert entry(PAGE).split("\n") == [
        "TY  - ELEC",
        "ID  - gazette-landing",
        "TI  - Probe lands",
        "PB  - The Gazette",
        "PY  - 2001",
        "DA  - 2001/03/05",
        "UR  - https://gazette.example/landing?a=1&b=2_x~y(z)",
        "Y2  - 2025/12/01",
        "ER  - ",
    ]


def test_the_entries_of_a_document_are_all_there():
    items = [RECORD, PAST, PAGE, UNTITLED, PAPER]
    found = read(document([entry(item) for item in items]))
    assert [item["id"] for item in found] == [item.key for item in items]
    assert [item["type_of_reference"] for item in found] == ["DATA", "DATA", "ELEC", "ELEC", "GEN"]


def test_a_record_says_what_leads_back_to_it():
    (found,) = read(entry(PAST))
    assert found["notes"] == ["record lantern-1, as it stood on 4 March 2001"]


def test_what_is_not_known_has_no_line():
    (found,) = read(entry(UNTITLED))
    assert {"title", "year", "date", "notes"} & set(found) == set()


@pytest.mark.parametrize(("date", "known", "whole"), DATES)
def test_only_what_is_certain_of_a_date_is_in_its_fields_and_the_rest_in_a_note(date, known, whole):
    (found,) = read(entry(PAGE._replace(published=date)))
    assert found.get("year") == (f"{known[0]:04}" if known else None)
    if len(known) > 1:
        assert found["date"].rstrip("/").split("/") == [f"{part:0{4 if part > 31 else 2}}" for part in known]
        assert found["date"].count("/") == 2
    else:
        assert "date" not in found
    assert ("notes" not in found) == whole
    assert whole or f"(EDTF {date})" in found["notes"][0]


@given(entries)
def test_hostile_text_comes_back_as_it_was(item):
    (found,) = read(document([entry(item)]))
    assert (found.get("title"), found["publisher"]) == (item.title, item.publisher)
    assert found.get("urls", [None]) == [item.url and item.url.replace(";", "%3B")]
