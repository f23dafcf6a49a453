import pytest
from markdown_it import MarkdownIt
from text_reading import sentences, texts

PAGE = """\
# Apollo **11** ##

The *crew* of [Apollo 11](https://example.org/a_(b) "a. Title") landed.
AT&amp;T said so. It \\*did\\*.
A line with `code. Here` and ``more ` code`` in it.

1. First item
2. Second item. With more.
   - A nested one

> Quoted words
> go on. And on.

    indented = "code. Not read."

```py
fenced = "Not read."
```

| Name | Year. |
|------|-------|
| Cell one. Two | 1969 |

Setext title
------------

![A picture. Of it](moon.png) It is __strong__, snake_case and ~~struck~~.

[ref]: https://example.org/page

See [the page][ref] and <https://example.org>. <b>Bold</b> words.
* * *
Last words.
"""


def test_what_a_reader_sees_is_what_a_parser_of_markdown_gives():
    """Blocks, headings and words are those of CommonMark and GitHub's tables, code and pictures left out."""
    expected = []
    heading = False
    for token in MarkdownIt("commonmark").enable(["table", "strikethrough"]).parse(PAGE):
        if token.type == "heading_open":
            heading = True
        elif token.type == "heading_close":
            heading = False
        elif token.type == "inline":
            said = [
                " " if child.type == "softbreak" else child.content if child.type in {"text", "text_special"} else ""
                for child in token.children
                if child.type not in {"code_inline", "image", "html_inline"}
            ]
            address = "https://example.org"  # an automatic link, whose text is the address
            expected.append((" ".join("".join(said).replace(f"and {address}", "and ").split()), heading))
    blocks = {}
    for sentence in sentences(PAGE, "markdown"):
        blocks.setdefault((sentence.block, sentence.heading), []).append(sentence.text)
    found = [(" ".join(said), heading) for (_, heading), said in blocks.items()]
    assert found == [(said, heading) for said, heading in expected if said]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("---\ntitle: Not. Read\n---\nText", ["Text"]),
        ("+++\ntitle = 'Not. Read'\n+++\nText", ["Text"]),
        ("---\nText without an end", ["Text without an end"]),
        ("A\n```\nB. C\n```\nD", ["A", "D"]),
        ("A\n~~~~\nB\n~~~\nC\n~~~~\nD", ["A", "D"]),
        ("A\n\n    B. C\n\nD", ["A", "D"]),
        ("- A\n\n    Bee. See", ["A", "Bee.", "See"]),
        ("A\n    B", ["A B"]),
        ("```\nnever closed. Not read", []),
        ("an `unclosed sign. And so` `on", ["an `on"]),
        ("an `unclosed sign\n\nAnd `closed` here", ["an `unclosed sign", "And here"]),
        ("<script>\nvar a = 'B. C';\n</script>\nD", ["D"]),
        ("<style>p {}</style>\nD", ["D"]),
        ("<div>One</div><div>Two</div>", ["One", "Two"]),
        ("one<br>two", ["one two"]),
        ("a <!-- b. C --> d", ["a d"]),
        ("a <!-- b.\n\nC --> d", ["a d"]),
        ("[aye. Bee](c) d", ["aye.", "Bee d"]),
        ("[a][1] [b][] [c] [d]: e", ["a b [c] [d]: e"]),
        ("text[^1].\n\n[^1]: A note. More", ["text.", "A note.", "More"]),
        ("[![alt](a.png)](b) c", ["[ c"]),
        ("2 * 3 * 4 and a*b*c", ["2 * 3 * 4 and abc"]),
        ("> a\n\n> b\nc", ["a", "b c"]),
        ("Apollo\n11. Then", ["Apollo 11.", "Then"]),
        ("• pasted\n• list", ["pasted", "list"]),
        ("a | b\n--|--\nc \\| d | e", ["a", "b", "c | d", "e"]),
        ("a | b is no table", ["a | b is no table"]),
        ("### \ntext", ["text"]),
        ("#hash is none", ["#hash is none"]),
        ("a\\\nb", ["a b"]),
        ("&lt;p&gt; &copy; &nope; &#8217; &#x1F680;", ["<p> © &nope; ’ 🚀"]),
    ],
)
def test_signs(text, expected):
    assert texts(text, "markdown") == expected


def test_places_are_those_of_the_source():
    text = "# A **b**\n\n> *C* [d](e)&amp;f. G."
    assert [(s.text, text[s.start : s.end], s.line, s.column) for s in sentences(text, "markdown")] == [
        ("A b", "A **b", 1, 3),
        ("C d&f.", "C* [d](e)&amp;f.", 3, 4),
        ("G.", "G.", 3, 21),
    ]


def test_crlf_is_read_as_lf():
    text = "# A\n\n- b\n- c\n\n```\nd\n```\n| e | f |\n|---|---|\n| g | h |\n"
    windows = text.replace("\n", "\r\n")
    found = [(s.text, s.line, s.column, s.heading) for s in sentences(windows, "markdown")]
    assert found == [(s.text, s.line, s.column, s.heading) for s in sentences(text, "markdown")]
    assert [windows[s.start : s.end] for s in sentences(windows, "markdown")] == [said for said, *_ in found]
