"""Sentences in chunks and in clauses, and what takes up what."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from made_world import NAMES, names_of

from orbitctl.factcheck.claims.context import Context
from orbitctl.factcheck.claims.grammar.clauses import clauses
from orbitctl.factcheck.claims.grammar.frames import frames
from orbitctl.factcheck.claims.grammar.sentence import chunks
from orbitctl.factcheck.reading.lexicon import mentions
from orbitctl.factcheck.reading.numbers import numbers
from orbitctl.factcheck.reading.times import times
from orbitctl.factcheck.reading.tokens import tokens

LEXICON = names_of(NAMES)


def taken_apart(text, *before):
    """Return a sentence's tokens, chunks, clauses and frames, after others of its paragraph."""
    context = Context()
    for sentence in (*before, text):
        found = tokens(sentence)
        named = mentions(LEXICON, found)
        context.enter(0, named)
    row = chunks(found, named, times(found, "2026-01-01"), numbers(found))
    return found, row, clauses(row, context), frames(row, context)


def written(chunk):
    """Write a chunk: a name by what it means, a date and a number in their signs, or else the word."""
    if chunk.mention is not None:
        return "/".join(entry.id for entry in chunk.mention.entries)
    if chunk.time is not None:
        return f"@{chunk.time.edtf}"
    return f"#{chunk.number.value:g}" if chunk.number is not None else chunk.word


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Lantern 1 landed on 5 March 2001.", "lantern-1 landed @2001-03-05 ."),
        ("Twin flew twelve times.", "grey-owl/black-swan flew #12 times ."),
        ("Its first landing, its 2nd", "its first landing , its #2"),  # first is a word, whatever it means
        ("It didn't touch down.", "it didnt touch ."),
        ("NSA's Chang’e", "nsa 's change"),
    ],
)
def test_chunks(text, expected):
    assert [written(chunk) for chunk in taken_apart(text)[1]] == expected.split()


def split(text):
    """Write the clauses of a sentence, each with what opens it."""
    return [f"{part.opener}: {' '.join(map(written, part.chunks))}".strip() for part in taken_apart(text)[2]]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Lantern 1 landed, but Lantern 2 crashed.", [": lantern-1 landed ,", "but: lantern-2 crashed ."]),
        ("Lantern 1 landed and sent pictures.", [": lantern-1 landed", "and: sent pictures ."]),
        ("With Lantern 1 and Lantern 2 NSA was busy.", [": with lantern-1 and lantern-2 nsa was busy ."]),
        ("Lantern 1, which landed, was small.", [": lantern-1 was small .", ",: lantern-1 which landed"]),
        (
            "Ed Sky, who flew on Ferry 1 in 2018, watched Lantern 1.",
            [": ed sky ,", "who: flew on ferry-1 @2018", ",: watched lantern-1 ."],
        ),
        ("It fell silent since Lantern 1 flew.", [": it fell", "since: lantern-1 flew ."]),
        ("The first to land since Lantern 1 fell silent.", [": the first to land since lantern-1 fell ."]),
        ("Lantern 1 (a lander) flew.", [": lantern-1", "(: a lander", "): flew ."]),
        ("If Lantern 1 flew, all is well.", ["if: lantern-1 flew", ",: all is well ."]),
    ],
)
def test_clauses(text, expected):
    assert split(text) == expected


@pytest.mark.parametrize(
    ("text", "modality", "negated", "supposed", "formerly"),
    [
        ("Lantern 1 landed.", "fact", False, False, False),
        ("Lantern 1 will land.", "plan", False, False, False),
        ("Lantern 1 is due in 2028.", "plan", False, False, False),
        ("Lantern 1 hopes to land.", "plan", False, False, False),
        ("Lantern 1 is set in stone.", "fact", False, False, False),
        ("Lantern 1 was to land.", "plan", False, False, True),
        ("Lantern 1 aimed to land.", "plan", False, False, True),
        ("Lantern 1, planned for 2028.", "plan", False, False, False),
        ("Lantern 1 might land.", "possible", False, False, False),
        ("Lantern 1 never landed.", "fact", True, False, False),
        ("Lantern 1 failed to land.", "fact", True, False, False),
        ("Did Lantern 1 land?", "fact", False, True, False),
        ("Unless Lantern 1 lands", "fact", False, True, False),
        ("Lantern 1 landed in a novel.", "fact", False, True, False),
        ("NSA denied Lantern 1 landed.", "fact", False, True, False),
    ],
)
def test_how_a_clause_is_told(text, modality, negated, supposed, formerly):
    clause = taken_apart(text)[2][-1]
    assert (clause.modality, clause.negated, clause.supposed, clause.formerly) == (
        modality,
        negated,
        supposed,
        formerly,
    )


MISSION = ("mission",)


