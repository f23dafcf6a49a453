"""What is said to have happened to a flight, or to be going to; a row is a sentence and what it states."""

import pytest
from claims_shown import shown

DAY = "2026-01-01"


@pytest.fixture
def events(told):
    """Return the events of a sentence, each in one line."""
    return lambda text, *before: [shown(claim, claim.property) for claim in told("event", text, *before, day=DAY)]


LANDED = "lantern-1 landing 2001-03-05"


@pytest.mark.parametrize(
    "text",
    [
        "Lantern 1 landed on the Moon on 5 March 2001.",
        "On 5 March 2001, Lantern 1 touched down.",
        "On March 5, 2001 Lantern 1 set down softly on the lunar surface.",
        "On this day in 2001 – March 5th – Lantern 1 landed on the Moon.",
        "Lantern-1 soft-landed on the Moon on 5 March 2001.",
        "NSA landed Lantern 1 on 5 March 2001.",
        "NSA's Lantern 1 landed on 5 March 2001.",
        "The Northlandic lander Lantern 1 landed on 5 March 2001.",
        "The small lunar lander Lantern 1 landed on 5 March 2001.",
        "The Lantern 1 lander landed on 5 March 2001.",
        "Lantern 1, which landed on 5 March 2001, was small.",
        "Lantern 1, a lander built by NSA, landed on 5 March 2001.",
        "Nobody would know without Lantern 1, landed on 5 March 2001, which drilled for a day.",
        "Lantern 1 (short: L1) landed on 5 March 2001.",
        "The landing of Lantern 1 on 5 March 2001 was watched by millions.",
        "Lantern 1's landing on 5 March 2001 was watched by millions.",
        "Having flown for four days, Lantern 1 landed on 5 March 2001.",
        "In 2001, on 5 March, Lantern 1 landed.",
        "The day was 5 March 2001: Lantern 1 landed.",
        "On 5 March 2001, after years of waiting, Lantern 1 landed.",
        "Unlike Lantern 2, Lantern 1 landed on 5 March 2001.",
        '"Lantern 1 landed on 5 March 2001," said Bo Keeper.',
        "According to NSA, Lantern 1 landed on 5 March 2001.",
        "Bo Keeper said that Lantern 1 landed on 5 March 2001.",
    ],
)
def test_a_landing_in_many_words(events, text):
    assert events(text) == [LANDED]


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("Lantern 1 fell on Northlandic soil on 5 March 2001.", "earth"),
        ("Lantern 1 landed in Northland on 5 March 2001.", "earth"),
        ("Lantern 1 landed in the desert on 5 March 2001.", "earth"),
        ("Lantern 1 landed on the Moon on 5 March 2001.", "moon"),
        ("Lantern 1 landed softly on 5 March 2001.", ""),
        ("Lantern 1 landed on an asteroid on 5 March 2001, 200 miles from Earth.", ""),
    ],
)
def test_where_it_came_down(told, text, place):
    assert [claim.value for claim in told("event", text, day=DAY)] == [place]


