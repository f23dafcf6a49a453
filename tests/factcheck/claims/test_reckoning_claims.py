"""Numbers beside one flight or program, read by the sort of thing they count."""

import pytest

from orbitctl.factcheck.claims.reckonings import claims


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Starship left its pad 135 times.", ["starship flights 135 all"]),
        ("Starship was sent up on 12 occasions.", ["starship flights 12 all"]),
        ("The Surveyor series comprised nine probes.", ["surveyor craft 9 all"]),
        ("Two Surveyor craft were left.", ["surveyor craft 2 all"]),
        ("Meant for five hops, Starship made 62.", ["starship flights 62 all"]),
        ("Apollo 17 made four flybys of Mercury.", ["apollo-17 flybys 4 all"]),
        ("The harvest of Apollo 17 came to 110 kilograms of rock.", ["apollo-17 samples 110 kilograms"]),
        ("A whole kilogram of soil was in Apollo 17.", ["apollo-17 samples 1 kilogram"]),
        ("Half a pound of dust came from Apollo 17.", ["apollo-17 samples 0.5 pound"]),
        ("Apollo 17 was on the surface for 75 hours.", ["apollo-17 stay 75 hours"]),
        ("Apollo 17 drove 22 miles.", ["apollo-17 driven 22 miles"]),
        ("Surveyor was a family of ten landers.", ["surveyor craft 10 all"]),
        ("After 72 flights Starship was grounded.", ["starship flights 72 all"]),
        ("Apollo 17 weighed 45 tonnes, and brought rocks.", []),
        ("Surveyor sent eight people into space.", ["surveyor people 8"]),
        ("Apollo 17 had three hours of sleep on the surface.", []),
        ("Starship is five times larger.", []),
        ("Starship landed four times.", []),
        ("Starship made its first six flights.", []),
        ("Starship will make 25 flights.", []),
        ("The camera of Apollo 17 weighs two kilograms.", []),
        ("The next three Surveyor probes failed.", []),
        ("Apollo and Surveyor made 18 flights.", []),
        ("Two of the probes of Surveyor were new.", []),
    ],
)
def test_what_a_number_counts(read, text, expected):
    told = [f"{c.subject} {c.property} {c.value} {c.others[0] if c.others else ''}".strip() for c in read(claims, text)]
    assert told == expected
