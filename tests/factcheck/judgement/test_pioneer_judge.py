"""How firsts stand that nobody recorded as such: by the events of every flight."""

import pytest

from orbitctl.factcheck.claims.claim import Claim
from orbitctl.factcheck.judgement.likeness import resembles

UNKNOWN = ("not-enough-info", "first-unknown", None)


def first(subject, deed, kind="mission"):
    """Say that somebody was first."""
    return Claim("first", "first", subject, "first", " ".join(sorted(deed.split())), others=(kind,))


@pytest.mark.parametrize(
    ("claim", "expected"),
    [
        (first("blue-heron", "fly mars"), ("supported", "first-on-record", None)),
        (first("red-kite", "fly mars"), ("refuted", "first-earlier", "Blue Heron")),
        (first("lantern-1", "fly mars"), ("refuted", "first-earlier", "Blue Heron")),  # it went to the Moon
        (first("white-hare", "land moon"), ("refuted", "first-others", "NSA, Lantern 1")),
        (first("rocketeers", "fly mars", "company"), ("refuted", "first-earlier", "Blue Heron")),
        (first("red-kite", "fly mars photograph"), UNKNOWN),  # a word that is not understood may make it true
        (first("red-kite", "fly venus"), UNKNOWN),
        (first("swift-1", "fly mars"), UNKNOWN),  # on the same day
    ],
)
def test_who_was_first(judged, claim, expected):
    assert judged(claim) == expected


@pytest.mark.parametrize(
    ("name", "expected"),
    [("Ann Other", ("refuted", "first-others", "Ada Pilot, Ferry 1")), ("Ada Pilott", UNKNOWN)],
)
def test_somebody_unknown(judged, name, expected):
    assert judged(first(name, "person space", "stranger")) == expected


def test_other_spellings_of_a_name():
    assert resembles("Valentina Tereschkowa", "Valentina Tereshkova")
    assert not resembles("Svetlana Savitskaya", "Valentina Tereshkova")
