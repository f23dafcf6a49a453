"""Dates in prose.

A row is a sentence and what is read of it: relation, first and last day, ``~`` about, ``@`` told from the document's
day, which is Saturday, 28 November 2026.
"""

import datetime
from time import process_time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from orbitctl import dates
from orbitctl.factcheck.reading.calendar import periods
from orbitctl.factcheck.reading.calendar.words import vocabulary
from orbitctl.factcheck.reading.times import times
from orbitctl.factcheck.reading.tokens import tokens

TODAY = "2026-11-28"


def told(text, day=TODAY):
    """Write the dates of a sentence as the tables do; a day that is first and last is written once."""
    return " | ".join(shown(time) for time in times(tokens(text), day))


def shown(time):
    days = time.earliest if time.earliest == time.latest else f"{time.earliest or ''}..{time.latest or ''}"
    return f"{time.relation} {days}" + " ~" * time.approximate + " @" * time.anchored


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Griffin, which lost its rover in 2024, is to fly in December.", "in 2024-01-01..2024-12-31"),
        ("In 2024 it lost its rover in July.", "in 2024-01-01..2024-12-31 | in 2024-07-01..2024-07-31"),
    ],
)
def test_what_is_to_come_is_not_of_a_year_gone_by(text, expected):
    assert told(text) == expected


DAYS = [
    "Apollo 11 landed on 20 July 1969.",
    "Apollo 11 landed on July 20, 1969, in the Sea of Tranquility.",
    "Apollo 11 landed July 20 1969.",
    "Apollo 11 landed on July 20th 1969.",
    "Apollo 11 landed on July 20th, 1969.",
    "Apollo 11 landed on the 20th of July 1969.",
    "Apollo 11 landed on 20th July, 1969.",
    "Apollo 11 landed on 20 Jul. 1969.",
    "Apollo 11 landed on Jul 20, 1969.",
    "Apollo 11 landed on 1969-07-20.",
    "Apollo 11 landed on 1969/07/20.",
    "Apollo 11 landed on 1969/7/20.",
    "Apollo 11 landed on Sunday, 20 July 1969.",
    "Apollo 11 landed on Sunday, July 20, 1969.",
    "Apollo 11 landed on Sun. 20 July 1969.",
    "APOLLO 11 LANDED ON JULY 20, 1969",
    "Apollo 11 landed at 20:17 UTC on 20 July 1969.",
    "Apollo 11 landed (20 July 1969).",
    "The 20 July 1969 landing was the first.",
    "After the 20 July 1969 landing came another.",
    "Apollo 11 landed on July the 20th 1969.",
    "Apollo 11 landed on the twentieth of July 1969.",
    "Apollo 11 landed on the twentieth day of July, 1969.",
    "Apollo 11 landed in the night to 20 July 1969.",
]


@pytest.mark.parametrize("text", DAYS)
def test_a_day_in_any_style(text):
    assert told(text, None) == told(text) == "in 1969-07-20"


