import re
import tomllib

import pytest
from hypothesis import given
from hypothesis import strategies as st

from orbitctl.dataset.canonical import dumps, file_form
from orbitctl.dataset.load import load
from orbitctl.dataset.schema import RECORD_MODELS, Mission, Source, Topic

SMALL_MISSION = {
    "outcome": "success",
    "events": [{"date": "2001", "kind": "launch"}, {"title": "stuck", "date": "2002~", "kind": "milestone"}],
    "schedule": [],
    "kinds": ["lander"],
    "targets": ["moon", "mars"],
    "confidence": "unsourced",
    "summary": None,
    "name": "Lantern “1”",
    "id": "lantern-1",
}


def test_the_form():
    """Fields in the model's order, defaults left out, lists one item a line."""
    assert (
        dumps("mission", [Mission.model_validate(SMALL_MISSION)])
        == """\
#:schema schema/mission.schema.json

[[mission]]
id = "lantern-1"
name = "Lantern “1”"
targets = [
    "moon",
    "mars",
]
kinds = [
    "lander",
]
outcome = "success"
events = [
    { kind = "launch", date = "2001" },
    { kind = "milestone", date = "2002~", title = "stuck" },
]
"""
    )


def test_a_file_of_several_kinds_has_them_in_the_order_of_the_models_and_names_no_schema():
    source = Source(id="s", publisher="P", accessed="2024", tier="press")
    topic = Topic(id="t", name="T", question="?")
    text = file_form({"source": [source], "topic": [topic]})
    assert text.startswith("[[topic]]\n")
    assert text == file_form({"topic": [topic], "source": [source]})


def test_records_are_sorted_by_id():
    text = dumps("topic", [Topic(id=name, name=name, question="?") for name in ("b", "a-2", "a-10", "a")])
    assert [table["id"] for table in tomllib.loads(text)["topic"]] == ["a", "a-10", "a-2", "b"]


def test_no_record_at_all():
    assert tomllib.loads(dumps("topic", [])) == {}


def test_the_tiny_world_comes_back_as_it_was(tiny, folder):
    """Every record of every kind survives being written and read, and a second writing changes nothing."""
    dataset, _ = load([tiny])
    texts = {kind: dumps(kind, [entry.record for entry in dataset.of_kind(kind)]) for kind in RECORD_MODELS}
    for kind, text in texts.items():
        (folder / f"{kind}.toml").write_text(text, encoding="utf-8")
    again, problems = load([folder])
    assert problems == []
    assert {key: entry.record for key, entry in again.by_id.items()} == {
        key: entry.record for key, entry in dataset.by_id.items()
    }
    for kind, text in texts.items():
        assert dumps(kind, [entry.record for entry in again.of_kind(kind)]) == text


ids = st.from_regex(r"[a-z0-9]{1,4}(-[a-z0-9]{1,3}){0,2}", fullmatch=True)
texts = st.text(
    st.characters(exclude_categories=("Cc", "Cf", "Co", "Cs", "Zl", "Zp")) | st.sampled_from("\"'\\[]#{}=\u00a0"),
    min_size=1,
).filter(lambda text: text == text.strip())
edtf = st.sampled_from(["2001", "2001-02", "2001-02-03", "2001~", "200X", "2001/..", "../2001", "2001-41", "2000/2001"])
maybe_text = st.none() | texts
lists_of_ids = st.lists(ids, max_size=3)
occurrences = st.fixed_dictionaries(
    {"kind": st.sampled_from(["launch", "landing", "milestone"]), "date": edtf},
    optional={
        "title": maybe_text,
        "target": st.sampled_from(["moon", None]),
        "sources": lists_of_ids,
        "confidence": st.sampled_from(["confirmed", "reported", "unsourced", None]),
    },
)
announcements = st.fixed_dictionaries(
    {"announced": edtf},
    optional={"event": st.sampled_from(["launch", "landing"]), "target": st.none() | edtf, "note": maybe_text},
)
disputes = st.fixed_dictionaries({"field": texts, "value": texts, "reason": texts}, optional={"sources": lists_of_ids})
missions = st.fixed_dictionaries(
    {
        "id": ids,
        "name": texts,
        "targets": st.lists(st.sampled_from(["moon", "mars", "leo"]), min_size=1, max_size=3),
        "kinds": st.lists(st.sampled_from(["lander", "rover"]), min_size=1, max_size=2),
        "outcome": st.sampled_from(["planned", "success"]),
    },
    optional={
        "aliases": st.lists(texts, max_size=3),
        "summary": maybe_text,
        "crew": st.lists(texts, max_size=3),
        "events": st.lists(occurrences, max_size=3),
        "schedule": st.lists(announcements, max_size=3),
        "disputed": st.lists(disputes, max_size=2),
        "sources": lists_of_ids,
    },
).map(Mission.model_validate)
sources = st.fixed_dictionaries(
    {"id": ids, "publisher": texts, "accessed": edtf, "tier": st.sampled_from(["primary", "press"])},
    optional={
        "title": maybe_text,
        "url": st.sampled_from([None, "https://a.example/?q=%22#x", "https://b.example/月"]),
        "note": maybe_text,
    },
).map(Source.model_validate)
kinds = st.sampled_from([("mission", Mission, missions), ("source", Source, sources)])


@given(st.data(), kinds)
def test_any_records_come_back_as_they_were_in_one_form(data, kind):
    name, model, strategy = kind
    records = data.draw(st.lists(strategy, max_size=4, unique_by=lambda record: record.id))
    text = dumps(name, records)
    tables = tomllib.loads(text).get(name, [])
    read = [model.model_validate(table) for table in tables]
    assert read == sorted(records, key=lambda record: record.id)
    assert dumps(name, reversed(read)) == text


@given(missions)
def test_fields_keep_the_order_of_the_model_and_defaults_are_left_out(mission):
    """Lists too wide for a line each are tables, which TOML wants last; in each half the model's order holds."""
    text = dumps("mission", [mission])
    [table] = tomllib.loads(text)["mission"]
    order = list(Mission.model_fields)
    wide = set(re.findall(r"^\[\[mission\.(\w+)\]\]$", text, re.MULTILINE))
    assert list(table) == sorted(table, key=lambda name: (name in wide, order.index(name)))
    assert set(table) == {name for name in order if getattr(mission, name) != Mission.model_fields[name].default}


@pytest.mark.parametrize("text", ["[bold]", 'say "x"', "back\\slash", "'", "= # [[x]]", "Chang’e 嫦娥 🚀"])
def test_text_that_looks_like_toml_comes_back(text):
    assert tomllib.loads(dumps("topic", [Topic(id="t", name=text, question=text)]))["topic"][0]["name"] == text
