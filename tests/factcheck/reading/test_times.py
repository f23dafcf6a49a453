"""Dates in prose.

A row is a sentence and what is read of it: relation, first and last day, ``~`` about, ``@`` told from the document's
day, which is Saturday, 28 November 2026.
"""

import pytest

from orbitctl.factcheck.reading.times import times
from orbitctl.factcheck.reading.tokens import tokens

TODAY = "2026-11-28"


def told(text, day=TODAY):
    """Write the dates of a sentence as the tables do; a day that is first and last is written once."""
    return " | ".join(shown(time) for time in times(tokens(text), day))


def shown(time):
    days = time.earliest if time.earliest == time.latest else f"{time.earliest or ''}..{time.latest or ''}"
    return f"{time.relation} {days}" + " ~" * time.approximate + " @" * time.anchored


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
    ("It runs 2031-2035.", ""),
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
    # the year is that of the date beside it
    ("It left on 14 July and landed on 23 August 2023.", "in 2023-07-14 | in 2023-08-23"),
    ("In 2023 it left on 14 July.", "in 2023-01-01..2023-12-31 | in 2023-07-14"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), ABSOLUTE)
def test_dates_that_say_their_year(text, expected):
    assert told(text, None) == told(text) == expected


RELATIONS = [
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
    ("It flies in 2028 at the earliest.", "from 2028-01-01.."),
    ("It flies in 2028 or later.", "from 2028-01-01.."),
    ("It runs until 2030.", "until ..2030-12-31"),
    ("It runs through 2030.", "until ..2030-12-31"),
    ("It was extended to 2030.", "until ..2030-12-31"),
    ("It runs until at least 2030.", "from 2030-01-01.."),
    ("It flies during 2030.", "in 2030-01-01..2030-12-31"),
    ("It is planned for 2030.", "in 2030-01-01..2030-12-31"),
    ("It flies around 2030.", "in 2030-01-01..2030-12-31 ~"),
    ("It flies in about 2030.", "in 2030-01-01..2030-12-31 ~"),
    ("It flies some time in 2030.", "in 2030-01-01..2030-12-31 ~"),
    ("It flies sometime in 2030.", "in 2030-01-01..2030-12-31 ~"),
    ("It flies possibly in 2030.", "in 2030-01-01..2030-12-31 ~"),
    ("It flies possibly by 2030.", "by ..2030-12-31 ~"),
    ("It was built c. 1969.", "in 1969-01-01..1969-12-31 ~"),
    ("It was built circa 1969.", "in 1969-01-01..1969-12-31 ~"),
]


@pytest.mark.parametrize(("text", "expected"), RELATIONS)
def test_the_words_around_a_date(text, expected):
    assert told(text, None) == told(text) == expected
