"""Claims of two made-up articles, filtered by SQL and, to compare, by hand."""

import sqlite3
from collections.abc import Iterator

import pytest
from hypothesis import given
from hypothesis import strategies as st

from orbitctl.catalog import Catalog
from orbitctl.catalog.claims import claim, claims
from orbitctl.catalog.filters import Filters
from orbitctl.dataset.compile import build
from orbitctl.dataset.validate import valid
from orbitctl.errors import NotFoundError, UsageError
from orbitctl.snapshot.connect import open_readonly
from orbitctl.views.claim import VERDICTS

_HEAD = 'title = "two articles"\nversion = "2026.1.0"\nas_of = "2026-01-01"\nlicence = "CC0-1.0"\n'
_SOURCE = """
[[source]]
id = "{id}"
publisher = "{publisher}"
{title}
accessed = "2025-12-01"
tier = "press"
"""
_ACTOR = """
[[actor]]
id = "{id}"
name = "{id}"
kind = "agency"
sources = ["log"]
confidence = "reported"
"""
_CLAIM = """
[[claim]]
id = "{id}"
statement = "Statement of {id}."
kind = "{kind}"
article = "{article}"
{published}
subjects = {subjects}
verdict_at_publication = "{then}"
verdict = "{now}"
explanation = "Because."
sources = ["log"]
confidence = "reported"
"""
#: id, kind, article, published, subjects, verdict then, verdict now
_CLAIMS = [
    ("claim-001", "date", "moon-rush", "2024-06", ["nsa"], "supported", "outdated"),
    ("claim-002", "count", "moon-rush", "2024-06", ["nsa", "esa-x"], "refuted", "refuted"),
    ("claim-003", "date", "bases-today", "2025-03-05", ["esa-x"], "supported", "supported"),
    ("claim-004", "other", "bases-today", None, [], "not-enough-info", "not-enough-info"),
    ("claim-005", "date", "bases-today", "2025-03-05", ["nsa"], "refuted", "outdated"),
]
_KINDS = ("date", "count", "other")
_ARTICLES = ("moon-rush", "bases-today")


@pytest.fixture(scope="module")
def connection(tmp_path_factory: pytest.TempPathFactory) -> Iterator[sqlite3.Connection]:
    folder = tmp_path_factory.mktemp("articles")
    text = "".join(
        _SOURCE.format(id=name, publisher=publisher, title=f'title = "{title}"' if title else "")
        for name, publisher, title in [
            ("moon-rush", "The Gazette", "Rush to the Moon"),
            ("bases-today", "Moon Weekly", ""),
            ("log", "Agency", "Flight log"),
        ]
    )
    text += "".join(_ACTOR.format(id=name) for name in ("nsa", "esa-x"))
    for name, kind, article, published, subjects, then, now in _CLAIMS:
        day = f'published = "{published}"' if published else ""
        quoted = "[" + ", ".join(f'"{subject}"' for subject in subjects) + "]"
        text += _CLAIM.format(
            id=name, kind=kind, article=article, published=day, subjects=quoted, then=then, now=now
        )  # fmt: skip
    (folder / "dataset.toml").write_text(_HEAD, encoding="utf-8")
    (folder / "claims.toml").write_text(text, encoding="utf-8")
    path = folder / "orbit.sqlite3"
    build(valid([folder]), path)
    opened = open_readonly(path)
    yield opened
    opened.close()


def found(connection, filters=Filters(), day=None, **asked):  # noqa: B008  # it cannot change
    return [item.id for item in claims(Catalog(connection, day), filters, **asked)]


def test_they_stand_article_by_article_each_with_its_sources(connection):
    listed = claims(Catalog(connection), Filters())
    assert [(item.article.id, item.id) for item in listed] == [
        ("bases-today", "claim-003"),
        ("bases-today", "claim-004"),
        ("bases-today", "claim-005"),
        ("moon-rush", "claim-001"),
        ("moon-rush", "claim-002"),
    ]
    assert listed == [claim(Catalog(connection), item.id) for item in listed]


@pytest.mark.parametrize(
    ("words", "articles"),
    [
        ("moon-rush", {"moon-rush"}),
        ("Moon Rush", {"moon-rush"}),  # the id, however it is spelt
        ("rush to the moon", {"moon-rush"}),
        ("moon", {"moon-rush", "bases-today"}),  # a title, and a publisher
        ("WEEK", {"bases-today"}),
        ("bases", {"bases-today"}),  # without a title the id speaks
    ],
)
def test_an_article_by_its_id_or_by_words(connection, words, articles):
    listed = claims(Catalog(connection), Filters(), article=words)
    assert {item.article.id for item in listed} == articles


@pytest.mark.parametrize("words", ["ush", "log", "Flight", "rush yesterday", "…"])
def test_an_article_that_nothing_is_from(connection, words):
    with pytest.raises(NotFoundError, match="no checked article is called") as caught:
        found(connection, article=words)
    assert "bases-today" in caught.value.hint or caught.value.suggestions


def test_a_likely_article_is_suggested(connection):
    with pytest.raises(NotFoundError) as caught:
        found(connection, article="moon-rsh")
    assert caught.value.suggestions == ("moon-rush",)


@pytest.mark.parametrize(
    "asked", [{"verdict": "wrong"}, {"verdict_then": "wrong"}, {"filters": Filters(kind="landing")}], ids=str
)
def test_what_no_claim_can_be(connection, asked):
    with pytest.raises(UsageError, match="does not know"):
        found(connection, **asked)


@pytest.mark.parametrize(
    ("day", "known"),
    [
        ("2024-06-29", ["claim-004"]),  # the day of the last is not on record
        ("2024-06-30", ["claim-004", "claim-001", "claim-002"]),  # June: certain from its last day
        ("2025-03-05", ["claim-003", "claim-004", "claim-005", "claim-001", "claim-002"]),
    ],
)
def test_what_had_been_published_on_a_day(connection, day, known):
    assert found(connection, day=day) == known


def test_a_claim_is_not_there_before_it_is_made(connection):
    with pytest.raises(NotFoundError, match="not yet known on 2025-03-04"):
        claim(Catalog(connection, "2025-03-04"), "claim-003")


def or_none(*values):
    return st.none() | st.sampled_from(values)


@given(
    article=or_none(*_ARTICLES),
    kind=or_none(*_KINDS),
    verdict=or_none(*VERDICTS),
    verdict_then=or_none(*VERDICTS),
    subject=or_none("nsa", "esa-x"),
    limit=or_none(0, 1, 2, 9),
    day=or_none("2024-01-01", "2024-12-31", "2025-12-31"),
)
def test_the_filters_are_those_of_a_loop(connection, article, kind, verdict, verdict_then, subject, limit, day):
    expected = [
        name
        for name, its_kind, its_article, published, subjects, then, now in sorted(_CLAIMS, key=lambda c: (c[2], c[0]))
        if article in {None, its_article}
        and kind in {None, its_kind}
        and verdict in {None, now}
        and verdict_then in {None, then}
        and (subject is None or subject in subjects)
        and (day is None or published is None or published <= day)
    ][:limit]
    asked = {"article": article, "verdict": verdict, "verdict_then": verdict_then, "subject": subject}
    assert found(connection, Filters(kind=kind, limit=limit), day, **asked) == expected
