"""How what is said of a membership stands against the acts on record."""

import pytest

from orbitctl.factcheck.claims.claim import Claim
from orbitctl.factcheck.facts import Actor, Alliance, Dissent, Outsider, Total
from orbitctl.factcheck.judgement.accords.membership import judge
from orbitctl.factcheck.reading.numbers import numbers
from orbitctl.factcheck.reading.phrases import Number
from orbitctl.factcheck.reading.times import times
from orbitctl.factcheck.reading.tokens import tokens
from orbitctl.membership import Act

DAY = "2025-01-01"


def act(actor, kind, day, **more):
    return Act(actor, kind, day, date=day, date_text=day, earliest=day, kind="state", name=actor.title(), **more)


ACCORD = Alliance(
    "accord", "accord", "the Accord",
    (act("north", "signed", "2020-05-01", ordinal=1), act("south", "signed", "2022-03-03", ordinal=2),
     act("east", "signed", "2023-07-07")),
    (Total(2, "2022-04", "2022-04-30", ()), Total(5, "2024", "2024-12-31", ())),
    ("north",), "2020-05-01", None, None, ("log",),
    (Outsider("island", "2024", "2024-12-31", ("log",)),),
    (Dissent("south", "2022-03-04", "Day of the report.", ("gazette",)),),
)  # fmt: skip
TREATY = Alliance(
    "treaty", "treaty", "the Treaty",
    (act("north", "signed", "1970-01-01"), act("north", "ratified", "1975-02-02"), act("south", "signed", "1971-01-01"),
     act("east", "acceded", "1980-01-01", until="2000-06-30"), act("east", "withdrew", "1999-06-30")),
    (Total(1, "2024-06", "2024-06-30", ()),),
    (), "1970-01-01", None, None, ("log",),
)  # fmt: skip


class Facts:
    """Two alliances of four states, one of which has an agency."""

    day = DAY

    def alliance(self, record):
        return {"accord": ACCORD, "treaty": TREATY}[record]

    def actor(self, record):
        kind, above = {"southern-agency": ("agency", ("south",)), "league": ("organisation", ())}.get(
            record, ("state", ())
        )
        return Actor(record, kind, record, None, above, None, None, ())

    def name(self, record):
        return record.title()


def told(who, what, of, when="", **more):
    """Return a claim: who did what of which alliance, when."""
    words = tokens(when)
    time = next(iter(times(words, None)), None)
    number = next(iter(numbers(words)), None) if what == "rank" else None
    return Claim("membership", "membership", of, what, who, None if number else time, number, **more)


def verdict(claim, day=DAY):
    return judge(claim, Facts(), day).verdict


@pytest.mark.parametrize(
    ("claim", "expected"),
    [
        (told("south", "sign", "accord"), "supported"),
        (told("south", "sign", "accord", "in March 2022"), "supported"),
        (told("south", "sign", "accord", "in 2021"), "refuted"),
        (told("south", "sign", "accord", "on 4 March 2022"), "disputed"),
        (told("south", "sign", "accord", "on 2 March 2022"), "not-enough-info"),  # perhaps the day elsewhere
        (told("south", "sign", "accord", "since 2022"), "supported"),
        (told("south", "sign", "accord", "since 2021"), "refuted"),
        (told("south", "sign", "accord", "since 2021")._replace(present=True), "supported"),  # "has signed since"
        (told("south", "member", "accord", "in 2023"), "supported"),
        (told("south", "member", "accord", "in 2021"), "refuted"),
        (told("north", "found", "accord"), "supported"),
        (told("south", "found", "accord"), "refuted"),
        (told("north", "opening", "accord"), "supported"),
        (told("south", "opening", "accord"), "refuted"),
        (told("north", "opening", "treaty"), "not-enough-info"),  # of which few signatures are on record
        (told("league", "sign", "accord"), "refuted"),  # that states alone sign
        (told("east", "sign", "accord", "until 2024", negated=True), "refuted"),  # it had by then
        (told("south", "sign", "accord", "by March 2022", negated=True), "not-enough-info"),  # it signed that month
        # nobody knows who is missing of the five, but an island is stated to be outside
        (told("west", "sign", "accord"), "not-enough-info"),
        (told("west", "sign", "accord", "in 2022"), "refuted"),  # when all were known, it was not among them
        (told("island", "sign", "accord"), "refuted"),
        (told("island", "sign", "accord", negated=True), "supported"),
        (told("west", "sign", "accord", negated=True), "not-enough-info"),
        (told("south", "sign", "accord", negated=True), "refuted"),
        (told("south", "sign", "accord", negated=True, present=True), "outdated"),
        (told("south", "sign", "accord", "by 2021", negated=True), "supported"),
        (told("south", "sign", "accord", "by 2023", negated=True), "refuted"),
        (told("south", "sign", "accord", modality="plan"), "outdated"),
        (told("south", "sign", "accord", "on 3 March 2022", modality="plan"), "supported"),  # as announced
        (told("east", "latest", "accord"), "supported"),
        (told("south", "latest", "accord"), "outdated"),
        (told("west", "sign", "accord", "on 1 May 2020"), "refuted"),  # the first day, of which all are known
        (told("west", "sign", "accord", modality="plan"), "not-enough-info"),
        (told("south", "sign", "accord", modality="possible"), "not-enough-info"),
        # an agency signs for its state, but one of them may have another day
        (told("southern-agency", "sign", "accord", "in 2022"), "supported"),
        (told("southern-agency", "sign", "accord", "in 2021"), "not-enough-info"),
        # an organisation takes part by way of its states
        (told("league", "party", "treaty"), "not-enough-info"),
        # the host signs with each who joins
        (told("north", "sign", "accord", "in 2022", others=("south",)), "not-enough-info"),
        (told("north", "sign", "accord", "in 2022"), "refuted"),
        # to sign a treaty is not to be bound
        (told("south", "ratify", "treaty"), "refuted"),
        (told("south", "party", "treaty", negated=True), "supported"),
        (told("south", "sign", "treaty", "in 1971"), "supported"),
        (told("north", "sign", "treaty", "in 1975"), "not-enough-info"),  # ratified that year
        (told("north", "ratify", "treaty", "in 1970"), "not-enough-info"),
        (told("north", "ratify", "treaty", "in 1990"), "refuted"),
        (told("west", "party", "treaty"), "refuted"),
        # a party that left
        (told("east", "party", "treaty"), "outdated"),
        (told("east", "party", "treaty", "in 1990"), "supported"),
        (told("east", "leave", "treaty", "in 2000"), "supported"),
        (told("east", "leave", "treaty", "in 1999"), "supported"),  # gave notice
        (told("east", "leave", "treaty", "in 1985"), "refuted"),
        (told("east", "leave", "treaty", negated=True, present=True), "outdated"),
        (told("north", "leave", "treaty"), "refuted"),
        (told("west", "leave", "treaty"), "not-enough-info"),
        # a signature not on record came before the accession at the latest
        (told("east", "sign", "treaty", "in 1979"), "not-enough-info"),
        (told("east", "sign", "treaty", "in 1985"), "refuted"),
        (told("south", "rank", "accord", "2nd"), "supported"),
        (told("south", "rank", "accord", "3rd"), "refuted"),
        (told("east", "rank", "accord", "3rd"), "supported"),  # counted, for nobody was missing then
        (told("east", "rank", "accord", "4th"), "refuted"),
    ],
)  # fmt: skip
def test_verdicts(claim, expected):
    assert verdict(claim) == expected


