import pytest
from text_reading import sentences, texts


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("<p>One<p>Two", ["One", "Two"]),
        ("<p>One. <b>Two</b>.</p>", ["One.", "Two."]),
        ("<ul><li>One<li>Two. Three</ul>Four", ["One", "Two.", "Three", "Four"]),
        ("<table><tr><td>One<td>Two</table>", ["One", "Two"]),
        ("one<br>two<br><br>three", ["one two", "three"]),
        ("one\n\ntwo", ["one two"]),
        ("a<b\n>b</b\n>c", ["abc"]),
        ("<head><title>No. Text</title><meta name=x></head><body>Text", ["Text"]),
        ("<script>a = '<p>b. C</p>'</script>D", ["D"]),
        ("<style>a {}</style><noscript>No</noscript>D", ["D"]),
        ("<nav><a>Home</a></nav><main>D</main>", ["D"]),
        ("<nav>Never closed<article>D</article>", ["D"]),
        ("<svg><title>No</title><text>No</text></svg>D", ["D"]),
        ("a <code>b. C</code> d <pre>e. F</pre> g", ["a d", "g"]),
        ("<nav>a<nav>b</nav>c</nav>d", ["d"]),
        ("a &amp; b &copy; c &#8217; d &#x1F680; &nbsp;e", ["a & b © c ’ d 🚀 e"]),
        ("AT&T &T; &notit &copy 2024 &", ["AT&T &T; &notit © 2024 &"]),
        ("&NewLine;a &#1; b &#0; &#99999999;", ["a b \ufffd \ufffd"]),
        ("“Hi.&rdquo; Then &quot;it.&quot; And", ["“Hi.”", 'Then "it."', "And"]),
        ("a < b and c > d", ["a < b and c > d"]),
        ("a <![CDATA[ b ]]> c <!DOCTYPE html> d <?x y?> e", ["a c d e"]),
        ("a <![foo[ b> c", ["a c"]),
        ("a <!-- b. <p> --> c", ["a c"]),
        ("a <!-- never closed. B", ["a"]),
        ("a <b never closed. B", ["a"]),
        ("a <img alt='b. C > d'> e", ["a e"]),
        ("<P>ONE</P><H1>Two</H1>", ["ONE", "Two"]),
    ],
)
def test_what_a_reader_sees(text, expected):
    assert texts(text, "html") == expected


def test_headings():
    found = sentences("<h1>One <em>two</em></h1><p>Three.</p><h2>Four<p>Five.", "html")
    assert [(s.text, s.heading) for s in found] == [
        ("One two", True), ("Three.", False), ("Four", True), ("Five.", False),
    ]  # fmt: skip


def test_places_are_those_of_the_source():
    text = "<html>\r\n<p>A &amp; <b>b</b>.\r\n&quot;C.&quot;</p>"
    assert [(s.text, text[s.start : s.end], s.line, s.column) for s in sentences(text, "html")] == [
        ("A & b.", "A &amp; <b>b</b>.", 2, 4),
        ('"C."', "&quot;C.&quot;", 3, 1),
    ]


@pytest.mark.parametrize(
    ("long", "expected"),
    [
        ("<script>" + "a = '<p>b. C</p>'; " * 40_000 + "</script>", ["Before", "behind."]),
        ("<!-- " + "a. B <p> " * 80_000 + "-->", ["Before behind."]),
        ("<img src='data:" + "A" * 700_000 + "'>", ["Before behind."]),
        ("<svg>" + "<path d='M0 0'/>" * 40_000 + "</svg>", ["Before behind."]),
        ("<p>" + " " * 700_000, ["Before", "behind."]),
    ],
    ids=["program", "comment", "picture", "drawing", "blanks"],
)
def test_what_is_longer_than_memory_should_be_is_left_out_all_the_same(long, expected):
    text = f"<p>Before {long} behind."
    found = sentences(text, "html")
    assert [s.text for s in found] in (expected, ["Before", "behind."])
    assert text[found[-1].start : found[-1].end] == "behind."
