"""Formats for other programs: the same things as ``--json``, on the bundled data and on the small world."""

import json
import re

import icalendar
import pytest

from orbitctl.render.interchange import FORMATS


def counted(text, form):
    """Return how many dated things a text holds."""
    match form:
        case "ical":
            return len(icalendar.Calendar.from_ical(text).walk("VEVENT"))
        case "timelinejs":
            return len(json.loads(text)["events"])
        case "vega-lite":
            return len(json.loads(text)["data"]["values"])
        case "mermaid":
            return len(re.findall(r"(?<=\S) : ", text))
        case _:
            return len(re.findall(r"^id: ", text, re.MULTILINE))


@pytest.mark.parametrize("form", FORMATS)
@pytest.mark.parametrize(
    "arguments",
    [
        ["timeline", "--target", "moon", "--vague"],
        ["timeline", "--as-of", "1969-07-01", "--vague"],
        ["timeline", "--mission", "artemis-iii", "--vague"],
        ["agenda", "--days", "400", "--vague"],
        ["agenda"],
    ],
)
def test_it_holds_the_same_items_as_json(run, arguments, form):
    result = run(*arguments, "--format", form)
    assert result.code == 0
    assert counted(result.stdout, form) == run(*arguments, "--json").json["count"] > 0


@pytest.mark.parametrize("form", FORMATS)
def test_a_screen_without_the_characters_changes_nothing_but_them(run, form):
    arguments = ["timeline", "--program", "chandrayaan", "--vague", "--format", form]
    plain = run(*arguments, encoding="ascii")
    assert plain.code == 0
    assert counted(plain.stdout, form) == counted(run(*arguments).stdout, form) > 0


@pytest.mark.parametrize("form", [form for form in FORMATS if form != "ical"])
def test_a_schedule_is_a_timeline_of_its_announcements(run, form):
    data = run("slips", "artemis-iii", "--json").data
    announced = sum(len(schedule["announcements"]) for schedule in data)
    assert counted(run("slips", "artemis-iii", "--format", form).stdout, form) == announced > 0


@pytest.mark.parametrize("form", FORMATS)
def test_nothing_found_is_a_whole_document_of_nothing(run_tiny, form):
    result = run_tiny("timeline", "--to", "1800", "--format", form)
    assert (result.code, counted(result.stdout, form)) == (0, 0)


def test_what_a_calendar_leaves_out_is_said_on_stderr(run):
    result = run("timeline", "--mission", "artemis-iii", "--format", "ical")
    assert "UID:artemis-iii.launch@" not in result.stdout
    assert result.stderr == (
        "orbitctl: 1 item is dated less well than to a month, and not in the calendar; --vague puts it in\n"
    )
    asked = run("timeline", "--mission", "artemis-iii", "--format", "ical", "--vague")
    assert ("UID:artemis-iii.launch@" in asked.stdout, asked.stderr) == (True, "")


def test_the_name_of_a_file_asks_for_a_calendar(run, folder):
    assert run("agenda", "-o", folder / "days.ics").code == 0
    assert (folder / "days.ics").read_bytes().startswith(b"BEGIN:VCALENDAR\r\n")


@pytest.mark.parametrize("form", FORMATS)
def test_fields_are_of_no_use_there(run_tiny, form):
    result = run_tiny("timeline", "--fields", "date", "--format", form)
    assert (result.code, result.stdout) == (2, "")
    assert result.stderr.startswith(f"orbitctl: --fields does not go with {form}")


@pytest.mark.parametrize("arguments", [["slips", "--format", "ical"], ["mission", "apollo-11", "--format", "ical"]])
def test_a_command_without_a_calendar_says_what_it_has(run, arguments):
    result = run(*arguments)
    assert (result.code, result.stdout) == (2, "")
    assert "'ical' is not one of" in result.stderr


@pytest.mark.parametrize("command", ["timeline", "agenda"])
def test_one_mission_alone(run_tiny, command):
    arguments = ["--days", "3000", "--vague"] if command == "agenda" else []
    data = run_tiny(command, "--mission", "Lantern 3", *arguments, "--json").data
    assert {item["mission"] for item in data} == {"lantern-3"}
    assert run_tiny(command, "--mission", "nonsense").code == 3
