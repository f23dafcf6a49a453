"""Numbers of things that are counted of a mission or program."""

import pytest

from orbitctl.factcheck.claims.figures import claims


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Apollo 17 sent back 87,674 pictures.", ["apollo-17 pictures 87674"]),
        ("More than four thousand pictures came back from Apollo 17.", ["apollo-17 pictures 4000"]),
        ("Starship has roared off its pad just twice.", ["starship flights 2"]),
        ("Apollo ran to eleven flights.", ["apollo flights 11"]),
        ("Apollo 17 went round the Moon on 75 laps.", ["apollo-17 orbits 75"]),
        ("Rated for five flights, Starship made seventy-two.", ["starship flights 72"]),
        ("Of all pictures from Apollo 17, 4,308 of them were sharp.", ["apollo-17 pictures 4308"]),
        ("Apollo put men up six times in all.", ["apollo flights 6"]),
        ("Starship carried satellites on 60 flights.", []),
        ("The first six flights of Apollo failed.", []),
        ("Apollo landed men in six missions.", []),
        ("Starship will make 25 flights.", []),
        ("Starship flies six missions per year.", []),
        ("Did Starship make six flights?", []),
        ("Apollo 17 carried three men.", []),
        ("Apollo and Surveyor made 18 flights.", []),
    ],
)
def test_what_is_counted(read, text, expected):
    assert [f"{claim.subject} {claim.property} {claim.value}" for claim in read(claims, text)] == expected
