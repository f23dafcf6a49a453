"""Whose something is said to be, and whose it is on record."""

import pytest
from made_world import ACTORS, UNITS, MadeWorld

from orbitctl.factcheck.claims.claim import Claim
from orbitctl.factcheck.claims.craft.ties import LOOSE, PART
from orbitctl.factcheck.facts import Actor, Attribute
from orbitctl.factcheck.judgement.craft.operators import judge

DAY = "2026-01-01"
MORE = {
    made.id: made
    for made in (
        Actor("westland", "state", "Westland", "WL", (), None, None, ()),
        Actor("wsa", "agency", "WSA", "WL", ("westland",), None, None, ()),
        Actor("wsa-lab", "institute", "WSA Lab", "WL", ("westland",), None, None, ()),
        Actor("old-school", "institute", "Old School", "NL", ("northland",), None, None, ()),
        Actor("new-school", "institute", "New School", "NL", ("northland",), None, None, ()),
        Actor("smiths", "company", "Smiths", "WL", ("westland",), None, None, ()),
        Actor("potters", "company", "Potters", "WL", ("westland",), None, None, ()),
    )
}


def partner(value, since, until):
    return Attribute("partner", value, since, until, ("log",))


class Owners(MadeWorld):
    """NSA flies Lantern 1; Smiths with NSA the harbour, with SSA until 2022; two from two countries fly Ferry 1."""

    def undertaking(self, record):
        unit = UNITS[record]
        if record == "harbour":
            facts = (partner("SSA: engines", "2015-01-01", "2022-02-02"), partner("WSA: walls", "2022", None))
            return unit._replace(operators=("smiths", "nsa"), partners=("rocketeers",), attributes=facts)
        if record == "lantern-1":
            return unit._replace(attributes=(Attribute("lander", "with a drill of Potters", None, None, ("log",)),))
        return unit._replace(crew=("Ada Pilot", "Ed Sky")) if record == "ferry-1" else unit

    def actor(self, record):
        return MORE.get(record) or ACTORS[record]

    def name(self, record):
        return MORE[record].name if record in MORE else super().name(record)


@pytest.mark.parametrize(
    ("record", "tie", "told", "verdict"),
    [
        ("lantern-1", "owns", "nsa", "supported"),
        ("lantern-1", "owns", "northland", "supported"),
        ("lantern-1", "owns", "ssa", "refuted"),
        ("lantern-1", "owns", "southland", "refuted"),
        ("lantern-1", "operates", "ssa", "refuted"),
        # no agency proves anything about who worked for it
        ("lantern-1", "builds", "smiths", "not-enough-info"),
        ("lantern-1", "builds", "potters", "not-enough-info"),
        # what one state owns another may have built, but no craft of its own
        ("lantern-1", "builds", "southland", "refuted"),
        # the country of a guest may call the flight its own
        ("ferry-1", "owns", "southland", "not-enough-info"),
        ("red-kite", "owns", "smiths", "refuted"),
        ("red-kite", "builds", "smiths", "refuted"),
        ("harbour", "leads", "smiths", "supported"),
        ("harbour", "leads", "rocketeers", "supported"),
        ("harbour", "leads", "wsa", "supported"),
        ("harbour", "owns", "rocketeers", "supported"),
        ("harbour", "owns", "nsa", "supported"),
        ("harbour", "owns", "ssa", "outdated"),
        ("harbour", "owns", "southland", "outdated"),
        ("harbour", "owns", "wsa", "supported"),
    ],
)
def test_verdicts(record, tie, told, verdict):
    claim = Claim("operator", "operator", record, tie, told, present=True)
    assert judge(claim, Owners(), DAY).verdict == verdict


def test_a_company_is_not_held_against_a_sentence_that_names_the_one_whose_it_is():
    claim = Claim("operator", "operator", "red-kite", "owns", "smiths", others=("nsa",))
    assert judge(claim, Owners(), DAY).verdict == "refuted"
    assert judge(claim._replace(others=("rocketeers",)), Owners(), DAY).verdict == "not-enough-info"
    listed = claim._replace(others=("rocketeers",), beside=("rocketeers",))
    assert judge(listed, Owners(), DAY).verdict == "refuted"


def test_whoever_has_a_tie_to_another_flight_that_is_named_may_be_told_of_that():
    claim = Claim("operator", "operator", "lantern-1", "owns", "ssa")
    assert judge(claim._replace(others=("blue-heron",)), Owners(), DAY).verdict == "refuted"
    assert judge(claim._replace(others=("red-kite",)), Owners(), DAY).verdict == "not-enough-info"


def test_what_carries_a_craft_is_no_owner_of_it_but_for_who_leads_there():
    class Carried(Owners):
        def undertaking(self, record):
            if record == "grey-owl":
                return UNITS[record]._replace(operators=("nsa", "ssa"))
            return super().undertaking(record)._replace(carrier="grey-owl", operators=("wsa", "old-school"))

    def told(who, *marks):
        return judge(Claim("operator", "operator", "lantern-1", "owns", who, others=marks), Carried(), DAY).verdict

    assert told("ssa") == "refuted"
    assert told("ssa", LOOSE) == told("nsa") == "not-enough-info"
    # of two schools one is on record
    assert (told("new-school"), told("old-school")) == ("refuted", "supported")


def test_whoever_has_a_word_in_the_record_is_not_ruled_out_by_a_loose_reading():
    class Spoken(Owners):
        def words_of(self, record):
            return frozenset({"ssa"}) if record == "lantern-1" else frozenset()

    claim = Claim("operator", "operator", "lantern-1", "owns", "wsa", others=(LOOSE,))
    assert judge(claim, Spoken(), DAY).verdict == "refuted"
    assert judge(claim._replace(value="ssa"), Spoken(), DAY).verdict == "not-enough-info"
    assert judge(claim._replace(value="ssa", beside=("nsa",)), Spoken(), DAY).verdict == "refuted"


def test_another_name_of_a_single_craft_is_that_of_no_part():
    claim = Claim("operator", "operator", "red-kite", "builds", "smiths", others=(PART,))
    assert judge(claim, Owners(), DAY).verdict == "refuted"


def test_a_partnership_of_the_past_may_be_told_as_one():
    claim = Claim("operator", "operator", "harbour", "owns", "ssa")
    assert judge(claim, Owners(), DAY).verdict == "supported"
    assert judge(claim._replace(present=True), Owners(), "2020-01-01").verdict == "supported"


def test_what_is_only_planned_is_not_operated():
    planned = Claim("operator", "operator", "harbour", "operates", "nsa", present=True)
    assert judge(planned, Owners(), "2020-01-01").verdict == "premature"
    assert judge(planned, Owners(), DAY).verdict == "supported"
