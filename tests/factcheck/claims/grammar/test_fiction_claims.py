"""Which sentences tell what is invented or untrue; a paragraph is a list of them."""

import pytest

from orbitctl.factcheck.claims.context import Context
from orbitctl.factcheck.reading.lexicon import Mention
from orbitctl.factcheck.reading.tokens import tokens


def invented(*paragraphs):
    context, found = Context(), []
    for block, sentences in enumerate(paragraphs):
        for sentence in sentences:
            context.enter(block, ())
            found.append(context.invents(tokens(sentence).lower))
    return found


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("In the film, Lantern 1 crashes on the Moon.", True),
        ("The novel begins when Lantern 1 lands.", True),
        ("In the series, Lantern 1 crashes on the Moon.", True),
        ("Lantern 1 was the last in the series.", False),
        ("It is a myth that Lantern 1 crashed.", True),
        ("Rumours say that Lantern 1 crashed.", True),
        ("I would rather that they had scrapped Lantern 1.", True),
        ("Imagine that Lantern 1 had crashed.", True),
        ("Lantern 1 landed in 2001.", False),
        ("Lantern 1 cost less than a film.", False),
        ("Lantern 1 landed rather hard.", False),
    ],
)
def test_a_sentence(sentence, expected):
    assert invented([sentence]) == [expected]


def test_a_plot_is_told_to_the_end_of_its_paragraph():
    film, plot, fact = "The film is from 2001.", "Lantern 1 crashes.", "Lantern 1 landed."
    assert invented([fact, film, plot, plot], [fact]) == [False, True, True, True, False]


def test_a_myth_ends_with_its_sentence():
    assert invented(["It is a myth that Lantern 1 crashed.", "Lantern 1 landed."]) == [True, False]


def test_a_name_is_no_work():
    context, words = Context(), tokens("Song Lingdong flew.")
    context.enter(0, (Mention(0, 2, ()),))
    assert not context.invents(words.lower)
