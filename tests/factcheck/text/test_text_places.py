"""What holds for any text in any format: places are exact, nothing is lost, and chunks make no difference."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st
from text_reading import sentences

FORMATS = ("plain", "markdown", "html")
#: What means something to one reader or another.
SIGNS = [
    "The crew landed. ", "Dr. ", "U.S. ", "3.5", "A. ", "Then ", "\n", "\n\n", "\r\n", "\r", "- ", "11. ", "1. ", "> ",
    "    ", "# ", "===\n", "---\n", "+++\n", "```\n", "~~~", "`", "``", "*", "**", "_", "[", "](", "](x)", ")", "![",
    "|", "|---|\n", "\\", "&amp;", "&", "&#", "&#65;", "&lt", "<", ">", "<p>", "</p>", "<h1>", "</h1>", "<br>", "<!--",
    "-->", "<!-- orbitctl: accept reason -->", "<!-- orbitctl: accept -->", "<script>", "</script", "</script>",
    "<nav>", "</nav>", "<![", "<![CDATA[", "]]>", "<!", "<?", "<a href='", "'>", "“", "”", "’", "…", "?!", "é", "🚀",
    "\u00a0", "\u00ad", "\u202e", "\x00", "\x01", "\x02", "\x1b", "\t", " ", "  ", ".", "word", "X",
]  # fmt: skip
#: What is seen by nobody, and left out of sentences.
UNSEEN = re.compile(r"[\x00-\x08\x0e-\x1f\x7f-\x9f\xad\u061c\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]")
documents = st.lists(st.one_of(st.sampled_from(SIGNS), st.text(max_size=5)), max_size=40).map("".join)


@pytest.mark.parametrize("form", FORMATS)
@given(text=documents)
def test_places_are_in_order_and_lines_are_counted(form, text):
    end = 0
    for found in sentences(text, form):
        assert end <= found.start < found.end <= len(text)
        end = found.end
        before = text[: found.start]
        lines = re.findall(r"\r\n|\r|\n", before)
        assert found.line == 1 + len(lines)
        assert found.column == len(re.split(r"\r\n|\r|\n", before)[-1]) + 1
        assert found.text == " ".join(found.text.split())
        assert found.text.isprintable() or re.search(r"[^\x00-\x1f\x7f-\x9f]", found.text)
        assert not re.search(r"[\x00-\x1f\u202a-\u202e]", found.text)


@given(text=documents)
def test_plain_text_loses_nothing_but_markers(text):
    """The source between two places holds the words of the sentence, in order and nothing else."""
    for found in sentences(text):
        source = re.sub(r"<!--\s*orbitctl:\s*accept\b.*?-->", "", text[found.start : found.end], flags=re.DOTALL | re.I)
        source = re.sub(
            r"[\x00-\x08\x0e-\x1f\x7f-\x9f\xad\u061c\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]", "", source
        )
        assert "".join(found.text.split()) == "".join(source.split()) or re.search(r"[-\d]|<!--", source)


@given(text=st.text(st.sampled_from("abc .!?,\n\u00e9\U0001f680"), max_size=300))
def test_every_word_is_in_some_sentence(text):
    assert "".join(s.text for s in sentences(text)).replace(" ", "") == "".join(text.split())


@pytest.mark.parametrize("form", FORMATS)
@given(text=documents, data=st.data())
def test_chunks_make_no_difference(form, text, data):
    cuts = sorted(data.draw(st.lists(st.integers(0, len(text)), max_size=8)))
    chunks = [text[a:b] for a, b in zip([0, *cuts], [*cuts, len(text)], strict=True)]
    assert sentences(chunks, form) == sentences(text, form)


@pytest.mark.parametrize("form", FORMATS)
def test_chunks_make_no_difference_in_a_long_text(form):
    text = "".join(
        f"{sign}Sentence {number} is here. And <b>bold</b> it is.\n" for number, sign in enumerate(SIGNS * 60)
    )
    whole = sentences(text, form)
    assert sentences([text[at : at + 997] for at in range(0, len(text), 997)], form) == whole


@pytest.mark.parametrize("form", FORMATS)
@pytest.mark.parametrize(
    "sign",
    ["<!--", "<![a[", "<a ", "<a b='", "<script>", "</", "<", "&", "`", "``", "[", "](", "![", "*", "_", "\\", "|",
     "> ", "- ", "1. ", "#", "\n\n", ".", ". ", "A. ", "“", "(", " ", "\t", "x", "é", "<p>", "<nav>", "=\n", "---\n",
     "<!-- orbitctl: accept"],
)  # fmt: skip
def test_a_sign_over_and_over_is_read_to_the_end(form, sign):
    text = sign * (150_000 // len(sign)) + "\n\n"
    assert sum(s.end - s.start for s in sentences(text, form)) <= len(text)