@pytest.mark.parametrize(
    ("text", "before", "about"),
    [
        ("Lantern 1 landed.", "", "lantern-1"),
        ("Lantern 1, unlike Lantern 2, landed.", "", "lantern-1"),
        ("Like Lantern 2, Lantern 1 landed.", "", "lantern-1"),
        ("The flights of Lantern 1 and Lantern 2 were short.", "", None),
        ("Twin landed.", "", None),
        ("NSA landed.", "", None),
        ("It landed.", "Lantern 1 flew.", "lantern-1"),
        ("The mission landed.", "Lantern 1 flew.", "lantern-1"),
        ("This lander landed.", "NSA built Lantern 1.", "lantern-1"),
        ("The agency landed.", "NSA built Lantern 1.", None),
        ("The agency landed the mission.", "NSA built Lantern 1.", "lantern-1"),
        ("The tiny, ill-fated lander landed.", "Lantern 1 flew.", None),
        ("The ill-fated lander landed.", "Lantern 1 flew.", "lantern-1"),
        ("The Japanese lander landed.", "Lantern 1 flew.", None),
        ("It landed.", "Lantern 1 flew with Lantern 2.", None),
        ("He landed.", "Lantern 1 flew.", None),
        ("Lantern 1 (a lander) landed.", "", "lantern-1"),
    ],
)
def test_what_a_clause_is_about(text, before, about):
    clause = taken_apart(text, *filter(None, [before]))[2][-1]
    entry = clause.about(MISSION)
    assert (entry.id if entry else None) == about


@pytest.mark.parametrize(
    ("text", "about"),
    [
        ("As it touched down, Lantern 1 broke.", "lantern-1"),
        ("As it touched down, NSA was glad.", None),
        ("As it touched down beside Lantern 1, Lantern 2 broke.", "lantern-2"),
    ],
)
def test_it_may_be_named_only_behind(text, about):
    entry = taken_apart(text)[2][0].about(MISSION)
    assert (entry.id if entry else None) == about


def test_an_aside_is_about_what_it_describes():
    *_, aside = taken_apart("Lantern 2, which landed, flew after Lantern 1 had crashed.")[2]
    assert [entry.id for entry in aside.topic.entries] == ["lantern-2"]


def test_a_relative_clause_is_about_what_stands_before_it():
    *_, relative = taken_apart("NSA lost Lantern 2, which crashed in 2005.")[2]
    assert relative.about(MISSION).id == "lantern-2"
    *_, relative = taken_apart("NSA lost Lantern 2, which followed Lantern 1.")[2]
    assert relative.about(MISSION) is None  # two flights, and one date would be nobody's


def test_paragraphs_take_up_nothing_from_one_another():
    context = Context()
    named = mentions(LEXICON, tokens("Lantern 1 flew."))
    context.enter(0, named)
    context.enter(0, ())
    assert context.taken_up(MISSION, 0) is not None
    context.enter(0, ())
    assert context.taken_up(MISSION, 0) is None  # a sentence between is too far
    context.enter(0, named)
    context.enter(1, ())
    assert context.taken_up(MISSION, 0) is None


PIECES = [
    "Lantern 1", "Lantern 2", "NSA", "Twin", "Ada Pilot", "landed", "launched", "was", "will", "to", "not", "it", "the",
    "mission", "which", "who", "and", ",", ",", "(", ")", ";", "“", "if", "after", "in 2001", "5 March 2001", "first",
    "twelve", "of", "by", "'s", "unlike", ".", "?", "—", "lander", "built", "has", "been", "planned", "failed",
    "didn't",
]  # fmt: skip
soups = st.lists(st.sampled_from(PIECES), max_size=25).map(" ".join)


@given(soups | st.text(max_size=40))
def test_no_sentence_breaks_the_grammar(text):
    """Chunks are the tokens in order; every name and date of theirs is in a clause; frames stand at verbs."""
    found, row, parts, framed = taken_apart(text)
    assert [at for chunk in row for at in range(chunk.first, chunk.last)] == list(range(len(found.lower)))
    assert all(bool(chunk.word) != bool(chunk.mention or chunk.time or chunk.number) for chunk in row)
    telling = {chunk for chunk in row if not chunk.word}
    assert telling <= {chunk for part in parts for chunk in part.chunks}
    assert {chunk for part in parts for chunk in part.chunks} <= set(row)
    for frame in framed:
        assert row[frame.at].verb is not None
        assert frame.subject.mentions


@given(soups)
def test_a_question_states_nothing(text):
    _, row, parts, framed = taken_apart(f"{text} ?")
    assert all(part.supposed for part in parts)
    assert framed == [] or row[-1].word != "?"


def test_an_aside_ends_before_any_past_tense():
    assert split("Lantern 1, whose parachute never opened, dug itself in.") == [
        ": lantern-1 dug itself in .",
        ",: lantern-1 whose parachute never opened",
    ]
