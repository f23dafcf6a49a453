import json

import pytest

PROBE = " https://gazette.example/landing"
LOG = " https://space.northland.example/log"


def test_today_is_the_day_of_the_data_or_of_as_of(run_tiny):
    plain = run_tiny("agenda", "--days", "90", "--json")
    assert plain.data == run_tiny("agenda", "--days", "90", "--today", "2026-01-01", "--json").data
    assert [item["record"] for item in plain.data if item["entry"] == "dated"] == ["red-kite"]
    earlier = run_tiny("agenda", "--as-of", "2001-02-10", "--json")
    assert [(item["date"], item["entry"]) for item in earlier.data] == [("2001-03~", "dated")]


def test_today_alone_leaves_knowledge_as_it_is(run_tiny):
    (found,) = run_tiny("agenda", "--today", "2001-02-25", "--days", "5", "--json").data
    assert (found["date"], found["status"]) == ("2001-03-01", "done")


@pytest.mark.parametrize(
    ("options", "said"),
    [
        (["--today", "2026"], "--today 2026 is not one day"),
        (["--today", "2026-01-05~"], "--today 2026-01-05~ is not one day"),
        (["--today", "tomorrow"], "it changes by the day"),
        (["--days", "-1"], "Invalid value for '--days'"),
        (["--days", "4000"], "Invalid value for '--days'"),
        (["--kind", "landign"], "--kind does not know “landign”"),
    ],
)
def test_what_cannot_be_asked(run_tiny, options, said):
    result = run_tiny("agenda", *options)
    assert (result.code, result.stdout) == (2, "")
    assert said in result.stderr


def test_all_formats_hold_the_same(run_tiny):
    asked = ("agenda", "--today", "2024-01-01", "--days", "366", "--vague")
    items = run_tiny(*asked, "--json").data
    assert {item["entry"] for item in items} == {"dated", "some-time", "anniversary"}
    assert [json.loads(line) for line in run_tiny(*asked, "--format", "jsonl").stdout.splitlines()] == items
    for form in ("plain", "table"):
        text = " ".join(run_tiny(*asked, "--format", form).stdout.split())
        assert all(item["when"] in text for item in items)


def test_the_screen(run_tiny):
    result = run_tiny("agenda", "--today", "2026-03-01", "--days", "10", "--sources")
    assert result.stdout.splitlines() == [
        "Agenda: 10 days from 1 March 2026  1 dated item, 2 anniversaries, 2 of them round (★)",
        "",
        "Dated",
        "When                           What                        Who              Status     Sure         Sources",
        "◇ some time, about March 2026  Red Kíte: arrival in orbit  Rocketeers Inc.  ○ planned  ●○ reported  [1]",
        "",
        "Anniversaries",
        "Day           Years  What happened                       Who  Sure          Sources",
        "1 March 2026   ★ 25  Lantern 1 is launched (2001)        NSA  ●● confirmed  [1][2]",
        "5 March 2026   ★ 25  Lantern 1 lands on the Moon (2001)  NSA  ●○ reported   [1]",
        "◇ may as well lie outside the days asked for",
        "",
        "Sources",
        "[1]  “Probe lands”, The Gazette, published 5 March 2001, opened 1 December 2025 (press)" + PROBE,
        "[2]  “Flight log”, Northland Space Agency, opened 1 December 2025 (primary)" + LOG,
        "data 2026.1.0, as of 1 January 2026",
    ]


def test_days_without_anything(run_tiny):
    assert run_tiny("agenda", "--today", "2026-11-20", "--days", "2").stdout.splitlines() == [
        "Agenda: 2 days from 20 November 2026  0 dated items, 0 anniversaries",
        "data 2026.1.0, as of 1 January 2026",
    ]
