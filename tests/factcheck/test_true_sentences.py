"""True sentences, or such that nobody can check, in the made-up world: none of them is flagged."""

import pytest
from made_world import MadeWorld

from orbitctl.factcheck.checker import Checker
from orbitctl.factcheck.judgement.verdicts import FLAGS
from orbitctl.factcheck.text.read import read

CHECKER = Checker(MadeWorld())


@pytest.mark.parametrize(
    "text",
    [
        # what was tried on a day and did not come about
        "The launch of Lantern 3 was called off on 23 August 2025, hours before it was to leave.",
        "Lantern 3's rocket was rolled back from the pad on 26 August 2025.",
        "A first countdown for Lantern 3 was scrubbed in May 2025.",
        # what is still to be done, and only says when something else is to be
        "Northland wants a station of its own before Harbour is deorbited, or there will be a gap.",
        "When Harbour is decommissioned, nobody will be in orbit.",
        # what a paper allows
        "In September 2025 SSA won an order with an option to land Lantern 4.",
        "NSA turned Lantern 4 into a docking test in Earth orbit on 27 February 2025.",
        # whose a part without a record is
        "Swift 1 dropped the lander PETREL, built by SSA, on Mars in 2017.",
        "Swift 1 and Southland's Ferry 2 were shown together.",
        # a state is none of the day it is told for
        "Blue Heron was still circling Mars in the summer of 2020.",
        "Harbour has flown nobody yet.",
        # a name that only dates or measures
        "Three landings that NSA planned after Lantern 1 never flew.",
        "Lantern 3 comes before it; a larger station is named for the 2040s.",
        "The Dove module was attached to the Skylight module in 2003.",
        "Ada Pilot, who flew on Ferry 1 and later commanded three other missions, is retired.",
        "Landers: Black Swan (2008, lost), Lantern 1 (2001, touched down), White Hare (2013, lost).",
        "Northland's road map of 2021 for Harbour spoke of five launches.",
        "Five states that signed the Lunar Pact met in May.",
        "Ferry 2 will fly on Mars in the 2040s.",
        # what something was made for
        "Lantern 1, meant to hit Mars, landed on the Moon.",
        # of some only, to be or to go, and not all that did
        "Two orbiters were sent out, of which only Swift 1 reached orbit around Mars.",
        "Only one of the Lantern crews that set out for the Moon's surface failed to reach it.",
        "Lantern 1 was the first craft to fly past the Moon and the Earth in one go.",
        # the first of its own
        "Swift 2: First Mars flyby on 3 February 2016.",
        "Swift 1: First pass of Mars in 2016.",
        "Lantern 3 was cancelled in 2023 and brought back to life a year later.",
        # a flight that only dates what befell another, or is named beside it
        "Two weeks before Lantern 1 landed, the second of the giant rockets fell back and exploded.",
        "When it came down in 2013 it took with it Lantern 2.",
        "Two small craft known as Swift 1 had relayed its landing on 5 March 2001.",
        "It dispatched the twin probes of Swift 1, and its booster landed at sea.",
        # what was lost and found again
        "Blue Heron was lost and recovered in 2019.",
        "Blue Heron, lost for much of the summer of 2019, is at work to this day.",
        "Blue Heron went astray in 2019 and was coaxed back under control.",
        "Blue Heron was given up for lost in 2019 before engineers regained control of it.",
        # what was all but so, or was made ready for
        "Blue Heron nearly died in May 2019.",
        "Blue Heron was almost switched off in 2008 and kept going until 2019.",
        "Blue Heron went silent in 2015 and was brought back to life.",
        # who or what survived
        "Lantern 2 was silent when it reached the ground.",
        "Two satellites that Ferry 2 released were lost in useless orbits.",
        "Blue Heron, which never lost touch, watched over its silent twin's side.",
        "When Lantern 1 landed in March 2001, a relay that had been launched in May 2000 passed on its calls.",
        # who sold what, and what a program has still to fly
        "Northland Works, which had sold NSA a landing with its Lantern 3, closed this July without having flown.",
        "Lantern 3, which ought to have gone in 2024, was put off.",
        "Thursday's Ferry 2 launch put a pad out of action.",
        "Lantern 3 is off to the Moon at last.",
        "A car-sized craft on the far side: Lantern 3 still sounds made up.",
        "Swift 1 radioed back its last pictures on its way to a crash in what is now a crater.",
        "The orbiter that brought it is still at work.",
        "Ada Pilot's diary survived the end of Ferry 1.",
        "Black Swan descended to within 14 kilometres of the Moon.",
        "Lantern 3, completed for a launch in 1977 that never took place, stands in a hall.",
        # the date of a report, or of what else is told; a name that is only added
        "June 2003 -- NSA's Lantern 1 landed on the Moon on the evening of 5 March 2001.",
        "On 1 March 2001 Lantern 1 left for the Moon, completing a landing on 5 March 2001.",
        "Black Swan left the ground in 2008 and fell back in 2008, Lantern 1, which landed in 2001.",
        "Lantern 1 and 2 were launched in March 2001 and in July 2005.",
        # what is about others, or of a time before
        "Pictures of the landing of Lantern 1 of 5 March 2001 came out on 5 April 2001.",
        "With Lantern 1 the landing day is 5 March 2001, the feast 6 April 2001.",
        "Lantern 2 has let its controllers on the ground wait.",
        "Lantern 3 is alive once more.",
        "Lantern 1 has mapped the stars and what is known of how the Milky Way is built.",
        "No Northland craft had gone to the Moon since 1999.",
        "NSA is exploring partnerships for Harbour, and ways to fly Lantern 3.",
        # what is denied of a place, or comes later
        "Blue Heron is not circling the Moon but Mars.",
        "NSA will fly Lantern 4 once its Harbour is flying again.",
        "Harbour is collecting friends.",
        "The launch of Lantern 3 was due when it was called off.",
        "The budget-cutters got to it, and Lantern 3 put an end to the talk on 5 May 2024.",
    ],
)
def test_none_is_flagged(text):
    found = CHECKER.check(read("draft.txt", [text], form="plain", day=None))
    assert [(one.rule, one.explanation) for one in found if one.verdict in FLAGS] == []
