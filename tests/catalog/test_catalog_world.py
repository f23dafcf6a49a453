"""The data as the checker asks for it."""

import pytest

from orbitctl import names
from orbitctl.catalog.world import World
from orbitctl.factcheck.reading.lexicon import mentions
from orbitctl.factcheck.reading.tokens import tokens
from orbitctl.membership import members


@pytest.fixture
def facts(world):
    return World(world())


def test_it_speaks_for_the_day_of_the_data(world):
    """Whatever day the catalog is asked for: what was known then, the judges find out."""
    assert World(world("2002-01-01")).day == World(world()).day == "2026-01-01"


def test_a_mission(facts):
    found = facts.undertaking("lantern-1")
    assert (found.id, found.kind, found.name, found.program) == ("lantern-1", "mission", "Lantern 1", "lantern")
    assert (found.kinds, found.targets, found.operators) == (("lander",), ("moon",), ("nsa",))
    assert (found.launch_vehicle, found.outcome, found.crew) == ("Ladder 4", "success", ())
    assert [(event.kind, event.earliest, event.latest, event.known) for event in found.events] == [
        ("launch", "2001-03-01", "2001-03-01", "2001-03-01"),
        ("landing", "2001-03-05", "2001-03-05", "2001-03-05"),
        ("end", "2001-03-15", "2001-03-15", "2001-03-15"),
    ]
    assert [(one.field, one.value, one.reason) for one in found.disputed] == [
        ("landing", "2001-03-06", "a local date"),
    ]


def test_plans_with_the_days_they_were_in_force(facts):
    """A plan holds from the day it was announced until the next one, or until it was flown."""
    plans = facts.undertaking("lantern-3").plans
    assert [(plan.date, plan.known_from, plan.known_until) for plan in plans] == [
        ("2020", "2015-01-10", "2019-02-01"),
        ("2024", "2019-02-01", "2023-03-01"),
        ("2028/..", "2023-03-01", "9999-12-31"),
    ]
    assert [(plan.earliest, plan.latest) for plan in plans] == [
        ("2020-01-01", "2020-12-31"),
        ("2024-01-01", "2024-12-31"),
        ("2028-01-01", None),
    ]
    assert [plan.note for plan in plans] == [None, "money", None]
    assert {plan.date_text for plan in plans} == {"2020", "2024", "no earlier than 2028"}


def test_phases_follow_one_another(facts):
    for record in ("lantern-1", "lantern-2", "lantern-3", "beacon-0", "red-kite", "lantern"):
        found = facts.undertaking(record)
        phases = found.phases
        assert phases
        assert phases[0].known_from == found.known_from
        assert [one.known_until for one in phases[:-1]] == [one.known_from for one in phases[1:]]
        assert phases[-1].known_until == "9999-12-31"
    assert [phase.status for phase in facts.undertaking("beacon-0").phases] == ["planned", "cancelled"]
    assert facts.undertaking("lantern-2").phases[-1].outcome == "failure"


def test_a_program(facts):
    found = facts.undertaking("lantern")
    assert (found.kind, found.kinds, found.operators, found.partners) == (
        "program", ("exploration",), ("nsa",), ("rocketeers",),
    )  # fmt: skip
    assert set(found.missions) == {"lantern-1", "lantern-2", "lantern-3"}
    assert [(fact.name, fact.value, fact.until) for fact in found.attributes] == [
        ("legal-form", "A programme of one agency.", None),
        ("station", "Lookout", "2015"),
    ]


@pytest.mark.parametrize(
    ("record", "above"),
    [("nsa", ("northland",)), ("rocketeers", ("nsa", "southland")), ("northland", ()), ("ada-pilot", ("northland",))],
)
def test_what_an_actor_is_part_of(facts, record, above):
    """Nearest first, and its state last."""
    assert facts.actor(record).above == above


