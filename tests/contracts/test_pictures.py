"""Pictures say what the JSON says: the same items, whatever is asked, and the same bytes every time."""

import re
from html.parser import HTMLParser
from xml.etree import ElementTree

import pytest
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st

_MARK = ".//{http://www.w3.org/2000/svg}g[@data-item]"


class Rows(HTMLParser):
    """Reads the rows of a page's table that stand for items: their cells by the number of the item."""

    def __init__(self, page):
        super().__init__()
        self.cells, self._item, self._inside = {}, None, False
        self.feed(page)

    def handle_starttag(self, tag, attrs):
        if tag == "tr":
            self._item = dict(attrs).get("data-item")
            if self._item is not None:
                assert self._item not in self.cells
                self.cells[self._item] = []
        elif tag == "td" and self._item is not None:
            self.cells[self._item].append("")
            self._inside = True

    def handle_endtag(self, tag):
        self._inside &= tag != "td"

    def handle_data(self, data):
        if self._inside:
            self.cells[self._item][-1] += data


def marked(svg):
    """Return the items a picture has marks of."""
    return {int(part.attrib["data-item"]) for part in ElementTree.fromstring(svg).iterfind(_MARK)}


def titles(svg):
    """Return what the marks of a picture say."""
    found = (part.find("{http://www.w3.org/2000/svg}title") for part in ElementTree.fromstring(svg).iterfind(_MARK))
    return sorted(title.text for title in found if title is not None)


FILTERS = st.fixed_dictionaries(
    {},
    optional={
        "--target": st.sampled_from(["moon", "mars", "leo"]),
        "--program": st.sampled_from(["apollo", "luna", "artemis", "chang-e"]),
        "--kind": st.sampled_from(["launch", "landing", "impact", "agreement"]),
        "--status": st.sampled_from(["done", "planned", "cancelled", "overdue"]),
        "--from": st.sampled_from(["1969", "2019-06", "2026"]),
        "--to": st.sampled_from(["1970", "2025-06-01", "2031"]),
        "--as-of": st.sampled_from(["1968-12", "2019", "2024-06-30"]),
        "--limit": st.sampled_from(["1", "7", "60"]),
    },
)


def squeezed(text):
    """Return a text without blanks and signs, so that it is the same however it is broken beside its marks."""
    return re.sub(r"[\s▲△▽▼●○═▓▒╌━◁▷│?!×·]", "", text)


# (Not made smaller when it fails: each try takes a second.)
@settings(
    max_examples=10,
    deadline=None,
    phases=[Phase.explicit, Phase.reuse, Phase.generate],
    suppress_health_check=[HealthCheck.function_scoped_fixture],
)
@given(filters=FILTERS, by=st.sampled_from(["program", "target", "country"]))
def test_a_timeline_has_the_same_items_in_every_picture(run, monkeypatch, filters, by):
    if filters.get("--from", "") > filters.get("--to", "9"):
        del filters["--from"]
    if not filters.keys() & {"--limit", "--program", "--kind"}:
        filters["--limit"] = "60"
    asked = [word for pair in filters.items() for word in pair]
    data = run("timeline", *asked, "--json").data
    said = {number: f"{item['mission_name'] or item['title']}: " for number, item in enumerate(data)}
    svg = run("timeline", *asked, "--format", "svg", "--by", by).stdout
    assert marked(svg) == set(said)
    assert all(any(title.startswith(name) for title in titles(svg)) for name in said.values())
    rows = Rows(run("timeline", *asked, "--format", "html", "--by", by).stdout).cells
    assert [int(number) for number in rows] == list(said)
    assert all(cells[0].endswith(item["date_text"]) for cells, item in zip(rows.values(), data, strict=True))
    monkeypatch.setenv("COLUMNS", "200")
    chart = squeezed(run("timeline", *asked, "--chart", "--by", by).stdout)
    for number, item in enumerate(data):
        words = f"{item['label']}, {item['date_text']}" if item["mission"] else item["date_text"]
        assert squeezed(said[number] + words) in chart


