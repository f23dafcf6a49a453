"""The format of a document, and the day it gives."""

import pytest

from orbitctl.factcheck.text.read import read


@pytest.mark.parametrize(
    ("name", "text", "first"),
    [
        ("a.md", "*One*", "One"),
        ("a.MARKDOWN", "*One*", "One"),
        ("a.html", "<p>One", "One"),
        ("a.HTM", "<p>One", "One"),
        ("a.txt", "*One*", "*One*"),
        ("a.txt", "<html><p>One", "<html><p>One"),
        ("a", "*One*", "*One*"),
        ("folder.md/a", "*One*", "*One*"),
        ("-", "*One*", "*One*"),
        ("-", "<!DOCTYPE html><p>One", "One"),
        ("-", "  <html lang=en><p>One", "One"),
        ("-", "<p>One", "<p>One"),
        ("-", "---\ntitle: x\n---\n*One*", "One"),
        ("-", "---\n*One*", "*One*"),
    ],
)
def test_the_format_is_told_by_the_name_or_by_what_leaves_no_doubt(name, text, first):
    assert next(read(name, [text]).sentences).text == first


def test_the_format_given_is_the_one():
    assert next(read("a.md", ["*One*"], form="plain").sentences).text == "*One*"


@pytest.mark.parametrize(
    ("name", "text", "day"),
    [
        ("a.md", "---\ndate: 2025-12-03\n---\nText", "2025-12-03"),
        ("a.md", "---\r\ntitle: x\r\nDate: '2025-12-03T10:00:00Z'\r\n---\r\nText", "2025-12-03"),
        ("a.md", "---\npublished: 2025-12-03\n...\nText", "2025-12-03"),
        ("a.md", "+++\ndate = 2025-12-03T10:00:00Z\n+++\nText", "2025-12-03"),
        ("a.md", "---\ndate: 2025-12\n---\nText", None),
        ("a.md", "---\ndate: 2025-02-30\n---\nText", None),
        ("a.md", "---\nother:\n  date: 2025-12-03\n---\nText", None),
        ("a.md", "Text\n---\ndate: 2025-12-03\n---\n", None),
        ("a.md", "---\ndate: 2025-12-03\n", None),
        ("a.md", "", None),
        ("-", "---\ndate: 2025-12-03\n---\nText", "2025-12-03"),
        ("a.txt", "---\ndate: 2025-12-03\n---\nText", None),
        ("a.html", '<meta property="article:published_time" content="2025-12-03T10:00:00Z">', "2025-12-03"),
        ("a.html", "<META NAME=Date CONTENT=2025-12-03>", "2025-12-03"),
        ("a.html", "<meta name=date content=2024-01-01><meta itemprop=datePublished content=2025-12-03>", "2025-12-03"),
        ("a.html", '<meta name="modified" content="2025-12-03"><meta name="date" content="today">', None),
        ("a.html", '<article><h1>T</h1><time datetime="2025-12-03">3 Dec</time><p>Text', "2025-12-03"),
        ("a.html", '<time datetime="2025-12-03">3 Dec</time><article><p>Text', None),
        ("a.html", '<article><p>a</p><p>b</p><time datetime="2025-12-03">', None),
        ("a.html", "<![foo[> <article><time datetime=2025-12-03>", "2025-12-03"),
        ("a.html", "<head>" + "<script>x</script>" * 8000 + "<meta name=date content=2025-12-03>", "2025-12-03"),
    ],
)
def test_the_day_it_gives(name, text, day):
    assert read(name, [text]).day == day


def test_the_day_given_overrides_it():
    assert read("a.md", ["---\ndate: 2025-12-03\n---\nText"], day="2026-01-01").day == "2026-01-01"


def test_nothing_is_read_before_it_is_asked_for():
    taken = []

    def chunks():
        for number in range(100):
            taken.append(number)
            yield "This is a sentence. " * 500

    document = read("a.txt", chunks())
    first = next(document.sentences)
    assert first.text == "This is a sentence."
    assert len(taken) < 20
