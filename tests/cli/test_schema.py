import json

import pytest
from jsonschema import Draft202012Validator

from orbitctl.views.schemas import NAMES


def test_without_a_name_the_list(run):
    result = run("schema")
    assert (result.code, result.stdout.split()) == (0, list(NAMES))


@pytest.mark.parametrize("name", NAMES)
def test_every_schema_is_one(run, name):
    schema = json.loads(run("schema", name).stdout)
    Draft202012Validator.check_schema(schema)
    assert schema["$schema"] == "https://json-schema.org/draft/2020-12/schema"
    assert schema["title"].startswith(f"orbitctl/{name}")


def test_an_unknown_name(run):
    result = run("schema", "timelin")
    assert (result.code, result.stdout) == (2, "")
    assert result.stderr.startswith("orbitctl: there is no schema “timelin”\n")
    assert "Known: timeline, mission" in result.stderr