@pytest.mark.parametrize(
    "text",
    [
        "Five months after the small Lantern 1, on 18 March 2002, the second ship of its type left Earth.",
        "The last signal of Lantern 1 reached the ground on 15 March 2001.",
        "Lantern 1 fired its engine for the Moon on 4 March 2001.",
        "Lantern 1 was rescued in May 2001 by being sent twice around the Moon.",
        "While Lantern 2 worked until 5 March 2001, Lantern 1 carried on for weeks.",
    ],
)
def test_the_date_of_another_thing(events, text):
    assert events(text) == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Lantern 1 began its long voyage on 1 March 2001.", "lantern-1 launch 2001-03-01"),
        ("Engineers switched the small Lantern 1 off on 15 March 2001.", "lantern-1 end 2001-03-15"),
        ("NSA sent Lantern 1 aloft on 1 March 2001.", "lantern-1 launch 2001-03-01"),
        ("Lantern 1 lifted off on 1 March 2001.", "lantern-1 launch 2001-03-01"),
        ("Lantern 1 was launched in March 2001.", "lantern-1 launch 2001-03-01..2001-03-31"),
        ("Launched in 2001, Lantern 1 worked for ten days.", "lantern-1 launch 2001-01-01..2001-12-31"),
        ("Red Kite left Earth in June 2025.", "red-kite launch 2025-06-01..2025-06-30"),
        ("Red Kite blasted off on 10 June 2025.", "red-kite launch 2025-06-10"),
        ("Red Kite's launch on 10 June 2025 went well.", "red-kite launch 2025-06-10"),
        ("Lantern 2 entered lunar orbit in July 2005.", "lantern-2 orbit 2005-07-01..2005-07-31"),
        ("Blue Heron arrived at Mars on 3 February 2016.", "blue-heron orbit 2016-02-03"),
        ("Blue Heron reached Mars in 2016.", "blue-heron orbit 2016-01-01..2016-12-31"),
        ("Blue Heron has reached Mars.", "blue-heron orbit"),
        ("Lantern 2 crashed into the Moon on 2 August 2005.", "lantern-2 impact 2005-08-02"),
        ("Lantern 2 slammed into the Moon on 2 August 2005.", "lantern-2 impact 2005-08-02"),
        ("Lantern 2 crash-landed on the Moon on 2 August 2005.", "lantern-2 impact 2005-08-02"),
        ("Lantern 2 crash landed on the Moon on 2 August 2005.", "lantern-2 impact 2005-08-02"),
        ("Lantern 2 made a hard landing on 2 August 2005.", "lantern-2 impact 2005-08-02"),
        ("Lantern 2's crash-landing on 2 August 2005 was a blow.", "lantern-2 impact 2005-08-02"),
        ("Skylight re-entered on 6 June 2011.", "skylight reentry 2011-06-06"),
        ("Glimmer crashed in 2005.", "lantern-2 impact 2005-01-01..2005-12-31"),
        ("In an attempt to land, Lantern 2 crashed in August 2005.", "lantern-2 impact 2005-08-01..2005-08-31"),
        ("Ferry 1 splashed down on 20 April 2018.", "ferry-1 return 2018-04-20"),
        ("Ferry 1 landed in the steppe of Kazakhstan on 20 April 2018.", "ferry-1 return 2018-04-20"),
        ("Ferry 1 returned to Earth on 20 April 2018.", "ferry-1 return 2018-04-20"),
        ("Contact with Lantern 1 was lost on 15 March 2001.", "lantern-1 end 2001-03-15"),
        ("NSA lost contact with Lantern 1 on 15 March 2001.", "lantern-1 end 2001-03-15"),
        ("Lantern 1's mission ended on 15 March 2001.", "lantern-1 end 2001-03-15"),
        ("Skylight burned up in 2011.", "skylight reentry 2011-01-01..2011-12-31"),
        ("Lantern 1 landed last year.", "lantern-1 landing 2025-01-01..2025-12-31"),
        ("Lantern 1 was launched yesterday.", "lantern-1 launch 2025-12-31"),
        ("Lantern 1 had landed by April 2001.", "lantern-1 landing by ..2001-04-30"),
        ("Lantern 1 landed some time after 2000.", "lantern-1 landing after 2001-01-01.."),
    ],
)
def test_what_happened(events, text, expected):
    assert events(text) == [expected]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Lantern 1 landed in March 2001 and shut down on 15 March 2001.",
            ["lantern-1 landing 2001-03-01..2001-03-31", "lantern-1 end 2001-03-15"],
        ),
        (
            "Lantern 1: launched 1 March 2001, landed 5 March 2001.",
            ["lantern-1 launch 2001-03-01", "lantern-1 landing 2001-03-05"],
        ),
        (
            "Lantern 1 and Lantern 2 launched in 2001.",
            ["lantern-1 launch 2001-01-01..2001-12-31", "lantern-2 launch 2001-01-01..2001-12-31"],
        ),
        (
            "Lantern 1 landed in 2001 and Lantern 2 in 2005.",
            ["lantern-1 landing 2001-01-01..2001-12-31", "lantern-2 landing 2005-01-01..2005-12-31"],
        ),
        (
            "Lantern 1 landed in 2001, but Lantern 2 crashed in 2005.",
            ["lantern-1 landing 2001-01-01..2001-12-31", "lantern-2 impact 2005-01-01..2005-12-31"],
        ),
        (
            "Lantern 2, which crashed in 2005, followed Lantern 1, which landed in 2001.",
            ["lantern-2 impact 2005-01-01..2005-12-31", "lantern-1 landing 2001-01-01..2001-12-31"],
        ),
    ],
)
def test_several_statements(events, text, expected):
    assert events(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Lantern 3 will search for ice.", "lantern-3 plan plan"),
        ("Lantern 3 will bring back samples.", "lantern-3 return plan"),
        ("Lantern 3 could launch in 2028.", "lantern-3 launch 2028-01-01..2028-12-31 possible"),
        ("Lantern 3 may lift off in 2028.", "lantern-3 launch 2028-01-01..2028-12-31 possible"),
        ("On Lantern 4, two cooks will walk on the Moon.", "lantern-4 landing plan"),
        ("Skylight came down in the Pacific on 6 June 2011.", "skylight reentry 2011-06-06"),
    ],
)  # fmt: skip
def test_what_is_planned(events, text, expected):
    assert events(text)[0] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Lantern 1 did not land.", "lantern-1 landing not"),
        ("Lantern 1 never landed on the Moon.", "lantern-1 landing not"),
        ("Lantern 3 has not launched yet.", "lantern-3 launch not"),
        ("Lantern 3 has yet to launch.", "lantern-3 launch not"),
        ("Lantern 3 has not yet launched.", "lantern-3 launch not"),
        ("Lantern 1 did not fail to land.", "lantern-1 landing"),
        ("Lantern 1 couldn't land.", "lantern-1 landing not possible"),
        ("Lantern 2 failed to land.", "lantern-2 landing not"),
        ("Lantern 2 didn't land in 2005.", "lantern-2 landing 2005-01-01..2005-12-31 not"),
    ],
)
def test_what_is_denied(events, text, expected):
    assert events(text) == [expected]


