"""What people see: the program on a real (pseudo-)terminal, and what changes when there is none."""

import fcntl
import json
import os
import pty
import re
import struct
import subprocess
import sys
import termios
from collections.abc import Callable
from pathlib import Path
from textwrap import dedent
from typing import Any, NamedTuple

import pytest
from rich.cells import cell_len

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="terminals of POSIX")

TINY = Path(__file__).parent.parent / "tiny"
ESCAPE = re.compile(r"\x1b\[[0-9;]*m")
MISSIONS = ["Lantern 1", "Lantern 2", "Lantern 3", "Beacon 0", "Beacon 1", "Red Kíte"]


class Seen(NamedTuple):
    """What was on the screen, what was said on stderr, and how it ended."""

    screen: str
    stderr: str
    code: int

    @property
    def text(self) -> str:
        """The screen without its colours."""
        return ESCAPE.sub("", self.screen)

    @property
    def widest(self) -> int:
        """The cells of its longest line."""
        return max(cell_len(line) for line in self.text.splitlines())


def on_terminal(*arguments: str | Path, columns: int = 80, lines: int = 24, **env: str) -> Seen:
    """Run a command at a terminal of some size, and read its screen to the end."""
    ours, theirs = pty.openpty()
    fcntl.ioctl(theirs, termios.TIOCSWINSZ, struct.pack("HHHH", lines, columns, 0, 0))
    # readline, which pytest loads, tells the workers of xdist a LINES of its own.
    inherited = {name: value for name, value in os.environ.items() if name != "LINES"}
    process = subprocess.Popen(
        [sys.executable, "-m", "orbitctl", *map(str, arguments), "--data", str(TINY)],
        stdin=theirs, stdout=theirs, stderr=subprocess.PIPE, env=inherited | env, start_new_session=True,
    )  # fmt: skip
    os.close(theirs)
    screen = bytearray()
    while part := _read(ours):
        screen += part
    os.close(ours)
    _, stderr = process.communicate(timeout=60)
    return Seen(screen.decode("utf-8").replace("\r\n", "\n"), stderr.decode("utf-8"), process.returncode)


def _read(terminal: int) -> bytes:
    try:
        return os.read(terminal, 65_536)
    except OSError:  # how Linux says that nobody writes any more
        return b""


def screen(text: str) -> str:
    return dedent(text).removeprefix("\n")


def test_a_terminal_gets_a_coloured_table() -> None:
    seen = on_terminal("timeline", columns=200)
    assert (seen.code, seen.stderr) == (0, "")
    assert "\x1b[32m✓ success\x1b[0m" in seen.screen
    assert "\x1b[31m✗ failure\x1b[0m" in seen.screen
    assert "───" in seen.screen


@pytest.mark.parametrize(
    ("options", "env"),
    [
        (("--no-color",), {}),
        ((), {"NO_COLOR": "1"}),
        ((), {"NO_COLOR": "1", "FORCE_COLOR": "1", "CLICOLOR_FORCE": "1"}),
        ((), {"FORCE_COLOR": "0"}),
        ((), {"CLICOLOR": "0"}),
        ((), {"TERM": "dumb"}),
        (("--no-color",), {"FORCE_COLOR": "1"}),
    ],
    ids=str,
)
def test_colour_taken_away_leaves_the_same_table_without_any_escape(
    run_tiny: Callable[..., Any], monkeypatch: pytest.MonkeyPatch, options: tuple[str, ...], env: dict[str, str]
) -> None:
    seen = on_terminal("mission", *options, **env)
    assert (seen.code, seen.stderr) == (0, "")
    assert "\x1b" not in seen.screen
    monkeypatch.setenv("COLUMNS", "80")
    assert seen.screen == run_tiny("mission", "--format", "table").stdout


@pytest.mark.parametrize("columns", [60, 80, 120])
def test_a_chart_fits_the_terminal_and_its_colours_can_be_taken_away(columns: int) -> None:
    coloured, bare = (on_terminal("timeline", "--chart", columns=columns, **env) for env in ({}, {"NO_COLOR": "1"}))
    assert (coloured.code, coloured.stderr) == (0, "")
    assert columns * 0.9 <= coloured.widest <= columns
    assert "\x1b[32m▲\x1b[0m" in coloured.screen
    assert bare.screen == coloured.text


