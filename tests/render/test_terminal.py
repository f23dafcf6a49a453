"""The conventions about colour, width and characters, as tables."""

import io
import os

import pytest

from orbitctl.render.terminal import Terminal, inspect, wants_colour


class Stream(io.TextIOWrapper):
    """A stream that is a terminal if it is told so, and has no file behind it."""

    def __init__(self, *, tty: bool, encoding: str = "utf-8") -> None:
        super().__init__(io.BytesIO(), encoding=encoding)
        self._tty = tty

    def isatty(self) -> bool:
        return self._tty


@pytest.mark.parametrize(
    ("environ", "on_terminal", "elsewhere"),
    [
        ({}, True, False),
        ({"TERM": "xterm-256color"}, True, False),
        ({"TERM": "dumb"}, False, False),
        ({"COLORTERM": "truecolor"}, True, False),
        # no-color.org: present and not empty, whatever the value
        ({"NO_COLOR": "1"}, False, False),
        ({"NO_COLOR": "0"}, False, False),
        ({"NO_COLOR": "no"}, False, False),
        ({"NO_COLOR": ""}, True, False),
        # force-color.org
        ({"FORCE_COLOR": "1"}, True, True),
        ({"FORCE_COLOR": "3"}, True, True),
        ({"FORCE_COLOR": "true"}, True, True),
        ({"FORCE_COLOR": "0"}, False, False),
        ({"FORCE_COLOR": ""}, True, False),
        # bixense.com/clicolors
        ({"CLICOLOR": "1"}, True, False),
        ({"CLICOLOR": "0"}, False, False),
        ({"CLICOLOR": ""}, True, False),
        ({"CLICOLOR_FORCE": "1"}, True, True),
        ({"CLICOLOR_FORCE": "yes"}, True, True),
        ({"CLICOLOR_FORCE": "0"}, True, False),
        ({"CLICOLOR_FORCE": ""}, True, False),
        # taking away wins over forcing where a person said so; forcing wins over what a terminal is
        ({"NO_COLOR": "1", "FORCE_COLOR": "1"}, False, False),
        ({"NO_COLOR": "1", "CLICOLOR_FORCE": "1"}, False, False),
        ({"NO_COLOR": "", "FORCE_COLOR": "1"}, True, True),
        ({"TERM": "dumb", "FORCE_COLOR": "1"}, True, True),
        ({"TERM": "dumb", "CLICOLOR_FORCE": "1"}, True, True),
        ({"TERM": "dumb", "CLICOLOR": "1"}, False, False),
        ({"CLICOLOR": "0", "CLICOLOR_FORCE": "1"}, True, True),
        ({"CLICOLOR": "0", "FORCE_COLOR": "1"}, True, True),
        ({"FORCE_COLOR": "0", "CLICOLOR_FORCE": "1"}, True, True),
        ({"FORCE_COLOR": "0", "CLICOLOR_FORCE": "0"}, False, False),
        ({"FORCE_COLOR": "1", "CLICOLOR_FORCE": "0"}, True, True),
    ],
)
def test_wants_colour(environ: dict[str, str], on_terminal: bool, elsewhere: bool) -> None:
    assert wants_colour(environ, is_tty=True) is on_terminal
    assert wants_colour(environ, is_tty=False) is elsewhere


@pytest.mark.parametrize("environ", [{}, {"FORCE_COLOR": "1"}, {"CLICOLOR_FORCE": "1"}])
@pytest.mark.parametrize("tty", [True, False])
def test_no_color_on_the_command_line_wins_over_everything(environ: dict[str, str], tty: bool) -> None:
    assert inspect(Stream(tty=tty), environ, no_colour=True).colour is False


@pytest.mark.parametrize(
    ("columns", "tty", "width"),
    [
        (None, False, None),
        (None, True, 80),  # a terminal that does not say how wide it is
        ("132", True, 132),
        ("132", False, 132),
        ("1", False, 1),
        ("0", True, 80),
        ("", True, 80),
        ("", False, None),
        ("wide", False, None),
        ("-5", True, 80),
        ("8²", True, 80),
    ],
)
def test_width(columns: str | None, tty: bool, width: int | None) -> None:
    environ = {} if columns is None else {"COLUMNS": columns}
    assert inspect(Stream(tty=tty), environ, no_colour=False).width == width


def test_width_is_asked_of_the_terminal(monkeypatch: pytest.MonkeyPatch) -> None:
    stream = Stream(tty=True)
    monkeypatch.setattr(stream, "fileno", lambda: 7, raising=False)
    monkeypatch.setattr(os, "get_terminal_size", lambda fd: os.terminal_size((93 if fd == 7 else 1, 20)))
    assert inspect(stream, {}, no_colour=False).width == 93


def test_a_terminal_of_no_columns_is_taken_for_an_ordinary_one(monkeypatch: pytest.MonkeyPatch) -> None:
    stream = Stream(tty=True)
    monkeypatch.setattr(stream, "fileno", lambda: 7, raising=False)
    monkeypatch.setattr(os, "get_terminal_size", lambda _: os.terminal_size((0, 0)))
    assert inspect(stream, {}, no_colour=False).width == 80


@pytest.mark.parametrize(
    ("encoding", "ascii_only"),
    [("utf-8", False), ("utf-16", False), ("ascii", True), ("latin-1", True), ("cp1252", True), ("cp437", True)],
)
def test_characters(encoding: str, ascii_only: bool) -> None:
    assert inspect(Stream(tty=False, encoding=encoding), {}, no_colour=False).ascii_only is ascii_only


def test_a_stream_without_an_encoding_is_taken_for_ascii() -> None:
    assert inspect(io.StringIO(), {}, no_colour=False) == Terminal(
        is_tty=False, colour=False, width=None, ascii_only=True
    )
