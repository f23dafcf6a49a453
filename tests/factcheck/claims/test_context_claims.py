"""What is taken up of an earlier sentence, or of an earlier paragraph."""

import pytest

from orbitctl.factcheck.claims.context import Context
from orbitctl.factcheck.reading.lexicon import Entry, Mention

TREATY = Mention(1, 2, (Entry("alliance", "outer-space-treaty", True),))
ACCORDS = Mention(1, 2, (Entry("alliance", "artemis-accords", True),))


@pytest.mark.parametrize(
    ("text", "word", "expected"),
    [
        ("the treaty has parties", "treaty", "outer-space-treaty"),
        ("the pact has parties", "pact", None),
        ("it entered into force", "it", "outer-space-treaty"),
        ("it went to Mars", "it", None),
    ],
)
def test_an_accord_is_taken_up_over_paragraphs(text, word, expected):
    context = Context()
    context.enter(0, [TREATY], ["a", "treaty"])
    context.enter(1, [], text.split())
    taken = context.taken_up(("alliance",), text.split().index(word))
    assert (taken.entries[0].id if taken else None) == expected
    assert ("alliance" in context.kinds(text.split())) == (expected is not None)


def test_of_two_accords_in_one_sentence_neither_is():
    context = Context()
    context.enter(0, [TREATY, ACCORDS], ["a", "treaty"])
    context.enter(1, [], ["the", "treaty", "has", "parties"])
    assert context.taken_up(("alliance",), 1) is None


LANTERN = Mention(0, 1, (Entry("mission", "lantern-1", True),))


@pytest.mark.parametrize(
    ("between", "expected"),
    [("it was a small probe", "lantern-1"), ("the weather was fine", None), ("the agency was glad", None)],
)
def test_a_flight_is_taken_up_over_sentences_that_take_it_up(between, expected):
    context = Context()
    context.enter(0, [LANTERN], ["lantern", "flew"])
    context.enter(0, [], between.split())
    context.enter(0, [], ["it", "landed"])
    taken = context.taken_up(("mission",), 0)
    assert (taken.entries[0].id if taken else None) == expected


@pytest.mark.parametrize(
    ("text", "word", "expected"),
    [
        ("it landed in May", "it", "lantern-1"),
        ("it was a lander and it flew", "it", "lantern-1"),
        ("a company sent a small lander and it crashed", "it", None),  # the lander did
        ("another craft flew before it landed", "it", None),
        ("the lander sank", "lander", "lantern-1"),
        ("the lander called Ladder sank", "lander", "ladder"),
        ("the lander , dubbed Ladder , sank", "lander", "ladder"),
        ("a lander called Ladder flew and it sank", "it", "ladder"),
        ("that was the first lander since Ladder but it leaked", "it", "lantern-1"),
    ],
)
def test_a_flight_without_a_name_is_none_of_those_named(text, word, expected):
    words = text.split()
    ladder = [Mention(at, at + 1, (Entry("mission", "ladder", True),)) for at, w in enumerate(words) if w == "Ladder"]
    context = Context()
    context.enter(0, [LANTERN], ["lantern", "flew"])
    context.enter(0, ladder, [w.lower() for w in words])
    taken = context.taken_up(("mission",), len(words) - 1 - words[::-1].index(word))
    assert (taken.entries[0].id if taken else None) == expected


def test_what_a_flight_without_a_name_did_is_not_passed_on():
    context = Context()
    context.enter(0, [LANTERN], ["lantern", "flew"])
    context.enter(0, [], ["another", "lander", "followed"])
    context.enter(0, [], ["it", "landed"])
    assert context.taken_up(("mission",), 0) is None


def test_behind_a_flight_without_a_name_nobody_knows_who_is_meant():
    context = Context()
    context.enter(0, [LANTERN], ["lantern", "flew", "with", "a", "small", "probe"])
    context.enter(0, [], ["it", "landed"])
    assert context.taken_up(("mission",), 0) is None


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("the lander works", "lantern-1"),
        ("the telescope works", None),
        ("the telescope works and the craft is well", None),  # the craft is the telescope
        ("the crew saw the telescope and the craft", "lantern-1"),
    ],
)
def test_a_noun_that_fits_no_flight_takes_up_none(text, expected):
    context = Context(lambda _, noun: noun != "telescope")
    context.enter(0, [LANTERN], ["lantern", "flew"])
    context.enter(0, [], text.split())
    taken = context.taken_up(("mission",), max(text.split().index(w) for w in ("craft", "lander", "telescope")
                                               if w in text.split()))  # fmt: skip
    assert (taken.entries[0].id if taken else None) == expected
