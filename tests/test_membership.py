import datetime

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from orbitctl import membership
from orbitctl.membership import Act

thorough = settings(deadline=None, max_examples=60)

#: What binds a state to a treaty, and what makes a member of anything else; the Vienna Convention, not the code.
BINDING = {"ratified", "acceded", "succeeded", "joined"}
JOINING = {"ratified", "acceded", "succeeded", "joined", "signed", "founded", "announced"}
ACTS = sorted(JOINING | {"withdrew", "letter-of-intent"})
KINDS = ["treaty", "accord", "agreement", "organisation", "pledge"]

DAYS = st.integers(0, 12).map(lambda days: (datetime.date(2000, 1, 1) + datetime.timedelta(days)).isoformat())


OPEN_OR_ENDED = st.none() | DAYS


def acts(until=OPEN_OR_ENDED):
    act = st.builds(Act, actor=st.sampled_from("abcd"), act=st.sampled_from(ACTS), known=DAYS, until=until)
    return st.lists(act, max_size=8)


def in_force(act, day):
    return act.known <= day and (act.until is None or day < act.until)


def first_of_each(found):
    """Keep, for each actor, the first act, by looking back from every act at all those before it."""
    return [act for place, act in enumerate(found) if act.actor not in {earlier.actor for earlier in found[:place]}]


@thorough
@given(acts(), st.sampled_from(KINDS), DAYS)
def test_members_are_those_with_a_counting_act_in_force(all_acts, kind, day):
    counting = BINDING if kind == "treaty" else JOINING
    expected = first_of_each([act for act in all_acts if act.act in counting and in_force(act, day)])
    assert membership.members(all_acts, kind, day) == expected


@thorough
@given(acts(), st.sampled_from(KINDS), DAYS)
def test_every_member_is_counted_once(all_acts, kind, day):
    found = membership.members(all_acts, kind, day)
    assert len(found) == len({act.actor for act in found})


@thorough
@given(acts(), DAYS)
def test_signatories_have_signed_a_treaty_and_never_been_bound(all_acts, day):
    bound = {act.actor for act in all_acts if act.act in BINDING and act.known <= day}
    signed = [act for act in all_acts if act.act == "signed" and in_force(act, day) and act.actor not in bound]
    assert membership.signatories(all_acts, "treaty", day) == first_of_each(signed)


@thorough
@given(acts(), st.sampled_from(KINDS), DAYS)
def test_a_party_is_never_also_a_signatory(all_acts, kind, day):
    parties = {act.actor for act in membership.members(all_acts, kind, day)}
    assert parties.isdisjoint(act.actor for act in membership.signatories(all_acts, kind, day))


@thorough
@given(acts(until=st.none()), st.sampled_from(KINDS), DAYS, DAYS)
def test_members_only_grow_unless_a_membership_ends(all_acts, kind, one, other):
    earlier, later = ({act.actor for act in membership.members(all_acts, kind, day)} for day in sorted([one, other]))
    assert earlier <= later


@thorough
@given(acts(), st.sampled_from(KINDS[1:]), DAYS)
def test_only_treaties_have_signatories(all_acts, kind, day):
    assert membership.signatories(all_acts, kind, day) == []


SIGNED = Act("a", "signed", "2000-01-01")
RATIFIED = Act("a", "ratified", "2001-01-01", until="2010-01-01")


@pytest.mark.parametrize(
    ("kind", "day", "members", "signatories"),
    [
        ("treaty", "1999-12-31", [], []),
        ("treaty", "2000-01-01", [], [SIGNED]),
        ("treaty", "2000-12-31", [], [SIGNED]),
        ("treaty", "2001-01-01", [RATIFIED], []),
        ("treaty", "2009-12-31", [RATIFIED], []),
        ("treaty", "2010-01-01", [], []),  # a party that left does not fall back to having signed
        ("accord", "1999-12-31", [], []),
        ("accord", "2000-01-01", [SIGNED], []),
        ("accord", "2001-01-01", [SIGNED], []),  # the first act made it a member
        ("accord", "2010-01-01", [SIGNED], []),
    ],
)
def test_one_state_over_time(kind, day, members, signatories):
    assert membership.members([SIGNED, RATIFIED], kind, day) == members
    assert membership.signatories([SIGNED, RATIFIED], kind, day) == signatories


@pytest.mark.parametrize("act", ["withdrew", "letter-of-intent"])
def test_notice_and_intent_make_no_member(act):
    assert membership.members([Act("a", act, "2000-01-01")], "accord", "2001-01-01") == []


def test_acts_may_come_from_an_iterator():
    assert membership.signatories(iter([SIGNED]), "treaty", "2000-06-01") == [SIGNED]
    assert membership.members(iter([SIGNED]), "accord", "2000-06-01") == [SIGNED]
