import pytest

from orbitctl.catalog.filters import Filters
from orbitctl.catalog.search import search
from orbitctl.errors import UsageError


def found(catalog, words, **filters):
    return [hit.id for hit in search(catalog, words, Filters(**filters))]


@pytest.mark.parametrize(
    ("words", "filters", "expected"),
    [
        ("helium", {}, ["lunar-helium", "harbour-summit"]),  # a name comes before a text
        ("HELIUM", {}, ["lunar-helium", "harbour-summit"]),
        ("heli", {}, ["lunar-helium", "harbour-summit"]),  # the last word may be a beginning
        ("ministers helium", {}, ["harbour-summit"]),
        ("helium ministers", {}, ["harbour-summit"]),
        ("heli ministers", {}, []),  # only the last
        ("helium zebra", {}, []),
        ("kite", {}, ["red-kite"]),
        ("kíte", {}, ["red-kite"]),
        ("Ladder", {}, ["lantern-1"]),
        ("helium", {"kind": "topic"}, ["lunar-helium"]),
        ("helium", {"kind": "Event"}, ["harbour-summit"]),
        ("helium", {"kind": "mission"}, []),
        ("helium", {"limit": 1}, ["lunar-helium"]),
        ("helium", {"limit": 0}, []),
        ("Ada", {"kind": "mission"}, ["lantern-2"]),  # its crew
        # Nothing of the query language of SQLite means anything here.
        ('"helium', {}, ["lunar-helium", "harbour-summit"]),
        ("helium OR zebra", {}, []),
        ("NOT helium", {}, []),
        ("helium*", {}, ["lunar-helium", "harbour-summit"]),
        ("name:helium", {}, []),
        ("' ; --helium", {}, ["lunar-helium", "harbour-summit"]),
        ("NEAR(helium)", {}, []),
    ],
)
def test_what_is_found(world, words, filters, expected):
    assert found(world(), words, **filters) == expected


def test_what_bears_the_words_as_its_name_comes_first(world):
    ahead = found(world(), "lantern")
    assert ahead[0] != "lantern-2"
    assert found(world(), "lantern 2")[0] == "lantern-2"


def test_a_hit_shows_the_words_where_they_stand(world):
    hit = search(world(), "ministers", Filters())[0]
    assert (hit.kind, hit.name) == ("event", "Harbour summit on lunar bases")
    assert hit.excerpt == "«Ministers» spoke of bases and of helium."
    assert [source.id for source in hit.sources] == ["gazette-landing"]
    assert (hit.confidence, hit.layer) == ("reported", "bundled")


def test_what_was_not_yet_known_is_not_found(world):
    assert found(world("2024-05-16"), "helium") == ["lunar-helium"]
    assert found(world("2000-01-01"), "lantern", kind="mission") == ["lantern-1"]


@pytest.mark.parametrize("words", ["", "   ", "…", "\"'*", "--", "\x00"])
def test_no_word_to_look_for(world, words):
    with pytest.raises(UsageError, match="there is no word to search for"):
        found(world(), words)


@pytest.mark.parametrize(("kind", "suggested"), [("topics", ("topic",)), ("missoin", ("mission",)), ("source", ())])
def test_a_kind_that_is_not_searched(world, kind, suggested):
    with pytest.raises(UsageError, match="--kind does not know") as caught:
        found(world(), "helium", kind=kind)
    assert caught.value.suggestions == suggested