@pytest.mark.parametrize(
    ("claim", "day", "expected"),
    [
        (told("south", "sign", "accord", negated=True, present=True), "2021-01-01", "supported"),
        (told("south", "sign", "accord", modality="plan"), "2021-01-01", "not-enough-info"),
        (told("east", "party", "treaty"), "1999-01-01", "supported"),
        (told("west", "sign", "accord"), "2022-12-31", "refuted"),
    ],
)
def test_an_earlier_day_knows_less(claim, day, expected):
    assert verdict(claim, day) == expected


def test_what_is_right_is_said_with_its_source():
    judgement = judge(told("south", "sign", "accord", "in 2021"), Facts(), DAY)
    assert (judgement.correct, judgement.proofs[0].value) == ("2022-03-03", "2022-03-03")


class Parties(Facts):
    """A treaty of which only the parties are on record."""

    def alliance(self, record):
        acts = tuple(act for act in TREATY.acts if act.act != "signed")
        return TREATY._replace(acts=acts, outside=(Outsider("island", "2024", "2024-12-31", ("log",)),))


@pytest.mark.parametrize("negated", [False, True])
def test_who_is_no_party_may_have_signed(negated):
    claim = told("island", "sign", "treaty", negated=negated)
    assert judge(claim, Parties(), DAY).verdict == "not-enough-info"
    assert judge(claim._replace(property="party"), Parties(), DAY).verdict == ("supported" if negated else "refuted")


class Signers(Facts):
    """An accord that somebody signed who is not among its members."""

    def alliance(self, record):
        return ACCORD._replace(unbound=("Island signed it on 1 May 2020.",), outside=())

    def name(self, record):
        return record.title()


def test_who_only_signed_is_not_told_to_be_no_member():
    assert judge(told("island", "sign", "accord"), Signers(), DAY).verdict == "not-enough-info"


class Mixed(Facts):
    """An accord that an institute signed before the second state did."""

    def alliance(self, record):
        [first, second, third] = ACCORD.acts
        works = first._replace(actor="works", kind="institute", known="2021-01-01", ordinal=None)
        acts = (first._replace(ordinal=None), works, second._replace(ordinal=None), third)
        return ACCORD._replace(acts=acts, totals=(Total(4, "2024", "2024-12-31", ()),), disputed=())


@pytest.mark.parametrize(("rank", "verdict"), [(2, "supported"), (3, "not-enough-info"), (5, "refuted")])
def test_a_state_is_ranked_among_states(rank, verdict):
    claim = told("south", "rank", "accord")._replace(number=Number(0, 1, rank, rank, rank))
    assert judge(claim, Mixed(), DAY).verdict == verdict
