import pytest
from text_reading import sentences, texts


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("- One\n- Two. Three\n* Four", ["One", "Two.", "Three", "Four"]),
        ("• One\n  • Two", ["One", "Two"]),
        ("Steps:\n1. One\n2. Two\n3) Three", ["Steps:", "One", "Two", "Three"]),
        ("(1) One\n(2) Two", ["One", "Two"]),
        ("It flew on Apollo\n11. Then it landed.", ["It flew on Apollo 11.", "Then it landed."]),
        ("It came\n- at last - home.", ["It came", "at last - home."]),
        ("Title\n=====\nText. More", ["Title", "Text.", "More"]),
        ("One\n***\nTwo", ["One", "Two"]),
        ("a - b\n-c", ["a - b -c"]),
        ("---\ndate: 2024-01-01\n---\nText", ["date: 2024-01-01", "Text"]),
        ("*This* is `not` [Markdown](x).", ["*This* is `not` [Markdown](x)."]),
        ("A <!-- comment --> stays.", ["A <!-- comment --> stays."]),
    ],
)
def test_lists_and_rules(text, expected):
    assert texts(text) == expected


def test_an_underlined_line_is_a_heading():
    found = sentences("Title\n=====\n\nText.\n\nAnother\n-------\nMore.")
    assert [(s.text, s.heading) for s in found] == [
        ("Title", True), ("Text.", False), ("Another", True), ("More.", False),
    ]  # fmt: skip


def test_items_are_blocks_of_their_own():
    assert [s.block for s in sentences("Steps:\n1. One. More.\n2. Two")] == [0, 1, 1, 2]