ABSOLUTE = [
    # months
    ("It landed in February 2024.", "in 2024-02-01..2024-02-29"),
    ("It landed in February of 2024.", "in 2024-02-01..2024-02-29"),
    ("It landed in February, 2024.", "in 2024-02-01..2024-02-29"),
    ("It landed in Feb. 2024.", "in 2024-02-01..2024-02-29"),
    ("It flies in Sept. 2027.", "in 2027-09-01..2027-09-30"),
    ("It flies in May 2027.", "in 2027-05-01..2027-05-31"),
    ("It flies in March 2027.", "in 2027-03-01..2027-03-31"),
    ("It landed in 2024-02.", "in 2024-02-01..2024-02-29"),
    ("It flies in early February 2027.", "in 2027-02-01..2027-02-15"),
    ("It flies in mid-February 2027.", "in 2027-02-06..2027-02-25"),
    ("It flies in late February 2027.", "in 2027-02-16..2027-02-28"),
    ("It flies by the end of February 2027.", "by ..2027-02-28"),
    ("It flies at the beginning of June 2027.", "in 2027-06-01..2027-06-12"),
    ("The February 2024 landing was the first.", "in 2024-02-01..2024-02-29"),
    # parts of a year
    ("It flies in early 2028.", "in 2028-01-01..2028-05-31"),
    ("It flies early in 2028.", "in 2028-01-01..2028-05-31"),
    ("It flies in mid-2028.", "in 2028-04-01..2028-09-30"),
    ("It flies in mid 2028.", "in 2028-04-01..2028-09-30"),
    ("It flies in the middle of 2028.", "in 2028-04-01..2028-09-30"),
    ("It flies in late 2028.", "in 2028-08-01..2028-12-31"),
    ("It flies late in 2028.", "in 2028-08-01..2028-12-31"),
    ("It flies very late in 2028.", "in 2028-08-01..2028-12-31"),
    ("It flies at the end of 2026.", "in 2026-09-01..2026-12-31"),
    ("It flies at the very end of 2026.", "in 2026-09-01..2026-12-31"),
    ("It flies at the start of 2027.", "in 2027-01-01..2027-04-30"),
    ("It flies in early to mid-2027.", "in 2027-01-01..2027-09-30"),
    ("It flies in mid-to-late 2027.", "in 2027-04-01..2027-12-31"),
    ("It flies in the first half of 2026.", "in 2026-01-01..2026-06-30"),
    ("It flies in the second half of 2026.", "in 2026-07-01..2026-12-31"),
    ("It flies in the latter half of 2026.", "in 2026-07-01..2026-12-31"),
    ("It flies in H1 2026.", "in 2026-01-01..2026-06-30"),
    ("It flies in H2 of 2026.", "in 2026-07-01..2026-12-31"),
    ("It flies in Q3 2026.", "in 2026-07-01..2026-09-30"),
    ("It flies in the third quarter of 2026.", "in 2026-07-01..2026-09-30"),
    ("It flies in the last quarter of 2026.", "in 2026-10-01..2026-12-31"),
    ("It flies in the third or fourth quarter of 2026.", "in 2026-07-01..2026-12-31"),
    ("It flies in spring 2027.", "in 2027-03-01..2027-11-30"),
    ("It flies in the spring of 2027.", "in 2027-03-01..2027-11-30"),
    ("It flies in late spring 2027.", "in 2027-03-01..2027-11-30"),
    ("It flies in the summer of 2027.", "in 2027-06-01..2028-02-29"),
    ("It flies in fall 2027.", "in 2027-03-01..2027-11-30"),
    ("It flew in the winter of 2024.", "in 2024-01-01..2025-03-31"),
    # years
    ("It landed in 2024.", "in 2024-01-01..2024-12-31"),
    ("In 2024, it landed.", "in 2024-01-01..2024-12-31"),
    ("2024's first landing was soft.", "in 2024-01-01..2024-12-31"),
    ("The Heritage Convention of 2024 protects it.", "in 2024-01-01..2024-12-31"),
    ("It was 1983 before China acceded.", "in 1983-01-01..1983-12-31"),
    ("It left on Christmas Day 2021.", "in 2021-12-25"),
    ("It left on Christmas Eve 1968.", "in 1968-12-24"),
    ("It left at Christmas 2021.", "in 2021-12-20..2021-12-31"),
    ("It left before New Year's Day 2022.", "before ..2021-12-31"),
    ("Its retirement in 2030 signifies an end.", "in 2030-01-01..2030-12-31"),
    ("The target is 2030.", "in 2030-01-01..2030-12-31"),
    ("They delve deeper into 2025.", "in 2025-01-01..2025-12-31"),
    ("It has a contract for the years 2025 to 2036.", "in 2025-01-01..2036-12-31"),
    ("In 2019 engineers agreed.", "in 2019-01-01..2019-12-31"),
    ("The 2019 Chandrayaan-2 mission failed.", "in 2019-01-01..2019-12-31"),
    ("India's 2019 attempt failed.", "in 2019-01-01..2019-12-31"),
    ("Chandrayaan-2 (2019) failed.", "in 2019-01-01..2019-12-31"),
    ("The failure of 2019 taught much.", "in 2019-01-01..2019-12-31"),
    ("2019 was a bad year.", "in 2019-01-01..2019-12-31"),
    ("It flies in the year 2027.", "in 2027-01-01..2027-12-31"),
    ("As of 2024, there were 50.", "in 2024-01-01..2024-12-31"),
    ("It happened in 2019, 2021 and 2023.",
     "in 2019-01-01..2019-12-31 | in 2021-01-01..2021-12-31 | in 2023-01-01..2023-12-31"),
    # decades
    ("They landed in the 1960s.", "in 1960-01-01..1969-12-31"),
    ("They landed in the 1960's.", "in 1960-01-01..1969-12-31"),
    ("They landed in the late 1960s.", "in 1965-01-01..1969-12-31"),
    ("They will land in the early 2030s.", "in 2030-01-01..2034-12-31"),
    ("They will land in the mid-2030s.", "in 2033-01-01..2037-12-31"),
    ("They will land by the end of the 2030s.", "by ..2039-12-31"),
    ("It was written in the 1900s.", "in 1900-01-01..1999-12-31"),
    ("After the 1960s race came a pause.", "in 1960-01-01..1969-12-31"),
    # ranges, and one of two
    ("It flies between 2027 and 2029.", "in 2027-01-01..2029-12-31"),
    ("It flies between July 2027 and early 2028.", "in 2027-07-01..2028-05-31"),
    ("It runs from 2031 to 2035.", "in 2031-01-01..2035-12-31"),
    ("It ran from 1969 through 1972.", "in 1969-01-01..1972-12-31"),
    ("It runs in 2031-2035.", "in 2031-01-01..2035-12-31"),
    ("Apollo (1969–72) is over.", "in 1969-01-01..1972-12-31"),
    ("Apollo landed in 1969-72.", "in 1969-01-01..1972-12-31"),
    ("It flies in 2028 or 2029.", "in 2028-01-01..2029-12-31"),
    ("It flies in late 2028 or early 2029.", "in 2028-08-01..2029-05-31"),
    ("It flies in late 2028/early 2029.", "in 2028-08-01..2029-05-31"),
    ("It flies in June or July 2027.", "in 2027-06-01..2027-07-31"),
    ("It flies in June/July 2027.", "in 2027-06-01..2027-07-31"),
    ("It flies between December and January 2028.", "in 2027-12-01..2028-01-31"),
    ("It flew from 16 July to 24 July 1969.", "in 1969-07-16..1969-07-24"),
    ("It flew 16-24 July 1969.", "in 1969-07-16..1969-07-24"),
    ("It flew from 16 to 24 July 1969.", "in 1969-07-16..1969-07-24"),
    ("It flew July 16–24, 1969.", "in 1969-07-16..1969-07-24"),
    ("It slipped from 2027 to 2028.", "in 2028-01-01..2028-12-31"),
    ("NASA delayed it from late 2026 to early 2028.", "in 2028-01-01..2028-05-31"),
    ("It was delayed to 2028.", "in 2028-01-01..2028-12-31"),
    ("It slipped from 2026 to no earlier than 2028.", "from 2028-01-01.."),
    ("It slid from 2025 into 2026.", "in 2026-01-01..2026-12-31"),
    # the year is that of the date beside it
    ("It left on 14 July and landed on 23 August 2023.", "in 2023-07-14 | in 2023-08-23"),
    ("It left on 7 September 2023 and landed on 19 January.", "in 2023-09-07"),
    ("It left on 14 December and landed on 3 January 2024.", "in 2024-01-03"),
    ("2023: on 14 July it left.", "in 2023-01-01..2023-12-31 | in 2023-07-14"),
    ("In 2023 it left on 14 July.", "in 2023-01-01..2023-12-31 | in 2023-07-14"),
]  # fmt: skip


