import pytest
from citation_entries import PAGE, PAPER, PAST, RECORD, UNTITLED

from orbitctl.render.citations.text import document, entry

_RECORD = "“Lantern 1”, orbitctl dataset 2026.1.0, as of 1 January 2026, record lantern-1"


@pytest.mark.parametrize(
    ("item", "line"),
    [
        (RECORD, f"{_RECORD} (accessed 1 January 2026)"),
        (PAST, f"{_RECORD}, as it stood on 4 March 2001 (accessed 1 January 2026)"),
        (PAGE, f"“Probe lands”, The Gazette, 5 March 2001 (accessed 1 December 2025), {PAGE.url}"),
        (UNTITLED, f"The Gazette (accessed 1 December 2025), {PAGE.url}"),
        (PAPER, "“Probe lands”, The Gazette, about March 2001 (accessed 1 December 2025)"),
    ],
)
def test_a_line_says_what_is_known(item, line):
    assert entry(item) == line


def test_a_line_an_entry():
    assert document(["a", "b"]) == "a\nb"
