"""Somebody's words in a sentence; a row is a sentence, what is said, and by whom."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from orbitctl.factcheck.reading.tokens import places, tokens
from orbitctl.factcheck.reading.voices import voices


def heard(text):
    """Return each voice of a sentence as text: what is said, by whom."""
    found = tokens(text)
    spans = places(found)

    def cut(first, last):
        return text[spans[first][0] : spans[last - 1][1]]

    return [(cut(voice.first, voice.last), voice.speaker and cut(*voice.speaker)) for voice in voices(found)]


DIRECT = [
    ('"We will land in 2028," said Bill Nelson.', "We will land in 2028,", "Bill Nelson"),
    ("“We will land in 2028,” said Bill Nelson.", "We will land in 2028,", "Bill Nelson"),
    ("«We will land in 2028», said Bill Nelson.", "We will land in 2028", "Bill Nelson"),
    ('"We will land", says Administrator Bill Nelson in Houston.', "We will land", "Administrator Bill Nelson"),
    ('"We will land," Bill Nelson said.', "We will land,", "Bill Nelson"),
    ('Bill Nelson said: "We will land."', "We will land.", "Bill Nelson"),
    ('But Bill Nelson said, "We will land."', "We will land.", "Bill Nelson"),
    ('Bill Nelson, the administrator, said "we will land".', "we will land", "Bill Nelson"),
    ('The Minister of Defence said "we will land".', "we will land", "Minister of Defence"),
    ('It is "the first," according to the European Space Agency.', "the first,", "European Space Agency"),
    ('"India is there," ISRO chairman S. Somanath told them.', "India is there,", "ISRO chairman S. Somanath"),
    ('"India is there," said ISRO chairman S. Somanath.', "India is there,", "ISRO chairman S. Somanath"),
    ('It landed "softly", engineers said.', "softly", None),
    ('"We will land," he said.', "We will land,", None),
    ('"We will land," officials said.', "We will land,", None),
    ('The "Artemis generation" is here.', "Artemis generation", None),
    ('"The “first” one," said NASA.', "The “first” one,", "NASA"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "said", "speaker"), DIRECT)
def test_quotations(text, said, speaker):
    assert heard(text) == [(said, speaker)]
    assert all(voice.direct for voice in voices(tokens(text)))


INDIRECT = [
    ("According to NASA, it landed in 2024.", "it landed in 2024.", "NASA"),
    ("According to officials, it landed in 2024.", "it landed in 2024.", None),
    ("It landed in 2024, according to the European Space Agency.", "It landed in 2024", "European Space Agency"),
    ("It landed in 2024 according to Roscosmos.", "It landed in 2024", "Roscosmos"),
    ("NASA chief Bill Nelson said it landed.", "it landed.", "NASA chief Bill Nelson"),
    ("NASA announced that it landed.", "it landed.", "NASA"),
    ("NASA said it landed.", "it landed.", "NASA"),
    ("NASA said that it landed.", "it landed.", "NASA"),
    ("NASA said in a statement on Monday that it landed.", "it landed.", "NASA"),
    ("Bill Nelson, the administrator, said that it landed.", "it landed.", "Bill Nelson"),
    ("NASA's Bill Nelson said it landed.", "it landed.", "NASA's Bill Nelson"),
]


@pytest.mark.parametrize(("text", "said", "speaker"), INDIRECT)
def test_words_told_as_somebody_s(text, said, speaker):
    assert heard(text) == [(said, speaker)]
    assert not any(voice.direct for voice in voices(tokens(text)))


def test_two_quotations():
    assert heard('"We go," said NASA, "in 2028."') == [("We go,", "NASA"), ("in 2028.", "NASA")]


NOBODY = [
    "The United States never joined the Moon Agreement.",
    "Denmark added its name to the accords.",
    "TRUST, of the United States, was announced in 2025.",
    "It landed in 2024.",
    '"We will land. It is time.',  # the closing mark is in another sentence
    "It is time,” said NASA.",
    'A 5" and a 6" mirror.',
    "Enough said.",
    "Said and done.",
    "It says",
    "According",
    "According to",
    "According to plan it landed.",
    '""',
    "",
]


@pytest.mark.parametrize("text", NOBODY)
def test_nobody_s_words(text):
    assert heard(text) == []


PIECES = [
    '"',
    "“",
    "”",
    "«",
    "»",
    ",",
    ":",
    "said",
    "according",
    "to",
    "NASA",
    "The",
    "of",
    "-",
    "he",
    "that",
    "5",
    "'s",
]


@given(st.lists(st.sampled_from(PIECES), max_size=20).map(" ".join) | st.text())
def test_no_text_breaks_a_rule(text):
    found = tokens(text)
    end = 0
    for voice in voices(found):
        assert end <= voice.first < voice.last <= len(found.words)
        end = voice.last
        if voice.speaker:
            first, last = voice.speaker
            assert 0 <= first < last <= len(found.words)
            assert last <= voice.first or first >= voice.last
