"""The encoder against the standard library's, over views of every kind."""

import json
from collections.abc import Mapping
from types import MappingProxyType
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from orbitctl.render.json import Encoder, encode, envelope, lines
from orbitctl.views.answer import Answer, Dataset
from orbitctl.views.comparison import Comparison
from orbitctl.views.dataset import DataInfo, DataPath
from orbitctl.views.mission import Mission
from orbitctl.views.parts import Fact, Source
from orbitctl.views.timeline import TimelineItem

GAZETTE = Source("gazette", "“Probe” \\ lands", "The Gazette", None, None, "2025-12-01", "press")
VIEWS = st.one_of(*(st.from_type(view) for view in (Source, Fact, TimelineItem, Mission, DataInfo, Comparison)))
#: What --fields makes of views.
CHOSEN = st.dictionaries(
    st.text(),
    st.recursive(
        st.none() | st.booleans() | st.integers() | st.text(),
        lambda inner: st.lists(inner) | st.lists(inner).map(tuple) | st.dictionaries(st.text(), inner),
        max_leaves=6,
    ),
)


def as_dicts(value: object) -> object:
    """Return a view as the plain data that JSON knows."""
    if hasattr(value, "_asdict"):
        return {name: as_dicts(item) for name, item in value._asdict().items()}
    if isinstance(value, Mapping):
        return {name: as_dicts(item) for name, item in value.items()}
    if isinstance(value, list | tuple):
        return [as_dicts(item) for item in value]
    return value


@settings(max_examples=60, deadline=None)
@given(st.one_of(VIEWS, CHOSEN), st.booleans())
def test_the_text_is_that_of_the_standard_library(value: Any, ascii_only: bool) -> None:
    expected = json.dumps(as_dicts(value), ensure_ascii=ascii_only)
    assert Encoder(ascii_only=ascii_only).encode(value) == expected


@settings(max_examples=15, deadline=None)
@given(st.lists(VIEWS, max_size=3))
def test_one_encoder_writes_many_views_as_many_encoders_would(views: list[Any]) -> None:
    """What it keeps of one view never shows in another."""
    encoder = Encoder()
    twice = views + views
    assert [encoder.encode(view) for view in twice] == [encode(view) for view in twice]


def test_views_made_one_after_the_other_are_not_mistaken_for_each_other() -> None:
    """Short-lived views get the same identity; the text kept for one must not be given for the next."""
    encoder = Encoder()
    for number in range(500):
        fact = Fact("station", "Lookout", None, None, (GAZETTE._replace(id=f"source-{number}"),))
        assert json.loads(encoder.encode(fact))["sources"][0]["id"] == f"source-{number}"


@pytest.mark.parametrize(
    "stranger", [object(), {1, 2}, b"bytes", 1.5, complex(1), Exception("no"), range(3), float("nan")]
)
def test_what_is_neither_a_view_nor_plain_data_is_refused(stranger: object) -> None:
    name = type(stranger).__name__
    for held in (stranger, [stranger], {"key": stranger}, DataPath("data", stranger)):  # type: ignore[arg-type]
        with pytest.raises(TypeError, match=f"{name} is neither a view nor plain data"):
            encode(held)


ANSWER = Answer(
    "timeline",
    [GAZETTE, GAZETTE._replace(id="log", title=None)],
    listing=True,
    warnings=("the data ends on 2026-01-01",),
    dataset=Dataset("2026.1.0", "2026-01-01", ("bundled",)),
    query=MappingProxyType({"target": "moon", "limit": 2, "as_of": None}),
)


def test_envelope() -> None:
    assert "".join(envelope(ANSWER)) == (
        "{\n"
        '  "schema": "orbitctl/timeline/v1",\n'
        '  "dataset": {"version": "2026.1.0", "as_of": "2026-01-01"},\n'
        '  "query": {"target": "moon", "limit": 2, "as_of": null},\n'
        '  "count": 2,\n'
        '  "data": [\n'
        '    {"id": "gazette", "title": "“Probe” \\\\ lands", "publisher": "The Gazette", "url": null,'
        ' "published": null, "accessed": "2025-12-01", "tier": "press"},\n'
        '    {"id": "log", "title": null, "publisher": "The Gazette", "url": null,'
        ' "published": null, "accessed": "2025-12-01", "tier": "press"}\n'
        "  ],\n"
        '  "warnings": ["the data ends on 2026-01-01"]\n'
        "}\n"
    )


def test_an_empty_answer_is_an_empty_list() -> None:
    content = json.loads("".join(envelope(ANSWER._replace(items=[], warnings=()))))
    assert (content["count"], content["data"], content["warnings"]) == (0, [], [])


def test_lines_are_the_items_of_the_envelope_one_a_line() -> None:
    found = "".join(lines(ANSWER))
    assert found.endswith("\n")
    assert [json.loads(line) for line in found.splitlines()] == json.loads("".join(envelope(ANSWER)))["data"]
    assert list(lines(ANSWER._replace(items=[]))) == []


@pytest.mark.parametrize("write", [envelope, lines])
def test_the_same_answer_is_the_same_bytes(write: Any) -> None:
    assert "".join(write(ANSWER)) == "".join(write(ANSWER))


def test_ascii_only_says_the_same_with_escapes() -> None:
    escaped = "".join(envelope(ANSWER, ascii_only=True))
    assert escaped.isascii()
    assert "\\u201cProbe\\u201d" in escaped
    assert json.loads(escaped) == json.loads("".join(envelope(ANSWER)))
    assert "".join(lines(ANSWER, ascii_only=True)).isascii()
