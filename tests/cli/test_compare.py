import json

import pytest


def rows(result):
    (item,) = result.data
    return {row["attribute"]: row["values"] for row in item["rows"]}


@pytest.mark.parametrize(
    ("names", "kind"),
    [
        (["lantern", "beacon"], "program"),
        (["Lantern 1", "2005-020A"], "mission"),
        (["The Agency", "rocketeers"], "actor"),
        (["lunar pact", "moon-treaty"], "alliance"),
        (["northland", "southland", "eastland"], "actor"),
    ],
)
def test_things_of_one_kind(run_tiny, names, kind):
    result = run_tiny("compare", *names, "--json")
    assert (result.code, result.stderr, result.json["count"]) == (0, "", 1)
    assert [subject["kind"] for subject in result.data[0]["subjects"]] == [kind] * len(names)


def test_rows_have_values_and_their_sources_in_the_order_asked(run_tiny):
    (item,) = run_tiny("compare", "beacon", "lantern", "--json").data
    assert [subject["id"] for subject in item["subjects"]] == ["beacon", "lantern"]
    row = next(row for row in item["rows"] if row["attribute"] == "legal-form")
    assert row["values"] == ["A contract.", "A programme of one agency."]
    assert [[source["id"] for source in cited] for cited in row["sources"]] == [[], ["agency-log"]]


def test_as_of(run_tiny):
    before = rows(run_tiny("compare", "lantern", "beacon", "--as-of", "2002", "--json"))
    assert before["missions-flown"] == ["1", "0"]
    assert before["members"] == ["1 on record (Lunar Pact)", None]


@pytest.mark.parametrize(
    ("names", "code", "said"),
    [
        ([], 2, "Missing argument"),
        (["lantern"], 2, "one thing cannot be compared"),
        (["lantern", "lantern-1"], 3, "has all of these: “lantern” (program), “lantern-1” (mission)"),
        (["lantern", "beacn"], 3, "no record is called “beacn”"),
        (["lantern-1", "twin"], 4, "“twin” is the name of 2 missions"),
        (["nsa", "\x1b[1m"], 3, "no record is called “\\x1b[1m”"),
        (["lunar-helium", "lunar-helium"], 3, "no one kind of record has all of these"),
    ],
)
def test_what_cannot_be_compared(run_tiny, names, code, said):
    result = run_tiny("compare", *names)
    assert (result.code, result.stdout) == (code, "")
    assert said in result.stderr


def test_what_was_not_yet_known_cannot_be_compared(run_tiny):
    result = run_tiny("compare", "lantern-1", "lantern-3", "--as-of", "2010", "--json")
    assert (result.code, result.error["code"]) == (3, "not-found")


def test_all_formats_hold_the_same(run_tiny):
    (item,) = run_tiny("compare", "lantern", "beacon", "--json").data
    assert json.loads(run_tiny("compare", "lantern", "beacon", "--format", "jsonl").stdout) == item
    for form in ("plain", "table"):
        text = run_tiny("compare", "lantern", "beacon", "--format", form).stdout
        for row in item["rows"]:
            assert row["attribute"].replace("-", " ").capitalize() in text
            assert all(value in text for value in row["values"] if value)


def test_the_screen(run_tiny):
    assert run_tiny("compare", "lantern-1", "lantern-3", "--format", "plain").stdout.splitlines()[:5] == [
        "Lantern 1 and Lantern 3  side by side",
        "                Lantern 1      Lantern 3",
        "Operators       NSA            NSA",
        "Program         Lantern        Lantern",
        "Kinds           lander         sample-return",
    ]


def test_differences_hides_equal_rows(run_tiny):
    whole = rows(run_tiny("compare", "lantern-1", "lantern-3", "--json"))
    result = run_tiny("compare", "lantern-1", "lantern-3", "--differences", "--json")
    assert result.json["query"]["differences"] is True
    assert rows(result) == {name: values for name, values in whole.items() if len(set(values)) > 1}
    assert {"operators", "program"} <= set(whole) - set(rows(result))
    assert rows(result)["landing-date"] == ["5 March 2001", None]  # not to know is a difference


def test_the_screen_of_differences_says_so(run_tiny):
    lines = run_tiny("compare", "lantern-1", "lantern-3", "--differences").stdout.splitlines()
    assert lines[0] == "Lantern 1 and Lantern 3  differences"
    assert run_tiny("compare", "lantern-1", "lantern-1", "--differences").stdout.splitlines()[:2] == [
        "Lantern 1 and Lantern 1  differences",
        "They differ in nothing on record.",
    ]
