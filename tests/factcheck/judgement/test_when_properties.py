"""Told dates against dates on record, by the days themselves: both are intervals, and so is what each leaves open."""

from datetime import date, timedelta

from hypothesis import given
from hypothesis import strategies as st

from orbitctl.factcheck.judgement.when import fit
from orbitctl.factcheck.reading.phrases import Time
from orbitctl.factcheck.reading.times import times
from orbitctl.factcheck.reading.tokens import tokens

START = date(2000, 1, 1)
numbers = st.integers(0, 1500)


def day(number):
    return (START + timedelta(days=number)).isoformat()


spans = st.tuples(numbers, st.sampled_from([0, 0, 1, 30, 365])).map(lambda span: (span[0], sum(span)))


def told(first, last, **more):
    """Make a told date that leaves open the days between two, or all on a side that is None."""
    return Time(0, 1, None if first is None else day(first), None if last is None else day(last), **more)


ends = st.tuples(st.none() | numbers, st.none() | numbers).filter(
    lambda pair: None in pair or pair[0] <= pair[1]  # type: ignore[operator]
)


@given(ends, spans)
def test_yes_is_every_day_no_is_none(ends, record):
    first, last = ends
    begin, end = record
    within = [(first is None or first <= at) and (last is None or at <= last) for at in (begin, end)]
    found = fit(told(first, last), day(begin), day(end))
    assert (found == "yes") == all(within)
    apart = (last is not None and last < begin) or (first is not None and end < first)
    assert (found in {"no", "near"}) == apart
    assert found != "near" or (begin == end and first == last and abs(first - begin) == 1)


@given(spans, spans, st.integers(0, 400), st.integers(0, 400), st.booleans())
def test_a_wider_date_is_never_less_true(one, record, earlier, later, approximate):
    begin, end = (day(at) for at in record)
    first, last = one
    wider = told(first - earlier, last + later, approximate=approximate)
    rank = ["no", "near", "maybe", "yes"]
    narrow = fit(told(first, last, approximate=approximate), begin, end)
    if narrow == "yes":
        assert fit(wider, begin, end) == "yes"
    assert narrow == "near" or rank.index(fit(wider, begin, end)) >= rank.index(narrow)


@given(spans, spans, st.integers(0, 400), st.integers(0, 400))
def test_a_vaguer_record_is_never_surer(one, record, earlier, later):
    begin, end = record
    exact = fit(told(*one), day(begin), day(end))
    vague = fit(told(*one), day(begin - earlier), day(end + later))
    assert exact != "maybe" or vague == "maybe"
    assert vague not in {"yes", "no"} or vague == exact or exact == "near"


@given(spans, spans)
def test_about_only_ever_allows_more(one, record):
    begin, end = (day(at) for at in record)
    exact, about = fit(told(*one), begin, end), fit(told(*one, approximate=True, edtf="2020~"), begin, end)
    if exact in {"yes", "maybe", "near"}:
        assert about == "yes"


@given(st.integers(1990, 2030), st.integers(1990, 2030), st.sampled_from(["in", "by", "before", "after", "since"]))
def test_words_mean_what_they_say_of_years(said, year, word):
    """Told years against years on record, by plain numbers."""
    [time] = times(tokens(f"It landed {word} {said}."), None)
    holds = {"in": year == said, "by": year <= said, "before": year < said, "after": year > said, "since": year >= said}
    assert (fit(time, f"{year}-01-01", f"{year}-12-31") == "yes") == holds[word]
    assert (fit(time, f"{year}-01-01", f"{year}-12-31") == "no") != holds[word]


@given(spans)
def test_nothing_known_is_never_wrong(one):
    assert fit(told(*one), None, None) == "maybe"
    assert fit(told(None, None), None, None) == "yes"
