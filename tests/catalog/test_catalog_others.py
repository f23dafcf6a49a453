import pytest

from orbitctl.catalog.claims import claim
from orbitctl.catalog.filters import Filters
from orbitctl.catalog.others import event, source, topic, topics
from orbitctl.errors import NotFoundError


def test_a_topic_with_what_stands_and_what_bears_on_it(world):
    view = topic(world(), "lunar-helium")
    assert view.question == "Is there helium on the Moon, and is it of use?"
    assert [(item.standing, item.text) for item in view.statements] == [
        ("established", "Samples hold traces of helium."),
        ("disputed", "It will pay for the flights."),
        ("open", "How much there is."),
    ]
    assert [tuple(line) for line in view.records] == [
        ("lantern", "program", "Lantern"),
        ("harbour-summit", "event", "Harbour summit on lunar bases"),
    ]
    assert [item.id for item in view.statements[0].sources] == ["gazette-landing"]


@pytest.mark.parametrize(
    ("day", "standings"),
    [
        ("2020-12-30", ["established", "disputed"]),
        ("2020-12-31", ["established", "disputed", "open"]),  # since 2020: certain from its last day
    ],
)
def test_what_could_be_said_on_a_day(world, day, standings):
    assert [item.standing for item in topic(world(day), "lunar-helium").statements] == standings


def test_topics(world):
    assert topics(world(), Filters()) == [topic(world(), "lunar-helium")]
    assert topics(world(), Filters(limit=0)) == []


def test_an_event(world):
    view = event(world(), "harbour-summit")
    assert (view.kind, view.date, view.date_text, view.place) == ("summit", "2024-05-17", "17 May 2024", "Harbour")
    assert (view.actors, view.actor_names) == (("northland", "nsa"), ("Northland", "NSA"))
    assert (view.records, view.targets) == (("lantern",), ("moon",))


def test_an_event_is_not_there_before_it_happens(world):
    with pytest.raises(NotFoundError, match="Harbour summit on lunar bases was not yet known on 2024-05-16"):
        event(world("2024-05-16"), "harbour-summit")
    assert event(world("2024-05-17"), "harbour-summit").id == "harbour-summit"


def test_a_claim_with_its_article_and_its_verdicts(world):
    view = claim(world(), "claim-001")
    assert (view.statement, view.verdict, view.verdict_at_publication) == (
        "Lantern 1 landed in 2002.",
        "refuted",
        "refuted",
    )
    assert (view.article.id, view.subjects) == ("gazette-landing", ("lantern-1",))
    assert [item.id for item in view.sources] == ["agency-log"]


def test_a_source_and_what_cites_it(world):
    view = source(world(), "agency-log")
    assert (view.title, view.tier, view.accessed) == ("Flight log", "primary", "2025-12-01")
    assert view.url == "https://space.northland.example/log"
    assert view.cited_by == (
        "ada-pilot", "bo-successor", "claim-001", "lantern", "lantern-1", "lantern-2", "lantern-3", "nsa",
    )  # fmt: skip