@pytest.mark.parametrize(
    "env", [{"FORCE_COLOR": "1"}, {"CLICOLOR_FORCE": "1"}, {"FORCE_COLOR": "1", "TERM": "dumb"}], ids=str
)
def test_colour_is_forced_into_a_pipe_for_tables_and_for_nothing_else(
    spawn: Callable[..., Any], run_tiny: Callable[..., Any], monkeypatch: pytest.MonkeyPatch, env: dict[str, str]
) -> None:
    table = spawn("mission", "--format", "table", "--data", TINY, env=env).stdout
    assert "\x1b[32m✓ success\x1b[0m" in table
    assert ESCAPE.sub("", table) == run_tiny("mission", "--format", "table").stdout
    for name, value in env.items():
        monkeypatch.setenv(name, value)
    for form in ("plain", "json"):
        assert "\x1b" not in run_tiny("mission", "--format", form).stdout


def test_errors_are_never_coloured() -> None:
    seen = on_terminal("mission", "nothing", FORCE_COLOR="1")
    assert seen.code == 3
    assert seen.stderr.startswith("orbitctl: no mission is called “nothing”\n")
    assert "\x1b" not in seen.stderr


@pytest.mark.parametrize("width", [60, 80, 120])
@pytest.mark.parametrize("by", ["COLUMNS", "the window"])
def test_no_line_is_wider_than_the_screen(width: int, by: str) -> None:
    sizes: dict[str, Any] = {"COLUMNS": str(width), "columns": 200} if by == "COLUMNS" else {"columns": width}
    seen = on_terminal("timeline", **sizes)
    assert seen.code == 0
    assert width - 10 < seen.widest <= width


@pytest.mark.parametrize("width", [60, 80, 120])
@pytest.mark.parametrize(
    "command",
    [
        ("timeline", "--sources"), ("mission",), ("mission", "lantern-1"), ("mission", "lantern-3"),
        ("program", "lantern"), ("actor", "nsa"), ("actor",), ("alliance", "lunar-pact"), ("alliance",),
        ("topic", "lunar-helium"), ("compare", "lantern", "beacon"), ("search", "helium"), ("data", "info"),
        ("show", "harbour-summit"), ("show", "claim-001"),
    ],
    ids=" ".join,
)  # fmt: skip
def test_every_table_fits_the_width_it_is_given(
    run_tiny: Callable[..., Any], monkeypatch: pytest.MonkeyPatch, command: tuple[str, ...], width: int
) -> None:
    monkeypatch.setenv("COLUMNS", str(width))
    result = run_tiny(*command, "--format", "table")
    assert result.code == 0
    assert [line for line in result.stdout.splitlines() if cell_len(line) > width] == []


def test_the_mission_list_at_80_columns() -> None:
    assert on_terminal("mission", columns=80).text == screen("""
        Missions
        6 missions
        Date         Mission    Kind           Who              Outcome    Sure
        ───────────────────────────────────────────────────────────────────────
        1 Mar 2001   Lantern 1  lander         NSA              ✓ success  ●●
        1 Jul 2005   Lantern 2  lander, rover  NSA +1           ✗ failure  ●○
        2014         Beacon 0   flyby          Rocketeers Inc.  – dropped  ○○
        H2 2024      Beacon 1   orbiter        Rocketeers Inc.  ! overdue  ○○
        10 Jun 2025  Red Kíte   orbiter        Rocketeers Inc.  → transit  ●○
        from 2028    Lantern 3  sample-return  NSA              ○ planned  ●○
        ●● confirmed by two publishers  ●○ reported by one  ○○ unsourced
        data 2026.1.0, as of 1 January 2026
        """)


def test_the_mission_list_at_120_columns() -> None:
    assert on_terminal("mission", columns=120).text == screen("""
        Missions
        6 missions
        Date                  Mission    Kind           Who                   Outcome       Sure
        ────────────────────────────────────────────────────────────────────────────────────────────────
        1 March 2001          Lantern 1  lander         NSA                   ✓ success     ●● confirmed
        1 July 2005           Lantern 2  lander, rover  NSA, Rocketeers Inc.  ✗ failure     ●○ reported
        2014                  Beacon 0   flyby          Rocketeers Inc.       – cancelled   ○○ unsourced
        second half of 2024   Beacon 1   orbiter        Rocketeers Inc.       ! overdue     ○○ unsourced
        10 June 2025          Red Kíte   orbiter        Rocketeers Inc.       → in transit  ●○ reported
        no earlier than 2028  Lantern 3  sample-return  NSA                   ○ planned     ●○ reported
        data 2026.1.0, as of 1 January 2026
        """)


