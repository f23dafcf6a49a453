import pytest
from hypothesis import given
from hypothesis import strategies as st

from orbitctl.render.ascii import in_ascii, transliterate
from orbitctl.render.screen import Caption, Cell, Column, Divider, Grid, Heading, Pairs, Paragraph, Title


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("plain text, 100 %", "plain text, 100 %"),
        ("Red Kíte", "Red Kite"),
        ("Red Ki\N{COMBINING ACUTE ACCENT}te", "Red Kite"),
        ("“Probe lands” – it’s on the Moon…", '"Probe lands" - it\'s on the Moon...'),
        ("●● confirmed  ●○ reported  ○○ unsourced", "## confirmed  #o reported  oo unsourced"),
        ("✓ success", "+ success"),
        ("✗ failure", "x failure"),
        ("→ in transit", "> in transit"),
        ("Łódź, Åse, Søren, Þór, straße", "Lodz, Ase, Soren, Thor, strasse"),
        ("────", "----"),
        ("a non‑breaking\N{NO-BREAK SPACE}hyphen", "a non-breaking hyphen"),
        ("嫦娥", "??"),
        ("½ × 3 °C, €2", "1/2 x 3  degC, EUR 2"),
        ("lone \udcff", "lone ?"),
        ("", ""),
    ],
)
def test_transliterate(text: str, expected: str) -> None:
    assert transliterate(text) == expected


@given(st.text())
def test_everything_becomes_ascii_and_stays_so(text: str) -> None:
    once = transliterate(text)
    assert once.isascii()
    assert transliterate(once) == once


@given(st.text(st.characters(max_codepoint=127)))
def test_ascii_is_left_alone(text: str) -> None:
    assert transliterate(text) == text


def test_every_text_of_a_screen_is_replaced_and_nothing_else() -> None:
    screen = (
        Title("é", "é"),
        Heading("é"),
        Paragraph("é", "warn"),
        Pairs((("é", Cell("é", "good", "é")),)),
        Grid((Column("é", 3, right=True),), ((Cell("é"),), Divider("é")), "é"),
        Caption("é"),
    )
    assert in_ascii(screen) == (
        Title("e", "e"),
        Heading("e"),
        Paragraph("e", "warn"),
        Pairs((("e", Cell("e", "good", "e")),)),
        Grid((Column("e", 3, right=True),), ((Cell("e"),), Divider("e")), "e"),
        Caption("e"),
    )
