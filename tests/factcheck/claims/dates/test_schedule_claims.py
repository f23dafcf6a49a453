"""What is told as to come in words that no verb frames."""

import pytest
from claims_shown import days

DAY = "2026-01-15"


@pytest.fixture
def schedules(told):
    """Return the plans of a sentence: of what, which event, when."""
    return lambda text, day=DAY: [(c.subject, c.property, days(c.time)) for c in told("schedule", text, day=day)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("For Lantern 3, its first try, the head of NSA names 2028.", ("lantern-3", "plan", "2028-01-01..2028-12-31")),
        ("As for Lantern 3, NSA now promises nothing before 2028.", ("lantern-3", "plan", "from 2028-01-01..")),
        ("Under present plans Lantern 3 departs in 2028, one of two that NSA picked last June.",
         ("lantern-3", "launch", "2028-01-01..2028-12-31")),
        ("Lantern 3 is due for launch in 2031 under the plan adopted in January 2024.",
         ("lantern-3", "launch", "2031-01-01..2031-12-31")),
        ("Red Kite is not expected at Mars until March 2026.", ("red-kite", "orbit", "from 2026-03-01..")),
        ("Grants or no grants, NSA insists that Lantern 3 will fly in 2028.",
         ("lantern-3", "launch", "2028-01-01..2028-12-31")),
        ("NSA approved Lantern 3 and its July 2028 launch date.", ("lantern-3", "launch", "2028-07-01..2028-07-31")),
        ("The launch date of Lantern 3 now stands at May 2028.", ("lantern-3", "launch", "2028-05-01..2028-05-31")),
        ("NSA says 2028 is the year of Lantern 3.", ("lantern-3", "plan", "2028-01-01..2028-12-31")),
        ("Picked last year, Lantern 3 leaves, as NSA said last week, in 2028.",
         ("lantern-3", "plan", "2028-01-01..2028-12-31")),
        ("Lantern 3 is on course to set off for the Moon in 2028.",
         ("lantern-3", "launch", "2028-01-01..2028-12-31")),
        ("Come 2028, Lantern 3 gets its turn.", ("lantern-3", "plan", "2028-01-01..2028-12-31")),
        ("Rocketeers gives June 2028 as the month in which Lantern 3 blasts off.",
         ("lantern-3", "plan", "2028-06-01..2028-06-30")),
        ("NSA aims to land Lantern 3 on the Moon by 2030.", ("lantern-3", "landing", "by ..2030-12-31")),
        ("Lantern 3 is scheduled to leave for Mars in 2028 and to land there in 2030.",
         ("lantern-3", "landing", "2030-01-01..2030-12-31")),
        ("NSA will fly Lantern 3 past Venus before landing on Mars in 2031.",
         ("lantern-3", "landing", "2031-01-01..2031-12-31")),
        ("Lantern 3 was to launch in 2024.", ("lantern-3", "launch", "2024-01-01..2024-12-31")),
        ("NSA has put back its lander, Lantern 3, to 2036.", ("lantern-3", "plan", "2036-01-01..2036-12-31")),
        ("Lantern 3 is to launch in November.", ("lantern-3", "launch", "2026-11-01..2026-11-30")),
        ("Visitors move into Harbour in 2026.", ("harbour", "plan", "2026-01-01..2026-12-31")),
        ("NSA hopes Lantern 3 can be off the pad by 2029.", ("lantern-3", "plan", "by ..2029-12-31")),
        ("NSA assured everybody Lantern 3 would be launched in 2028.",
         ("lantern-3", "launch", "2028-01-01..2028-12-31")),
        ("NSA pegs Lantern 3 to the year 2028.", ("lantern-3", "plan", "2028-01-01..2028-12-31")),
        ("Red Kite pulls into the Martian system in 2027.", ("red-kite", "orbit", "2027-01-01..2027-12-31")),
        ("Two rockets are to leave at the end of 2028, with the Lantern 3 samples due back in 2031, says NSA.",
         ("lantern-3", "return", "2031-01-01..2031-12-31")),
    ],
)  # fmt: skip
def test_what_is_read(schedules, text, expected):
    assert expected in schedules(text)


def test_flights_in_a_row_have_a_date_each(schedules):
    assert schedules("Lantern 3 will fly in 2028, Lantern 4 in 2030 and Lantern 5 in 2031.") == [
        ("lantern-3", "launch", "2028-01-01..2028-12-31"),
        ("lantern-4", "launch", "2030-01-01..2030-12-31"),
        ("lantern-5", "launch", "2031-01-01..2031-12-31"),
    ]


def test_what_is_to_be_launched_is_planned(schedules):
    assert schedules("Lantern 3 to be launched in 2024.", None) == [("lantern-3", "launch", "2024-01-01..2024-12-31")]


@pytest.mark.parametrize(
    "text",
    [
        "Does NSA name 2028 for Lantern 3?",
        "If the money comes, Lantern 3 gets its turn in 2028.",
        "For Lantern 3, once promised for 2028, nobody names a year.",
        "Lantern 3 could get its turn in 2028.",
        "The budget of Lantern 3 in 2028 is small.",
        "Lantern 3 passes its design review in 2027.",
        "Lantern 3 is not to have its turn in 2028.",
        "For Lantern 3 and Lantern 4, NSA names 2028.",
        "NSA picked Lantern 3 in June 2024.",
        "Red Kite should have entered orbit around Mars in March 2027 but did not.",
        "Today marks a decade since the launch of Lantern 3.",
        "There is more than Lantern 3 to look forward to when it comes to the Moon in 2028.",
        "Lantern 3 is to look for a place for a lander to be launched in 2030.",
        "Its fifth crew to the Skylight station will not depart before 2030.",
        # of what comes next, or of something else
        "Lantern 3 is to leave first, followed by a rover in 2031.",
        "Lantern 3 is to circle the Moon ahead of a landing in 2031.",
        "That's it for Lantern this year.",
        "The window, once meant for 2028, was missed when Rocketeers put off its orbiter, Red Kite.",
    ],
)
def test_what_is_left_alone(schedules, text):
    assert schedules(text) == []


@pytest.mark.parametrize(
    "text",
    [
        "Lantern 3 will not make its attempt, as there is no time left for all the work ahead of the launch in 2027.",
        "A launch of Lantern 3 in 2027 would have brought it to the Moon in 2028.",
    ],
)
def test_what_will_not_be_or_would_have_been_is_no_plan(told, text):
    assert told("schedule", text, day="2026-06-01") == []
