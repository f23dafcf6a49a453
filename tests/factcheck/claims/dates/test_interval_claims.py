"""How long before or after something else a flight did something, read from sentences."""

import pytest


@pytest.fixture
def intervals(told):
    """Return what is read, each in one line: who, what, after or before whom, what, and the days between."""

    def intervals(text):
        return [
            " ".join([c.subject, c.others[1], c.property, c.others[0], c.value, days(c.number)])
            for c in told("interval", text)
        ]

    return intervals


def days(number):
    return "?" if number is None else f"{number.low:.0f}-{number.high if number.high is not None else float('inf'):.0f}"


@pytest.mark.parametrize(
    ("text", "read"),
    [
        ("Lantern 1 was launched two days before Lantern 2.", "lantern-1 launch before lantern-2 launch 1-3"),
        ("Lantern 1 was launched just one day after Lantern 2 had left the pad.",
         "lantern-1 launch after lantern-2 launch 0-2"),
        ("Three weeks after Lantern 2, Lantern 1 landed on the Moon.",
         "lantern-1 landing after lantern-2 landing 16-26"),
        ("Lantern 1 landed on the Moon a week after its launch.", "lantern-1 landing after lantern-1 launch 4-10"),
        ("Lantern 1 landed on the Moon before Lantern 2.", "lantern-1 landing before lantern-2 landing ?"),
        ("Lantern 1 did not land on the Moon until two days later than Lantern 2.",
         "lantern-1 landing after lantern-2 landing 1-3"),
        ("Lantern 1 landed half a year after Lantern 2 had been launched.",
         "lantern-1 landing after lantern-2 launch 0-513"),
        ("Lantern 1 landed on the Moon a year to the day after its launch.",
         "lantern-1 landing after lantern-1 launch 35-695"),
        ("Lantern 1 landed on the Moon weeks after its launch.", "lantern-1 landing after lantern-1 launch 5-100"),
        ("Lantern 1 landed on the Moon within days of its launch.", "lantern-1 landing after lantern-1 launch 0-21"),
        ("Lantern 1 fell silent within a month of landing.", "lantern-1 end after lantern-1 landing 0-50"),
        ("Lantern 1 worked for two months after landing.", "lantern-1 end after lantern-1 landing 38-inf"),
        ("Lantern 1 struck the Moon, and three weeks after that Lantern 2 was launched to the Moon.",
         "lantern-2 launch after lantern-1 impact 16-26"),
        ("Lantern 1, the best of all visitors, landed on the Moon, in a plain of dust, four days after its launch.",
         "lantern-1 landing after lantern-1 launch 3-5"),
        ("Lantern 1 left two days after Lantern 2.", "lantern-1 launch after lantern-2 launch 1-3"),
        ("Lantern 1 was home within a week of its launch.", "lantern-1 return after lantern-1 launch 0-10"),
        ("Lantern 1 was lost before Lantern 2.",
         "lantern-1 contact-lost before lantern-2 contact-lost impact end reentry ?"),
        # which of the two came first, and how far apart they were
        ("Lantern 1 beat Lantern 2 off the ground by three days.", "lantern-1 launch before lantern-2 launch 2-4"),
        ("Lantern 1 beat Lantern 2 to the station.", "lantern-1 docking before lantern-2 docking ?"),
        ("Just one day separated the landings of Lantern 1 and Lantern 2.",
         "lantern-1 landing apart lantern-2 landing 0-2"),
        ("Lantern 1 and Lantern 2 were launched within a week of each other.",
         "lantern-1 launch apart lantern-2 launch 0-10"),
    ],
)  # fmt: skip
def test_one_flight_and_another(intervals, text, read):
    assert intervals(text) == [read]


@pytest.mark.parametrize(
    "text",
    [
        "Lantern 1 was to land two days before Lantern 2, but was never launched.",
        "Lantern 1 did not land two days before Lantern 2.",
        "Had Lantern 1 landed two days before Lantern 2?",
        "Lantern 1 would have landed before Lantern 2.",
        "Lantern 1 landed two days after the elections.",
        "Lantern 1 was launched two days before they came home.",
        "Lantern 1 is still in orbit around the Moon two days after its launch.",
        "Lantern 1, the first visitor to the Moon, went on whispering until 2003, three years after its launch.",
        "Lantern 1 landed before Lantern 2 crashed.",
        "Lantern 1 landed on the Moon a few weeks after its launch.",
        "The mayor praised Lantern 1 two days before Lantern 2.",
        "Lantern 1 was launched and sent its signal for three weeks before falling silent.",
    ],
)
def test_what_is_no_such_order_is_left_alone(intervals, text):
    assert intervals(text) == []
