import pytest

from orbitctl import errors
from orbitctl.errors import ExitCode, OrbitctlError


def test_exit_codes_never_change_meaning():
    documented = {
        "OK": 0, "CHECK_FAILED": 1, "USAGE": 2, "NOT_FOUND": 3, "AMBIGUOUS": 4, "DATA_INVALID": 5, "DATA_TOO_OLD": 6,
        "INTERNAL": 70, "INTERRUPTED": 130,
    }  # fmt: skip
    assert {name: value for name, value in vars(ExitCode).items() if name.isupper()} == documented


@pytest.mark.parametrize(
    ("error", "code", "exit_code"),
    [
        (errors.OrbitctlError, "internal", 70),
        (errors.UsageError, "usage", 2),
        (errors.OutputError, "output", 2),
        (errors.InputError, "input", 2),
        (errors.NotFoundError, "not-found", 3),
        (errors.AmbiguousNameError, "ambiguous", 4),
        (errors.DataError, "data-invalid", 5),
        (errors.SnapshotDamagedError, "snapshot-damaged", 70),
    ],
)
def test_each_error_has_its_name_and_exit_code(error, code, exit_code):
    raised = error("a sentence")
    assert isinstance(raised, OrbitctlError)
    assert (raised.code, raised.exit_code) == (code, exit_code)
    assert (raised.message, str(raised), raised.hint, raised.suggestions) == ("a sentence", "a sentence", "", ())


def test_every_error_is_in_the_table():
    defined = {value for value in vars(errors).values() if isinstance(value, type) and issubclass(value, Exception)}
    assert len({error.code for error in defined}) == len(defined) == 9


def test_an_error_carries_what_to_do_next():
    raised = errors.NotFoundError("no mission", hint="Did you mean Hera?", suggestions=("hera",))
    assert (raised.hint, raised.suggestions) == ("Did you mean Hera?", ("hera",))


def test_bad_data_carries_a_line_for_each_problem():
    assert errors.DataError("two problems", problems=("a", "b")).problems == ("a", "b")
    assert errors.DataError("none listed").problems == ()
