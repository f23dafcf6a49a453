"""Promises about the data that ships: it is in order, nothing published is lost, and known figures stand."""

import re
from pathlib import Path

import pytest

from orbitctl import names
from orbitctl.dataset.validate import checked
from orbitctl.store import ask

HERE = Path(__file__).parent
DATA = HERE.parents[1] / "data"


def lines(name):
    return (HERE / name).read_text(encoding="utf-8").splitlines()


PUBLISHED = lines("published_ids.txt")
ARTICLE_NAMES = [tuple(line.split("\t")) for line in lines("article_names.txt")]


@pytest.fixture
def rows():
    """Return what the compiled data has for a statement."""

    def select(statement):
        return ask(lambda connection: connection.execute(statement).fetchall(), None, print)

    return select


def test_the_data_is_in_order_and_in_its_canonical_form():
    _, problems = checked([DATA], form=True)
    assert list(map(str, problems)) == []


def test_no_published_id_is_lost(rows):
    """A renamed record keeps its old id as an alias; the list only grows."""
    known = {row[0] for row in rows("SELECT key FROM name")}
    assert len(known) > len(PUBLISHED)
    assert [published for published in PUBLISHED if names.key(published) not in known] == []


def test_the_list_of_published_ids_is_sorted_and_has_none_twice():
    assert sorted(set(PUBLISHED)) == PUBLISHED
    assert len(PUBLISHED) > 2800


def test_no_source_is_a_memory_or_a_number(rows):
    """Somebody opened it, and can say what it is."""
    nothing = re.compile(r"(source|ref|item|no)?[-. \[#]*\d+\]?|training data|common knowledge", re.IGNORECASE)
    found = rows("SELECT id, coalesce(title, '-'), publisher FROM source")
    assert len(found) > 1000
    doubtful = [
        row for row in found if any(nothing.fullmatch(text) or "memory" in text.lower().split() for text in row)
    ]
    assert doubtful == []


def test_the_moon_has_its_whole_timeline(run):
    items = run("timeline", "--target", "moon", "--json").data
    assert len(items) >= 250
    assert len({item["mission"] for item in items if item["mission"]}) >= 200
    order = [(item["earliest"] or item["latest"], item["latest"] or "9999-12-31") for item in items]
    assert order == sorted(order)
    assert {"done", "planned"} <= {item["status"] for item in items}
    assert {"luna-2", "apollo-11", "chang-e-4", "chandrayaan-3", "artemis-iv"} <= {item["mission"] for item in items}


@pytest.mark.parametrize(
    ("alliance", "as_of", "count"),
    [
        ("artemis-accords", "2020-10-13", 8),
        ("artemis-accords", "2023-06-21", 27),
        ("moon-agreement", "2023-12-31", 18),
        ("moon-agreement", "2024-01-05", 17),
        ("moon-agreement", None, 17),
    ],
)
def test_members_on_days_that_sources_state(run, alliance, as_of, count):
    options = ["--as-of", as_of] if as_of else []
    (item,) = run("alliance", alliance, *options, "--json").data
    assert (item["count"], len(item["members"])) == (count, count)


@pytest.mark.parametrize(("name", "expected"), ARTICLE_NAMES)
def test_names_that_articles_use_are_answered(run, name, expected):
    result = run("show", name, "--fields", "id", "--json")
    assert result.code == 0, result.stderr
    assert result.data == [{"id": expected}]
