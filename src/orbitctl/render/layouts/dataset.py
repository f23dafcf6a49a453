"""What ``data`` says of the dataset."""

from collections.abc import Sequence

from orbitctl.render import words
from orbitctl.render.screen import Cell, Column, Grid, Paragraph, Screen, Title
from orbitctl.views.answer import Answer
from orbitctl.views.dataset import DataInfo, DataPath, DataProblem
from orbitctl.views.lines import RecordLine


def layout(answer: Answer, *, sources: bool) -> Screen:
    """Return the screen of `data info`, `data path` or `data validate`."""
    match answer.kind:
        case "data-info":
            return _info(answer)
        case "data-unsourced":
            lines: Sequence[RecordLine] = answer.items  # type: ignore[assignment]
            rows = tuple((Cell(item.kind, "muted"), Cell(item.name, "strong"), Cell(item.id)) for item in lines)
            title = Title("Without an opened source", words.counted(len(lines), "record"))
            grid = Grid((Column("Kind"), Column("Name", weight=2), Column("Id", weight=1)), rows)
            return words.listing(answer, title, grid)
        case "data-path":
            paths: Sequence[DataPath] = answer.items  # type: ignore[assignment]
            return (words.pairs([(item.what, item.path) for item in paths]),)
        case _:
            problems: Sequence[DataProblem] = answer.items  # type: ignore[assignment]
            if not problems:
                records: int = answer.query["records"]  # type: ignore[assignment]
                return (Paragraph(f"{words.counted(records, 'record')}, all in order", "good"),)
            return tuple(
                Paragraph(f"{item.file}:{item.line}: {item.code} {item.record}: {item.message}") for item in problems
            )


def _info(answer: Answer) -> Screen:
    item: DataInfo = answer.items[0]  # type: ignore[assignment]
    pairs = words.pairs(
        [
            ("Version", item.version),
            ("As of", words.day(item.as_of)),
            ("Licence", item.licence),
            ("Layers", words.joined(item.layers)),
            ("Dated items", str(item.dated_items)),
            (
                "Sources published",
                f"{words.when(item.oldest_source)} to {words.when(item.newest_source)}" if item.oldest_source else None,
            ),
        ]
    )
    rows = tuple(
        (
            Cell(count.kind, "strong"),
            *(Cell(str(n)) for n in (count.total, count.confirmed, count.reported, count.unsourced)),
        )
        for count in item.records
    )
    columns = (
        Column("Kind"),
        *(Column(name, right=True) for name in ("Records", "Confirmed", "Reported", "Unsourced")),
    )
    return Title(item.title), pairs, Grid(columns, rows), words.caption(answer)
