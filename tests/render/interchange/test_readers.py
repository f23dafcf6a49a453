"""Our texts in the programs they are meant for. These need Node; `.ci/run` installs what they read with."""

import html
import json
import shutil
import subprocess
from pathlib import Path

import pytest
from made_answers import DATES, HOSTILE, answer, item, source

from orbitctl.catalog import Catalog
from orbitctl.catalog.filters import Filters
from orbitctl.catalog.timeline import timeline
from orbitctl.render.interchange import write
from orbitctl.render.interchange.entries import entries
from orbitctl.store import ask

READERS = Path(__file__).parents[2] / "readers"
pytestmark = pytest.mark.skipif(
    shutil.which("node") is None or not (READERS / "node_modules").is_dir(),
    reason="no Node, or nothing in tests/readers; package.json there says how to install it",
)
_SOURCE = source("[t](u)", 'https://a.example/x(1)?q="<>')


def moon():
    """What the bundled data has of the Moon since 2010."""
    filters = Filters(target="moon", from_day="2010-01-01")
    return ask(lambda connection: answer(*timeline(Catalog(connection), filters)), None, print)


def hostile():
    """Every text that means something to one of them, and every sort of date."""
    items = [item("2001-03-05", title=f"{text} {n}", sources=(_SOURCE,)) for n, text in enumerate(HOSTILE)]
    return answer(*items, *(item(date, title=f"on {date}") for date in DATES if date > "1000"), target="<moon>")


@pytest.fixture(params=[moon, hostile], ids=["the Moon", "hostile"])
def made(request):
    return request.param()


def read(made, form):
    """Return what the program itself makes of an answer."""
    process = subprocess.run(
        ["node", READERS / f"{form}.mjs"], input=write(made, form).text, capture_output=True, check=False,
        encoding="utf-8", timeout=60,
    )  # fmt: skip
    assert process.returncode == 0, process.stderr
    return json.loads(process.stdout)


def test_mermaid(made):
    found = read(made, "mermaid")
    assert found["events"] == [
        [(e.earliest or e.latest)[:4], " ".join(e.when.split()), e.headline] for e in entries(made)
    ]


def test_markwhen(made):
    found = read(made, "markwhen")
    assert found["messages"] == []
    twins = str.maketrans("#@![]", "＃＠！［］")
    assert [(event["id"], event["from"], event["text"]) for event in found["events"]] == [
        (e.id, e.earliest or e.latest, e.said.translate(twins)) for e in entries(made)
    ]
    assert [event["tags"] for event in found["events"]] == [[e.status, e.kind.replace("-", "_")] for e in entries(made)]
    assert {tuple(event["properties"]) for event in found["events"]} == {("id",)}


def test_timelinejs(made):
    found = read(made, "timelinejs")
    assert found["errors"] == []
    assert sorted((name, when, html.unescape(text)) for name, when, text in found["events"]) == sorted(
        (e.id, e.when, e.headline) for e in entries(made)
    )
