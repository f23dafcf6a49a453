"""The JSON contract: every answer fits the schema the program prints for it, and has the keys others build on."""

import functools
import json
from pathlib import Path

import pytest
from jsonschema import Draft202012Validator

from orbitctl.views.schemas import NAMES, json_schema

TINY = Path(__file__).parents[1] / "tiny"
KINDS = ("mission", "program", "actor", "alliance", "topic")
#: On the small dataset: commands, and the schema their answers name.
TINY_COMMANDS = [
    (["timeline"], "timeline"),
    (["timeline", "--limit", "0"], "timeline"),
    (["timeline", "--as-of", "2004"], "timeline"),
    *(([kind], kind) for kind in KINDS),
    *(([kind, "--as-of", "1984-07-11"], kind) for kind in KINDS),
    *(([kind, "--limit", "0"], kind) for kind in KINDS),
    *((["mission", name], "mission") for name in ("lantern-1", "lantern-3", "beacon-0", "beacon-1", "red-kite")),
    (["program", "lantern"], "program"),
    (["program", "beacon"], "program"),
    *((["actor", name], "actor") for name in ("northland", "nsa", "rocketeers", "ada-pilot")),
    (["alliance", "lunar-pact"], "alliance"),
    (["alliance", "moon-treaty", "--as-of", "1980"], "alliance"),
    (["topic", "helium"], "topic"),
    (["show", "lantern-2"], "mission"),
    (["show", "lantern"], "program"),
    (["show", "nsa"], "actor"),
    (["show", "lunar-pact"], "alliance"),
    (["show", "helium"], "topic"),
    (["show", "harbour-summit"], "event"),
    (["show", "claim-001"], "claim"),
    (["show", "agency-log"], "source"),
    (["show", "treaty-office"], "source"),  # it has no title
    (["search", "helium"], "search"),
    (["search", "xyzzy"], "search"),
    (["compare", "lantern", "beacon"], "compare"),
    (["compare", "lantern-1", "lantern-2", "lantern-3"], "compare"),
    (["compare", "nsa", "rocketeers"], "compare"),
    (["compare", "lunar-pact", "moon-treaty"], "compare"),
    (["data", "info"], "data-info"),
    (["data", "info", "--unsourced"], "data-unsourced"),
    (["slips"], "slips"),
    (["slips", "lantern-3"], "slips"),
    (["overlap", "lunar-pact", "moon-treaty"], "overlap"),
    (["agenda", "--vague"], "agenda"),
    (["changes", "--from", "2000", "--to", "2010"], "changes"),
    (["stats"], "stats"),
    (["claims"], "claim"),
    (["cite", "lantern-1"], "cite"),
    (["claims"], "claim"),
    (["claims", "--verdict", "supported"], "claim"),
    (["claims", "claim-001"], "claim"),
    *((["cite", "lantern-1", "--style", style], "cite") for style in ("text", "bibtex", "csl-json")),
    (["cite", "treaty-office"], "cite"),
    (["cite", "lantern-3", "--all", "--as-of", "2020"], "cite"),
    (["timeline", "--fields", "?"], "fields"),
]
#: On the bundled data: everything in whole lists, and one of each by itself.
BUNDLED_COMMANDS = [
    (["timeline"], "timeline"),
    (["timeline", "--target", "moon", "--as-of", "1990"], "timeline"),
    *(([kind], kind) for kind in KINDS),
    (["mission", "apollo-11"], "mission"),
    (["program", "artemis"], "program"),
    (["actor", "roscosmos"], "actor"),
    (["alliance", "artemis-accords", "--as-of", "2023-06-21"], "alliance"),
    (["topic", "space-resources"], "topic"),
    (["claims"], "claim"),
    (["cite", "apollo-11", "--style", "wikipedia", "--all"], "cite"),
    (["search", "helium"], "search"),
    (["compare", "artemis", "ilrs"], "compare"),
    (["data", "info"], "data-info"),
    (["data", "info", "--unsourced"], "data-unsourced"),
    (["slips"], "slips"),
    (["overlap", "artemis-accords", "ilrs"], "overlap"),
    (["agenda"], "agenda"),
    (["changes", "--from", "2025", "--to", "2026"], "changes"),
    (["stats", "--by", "decade"], "stats"),
    (["claims"], "claim"),
    (["cite", "apollo-11"], "cite"),
    (["data", "path"], "data-path"),
]
ERRORS = [
    (["timeline", "--from", "2023-02-29"], 2),
    (["timeline", "--kind", "lauch"], 2),
    (["nonsense"], 2),
    (["timeline", "--nonsense"], 2),
    (["mission", "lantrn 1"], 3),
    (["mission", "nsa"], 3),
    (["mission", "lantern-3", "--as-of", "2000"], 3),
    (["mission", "twin"], 4),
]

