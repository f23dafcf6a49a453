"""Fields by name: which there are, what they mean, and what is refused."""

import pytest

from orbitctl.errors import UsageError
from orbitctl.views.answer import Answer
from orbitctl.views.fields import chosen, explained, fields
from orbitctl.views.mission import Mission
from orbitctl.views.schemas import _VIEWS, view


@pytest.mark.parametrize("kind", _VIEWS)
def test_every_field_of_every_answer_has_a_meaning(kind):
    found = list(fields(view(kind)))
    assert [field.name for field in found if not field.meaning] == []
    assert len({field.name for field in found}) == len(found)
    assert [field.name for field in found if "." not in field.name] == list(view(kind)._fields)


def test_dots_lead_into_what_a_field_holds():
    found = {field.name: field.meaning for field in fields(Mission)}
    assert found["events.sources.url"] == "where to open it; null if it has no address on record"
    assert list(found)[:2] == ["id", "name"]


def test_explained_stands_in_the_place_of_the_answer():
    answer = explained(Answer("mission", [], warnings=("w",), query={"name": None}))
    assert (answer.kind, answer.warnings, answer.query) == ("fields", ("w",), {"name": None})
    assert answer.items == tuple(fields(Mission))


def test_an_unknown_field_is_refused_though_there_is_no_item():
    with pytest.raises(UsageError, match="there is no field “nam”") as caught:
        chosen(Answer("mission", []), ("id", "nam"))
    assert "name" in caught.value.suggestions
    assert "--fields '?'" in caught.value.hint


def test_known_fields_of_nothing_are_nothing():
    assert chosen(Answer("mission", []), ("id",)).items == []
