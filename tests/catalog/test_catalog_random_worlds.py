"""What holds of every day, in random small worlds and in the bundled data.

A world has missions with events and announced dates, and an accord and a treaty with dated acts.
"""

import datetime
import sqlite3
from contextlib import closing
from itertools import pairwise

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from orbitctl.catalog import Catalog
from orbitctl.catalog.alliances import alliance
from orbitctl.catalog.filters import Filters
from orbitctl.catalog.missions import missions
from orbitctl.catalog.overlap import overlap
from orbitctl.catalog.slips import league
from orbitctl.catalog.timeline import timeline
from orbitctl.dataset.compile import write
from orbitctl.dataset.load import Dataset, Entry, load
from orbitctl.dataset.schema import RECORD_MODELS, DatasetInfo
from orbitctl.errors import NotFoundError
from orbitctl.horizon import Horizon
from orbitctl.store import data_folders

AS_OF = "2004-06-30"
few = settings(deadline=None, max_examples=40, suppress_health_check=[HealthCheck.too_slow])
DAYS = st.dates(datetime.date(2000, 1, 1), datetime.date(2005, 12, 31)).map(str)
EDTF = st.one_of(
    st.sampled_from(["2001", "2002~", "2003", "../2002", "2003/..", "2001/2003", "2002-36", "2003-07?"]),
    st.builds("200{}-{:02}".format, st.integers(1, 4), st.integers(1, 6)),
    st.builds("200{}-{:02}-{:02}".format, st.integers(1, 4), st.integers(1, 6), st.integers(1, 28)),
)
EVENT = st.fixed_dictionaries({"kind": st.sampled_from(["launch", "landing", "end"]), "date": EDTF})
PLAN = st.fixed_dictionaries(
    {"event": st.sampled_from(["launch", "landing"]), "announced": EDTF, "target": st.none() | EDTF}
)
ACT = st.fixed_dictionaries(
    {
        "actor": st.sampled_from(["north", "south", "east"]),
        "act": st.sampled_from(["signed", "ratified", "joined", "acceded"]),
        "date": st.none() | EDTF,
        "until": st.none() | st.sampled_from(["2003-02", "2004-01-15"]),
    }
)
MISSION = st.fixed_dictionaries(
    {
        "outcome": st.sampled_from(["success", "failure", "active", "in-transit", "planned", "cancelled"]),
        "events": st.lists(EVENT, max_size=3),
        "schedule": st.lists(PLAN, max_size=4),
    }
)
WORLDS = st.builds(
    lambda missions, accord, treaty: [
        *(("actor", {"id": name, "name": name.title(), "kind": "state"}) for name in ("north", "south", "east")),
        *(
            ("mission", {"id": f"m{n}", "name": f"M{n}", "targets": ["moon"], "kinds": ["lander"], **each})
            for n, each in enumerate(missions)
        ),
        ("alliance", {"id": "accord", "name": "Accord", "kind": "accord", "opened": "2001", "members": accord}),
        ("alliance", {"id": "treaty", "name": "Treaty", "kind": "treaty", "opened": "2001-01", "members": treaty}),
    ],
    st.lists(MISSION, max_size=3),
    st.lists(ACT, max_size=5),
    st.lists(ACT, max_size=5),
)


def compiled(dataset):
    """Return the snapshot of a dataset, in memory."""
    connection = sqlite3.connect(":memory:")
    write(dataset, connection)
    return closing(connection)


def made(records):
    """Return a dataset of records, given as kind and fields."""
    info = DatasetInfo(title="random", version="2004.6.0", as_of=AS_OF, licence="CC0-1.0")
    dataset = Dataset(info)
    for index, (kind, fields) in enumerate(records):
        record = RECORD_MODELS[kind](confidence="unsourced", **fields)
        dataset.add(Entry(kind, record, "bundled", None, index))
    return dataset


@pytest.fixture(scope="module")
def bundled():
    with compiled(load(data_folders(None))[0]) as connection:
        yield connection


def done(items):
    return {(item.record, item.kind, item.date, item.title) for item in items if item.status == "done"}


def check_a_pair_of_days(connection, earlier, later):
    """What is known stays known; what lasts is told apart from what ended."""
    before, after = (Catalog(connection, day) for day in (earlier, later))
    assert done(timeline(before, Filters())) <= done(timeline(after, Filters()))
    assert {view.id for view in missions(before, Filters())} <= {view.id for view in missions(after, Filters())}
    known, then = ({view.id: view for view in missions(catalog, Filters())} for catalog in (before, after))
    for name, view in known.items():
        assert set(view.events) <= set(then[name].events)
        assert set(view.schedule) <= set(then[name].schedule)