IN_WORDS = [
    ("It left on the first day of November 1963.", "in 1963-11-01"),
    ("It left on the last day of February 1964.", "in 1964-02-29"),
    ("It left on the thirty-first of October 1963.", "in 1963-10-31"),
    ("The second of May's launches failed in 1963.", "in 1963-01-01..1963-12-31"),
    ("It left on Christmas Eve of 1968.", "in 1968-12-24"),
    ("It arrived on Bastille Day 2015.", "in 2015-07-14"),
    ("It ended on Halloween 2018.", "in 2018-10-31"),
    ("It left in the opening days of July 1969.", "in 1969-07-01..1969-07-12"),
    ("It left in the second week of July 1969.", "in 1969-07-05..1969-07-17"),
    ("It left in the closing months of 1969.", "in 1969-09-01..1969-12-31"),
    ("It left halfway through 1969.", "in 1969-04-01..1969-09-30"),
]


@pytest.mark.parametrize(("text", "expected"), IN_WORDS)
def test_days_and_parts_told_in_words(text, expected):
    assert told(text, None) == expected


@pytest.mark.parametrize(("text", "expected"), ABSOLUTE)
def test_dates_that_say_their_year(text, expected):
    assert told(text, None) == told(text) == expected


RELATIONS = [
    ("It flew ten days before 14 July 2004.", "in 2004-07-04"),
    ("It flew two months after July 2004.", "in 2004-08-16..2004-10-16 ~"),
    ("It flies by 2030.", "by ..2030-12-31"),
    ("It flies by the year 2030.", "by ..2030-12-31"),
    ("It flies by early 2030.", "by ..2030-05-31"),
    ("It flies by the end of 2026.", "by ..2026-12-31"),
    ("It flies by end-2026.", "by ..2026-12-31"),
    ("It flies no later than June 2027.", "by ..2027-06-30"),
    ("It flies on or before 1 June 2027.", "by ..2027-06-01"),
    ("It flies in 2028 at the latest.", "by ..2028-12-31"),
    ("It had left by 20:17 UTC on 20 July 1969.", "by ..1969-07-20"),
    ("It flies before 2030.", "before ..2029-12-31"),
    ("It flew prior to 20 July 1969.", "before ..1969-07-19"),
    ("It flies before late 2030.", "before ..2030-12-31"),
    ("It flew after 1969.", "after 1970-01-01.."),
    ("It flew after 20 July 1969.", "after 1969-07-21.."),
    ("It flies after mid-2027.", "after 2027-04-01.."),
    ("It flies later than 2027.", "after 2028-01-01.."),
    ("It has flown since 2019.", "since 2019-01-01.."),
    ("It has flown since the early 1960s.", "since 1960-01-01.."),
    ("It flies from 2030.", "from 2030-01-01.."),
    ("It flies from 2030 onwards.", "from 2030-01-01.."),
    ("It flies no earlier than mid-2027.", "from 2027-04-01.."),
    ("It flies no earlier than the second half of 2027.", "from 2027-07-01.."),
    ("It flies not before 2028.", "from 2028-01-01.."),
    ("It does not fly, not until 2028.", "from 2028-01-01.."),
    ("It flies starting in 2028.", "from 2028-01-01.."),
    ("It flies as early as 2028.", "from 2028-01-01.."),
    ("They fixed 2028 as the year of the flight.", "in 2028-01-01..2028-12-31"),
    ("Come 2028, it flies.", "in 2028-01-01..2028-12-31"),
    ("Moscow has 2028 down for it.", "in 2028-01-01..2028-12-31"),
    ("Moscow has its heart set on 2028 for it.", "in 2028-01-01..2028-12-31"),
    ("It flies in 2028 at the earliest.", "from 2028-01-01.."),
    ("It flies in 2028 or later.", "from 2028-01-01.."),
    ("It runs until 2030.", "until ..2030-12-31"),
    ("It runs through 2030.", "until ..2030-12-31"),
    ("It was extended to 2030.", "until ..2030-12-31"),
    ("It runs until at least 2030.", "from 2030-01-01.."),
    ("It runs at least until 2030.", "from 2030-01-01.."),
    ("It has run since at least 2019.", "since 2019-01-01.."),
    ("It runs to 2030.", "until ..2030-12-31"),
    ("It was extended into 2027.", "until ..2027-12-31"),
    ("It flies during 2030.", "in 2030-01-01..2030-12-31"),
    ("It is planned for 2030.", "in 2030-01-01..2030-12-31"),
    ("It flies around 2030.", "in 2030-01-01..2030-12-31 ~"),
    ("It flies in about 2030.", "in 2030-01-01..2030-12-31 ~"),
    ("It flies some time in 2030.", "in 2030-01-01..2030-12-31 ~"),
    ("It flies sometime in 2030.", "in 2030-01-01..2030-12-31 ~"),
    ("It flies possibly in 2030.", "in 2030-01-01..2030-12-31 ~"),
    ("It flies possibly by 2030.", "by ..2030-12-31 ~"),
    ("It was built c. 1969.", "in 1969-01-01..1969-12-31 ~"),
    ("It flew in the week of 14 July 1969.", "in 1969-07-14 ~"),
    ("It was built circa 1969.", "in 1969-01-01..1969-12-31 ~"),
    ("It flew on 2001-Mar-05.", "in 2001-03-05"),
    ("It flew on 5-Mar-2001.", "in 2001-03-05"),
]


