"""What every model holds to: unknown keys, frozen values, text that can be shown, dates that can be read."""

import typing

import pytest
from pydantic import ValidationError

from orbitctl.dataset import schema
from orbitctl.dataset.schema import RECORD_MODELS, Model
from orbitctl.dataset.schema.base import EdtfDate, Text, Url

#: The least each model takes.
LEAST = {
    "Actor": {"id": "a", "name": "A", "kind": "state"},
    "Alliance": {"id": "a", "name": "A", "kind": "accord"},
    "Announcement": {"announced": "2024"},
    "Claim": {
        "id": "a", "statement": "A.", "kind": "date", "article": "s", "verdict_at_publication": "refuted",
        "verdict": "refuted", "explanation": "B.",
    },
    "DatasetInfo": {"title": "A", "version": "2026.1.0", "as_of": "2026-01-01", "licence": "CC0-1.0"},
    "Dispute": {"field": "launch", "value": "2024", "reason": "A"},
    "Event": {"id": "a", "name": "A", "kind": "summit", "date": "2024"},
    "Fact": {"attribute": "a", "value": "A"},
    "Membership": {"actor": "a", "act": "signed"},
    "Mission": {"id": "a", "name": "A", "targets": ["moon"], "kinds": ["lander"], "outcome": "planned"},
    "Occurrence": {"kind": "launch", "date": "2024"},
    "Office": {"organisation": "a", "title": "Director"},
    "Outsider": {"actor": "a", "date": "2024", "sources": ["a"]},
    "Phase": {"status": "active", "since": "2024"},
    "Place": {"id": "a", "name": "A", "body": "moon", "sort": "plain", "latitude": 0, "longitude": 0},
    "Program": {"id": "a", "name": "A", "kind": "exploration"},
    "Source": {"id": "a", "publisher": "A", "accessed": "2024", "tier": "press"},
    "StatedCount": {"count": 1, "date": "2024"},
    "Statement": {"text": "A.", "standing": "open"},
    "Topic": {"id": "a", "name": "A", "question": "A?"},
}  # fmt: skip

ABSTRACT = {"Model", "Record", "NamedRecord"}
every_model = pytest.mark.parametrize("name", sorted(LEAST))


def fields_of(wanted):
    """Return the fields of all models that hold a type, alone, in a list or optional, as (model, field, in a list)."""
    marker = typing.get_args(wanted)[-1]
    found = []
    for name in LEAST:
        hints = typing.get_type_hints(getattr(schema, name), include_extras=True)
        found += [(name, field, "list" in str(hint)) for field, hint in hints.items() if _holds(hint, marker)]
    return found


def _holds(hint, marker):
    if marker in getattr(hint, "__metadata__", ()):
        return True
    return any(_holds(part, marker) for part in typing.get_args(hint))


def refused(name, field, in_list, value):
    """Return the reason a model gives for refusing a value, once it has taken the least it takes."""
    model = getattr(schema, name)
    model.model_validate(LEAST[name])
    with pytest.raises(ValidationError) as caught:
        model.model_validate(LEAST[name] | {field: [value] if in_list else value})
    [error] = caught.value.errors()
    assert error["loc"][0] == field
    return error["msg"]


def test_the_tables_here_cover_every_model():
    models = {name for name in schema.__all__ if isinstance(getattr(schema, name), type)}
    assert models - ABSTRACT == set(LEAST)
    assert {model.__name__ for model in RECORD_MODELS.values()} <= set(LEAST)


@every_model
def test_unknown_keys_are_refused(name):
    with pytest.raises(ValidationError, match="Extra inputs are not permitted"):
        getattr(schema, name).model_validate(LEAST[name] | {"colour": "red"})


@every_model
def test_values_never_change(name):
    record = getattr(schema, name).model_validate(LEAST[name])
    with pytest.raises(ValidationError, match="frozen"):
        setattr(record, next(iter(LEAST[name])), "other")


@every_model
def test_each_of_the_least_is_needed(name):
    """So that the table above is what it says."""
    for field in LEAST[name]:
        rest = {key: value for key, value in LEAST[name].items() if key != field}
        with pytest.raises(ValidationError, match="Field required"):
            getattr(schema, name).model_validate(rest)


TEXT_FIELDS = fields_of(Text)
URL_FIELDS = fields_of(Url)
DATE_FIELDS = fields_of(EdtfDate)


def test_the_fields_were_found():
    assert ("Mission", "crew", True) in TEXT_FIELDS
    assert ("Topic", "question", False) in TEXT_FIELDS
    assert ("Source", "url", False) in URL_FIELDS
    assert ("DatasetInfo", "as_of", False) in DATE_FIELDS
    assert ("Office", "end", False) in DATE_FIELDS