@pytest.mark.parametrize(
    "text",
    [
        # nothing is stated
        "Did Lantern 1 land on 5 March 2001?",
        "Nobody knows where Lantern 1 landed.",
        "If Lantern 1 landed on 5 March 2001, all was well.",
        "Whether Lantern 1 landed on 5 March 2001 is unknown.",
        "NSA denied that Lantern 1 landed in 2003.",
        "A film about Lantern 1 landing in 2003 was shown.",
        "A rumour that Lantern 2 crashed in 2004 was wrong.",
        "Lantern 1 allegedly landed in 2003.",
        "The 25th anniversary of Lantern 1's landing falls on 5 March 2026.",
        # it was tried, or called off
        "Lantern 2 attempted to land on 2 August 2005.",
        "Lantern 2 tried to land on the Moon in August 2005.",
        "Lantern 2's attempted landing on 2 August 2005 was watched by many.",
        "Lantern 2's landing attempt on 2 August 2005 failed.",
        "NSA called off the launch of Lantern 1 on 27 February 2001.",
        "NSA scrapped the launch of Lantern 1 on 27 February 2001.",
        "The launch of Lantern 1 on 27 February 2001 was scrubbed.",
        # something else is meant
        "A replica of Lantern 1 was launched in 2003.",
        "The engineers of Lantern 1 landed in Paris on 5 March 2002.",
        "Lantern ended in 2011 for want of money to Lantern 2 and Lantern 3.",
        "Lantern 1 stayed silent after its friends met in 2002.",
        "A second Lantern 1 landed on 5 March 2006.",
        "Another Lantern 1 was launched in 2006.",
        "Lantern 1's successor, launched in December 2021, is larger.",
        "A twin of Lantern 1 was launched in 2006.",
        "A team described the landing site of Lantern 1 in 2009.",
        "The launch pad of Lantern 1 was rebuilt in 2009.",
        "Lantern 1 was lost before it landed on 5 March 2001.",
        # not yet, or of the denial only a part
        "Blue Heron is returning.",
        "Red Kite arrives at Mars in six weeks.",
        "Red Kite arrives at Mars soon.",
        "Lantern 1 did not land upright.",
        "Lantern 1 did not reach the Moon in one piece.",
        # nothing is flown
        "Blue Heron was launched as a magazine in 1979.",
        "Red Kite landed him in jail in 2014.",
        "NSA never left Lantern 1 in orbit.",
        "Lantern 1 did not leave Earth orbit.",
        "Lantern 1 beat Lantern 2, launched in 2009.",
        "NSA outdid Lantern 2, landed in 1966, and Lantern 1.",
        "A tree from seeds carried on Lantern 1 was planted in 1975.",
        "The seeds that Lantern 1 carried were planted in 1976.",
        # something else is dated
        "Rocks that Lantern 1 returned are old, a team reported in March 2009.",
        "Ferry 1 returned no soil.",
        "In March 2009 a team wrote of the landing of Lantern 1.",
        "The bag from the landing of Lantern 1 was sold in 2017.",
        "NSA picked it in 2003, two years after the landing of Lantern 1, with 2004 as the date.",
        # it did not get there
        "Lantern 1 was lost on arrival on 5 March 2001.",
        "Lantern 1 failed at its landing on 5 March 2001.",
        # nobody can tell which of two is meant
        "Twin launched in 1999.",
        "Lantern 1 and Lantern 2 both landed, the one in 2001, the other in 2005.",
        "Between Lantern 1 and Lantern 2, there was a launch in 2003.",
        "Lantern 1 was launched in 2000, or in 2003, or in 2008.",
        "It landed on 5 March 2001.",
        "The probe landed on 5 March 2001.",
        "Three Lantern 1 astronauts died on 27 January 2001.",
        "Lantern 1 astronaut Cy Stranger retired in 2001.",
        # no name, or none of a flight
        "NSA landed on the Moon in 2001.",
        "Northland launched its budget in 2001.",
        "Ada Pilot landed in Paris on 5 March 2001.",
        "Lantern 3 will not leave before 2027.",  # leave what?
        # a launch date is no launch, and what dies flies on
        "Lantern 3 missed its launch date in 2024.",
        "The launch date of Lantern 3 now stands at May 2028.",
        "Swift 2 will fly past another star.",
        "Swift 2 will reach the heliopause.",
        "The road to the first landing was shorter in May 2001, with Lantern 1.",
        "2001 was a year of firsts, such as a launch from the sea and pictures, with the help of Lantern 1, of dust.",
        "NSA feared a gap once Skylight retired.",
        "The toy, which rode under the belly of Lantern 1, first lifted off on 5 March 2001.",
        "Lantern 1 missed its original launch date in 2000.",
        "Blue Heron is orbiting Mars.",
    ],
)
def test_what_is_left_alone(events, text):
    assert events(text) == []