@pytest.mark.parametrize(("text", "expected"), RELATIONS)
def test_the_words_around_a_date(text, expected):
    assert told(text, None) == told(text) == expected


RELATIVE = [
    ("It flew yesterday.", "in 2026-11-27 @"),
    ("Ten years ago yesterday it flew.", "in 2016-11-27 @"),
    ("Forty years ago this morning it flew.", "in 1986-11-28 @"),
    ("A quarter of a century ago it flew.", "in 2001-01-01..2002-05-30 ~ @"),
    ("It flew a fortnight ago.", "in 2026-11-10..2026-11-18 ~ @"),
    ("It landed this morning.", "in 2026-11-28 @"),
    ("It landed last night.", "in 2026-11-27..2026-11-28 @"),
    ("It landed the day before yesterday.", "in 2026-11-26 @"),
    ("It landed over the weekend.", "in 2026-11-20..2026-11-28 @"),
    ("It flies today.", "in 2026-11-28 @"),
    ("It flies tomorrow.", "in 2026-11-29 @"),
    ("It flew last week.", "in 2026-11-14..2026-11-27 @"),
    ("It flies this week.", "in 2026-11-22..2026-12-04 @"),
    ("It flies next week.", "in 2026-11-29..2026-12-12 @"),
    ("It flew last month.", "in 2026-10-01..2026-10-31 @"),
    ("It flies this month.", "in 2026-11-01..2026-11-30 @"),
    ("It flies next month.", "in 2026-12-01..2026-12-31 @"),
    ("It flew late last month.", "in 2026-10-16..2026-10-31 @"),
    ("It flew last year.", "in 2025-01-01..2025-12-31 @"),
    ("It flies this year.", "in 2026-01-01..2026-12-31 @"),
    ("It flies next year.", "in 2027-01-01..2027-12-31 @"),
    ("It flies early next year.", "in 2027-01-01..2027-05-31 @"),
    ("It flies by the end of next year.", "by ..2027-12-31 @"),
    ("It flies in the first half of next year.", "in 2027-01-01..2027-06-30 @"),
    ("It flies no earlier than next year.", "from 2027-01-01.. @"),
    ("It flies possibly next year.", "in 2027-01-01..2027-12-31 ~ @"),
    ("It flew on Monday, they said.", "in 2026-11-23..2026-11-30 @"),
    ("It flew sixty-eight years ago today.", "in 1958-11-28 @"),
    ("It flew half a century ago this month.", "in 1976-11-01..1976-11-30 @"),
    ("It flew last Monday.", "in 2026-11-16..2026-11-23 @"),
    ("It flies this Monday.", "in 2026-11-23..2026-11-30 @"),
    ("It flies next Monday.", "in 2026-11-30..2026-12-07 @"),
    ("It flies next Saturday.", "in 2026-12-05..2026-12-12 @"),
    ("It flew last July.", "in 2025-07-01..2026-07-31 @"),
    ("It flew last December.", "in 2025-12-01..2025-12-31 @"),
    ("It flew this July.", "in 2026-07-01..2026-07-31 @"),
    ("It flies next July.", "in 2027-07-01..2028-07-31 @"),
    ("It will fly this coming December.", "in 2026-12-01..2026-12-31 @"),
    ("It will fly this coming March.", "in 2027-03-01..2027-03-31 @"),
    ("It flew this past March.", "in 2026-03-01..2026-03-31 @"),
    ("It flew this spring.", "in 2026-03-01..2026-11-30 @"),
    ("It flew last summer.", "in 2025-06-01..2026-11-28 @"),
    ("It flies next autumn.", "in 2026-11-28..2027-11-30 @"),
    ("It flew two days ago.", "in 2026-11-26 @"),
    ("It flew two weeks ago.", "in 2026-11-10..2026-11-18 ~ @"),
    ("It flew about two weeks ago.", "in 2026-11-10..2026-11-18 ~ @"),
    ("It flew a month ago.", "in 2026-10-12..2026-11-13 ~ @"),
    ("It flew three years ago.", "in 2023-01-01..2024-05-29 ~ @"),
    ("It flew a decade ago.", "in 2014-11-28..2018-11-29 ~ @"),
    ("It flew 57 years ago.", "in 1969-01-01..1970-05-30 ~ @"),
    ("It will fly in three years.", "in 2029-01-01..2030-05-30 ~ @"),
    ("It flies three years from now.", "in 2029-01-01..2030-05-30 ~ @"),
    ("It flew earlier this year.", "in 2026-01-01..2026-11-28 @"),
    ("It flies later this month.", "in 2026-11-28..2026-11-30 @"),
    ("It flies later this decade.", "in 2026-11-28..2030-12-31 @"),
    ("It flies this decade.", "in 2020-01-01..2030-12-31 @"),
    ("It flies by the end of this decade.", "by ..2030-12-31 @"),
    ("It flies by the end of the decade.", "by ..2030-12-31 @"),
    ("It flies at the end of the decade.", "in 2027-01-01..2030-12-31 @"),
    ("It flies by the decade's end.", "by ..2030-12-31 @"),
    ("It flies before the decade is out.", "before ..2030-12-31 @"),
    ("It flies by the end of the year.", "by ..2026-12-31 @"),
    ("It flies before the month is out.", "before ..2026-11-30 @"),
    ("It flies by year's end.", "by ..2026-12-31 @"),
    ("It flies by year-end.", "by ..2026-12-31 @"),
    # a day or month without its year, near enough to be told from the next one
    ("It flew on 14 November.", "in 2026-11-14 @"),
    ("It flies on 3 January.", "in 2027-01-03 @"),
    ("It flies on Friday, December 4.", "in 2026-12-04 @"),
    ("It flew in October.", "in 2026-10-01..2026-10-31 @"),
    ("It flew in early October.", "in 2026-10-01..2026-10-15 @"),
    ("It has flown since October.", "since 2026-10-01.. @"),
    ("It flies in March.", "in 2027-03-01..2027-03-31 @"),
    ("It flew from 10 to 14 November.", "in 2026-11-10..2026-11-14 @"),
]