def check_a_day(connection, day):
    """Counts are lengths, sets add up, and intervals hold what they are the sum of."""
    catalog = Catalog(connection, day)
    ids = [row[0] for row in catalog.rows("SELECT id FROM record WHERE kind = 'alliance' AND known_from <= ?", (day,))]
    members = {}
    for name in ids:
        view = alliance(catalog, name)
        members[name] = [member.actor for member in view.members]
        assert view.count == len(members[name]) == len(set(members[name]))
        assert not set(members[name]) & {member.actor for member in view.signatories}
    for one, other in pairwise(ids):
        found = overlap(catalog, [one, other])
        both = {member.actor for member in found.both}
        assert both == set(members[one]) & set(members[other])
        for name in (one, other):
            own = {member.actor for member in found.only[name]}
            assert (own | both, own & both) == (set(members[name]), set())
        mirrored = overlap(catalog, [other, one])
        assert ({member.actor for member in mirrored.both}, mirrored.since) == (both, found.since)
    for schedule in league(catalog, Filters()):
        check_sums(schedule)


def check_sums(schedule):
    moves = [item.delta_days for item in schedule.announcements if item.delta_days]
    slips = [item.delta_days for item in schedule.announcements if item.move == "slip"]
    assert schedule.times_slipped == len(slips)
    for end in ("min", "max"):
        ends = [getattr(days, end) for days in slips]
        expected = None if not slips or None in ends else sum(ends)
        assert getattr(schedule.slipped_days, end, None) == expected
    total = schedule.total_slip_days
    if total is not None and schedule.total_to == "announced" and moves:
        # The whole move is no wider than the moves it is made of.
        low, high = ([getattr(days, end) for days in moves] for end in ("min", "max"))
        assert None in low or total.min is None or sum(low) <= total.min
        assert None in high or total.max is None or total.max <= sum(high)


def check_a_window(connection, day, first, last):
    """What must lie between two days is part of what may, and both are what the horizon says."""
    catalog = Catalog(connection, day)
    everything = timeline(catalog, Filters())
    horizon = Horizon(first, last)
    placed = [item._replace(within=horizon.within(item.date, item.earliest, item.latest)) for item in everything]
    span = Filters(from_day=first, to_day=last)
    assert timeline(catalog, span) == [item for item in placed if item.within]
    assert timeline(catalog, span._replace(certain=True)) == [item for item in placed if item.within == "certain"]


@few
@given(WORLDS, st.lists(DAYS, min_size=2, max_size=4))
def test_random_worlds(records, days):
    with compiled(made(records)) as connection:
        assert timeline(Catalog(connection, AS_OF), Filters()) == timeline(Catalog(connection), Filters())
        for earlier, later in pairwise(sorted(days)):
            check_a_pair_of_days(connection, earlier, later)
            check_a_window(connection, earlier, *sorted([days[0], later]))
        for day in days:
            check_a_day(connection, day)


@few
@given(WORLDS, DAYS)
def test_what_is_asked_before_anything_was_known_is_not_found(records, day):
    with compiled(made(records)) as connection:
        catalog = Catalog(connection, day)
        if day < "2001-01-31":
            with pytest.raises(NotFoundError):
                alliance(catalog, "treaty")
        else:
            assert alliance(catalog, "treaty").id == "treaty"


def test_the_bundled_data_on_every_day_that_something_happens(bundled):
    """Between two such days nothing changes; a sample of them, the same in every run."""
    days = [row[0] for row in bundled.execute("SELECT DISTINCT known_from FROM moment ORDER BY 1")]
    sample = days[:: len(days) // 10]
    for earlier, later in pairwise(sample):
        check_a_pair_of_days(bundled, earlier, later)
        check_a_window(bundled, later, earlier, later)
    as_of = Catalog(bundled).dataset.as_of
    assert timeline(Catalog(bundled, as_of), Filters()) == timeline(Catalog(bundled), Filters())


def test_the_members_of_the_bundled_alliances_on_every_day_of_an_act(bundled):
    days = {row[0] for row in bundled.execute("SELECT known FROM act UNION SELECT until FROM act WHERE until > ''")}
    for day in sorted(days)[::20]:
        check_a_day(bundled, day)
