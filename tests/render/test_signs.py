"""Every sign is explained where it is drawn, and signs that mean different things differ."""

import pytest

from orbitctl.drawing.marks import Mark, mark
from orbitctl.render.plain import cells
from orbitctl.render.signs import DRAWN, IN_ASCII, of_bars, of_points


@pytest.mark.parametrize("signs", [DRAWN, IN_ASCII], ids=["drawn", "ascii"])
def test_signs_are_one_cell_and_tell_states_and_shapes_apart(signs):
    points = [bar.point for state, bar in signs.states.items() if state != "lasting"] + [*signs.shapes.values()]
    assert len(set(points)) == len(points)
    bodies = [bar.body for bar in signs.states.values()]
    assert len(set(bodies) - {signs.states["planned"].body}) >= 5
    marks = (signs.open_left, signs.open_right, signs.today, signs.tick, signs.rule, *points, *bodies)
    assert {cells(sign) for sign in marks} == {1}


def test_ascii_is_ascii():
    assert all(sign.isascii() for bar in IN_ASCII.states.values() for sign in (bar.point, bar.soft, bar.body))
    assert "".join([*IN_ASCII.shapes.values(), *map(str, IN_ASCII[2:])]).isascii()


@pytest.mark.parametrize(
    ("marks", "points", "bars"),
    [
        ([], [], []),
        ([mark("2020-01-01", "done")], ["● done"], []),
        (
            [mark("2020-01-01", "done", "launch"), mark("2028", "planned", "landing")],
            ["done: ▲ launch", "planned: ▽ landing"],
            ["╌══╌ some day in that time, planned"],
        ),
        ([mark("2028/..", "overdue")], ["! overdue"], ["▷ no end known"]),
        ([mark("../2028", "disputed")], ["? date of another source"], ["◁ no start known"]),
        ([Mark(1, 9, "sharp", "sharp", "lasting")], ["━ as long as it lasts"], []),
    ],
)
def test_what_is_drawn_is_explained_and_nothing_else(marks, points, bars):
    assert [*of_points(marks, DRAWN)] == points
    assert [*of_bars(marks, DRAWN)] == bars
