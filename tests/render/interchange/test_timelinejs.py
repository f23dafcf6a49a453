"""The rules are those of TimelineJS's documentation of its JSON: https://timeline.knightlab.com/docs/json-format.html."""

import html
import json
from html.parser import HTMLParser

import jsonschema
import pytest
from made_answers import answer, item, of_hostile_answers, source

from orbitctl.render.interchange import write
from orbitctl.render.interchange.entries import entries

_TEXT = {"type": "string"}
_DATE = {
    "type": "object", "required": ["year"], "additionalProperties": False,
    "properties": {
        "year": {"type": "integer"}, "month": {"type": "integer", "minimum": 1, "maximum": 12},
        "day": {"type": "integer", "minimum": 1, "maximum": 31}, "display_date": _TEXT,
    },
}  # fmt: skip
_WORDS = {"type": "object", "properties": {"headline": _TEXT, "text": _TEXT}, "additionalProperties": False}
SCHEMA = {
    "type": "object", "required": ["events"], "additionalProperties": False,
    "properties": {
        "title": {
            "type": "object", "properties": {"unique_id": _TEXT, "text": _WORDS}, "additionalProperties": False,
        },
        "events": {"type": "array", "items": {
            "type": "object", "required": ["start_date", "unique_id", "text"], "additionalProperties": False,
            "properties": {
                "unique_id": {"type": "string", "pattern": "^[a-z0-9.-]+$"}, "start_date": _DATE, "end_date": _DATE,
                "display_date": _TEXT, "text": _WORDS,
            },
        }},
    },
}  # fmt: skip


class Tags(HTMLParser):
    """The tags of a text, and the text without them."""

    def __init__(self, markup):
        super().__init__()
        self.tags, self.text = [], ""
        self.feed(markup)
        self.close()

    def handle_starttag(self, tag, attrs):
        self.tags.append((tag, dict(attrs)))

    def handle_data(self, data):
        self.text += data


def slides(made):
    content = json.loads(write(made, "timelinejs").text)
    jsonschema.validate(content, SCHEMA)
    return content["events"]


@of_hostile_answers
def test_it_holds_what_the_answer_holds_and_nothing_acts(made):
    found = slides(made)
    assert [slide["unique_id"] for slide in found] == [entry.id for entry in entries(made)]
    assert [html.unescape(slide["text"]["headline"]) for slide in found] == [entry.headline for entry in entries(made)]
    for slide in found:
        assert Tags(slide["text"]["headline"] + slide["display_date"]).tags == []
        for tag, attributes in Tags(slide["text"]["text"]).tags:
            assert tag in {"p", "a"}
            assert set(attributes) <= {"href"}
            assert attributes.get("href", "https://").startswith(("http://", "https://"))


@pytest.mark.parametrize(
    ("date", "start", "end", "shown"),
    [
        ("1969-07-20", (1969, 7, 20), None, "20 July 1969"),
        ("2028", (2028, 1, 1), (2028, 12, 31), "2028"),
        ("2027-06~", (2027, 6, 1), (2027, 6, 30), "about June 2027"),
        ("2028/..", (2028, 1, 1), None, "no earlier than 2028"),
        ("../2030", (2030, 12, 31), None, "no later than 2030"),
    ],
)
def test_a_vague_date_is_a_bar_as_long_and_says_its_words(date, start, end, shown):
    (slide,) = slides(answer(item(date)))
    for name, day in (("start_date", start), ("end_date", end)):
        expected = day and dict(zip(("year", "month", "day"), day, strict=True)) | {"display_date": shown}
        assert slide.get(name) == expected
    assert slide["display_date"] == shown


def test_sources_are_links():
    (slide,) = slides(answer(item(sources=(source("A <b>"), source(None, "ftp://x.example")))))
    assert slide["text"]["text"] == (
        '<p>NASA</p><p>Reported: <a href="https://a.example/page">A &lt;b&gt;, P</a>; P</p>'
    )
