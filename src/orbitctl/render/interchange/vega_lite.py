"""A Vega-Lite chart: a row for each dated thing, a bar over the days it can be, a mark where a date is a day or open.

What is planned is hollow, and every bar says its date in words when pointed at.
"""

from __future__ import annotations

import json
from datetime import date, timedelta

from orbitctl.render.interchange import Written
from orbitctl.render.interchange.entries import Entry, entries, heading, provenance
from orbitctl.render.interchange.inert import web_address
from orbitctl.views.answer import Answer

_SCHEMA = "https://vega.github.io/schema/vega-lite/v6.json"
_DAY = timedelta(days=1)
#: Okabe and Ito's colours, which most colour-blind readers can tell apart; the words are in the tooltip too.
_COLOURS = {"done": "#0072B2", "planned": "#E69F00", "overdue": "#D55E00", "cancelled": "#999999"}
_SHAPES = {"day": "circle", "from": "triangle-right", "until": "triangle-left"}
_TOOLTIP = {
    "headline": "What", "date_text": "Date", "status": "Status", "kind": "Kind", "group": "Belongs to", "actors": "Who",
    "target": "Where", "confidence": "Evidence",
}  # fmt: skip


def write(answer: Answer) -> Written:
    """Return the specification with the data in it."""
    values = [_value(entry) for entry in entries(answer)]
    spec = {
        "$schema": _SCHEMA,
        "description": "Each row is a dated thing; its bar covers every day that its date can be.",
        "title": {"text": heading(answer), "subtitle": provenance(answer), "anchor": "start"},
        "data": {"values": values},
        "width": 760,
        "height": {"step": 15},
        # The rows are named in order: sorted by a field, each layer would have an order of its own.
        "encoding": _shared(list(dict.fromkeys(value["headline"] for value in values))),
        "layer": [_bars(), _marks()],
    }
    return Written(json.dumps(spec, ensure_ascii=False, indent=1) + "\n")


def _value(entry: Entry) -> dict[str, object]:
    """Return one row; its days are UTC, ``end`` is the day after the last."""
    bounds = "span" if entry.earliest and entry.latest else "from" if entry.earliest else "until"
    latest = date.fromisoformat(entry.latest) if entry.latest else None
    return {
        "id": entry.id,
        "headline": entry.headline,
        "date": entry.date,
        "date_text": entry.when,
        "start": entry.earliest,
        "end": (latest + _DAY if latest < date.max else latest).isoformat() if latest else None,
        "at": entry.earliest or entry.latest,
        "bounds": "day" if entry.is_day else bounds,
        "status": entry.status,
        "kind": entry.kind,
        "group": entry.group,
        "target": entry.target,
        "actors": ", ".join(entry.actors),
        "confidence": entry.confidence,
        "url": next(filter(None, (web_address(source.url) for source in entry.sources)), None),
    }


def _shared(rows: list[object]) -> dict[str, object]:
    colours = {"domain": list(_COLOURS), "range": list(_COLOURS.values())}
    status = {"field": "status", "type": "nominal", "title": "Status", "scale": colours}
    return {
        "y": {
            "field": "headline", "type": "nominal", "title": None, "scale": {"domain": rows},
            "axis": {"labelLimit": 420},
        },
        "stroke": status,
        "fill": status,
        "fillOpacity": {"condition": {"test": "datum.status === 'done'", "value": 1}, "value": 0.15},
        "href": {"field": "url", "type": "nominal"},
        "tooltip": [{"field": field, "type": "nominal", "title": title} for field, title in _TOOLTIP.items()],
    }  # fmt: skip


def _bars() -> dict[str, object]:
    return {
        "transform": [{"filter": "datum.bounds === 'span'"}],
        "mark": {"type": "bar", "strokeWidth": 1.5, "height": 9},
        "encoding": {"x": _days("start"), "x2": {"field": "end"}},
    }


def _marks() -> dict[str, object]:
    """Return what stands for a day, and for the one day that is known of an open date; a triangle points where."""
    shapes = {"domain": list(_SHAPES), "range": list(_SHAPES.values())}
    return {
        "transform": [{"filter": "datum.bounds !== 'span'"}],
        "mark": {"type": "point", "size": 55, "strokeWidth": 1.5},
        "encoding": {
            "x": _days("at"),
            "shape": {"field": "bounds", "type": "nominal", "title": "Date", "scale": shapes},
        },
    }


def _days(field: str) -> dict[str, object]:
    return {"field": field, "type": "temporal", "title": None, "scale": {"type": "utc"}}
