import json

import pytest


def test_one_schedule(run_tiny):
    result = run_tiny("slips", "lantern 3", "--json")
    assert (result.code, result.stderr, result.json["count"]) == (0, "", 1)
    (item,) = result.data
    assert list(item)[:3] == ["milestone", "name", "record_kind"]
    assert {"milestone", "name", "announcements", "total_slip_days", "times_slipped"} <= set(item)
    assert (item["milestone"], item["times_slipped"], item["total_slip_days"]) == (
        "lantern-3", 2, {"min": 2557, "max": None},
    )  # fmt: skip
    first, second, _ = item["announcements"]
    assert {"announced", "target", "by", "note", "delta_days", "sources"} <= set(first)
    assert (first["delta_days"], second["delta_days"]) == (None, {"min": 1096, "max": 1826})
    assert [source["id"] for source in second["sources"]] == ["agency-log"]


def test_all_schedules(run_tiny):
    result = run_tiny("slips", "--json")
    assert [item["milestone"] for item in result.data][:2] == ["lantern-3", "lantern-1"]
    counts = [item["times_slipped"] for item in result.data]
    assert counts == sorted(counts, reverse=True)


def test_as_of(run_tiny):
    (item,) = run_tiny("slips", "lantern-3", "--as-of", "2019", "--json").data
    assert [move["target"] for move in item["announcements"]] == ["2020", "2024"]
    assert run_tiny("slips", "lantern-1", "--as-of", "2000", "--json").data[0]["status"] == "planned"


def test_several_schedules_of_one_record(run, folder):
    (folder / "dataset.toml").write_text(
        'title = "own"\nversion = "2026.1.0"\nas_of = "2026-01-01"\nlicence = "CC0-1.0"\n', encoding="utf-8"
    )
    (folder / "world.toml").write_text(
        """
[[mission]]
id = "kite"
name = "Kite"
targets = ["moon"]
kinds = ["lander"]
outcome = "planned"
confidence = "unsourced"
schedule = [
    { announced = "2020-01-01", target = "2023" },
    { event = "landing", announced = "2020-01-01", target = "2024" },
    { event = "milestone", title = "Drop test", announced = "2020-02-01", target = "2021-06" },
    { announced = "2021-01-01" },
    { event = "milestone", title = "Drop test", announced = "2021-03-01", target = "2021-04" },
    { announced = "2022-01-01", target = "2027-36", by = "Works" },
    { event = "landing", announced = "2022-06-01", target = "2024" },
]
events = [
    { kind = "milestone", title = "Roll-out", date = "2021-05-01" },
    { kind = "milestone", title = "Drop test", date = "2021-07-09" },
]
""",
        encoding="utf-8",
    )
    found = run("slips", "kite", "--json", "--data", folder).data
    assert [(item["event"], item["title"], item["status"]) for item in found] == [
        ("launch", None, "planned"),
        ("landing", None, "overdue"),
        ("milestone", "Drop test", "happened"),
    ]
    launch, landing, drop = found
    assert [move["move"] for move in launch["announcements"]] == ["first", "taken-back", "slip"]
    assert launch["announcements"][1]["target"] is launch["announcements"][1]["delta_days"] is None
    assert launch["announcements"][2]["delta_days"] == launch["total_slip_days"] == {"min": 1370, "max": 1825}
    assert (launch["times_slipped"], launch["times_taken_back"]) == (1, 1)
    assert [move["move"] for move in landing["announcements"]] == ["first", "unchanged"]
    assert (drop["times_pulled_in"], drop["pulled_in_days"]) == (1, {"min": -90, "max": -32})
    assert (drop["happened"]["date"], drop["total_to"], drop["total_slip_days"]) == (
        "2021-07-09", "happened", {"min": 9, "max": 38},
    )  # fmt: skip
    without = run("slips", "kite", "--json", "--data", folder, "--as-of", "2021-06").data
    assert [item["status"] for item in without] == ["no-date", "planned", "overdue"]
    plain = run("slips", "kite", "--data", folder, "--format", "plain").stdout
    assert plain.startswith("Kite  3 schedules\n\nLaunch: 3 announcements, 1 slip\n")
    assert "Drop test: 2 announcements, 0 slips, 1 pull-in\n" in plain


