"""A plain date is read without the grammar, and read as the grammar reads it."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from orbitctl import dates
from orbitctl.cli.days import first_day, last_day, plain, whole_day
from orbitctl.errors import UsageError

NUMBERS = st.integers(0, 10_000).map("{:04}".format)
PARTS = st.integers(0, 50).map("{:02}".format)
TEXTS = st.one_of(
    st.dates().map(str),
    st.builds(lambda day, length: str(day)[:length], st.dates(), st.sampled_from([4, 7])),
    st.builds("-".join, st.tuples(NUMBERS, PARTS)),
    st.builds("-".join, st.tuples(NUMBERS, PARTS, PARTS)),
    st.text("0123456789-X~/.२ +", max_size=12),
)


@given(TEXTS)
def test_what_is_read_here_is_what_the_grammar_reads(text):
    found = plain(text)
    if found is not None:
        read = dates.parse(text)
        assert (read.text, read.earliest, read.latest, read.qualifier) == (text, *found, "")
        assert read.precision in {"year", "month", "day"}


@given(st.dates(date(1, 1, 1), date(9998, 12, 31)), st.sampled_from([4, 7, 10]))
def test_every_plain_year_month_and_day_is_read_here(day, length):
    assert plain(str(day)[:length]) is not None


@pytest.mark.parametrize(
    "text", ["", "2026-", "2026-00", "2026-13", "2026-36", "2023-02-29", "0000", "9999", "2026-1-01", "+026", "२०२६"]
)
def test_all_else_is_left_to_the_grammar(text):
    assert plain(text) is None


@pytest.mark.parametrize(
    ("text", "first", "last"),
    [
        ("2024", "2024-01-01", "2024-12-31"),
        ("2024-02", "2024-02-01", "2024-02-29"),
        ("2026-12", "2026-12-01", "2026-12-31"),
        ("2024-02-29", "2024-02-29", "2024-02-29"),
        ("9999", "9999-01-01", "9999-12-31"),
        ("2026-36", "2026-10-01", "2026-12-31"),
        ("203X", "2030-01-01", "2039-12-31"),
    ],
)
def test_first_and_last_day(text, first, last):
    assert (first_day("--from", text), last_day("--to", text)) == (first, last)


def test_whole_days():
    assert whole_day("--today", "2024-02-29") == "2024-02-29"
    for text in ("2024-02", "2024-02-29~", "2024"):
        with pytest.raises(UsageError, match="is not one day"):
            whole_day("--today", text)
    with pytest.raises(UsageError, match="has days 01 to 28"):
        whole_day("--today", "2023-02-29")
