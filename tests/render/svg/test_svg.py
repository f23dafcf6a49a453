"""Pictures as XML: well-formed, described, made of shapes and text and nothing else."""

import re
from itertools import pairwise
from xml.etree import ElementTree

import pytest

from hostile import FORBIDDEN, NAMES
from orbitctl.drawing.marks import Entry, Lane, Mark, Subject, chart, mark
from orbitctl.render.svg import write
from orbitctl.render.svg.chart import drawn
from orbitctl.render.svg.place import Plot
from orbitctl.render.svg.shapes import gradients, shape
from orbitctl.render.svg.style import _DAY, _NIGHT, MARGIN, WIDTH
from orbitctl.views.answer import Answer, Dataset
from orbitctl.views.comparison import Comparison, ComparisonRow
from orbitctl.views.comparison import Subject as Compared
from orbitctl.views.timeline import TimelineItem

NAMESPACE = "{http://www.w3.org/2000/svg}"
DAY = "2026-10-01"
HARMLESS = {
    "svg", "title", "desc", "style", "defs", "linearGradient", "stop", "rect", "g", "line", "path", "circle", "text",
    "tspan",
}  # fmt: skip


def item(name, date="2027", status="planned"):
    values = {"date": date, "date_text": date, "earliest": f"{date[:4]}-01-01", "kind": "landing", "title": name}
    values |= {"label": name, "mission": name, "mission_name": name, "program_name": name, "target": "moon"}
    values |= {"status": status, "confidence": "reported", "actor_names": (name,), "country_names": (name,)}
    empty = dict.fromkeys(TimelineItem._fields) | dict.fromkeys(("actors", "disputed", "sources"), ())
    return TimelineItem(**empty | values)


def answer(*names):
    query = dict.fromkeys(("target", "as_of")) | {"actor": names[0] if names else None}
    return Answer(
        "timeline", [item(name) for name in names], listing=True, dataset=Dataset("1", DAY), day=DAY, query=query
    )


def parts(markup):
    return ElementTree.fromstring(markup).iter()


def tags(markup):
    return {part.tag.removeprefix(NAMESPACE) for part in parts(markup)}


def test_it_says_what_it_is():
    root = ElementTree.fromstring(write(answer("Kite"), None))
    title, desc = root.find(f"{NAMESPACE}title"), root.find(f"{NAMESPACE}desc")
    assert root.attrib["role"] == "img"
    assert root.attrib["aria-labelledby"].split() == [title.attrib["id"], desc.attrib["id"]]
    assert title.text == "Timeline: Kite"
    assert desc.text.startswith("1 dated item of 1 mission. Data 1, as of 2026-10-01.")
    said = " ".join("".join(text.itertext()) for text in root.iter(f"{NAMESPACE}text"))
    assert "Kite Kite, 2027" in said
    assert "Made with orbitctl: orbitctl timeline --actor Kite --format svg" in said


@pytest.mark.parametrize("names", [NAMES, FORBIDDEN, ("x" * 400,), ("two words " * 60,), ()])
def test_whatever_the_names_are_it_is_shapes_and_text(names):
    markup = write(answer(*names), None)
    assert tags(markup) <= HARMLESS
    assert all(
        name in {"style", "class"} or not name.startswith("on") for part in parts(markup) for name in part.attrib
    )
    assert all(character.isprintable() or character == "\n" for character in markup)
    assert "�" in markup or names is not FORBIDDEN


def test_it_asks_for_nothing():
    markup = write(answer(*NAMES), None)
    assert "href" not in markup.replace("&lt;", "")
    assert set(re.findall(r"url\((?!#)", markup)) == set()
    assert re.findall(r"@import", markup) == []


def test_every_paint_is_defined_once():
    markup = write(answer("a"), None)
    used = set(re.findall(r"url\(#([\w-]+)\)", markup))
    defined = re.findall(r'<linearGradient id="([\w-]+)"', markup)
    assert used == set(defined)
    assert len(defined) == len(set(defined)) > 0


