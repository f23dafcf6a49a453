import re
import subprocess
import sys

import pytest
from dates_strategies import singles, spans, texts, thorough
from hypothesis import given
from hypothesis import strategies as st

from orbitctl import dates

ACCEPTED = [
    ("1969-07-20", "1969-07-20", "1969-07-20", "day", ""),
    ("0001-01-01", "0001-01-01", "0001-01-01", "day", ""),
    ("9999-12-31", "9999-12-31", "9999-12-31", "day", ""),
    ("2024-02-29", "2024-02-29", "2024-02-29", "day", ""),
    ("2000-02-29", "2000-02-29", "2000-02-29", "day", ""),
    ("2024-02", "2024-02-01", "2024-02-29", "month", ""),
    ("1900-02", "1900-02-01", "1900-02-28", "month", ""),
    ("9999-12", "9999-12-01", "9999-12-31", "month", ""),
    ("2028", "2028-01-01", "2028-12-31", "year", ""),
    ("0001", "0001-01-01", "0001-12-31", "year", ""),
    ("9999", "9999-01-01", "9999-12-31", "year", ""),
    ("203X", "2030-01-01", "2039-12-31", "decade", ""),
    ("001X", "0010-01-01", "0019-12-31", "decade", ""),
    ("999X", "9990-01-01", "9999-12-31", "decade", ""),
    ("20XX", "2000-01-01", "2099-12-31", "century", ""),
    ("99XX", "9900-01-01", "9999-12-31", "century", ""),
    ("2027-XX", "2027-01-01", "2027-12-31", "year", ""),
    ("2024-02-XX", "2024-02-01", "2024-02-29", "month", ""),
    ("2027-XX-XX", "2027-01-01", "2027-12-31", "year", ""),
    ("2027-06?", "2027-06-01", "2027-06-30", "month", "uncertain"),
    ("2027-06~", "2027-06-01", "2027-06-30", "month", "approximate"),
    ("2027-06%", "2027-06-01", "2027-06-30", "month", "uncertain and approximate"),
    ("203X~", "2030-01-01", "2039-12-31", "decade", "approximate"),
    ("2027-36?", "2027-10-01", "2027-12-31", "quarter", "uncertain"),
    ("9999-36", "9999-10-01", "9999-12-31", "quarter", ""),
    ("9999-41", "9999-07-01", "9999-12-31", "half", ""),
    ("9999-21", "9999-03-01", "9999-11-30", "season", ""),
    ("2028/..", "2028-01-01", None, "interval", ""),
    ("../2030", None, "2030-12-31", "interval", ""),
    ("2028/", "2028-01-01", None, "interval", ""),
    ("/2030", None, "2030-12-31", "interval", ""),
    ("2030/2035", "2030-01-01", "2035-12-31", "interval", ""),
    ("2024/2024", "2024-01-01", "2024-12-31", "interval", ""),
    ("2024-06-15/2024-06", "2024-06-15", "2024-06-30", "interval", ""),
    ("2024/2024-03", "2024-01-01", "2024-03-31", "interval", ""),
    ("2026-33/203X", "2026-01-01", "2039-12-31", "interval", ""),
    ("2028~/..", "2028-01-01", None, "interval", "approximate"),
    ("2028/2030?", "2028-01-01", "2030-12-31", "interval", "uncertain"),
    ("2028~/2030~", "2028-01-01", "2030-12-31", "interval", "approximate"),
    ("2028~/2030?", "2028-01-01", "2030-12-31", "interval", "uncertain and approximate"),
    ("2028%/2030?", "2028-01-01", "2030-12-31", "interval", "uncertain and approximate"),
]


@pytest.mark.parametrize(("text", "earliest", "latest", "precision", "qualifier"), ACCEPTED)
def test_accepted(text, earliest, latest, precision, qualifier):
    date = dates.parse(text)
    assert (date.text, str(date)) == (text, text)
    assert (date.earliest and str(date.earliest), date.latest and str(date.latest)) == (earliest, latest)
    assert (date.precision, date.qualifier) == (precision, qualifier)


