"""Entries to be written in every style, and titles made to break them."""

from hypothesis import strategies as st

from orbitctl.views.citation import Entry

RECORD = Entry(
    key="orbitctl:lantern-1",
    role="record",
    id="lantern-1",
    title="Lantern 1",
    publisher="orbitctl dataset 2026.1.0",
    url=None,
    published="2026-01-01",
    accessed="2026-01-01",
    day=None,
)
PAST = RECORD._replace(key="orbitctl:lantern-1:2001-03-04", day="2001-03-04")
PAGE = Entry(
    key="gazette-landing",
    role="source",
    id="gazette-landing",
    title="Probe lands",
    publisher="The Gazette",
    url="https://gazette.example/landing?a=1&b=2_x~y(z)",
    published="2001-03-05",
    accessed="2025-12-01",
    day=None,
)
UNTITLED = PAGE._replace(key="treaty-office", id="treaty-office", title=None, published=None)
PAPER = PAGE._replace(key="old-paper", id="old-paper", url=None, published="2001-03~")

#: One of each form of date: what is certain of it, and whether that is all it says.
DATES = [
    ("2001-03-05", (2001, 3, 5), True),
    ("2001-03", (2001, 3), True),
    ("2001", (2001,), True),
    ("0987", (987,), True),
    ("2001~", (), False),
    ("2001-03?", (), False),
    ("2001-03-05%", (), False),
    ("200X", (), False),
    ("2001-XX", (2001,), False),
    ("2001-03-XX", (2001, 3), False),
    ("2001-36", (2001,), False),
    ("2001-41", (2001,), False),
    ("2001-03-05/2001-03-09", (2001, 3), False),
    ("2001/2003", (), False),
    ("2028/..", (), False),
    ("../2030", (), False),
]

_HOSTILE = r"""\{}%$#&_~^"'`|[]<>*@=:;/-!?.,()+ xé“’中"""
_TEXTS = st.one_of(
    st.text(st.sampled_from(_HOSTILE), min_size=1, max_size=30),
    # What the data may hold: no control, format, private or surrogate characters, no line or paragraph separators.
    st.text(st.characters(exclude_categories=["Cc", "Cf", "Co", "Cs", "Zl", "Zp", "Cn"]), min_size=1, max_size=30),
    st.sampled_from(
        [
            "ER  - ", "TY  - BOOK", "}} {{nowiki}}", "[[Category:X]] ''x'' '''y'''", "~~~~", "__NOTOC__", "&lt;b&gt;",
            "<!-- x -->", "<ref>", "https://x.example y", "\\input{x}", "@misc{x,", "{unbalanced", "unbalanced}",
            "a }, year = {1", "100% & more_#1 $5 --- ``q'' ?` !`", "# heading", "1. item", "![x](y)", "a|b||c",
            '"quoted" = {x} # "y"', "</span>", '<span class="nocase">x</span>',
        ]
    ),
)  # fmt: skip
#: Texts as the data may hold them, with whatever a style could trip over.
texts = _TEXTS.map(str.strip).filter(bool)
urls = st.text(st.sampled_from("abc/?&=#%20;:@!$'()*+,~_-.[]é"), max_size=20).map(
    lambda path: f"https://x.example/{path}"
)
days = st.sampled_from([date for date, _, _ in DATES])
entries = st.builds(
    Entry,
    key=st.from_regex(r"[a-z0-9]{1,8}(-[a-z0-9]{1,5}){0,3}", fullmatch=True),
    role=st.just("source"),
    id=st.just("id"),
    title=st.none() | texts,
    publisher=texts,
    url=st.none() | urls,
    published=st.none() | days,
    accessed=st.just("2025-12-01"),
    day=st.none(),
)
