"""Numbers beside one flight or program, read by the sort of thing they count."""

import pytest

from orbitctl.factcheck.claims.counts.reckonings import claims


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Starship left its pad 135 times.", ["starship flights 135 all"]),
        ("Starship was sent up on 12 occasions.", ["starship flights 12 all"]),
        ("Starship has made 12 powered flights on another planet.", ["starship flights 12 all"]),
        ("Starship exploded on six consecutive test flights.", ["starship flights 6 some"]),
        ("Apollo 17 leaves a legacy of 2,600 exoplanet discoveries.", ["apollo-17 planets 2600 all"]),
        ("The Surveyor series comprised nine probes.", ["surveyor craft 9 all"]),
        ("Two Surveyor craft were left.", ["surveyor craft 2 all"]),
        ("Meant for five hops, Starship made 62.", ["starship flights 62 all"]),
        ("Apollo 17 made four flybys of Mercury.", ["apollo-17 flybys 4 all"]),
        ("The harvest of Apollo 17 came to 110 kilograms of rock.", ["apollo-17 samples 110 kilograms of"]),
        ("A whole kilogram of soil was in Apollo 17.", ["apollo-17 samples 1 kilogram of"]),
        ("Half a pound of dust came from Apollo 17.", ["apollo-17 samples 0.5 pound of"]),
        ("Apollo 17 was on the surface for 75 hours.", ["apollo-17 stay 75 hours"]),
        ("Apollo 17 drove 22 miles.", ["apollo-17 driven 22 miles"]),
        ("Apollo 17 flew past Mercury five times.", ["apollo-17 flybys 5 all"]),
        ("All nine crewed Apollo missions rode one rocket.", ["apollo crews 9 all"]),
        ("Apollo 17 circled the Moon 75 times over the course of its stay.", ["apollo-17 orbits 75 all"]),
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
        ("Five times Starship left its pad.", ["starship flights 5 all"]),
        ("The Surveyor series consisted of nine probes.", ["surveyor craft 9 all"]),
        ("Apollo, between Surveyor 1 and Starship, flew ten crews.", ["apollo crews 10 all"]),
        ("The capsule of Apollo 17 held 110 kilograms.", ["apollo-17 samples 110 kilograms"]),
        ("Starship has flown twice with the new engine.", []),
        ("Starship has flown successfully six times.", []),
        # in the words of the record
        ("Apollo 17 sent back 87,674 pictures.", ["apollo-17 pictures 87674 all"]),
        ("More than four thousand pictures came back from Apollo 17.", ["apollo-17 pictures 4000 all"]),
        ("Apollo 17 recorded nine moonquakes.", ["apollo-17 moonquakes 9 all"]),
        ("Apollo 17 went round the Moon on 75 laps.", ["apollo-17 orbits 75 all"]),
        ("Starship has roared off its pad just twice.", ["starship flights 2 all"]),
        ("Starship carried satellites on 60 flights.", []),
        ("Starship flies six missions per year.", []),
        ("Apollo 17 cost 400 dollars.", []),
    ],
)
def test_what_a_number_counts(read, text, expected):
    told = [f"{c.subject} {c.property} {c.value} {c.others[0] if c.others else ''}".strip() for c in read(claims, text)]
    assert told == expected


@pytest.mark.parametrize(
    ("text", "before", "expected"),
    [
        ("The program made 12 flights.", "Starship is large.", ["starship 12"]),
        ("The crew orbited the Moon 75 times.", "Apollo 17 left.", ["apollo-17 75"]),
        ("It flew nine times.", "Starship is large.", ["starship 9"]),
        ("The program made 12 flights.", "Starship and Apollo are large.", []),
        ("Apollo made 12 flights.", "Starship is large.", ["apollo 12"]),
    ],
)
def test_what_was_named_before_is_counted(read, text, before, expected):
    assert [f"{claim.subject} {claim.value}" for claim in read(claims, text, before)] == expected


def test_what_is_told_as_it_stands(read):
    [claim] = read(claims, "Starship has flown six times.")
    assert (claim.present, claim.time) == (True, None)
    [claim] = read(claims, "Starship flew six times in 2024.")
    assert (claim.present, claim.time.edtf) == (False, "2024")