#: Keys that others build on. More may be added; none may be renamed or removed.
TIMELINE_ITEM = (
    "date date_text earliest latest kind title mission mission_name program actors target status outcome sources"
    " confidence"
)
MISSION = (
    "id name aliases cospar_id targets kinds operators countries program launch_vehicle launch_date crew status outcome"
    " summary events schedule disputed sources confidence"
)
OCCURRENCE = "kind date title sources"
SCHEDULE_ITEM = "announced target by note sources"
ALLIANCE = "id name short_name kind opened in_force lead count stated_count members sources"
STATED_COUNT = "count date sources"
MEMBER = "actor name iso2 kind act date ordinal until note sources"
ACTOR = "id name aliases kind country parent founded dissolved memberships missions offices summary sources"
SOURCE = "id title publisher url published accessed tier"
COMPARISON = "subjects rows"
ROW = "attribute values sources"
ENVELOPE = "schema dataset query count data warnings"


@functools.cache
def validator(name):
    return Draft202012Validator(json_schema(name))


def check(result, name):
    """Hold a whole answer to the contract."""
    answer = result.json
    assert list(answer) == ENVELOPE.split()
    assert answer["schema"] == f"orbitctl/{name}/v1"
    assert answer["count"] == len(answer["data"])
    problems = [f"{list(error.absolute_path)}: {error.message[:200]}" for error in validator(name).iter_errors(answer)]
    assert problems == []


@pytest.mark.parametrize(("arguments", "name"), TINY_COMMANDS)
def test_answers_on_the_small_dataset(run_tiny, arguments, name):
    result = run_tiny(*arguments, "--json")
    assert (result.code, result.stderr) == (0, "")
    check(result, name)


@pytest.mark.parametrize(("arguments", "name"), BUNDLED_COMMANDS)
def test_answers_on_the_bundled_data(run, arguments, name):
    result = run(*arguments, "--json")
    assert (result.code, result.stderr) == (0, "")
    check(result, name)


@pytest.mark.parametrize("kind", ["event", "claim", "source"])
def test_records_that_only_show_answers(run, kind):
    """Two of each: one of the shortest and one of the longest."""
    for record in FEW[kind]:
        check(run("show", record, "--json"), kind)


FEW = {
    "event": ["copuos-37-members", "un-space-diplomacy-summit-2025"],
    "claim": ["claim-069", "claim-020"],
    "source": ["curta-falha", "swf-netherlands-austria-italy-asat-2023"],
}


def test_problems_in_data_fit_their_schema(run, folder):
    (folder / "dataset.toml").write_text('title = "t"\n', encoding="utf-8")
    (folder / "missions.toml").write_text('[[mission]]\nid = "x"\n', encoding="utf-8")
    result = run("data", "validate", folder, "--json")
    assert result.code == 5
    check(result, "data-validate")
    assert result.json["count"] > 2


@pytest.mark.parametrize(("arguments", "code"), ERRORS)
def test_errors(run_tiny, arguments, code):
    result = run_tiny(*arguments, "--json")
    assert (result.code, result.stdout) == (code, "")
    answer = json.loads(result.stderr)
    assert list(answer["error"])[:4] == ["code", "message", "hint", "suggestions"]
    assert [error.message for error in validator("error").iter_errors(answer)] == []


def test_errors_of_data_list_the_problems(run, folder):
    (folder / "dataset.toml").write_text('title = "t"\n', encoding="utf-8")
    (folder / "missions.toml").write_text('[[mission]]\nid = "x"\n', encoding="utf-8")
    result = run("mission", "x", "--data", folder, "--json")
    assert validator("error").is_valid(json.loads(result.stderr))
    assert len(result.error["problems"]) > 2


