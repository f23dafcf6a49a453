"""What the date tests share: EDTF texts made from their parts, not by the code under test."""

import datetime

from hypothesis import settings
from hypothesis import strategies as st

# The first refusal of a process compiles a table of patterns: no test may fail for that.
thorough = settings(deadline=None, max_examples=100)

QUALIFIERS = ["", "", "", "?", "~", "%"]
CODES = [str(code) for code in range(21, 42)]


def spans(date):
    """Give the bounds as ordinals, open ones as infinite."""
    first = float("-inf") if date.earliest is None else date.earliest.toordinal()
    last = float("inf") if date.latest is None else date.latest.toordinal()
    return first, last


def bodies(first_year=1, last_year=9998):
    """Single dates without their qualifier; 9999 is left to tables, as its seasons run over."""
    days = st.dates(datetime.date(first_year, 1, 1), datetime.date(last_year, 12, 31)).map(str)
    years = days.map(lambda day: day[:4])
    forms = [
        days,
        days.map(lambda day: day[:7]),
        years,
        st.tuples(years, st.sampled_from(CODES)).map("-".join),
        years.map(lambda year: year[:3] + "X"),
        years.map(lambda year: year[:2] + "XX"),
        days.map(lambda day: day[:7] + "-XX"),
        years.map(lambda year: year + "-XX"),
        years.map(lambda year: year + "-XX-XX"),
    ]
    return st.one_of(*forms).filter(lambda text: not text.startswith(("000X", "00XX")))


def singles(first_year=1, last_year=9998):
    """Single dates, some qualified."""
    return st.tuples(bodies(first_year, last_year), st.sampled_from(QUALIFIERS)).map("".join)


def intervals(first_year=1, last_year=9998):
    """Intervals with both ends, in the order of the years written, or one end open or unknown."""
    end = singles(first_year, last_year)
    both = (
        st.tuples(end, end)
        .map(lambda pair: sorted(pair, key=lambda text: text[:4].replace("X", "0")))
        # In one year, or a decade and a year in it, the order of the texts is not that of the days.
        .filter(lambda pair: pair[0][:4].replace("X", "9") < pair[1][:4].replace("X", "0"))
        .map("/".join)
    )
    missing = st.sampled_from(["", ".."])
    return st.one_of(both, st.tuples(end, missing).map("/".join), st.tuples(missing, end).map("/".join))


def texts(first_year=1, last_year=9998):
    """Every form that is read."""
    return st.one_of(singles(first_year, last_year), intervals(first_year, last_year))
