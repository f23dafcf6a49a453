import json

import pytest


def brief(result):
    return [f"{item['date']} {item['record']} {item['kind']}" for item in result.data]


@pytest.mark.parametrize(
    ("options", "expected"),
    [
        (["--from", "2025"], ["red-kite launch", "red-kite gravity-assist", "red-kite orbit", "lantern-3 launch"]),
        (["--from", "2005-07", "--to", "2005-07"], ["lantern-2 launch", "lantern-2 orbit"]),
        (["--from", "200X", "--to", "200X", "--kind", "launch"], ["lantern-1 launch", "lantern-2 launch"]),
        (["--from", "2024-39", "--to", "2024-41", "--actor", "rocketeers"], ["beacon-1 launch"]),
        (["--from", "2001-03-05", "--to", "2001-03-05"], ["lantern-1 landing"]),
        (["--from", "2001-03-02/2001-03-20", "--to", "2001-03-01/2001-03-10"], ["lantern-1 landing"]),
        (["--program", "lantern", "--status", "planned"], ["lantern-3 launch"]),
        (["--program", "LANTERN", "--limit", "1"], ["lantern-1 launch"]),
        (["--target", "Mars", "--status", "done"], ["red-kite launch"]),
        (["--limit", "0"], []),
        (["--to", "1900"], []),
    ],
)
def test_filters(run_tiny, options, expected):
    result = run_tiny("timeline", *options, "--json")
    assert [f"{item['record']} {item['kind']}" for item in result.data] == expected
    assert (result.code, result.stderr, result.json["count"]) == (0, "", len(expected))


@pytest.mark.parametrize(
    ("as_of", "expected"),
    [
        ("2000", ["2001-03~ lantern-1 launch"]),  # of a year its last day
        ("2000-05", ["2000 lantern-1 launch"]),
        ("2016-01-01", ["2001-03-01 lantern-1 launch", "2005-07-01 lantern-2 launch", "2020 lantern-3 launch"]),
        ("1998", []),
    ],
)
def test_as_of(run_tiny, as_of, expected):
    result = run_tiny("timeline", "--as-of", as_of, "--kind", "launch", "--program", "lantern", "--json")
    assert brief(result) == expected
    assert result.json["query"]["as_of"] == as_of


def test_a_day_after_the_data_ends_is_answered_with_a_warning(run_tiny):
    warning = "the data ends on 2026-01-01; what happened later is not in it"
    assert run_tiny("timeline", "--as-of", "2026-06-01", "--json").json["warnings"] == [warning]
    plain = run_tiny("timeline", "--as-of", "2026-06-01")
    assert (plain.code, plain.stderr) == (0, f"orbitctl: {warning}\n")


def test_the_day_of_the_data_gives_the_plain_answer(run_tiny):
    plain, same = run_tiny("timeline", "--json"), run_tiny("timeline", "--as-of", "2026-01-01", "--json")
    assert (plain.data, plain.json["warnings"]) == (same.data, same.json["warnings"])


def test_the_query_says_what_was_asked(run_tiny):
    asked = run_tiny("timeline", "--target", "moon", "--from", "2020", "--limit", "3", "--json").json["query"]
    assert asked == {
        "target": "moon", "program": None, "mission": None, "actor": None, "kind": None, "status": None,
        "from": "2020", "to": None, "certain": False, "limit": 3, "vague": False, "as_of": None,
    }  # fmt: skip


@pytest.mark.parametrize("option", ["--from", "--to", "--as-of"])
@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("2023-02-29", "February 2023 has days 01 to 28, not 29"),
        ("20.07.1969", "cannot read '20.07.1969' as a date"),
        ("", "cannot read '' as a date"),
        ("soon", "cannot read 'soon' as a date"),
        ("\x1b[31m", "cannot read '\\x1b[31m' as a date"),
    ],
)
def test_an_impossible_date(run_tiny, option, text, said):
    result = run_tiny("timeline", option, text)
    assert (result.code, result.stdout) == (2, "")
    assert f"orbitctl: {option}: " in result.stderr
    assert said in result.stderr
    assert result.stderr.replace("\n", "").isprintable()


def test_an_impossible_date_suggests_one_that_is_not(run_tiny):
    error = run_tiny("timeline", "--from", "2023-02-29", "--json").error
    assert (error["code"], error["suggestions"]) == ("usage", ["2023-02"])


@pytest.mark.parametrize(
    ("options", "said"),
    [
        (["--from", "2024", "--to", "2023"], "--from 2024 is after --to 2023"),
        (["--from", "2024-07-02", "--to", "2024-07-01"], "--from 2024-07-02 is after --to 2024-07-01"),
        (["--from", "../2020"], "--from ../2020 has no first day"),
        (["--to", "2020/.."], "--to 2020/.. has no last day"),
        (["--as-of", "2020/.."], "--as-of 2020/.. has no last day"),
    ],
)
def test_a_window_that_is_none(run_tiny, options, said):
    result = run_tiny("timeline", *options)
    assert (result.code, result.stdout) == (2, "")
    assert result.stderr.startswith(f"orbitctl: {said}\n")


