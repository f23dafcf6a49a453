import pytest

from orbitctl.catalog.citations import entries
from orbitctl.catalog.resolve import resolve
from orbitctl.errors import NotFoundError


def cited(world, name, day=None, **asked):
    catalog = world(day)
    return entries(catalog, resolve(catalog, name), **asked)


def test_a_record_and_then_its_sources(world):
    record, *sources = cited(world, "Lantern 1")
    assert record._asdict() == {
        "key": "orbitctl:lantern-1",
        "role": "record",
        "id": "lantern-1",
        "title": "Lantern 1",
        "publisher": "orbitctl dataset 2026.1.0",
        "url": None,
        "published": "2026-01-01",
        "accessed": "2026-01-01",
        "day": None,
    }
    assert [(item.role, item.id) for item in sources] == [("source", "gazette-landing"), ("source", "agency-log")]
    assert sources[0].published == "2001-03-05"


@pytest.mark.parametrize(
    ("day", "key", "kept"),
    [
        ("2001-03-04", "orbitctl:lantern-1:2001-03-04", "2001-03-04"),
        ("2026-01-01", "orbitctl:lantern-1", None),
        ("2027-01-01", "orbitctl:lantern-1", None),  # the data ends before; it is cited as it is
    ],
)
def test_a_past_day_is_part_of_the_citation(world, day, key, kept):
    record = cited(world, "lantern-1", day)[0]
    assert (record.key, record.day, record.accessed) == (key, kept, "2026-01-01")


def test_a_record_that_was_not_yet_known(world):
    with pytest.raises(NotFoundError):
        cited(world, "harbour-summit", "2024-05-16")


def test_a_source_is_cited_by_itself(world):
    (entry,) = cited(world, "treaty-office")
    assert (entry.key, entry.role, entry.title, entry.published) == ("treaty-office", "source", None, None)


def test_a_claim_with_the_article_that_made_it(world):
    assert [(item.role, item.id) for item in cited(world, "claim-001")] == [
        ("record", "claim-001"),
        ("article", "gazette-landing"),
        ("source", "agency-log"),
    ]
    assert cited(world, "claim-001")[0].title == "Claim: Lantern 1 landed in 2002."  # and not ours to say


@pytest.mark.parametrize("name", ["lantern-1", "lantern", "nsa", "lunar-pact", "helium", "harbour-summit", "claim-001"])
@pytest.mark.parametrize("every", [False, True])
def test_no_key_comes_twice(world, name, every):
    keys = [entry.key for entry in cited(world, name, every=every)]
    assert len(keys) == len(set(keys))


def test_every_source_is_that_of_the_events_and_members_too(world):
    own, every = (cited(world, "nsa", every=every) for every in (False, True))
    assert [entry.id for entry in own] == ["nsa", "agency-log"]
    assert every[: len(own)] == own
    assert {"treaty-office"} <= {entry.id for entry in every}
