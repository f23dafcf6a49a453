"""Sentences in the statements that semicolons part."""

import pytest

from orbitctl.factcheck.claims.grammar.semicolons import parted


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        ("Apollo 11 landed in 1969.", ["Apollo 11 landed in 1969."]),
        ("Luna 9 landed; Luna 10 was in orbit.", ["Luna 9 landed", "Luna 10 was in orbit."]),
        ("Luna 9 landed; Luna 10 flew; so it is.", ["Luna 9 landed", "Luna 10 flew", "so it is."]),
        ("Three states have signed: Peru; Chile; Cuba.", ["Three states have signed: Peru; Chile; Cuba."]),
        ("“Luna 9 landed; Luna 10 was in orbit,” he said.", ["“Luna 9 landed; Luna 10 was in orbit,” he said."]),
        ("Luna 9 landed in 1966; none has landed since.", ["Luna 9 landed in 1966; none has landed since."]),
        ("", [""]),
    ],
)  # fmt: skip
def test_what_states_something_by_itself_is_a_part(text, parts):
    assert [words.text for words in parted(text)] == parts
