"""When two names of rockets mean the same; a row is what is told, what is on record, and how alike they are."""

import pytest

from orbitctl.factcheck.reading.rockets import FAMILIES, likeness


@pytest.mark.parametrize(
    ("told", "recorded", "expected"),
    [
        ("Atlas V", "Atlas V 401", "yes"),
        ("Atlas-Centaur", "Atlas LV-3C Centaur-D", "yes"),
        ("Proton", "Proton-K/D", "yes"),
        ("Ariane 6", "Ariane 62", "yes"),
        ("GSLV Mk III", "LVM3", "yes"),
        ("Space Launch System", "SLS Block 1", "yes"),
        ("Space Shuttle", "Space Shuttle Endeavour (STS-88)", "yes"),
        ("Titan III", "Titan IIIE", "yes"),
        ("Atlas-Agena", "Atlas SLV-3 Agena-D", "yes"),
        ("Atlas-Centaur", "Atlas SLV-3 Agena-D", "no"),
        ("Atlas-Agena B", "Atlas SLV-3 Agena-D", "kin"),
        ("Proton-M", "Proton-K/D", "no"),
        ("Delta II 7925H", "Delta II 7925", "kin"),
        ("Atlas V 551", "Atlas V 401", "no"),
        ("Ariane 64", "Ariane 62", "no"),
        ("Jupiter-C", "Juno I", "kin"),
        ("Soyuz", "Molniya-M 8K78M", "kin"),
        ("Falcon 9", "Falcon Heavy", "no"),
        ("Soyuz", "Proton-K/D", "no"),
        ("Atlas V", "Atlas LV-3 Agena-B", "no"),
        ("Long March 3B", "Long March 5", "no"),
        ("Space Shuttle Atlantis", "Space Shuttle Endeavour (STS-88)", "no"),
        ("Saturn V", "Saturn IB", "no"),
        ("Bolt 9", "Falcon 9", "unknown"),
        ("Falcon 9", "an air-launched missile", "unknown"),
        ("Falcon 9", "", "unknown"),
    ],
)
def test_likeness(told, recorded, expected):
    assert likeness(told, recorded) == expected


def test_no_name_means_two_launchers():
    named = [name for family in FAMILIES for name in family]
    assert len(named) == len(set(named))
