import datetime
import itertools

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from orbitctl import membership, overlaps
from orbitctl.dates import parse
from orbitctl.membership import Act
from orbitctl.overlaps import History, Span

thorough = settings(deadline=None, max_examples=80)

ALLIANCES = ("pact", "treaty", "club")
CALENDAR = [(datetime.date(2000, 1, 1) + datetime.timedelta(day)).isoformat() for day in range(9)]
DAYS = st.sampled_from(CALENDAR)
ACTS = ["ratified", "joined", "signed", "founded", "announced", "withdrew", "letter-of-intent"]

MEMBERS = st.lists(st.lists(st.sampled_from("abcdef"), max_size=5), min_size=2, max_size=3).map(
    lambda lists: dict(zip(ALLIANCES, lists, strict=False))
)
HISTORIES = st.lists(
    st.builds(
        History,
        kind=st.sampled_from(["treaty", "accord"]),
        acts=st.lists(
            st.builds(Act, actor=st.sampled_from("abc"), act=st.sampled_from(ACTS), known=DAYS, until=st.none() | DAYS),
            max_size=7,
        ),
    ),
    min_size=1,
    max_size=3,
)
SPANS = st.lists(
    st.tuples(DAYS, st.none() | DAYS)
    .filter(lambda pair: pair[1] is None or pair[0] < pair[1])
    .map(lambda pair: Span(*pair)),
    max_size=5,
)


def covers(span, day):
    return span.begin <= day and (span.end is None or day < span.end)


def in_all(histories, actor, day):
    return all(
        actor in {act.actor for act in membership.members(history.acts, history.kind, day)} for history in histories
    )


@thorough
@given(MEMBERS)
def test_who_is_in_all_is_the_intersection(members):
    assert set(overlaps.divide(members).in_all) == set.intersection(*map(set, members.values()))


@thorough
@given(MEMBERS)
def test_who_is_in_one_alone_is_in_no_other(members):
    for alliance, alone in overlaps.divide(members).only.items():
        others = {actor for other, actors in members.items() if other != alliance for actor in actors}
        assert set(alone) == set(members[alliance]) - others


@thorough
@given(MEMBERS)
def test_everybody_is_in_one_part_and_once(members):
    found = overlaps.divide(members)
    placed = [*found.in_all, *found.in_some, *(actor for alone in found.only.values() for actor in alone)]
    assert len(placed) == len(set(placed))
    assert set(placed) == {actor for actors in members.values() for actor in actors}
    assert len(members) > 2 or not found.in_some


@thorough
@given(MEMBERS)
def test_the_order_of_the_alliances_does_not_matter(members):
    there, back = overlaps.divide(members), overlaps.divide(dict(reversed(members.items())))
    assert set(there.in_all) == set(back.in_all)
    assert set(there.in_some) == set(back.in_some)
    assert {name: set(alone) for name, alone in there.only.items()} == {
        name: set(alone) for name, alone in back.only.items()
    }


@thorough
@given(MEMBERS)
def test_an_alliance_beside_itself_is_all_overlap(members):
    own = next(iter(members.values()))
    found = overlaps.divide({"pact": own, "again": own})
    assert (found.in_all, found.only) == (tuple(dict.fromkeys(own)), {"pact": (), "again": ()})


@thorough
@given(HISTORIES, st.sampled_from("abc"))
def test_spans_are_the_days_on_which_the_members_of_each_have_the_actor(histories, actor):
    found = overlaps.shared_spans(histories, actor)
    for day in CALENDAR:
        assert any(covers(span, day) for span in found) == in_all(histories, actor, day)


@thorough
@given(SPANS)
def test_merged_spans_are_the_same_days_apart_from_each_other(spans):
    found = overlaps.merged(spans)
    for day in CALENDAR:
        assert any(covers(span, day) for span in found) == any(covers(span, day) for span in spans)
    for one, other in itertools.pairwise(found):
        assert one.end is not None
        assert one.end < other.begin


@thorough
@given(HISTORIES, DAYS)
def test_the_overlap_began_on_the_first_day_of_those_without_a_break(histories, today):
    spans = [span for actor in "abc" for span in overlaps.shared_spans(histories, actor)]
    began = overlaps.began(spans, today)
    known = CALENDAR[: CALENDAR.index(today) + 1]
    shared = [any(in_all(histories, actor, day) for actor in "abc") for day in known]
    if not shared[-1]:
        assert began is None
    else:
        unbroken = next((at for at in range(len(shared), 0, -1) if not shared[at - 1]), 0)
        assert began == known[unbroken]


DATES = st.tuples(st.integers(0, 8), st.integers(0, 3), st.sampled_from(["{}/{}", "{}/{}", "../{1}", "{0}/.."])).map(
    lambda made: parse(made[2].format(CALENDAR[made[0]], CALENDAR[min(made[0] + made[1], 8)]))
)


@thorough
@given(st.lists(DATES, min_size=1, max_size=3), st.data())
def test_the_last_of_unknown_days_is_held_whatever_they_are(dates, data):
    found = parse(overlaps.latest(dates))
    meant = []
    for date in dates:
        first, last = str(date.earliest or CALENDAR[0]), str(date.latest or CALENDAR[-1])
        meant.append(data.draw(st.sampled_from([day for day in CALENDAR if first <= day <= last])))
    assert str(found.earliest or "") <= max(meant) <= str(found.latest or "9")


@pytest.mark.parametrize(
    ("texts", "latest"),
    [
        (["2024-12-16"], "2024-12-16"),
        (["2024-12-16", "2024-04-05"], "2024-12-16"),
        (["2024-05", "2026-07"], "2026-07"),
        (["2026-05-04?", "2021"], "2026-05-04?"),
        (["../2025-04-29", "2026-09-14"], "2026-09-14"),
        (["../2025-04-29", "2023-06-21"], "2023-06-21/2025-04-29"),
        (["2023", "2023-05-04"], "2023-05-04/2023-12-31"),
        (["../2025", "../2024"], "../2025"),
        (["2020/..", "2024"], "2024-01-01/.."),
    ],
)
def test_the_last_of_some_dates(texts, latest):
    assert overlaps.latest(map(parse, texts)) == latest


def test_no_dates_have_no_last():
    with pytest.raises(ValueError, match="no last"):
        overlaps.latest([])