@pytest.mark.parametrize(
    ("name", "said"),
    [
        ("lantern-2", "no announced date of mission lantern-2 was on record on 2026-01-01"),
        (
            "beacon",
            "no announced date of program beacon was on record on 2026-01-01; for its missions: orbitctl slips ",
        ),
    ],
)
def test_what_has_no_schedule_is_an_empty_answer(run_tiny, name, said):
    result = run_tiny("slips", name)
    assert (result.code, result.stdout.splitlines()[0]) == (0, "No announced dates")
    assert result.stderr.startswith(f"orbitctl: {said}")
    answer = run_tiny("slips", name, "--json")
    assert (answer.data, answer.json["warnings"]) == ([], [result.stderr.removeprefix("orbitctl: ").strip()])


@pytest.mark.parametrize(
    ("arguments", "code", "said"),
    [
        (["nsa"], 3, "no mission is called “nsa”"),
        (["twin"], 4, "“twin” is the name of 2 missions"),
        (["lantrn 3"], 3, "no record is called “lantrn 3”"),
        (["--status", "late"], 2, "--status does not know “late”"),
        (["--target", "mars", "--as-of", "soon"], 2, "--as-of"),
    ],
)
def test_what_cannot_be_answered(run_tiny, arguments, code, said):
    result = run_tiny("slips", *arguments)
    assert (result.code, result.stdout) == (code, "")
    assert said in result.stderr


def test_the_screen_of_one(run_tiny):
    assert run_tiny("slips", "lantern-3", "--format", "plain").stdout.splitlines() == [
        "Lantern 3: launch  3 announcements, 2 slips",
        "Status         ○ planned",
        "First to last  at least 7 years later",
        "Slipped        2 times, together at least 6 years later",
        "Announced        Date given            Move                      By   Note",
        "10 January 2015  2020                  first date                NSA  [1]",
        "1 February 2019  2024                  3 to 5 years later        NSA  money [1]",
        "1 March 2023     no earlier than 2028  at least 36 months later  NSA  [1]",
        "",
        "Sources",
        "[1]  “Flight log”, Northland Space Agency, opened 1 December 2025 (primary) https://space.northland.example/log",
        "data 2026.1.0, as of 1 January 2026",
    ]


def test_the_screen_of_all(run_tiny):
    lines = run_tiny("slips", "--format", "plain").stdout.splitlines()
    assert lines[0] == "Schedules  5 schedules, 3 slips"
    assert [line.split("  ")[0] for line in lines[2:7]] == [
        "Lantern 3: launch", "Lantern 1: launch", "Beacon 0: launch", "Beacon 1: launch", "Red Kíte: orbit",
    ]  # fmt: skip
    assert "! overdue" in next(line for line in lines if line.startswith("Beacon 1"))
    cited = run_tiny("slips", "--format", "plain", "--sources").stdout
    assert "\nSources\n[1]" in cited


@pytest.mark.parametrize("width", ["80", "120"])
def test_a_table_fits_the_terminal(run, monkeypatch, width):
    monkeypatch.setenv("COLUMNS", width)
    for arguments in (["slips", "artemis-iii"], ["slips", "--limit", "20"], ["slips", "iss"]):
        table = run(*arguments, "--format", "table").stdout
        assert max(map(len, table.splitlines())) <= int(width)


def test_all_formats_hold_the_same(run_tiny):
    data = run_tiny("slips", "--json").data
    assert [json.loads(line) for line in run_tiny("slips", "--format", "jsonl").stdout.splitlines()] == data
    for form in ("plain", "table"):
        text = run_tiny("slips", "--format", form).stdout
        assert all(item["name"] in text for item in data)


def test_no_move_on_the_bundled_data_is_one_number_that_nobody_knows(run):
    """A move is a single number of days only between two dates that are known to the day."""
    for item in run("slips", "--json").data:
        for before, move in zip([None, *item["announcements"]], item["announcements"], strict=False):
            days = move["delta_days"]
            if days and days["min"] == days["max"] is not None:
                assert before
                assert len(move["target"]) == 10 == len(before["target"]) or move["move"] == "unchanged"
            assert (days is None) == (move["target"] is None or move["move"] == "first")
        moves = [move["move"] for move in item["announcements"]]
        assert (item["times_slipped"], item["times_pulled_in"]) == (moves.count("slip"), moves.count("pull-in"))


def test_artemis_iii_has_slipped_and_been_pulled_in(run):
    (item,) = run("slips", "artemis-iii", "--json", "--as-of", "2024-06-01").data
    assert [move["target"] for move in item["announcements"]] == ["2028", "2024", "2025", "2026-09"]
    assert [move["move"] for move in item["announcements"]] == ["first", "pull-in", "slip", "slip"]