@pytest.mark.parametrize(("text", "expected"), RELATIVE)
def test_dates_told_from_the_day_of_the_document(text, expected):
    assert told(text) == expected
    assert told(text, None) == ""


FROM_THE_DATE_BEFORE = [
    ("It came in June 2018 and ended the following February.", "in 2018-06-01..2018-06-30 | in 2019-02-01..2019-02-28"),
    ("It came in June 2018 and ended the following 13 February.", "in 2018-06-01..2018-06-30 | in 2019-02-13"),
    ("It came in April 2024 and left that December.", "in 2024-04-01..2024-04-30 | in 2024-12-01..2024-12-31"),
    ("It worked from 2004 to 2014 and fell the following July.",
     "in 2004-01-01..2014-12-31 | in 2014-07-01..2015-07-31"),
    ("It left on 27 December 1999, in January of the year after it was back.", "in 1999-12-27"),
    ("It left on 27 December 1999 and landed on 3 January of the year after.", "in 1999-12-27 | in 2000-01-03"),
    ("It left on 4 May 1999 and landed on the 13th of that month.", "in 1999-05-04 | in 1999-05-13"),
    ("Apollo 11 landed in July 1969 and, three years later, Apollo 17.",
     "in 1969-07-01..1969-07-31 | in 1971-12-31..1973-01-30 ~"),
    ("In 1969, 3 years later, and so on.", "in 1969-01-01..1969-12-31 | in 1971-07-02..1973-07-02 ~"),
    ("It flies in 2027, five years later than promised.", "in 2027-01-01..2027-12-31"),
    ("It left on 14 July 2023 and landed 40 days later.", "in 2023-07-14 | in 2023-08-23"),
    ("In 1961 Kennedy wanted it before the decade was out.",
     "in 1961-01-01..1961-12-31 | before ..1970-12-31"),
    ("It left on 4 May 1999 and landed the following day.", "in 1999-05-04 | in 1999-05-05"),
    ("It left in May 1999 and landed the next month.", "in 1999-05-01..1999-05-31 | in 1999-06-01..1999-06-30"),
    ("It left in 1999 and landed the following year.", "in 1999-01-01..1999-12-31 | in 2000-01-01..2000-12-31"),
    ("It left in 1999 and landed the following month.", "in 1999-01-01..1999-12-31"),
    ("It left on 2 July 2023 and landed by the end of the month.", "in 2023-07-02 | by ..2023-07-31"),
    ("It left in 2023 and landed by the end of the month.", "in 2023-01-01..2023-12-31"),
    ("It left in July 2023 and landed by the end of the year.", "in 2023-07-01..2023-07-31 | by ..2023-12-31"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), FROM_THE_DATE_BEFORE)
