import pytest

from orbitctl.catalog.filters import Where, checked_value, facet_value
from orbitctl.errors import UsageError


@pytest.mark.parametrize(
    ("value", "expected"),
    [("in-transit", "in-transit"), ("In Transit", "in-transit"), ("INTRANSIT", "in-transit"), ("planned", "planned")],
)
def test_a_value_is_known_however_it_is_written(value, expected):
    assert checked_value("--status", value, ["planned", "in-transit"]) == expected


def test_an_unknown_value_lists_the_known_ones():
    with pytest.raises(UsageError) as caught:
        checked_value("--status", "planed", ["planned", "active"])
    assert caught.value.message == "--status does not know “planed”"
    assert caught.value.hint == "Did you mean planned? Known: active, planned"
    assert caught.value.suggestions == ("planned",)


def test_a_value_like_no_other_lists_the_known_ones_all_the_same():
    with pytest.raises(UsageError) as caught:
        checked_value("--status", "\x1b[31m", ["planned", "active"])
    assert caught.value.message == "--status does not know “\\x1b[31m”"
    assert caught.value.hint == "Known: active, planned"


@pytest.mark.parametrize(
    ("role", "value", "kind", "expected"),
    [
        ("target", "moon", None, "moon"),
        ("target", "Moon", None, "moon"),
        ("kind", "lander", "mission", "lander"),
        ("kind", "Sample-Return", "mission", "sample-return"),
    ],
)
def test_a_facet_that_some_record_has(world, role, value, kind, expected):
    assert facet_value(world(), f"--{role}", role, value, kind=kind) == expected


@pytest.mark.parametrize(
    ("role", "value", "kind"),
    [("target", "venus", None), ("kind", "summit", "mission"), ("kind", "", None), ("target", "moon' OR '1'='1", None)],
)
def test_a_facet_that_no_record_has(world, role, value, kind):
    with pytest.raises(UsageError, match=f"--{role} does not know"):
        facet_value(world(), f"--{role}", role, value, kind=kind)


def test_conditions_are_joined_and_their_values_kept():
    where = Where("record.id")
    assert str(where) == "1"
    where.add("a = :a", a=1)
    where.add(where.facet("target", "moon"))
    assert str(where).startswith("a = :a AND record.id IN (")
    assert where.values == {"a": 1, "target": "moon"}