@pytest.mark.parametrize(
    ("made", "first", "last", "expected"),
    [
        (mark("2020-01-01", "done"), 10, 10.1, 'class="full" cx="10.1"'),
        (mark("2020-01-01", "planned", "landing"), 10, 11, 'class="hollow" d="M0 4.8'),
        (mark("2020-01-01", "done", "launch"), 10, 11, 'class="full" d="M0-4.8'),
        (mark("2020", "done"), 10, 30, 'fill="url(#done-soft-soft-35)"'),
        (mark("2020", "planned"), 10, 110, 'stroke="url(#planned-soft-soft-10)"'),
        (mark("2020/..", "planned"), 10, 110, 'stroke="url(#planned-soft-open-10)"'),
        (mark("../2020", "planned"), 10, 110, 'stroke="url(#planned-open-soft-10)"'),
        (mark("2020-01-01", "disputed"), 10, 11, ">?<"),
        (mark("2020-01-01", "cancelled"), 10, 11, 'class="bare"'),
        (Mark(1, 90, "sharp", "sharp", "lasting"), 10, 110, 'class="full" x="10.0" y="-2" width="100.0"'),
    ],
)
def test_shapes(made, first, last, expected):
    assert expected in shape(made, made.state, first, last)


def test_a_soft_edge_fades_and_an_open_one_fades_away():
    drawn_bar = shape(mark("2020/..", "planned"), "planned", 0, 100)
    stops = re.findall(r'offset="([\d.]+)" stop-opacity="([\d.]+)"', "".join(gradients([drawn_bar])))
    assert stops == [("0", "0.25"), ("0.1", "1"), ("0.5", "1"), ("1", "0.1")]


def subject(name, *dates, state="done"):
    return Subject(name, tuple(Entry(0, "said", (mark(date, state),)) for date in dates))


def test_labels_stand_where_there_is_room():
    plot = Plot(chart([Lane("", (subject("ends", "1960-01-01", "2030-01-01"),))], DAY))
    (row,) = plot.rows(Lane("", (subject("left", "2029-01-01"), subject("right", "1961-01-01"))))
    assert [placed.label.anchor for placed in row] == ["end", "start"]
    ((wide,),) = plot.rows(Lane("", (subject("w" * 90, "1995-01-01"),)))
    assert wide.label.above
    assert wide.height > row[0].height


def test_nothing_in_a_row_touches():
    dates = [f"{year}-06-01" for year in range(1960, 2030)]
    lane = Lane("", tuple(subject(f"name of {date}", date) for date in dates))
    plot = Plot(chart([lane], DAY))
    rows = plot.rows(lane)
    assert len(rows) < len(dates)
    for row in rows:
        spans = sorted((placed.left, placed.right) for placed in row)
        assert all(one[1] < other[0] for one, other in pairwise(spans))
        assert all(left >= MARGIN - 5 and right <= WIDTH for left, right in spans)


def test_steps_have_rows_of_their_own():
    lane = Lane("", (subject("a", "1960-01-01"), subject("b", "2020-01-01")))
    assert len(Plot(chart([lane], DAY)).rows(lane)) == 1
    assert len(Plot(chart([lane], DAY, steps=True)).rows(lane)) == 2


def test_marks_say_what_they_are_and_which_row_of_the_table():
    markup, _ = drawn(chart([Lane("", (subject("A<b>", "1960-01-01", "1961"),))], DAY), DAY, 0.0)
    assert "\n".join(markup).count('data-item="0"><title>A&lt;b&gt;: said</title>') == 2


def luminance(colour):
    channels = [int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5)]
    red, green, blue = (c / 12.92 if c <= 0.03928 else ((c + 0.055) / 1.055) ** 2.4 for c in channels)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


@pytest.mark.parametrize("colours", [_DAY, _NIGHT], ids=["day", "night"])
def test_text_and_marks_can_be_told_from_the_paper(colours):
    for name in set(colours) - {"paper", "grid", "band"}:
        one, other = sorted((luminance(colours[name]), luminance(colours["paper"])))
        assert (other + 0.05) / (one + 0.05) >= 4.5, name


def test_a_comparison_is_a_table():
    long = "word " * 80
    rows = (ComparisonRow("kind", ("lander", "<b>rover</b>"), ((), ())), ComparisonRow("goal", (long, None), ((), ())))
    compared = Comparison((Compared("a", "mission", "A"), Compared("b", "mission", "B & Co")), rows)
    markup = write(Answer("compare", [compared], dataset=Dataset("1", DAY), day=DAY), None)
    root = ElementTree.fromstring(markup)
    said = [text.text for text in root.iter(f"{NAMESPACE}text")]
    assert {"A", "B & Co", "Kind", "lander", "<b>rover</b>", "not known"} <= set(said)
    assert " ".join(said).count("word") == 80
    assert all(len(text) < 120 for text in said)