# The forms again, written another way: what is accepted must match.
_SINGLE = r"(?:\d{4}|\d{3}X|\d\dXX|\d{4}-\d\d|\d{4}-XX|\d{4}-\d\d-\d\d|\d{4}-\d\d-XX|\d{4}-XX-XX)[?~%]?"
FORMS = re.compile(rf"{_SINGLE}|{_SINGLE}/(?:{_SINGLE}|\.\.)?|(?:\.\.)?/{_SINGLE}", re.ASCII)

ALPHABETS = [
    st.text(max_size=80),
    st.text(alphabet="0123456789-/.X~?%", max_size=26),
    st.text(alphabet="0123-/.Xxu~?%YTWS[], \n\u2013\u0662JulyQofabt", max_size=30),
    st.from_regex(r"\A[0-9X]{4}(-[0-9X]{2}){0,2}[?~%]?(/[0-9X]{4}(-[0-9X]{2}){0,2}[?~%]?)?\Z"),
]


def refusal_of(text):
    """Read the text, which must then be of a known form; give the error if it is refused."""
    try:
        date = dates.parse(text)
    except dates.DateError as error:
        return error
    assert str(date) == text
    assert FORMS.fullmatch(text)
    return None


@thorough
@given(st.one_of(*ALPHABETS))
def test_any_text_is_read_or_refused_in_a_printable_sentence(text):
    if error := refusal_of(text):
        assert str(error).isprintable()
        assert "; write " in str(error)
        assert [str(dates.parse(suggestion)) for suggestion in error.suggestions] == list(error.suggestions)


@thorough
@given(texts(), st.data())
def test_a_date_with_one_character_changed_is_read_or_refused(text, data):
    place = data.draw(st.integers(0, len(text) - 1))
    error = refusal_of(text[:place] + data.draw(st.characters()) + text[place + 1 :])
    assert error is None or str(error).isprintable()


@thorough
@given(texts())
def test_printing_and_parsing_round_trip(text):
    date = dates.parse(text)
    assert str(date) == text
    again = dates.parse(str(date))
    assert again == date
    assert hash(again) == hash(date)


@thorough
@given(texts())
def test_bounds_are_in_order_and_open_only_where_written(text):
    date = dates.parse(text)
    assert spans(date)[0] <= spans(date)[1]
    assert (date.earliest is None) == text.startswith(("/", "../"))
    assert (date.latest is None) == text.endswith(("/", "/.."))


@thorough
@given(singles(), singles())
def test_an_interval_runs_from_its_first_end_to_its_last(first, last):
    start, end = dates.parse(first), dates.parse(last)
    if start.earliest > end.latest:
        with pytest.raises(dates.DateError, match="start is after the end"):
            dates.parse(f"{first}/{last}")
    else:
        both = dates.parse(f"{first}/{last}")
        assert (both.earliest, both.latest) == (start.earliest, end.latest)
        assert set(both.qualifier.split(" and ")) - {""} == set(
            f"{start.qualifier} and {end.qualifier}".split(" and ")
        ) - {""}


IMPORTS = """
import __future__, dataclasses, datetime, enum, re, sys, typing
before = set(sys.modules)
from orbitctl import dates
assert dates.in_words("2028-06~/..") == "no earlier than about June 2028"
print(*sorted(set(sys.modules) - before))
"""


def test_reading_a_good_date_loads_no_other_module():
    ran = subprocess.run([sys.executable, "-c", IMPORTS], capture_output=True, text=True, check=True)
    names = ["compare", "errors", "grammar", "partial", "spans", "words"]
    assert ran.stdout.split() == ["orbitctl", "orbitctl.dates", *(f"orbitctl.dates.{name}" for name in names)]
