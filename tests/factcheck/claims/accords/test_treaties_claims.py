"""When accords are said to have begun."""

import pytest

from orbitctl.factcheck.claims.accords.treaties import claims


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The Moon Agreement was opened for signature in December 1979.", [("opened", "1979-12")]),
        ("The Moon Agreement, opened for signature in 1979, obliges states to share.", [("opened", "1979")]),
        ("The Moon Agreement was adopted in 1979.", [("adopted", "1979")]),
        ("The Moon Agreement was announced in 1979.", [("launched", "1979")]),
        ("The Moon Agreement was signed on 18 December 1979.", [("opened", "1979-12-18")]),
        ("The Moon Agreement entered into force in July 1984.", [("in-force", "1984-07")]),
        ("The Moon Agreement, which came into force in 1984, is old.", [("in-force", "1984")]),
        ("The Moon Agreement of 1979 has few parties.", [("year", "1979")]),
        ("The 1979 Moon Agreement has few parties.", [("year", "1979")]),
        ("The Moon Agreement dates from 1979.", [("begun", "1979/..")]),
        ("The Moon Agreement dates back to December 1979.", [("begun", "../1979-12")]),
        ("The Moon Agreement has existed since 1979.", [("begun", "1979/..")]),
        ("The Moon Agreement came into being in 1979.", [("begun", "1979")]),
        ("ESA was founded in 1975.", [("opened", "1975")]),
        (
            "The Moon Agreement, opened for signature in Japan on 18 December 1979, entering into force in 1984.",
            [("opened", "1979-12-18"), ("in-force", "1984")],
        ),
        (
            "In 2020, after talks, Japan, led by a general, joined with others to establish the Artemis Accords.",
            [("opened", "2020")],
        ),
    ],
)
def test_what_is_read(read, text, expected):
    assert [(claim.property, claim.time.edtf) for claim in read(claims, text)] == expected


@pytest.mark.parametrize(
    "text",
    [
        "The Artemis Accords were signed by Germany in 2023.",
        "Germany signed the Artemis Accords in 2023.",
        "ESA launched a probe in 2003.",
        "A mission of ESA was launched in 2003.",
        "The Moon Agreement will enter into force in 2030.",
        "The Moon Agreement did not enter into force in 1980.",
        "The 2023 Artemis Accords meeting took place in Baku.",
        "A report on the Moon Agreement was published in 1990.",
        "A draft of the Moon Agreement dates from 1970.",
        "The Artemis Accords build on a treaty that dates from 1967.",
        "ESA dates from 1975.",
        "In 1990 the Moon Agreement had few friends.",
    ],
)
def test_what_is_left_alone(read, text):
    assert read(claims, text) == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "The Moon Agreement was opened in 1979 and came into force in 1984.",
            [("opened", "1979"), ("in-force", "1984")],
        ),
        ("Opened for signature in 1979, the Moon Agreement is old.", [("opened", "1979")]),
        ("The first signatures were put under the Artemis Accords in October 2020.", [("opened", "2020-10")]),
        ("The Artemis Accords were signed by their first members in 2020.", [("opened", "2020")]),
        ("The Moon Agreement was drafted in 1978.", [("drafted", "1978")]),
        ("ESA came into being in 1975.", [("begun", "1975")]),
        ("The Moon Agreement has been in force since 1984.", [("in-force", "1984/..")]),
        ("The Moon Agreement entered into force for Germany in 1990.", []),
        ("In 1979, long before Germany joined it in 1990, the Moon Agreement was opened.", []),
        ("The Artemis Accords were amended and adopted in 2022.", []),
    ],
)
def test_steps_of_an_accord(read, text, expected):
    assert [(claim.property, claim.time.edtf) for claim in read(claims, text)] == expected


def test_who_began_it_is_kept(read):
    [claim] = read(claims, "The Artemis Accords were launched in 2020 by Germany.")
    assert claim.others == ("germany",)


def test_a_denial_until_a_date_tells_that_date(read):
    [claim] = read(claims, "The Moon Agreement did not enter into force until July 1984.")
    assert (claim.property, claim.time.earliest, claim.time.relation) == ("in-force", "1984-07-01", "in")


def test_what_an_aside_is_about_is_no_accord(read):
    assert read(claims, "A telescope of NASA and ESA, launched in 2021.") == []
