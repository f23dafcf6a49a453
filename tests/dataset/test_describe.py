import tomllib

import pytest
from jsonschema import Draft7Validator, ValidationError

from orbitctl.dataset.canonical import dumps
from orbitctl.dataset.describe import editor_schema, template
from orbitctl.dataset.load import load
from orbitctl.dataset.schema import RECORD_MODELS
from orbitctl.errors import ExitCode, UsageError

every_kind = pytest.mark.parametrize("kind", RECORD_MODELS)


@every_kind
def test_a_template_is_toml_in_which_only_what_is_needed_is_not_commented_out(kind):
    [table] = tomllib.loads(template(kind))[kind]
    needed = [name for name, field in RECORD_MODELS[kind].model_fields.items() if field.is_required()]
    assert list(table) == needed


@every_kind
def test_a_template_names_every_field(kind):
    lines = template(kind).removeprefix("# ").splitlines()
    named = [line.removeprefix("# ").split(" = ")[0] for line in lines if " = " in line]
    assert [name for name in named if name in RECORD_MODELS[kind].model_fields] == list(
        RECORD_MODELS[kind].model_fields
    )


def test_a_template_lists_the_values_there_are_and_what_a_list_holds():
    text = template("alliance").replace("\n# ", " ")
    assert "One of: accord, treaty, agreement, programme, charter, organisation, pledge, memorandum." in text
    assert "stated_counts = [ { count = ..., date = ..., note = ..., sources = ... } ]" in text


def test_a_template_of_no_kind_there_is():
    with pytest.raises(UsageError, match="there is no kind of record “misson”") as caught:
        template("misson")
    assert caught.value.exit_code == ExitCode.USAGE
    assert caught.value.suggestions == ("mission",)
    assert caught.value.hint == f"Known: {', '.join(RECORD_MODELS)}"


@every_kind
def test_an_editor_takes_what_we_take(kind, tiny):
    schema = editor_schema(kind)
    Draft7Validator.check_schema(schema)
    dataset, _ = load([tiny])
    content = tomllib.loads(dumps(kind, [entry.record for entry in dataset.of_kind(kind)]))
    assert content[kind]
    Draft7Validator(schema).validate(content)


@every_kind
def test_an_editor_marks_a_key_we_would_refuse(kind, tiny):
    dataset, _ = load([tiny])
    content = tomllib.loads(dumps(kind, [entry.record for entry in dataset.of_kind(kind)]))
    content[kind][0]["colour"] = "red"
    with pytest.raises(ValidationError, match="colour"):
        Draft7Validator(editor_schema(kind)).validate(content)
