import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from orbitctl.errors import AmbiguousNameError, DataError, NotFoundError, OrbitctlError, UsageError
from orbitctl.render.errors import as_object, as_text


@pytest.mark.parametrize(
    ("error", "expected"),
    [
        (OrbitctlError("it broke"), "orbitctl: it broke\n"),
        (UsageError("no such option", hint="See: --help"), "orbitctl: no such option\n  See: --help\n"),
        (
            DataError("the data has 2 problems", hint="Mend them.", problems=("a.toml:1: x", "b.toml:2: y")),
            "a.toml:1: x\nb.toml:2: y\norbitctl: the data has 2 problems\n  Mend them.\n",
        ),
        (
            NotFoundError("no mission is called “\x1b[31mred\x07”"),
            "orbitctl: no mission is called “\\x1b[31mred\\x07”\n",
        ),
        (NotFoundError("“a\tb\r\N{RIGHT-TO-LEFT OVERRIDE}c”"), "orbitctl: “a\\tb\\r\\u202ec”\n"),
        (NotFoundError("“\udcff”"), "orbitctl: “\\udcff”\n"),
        (UsageError("x", hint="\x1b[2J"), "orbitctl: x\n  \\x1b[2J\n"),
        (DataError("x", problems=("\x1b[2J",)), "\\x1b[2J\norbitctl: x\n"),
    ],
)
def test_as_text(error: OrbitctlError, expected: str) -> None:
    assert as_text(error) == expected


@pytest.mark.parametrize(
    ("error", "expected"),
    [
        (
            OrbitctlError("it broke"),
            {"code": "internal", "message": "it broke", "hint": "", "suggestions": []},
        ),
        (
            AmbiguousNameError("two", hint="Say which.", suggestions=("a-1", "a-2")),
            {"code": "ambiguous", "message": "two", "hint": "Say which.", "suggestions": ["a-1", "a-2"]},
        ),
        (
            DataError("bad", problems=("a.toml:1: x",)),
            {"code": "data-invalid", "message": "bad", "hint": "", "suggestions": [], "problems": ["a.toml:1: x"]},
        ),
        (DataError("bad"), {"code": "data-invalid", "message": "bad", "hint": "", "suggestions": []}),
    ],
)
def test_as_object(error: OrbitctlError, expected: dict[str, object]) -> None:
    text = as_object(error)
    assert text.endswith("}\n")
    assert text.count("\n") == 1
    assert json.loads(text) == {"error": expected}
    assert list(json.loads(text)["error"]) == list(expected)


@given(st.text(st.characters()))
def test_whatever_was_typed_comes_back_harmless_and_comes_back_whole_as_json(text: str) -> None:
    error = NotFoundError(text, hint=text)
    assert all(character.isprintable() or character == "\n" for character in as_text(error))
    assert json.loads(as_object(error))["error"]["message"] == text
