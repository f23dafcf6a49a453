import datetime

import icalendar
import ics
import pytest
from made_answers import answer, item, of_hostile_answers, source

from orbitctl.render.interchange import write
from orbitctl.render.interchange.entries import entries


def events(made):
    calendar = icalendar.Calendar.from_ical(write(made, "ical").text)
    assert calendar.errors == []
    assert {part.name for part in calendar.walk()} <= {"VCALENDAR", "VEVENT"}
    return calendar.walk("VEVENT")


@of_hostile_answers
def test_it_holds_what_the_answer_holds_and_nothing_acts(made):
    found = events(made)
    assert [str(event["uid"]) for event in found] == [f"{entry.id}@orbitctl" for entry in entries(made)]
    assert [str(event["summary"]) for event in found] == [entry.said for entry in entries(made)]
    for event in found:
        assert event.errors == []
        assert str(event.get("url", "https://")).startswith(("http://", "https://"))


@pytest.mark.filterwarnings("ignore")  # of the parser's own parser
@of_hostile_answers
def test_a_second_reader_finds_the_same(made):
    found = ics.Calendar(write(made, "ical").text).events
    assert {event.uid for event in found} == {f"{entry.id}@orbitctl" for entry in entries(made)}


@pytest.mark.parametrize(
    ("date", "first", "after"),
    [
        ("1969-07-20", "1969-07-20", "1969-07-21"),
        ("2027-12", "2027-12-01", "2028-01-01"),
        ("2028/..", "2028-01-01", "2028-01-02"),
        ("../2030", "2030-12-31", "2031-01-01"),
    ],
)
def test_it_lasts_as_long_as_the_date_is_vague_and_the_end_is_not_in_it(date, first, after):
    (event,) = events(answer(item(date), vague=True))
    found = event["dtstart"].dt, event["dtend"].dt
    assert found == (datetime.date.fromisoformat(first), datetime.date.fromisoformat(after))
    assert event["dtstart"].params["value"] == "DATE"


@pytest.mark.parametrize(
    ("status", "said"),
    [("done", "CONFIRMED"), ("planned", "TENTATIVE"), ("overdue", "TENTATIVE"), ("cancelled", "CANCELLED")],
)
def test_what_is_planned_is_tentative(status, said):
    (event,) = events(answer(item(status=status)))
    assert (event["status"], event["transp"]) == (said, "TRANSPARENT")


def test_it_is_stamped_with_the_day_of_the_data_so_that_it_changes_with_the_data_alone():
    (event,) = events(answer(item()))
    assert event["dtstamp"].dt == datetime.datetime(2026, 10, 1, tzinfo=datetime.UTC)


def test_what_is_vaguer_than_a_month_is_no_appointment_unless_asked_for():
    made = item("2027-06"), item("2028", record="b"), item("2028/..", record="c")
    written = write(answer(*made), "ical")
    assert written.text.count("BEGIN:VEVENT") == 1
    assert written.remarks == (
        "2 items are dated less well than to a month, and not in the calendar; --vague puts them in",
    )
    assert len(events(answer(*made, vague=True))) == 3
    assert len(events(answer(*made, kind="agenda"))) == 3


def test_the_sources_are_in_the_description_and_the_first_page_is_the_address():
    (event,) = events(answer(item(sources=(source("A; b", None), source("C", "https://c.example/x")))))
    assert event["description"].splitlines() == [
        "Date: 20 July 1969", "Who: NASA", "Evidence: reported", "Source: A; b, P", "Source: C, P, https://c.example/x",
    ]  # fmt: skip
    assert event["url"] == "https://c.example/x"
