"""Wikipedia's templates, read back by mwparserfromhell."""

from urllib.parse import unquote

import mwparserfromhell
import pytest
from citation_entries import DATES, PAGE, PAPER, PAST, RECORD, UNTITLED, entries
from hypothesis import given

from orbitctl.render.citations.wikipedia import document, entry


def read(text):
    """Return the name and the parameters of a template that is all there is."""
    code = mwparserfromhell.parse(text)
    (template,) = code.filter_templates(recursive=True)
    assert str(template) == text
    return str(template.name).strip(), {str(p.name).strip(): p.value for p in template.params}


def shown(value):
    """Return what a reader sees of a parameter."""
    return str(value.strip_code(normalize=True, collapse=False)).strip()


def test_a_page():
    assert entry(PAGE._replace(url="https://x.example/a")) == (
        "{{cite web |url=https://x.example/a |title=Probe lands |publisher=The Gazette |date=5 March 2001"
        " |access-date=1 December 2025}}"
    )


def test_what_has_no_address_is_not_of_the_web():
    name, parameters = read(entry(PAST))
    assert name == "citation"
    assert shown(parameters["id"]) == "record lantern-1, as it stood on 4 March 2001"
    assert {"url", "access-date"} & set(parameters) == set()  # the templates refuse one without the other
    assert read(entry(PAPER))[0] == "citation"


def test_a_title_that_is_not_on_record_is_left_to_the_editor():
    _, parameters = read(entry(UNTITLED))
    assert shown(parameters["title"]) == ""
    assert "not on record" in str(parameters["title"])
    assert "date" not in parameters


@pytest.mark.parametrize(
    ("date", "seen"),
    [
        ("2001-03-05", "5 March 2001"),
        ("2001-03", "March 2001"),
        ("2001", "2001"),
        ("2001~", "c. 2001"),
        ("2001-03~", ""),
        ("2001?", ""),
        ("2001-36", "2001"),
        ("2001-03-05/2001-03-09", "March 2001"),
        ("2028/..", ""),
    ],
)
def test_dates_as_the_templates_take_them(date, seen):
    _, parameters = read(entry(PAGE._replace(published=date)))
    assert shown(parameters["date"]) == seen


@pytest.mark.parametrize(("date", "whole"), [(date, whole) for date, _, whole in DATES])
def test_the_edtf_of_a_date_they_cannot_say_is_in_a_comment(date, whole):
    _, parameters = read(entry(PAGE._replace(published=date)))
    comments = [str(comment.contents) for comment in parameters["date"].filter_comments()]
    assert bool(comments) != (whole or date == "2001~")
    assert all(f"EDTF {date}:" in comment for comment in comments)


def test_one_template_a_line():
    assert document([entry(item) for item in (RECORD, PAGE)]).split("\n") == [entry(RECORD), entry(PAGE)]


@given(entries)
def test_hostile_text_comes_back_as_it_was(item):
    text = entry(item)
    _, parameters = read(text)
    assert shown(parameters["publisher"]) == item.publisher
    assert shown(parameters["title"]) == (item.title or "")
    values = "".join(str(parameters[name]) for name in ("title", "publisher") if item.title or name == "publisher")
    assert not any(sign in values for sign in ("''", "~~~", "__", "|", "[", "://", "<"))
    if item.url:
        assert unquote(shown(parameters["url"])) == unquote(item.url)