@pytest.mark.parametrize("arguments", [["slips"], ["slips", "lantern-3"], ["alliance"], ["alliance", "lunar-pact"]])
def test_the_other_pictures_have_the_items_of_the_json(run_tiny, arguments):
    data = run_tiny(*arguments, "--json").data
    if len(arguments) == 1:
        count = len(data)
    elif arguments[0] == "slips":
        count = sum(len(item["announcements"]) for item in data)
    else:
        count = len(data[0]["members"]) + len(data[0]["signatories"])
    svg, page = (run_tiny(*arguments, "--format", form).stdout for form in ("svg", "html"))
    assert {int(number) for number in Rows(page).cells} == set(range(count))
    assert marked(svg) <= set(range(count))
    chart = run_tiny(*arguments, "--chart").stdout
    names = [item.get("short_name") or item["name"] for item in data] if len(arguments) == 1 else []
    assert all(name in svg and name in page and name in chart for name in names)


@pytest.mark.parametrize("arguments", [["lantern", "beacon"], ["lunar-pact", "moon-treaty"]])
def test_a_comparison_has_the_rows_of_the_json(run_tiny, arguments):
    (compared,) = run_tiny("compare", *arguments, "--json").data
    svg, page = (run_tiny("compare", *arguments, "--format", form).stdout for form in ("svg", "html"))
    plain = re.sub(r"\s+", "", "".join(ElementTree.fromstring(svg).itertext()))
    for row in compared["rows"]:
        for value in filter(None, row["values"]):
            assert re.sub(r"\s+", "", value) in plain
            assert value.replace("'", "&#39;").replace("&", "&amp;").replace("&amp;#39;", "&#39;") in page


@pytest.mark.parametrize("form", ["chart", "svg", "html"])
def test_the_same_bytes_from_any_process(spawn, form):
    """The order of a set changes from process to process; the order of a picture must not."""
    first, second = (
        spawn("timeline", "--program", "artemis", "--format", form, env={"PYTHONHASHSEED": seed}) for seed in ("1", "2")
    )
    assert (first.code, first.stderr) == (0, "")
    assert first == second


@pytest.mark.parametrize("width", ["60", "80", "120", "160"])
@pytest.mark.parametrize("arguments", [["timeline", "--program", "artemis"], ["slips", "artemis-iii"], ["stats"]])
def test_charts_fit_the_width_and_the_characters(run, monkeypatch, arguments, width):
    monkeypatch.setenv("COLUMNS", width)
    drawn = run(*arguments, "--chart")
    assert max(map(len, drawn.stdout.splitlines())) <= int(width)
    plain = run(*arguments, "--chart", encoding="ascii")
    assert (drawn.code, plain.code) == (0, 0)
    assert plain.stdout.isascii()


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["timeline", "--by", "country"], "--by is for pictures, and plain is none"),
        (["timeline", "--chart", "--format", "svg"], "--chart and --format svg contradict each other"),
        (["timeline", "--chart", "--json"], "--json and --chart contradict each other"),
        (["timeline", "--format", "svg", "--fields", "date"], "--fields does not go with svg, which holds whole items"),
        (["mission", "--format", "html"], "'html' is not one of"),
        (["stats", "--format", "svg"], "'svg' is not one of"),
        (["mission", "--chart"], "No such option: --chart"),
        (["timeline", "--by", "colour", "--chart"], "'colour' is not one of 'program', 'target', 'country'"),
        (["stats", "--list", "nl", "--chart"], "an answer of this sort has no chart"),
    ],
)
def test_what_cannot_be_drawn_is_refused(run_tiny, arguments, said):
    result = run_tiny(*arguments)
    assert (result.code, result.stdout) == (2, "")
    assert said in result.stderr


@pytest.mark.parametrize("form", ["chart", "svg", "html"])
@pytest.mark.parametrize(
    "arguments", [["timeline", "--to", "1800"], ["slips", "lantern-2"], ["alliance", "--to", "1800"]]
)
def test_an_empty_answer_is_drawn_too(run_tiny, arguments, form):
    result = run_tiny(*arguments, "--format", form)
    assert result.code == 0
    assert "2026.1.0" in result.stdout


@pytest.mark.parametrize("form", ["chart", "svg", "html"])
def test_hostile_names_are_drawn_as_they_are(run_hostile, form):
    result = run_hostile("timeline", "--from", "2029", "--format", form)
    assert result.code == 0
    assert ("<script>window" in result.stdout) == (form == "chart")
    assert ("<img" in result.stdout) == (form == "chart")