def test_an_alliance(facts):
    found = facts.alliance("lunar-pact")
    assert (found.kind, found.name, found.opened, found.lead) == ("accord", "Lunar Pact", "2002-01-01", ("northland",))
    assert [act.actor for act in members(found.acts, found.kind, "2004-01-01")] == ["northland", "southland"]
    assert [(total.number, total.known) for total in found.totals] == [(2, "2003-06-01"), (4, "2024-01-01")]


def test_offices_by_organisation_and_by_person(facts):
    terms = [(term.person, term.begins, term.ends) for term in facts.terms("nsa")]
    assert terms == [("ada-pilot", "2010-01-01", "2020-06-30"), ("bo-successor", "2020-07-01", None)]
    [term] = facts.terms_of("ada-pilot")
    assert (term.organisation, term.person_name, term.title) == ("nsa", "Ada Pilot", "Director")
    assert facts.terms("northland") == facts.terms_of("nobody") == ()


def test_missions_of_an_actor_and_of_what_is_part_of_it(facts):
    assert set(facts.missions_of("rocketeers")) == {"lantern-2", "beacon-0", "beacon-1", "red-kite"}
    assert set(facts.missions_of("nsa")) == {*facts.missions_of("rocketeers"), "lantern-1", "lantern-3"}
    assert facts.missions_of("eastland") == ()


def test_missions_to_a_body(facts):
    assert "red-kite" in facts.missions_to("mars")
    assert set(facts.missions_to("mars")) < set(facts.missions_to("moon"))
    assert facts.missions_to("venus") == facts.holding("landing-site") == ()


def test_crews(facts):
    ada = names.key("Ada Pilot")
    assert facts.flights_of(ada) == ("lantern-2",)
    assert facts.crew_keys("lantern-2") == {ada}
    assert facts.flights_of("nobody") == ()


@pytest.mark.parametrize(
    ("record", "kind", "name"),
    [
        ("lantern-1", "mission", "Lantern 1"),
        ("lantern", "program", "Lantern"),
        ("nsa", "actor", "NSA"),
        ("lunar-pact", "alliance", "Lunar Pact"),
        ("harbour-summit", "event", "Harbour summit on lunar bases"),
    ],
)
def test_kinds_and_names(facts, record, kind, name):
    assert (facts.kind(record), facts.name(record)) == (kind, name)


def test_what_is_no_record_has_no_kind(facts):
    assert facts.kind("nobody") == ""


def test_sources_in_the_order_asked_for(facts):
    assert [source.id for source in facts.sources(("treaty-office", "agency-log"))] == ["treaty-office", "agency-log"]


def test_answers_are_kept(facts):
    """A judge asks for the same record a thousand times."""
    assert facts.undertaking("lantern-1") is facts.undertaking("lantern-1")
    assert facts.alliance("lunar-pact") is facts.alliance("lunar-pact")


@pytest.mark.parametrize(
    ("text", "meant"),
    [
        ("Lantern 1", [("mission", "lantern-1", True)]),
        ("Glow", [("mission", "lantern-1", False)]),  # a lander's own name, perhaps
        ("2001-010A", [("mission", "lantern-1", True)]),
        ("Red Kite", [("mission", "red-kite", True)]),
        ("Lunar Pact", [("alliance", "lunar-pact", True)]),
        ("NSA", [("agency", "nsa", True)]),
        ("Rocketeers Inc.", [("company", "rocketeers", True)]),
        ("Ada Pilot", [("person", "ada-pilot", True), ("astronaut", names.key("Ada Pilot"), True)]),
        ("Ladder 4", [("rocket", "Ladder 4", True)]),
        ("Dutch", [("demonym", "northland", True)]),  # whoever has the code of the Netherlands
        ("Beacon", [("program", "beacon", True)]),
    ],
)
def test_the_names_of_a_text(facts, text, meant):
    [mention] = mentions(facts.lexicon(), tokens(f"So {text} it was"))
    assert sorted(map(tuple, mention.entries)) == sorted(meant)


def test_a_name_of_several_means_each(facts):
    [mention] = mentions(facts.lexicon(), tokens("So Twin it was"))
    assert {entry.id for entry in mention.entries} == {"lantern-1", "lantern-2", "rocketeers"}
