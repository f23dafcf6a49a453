import pytest

from orbitctl.catalog.profiles import KINDS, compare
from orbitctl.errors import NotFoundError


def rows(catalog, kind, *record_ids):
    return {row.attribute: row.values for row in compare(catalog, kind, record_ids).rows}


def test_programs(world):
    assert rows(world(), "program", "lantern", "beacon") == {
        "kind": ("exploration", "lunar-base"),
        "lead": ("NSA", "Rocketeers Inc."),
        "partners": ("Rocketeers Inc.", None),
        "status": ("active since 1999", None),
        "members": ("3 on record (Lunar Pact)", None),
        "members-stated": ("4 (1 January 2024)", None),
        "missions-flown": ("2", "0"),
        "missions-planned": ("1", "1"),
        "successes": ("1 of 2 ended", None),
        "first-mission": ("Lantern 1, 1 March 2001", None),
        "latest-mission": ("Lantern 2, 1 July 2005", None),
        "next-milestone": ("Lantern 3 (launch), no earlier than 2028 (moved 2 times)", None),  # none overdue
        "legal-form": ("A programme of one agency.", "A contract."),
    }


@pytest.mark.parametrize(
    ("day", "expected"),
    [
        (
            "2003-07-01",
            {"members": "2 on record (Lunar Pact)", "members-stated": "2 (1 June 2003)", "missions-flown": "1",
             "missions-planned": "0", "successes": "1 of 1 ended", "next-milestone": None, "station": "Lookout"},
        ),
        (
            "2015-12-31",
            {"missions-flown": "2", "next-milestone": "Lantern 3 (launch), 2020", "station": None},
        ),
        (
            "2020-01-01",
            {"next-milestone": "Lantern 3 (launch), 2024 (moved 1 time)", "members": "2 on record (Lunar Pact)"},
        ),
    ],
)  # fmt: skip
def test_a_program_on_a_day(world, day, expected):
    found = rows(world(day), "program", "lantern", "beacon")
    assert {name: found.get(name, (None,))[0] for name in expected} == expected


def test_missions(world):
    found = rows(world(), "mission", "lantern-1", "lantern-3")
    assert list(found) == [
        "operators", "program", "kinds", "targets", "launch-vehicle", "status", "outcome", "planned-date",
        "launch-date", "landing-date", "end-date",
    ]  # fmt: skip
    assert found["planned-date"] == (None, "no earlier than 2028 (moved 2 times)")
    assert found["landing-date"] == ("5 March 2001", None)
    assert found["outcome"] == ("success", "planned")


def test_actors(world):
    found = rows(world(), "actor", "nsa", "rocketeers")
    assert found["head"] == ("Bo Successor (Director)", None)
    assert found["memberships"] == ("Pact on the Peaceful Use of the Moon",) * 2
    assert found["missions-flown"] == ("3", "2")
    assert rows(world("2015-01-01"), "actor", "nsa", "rocketeers")["head"] == ("Ada Pilot (Director)", None)


def test_alliances(world):
    assert rows(world(), "alliance", "lunar-pact", "moon-treaty") == {
        "kind": ("accord", "treaty"),
        "opened": ("1 January 2002", "1 January 1980"),
        "in-force": (None, "11 July 1984"),
        "lead": ("Northland", None),
        "members": ("3 on record (Lunar Pact)", "1 on record (Treaty on the Moon)"),
        "members-stated": ("4 (1 January 2024)", None),
        "latest-member": ("Eastland, 10 October 2023", "Eastland, 1990"),
    }


def test_every_value_has_its_sources_beside_it(world):
    found = compare(world(), "program", ["lantern", "beacon"])
    sources = {row.attribute: [[source.id for source in cited] for cited in row.sources] for row in found.rows}
    assert sources["members"] == [["treaty-office"], []]
    assert sources["first-mission"] == [["agency-log", "gazette-landing"], []]
    assert sources["status"] == [["agency-log"], []]


def test_three_side_by_side(world):
    found = compare(world(), "actor", ["northland", "southland", "eastland"])
    assert [subject.id for subject in found.subjects] == ["northland", "southland", "eastland"]
    assert all(len(row.values) == len(row.sources) == 3 for row in found.rows)


def test_what_was_not_yet_known_cannot_be_compared(world):
    with pytest.raises(NotFoundError, match="Lantern 3 was not yet known"):
        compare(world("2014-01-01"), "mission", ["lantern-1", "lantern-3"])


@pytest.mark.parametrize("kind", KINDS)
def test_a_thing_is_like_itself(world, kind):
    record = {"program": "lantern", "mission": "lantern-1", "actor": "nsa", "alliance": "lunar-pact"}[kind]
    found = compare(world(), kind, [record, record])
    assert found.rows
    assert all(row.values[0] == row.values[1] for row in found.rows)
