"""What papers write for a flight: no description stands for two."""

from collections import Counter

import pytest

from orbitctl.factcheck.reading.sobriquets import sobriquets


@pytest.mark.parametrize(
    ("record", "phrase"),
    [
        ("ilrs-basic", "basic lunar research station"),
        ("russian-orbital-station", "Russia own orbital station"),  # "Russia's own orbital station"
        ("lunar-reactor-1", "NASA first lunar nuclear reactor"),
        ("nasa-core-module", "core module of its own"),
    ],
)
def test_a_flight_by_what_it_is(record, phrase):
    assert (record, phrase) in set(sobriquets())


def test_no_description_stands_for_two():
    assert max(Counter(phrase for _, phrase in set(sobriquets())).values()) == 1
