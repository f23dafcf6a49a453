"""What is told to go on by who does it, and by where a thing is."""

import pytest
from claims_shown import shown


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Northland operates the station Skylight.", {"skylight active"}),
        ("Northland keeps a crew aboard Skylight.", {"skylight active"}),
        ("Rocketeers sends tourists up on Lantern every month.", {"lantern active"}),
        ("Rocketeers continues to fly tourists on Lantern.", {"lantern active"}),
        ("Northland has its Harbour in orbit.", {"harbour active"}),
        ("Engineers are welding the next module of Harbour.", {"harbour going-ahead"}),
        ("Northland is building the Harbour station.", {"harbour building"}),
        ("Northland is building the station's next module.", set()),
        ("Northland is operating the station Skylight.", {"skylight active"}),
        ("Northland operated the station Skylight.", set()),
        ("Northland sends four people up on Ferry 1.", set()),  # a headline about one flight
        ("Northland keeps Skylight in mind.", set()),
        ("Northland operates a replica of Skylight.", set()),
        ("Northland would fly tourists on Lantern.", set()),
        ("Engineers are building a model of Harbour.", set()),
    ],
)
def test_what_is_read(told, text, expected):
    assert {shown(claim, claim.property) for claim in told("presence", text)} == expected
