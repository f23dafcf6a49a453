import re

import pytest

from orbitctl.drawing.marks import Mark, mark
from orbitctl.render.svg.legend import drawn


@pytest.mark.parametrize(
    ("marks", "said"),
    [
        ([], []),
        ([mark("2020-01-01", "done")], ["done"]),
        ([mark("2020-01-01", "done", "launch"), mark("2020-01-01", "done")], ["launch", "other, done"]),
        ([mark("2028", "planned", "landing")], ["landing", "hollow: planned", "some day in that time"]),
        ([mark("2028/..", "planned")], ["hollow: planned", "some day in that time", "no end known"]),
        ([mark("../2028", "planned")], ["hollow: planned", "some day in that time", "no start known"]),
        ([Mark(1, 9, "sharp", "sharp", "lasting")], ["as long as it lasts"]),
        ([mark("2020-01-01", "overdue"), mark("2020-01-01", "cancelled")], ["overdue", "cancelled"]),
        ([mark("2020-01-01", "disputed"), mark("2020-01-01", "announced")],
         ["date of another source", "day of the announcement"]),
    ],
)  # fmt: skip
def test_what_is_drawn_is_explained_and_nothing_else(marks, said):
    parts, height = drawn(marks, 0.0)
    assert re.findall(r"y=\"4\">([^<?]+)</text>", "".join(parts)) == said
    assert bool(height) == bool(said)


def test_a_sample_looks_like_what_there_is():
    assert "done-soft-soft" in "".join(drawn([mark("2020", "done")], 0.0)[0])
    assert "planned-soft-soft" in "".join(drawn([mark("2020", "done"), mark("2028", "planned")], 0.0)[0])
