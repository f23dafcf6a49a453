import json

import altair
import pytest
from made_answers import DATES, HOSTILE, answer, item, of_hostile_answers

from orbitctl.render.interchange import write
from orbitctl.render.interchange.entries import entries


@of_hostile_answers
def test_it_holds_what_the_answer_holds_and_links_to_pages_alone(made):
    values = json.loads(write(made, "vega-lite").text)["data"]["values"]
    assert [(value["id"], value["headline"]) for value in values] == [(e.id, e.headline) for e in entries(made)]
    assert all((value["url"] or "https://").startswith(("http://", "https://")) for value in values)


def test_its_own_schema_accepts_it():
    made = answer(*map(item, DATES), *(item(title=text) for text in HOSTILE), target="<moon>")
    assert altair.Chart.from_json(write(made, "vega-lite").text).to_dict()["layer"]


@pytest.mark.parametrize(
    ("date", "drawn"),
    [
        ("1969-07-20", ("day", "1969-07-20", "1969-07-21")),
        ("2028", ("span", "2028-01-01", "2029-01-01")),
        ("2028-01-05~", ("span", "2028-01-05", "2028-01-06")),
        ("2028/..", ("from", "2028-01-01", None)),
        ("../2030", ("until", None, "2031-01-01")),
        ("9999-12-31", ("day", "9999-12-31", "9999-12-31")),
    ],
)
def test_a_date_is_drawn_as_what_it_is(date, drawn):
    (value,) = json.loads(write(answer(item(date)), "vega-lite").text)["data"]["values"]
    assert (value["bounds"], value["start"], value["end"]) == drawn
