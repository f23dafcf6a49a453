"""Days without a year in a text without a day."""

import pytest


@pytest.mark.parametrize(
    ("text", "kind", "day"),
    [
        ("Lantern 1 landed on the Moon on 5 March.", "landing", "2000-03-05"),
        ("On March 5, Lantern 1 landed on the Moon.", "landing", "2000-03-05"),
        ("In the early hours of May 5, Lantern 1 completed a flyby of Venus.", "flyby", "2000-05-05"),
    ],
)
def test_what_is_dated(told, text, kind, day):
    [claim] = told("yearless", text)
    assert (claim.property, claim.time.earliest, claim.time.yearless) == (kind, day, True)


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("Lantern 1 landed on the Moon on 5 March.", "2001-03-06"),
        ("Lantern 1 landed on the Moon on 5 March 2001.", None),
        ("Lantern 1 did not land on 5 March.", None),
        ("Lantern 1 may 5 times have landed.", None),
        ("Lantern 1 landed on 31 February.", None),
        ("After Lantern 1 landed on 5 March, it was dark.", None),
    ],
)
def test_what_is_not(told, text, day):
    assert told("yearless", text, day=day) == []


def test_a_plan_has_such_a_day_too(told):
    [claim] = told("event", "Lantern 1 is scheduled to land on March 5.")
    assert (claim.type, claim.time.earliest) == ("planned-date", "2000-03-05")
