import pytest

from orbitctl.catalog.info import info


def test_what_the_dataset_says_of_itself(world):
    view = info(world())
    assert (view.title, view.version, view.as_of) == ("a small world for tests", "2026.1.0", "2026-01-01")
    assert (view.licence, view.layers) == ("CC0-1.0", ("bundled",))
    assert (view.oldest_source, view.newest_source) == ("2001-03-05", "2001-03-05")
    assert view.dated_items == 28


def test_records_by_kind_and_confidence(world):
    assert [tuple(count) for count in info(world()).records] == [
        ("actor", 7, 0, 6, 1),
        ("alliance", 2, 0, 2, 0),
        ("claim", 1, 0, 1, 0),
        ("event", 1, 0, 1, 0),
        ("mission", 6, 1, 3, 2),
        ("program", 2, 0, 1, 1),
        ("source", 3, 0, 0, 0),
        ("topic", 1, 0, 1, 0),
    ]


@pytest.mark.parametrize("kind", ["actor", "alliance", "claim", "event", "mission", "program", "topic"])
def test_confidences_add_up(world, kind):
    count = next(count for count in info(world()).records if count.kind == kind)
    assert count.total == count.confirmed + count.reported + count.unsourced