def test_dates_told_from_the_date_before(text, expected):
    assert told(text, None) == told(text) == expected


NOT_READ = [
    # counts and measures
    "It needs 2,000 rockets.",
    "They came in 2,000 rockets.",
    "They came in 2000 rockets.",
    "It flew 2024 kilometres.",
    "It flew 2024 km in one day.",
    "It is a 2000-kilometre trip.",
    "Some 2000 people came.",
    "More than 2000 people came.",
    "In all, 2000 people came.",
    "It has a total of 2024.",
    "It had a crew of 2024.",
    "The total was 2024.",
    "It cost $2024.",
    "It cost 2024.5 in all.",
    "It fell up to 2024.",
    "It landed at 2017 UTC.",
    "It landed at 20:17 UTC.",
    "It took one second.",
    # names and designators
    "Apollo 1969 is no mission.",
    "Artemis 2024 is a headline.",
    "Its designator is 1969-059A.",
    "In 1969-059A it is filed.",
    "Chandrayaan-3 landed.",
    "Luna-2024 crashed.",
    "Luna-2024.",
    "It is for post-2030.",
    "It will reach the Moon in four days.",
    "The asteroid 2016 HO3 is small.",
    "ISDC 2025 was held.",
    "A Long March 10 rises.",
    "The Long March flies.",
    # words that are months only by chance
    "It may land.",
    "May it land?",
    "The march goes on.",
    "Theresa May left.",
    "After May resigned it went on.",
    "It was led by April.",
    # there is no such day
    "It was 31 June 2024.",
    "It was June 31, 2024.",
    "It was 29 February 2023.",
    "It was 2023-02-29.",
    "It was 2023-13-01.",
    # could be two things
    "It ran in 2009-10.",
    "It was the '69 landing.",
    "It was in fiscal year 2026.",
    "It was in FY2026.",
    "It was on 07/08/1969.",
    "They said on Monday that it flew.",
    "It was on 20 May.",
    "It was in May.",
    "It was in the coming months.",
    "It was recently.",
    "It flies between now and 2030.",
    "Three years later it landed.",
    "It is within three years of 2024.",
    "It took more than three years ago.",
    "It was 2.5 years ago.",
    "It was a year and two months ago.",
    "The probe arrived in three days.",
    "It was in the last year of its life.",
    "It was in the next two decades.",
    "It is today's world.",
    "On Thursday, February 22, it landed.",
    # no number, no date
    "The lander rests.",
    "",
]


