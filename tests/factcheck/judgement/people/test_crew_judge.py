"""Who is said to have been aboard, and who was."""

import pytest
from made_world import UNITS, MadeWorld

from orbitctl import names
from orbitctl.factcheck.claims.claim import Claim
from orbitctl.factcheck.claims.people.crews import ELSEWHERE, LOOSE
from orbitctl.factcheck.facts import Attribute, Term
from orbitctl.factcheck.judgement.people.aboard import called
from orbitctl.factcheck.judgement.people.crews import judge

DAY = "2026-01-01"
WALKED = Attribute("walked-on-the-moon", "Ed Sky and Flo Star", None, None, ("log",))


class Crews(MadeWorld):
    """Three flew Lantern 1, and two of them walked; Ferry 2 is to fly with one of them."""

    def undertaking(self, record):
        unit = UNITS[record]
        if record == "lantern-1":
            return unit._replace(crew=("Ed Sky", "Flo Star", "Gus Stay"), attributes=(WALKED,))
        return unit._replace(crew=("Gus Stay",)) if record == "ferry-2" else unit

    def crew_keys(self, mission):
        return frozenset(map(names.key, self.undertaking(mission).crew))


@pytest.mark.parametrize(
    ("record", "what", "told", "how", "verdict"),
    [
        ("lantern-1", "aboard", "edsky", {}, "supported"),
        ("lantern-1", "aboard", "adapilot", {}, "refuted"),
        ("lantern-1", "aboard", "adapilot", {"others": (LOOSE,)}, "not-enough-info"),
        ("lantern-1", "aboard", "adapilot", {"negated": True}, "supported"),
        ("lantern-1", "aboard", "edsky", {"negated": True}, "refuted"),
        ("lantern-1", "aboard", "adapilot", {"modality": "plan"}, "not-enough-info"),
        ("lantern-1", "assigned", "edsky", {}, "supported"),
        ("lantern-1", "assigned", "adapilot", {}, "not-enough-info"),  # who was replaced is not on record
        ("ferry-2", "assigned", "gusstay", {}, "supported"),
        ("ferry-2", "assigned", "edsky", {}, "refuted"),
        ("lantern-1", "commander", "edsky", {}, "supported"),
        ("lantern-1", "commander", "flostar", {}, "refuted"),
        ("lantern-1", "flew", "edsky", {}, "supported"),
        ("lantern-1", "flew", "adapilot", {}, "refuted"),
        ("lantern-1", "flew", "cyhead", {}, "not-enough-info"),
        ("lantern-2", "flew", "edsky", {}, "not-enough-info"),  # another of the name, perhaps
        ("lantern-1", "up", "edsky", {}, "outdated"),
        ("lantern-1", "up", "adapilot", {}, "not-enough-info"),
        ("lantern-2", "aboard", "edsky", {}, "refuted"),  # it carries nobody
        ("ferry-2", "aboard", "gusstay", {}, "premature"),
        ("ferry-2", "aboard", "gusstay", {"others": (LOOSE,)}, "supported"),
        ("ferry-2", "commander", "gusstay", {}, "premature"),
        ("ferry-2", "commander", "gusstay", {"present": True}, "supported"),  # a post is held before the flight
        ("ferry-2", "commander", "edsky", {"present": True}, "refuted"),
        ("lantern-2", "commander", "edsky", {}, "refuted"),
        ("lantern-2", "commander", "edsky", {"others": (f"{ELSEWHERE}ferry-1",)}, "not-enough-info"),
        ("lantern-1", "commander", "adapilot", {}, "refuted"),
        ("lantern-1", "commander", "adapilot", {"others": (f"{ELSEWHERE}ferry-1",)}, "not-enough-info"),
        ("lantern-1", "commander", "adapilot", {"others": (f"{ELSEWHERE}ferry-2",)}, "refuted"),
        ("ferry-2", "aboard", "gusstay", {"modality": "plan"}, "supported"),
        ("ferry-2", "aboard", "edsky", {"modality": "plan"}, "refuted"),
        ("edsky", "moonwalk", "edsky", {}, "supported"),
        ("gusstay", "moonwalk", "gusstay", {}, "refuted"),
        ("gusstay", "moonwalk", "gusstay", {"negated": True}, "supported"),
        ("edsky", "moonwalk", "edsky", {"negated": True}, "refuted"),
        ("nobody", "moonwalk", "nobody", {}, "not-enough-info"),
    ],
)
def test_verdicts(record, what, told, how, verdict):
    others = (told, *how.pop("others", ()))
    claim = Claim("crew", "crew", record, what, told, others=others, **how)
    assert judge(claim, Crews(), DAY).verdict == verdict


