"""What a judge may do from one day to the next, for any claim about the made-up world."""

from datetime import date

import pytest
from claims_made import event, first, goal, office, outcome, plan, status
from hypothesis import example, given
from hypothesis import strategies as st
from made_world import ACTORS, FIRSTS, NEVER, TERMS, UNITS, MadeWorld

from orbitctl.factcheck.explanation import explain, reproduce
from orbitctl.factcheck.families import FAMILIES
from orbitctl.factcheck.judgement.verdicts import Judgement
from orbitctl.views.claim import VERDICTS

WORLD = MadeWorld()
FLAGS = {"refuted", "outdated", "premature"}

days = st.dates(date(1990, 1, 1), date(2035, 1, 1)).map(date.isoformat)
when = st.one_of(
    st.just(""),
    st.builds("{} {}".format, st.sampled_from(["in", "by", "before", "after", "since", "around"]),
              st.integers(1995, 2032)),
    st.builds("{} {} {}".format, st.sampled_from(["in", "by", "before", "after"]),
              st.sampled_from(["March", "July", "September"]), st.integers(1999, 2030)),
    st.builds("on {} March {}".format, st.integers(1, 9), st.integers(2000, 2016)),
)  # fmt: skip
units = st.sampled_from(sorted(UNITS))
kinds = st.sampled_from(["launch", "landing", "impact", "orbit", "flyby", "return", "end", "reentry", "docking"])
facts = st.builds(event, units, kinds, when, st.sampled_from(["", "moon", "mars", "earth"]))
told = st.one_of(
    facts,
    st.builds(event, units, kinds, when, negated=st.booleans(), modality=st.sampled_from(["fact", "possible"])),
    st.builds(plan, units, kinds | st.just("plan"), when, formerly=st.booleans(), negated=st.booleans()),
    st.builds(
        status,
        units,
        st.sampled_from(["active", "in-transit", "coming", "building", "paused", "cancelled", "ended"]),
        when,
        negated=st.booleans(),
    ),
    st.builds(outcome, units, st.sampled_from(["success", "failure"]), st.sampled_from(["failure", "lose"])),
    st.builds(
        office,
        st.sampled_from(sorted({term.person for term in TERMS})),
        when,
        st.sampled_from(["holds", "began", "ended"]),
        st.sampled_from(["nsa", "ssa"]),
        negated=st.booleans(),
        formerly=st.booleans(),
    ),
    st.builds(first, st.sampled_from(["nsa", "ssa", "northland"]), st.just("agency"),
              st.sampled_from(["land moon soft", "person space", "mars sample", "drum"]), when),
    st.builds(goal, st.sampled_from(["nsa", "ssa", "northland"]),
              st.sampled_from(["crewed landing on the Moon", "first crewed flight"]), when),
)  # fmt: skip


def judged(claim, day) -> Judgement:
    return FAMILIES[claim.family].judge(claim, WORLD, day)


@given(told, days)
@example(event("lantern-2", "orbit", "around 2005"), "2005-07-31")
def test_every_claim_is_judged_with_a_reason_and_its_evidence(claim, day):
    found = judged(claim, day)
    assert found.verdict in VERDICTS
    assert explain(found)
    assert reproduce(claim, found, WORLD).startswith("orbitctl ")
    assert found == judged(claim, day)
    if found.verdict in FLAGS:
        assert found.proofs
        assert found.correct or found.rule == "office-left"  # nobody may hold it now
    for proof in found.proofs:
        assert proof.record in {*UNITS, *ACTORS, *(one.id for one in FIRSTS)}
        assert WORLD.sources(proof.sources)


@given(facts, days, days)
def test_what_happened_stays_so(claim, one, other):
    """A fact that is supported is supported on every later day, and a wrong date stays wrong."""
    then, later = judged(claim, min(one, other)), judged(claim, max(one, other))
    if then.verdict == "supported":
        assert later.verdict == "supported"
    if then.rule == "date-wrong":
        assert later.verdict in {"refuted", "supported"}  # it may have happened again on the date told


@given(facts, days, days)
def test_nothing_is_too_early_once_it_has_happened(claim, one, other):
    if judged(claim, min(one, other)).verdict not in {"premature", "not-enough-info"}:
        assert judged(claim, max(one, other)).verdict != "premature"


@given(facts, days)
def test_a_denial_is_never_judged_as_what_it_denies(claim, day):
    for_it, against = judged(claim, day).verdict, judged(claim._replace(negated=True), day).verdict
    assert against == "not-enough-info" or against != for_it
    if claim.time is not None:  # the date alone may be denied
        assert against == "not-enough-info"


@pytest.mark.parametrize("unit", UNITS.values(), ids=lambda unit: unit.id)
def test_before_anything_was_on_record_nothing_is_judged(unit):
    for claim in (event(unit.id, "launch"), plan(unit.id, "launch"), status(unit.id, "active"),
                  outcome(unit.id, "success")):  # fmt: skip
        assert judged(claim, "1980-01-01").verdict == "not-enough-info"


@given(units, st.sampled_from(["active", "in-transit", "paused", "cancelled", "ended"]), days)
def test_a_status_holds_as_long_as_its_phase(unit, name, day):
    claim = status(unit, name)
    phase = next((p for p in UNITS[unit].phases if p.known_from <= day < p.known_until), None)
    if phase is not None and judged(claim, day).verdict == "supported":
        last = "2035-01-01" if phase.known_until == NEVER else phase.known_until
        assert judged(claim, phase.known_from).verdict == "supported"
        assert phase.known_until == NEVER or judged(claim, last).verdict != "supported"
