"""Answers made up for the formats: dates of every sort, and texts that mean something to one program or another."""

from hypothesis import given, settings
from hypothesis import strategies as st

from orbitctl import dates
from orbitctl.views.answer import Answer, Dataset
from orbitctl.views.parts import Source
from orbitctl.views.timeline import TimelineItem

DATES = (
    "1969-07-20", "2027-06~", "2028", "203X", "2026-41", "2027-36", "2028/..", "../2030", "2030/2035", "2029-02?",
    "0001-01-01", "9999-12-31", "2026-02-28", "2024-02-29",
)  # fmt: skip
HOSTILE = (
    "<script>alert(1)</script>",
    "a\r\nEND:VEVENT\r\nBEGIN:VALARM", "x: y; z, w", "\u202eevil\u202c",
    "#tag @you !id [a](b)",
    "%%{init: {}}%%", "2030-01-01: another", "]]>", "\"'\\", "section no", ": two : three", "\x00\x07\x1b[31m", "{{x}}",
    "- [ ] list", "title: other", "\u2028\u2029", "&amp; <b>", "```", "end", "😀 Chang’e 嫦娥", "",
)  # fmt: skip
texts = st.one_of(st.sampled_from(HOSTILE), st.text(st.characters(exclude_categories=("Cs",)), max_size=30))
urls = st.one_of(
    st.sampled_from((None, "javascript:alert(1)", "https://a.example/x(1)?q=\"<>'&y=[2]", "http://b.example/\r\nX:1")),
    st.text(max_size=15).map("https://c.example/".__add__),
)
slugs = st.sampled_from(("apollo-11", "luna-9", "artemis-accords", "hera"))


def source(title: str | None = "A page", url: str | None = "https://a.example/page", publisher: str = "P") -> Source:
    return Source("page", title, publisher, url, None, "2026-01-01", "press")


def item(date: str = "1969-07-20", **given: object) -> TimelineItem:
    parsed = dates.parse(date)
    values = {
        "date": date, "date_text": dates.in_words(parsed),
        "earliest": parsed.earliest and parsed.earliest.isoformat(),
        "latest": parsed.latest and parsed.latest.isoformat(),
        "kind": "landing", "title": "Apollo 11 lands", "label": "landing", "mission": "apollo-11",
        "mission_name": "Apollo 11", "program": "apollo", "program_name": "Apollo", "actors": ("nasa",),
        "actor_names": ("NASA",), "country_names": (), "target": "moon", "status": "done", "outcome": "success",
        "disputed": (), "sources": (source(),), "confidence": "reported", "record": "apollo-11",
        "record_kind": "mission", "layer": "bundled", "within": None,
    }  # fmt: skip
    return TimelineItem(**values | given)


def answer(*items: object, kind: str = "timeline", **query: object) -> Answer:
    return Answer(kind, items, True, (), Dataset("2026.11.0", "2026-10-01"), "2026-10-01", query)


@st.composite
def hostile_items(draw: st.DrawFn) -> TimelineItem:
    """An item whose every text may be anything."""
    return item(
        draw(st.sampled_from(DATES)),
        title=draw(texts), label=draw(texts), mission_name=draw(texts),
        actor_names=tuple(draw(st.lists(texts, max_size=2))),
        status=draw(st.sampled_from(("done", "planned", "overdue", "cancelled"))), record=draw(slugs),
        disputed=tuple(draw(st.lists(texts.filter(bool), max_size=1))),
        sources=tuple(draw(st.lists(st.builds(source, st.none() | texts, urls, texts), max_size=2))),
    )  # fmt: skip


answers = st.lists(hostile_items(), max_size=6).map(lambda items: answer(*items, target="<moon>\r\n", vague=True))


def of_hostile_answers(test):
    """Run a test on answers whose every text may be anything."""
    return settings(max_examples=25)(given(answers)(test))