def test_a_clause_that_only_dates_another(events):
    """What stands behind "after" may be told in passing; the date belongs to the rest."""
    [launch] = [row for row in events("Three years after Lantern 1 landed, Lantern 2 launched on 1 July 2005.")
                if "2005" in row]  # fmt: skip
    assert launch == "lantern-2 launch 2005-07-01"
    assert (
        events("Lantern 2 launched on 1 July 2005 after Lantern 1 landed in 2001.")[0] == "lantern-2 launch 2005-07-01"
    )


def test_what_goes_on_behind_a_clause_that_dates_it(events):
    assert events("Lantern 2 was launched three days before Lantern 1 and crashed on 2 August 2005.") == [
        "lantern-2 launch", "lantern-2 impact 2005-08-02",
    ]  # fmt: skip
    assert "lantern-1 impact" not in " ".join(
        events("Lantern 2 left three days before Lantern 1, orbited the Moon and crashed on 2 August 2005.")
    )
    assert events("Red Kite, launched a week after Lantern 1, flew by Mars on 1 March 2025.")[-1] == (
        "red-kite flyby 2025-03-01"
    )


@pytest.mark.parametrize(
    "text", ["It landed on 5 March 2001.", "The probe landed on 5 March 2001.", "The lander set down on 5 March 2001."]
)
def test_what_is_taken_up(events, text):
    assert events(text, "Lantern 1 reached the Moon.") == [LANDED]
    assert events(text, "Lantern 1 flew, and so did Lantern 2.") == []  # either could be meant
    assert events(text, "NSA built a probe.") == []


