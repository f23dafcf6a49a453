import pytest
from citation_entries import DATES

from orbitctl.render.citations.certain import certain, exact, iso


@pytest.mark.parametrize(("date", "known", "whole"), DATES)
def test_what_is_certain_of_a_date(date, known, whole):
    assert (certain(date), exact(date)) == (known, whole)


@pytest.mark.parametrize(
    ("parts", "text"), [((), ""), ((2001,), "2001"), ((987, 3), "0987-03"), ((2001, 3, 5), "2001-03-05")]
)
def test_parts_as_iso(parts, text):
    assert iso(parts) == text
    assert iso(parts, "/") == text.replace("-", "/")