def test_a_crew_is_up_as_long_as_its_flight_goes_on():
    claim = Claim("crew", "crew", "lantern-1", "up", "edsky", others=("edsky",))
    assert judge(claim, Crews(), "2001-03-10").verdict == "supported"
    assert judge(claim, Crews(), "2001-03-20").verdict == "outdated"


def test_commanders_have_the_word_of_the_record():
    class Roles(Crews):
        def undertaking(self, record):
            role = Attribute("commander", "Flo Star", None, None, ("log",))
            return super().undertaking(record)._replace(attributes=(role,))

    claim = Claim("crew", "crew", "lantern-1", "commander", "flostar", others=("flostar",))
    assert judge(claim, Roles(), DAY).verdict == "supported"


@pytest.mark.parametrize(
    ("told", "verdict"),
    [
        (("edsky", "flostar", "adapilot"), "refuted"),
        (("edsky", "flostar", "gusstay"), "supported"),
        (("edsky", "adapilot", "adapilot"), "not-enough-info"),  # two were not aboard
        (("edsky", "flostar", "gusstay", "adapilot"), "not-enough-info"),  # more than the crew
    ],
)
def test_a_list_as_long_as_the_crew_is_the_crew(told, verdict):
    claim = Claim("crew", "crew", "lantern-1", "beside", told[0], others=("lantern-1", *told), part="listed")
    assert judge(claim, Crews(), DAY).verdict == verdict


@pytest.mark.parametrize(
    ("told", "part", "verdict"),
    [
        (("edsky", "flostar", "adapilot"), "listed", "refuted"),
        (("edsky", "adapilot", "cyhead"), "listed", "not-enough-info"),
        (("edsky", "flostar", "adapilot"), "", "not-enough-info"),  # they may have met at a station
    ],
)
def test_a_post_on_a_flight_that_is_not_named_is_that_of_the_crew_they_nearly_are(told, part, verdict):
    claim = Claim("crew", "crew", told[0], "commander", told[0], others=told, part=part)
    assert judge(claim, Crews(), DAY).verdict == verdict


@pytest.mark.parametrize(
    ("what", "told", "verdict"),
    [
        ("aboard", ("cyhead",), "not-enough-info"),  # who has flown on nothing was a visitor
        ("together", ("edsky", "cyhead"), "not-enough-info"),
        ("aboard", ("adapilot",), "refuted"),
    ],
)
def test_who_has_only_led_is_not_held_to_be_aboard(what, told, verdict):
    claim = Claim("crew", "crew", "lantern-1", what, told[0], others=told)
    assert judge(claim, Crews(), DAY).verdict == verdict


def test_who_is_in_office_by_then_has_a_part_from_there():
    class Heads(Crews):
        def terms_of(self, person):
            return [Term("nsa", person, "Ada Pilot", "Head", "2000", None, self.begun, "9999", ())]

    claim = Claim("crew", "crew", "lantern-1", "aboard", "ada-pilot", others=("ada-pilot", "adapilot"))
    Heads.begun = "2000-01-01"
    assert judge(claim, Heads(), DAY).verdict == "not-enough-info"
    Heads.begun = "2020-01-01"
    assert judge(claim, Heads(), DAY).verdict == "refuted"


def test_who_was_to_fly_before_the_launch_is_not_on_record():
    claim = Claim("crew", "crew", "lantern-1", "flew", "adapilot", present=True, others=("adapilot",))
    assert judge(claim, Crews(), "2001-01-01").verdict == "not-enough-info"
    assert judge(claim, Crews(), DAY).verdict == "refuted"


def test_somebody_of_whom_no_such_flight_is_known_is_called_by_his_name():
    assert called("adapilot=ada-pilot", Crews()) == "Ada Pilot"