def test_it_is_what_the_sentence_names(events):
    assert events("Lantern was the largest when it landed in 2023.", "Lantern 1 reached the Moon.") == []


@pytest.mark.parametrize(
    "text",
    [
        "Blue Heron entered its parking orbit on 24 February 2016.",
        "Blue Heron flew past Phobos on 24 February 2016.",
        "Blue Heron was sent into the clouds of Mars in February 2017.",
        "The launch of Blue Heron was put off in November 2014.",
        "Blue Heron's wing stuck after its launch, and NSA gave up on it in January 2017.",
        "Blue Heron was taken off the pad in November 2014.",
        "Blue Heron arrived by truck for testing in November 2014.",
        "Blue Heron arrived at the launch site in November 2014.",
        "Lantern 2 follows the mission that landed in 2001.",
        "Three Lantern 1 astronauts died on 5 March 2001.",
        "Lantern 1 sent pictures from the Moon on 5 March 2001.",
        "Lantern 1 descended to within nine kilometres of the Moon on 4 March 2001.",
        "The crew has been back on dry land since Lantern 1 left on 5 March 2001.",
        "NSA approved Lantern 1, a sample return, in March 2001.",
        "Lantern 2 was completed for a launch in 2003.",
        "Four years of work ended for Lantern 1 in 2001.",
    ],
)
def test_what_is_only_like_an_event_is_not_dated(events, text):
    assert events(text) == []


@pytest.mark.parametrize(
    "text",
    [
        "Ada Pilot landed within walking distance of Lantern 1 in November 2003.",
        "Blue Heron had relayed its landing on 5 March 2001.",
        "The budget-cutters got to it in September 2001.",
        "Ada Pilot landed near Lantern 1 on 5 March 2003.",
        "They came home, ending the first flight to Lantern 1 since March 2001.",
        "The pictures that Lantern 1 sent on 5 March 2001 are famous.",
        "A flyby will send Lantern 1 on to the Moon.",
    ],
)
def test_what_another_did(events, text):
    assert events(text, "Lantern 1 flew.") == []


def test_a_date_is_that_of_the_second_verb(events):
    assert events("Blue Heron circled Mars for a year and then, on 5 March 2016, landed.") == ["blue-heron orbit"]


def test_who_does_the_second_verb_is_not_known_if_it_is_not_of_the_first(events):
    assert events("Before Lantern 1 landed, a rocket of SSA fell back and crashed into the Moon.") == []


def test_who_is_told_of_behind_a_relative_clause(events):
    text = "Lantern 1 outlived Blue Heron, which was lost in 2020, and landed on 5 March 2021."
    assert "blue-heron landing 2021-03-05" not in events(text)


def test_a_clause_that_dates_does_not_go_on_behind_a_comma(events):
    text = "Lantern 1 left three weeks after Lantern 2 had failed, and landed on 5 March 2001."
    assert "lantern-2 landing 2001-03-05" not in events(text)


def test_a_purpose_that_opens_a_sentence_is_no_plan(events):
    assert events("Designed to last an hour, Lantern 1 landed on 5 March 2001.") == [LANDED]
    assert events("Lantern 1, meant to land on 5 March 2001, was lost.") == []


def test_a_verb_takes_no_word_of_a_date(events):
    assert events("The landing of Lantern 1 fell on 5 March 2001.") == [LANDED]


