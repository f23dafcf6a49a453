"""Which flights are called by their rank in a series."""

import pytest

from orbitctl.dataset.compile.ordinals import ranked
from orbitctl.dataset.schema import Mission


def series(*numbers, name="Heron {}", crew=(), kinds=("lander",)):
    return [
        Mission(
            id=f"heron-{at}", name=name.format(number), confidence="unsourced", targets=["moon"], kinds=list(kinds),
            program="heron", crew=list(crew), outcome="success",
            events=[{"kind": "launch", "date": str(1990 + at)}],
        )
        for at, number in enumerate(numbers, 1)
    ]  # fmt: skip


def called(missions):
    return {name: record for kind, record, own, name in ranked(missions) if kind == "mission" and own}


@pytest.mark.parametrize("numbers", [("1", "2"), ("I", "II"), ("Mission 1", "Mission 2"), ("HN-1", "HN-2")])
def test_rank_and_number_agree(numbers):
    names = called(series(*numbers))
    assert names["second Heron lander"] == names["second Heron"] == names["second Heron mission"] == "heron-2"
    assert names["Heron second mission"] == "heron-2"  # "Heron's second mission"
    assert names["second mission of Heron"] == "heron-2"


@pytest.mark.parametrize(
    ("numbers", "name"),
    [
        pytest.param(("2", "3"), "Heron {}", id="the first is not Heron 2"),
        pytest.param(("1", "3"), "Heron {}", id="one is missing"),
        pytest.param(("2", "1"), "Heron {}", id="launched out of order"),
        pytest.param(("1",), "Heron {}", id="no series"),
        pytest.param(("1", "2"), "Mars {}", id="a body"),
        pytest.param(("Alpha", "Beta"), "Heron {}", id="no numbers"),
    ],
)
def test_no_rank_where_it_could_be_another(numbers, name):
    assert called(series(*numbers, name=name)) == {}


def test_a_flight_is_called_only_what_it_is():
    names = called(series("1", "2", kinds=["orbiter"]))
    assert "second Heron orbiter" in names
    assert "second Heron lander" not in names


def test_crews_are_counted_from_the_first_flight_with_one():
    assert called(series("2", "3", "4", crew=["Ada Pilot"])) == {
        "first Heron crew": "heron-1",
        "second Heron crew": "heron-2",
        "third Heron crew": "heron-3",
        "Heron first crew": "heron-1",
        "Heron second crew": "heron-2",
        "Heron third crew": "heron-3",
    }