def test_show_has_the_schema_of_what_it_finds(run_tiny):
    for name in ("lantern-1", "lantern", "nsa", "lunar-pact", "helium", "harbour-summit", "claim-001", "agency-log"):
        assert validator("show").is_valid(run_tiny("show", name, "--json").json), name


@pytest.mark.parametrize("form", ["sqlite", "csv", "jsonld"])
def test_an_export_says_what_it_wrote(run_tiny, folder, form):
    check(run_tiny("export", form, folder / "orbit", "--json"), "export")


def test_every_schema_is_of_some_command_above():
    answered = {name for _, name in [*TINY_COMMANDS, *BUNDLED_COMMANDS]}
    elsewhere = {"show", "error", "data-validate", "export", "check"}  # tests of their own, here and beside the command
    assert set(NAMES) - answered == elsewhere


@pytest.mark.parametrize(
    ("name", "path", "keys"),
    [
        ("timeline", "", TIMELINE_ITEM),
        ("timeline", "sources", SOURCE),
        ("mission", "", MISSION),
        ("mission", "events", OCCURRENCE),
        ("mission", "events.sources", SOURCE),
        ("mission", "schedule", SCHEDULE_ITEM),
        ("mission", "disputed", "field value reason sources"),
        ("alliance", "", ALLIANCE),
        ("alliance", "members", MEMBER),
        ("alliance", "members.sources", SOURCE),
        ("alliance", "stated_count", STATED_COUNT),
        ("actor", "", ACTOR),
        ("source", "", SOURCE),
        ("compare", "", COMPARISON),
        ("compare", "rows", ROW),
    ],
)
def test_the_keys_that_others_build_on(name, path, keys):
    schema = json_schema(name)["properties"]["data"]["items"]
    for part in path.split(".") if path else []:
        schema = inner(schema["properties"][part])
    assert set(keys.split()) <= set(schema["properties"])
    assert schema["required"] == list(schema["properties"])  # never a missing key
    assert schema["additionalProperties"] is False


def inner(schema):
    """Return the object inside a list, or beside a null."""
    if "anyOf" in schema:
        schema = next(choice for choice in schema["anyOf"] if choice.get("type") != "null")
    return schema.get("items", schema)


def walk(schema):
    yield schema
    for value in schema.values() if isinstance(schema, dict) else schema:
        if isinstance(value, (dict, list)):
            yield from walk(value)


@pytest.mark.parametrize("name", NAMES)
def test_lists_are_never_null_and_keys_are_snake_case(name):
    for part in walk(json_schema(name)):
        if isinstance(part, dict):
            assert "array" not in {choice.get("type") for choice in part.get("anyOf", [])}
            for key in part["properties"] if isinstance(part.get("properties"), dict) else ():
                assert key == key.lower()
                assert key.replace("_", "a").isidentifier()


@pytest.mark.parametrize("arguments", [command for command, _ in TINY_COMMANDS])
def test_the_same_question_gets_the_same_bytes(run_tiny, arguments):
    first, second = (run_tiny(*arguments, "--json") for _ in range(2))
    assert first == second


@pytest.mark.parametrize(
    "arguments", [["timeline", "--target", "moon"], ["compare", "artemis", "ilrs"], ["actor", "nasa"]]
)
def test_the_same_bytes_from_any_process(spawn, arguments):
    """The order of a set changes from process to process; the order of an answer must not."""
    first, second = (spawn(*arguments, "--json", env={"PYTHONHASHSEED": seed}) for seed in ("1", "2"))
    assert first.code == 0
    assert first == second


def test_the_same_data_compiled_elsewhere_gives_the_same_bytes(spawn, run_tiny, tmp_path):
    environment = {"XDG_CACHE_HOME": str(tmp_path), "PYTHONHASHSEED": "3", "ORBITCTL_DATA": str(TINY)}
    assert spawn("timeline", "--json", env=environment).stdout == run_tiny("timeline", "--json").stdout


@pytest.mark.parametrize("arguments", [["timeline"], ["mission"], ["search", "moon"], ["compare", "lantern", "beacon"]])
def test_jsonl_is_the_data_and_nothing_else(run_tiny, arguments):
    lines = run_tiny(*arguments, "--format", "jsonl").stdout.splitlines()
    assert [json.loads(line) for line in lines] == run_tiny(*arguments, "--json").data