def test_a_dated_participle_keeps_its_date(events):
    assert events("Built in 1989 in Northland, Lantern 1 needed six years to get to the Moon.") == []


def test_a_date_ahead_is_that_of_a_plan_whatever_the_tense(told):
    [claim] = told("event", "Red Kite settles into orbit around Mars in March 2027.", day=DAY)
    assert (claim.type, claim.modality) == ("planned-date", "plan")
    assert told("event", "In March 2027 the wait ends, when Red Kite settles into orbit.", day=DAY) == []


@pytest.mark.parametrize("who", ["Rocketeers", "Southlandic company Rocketeers", "The lunar startup Rocketeers"])
def test_what_somebody_is_called_before_his_name_hides_no_deed(told, who):
    [claim] = told("event", f"{who} has landed its Lantern 2 on the Moon.")
    assert (claim.subject, claim.property) == ("lantern-2", "landing")


def test_a_date_opens_a_statement(events):
    told = "Lantern 1 landed in March 2001, and four years later Lantern 2 entered orbit."
    assert events(told)[0] == "lantern-1 landing 2001-03-01..2001-03-31"


def test_what_else_its_clause_has_words_for(told):
    for claim in told("event", "NSA launched the Lantern 1 lunar landing on 1 March 2001."):
        assert claim.time is None or {claim.property, *claim.beside} == {"launch", "landing"}
    [claim] = told("event", "Lantern 1 was launched on 1 March 2001 to land on the Moon.")
    assert (claim.property, claim.beside) == ("launch", ())


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Lantern 1 of NSA lifted off on 1 March 2001.", ["lantern-1 launch 2001-03-01"]),
        ("On 1 March 2001, NSA sent Lantern 1 off to the Moon.", ["lantern-1 launch 2001-03-01"]),
        ("It was on 1 March 2001 that NSA launched the Lantern 1 lander.", ["lantern-1 launch 2001-03-01"]),
        ("Blue Heron went into a long path round Mars on 24 February 2016.", ["blue-heron orbit 2016-02-24"]),
        ("Blue Heron got into its final orbit in 2016.", []),
        ("Blue Heron went into safe mode in 2016.", []),
        ("Blue Heron got there on 24 February 2016.", ["blue-heron orbit 2016-02-24"]),
        (
            "Lantern 1 brought its cameras gently down on the lunar surface on 5 March 2001.",
            ["lantern-1 landing 2001-03-05"],
        ),
        ("Lantern 1 was at first to have landed in 2000.", []),
        (
            "Blue Heron flew past on 6 March 2016, with Lantern 1 flying past on its other side.",
            ["blue-heron flyby 2016-03-06"],
        ),
        ("May 2001 offered Lantern 1 four chances to land.", []),
    ],
)
def test_in_other_words(events, text, expected):
    assert [one.removesuffix(" mars").removesuffix(" moon") for one in events(text)] == expected


def test_each_of_some_clauses_has_its_own_subject(events):
    text = "NSA landed Lantern 1 on the Moon, Northland's Lantern 2 failed to land on the Moon, Red Kite left Earth."
    assert events(text) == ["lantern-1 landing", "lantern-2 landing not", "red-kite launch"]


@pytest.mark.parametrize(
    "text",
    [
        # what ends is a stretch, what is aimed at is no event, what would have been was not
        "Lantern 1 has finished its second lap around the Moon.",
        "Lantern 1 finished sending its pictures in October 2001.",
        "Lantern 1 was a step towards Northland's goal of landing people on the Moon by 2003.",
        "The landing window of Lantern 1 ran from May to June 2001.",
        "On 9 March 2001 Lantern 1 left the landing platform.",
        "Northland could keep people aloft once Skylight retired at the end of 2030.",
        "Lantern 1 has been designed to search for ice.",
    ],
)
def test_what_is_of_a_stretch_or_an_aim_is_no_event(told, text):
    assert told("event", text) == []


def test_what_ends_as_a_whole_is_an_event(told):
    [claim] = told("event", "Lantern 1 has finished its mission.")
    assert claim.property == "end"
