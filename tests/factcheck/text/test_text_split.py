"""Where sentences end, in plain text."""

import pytest
from text_reading import sentences, texts

#: Texts with the ends of their sentences marked by a bar.
CASES = """
The crew landed. | They walked.
It flew in the U.S. and in China.
The U.S. Space Force flew it. | It came back.
It was built in the U.S. | The rocket was not.
Dr. Ada Lund and Mr. J. R. Holm spoke to Sen. Smith.
John F. Kennedy spoke. | He left.
St. Petersburg is a city, No. 5 a number.
No. | The launch is off.
It landed on Jan. 5 at Mt. Marilyn. | It slept in Dec. | The Sun rose.
Approx. 5 kg, i.e. little, came back, e.g. dust, vs. 382 kg before.
Rocketeers Inc. built it with Works Ltd. and Sons Corp. in 2020.
Rocketeers Inc. | The firm built it.
Lift-off was at 9:32 a.m. EDT and at 4 p.m. Moscow time. | At 5 a.m. | Orion slept.
It weighed 3.5 t and cost $2.5 billion. | That is 1,935.3 g.
It waited ... and went on. | It waited... | Then it went.
It waited… | Then it went. | And … no.
“We did it.” | He smiled.
“We did it!” she said. | “Did we?” he asked.
(It landed.) | It slept [at last]. | It woke.
Yahoo! Inc. wrote it, Yahoo! did. | Wow! | It flew.
It flew on Apollo 11. | The crew went home.
It flew on Saturn V. | The rocket was big. | It was Artemis I. | Artemis II came next.
Is it so?! | Yes. | NASA’s.
It sits at 89.9 deg. | South pole.
The site example.org/a.b holds it. | See www.example.org. | Bye.
He (b. 1930) flew. | She (d. 2001) did not.
Chang'e 6 came back on 25 June 2024. | 1,935 g came with it.
"""


@pytest.mark.parametrize("case", CASES.strip().splitlines())
def test_where_a_sentence_ends(case):
    assert texts(case.replace(" | ", " ")) == case.split(" | ")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("", []),
        (" \n\t\r\n \n", []),
        ("One\n\nTwo", ["One", "Two"]),
        ("One\r\n\r\nTwo\r\n", ["One", "Two"]),
        ("One\r\rTwo", ["One", "Two"]),
        ("One\n \t \nTwo", ["One", "Two"]),
        ("A line that is\nwrapped. And\n  another.", ["A line that is wrapped.", "And another."]),
        ("e.g.\n\nNext", ["e.g.", "Next"]),
        ("two  spaces\tand\u00a0more", ["two spaces and more"]),
        ("soft\u00adhy\u200bphens \u202eand\u202c marks", ["softhyphens and marks"]),
        ("\x1b[31mred\x07 \x00\x01\x02 text", ["[31mred text"]),
        ("...", ["..."]),
        ("? ! .", ["?", "!", "."]),
    ],
)
def test_blanks_and_what_nobody_sees(text, expected):
    assert texts(text) == expected


def test_paragraphs_are_blocks():
    assert [(s.text, s.block) for s in sentences("One. Two.\nThree.\n\nFour.\n\n\n\nFive.")] == [
        ("One.", 0), ("Two.", 0), ("Three.", 0), ("Four.", 1), ("Five.", 2),
    ]  # fmt: skip


def test_places_count_characters_and_lines_from_one():
    found = sentences("Oné.\r\nTwo.\rThree 🚀.\n\n  Four.")
    assert [(s.text, s.start, s.end, s.line, s.column) for s in found] == [
        ("Oné.", 0, 4, 1, 1),
        ("Two.", 6, 10, 2, 1),
        ("Three 🚀.", 11, 19, 3, 1),
        ("Four.", 23, 28, 5, 3),
    ]


def test_what_goes_on_for_too_long_is_cut_at_a_blank():
    found = sentences("word " * 3000)
    assert all(2000 < s.end - s.start <= 4096 for s in found[:-1])
    assert " ".join(s.text for s in found) == ("word " * 3000).strip()


def test_what_has_no_blank_is_cut_all_the_same():
    found = sentences("x" * 300_000)
    assert "".join(s.text for s in found) == "x" * 300_000
    assert max(len(s.text) for s in found) <= 4096


def test_a_sentence_across_the_pieces_of_a_long_text_is_whole():
    sentence = "This sentence has a number of words, and so has the next one."
    text = " ".join([sentence] * 5000)
    assert set(texts(text)) == {sentence}
    assert len(texts(text)) == 5000
