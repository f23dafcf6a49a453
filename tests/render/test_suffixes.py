from pathlib import Path

import pytest

from orbitctl.errors import UsageError
from orbitctl.render.suffixes import format_of


@pytest.mark.parametrize(("name", "expected"), [("moon.svg", "svg"), ("a.b.HTML", "html"), ("x/notes.md", "markdown")])
def test_the_name_tells_the_format(name, expected):
    assert format_of(Path(name), ("svg", "html", "markdown")) == expected


@pytest.mark.parametrize("name", ["moon", "moon.pdf", ".svg", "moon.json"])
def test_a_name_that_does_not_is_refused(name):
    with pytest.raises(UsageError, match="does not end in a format this command has") as raised:
        format_of(Path(name), ("plain", "svg"))
    assert raised.value.hint == "End it in one of .txt, .svg; or give --format plain, svg."
