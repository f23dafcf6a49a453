"""When the pager is used; on a real terminal, see tests/cli/test_terminals.py."""

import shlex
import signal
import sys
from pathlib import Path

import pytest

from orbitctl.render.pager import page

LONG = "".join(f"line {number} – “x”\n" for number in range(24))


@pytest.fixture
def shown(tmp_path: Path) -> Path:
    """Return where the pager of these tests puts what it is given."""
    return tmp_path / "shown"


@pytest.fixture
def keeping(shown: Path) -> str:
    """Return a pager that keeps what it is given."""
    return f"sh -c {shlex.quote(f'cat > {shlex.quote(str(shown))}')}"


@pytest.fixture(autouse=True)
def terminal(monkeypatch: pytest.MonkeyPatch) -> None:
    """Put a person at a terminal of 24 lines."""
    monkeypatch.setenv("LINES", "24")
    monkeypatch.setattr(sys, "stdin", type("Keyboard", (), {"isatty": lambda _: True})())


def test_without_a_choice_there_is_no_pager() -> None:
    assert page(LONG) is False


@pytest.mark.parametrize("variable", ["PAGER", "ORBITCTL_PAGER"])
def test_a_chosen_pager_gets_the_whole_text(
    monkeypatch: pytest.MonkeyPatch, keeping: str, shown: Path, variable: str
) -> None:
    monkeypatch.setenv(variable, keeping)
    assert page(LONG) is True
    assert shown.read_text(encoding="utf-8") == LONG


def test_a_text_that_fits_the_screen_is_not_paged(monkeypatch: pytest.MonkeyPatch, keeping: str, shown: Path) -> None:
    monkeypatch.setenv("PAGER", keeping)
    assert page(LONG.partition("\n")[2]) is False
    assert not shown.exists()


def test_the_programs_own_choice_wins_even_if_it_is_none(
    monkeypatch: pytest.MonkeyPatch, keeping: str, shown: Path
) -> None:
    monkeypatch.setenv("PAGER", keeping)
    monkeypatch.setenv("ORBITCTL_PAGER", "")
    assert page(LONG) is False
    assert not shown.exists()


@pytest.mark.parametrize("chosen", ["", "  ", "no-such-pager-anywhere", "less 'unclosed", "/"])
def test_a_pager_that_cannot_be_run_is_done_without(monkeypatch: pytest.MonkeyPatch, chosen: str) -> None:
    monkeypatch.setenv("PAGER", chosen)
    assert page(LONG) is False


def test_a_script_that_reads_from_a_pipe_is_not_held_up(
    monkeypatch: pytest.MonkeyPatch, keeping: str, shown: Path
) -> None:
    monkeypatch.setenv("PAGER", keeping)
    monkeypatch.setattr(sys, "stdin", type("Pipe", (), {"isatty": lambda _: False})())
    assert page(LONG) is False
    assert not shown.exists()


def test_a_pager_left_early_is_no_error(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PAGER", "true")
    assert page(LONG * 10_000) is True


def test_interrupting_works_as_before_when_the_pager_has_ended(monkeypatch: pytest.MonkeyPatch, keeping: str) -> None:
    before = signal.getsignal(signal.SIGINT)
    monkeypatch.setenv("PAGER", keeping)
    page(LONG)
    assert signal.getsignal(signal.SIGINT) is before


@pytest.mark.parametrize(("given", "told"), [(None, "FRX"), ("S", "S")])
def test_less_is_told_to_keep_colours_unless_the_user_has_told_it_otherwise(
    monkeypatch: pytest.MonkeyPatch, shown: Path, given: str | None, told: str
) -> None:
    monkeypatch.delenv("LESS", raising=False)
    if given is not None:
        monkeypatch.setenv("LESS", given)
    monkeypatch.setenv("PAGER", f"sh -c 'printf %s \"$LESS\" > {shown}'")
    page(LONG)
    assert shown.read_text(encoding="utf-8") == told
