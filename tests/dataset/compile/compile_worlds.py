"""Missions, dates and schedules in short, for the tests of what was known when."""

from hypothesis import strategies as st

from orbitctl import dates
from orbitctl.dataset.schema import Announcement, Mission, Occurrence


def mission(outcome, *, events="", schedule="", target="moon", **given):
    """Make a mission: ``mission("success", events="launch 2001, landing 2002", schedule="2000>2001")``.

    An announcement is ``announced>target``, ``announced>`` without a date any more, ``kind announced>target``.
    """
    return Mission(
        id="m", name="M", targets=[target], kinds=["lander"], outcome=outcome,
        events=occurrences(events), schedule=announcements(schedule), **given,
    )  # fmt: skip


def occurrences(text):
    """Read ``kind date, kind date``."""
    return [Occurrence(kind=kind, date=date) for kind, date in map(str.split, filter(None, text.split(", ")))]


def announcements(text):
    """Read ``announced>target, kind announced>target``."""
    found = []
    for item in filter(None, text.split(", ")):
        kind, _, rest = item.rpartition(" ")
        announced, _, target = rest.partition(">")
        found.append(Announcement(event=kind or "launch", announced=announced, target=target or None))
    return found


#: Dates in a few years, of every precision, so that they meet.
edtf = st.one_of(
    st.sampled_from(["2001", "2002", "2003", "200X", "2001~", "../2001", "2002/..", "2001/2003", "2001-41"]),
    st.builds("200{}-{:02}".format, st.integers(1, 3), st.integers(1, 12)),
    st.builds("200{}-{:02}-{:02}".format, st.integers(1, 3), st.integers(1, 12), st.integers(1, 28)),
)


def in_order(items, date_of):
    """Sort as the rules want a list: nothing stands after what is certainly later."""
    return sorted(items, key=lambda item: dates.parse(date_of(item)).sort_key)


def kept_in_order(strategy, date_of, size=5):
    """Make lists that keep the rule of order."""
    return st.lists(strategy, max_size=size).map(lambda items: in_order(items, date_of))


occurrence = st.builds(
    Occurrence, kind=st.sampled_from(["launch", "orbit", "landing", "milestone", "end", "cancelled"]), date=edtf
)
announcement = st.builds(
    Announcement,
    event=st.sampled_from(["launch", "landing", "milestone"]),
    title=st.sampled_from([None, None, "A", "B"]),
    announced=edtf,
    target=st.none() | edtf,
)
outcomes = st.sampled_from(
    ["success", "partial-failure", "failure", "launch-failure", "active", "in-transit", "planned", "cancelled"]
)
missions = st.builds(
    Mission,
    id=st.just("m"),
    name=st.just("M"),
    targets=st.sampled_from([["moon"], ["leo"]]),
    kinds=st.just(["lander"]),
    outcome=outcomes,
    events=kept_in_order(occurrence, lambda item: item.date),
    schedule=kept_in_order(announcement, lambda item: item.announced),
)
