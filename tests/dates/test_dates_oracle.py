"""The `edtf` package reads the same days, on the part that both cover and that it gets right.

Left out, for what edtf 5.0.2 does with it:
- 21 to 24: it takes the northern reading alone, we both;
- 28 and 30, the seasons that begin in December: it stops on 31 December of that year;
- an unknown end (2028/): it makes one up, ten years on;
- parts of a year and unspecified digits in an interval: it cannot read 2028-36~/.., 2027-XX/2028 or 200X/..;
- days that do not exist and reversed intervals: it accepts 2023-02-29 and 2024/2023.
"""

import time

import edtf
from dates_strategies import bodies, intervals, singles, thorough
from hypothesis import given
from hypothesis import strategies as st

from orbitctl import dates

DISAGREED = {"21", "22", "23", "24", "28", "30"}


def part_of_year(text):
    return text[5:7] if text[5:7].isdigit() and int(text[5:7]) > 12 else ""


COMMON = st.one_of(
    bodies().filter(lambda text: part_of_year(text) not in DISAGREED),
    singles().filter(lambda text: not part_of_year(text)),
    intervals().filter(
        lambda text: "X" not in text and "" not in text.split("/") and not any(map(part_of_year, text.split("/")))
    ),
)


def day(bound):
    """Give a bound of edtf, a struct_time or its own infinity, as (year, month, day) or None."""
    return tuple(bound[:3]) if isinstance(bound, time.struct_time) else None


@thorough
@given(COMMON)
def test_same_days_as_the_edtf_package(text):
    ours, theirs = dates.parse(text), edtf.parse_edtf(text)
    for bound, other in ((ours.earliest, theirs.lower_strict()), (ours.latest, theirs.upper_strict())):
        assert (bound and (bound.year, bound.month, bound.day)) == day(other), text
