import pytest

from orbitctl.catalog.filters import Filters
from orbitctl.catalog.programs import program, programs
from orbitctl.errors import NotFoundError, UsageError


def listed(catalog, **filters):
    return [view.id for view in programs(catalog, Filters(**filters))]


def test_a_program_with_its_missions(world):
    view = program(world(), "lantern")
    assert (view.name, view.kind, view.status) == ("Lantern", "exploration", "active")
    assert (view.lead, view.lead_names, view.partners) == (("nsa",), ("NSA",), ("rocketeers",))
    assert (view.alliance, view.targets, view.countries) == ("lunar-pact", ("moon",), ("NL",))
    assert [(phase.status, phase.since) for phase in view.phases] == [("active", "1999")]
    assert [line.id for line in view.missions] == ["lantern-1", "lantern-2", "lantern-3"]
    assert [(fact.attribute, fact.until) for fact in view.facts] == [("legal-form", None), ("station", "2015")]


def test_a_program_without_phases_has_no_status(world):
    view = program(world(), "beacon")
    assert (view.status, view.phases) == (None, ())


@pytest.mark.parametrize(
    ("day", "missions"),
    [
        ("1999-12-31", ["lantern-1 planned"]),
        ("2001-03-20", ["lantern-1 ended"]),
        ("2005-07-31", ["lantern-1 ended", "lantern-2 active"]),
    ],
)
def test_a_program_on_a_day(world, day, missions):
    view = program(world(day), "lantern")
    assert [f"{line.id} {line.status}" for line in view.missions] == missions


def test_a_program_is_not_there_before_its_first_phase(world):
    with pytest.raises(NotFoundError, match="Lantern was not yet known on 1999-12-30; on record from 1999-12-31"):
        program(world("1999-12-30"), "lantern")
    assert listed(world("1999-12-30")) == ["beacon"]


@pytest.mark.parametrize(
    ("filters", "expected"),
    [
        ({}, ["beacon", "lantern"]),
        ({"target": "moon"}, ["beacon", "lantern"]),
        ({"actor": "NSA"}, ["beacon", "lantern"]),  # the company is part of the agency
        ({"actor": "northland"}, ["lantern"]),
        ({"kind": "lunar base"}, ["beacon"]),
        ({"status": "active"}, ["lantern"]),
        ({"status": "paused"}, []),
        ({"limit": 1}, ["beacon"]),
    ],
)
def test_filters(world, filters, expected):
    assert listed(world(), **filters) == expected


@pytest.mark.parametrize(
    ("filters", "suggested"),
    [
        ({"status": "activ"}, ("active",)),
        ({"status": "overdue"}, ()),  # of missions
        ({"kind": "exploratoin"}, ("exploration",)),
        ({"target": "mars"}, ()),  # no program goes there
    ],
)
def test_a_filter_for_what_there_is_not(world, filters, suggested):
    with pytest.raises(UsageError) as caught:
        listed(world(), **filters)
    assert caught.value.suggestions == suggested
