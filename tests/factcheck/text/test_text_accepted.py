"""Accept comments: which sentence they are about, in each format."""

import pytest
from text_reading import remarks, sentences

ACCEPT = "<!-- orbitctl: accept why -->"
#: Where the comment (§) stands, and the sentences it accepts.
PLACES = [
    ("One. § Two.", ["One."]),
    ("One.§ Two.", ["One."]),
    ("One § goes on. Two.", ["One goes on."]),
    ("§ One. Two.", ["One."]),
    ("One.\n§\nTwo.", ["Two."]),
    ("One.\n§ Two.", ["Two."]),
    ("One. §\nTwo.", ["One."]),
    ("One goes\n§\non. Two.", ["One goes on."]),
    ("One. § § Two.", ["One."]),
]
BLOCKS = {
    "plain": [("One.\n\n§\n\nTwo.", ["Two."]), ("- One. §\n- Two.", ["One."]), ("One.\n\n§ Two. Three.", ["Two."])],
    "markdown": [
        ("One.\n\n§\n\nTwo.", ["Two."]),
        ("# One §\n\nTwo.", ["One"]),
        ("- One. §\n- Two.", ["One."]),
        ("> One. §\n> Two.", ["One."]),
        ("> §\n> One.", ["One."]),
        ("`§` One.", []),
        ("```\n§\n```\nOne.", []),
    ],
    "html": [
        ("<p>One.</p>\n§\n<p>Two.</p>", ["Two."]),
        ("<p>One. §</p><p>Two.</p>", ["One."]),
        ("<p>One.</p> §\n<p>Two.</p>", ["One."]),
        ("<p>One.</p><p>§</p><p>Two.</p>", ["Two."]),
        ("<h1>One §</h1><p>Two.</p>", ["One"]),
        ("<script>§</script>One.", []),
    ],
}


@pytest.mark.parametrize(
    ("form", "text", "expected"),
    [(form, *place) for form in BLOCKS for place in PLACES]
    + [(form, *place) for form in BLOCKS for place in BLOCKS[form]],
)
def test_the_sentence_it_is_about(form, text, expected):
    found = sentences(text.replace("§", ACCEPT), form)
    assert [s.text for s in found if s.accepted] == expected
    assert all("orbitctl" not in s.text for s in found)


@pytest.mark.parametrize("form", BLOCKS)
@pytest.mark.parametrize(
    ("comment", "reason"),
    [
        (ACCEPT, "why"),
        ("<!--orbitctl:accept why-->", "why"),
        ("<!-- orbitctl: accept: why -->", "why"),
        ("<!-- ORBITCTL:  Accept the\nlong - reason -->", "the long - reason"),
        (f"{ACCEPT} <!-- orbitctl: accept more -->", "why; more"),
        ("<!-- orbitctl: accepted why -->", None),
        ("<!-- orbitctl: accept -->", None),
        ("<!-- other: accept why -->", None),
        ("<!-- orbitctl: accept why", None),
    ],
)
def test_reasons(form, comment, reason):
    assert sentences(f"One. {comment}\n\nTwo.", form)[0].accepted == reason


@pytest.mark.parametrize("form", BLOCKS)
def test_what_is_said_of_comments(form):
    between = "<p>" if form == "html" else ""
    text = f"One.\n\n{between}Two. <!-- orbitctl: accept -->\n\n{between}Three. {ACCEPT}\r\n\r\n{ACCEPT}\n\n"
    assert remarks(text, form) == [
        (3, "the accept comment gives no reason, and accepts nothing"),
        (7, "the accept comment stands before no sentence"),
    ]
