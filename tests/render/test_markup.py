import pytest

from hostile import FORBIDDEN, NAMES
from orbitctl.render.markup import address, text, visible


@pytest.mark.parametrize("name", NAMES)
def test_what_can_be_seen_stays_as_it_is(name):
    assert visible(name) == name
    assert not set('<>"') & set(text(name))


@pytest.mark.parametrize("name", FORBIDDEN)
def test_what_cannot_be_seen_is_shown_as_such(name):
    shown = visible(name)
    assert shown != name
    assert shown.isprintable()
    assert len(shown) == len(name)
    shown.encode()  # no half of a character is left


@pytest.mark.parametrize("name", ["می\u200cخواهم", "👩\u200d🚀", "Côte d’Ivoire", "a\u00a0b"])
def test_letters_that_need_a_joiner_keep_it(name):
    assert visible(name) == name


@pytest.mark.parametrize(
    ("url", "expected"),
    [
        ("https://example.org/?a=1&b=2", True), ("HTTP://EXAMPLE.ORG", True), (None, False), ("", False),
        ("javascript:alert(1)", False), ("data:text/html,x", False), ("//example.org", False),
        ("https://example.org/\u202e", False), ("https://a\nb", False),
    ],
)  # fmt: skip
def test_only_web_addresses_are_followed(url, expected):
    assert address(url) == (url if expected else "")
