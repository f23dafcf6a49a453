"""Where a place may be, and how large."""

import pytest
from pydantic import ValidationError

from orbitctl.dataset.schema import Place

LEAST = {"id": "a", "name": "A", "body": "moon", "sort": "plain", "latitude": 0, "longitude": 0}


@pytest.mark.parametrize(
    ("field", "value"),
    [
        ("latitude", 90.5),
        ("latitude", -91),
        ("longitude", -180),  # the same meridian as 180
        ("longitude", 229.3),
        ("diameter", 0),
        ("feature", 0),
        ("body", "venus"),
    ],
)
def test_refused(field, value):
    with pytest.raises(ValidationError) as caught:
        Place(**LEAST | {field: value})
    assert [error["loc"] for error in caught.value.errors()] == [(field,)]


@pytest.mark.parametrize(("field", "value"), [("latitude", -90), ("latitude", 90), ("longitude", 180)])
def test_the_edges(field, value):
    assert getattr(Place(**LEAST | {field: value}), field) == value