@pytest.mark.parametrize(
    ("options", "said", "suggested"),
    [
        (["--target", "mon"], "--target does not know “mon”", ["moon"]),
        (["--kind", "landign"], "--kind does not know “landign”", ["landing"]),
        (["--status", "overdeu"], "--status does not know “overdeu”", ["overdue"]),
        (["--target", "[bold]x[/bold]"], "--target does not know “[bold]x[/bold]”", []),
    ],
)
def test_an_unknown_value_lists_the_known_ones(run_tiny, options, said, suggested):
    error = run_tiny("timeline", *options, "--json").error
    assert (error["code"], error["message"], error["suggestions"]) == ("usage", said, suggested)
    assert "Known: " in error["hint"]


@pytest.mark.parametrize(("option", "name"), [("--program", "lantrn"), ("--actor", "nsaa")])
def test_an_unknown_name_in_a_filter_is_not_found(run_tiny, option, name):
    assert run_tiny("timeline", option, name).code == 3


def test_an_ambiguous_name_in_a_filter_lists_the_candidates(run, newsroom):
    result = run("timeline", "--actor", "kite works", "--data", newsroom, "--json")
    assert (result.code, result.error["suggestions"]) == (4, ["kite-a", "kite-b"])


@pytest.mark.parametrize("form", ["table", "plain"])
def test_the_text_has_each_title_or_mission_and_date(run_tiny, form):
    text = run_tiny("timeline", "--format", form).stdout
    for item in run_tiny("timeline", "--json").data:
        line = next(line for line in text.splitlines() if (item["mission_name"] or item["title"]) in line)
        assert line
        assert item["date_text"] in text
    assert "1 January 2026: done above, to come below" in text


def test_all_formats_hold_the_same_items(run_tiny):
    items = run_tiny("timeline", "--json").data
    assert run_tiny("timeline", "--format", "json").data == items
    lines = run_tiny("timeline", "--format", "jsonl").stdout.splitlines()
    assert [json.loads(line) for line in lines] == items


def test_what_others_wrote_is_shown_literally(run, newsroom):
    for form in ("table", "plain"):
        text = run("timeline", "--from", "2029-11-11", "--data", newsroom, "--format", form).stdout
        assert "[bold]Kite[/bold]" in text
    item = next(i for i in run("timeline", "--data", newsroom, "--json").data if i["record"] == "bold-kite")
    assert (item["mission_name"], item["layer"]) == ("[bold]Kite[/bold]", "newsroom")


@pytest.mark.parametrize(
    ("fields", "first"),
    [
        ("date,kind", {"date": "2001-03-01", "kind": "launch"}),
        ("kind,date", {"kind": "launch", "date": "2001-03-01"}),
        ("sources.id", {"sources.id": ["gazette-landing", "agency-log"]}),
        (" date , sources.tier ", {"date": "2001-03-01", "sources.tier": ["press", "primary"]}),
    ],
)
def test_fields(run_tiny, fields, first):
    result = run_tiny("timeline", "--program", "lantern", "--fields", fields, "--json")
    assert result.data[0] == first
    assert list(result.data[0]) == list(first)


def test_fields_in_a_table(run_tiny):
    result = run_tiny("timeline", "--program", "beacon", "--fields", "date,mission,sources.id", "--format", "plain")
    assert result.stdout.splitlines()[:3] == [
        "date        mission   sources.id",
        "2012-09-09  beacon-0",
        "2024-41     beacon-1",
    ]


@pytest.mark.parametrize("options", [[], ["--limit", "0"]])
@pytest.mark.parametrize(("field", "suggested"), [("titel", ["title"]), ("sources.idd", ["sources.id"]), ("zz", [])])
def test_an_unknown_field_lists_the_fields(run_tiny, options, field, suggested):
    """Whether or not there is an item to choose from: a script must not pass on an empty list and fail on the next."""
    result = run_tiny("timeline", "--fields", f"date,{field}", "--json", *options)
    assert (result.code, result.stdout) == (2, "")
    assert result.error["message"] == f"there is no field “{field}”"
    assert set(suggested) <= set(result.error["suggestions"])
    assert "Fields: date, date_text, earliest" in result.error["hint"]


@pytest.mark.parametrize("option", ["--target", "--program", "--actor", "--kind", "--status"])
def test_an_empty_filter_is_refused_and_not_taken_for_none(run_tiny, option):
    result = run_tiny("timeline", option, "")
    assert (result.code, result.stdout) == (2, "")
    assert f"{option} is empty" in result.stderr