@pytest.mark.parametrize("text", NOT_READ)
def test_what_is_no_date_or_more_than_one_is_left_alone(text):
    assert told(text) == ""


def test_a_range_from_today():
    assert told("It flies between today and 2030.") == "in 2026-11-28..2030-12-31 @"
    assert told("It flies between today and 2030.", None) == ""


def test_a_name_before_the_month_may_own_the_number():
    assert told("The Apollo 11 July 1969 landing") == "in 1969-07-01..1969-07-31"
    assert told("The Apollo 11 Timeline 19th July 1969") == "in 1969-07-19"
    assert told("Chandrayaan-3 July 2023") == "in 2023-07-01..2023-07-31"


@pytest.mark.parametrize(
    ("text", "yearless"),
    [
        ("It flew on 14 November.", True),
        ("It flew from 10 November to 14 November.", True),
        ("It flies in March.", True),
        ("It flew on 14 November 2026.", False),
        ("In 2025 it flew.", False),
        ("It flew last month.", False),
        ("It flew yesterday.", False),
    ],
)
def test_a_year_that_is_not_written_is_marked(text, yearless):
    assert [time.yearless for time in times(tokens(text), TODAY)] == [yearless]


@pytest.mark.parametrize("relation", ["in", "by", "before", "after", "since", "from", "until"])
def test_the_date_itself_is_kept(relation):
    [time] = times(tokens(f"It flies {relation} 2027."), None)
    itself = time.itself()
    assert (itself.relation, itself.earliest, itself.latest) == ("in", "2027-01-01", "2027-12-31")