@pytest.mark.parametrize(("name", "field", "in_list"), TEXT_FIELDS)
def test_every_text_refuses_what_could_not_be_shown_as_it_stands(name, field, in_list):
    for value, reason in {
        "": "is empty",
        " \t": "is empty",
        " x": "white space",
        "x\n": "white space",
        "x\u3000": "white space",
        "a\x00b": "U+0000",
        "a\x1b[31mb": "U+001B",
        "a\nb": "U+000A",
        "a\x85b": "U+0085",
        "a\u200bb": "U+200B",
        "a\u202eb": "U+202E",
        "a\u2066b": "U+2066",
        "a\u2028b": "U+2028",
        "a\ufeffb": "U+FEFF",
        "a\ue000b": "U+E000",
    }.items():
        assert reason in refused(name, field, in_list, value)


@pytest.mark.parametrize(("name", "field", "in_list"), URL_FIELDS)
@pytest.mark.parametrize(
    "value",
    ["example.org", "ftp://example.org", "javascript:alert(1)", "https://", "https://a b", "https://a\n", 'https://a"',
     "https://a\x1b[31m", "https://a\u202e", " https://a", "https://a>"],
)  # fmt: skip
def test_every_address_refuses_what_cannot_be_opened_or_shown(name, field, in_list, value):
    assert refused(name, field, in_list, value)


def test_an_address_may_hold_letters_of_any_script():
    schema.Source.model_validate(LEAST["Source"] | {"url": "https://hk01.com/即時國際/1?a=b&c=%20#d"})


@pytest.mark.parametrize(("name", "field", "in_list"), DATE_FIELDS)
@pytest.mark.parametrize("value", ["", "2024-13", "2023-02-29", "March 2024", "2024-1-1", "24", "2030/2020"])
def test_every_date_refuses_what_is_no_date(name, field, in_list, value):
    assert refused(name, field, in_list, value)


@pytest.mark.parametrize(
    ("name", "field", "in_list"), [row for row in DATE_FIELDS if row[:2] != ("DatasetInfo", "as_of")]
)
def test_every_date_takes_all_that_edtf_can_say(name, field, in_list):
    assert not in_list
    for value in ("1969-07-20", "2027-06~", "2028", "203X", "2026-41", "2027-36", "2028/..", "../2030", "2030/2035"):
        record = getattr(schema, name).model_validate(LEAST[name] | {field: value})
        assert getattr(record, field) == value


@pytest.mark.parametrize("value", ["2026", "2026-01", "2026-02-30", "2026-01-01~", "2026-01-01/..", "٢٠٢٦-٠١-٠١"])
def test_the_as_of_day_is_one_certain_day(value):
    assert refused("DatasetInfo", "as_of", False, value)


@pytest.mark.parametrize(
    ("name", "field", "value"),
    [
        ("Mission", "id", "Apollo-11"),
        ("Mission", "id", "apollo--11"),
        ("Mission", "id", "-apollo"),
        ("Mission", "id", "apollo-11\n"),
        ("Mission", "id", "a" * 81),
        ("Mission", "id", "嫦娥"),
        ("Mission", "wikidata", "43653"),
        ("Mission", "wikidata", "Q0"),
        ("Mission", "cospar_id", "1969-59A"),
        ("Mission", "cospar_id", "٢٠٢٤-٠٠١A"),
        ("Mission", "targets", []),
        ("Mission", "kinds", ["spaceship"]),
        ("Mission", "outcome", "Success"),
        ("Actor", "country", "USA"),
        ("Actor", "country", "us"),
        ("Membership", "ordinal", 0),
        ("Membership", "ordinal", 2**63),
        ("Membership", "ordinal", True),
        ("Membership", "ordinal", "1"),
        ("Outsider", "sources", []),
        ("StatedCount", "count", -1),
        ("StatedCount", "count", 2**63),
        ("DatasetInfo", "version", "1.0"),
        ("DatasetInfo", "version", "٢٠٢٦.1.0"),
        ("Source", "tier", "blog"),
        ("Claim", "verdict", "true"),
    ],
)
def test_other_values_are_refused(name, field, value):
    assert refused(name, field, False, value)


def test_every_field_of_a_record_that_is_listed_is_a_copy_of_its_own():
    """A list that is the default belongs to no two records."""
    first, second = (schema.Topic.model_validate(LEAST["Topic"]) for _ in range(2))
    assert first.records == []
    assert first.records is not second.records


def test_models_share_one_base():
    assert all(issubclass(getattr(schema, name), Model) for name in LEAST)
