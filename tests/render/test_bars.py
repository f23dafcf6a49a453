import pytest

from orbitctl.render.bars import draw
from orbitctl.render.plain import cells
from orbitctl.render.plain import write as as_text
from orbitctl.views.answer import Answer
from orbitctl.views.stats import StatRow


def row(name, count, **given):
    values = dict.fromkeys(StatRow._fields) | {"value": name.lower(), "name": name, "count": count, "total": 30}
    return StatRow(**values | given)


def missions(name, success, failure, planned):
    ended = success + failure
    percent = round(100 * success / ended) if ended else None
    return row(
        name, ended + planned, ended=ended, success=success, failure=failure, planned=planned, success_percent=percent
    )


def bars(items, by="country", width=60, *, ascii_only=False):
    return as_text(draw(Answer("stats", items, query={"by": by}), width=width, ascii_only=ascii_only)).splitlines()


def test_bars_are_parted_by_how_missions_ended():
    assert bars([missions("Northland", 4, 2, 6), missions("Øya", 0, 0, 1)]) == [
        "█ success; ▒ failed; □ planned",
        "Northland █████████▒▒▒▒▒□□□□□□□□□□□□□ 12, 67% of 6 succeeded",
        "Øya       □□ 1",
    ]


def test_they_have_their_likeness_in_ascii():
    assert bars([missions("Øya", 1, 1, 1)], ascii_only=True)[1].startswith("Oya ####")


def test_counts_alone_are_whole():
    assert bars([row("lunar-base", 3), row("b", 1)], by="kind") == [
        "Lunar base ███████████████████████████████████████████████ 3",
        "B          ████████████████ 1",
    ]


@pytest.mark.parametrize("width", [10, 60, 90, 160])
def test_no_line_is_wider_than_the_screen(width):
    items = [missions("A country with a very long name indeed", 20, 17, 13), missions("B", 0, 1, 0)]
    assert max(map(cells, bars(items, width=width))) <= max(width, 60)


def test_what_there_is_can_be_seen():
    thin = bars([row("many", 1000), row("one", 1)], by="country")[-1]
    assert "█ 1" in thin