def test_a_day_is_not_given_the_year_of_something_else():
    assert told("The 2019 mission left on 14 November.") == "in 2019-01-01..2019-12-31"
    assert told("It left on 14 November, after others of 2019 and 2021.") == (
        "in 2019-01-01..2019-12-31 | in 2021-01-01..2021-12-31"
    )


EDTF = [
    ("on 20 July 1969", "1969-07-20"),
    ("in July 1969", "1969-07"),
    ("in 1969", "1969"),
    ("around 1969", "1969~"),
    ("in the 1960s", "196X"),
    ("in spring 2027", "2027-21"),
    ("in Q4 2027", "2027-36"),
    ("in the second half of 2026", "2026-41"),
    ("by 2030", "../2030"),
    ("no earlier than 2028", "2028/.."),
    ("between 2030 and 2035", "2030/2035"),
    ("in early 2028", None),
    ("before 2030", None),
    ("by early 2028", None),
]


@pytest.mark.parametrize(("text", "expected"), EDTF)
def test_edtf_where_it_can_say_the_same(text, expected):
    [time] = times(tokens(f"It flies {text}."), None)
    assert time.edtf == expected


def test_the_words_around_a_date_are_part_of_it():
    found = tokens("It flies some time in early 2028 at the latest, they say.")
    [time] = times(found, None)
    assert found.words[time.first : time.last] == ["some", "time", "in", "early", "2028", "at", "the", "latest"]


def day_of(year):
    """Return days of the years that are read."""
    return st.dates(datetime.date(year, 1, 1), datetime.date(2100, 12, 31))


STYLES = (
    "{0:%Y-%m-%d}", "{0:%Y/%m/%d}", "{0.day} {0:%B} {0.year}", "{0:%B} {0.day}, {0.year}", "{0:%B} {0.day} {0.year}",
    "{0.day} {0:%b} {0.year}", "{0:%A}, {0.day} {0:%B} {0.year}", "{0:%A}, {0:%B} {0.day}, {0.year}",
    "the {0.day}th of {0:%B} {0.year}", "{0:%B} {0.day}th, {0.year}",
)  # fmt: skip


@given(day_of(1900), st.sampled_from(STYLES), st.sampled_from((None, TODAY, "1969-07-20")))
def test_a_day_reads_back_as_that_day(day, style, anchor):
    assert told(f"It flies on {style.format(day)}.", anchor) == f"in {day}"


PIECES = sorted(
    vocabulary(
        "in on by the of to and or between from until early mid late end first half quarter q 3 - – / , . : ( ) 's s "
        "th 1 20 31 99 07 1969 2024 2031 July May Feb March Monday spring decade year years week month last this next "
        "ago later three a is out Apollo km rockets no earlier than at least before after since around Q today"
    )
)
TEXTS = st.lists(st.sampled_from(PIECES), max_size=25).map(" ".join) | st.text()


@pytest.mark.parametrize(
    "piece",
    [
        "2024 ",
        "20 July ",
        "in 2019 or ",
        "early to ",
        "around ",
        "the ",
        ", July 20 ",
        "three years later ",
        "2024-",
        "in 3 years ",
    ],
)
def test_no_text_makes_it_slow(piece):
    """What grew with the square of the length would take minutes."""
    found = tokens(f"It will fly in 2024 {piece * 10_000} 2027.")
    start = process_time()
    times(found, TODAY)
    assert process_time() - start < 5


@given(TEXTS, st.sampled_from((None, TODAY, "1900-01-01", "0001-01-01")))
def test_no_text_breaks_a_rule(text, anchor):
    found = tokens(text)
    end = 0
    for time in times(found, anchor):
        assert end <= time.first < time.last <= len(found.words)
        end = time.last
        assert time.earliest or time.latest
        assert not (time.earliest and time.latest) or time.earliest <= time.latest
        assert all(datetime.date.fromisoformat(day) for day in (time.earliest, time.latest) if day)
        if time.edtf:
            date = dates.parse(time.edtf)
            assert (str(date.earliest or None), str(date.latest or None)) == (str(time.earliest), str(time.latest))


@given(st.integers(1900, 2100), st.sampled_from(sorted(periods.OF_YEAR)))
def test_a_part_of_a_year_begins_in_it(year, part):
    span = periods.of_year(year, (part, part))
    assert span.earliest[:4] == str(year)
    assert span.earliest < span.latest < f"{year + 1}-04"
