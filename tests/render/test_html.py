"""Pages as text: what they hold, what they may load, and that names stay names."""

import base64
import hashlib
import re
from html.parser import HTMLParser

import pytest
from svg.test_svg import answer

from hostile import FORBIDDEN, NAMES
from orbitctl.render.html import write


class Read(HTMLParser):
    """Reads a page: its elements, the addresses in it, its text by element."""

    def __init__(self, page):
        super().__init__()
        self.elements, self.text, self._open = [], {}, []
        self.feed(page)

    def handle_starttag(self, tag, attrs):
        self.elements.append((tag, dict(attrs)))
        self._open.append(tag)

    def handle_endtag(self, tag):
        while self._open and self._open.pop() != tag:
            pass

    def handle_data(self, data):
        tag = self._open[-1] if self._open else ""
        self.text[tag] = self.text.get(tag, "") + data

    def all(self, tag):
        return [attrs for found, attrs in self.elements if found == tag]


@pytest.mark.parametrize("names", [NAMES, FORBIDDEN], ids=["names", "forbidden"])
def test_names_stay_names(names):
    page = Read(write(answer(*names), None))
    assert len(page.all("script")) == 1
    assert [attrs for _, attrs in page.elements if any(name.startswith("on") for name in attrs)] == []
    assert {tag for tag, _ in page.elements}.isdisjoint({"img", "b", "iframe", "object", "embed", "base"})
    assert all(a["href"].startswith(("#", "https://")) for a in page.all("a"))
    if names is NAMES:
        assert all(name in page.text["td"] for name in names)


def test_hidden_characters_are_shown():
    page = write(answer(*FORBIDDEN), None)
    assert not set(page) & set("\x00\x07\x1b\u202e\u2067\u200f\x85\u2028")
    page.encode()


def test_it_may_run_its_own_script_and_nothing_else():
    page = write(answer("Kite"), None)
    policy = next(meta for meta in Read(page).all("meta") if meta.get("http-equiv"))["content"]
    assert policy.startswith("default-src 'none';")
    assert "unsafe" not in policy
    for tag in ("script", "style"):
        for content in re.findall(rf"<{tag}>(.*?)</{tag}>", page, re.DOTALL):
            digest = base64.b64encode(hashlib.sha256(content.encode()).digest()).decode()
            assert f"'sha256-{digest}'" in policy


def test_it_is_whole_by_itself():
    page = Read(write(answer("Kite"), None))
    assert page.all("html")[0]["lang"] == "en"
    assert page.text["title"] == "Timeline: Kite" + page.text["title"].removeprefix("Timeline: Kite")
    assert [link["href"] for link in page.all("link")] == ["data:,"]
    assert not [attrs for _, attrs in page.elements if "src" in attrs]
    assert "orbitctl timeline --actor Kite --format html" in page.text["code"]
    assert "Data 1, under CC BY 4.0, as known on 1 October 2026." in page.text["p"]


def test_filters_are_offered_where_they_part_the_items():
    page = Read(write(answer("Kite", "Lark"), None))
    assert [select["data-name"] for select in page.all("select")] == ["Program"]
    assert [option["value"] for option in page.all("option")] == ["", "Kite", "Lark"]


def test_an_empty_answer_is_a_page_too():
    page = Read(write(answer(), None))
    assert page.all("svg") == []
    assert page.all("tr") == []