def test_a_mission_at_80_columns() -> None:
    assert on_terminal("mission", "lantern-1", columns=80).text == screen("""
        Lantern 1
        Glow, Twin, 2001-010A
        The first lander of Northland. It worked for ten days.
        Status          ■ ended
        Outcome         ✓ success
        What            lander
        Where           moon
        Who             NSA
        Countries       NL
        Program         Lantern
        Launch vehicle  Ladder 4
        How sure        ●● confirmed [1][2]

        Events
        Date (UTC)     What                         Sources
        ───────────────────────────────────────────────────
        1 March 2001   Lantern 1 is launched        [1][2]
        5 March 2001   Lantern 1 lands on the Moon  [1]
        15 March 2001  Lantern 1 ends               [1][2]

        Announced dates
        Announced    Date given                By   Note
        ─────────────────────────────────────────────────────────
        May 1999     launch: 2000              NSA  [1][2]
        1 June 2000  launch: about March 2001  NSA  valves [1][2]

        Disputed
        Landing  6 March 2001: a local date [1]

        Sources
        [1]  “Probe lands”, The Gazette, published 5 March 2001, opened 1 December 2025
             (press) https://gazette.example/landing
        [2]  “Flight log”, Northland Space Agency, opened 1 December 2025 (primary)
             https://space.northland.example/log
        data 2026.1.0, as of 1 January 2026
        """)


def test_a_timeline_at_80_columns() -> None:
    assert on_terminal("timeline", "--target", "mars", columns=80).text == screen("""
        Timeline: mars
        2 dated items of 1 mission
        Date            Mission or event  What           Who            Outcome    Sure
        ───────────────────────────────────────────────────────────────────────────────
        10 Jun 2025     Red Kíte          launch         Rocketeers     → transit  ●○
                                                         Inc.
        ────────────────── 1 January 2026: done above, to come below ──────────────────
        about Mar 2026  Red Kíte          arrival in     Rocketeers     ○ planned  ●○
                                          orbit          Inc.
        ●● confirmed by two publishers  ●○ reported by one  ○○ unsourced
        data 2026.1.0, as of 1 January 2026
        """)


def test_a_timeline_at_120_columns() -> None:
    assert on_terminal("timeline", "--target", "mars", columns=120).text == screen("""
        Timeline: mars
        2 dated items of 1 mission
        Date              Mission or event  What              Who              Outcome       Sure
        ────────────────────────────────────────────────────────────────────────────────────────────────
        10 June 2025      Red Kíte          launch            Rocketeers Inc.  → in transit  ●○ reported
        ────────────────────────── 1 January 2026: done above, to come below ──────────────────────────
        about March 2026  Red Kíte          arrival in orbit  Rocketeers Inc.  ○ planned     ●○ reported
        data 2026.1.0, as of 1 January 2026
        """)


def test_a_piped_table_is_as_wide_as_it_needs_and_says_everything(spawn: Callable[..., Any]) -> None:
    for form in ("plain", "table"):
        text = spawn("timeline", "--format", form, "--data", TINY).stdout
        assert max(map(len, text.splitlines())) > 120
        assert [name for name in MISSIONS if name not in text] == []
        assert "Southland gives notice of withdrawal from Treaty on the Moon" in text
        assert "…" not in text


def test_a_pipe_gets_every_title_of_the_bundled_timeline_in_full(spawn: Callable[..., Any]) -> None:
    """Each name stands in the text as it stands in the JSON."""
    items = spawn("timeline", "--json").data
    text = spawn("timeline").stdout
    shown = {item["mission_name"] or item["title"] for item in items}
    assert len(shown) > 100
    assert [name for name in shown if name not in text] == []


def test_a_pipe_gets_plain_text_and_a_terminal_can_be_given_it(spawn: Callable[..., Any]) -> None:
    plain = spawn("mission", "--data", TINY).stdout
    assert plain == spawn("mission", "--format", "plain", "--data", TINY).stdout
    assert "\x1b" not in plain
    assert on_terminal("mission", "--format", "plain").screen == plain


def test_json_is_the_same_on_a_terminal(spawn: Callable[..., Any]) -> None:
    assert on_terminal("mission", "--json", columns=60).screen == spawn("mission", "--json", "--data", TINY).stdout


@pytest.mark.parametrize(
    "env",
    [{"PYTHONIOENCODING": "ascii"}, {"LC_ALL": "C", "PYTHONUTF8": "0", "PYTHONCOERCECLOCALE": "0"}],
    ids=["PYTHONIOENCODING", "LC_ALL"],
)
def test_where_there_is_only_ascii(
    spawn: Callable[..., Any], run_tiny: Callable[..., Any], env: dict[str, str]
) -> None:
    """Tables are transliterated, JSON is escaped; nothing is lost from it."""
    for form in ("plain", "table"):
        result = spawn("mission", "--format", form, "--data", TINY, env=env)
        assert (result.code, result.stderr) == (0, "")
        assert result.stdout.isascii()
        assert "Red Kite" in result.stdout
        assert "+ success" in result.stdout
    escaped = spawn("mission", "--json", "--data", TINY, env=env)
    assert escaped.stdout.isascii()
    assert "K\\u00edte" in escaped.stdout
    assert escaped.json == run_tiny("mission", "--json").json


