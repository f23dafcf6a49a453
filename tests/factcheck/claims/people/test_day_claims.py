"""Who is said to have been in space on a day."""

import pytest


@pytest.fixture
def days(told):
    """Return who is said to have been up on which day."""

    def days(text):
        return [f"{one.value} {one.time.edtf}" for one in told("crew", text) if one.property == "day"]

    return days


@pytest.mark.parametrize(
    "text",
    [
        "The first of them was Ed Sky, who flew into space on 2 March 2001.",
        "On 2 March 2001 the shuttle lifted off with Ed Sky aboard.",
        "Ed Sky made a spacewalk on 2 March 2001.",
    ],
)
def test_what_is_read(days, text):
    assert days(text) == ["edsky 2001-03-02"]


@pytest.mark.parametrize(
    "text",
    [
        "Ed Sky flew into space in March 2001.",
        "Ed Sky watched as others flew into space on 2 March 2001.",
        "Ed Sky will be launched into space on 2 March 2031.",
        "Twenty years to the day after Ed Sky flew into space, on 2 March 2001, a shuttle did.",
        "Ed Sky's ship flew into space on 2 March 2001.",
        "Ferry 1 flew into space with Ed Sky on 2 March 2001.",  # told of the flight
        "Ed Sky went to Paris on 2 March 2001.",
    ],
)
def test_what_is_left_alone(days, text):
    assert days(text) == []
