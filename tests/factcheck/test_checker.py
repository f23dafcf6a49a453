"""From a document to findings, on the made-up world."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from made_world import DAY, NAMES, MadeWorld

from orbitctl.factcheck.checker import Checker
from orbitctl.factcheck.families import claims_of
from orbitctl.factcheck.text.read import read
from orbitctl.factcheck.text.sentence import Document, Sentence

WORLD = MadeWorld()
CHECKER = Checker(WORLD)


def document(*texts, day=None, blocks=None):
    """Return a document of sentences, of one paragraph unless their paragraphs are numbered."""
    sentences = (
        Sentence(text, at, at + len(text), 1, at + 1, blocks[at] if blocks else 0) for at, text in enumerate(texts)
    )
    return Document("draft.txt", day, sentences)


def check(*texts, day=None, blocks=None, checker=CHECKER):
    return list(checker.check(document(*texts, day=day, blocks=blocks)))


def verdicts(*texts, **more):
    return [finding.verdict for finding in check(*texts, **more)]


def test_a_finding_holds_all_that_was_read_and_why_it_is_wrong():
    found, *_ = check("According to NSA, Lantern 1 landed on the Moon on 5 March 2003.", day="2004-01-01")
    assert found.sentence == "According to NSA, Lantern 1 landed on the Moon on 5 March 2003."
    assert (found.start, found.end, found.line, found.column, found.file) == (0, 63, 1, 1, "draft.txt")
    assert (found.verdict, found.verdict_then, found.rule) == ("refuted", "refuted", "event/date-wrong")
    claim = found.claim
    assert (claim.type, claim.subject, claim.property, claim.time) == (
        "landing-date",
        "lantern-1",
        "landing",
        "2003-03-05",
    )
    assert (claim.modality, claim.negated, claim.said_by) == ("fact", False, "NSA")
    assert found.correct == "5 March 2001"
    assert found.explanation == "Lantern 1: landing: 5 March 2001."
    assert [(proof.record, proof.date, [s.id for s in proof.sources]) for proof in found.evidence] == [
        ("lantern-1", "2001-03-05", ["log"])
    ]
    assert found.reproduce == "orbitctl mission lantern-1"
    assert found.accepted is None


@pytest.mark.parametrize(
    ("text", "verdict", "rule", "reproduce"),
    [
        ("Lantern 1 landed on 5 March 2001.", "supported", "event/date-right", "orbitctl mission lantern-1"),
        ("Lantern 3 launched in 2024.", "premature", "event/not-done-yet", "orbitctl mission lantern-3"),
        ("Lantern 3 will launch in 2024.", "outdated", "schedule/plan-moved", "orbitctl slips lantern-3"),
        ("Lantern 1 landed on 6 March 2001.", "disputed", "event/date-disputed", "orbitctl mission lantern-1"),
        ("Lantern 2 was a success.", "refuted", "outcome/outcome-wrong", "orbitctl mission lantern-2"),
        ("Skylight is still in orbit.", "outdated", "presence/status-over", "orbitctl program skylight"),
        ("NSA is led by Bo Keeper.", "outdated", "office/office-left", "orbitctl actor bo-keeper"),
        (
            "SSA made the first soft landing on the Moon.",
            "refuted",
            "quantified/done",
            "orbitctl mission lantern-1",
        ),
        ("NSA aims to land astronauts on the Moon in 2027.", "outdated", "goal/plan-moved", "orbitctl slips lantern-4"),
    ],
)
def test_a_sentence_of_each_kind(text, verdict, rule, reproduce):
    [found] = check(text)
    assert (found.verdict, found.rule, found.reproduce) == (verdict, rule, reproduce)


def test_the_day_of_a_document_anchors_its_words_and_gives_a_second_verdict():
    text = "Lantern 1 landed last week."
    assert verdicts(text) == ["supported"]  # no day, no week: that it landed is all that is read
    [found] = check(text, day="2001-03-14")
    assert (found.verdict, found.verdict_then) == ("supported", "supported")
    [found] = check("Lantern 3 will launch in 2024.", day="2021-05-05")
    assert (found.verdict, found.verdict_then) == ("outdated", "supported")
    assert check("Lantern 3 will launch in 2024.")[0].verdict_then is None


def test_a_day_asked_for_stands_above_that_of_the_document():
    [found] = check("Lantern 3 will launch in 2024.", day="2016-01-01", checker=Checker(WORLD, "2021-05-05"))
    assert found.verdict_then == "supported"


def test_what_is_taken_up_stays_in_its_paragraph():
    texts = ("Lantern 1 flew to the Moon.", "It landed there on 5 March 2001.")
    assert "supported" in verdicts(*texts)
    assert verdicts(*texts, blocks=[0, 1]) == verdicts(texts[0])


def test_what_a_semicolon_parts_is_one_sentence_with_findings_in_each_part():
    text = "Lantern 1 landed on 5 March 2001; Lantern 2 was launched in 2006."
    checker = Checker(WORLD)
    found = check(text, checker=checker)
    assert [(f.claim.subject, f.verdict, f.sentence) for f in found if f.rule.startswith("event/")] == [
        ("lantern-1", "supported", text),
        ("lantern-2", "refuted", text),
    ]
    assert (checker.tally.sentences, checker.tally.checkable, checker.tally.judged) == (1, 1, 1)


def test_the_tally_tells_what_was_not_judged():
    checker = Checker(WORLD)
    check("Lantern 1 landed in 2001.", "All was well.", "Lantern 2 entered orbit on 3 July 2005.", checker=checker)
    accepted = Sentence("Lantern 1 landed in 2003.", 0, 25, 1, 1, 0, accepted="as printed")
    [found] = checker.check(Document("other.txt", None, iter([accepted])))
    assert found.accepted == "as printed"
    tally = checker.tally
    assert (tally.files, tally.sentences, tally.checkable, tally.judged, tally.accepted) == (2, 4, 3, 2, 1)


WORDS = [
    *{name for _, _, _, name in NAMES}, "landed", "launched", "was", "is", "will", "not", "has", "been", "the", "first",
    "on", "in", "by", "of", "to", "and", "which", "who", "when", "after", "if", "it", "the mission", "mission", "Moon",
    "soft", "landing", "2001", "5 March 2001", "March 2028", "last year", "failed", "success", "cancelled", "still",
    "active", "leads", "administrator", "former", "since", "until", "said", "plans", "astronauts", "more than", "25",
    "countries", "signed", "members", ",", ".", "?", ";", ":", "(", ")", "“", "”", '"', "'s", "—", "-", "…",
]  # fmt: skip
soups = st.lists(st.sampled_from(WORDS), max_size=25).map(" ".join)
texts = soups | st.text(max_size=60)


@given(st.lists(texts, max_size=4), st.sampled_from([None, DAY, "2001-03-06"]))
def test_no_text_breaks_the_checker(written, day):
    """Whatever is written, it says the same twice, in the order of the text, and of sentences that stand there."""
    found = check(*written, day=day)
    assert found == check(*written, day=day)
    assert [finding.start for finding in found] == sorted(finding.start for finding in found)
    for finding in found:
        assert finding.sentence == written[finding.start]
        assert (finding.verdict_then is None) == (day is None)


@given(st.lists(soups, max_size=3))
def test_paragraphs_are_checked_for_themselves(written):
    alone = [finding.verdict for text in written for finding in check(text)]
    assert verdicts(*written, blocks=range(len(written))) == alone


@given(soups, st.text(" \n\t", max_size=3))
def test_a_text_read_from_a_file_is_checked_where_it_stands(text, space):
    whole = f"{space}{text}"
    for finding in CHECKER.check(read("a.txt", [whole])):
        written = whole[finding.start : finding.end]
        assert "".join(written.split()) == "".join(finding.sentence.split())


@pytest.mark.parametrize(
    ("before", "taken"),
    [
        ("Lantern 1 was small.", True),
        ("The flight of Lantern 1 was short.", True),
        ("A small probe flew with Lantern 1.", False),
        ("A small probe rode to the Moon aboard the larger Lantern 1.", False),
        ("A passenger of Lantern 1 is forgotten.", False),
    ],
)
def test_it_is_what_the_sentence_before_was_about(before, taken):
    found = check(before, after := "It landed on 5 March 2001.")
    assert any(finding.sentence == after for finding in found) == taken


def test_a_rule_that_breaks_over_a_sentence_costs_no_other_sentence():
    class Broken(MadeWorld):
        def undertaking(self, record):
            if record == "lantern-2":
                raise LookupError(record)
            return super().undertaking(record)

    checker, told = Checker(Broken()), []
    draft = document("Lantern 2 landed on 5 March 2001.", "Lantern 1 landed on 5 March 2001.")
    found = list(checker.check(draft, lambda sentence, error: told.append((sentence.text, repr(error)))))
    assert told == [("Lantern 2 landed on 5 March 2001.", "LookupError('lantern-2')")]
    assert [(finding.claim.subject, finding.verdict) for finding in found] == [("lantern-1", "supported")]
    assert checker.tally.sentences == 2
    with pytest.raises(LookupError, match="lantern-2"):
        list(checker.check(document("Lantern 2 landed on 5 March 2001.")))


def test_a_reader_that_breaks_over_a_sentence_costs_no_other_sentence(monkeypatch):
    def breaking(asked):
        flights = [one[0].flight for one in asked if one is not None]
        if any(flight is not None and flight.id == "lantern-2" for flight in flights):
            raise IndexError
        return claims_of(asked)

    monkeypatch.setattr("orbitctl.factcheck.checker.claims_of", breaking)
    texts = ["Lantern 1 landed on 5 March 2001.", "Lantern 2 landed on 5 March 2001.", "Lantern 1 has landed."]
    told = []
    found = list(CHECKER.check(document(*texts), lambda sentence, _: told.append(sentence.text)))
    assert told == [texts[1]]
    assert {finding.sentence for finding in found} == {texts[0], texts[2]}