def test_the_c_locale_alone_still_shows_every_character(spawn: Callable[..., Any]) -> None:
    """Python takes UTF-8 then, and so do today's terminals."""
    assert "Red Kíte" in spawn("mission", "--data", TINY, env={"LC_ALL": "C"}).stdout


def test_a_transliterated_table_keeps_its_columns(
    run_tiny: Callable[..., Any], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("COLUMNS", "80")
    lines = run_tiny("mission", "--format", "table", encoding="ascii").stdout.splitlines()
    utf8 = run_tiny("mission", "--format", "table").stdout.splitlines()
    assert [len(line) for line in lines] == [len(line) for line in utf8]


def test_wide_and_combining_names_keep_the_columns(
    run: Callable[..., Any], folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    names = ["嫦娥六号", "Ki\N{COMBINING ACUTE ACCENT}te", "다누리", "Kites"]
    (folder / "dataset.toml").write_text((TINY / "dataset.toml").read_text(encoding="utf-8"), encoding="utf-8")
    record = '[[mission]]\nid = "m-{}"\nname = "{}"\ntargets = ["moon"]\nkinds = ["lander"]\noutcome = "cancelled"\n'
    tail = 'confidence = "unsourced"\nevents = [{ kind = "cancelled", date = "2012" }]\n'
    (folder / "m.toml").write_text(
        "".join(record.format(number, name) + tail for number, name in enumerate(names)), encoding="utf-8"
    )
    for form, width in (("plain", "80"), ("table", "80"), ("table", "")):
        monkeypatch.setenv("COLUMNS", width)
        text = run("mission", "--format", form, "--data", folder).stdout
        rows = [line for line in text.splitlines() if "lander" in line]
        assert len(rows) == len(names)
        assert len({cell_len(row[: row.index("lander")]) for row in rows}) == 1


class Pager(NamedTuple):
    """A pager that writes down what it is given, and shows one word."""

    command: str
    given: Path


@pytest.fixture
def pager(tmp_path: Path) -> Pager:
    script, given = tmp_path / "pager", tmp_path / "given"
    script.write_text(f"#!/bin/sh\ncat > '{given}'\necho paged\n", encoding="utf-8")
    script.chmod(0o755)
    return Pager(str(script), given)


def test_a_long_table_goes_through_the_pager_that_was_chosen(pager: Pager) -> None:
    seen = on_terminal("timeline", PAGER=pager.command)
    assert seen.screen == "paged\n"
    assert pager.given.read_text(encoding="utf-8") == on_terminal("timeline").screen


@pytest.mark.parametrize(
    ("command", "lines", "env"),
    [
        (("timeline", "--no-pager"), 24, {}),
        (("timeline",), 200, {}),  # it fits
        (("timeline", "--json"), 24, {}),
        (("timeline", "--format", "plain"), 24, {}),
        (("timeline",), 24, {"ORBITCTL_PAGER": ""}),
        (("timeline",), 24, {"PAGER": ""}),
        (("timeline",), 24, {"PAGER": "/no/such/pager"}),
    ],
    ids=str,
)
def test_nothing_else_is_paged(pager: Pager, command: tuple[str, ...], lines: int, env: dict[str, str]) -> None:
    seen = on_terminal(*command, lines=lines, **({"PAGER": pager.command} | env))
    assert (seen.code, seen.stderr) == (0, "")
    assert "Lantern 1" in seen.text
    assert not pager.given.exists()


def test_no_pager_is_used_where_none_was_chosen() -> None:
    seen = on_terminal("timeline")
    assert (seen.code, seen.stderr) == (0, "")
    assert seen.text.startswith("Timeline\n")


def test_a_pipe_is_never_paged(spawn: Callable[..., Any], pager: Pager) -> None:
    result = spawn("timeline", "--format", "table", "--data", TINY, env={"PAGER": pager.command})
    assert "Lantern 1" in result.stdout
    assert not pager.given.exists()


def test_ctrl_c_belongs_to_the_pager_while_it_runs(pager: Pager) -> None:
    """As in less, where it ends a search: the program waits for the pager, whatever it makes of the key."""
    Path(pager.command).write_text(
        f"#!/bin/sh\nkill -INT $PPID\nsleep 0.5\ncat > '{pager.given}'\necho paged\n", encoding="utf-8"
    )
    seen = on_terminal("timeline", PAGER=pager.command)
    assert (seen.screen, seen.stderr, seen.code) == ("paged\n", "", 0)
    assert "Lantern 1" in pager.given.read_text(encoding="utf-8")


def test_json_of_a_terminal_is_json() -> None:
    assert json.loads(on_terminal("timeline", "--json").screen)["count"] == 28
