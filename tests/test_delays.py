import re

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from orbitctl import delays
from orbitctl.dates import parse
from orbitctl.schedules import Days, steps

LENGTH = {"day": 1, "month": 365.25 / 12, "year": 365.25}


@pytest.mark.parametrize(
    ("low", "high", "words"),
    [
        (0, 0, "the same day"),
        (1, 1, "1 day later"),
        (-14, -14, "14 days earlier"),
        (366, 366, "366 days later (about 12 months)"),
        (-3653, -3653, "3653 days earlier (about 10 years)"),
        (14, 43, "14 to 43 days later"),
        (-43, -14, "14 to 43 days earlier"),
        (1, 60, "1 to 60 days later"),
        (0, 30, "up to 30 days later"),
        (-30, 0, "up to 30 days earlier"),
        (1, 729, "up to 24 months later"),  # 2026, then 2027
        (185, 579, "6 to 19 months later"),  # June 2027, then 2028
        (395, 396, "about 13 months later"),
        (1097, 1826, "3 to 5 years later"),  # 2028, then 2032
        (-365, 365, "between 12 months earlier and 12 months later"),
        (-40, 400, "between 40 days earlier and 14 months later"),
        (None, None, "earlier or later: the dates do not say"),
        (1, None, "at least 1 day later"),
        (730, None, "at least 24 months later"),
        (0, None, "the same day or later"),
        (-212, None, "at most 7 months earlier, or any time later"),
        (None, -1, "at least 1 day earlier"),
        (None, 0, "the same day or earlier"),
        (None, 30, "at most 30 days later, or any time earlier"),
    ],
)
def test_days_in_words(low, high, words):
    assert delays.in_words(Days(low, high)) == words


@settings(deadline=None, max_examples=300)
@given(st.integers(1, 12000), st.integers(1, 12000))
def test_the_words_hold_at_least_what_the_days_hold(low, more):
    """Rounding is outward; a day or two may be let pass, because months and years are not all of one length."""
    days = Days(low, low + more)
    words = delays.in_words(days)
    found = re.fullmatch(r"(?:(\d+) to |up to |(about ))(\d+) (day|month|year)s? later", words)
    assert found, words
    least, about, most, unit = found.groups()
    length = LENGTH[unit]
    assert int(most) * length >= days.max - 2
    if not about:
        assert int(least or 0) * length <= days.min + 2
    assert (int(most) - 1) * length < days.max


@settings(deadline=None)
@given(st.integers(-4000, 4000), st.integers(0, 4000))
def test_earlier_mirrors_later(low, width):
    there, back = delays.in_words(Days(low, low + width)), delays.in_words(Days(-low - width, -low))
    swapped = there.replace("later", "EARLIER").replace("earlier", "later").replace("EARLIER", "earlier")
    if low < 0 < low + width:
        assert {*re.findall(r"\d+ \w+ \w+", there)} == {
            text.replace("later", "x").replace("earlier", "later").replace("x", "earlier")
            for text in re.findall(r"\d+ \w+ \w+", back)
        }
    else:
        assert swapped == back


@settings(deadline=None, max_examples=300)
@given(st.integers(-12000, 12000), st.integers(1, 12000))
def test_a_move_that_is_not_known_to_the_day_is_never_one_number(low, width):
    words = delays.in_words(Days(low, low + width))
    assert re.search(r" to |up to |between|about", words)


@pytest.mark.parametrize(
    ("targets", "words"),
    [
        ("2028", "first date"),
        ("-", "no date yet"),
        ("- -", "still no date"),
        ("2028 -", "taken back"),
        ("2028 - -", "still no date"),
        ("2028 2028", "unchanged"),
        ("2028 2029", "up to 24 months later"),
        ("2028 - 2029", "up to 24 months later"),
        ("2028 2028-36", "said more exactly"),
        ("2027-36 2027", "said less exactly"),
        ("2027 2027/..", "said less exactly"),
        ("2026-03-06/.. 2026-04", "said more exactly"),
        ("../2029 ../2030", "latest day 365 days later (about 12 months)"),
        ("../2030 ../2029", "latest day 365 days earlier (about 12 months)"),
        ("2026-03-06/.. 2026-04-01/..", "earliest day 26 days later"),
        ("2027 2027-06/..", "at most 7 months earlier, or any time later"),
        ("2026 2027/..", "at least 1 day later"),
        ("../2030 2029/..", "at most 24 months earlier, or any time later"),
        ("2029/.. ../2030", "at most 24 months later, or any time earlier"),
    ],
)
def test_what_an_announcement_did(targets, words):
    dates = [None if text == "-" else parse(text) for text in targets.split()]
    assert delays.of_step(steps(dates)[-1]) == words
