"""Hours of the day, left out of a sentence."""

import pytest

from orbitctl.factcheck.claims.grammar.hours import hours
from orbitctl.factcheck.reading.tokens import tokens


@pytest.mark.parametrize(
    ("text", "left"),
    [
        ("It landed at 6:58 a.m. on Monday.", "It landed on Monday ."),
        ("It landed at 06:58 UTC.", "It landed ."),
        ("At 12:41 on 5 May it landed.", "on 5 May it landed ."),
        ("On 5 May, at 8:12 a.m. EDT, it landed.", "On 5 May , it landed ."),
        ("It landed on 5 May at about 22:07 Moscow time, on its side.", "It landed on 5 May , on its side ."),
        ("On 3 May, at 3:26 p.m. (ET), it fell.", "On 3 May , it fell ."),
        ("It fell at 0310 GMT in 2015.", "It fell in 2015 ."),
        ("It fell at 3 p.m.", "It fell ."),
        ("On the evening of 3 May (Pacific time).", "On the evening of 3 May ."),
        # no hours
        ("Crew: 12 people.", "Crew : 12 people ."),
        ("A ratio of 1:2 was found.", "A ratio of 1 : 2 was found ."),
        ("In 2024 time was short (ESA).", "In 2024 time was short ( ESA ) ."),
        ("Events of 2024:12 landings.", "Events of 2024 : 12 landings ."),
    ],
)
def test_the_hour_and_what_belongs_to_it(text, left):
    words = tokens(text)
    out = {at for span in hours(words.lower) for at in span}
    assert " ".join(word for at, word in enumerate(words.words) if at not in out) == left
