"""What is told of a flight that is not named is not refuted."""

import pytest
from made_world import MadeWorld

from orbitctl.factcheck.claims.analysis import Analysis
from orbitctl.factcheck.claims.claim import Claim
from orbitctl.factcheck.claims.context import Context
from orbitctl.factcheck.claims.grammar.sentence import chunks
from orbitctl.factcheck.judgement.named import told
from orbitctl.factcheck.judgement.verdicts import judged
from orbitctl.factcheck.reading.lexicon import Entry, Mention
from orbitctl.factcheck.reading.tokens import tokens

LANTERN = Mention(0, 2, (Entry("mission", "lantern-1", True),))


def read(text, *names):
    return Analysis(chunks(tokens(text), names, [], []), Context(), None)


@pytest.mark.parametrize(
    ("text", "names", "family", "verdict"),
    [
        ("Lantern 1 landed there.", [LANTERN], "occasion", "refuted"),
        ("The probe landed there.", [], "occasion", "not-enough-info"),
        ("It landed there.", [], "occasion", "not-enough-info"),
        ("It landed there.", [], "event", "refuted"),
        ("The probe landed there.", [], "quantified", "refuted"),
    ],
)
def test_a_refutation_asks_for_the_name(text, names, family, verdict):
    claim = Claim(family, "landing-date", "lantern-1", "landing", "")
    found = told(judged("refuted", "date-wrong", what="", date=""), claim, [read(text, *names)], MadeWorld())
    assert found.verdict == verdict


def test_what_was_true_once_may_be_told_of_it():
    outdated = judged("outdated", "over", name="", state="")
    claim = Claim("event", "plan", "lantern-1", "landing", "")
    assert told(outdated, claim, [read("The probe will land.")], MadeWorld()) == outdated
