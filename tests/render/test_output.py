"""The one way out: which format, which stream, which characters."""

import io
import json
import sys
from collections.abc import Callable

import pytest

from orbitctl.errors import UsageError
from orbitctl.render.output import Options, emit, fields_of, write, write_json
from orbitctl.views.answer import Answer, Dataset
from orbitctl.views.dataset import DataPath

ANSWER = Answer(
    "data-path",
    [DataPath("data", "/srv/Kíte"), DataPath("cache", "/tmp/✓")],
    listing=True,
    dataset=Dataset("2026.1.0", "2026-01-01"),
)


class Stream(io.TextIOWrapper):
    """A stream that is a terminal if it is told so, and remembers what was written."""

    def __init__(self, encoding: str = "utf-8", *, tty: bool = False) -> None:
        self.bytes = io.BytesIO()
        super().__init__(self.bytes, encoding=encoding)
        self._tty = tty

    def isatty(self) -> bool:
        return self._tty

    @property
    def said(self) -> str:
        return self.bytes.getvalue().decode(self.encoding)


@pytest.fixture
def streams(monkeypatch: pytest.MonkeyPatch) -> Callable[..., tuple[Stream, Stream]]:
    """Put streams of a sort in the place of stdout and stderr."""

    def put(encoding: str = "utf-8", *, tty: bool = False) -> tuple[Stream, Stream]:
        out, err = Stream(encoding, tty=tty), Stream(encoding)
        monkeypatch.setattr(sys, "stdout", out)
        monkeypatch.setattr(sys, "stderr", err)
        return out, err

    return put


def said(streams: Callable[..., tuple[Stream, Stream]], options: Options, **settings: object) -> str:
    out, _ = streams(**settings)
    emit(ANSWER, options)
    return out.said


def test_the_default_is_a_table_on_a_terminal_and_plain_text_elsewhere(
    streams: Callable[..., tuple[Stream, Stream]],
) -> None:
    assert said(streams, Options(), tty=True) == said(streams, Options("table"), tty=True)
    assert said(streams, Options()) == said(streams, Options("plain"))
    assert "\x1b[" in said(streams, Options(), tty=True)
    assert "\x1b" not in said(streams, Options(no_colour=True), tty=True)
    assert "\x1b" not in said(streams, Options(), tty=False)


@pytest.mark.parametrize("form", ["json", "jsonl", "plain"])
def test_a_terminal_changes_only_the_default(streams: Callable[..., tuple[Stream, Stream]], form: str) -> None:
    assert said(streams, Options(form), tty=True) == said(streams, Options(form), tty=False)


def test_warnings_go_to_stderr_or_into_the_json(streams: Callable[..., tuple[Stream, Stream]]) -> None:
    warned = ANSWER._replace(warnings=("the data ends on 2026-01-01",))
    out, err = streams()
    emit(warned, Options("plain"))
    assert err.said == "orbitctl: the data ends on 2026-01-01\n"
    assert "ends on" not in out.said
    out, err = streams()
    emit(warned, Options("json"))
    assert json.loads(out.said)["warnings"] == ["the data ends on 2026-01-01"]
    assert err.said == ""


def test_fields_are_chosen_in_the_order_asked_for(streams: Callable[..., tuple[Stream, Stream]]) -> None:
    text = said(streams, Options("json", fields=("path", "what")))
    assert [list(item.items()) for item in json.loads(text)["data"]] == [
        [("path", "/srv/Kíte"), ("what", "data")],
        [("path", "/tmp/✓"), ("what", "cache")],
    ]


def test_an_unknown_field_is_refused_before_anything_is_written(streams: Callable[..., tuple[Stream, Stream]]) -> None:
    out, _ = streams()
    with pytest.raises(UsageError, match="colour"):
        emit(ANSWER, Options("json", fields=("colour",)))
    assert out.said == ""


def test_json_without_the_characters_is_escaped_and_text_is_transliterated(
    streams: Callable[..., tuple[Stream, Stream]],
) -> None:
    escaped = said(streams, Options("json"), encoding="ascii")
    assert json.loads(escaped) == json.loads(said(streams, Options("json")))
    assert "K\\u00edte" in escaped
    assert "Kite" in said(streams, Options("plain"), encoding="ascii")
    assert "/tmp/+" in said(streams, Options("table"), encoding="ascii")


@pytest.mark.parametrize("form", ["plain", "table"])
def test_transliterated_columns_are_aligned(streams: Callable[..., tuple[Stream, Stream]], form: str) -> None:
    """A wide character becomes one question mark, an ellipsis three dots: columns are measured after that."""
    out, _ = streams("ascii")
    emit(
        ANSWER._replace(items=[DataPath("嫦娥", "/a"), DataPath("to be…", "/b"), DataPath("Kíte", "/c")]), Options(form)
    )
    assert out.said == "??        /a\nto be...  /b\nKite      /c\n"


@pytest.mark.parametrize("asked", ["\udcff", ["kite", "\udcff"]], ids=["word", "words"])
def test_what_was_asked_may_hold_what_no_encoding_can_take(
    streams: Callable[..., tuple[Stream, Stream]], asked: object
) -> None:
    out, _ = streams()
    emit(ANSWER._replace(query={"name": asked}), Options("json"))
    assert json.loads(out.said)["query"] == {"name": asked}


@pytest.mark.parametrize(
    ("encoding", "text", "expected"),
    [
        ("utf-8", "Kíte ✓\n", "Kíte ✓\n"),
        ("latin-1", "Kíte\n", "Kíte\n"),
        ("latin-1", "Kíte ✓\n", "Kite +\n"),
        ("ascii", "Kíte ✓\n", "Kite +\n"),
        ("utf-8", "lone \udcff\n", "lone ?\n"),
    ],
)
def test_write(encoding: str, text: str, expected: str) -> None:
    stream = Stream(encoding)
    write(stream, text)
    assert stream.said == expected


@pytest.mark.parametrize("encoding", ["utf-8", "latin-1", "ascii"])
@pytest.mark.parametrize("text", ["“Kíte” ✓", "\N{ROCKET}", "\udcff", '"quoted" \\ \n'])
def test_json_is_read_back_as_it_was_whatever_the_stream_can_take(encoding: str, text: str) -> None:
    stream = Stream(encoding)
    write_json(stream, json.dumps({"message": text}, ensure_ascii=False) + "\n")
    assert json.loads(stream.said) == {"message": text}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (None, ()),
        ("", ()),
        ("name", ("name",)),
        ("name,date", ("name", "date")),
        (" name , sources.url ,", ("name", "sources.url")),
        (",,", ()),
    ],
)
def test_fields_of(text: str | None, expected: tuple[str, ...]) -> None:
    assert fields_of(text) == expected
