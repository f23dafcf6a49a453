"""The words of deeds, each with what it asks of a flight; and those that ask for nothing.

Verbs are those of `claims.verbs`, by sense; a word that is neither here nor a name keeps a deed from being understood.
"""

from __future__ import annotations

from functools import lru_cache

from orbitctl.factcheck.claims.grammar import vocabulary as v
from orbitctl.factcheck.claims.grammar.verbs import Verb, inflections
from orbitctl.factcheck.reading.wordsets import wordset


def _listed(text: str) -> frozenset[str]:
    return frozenset(text.split(", "))


#: Senses of verbs that tell of a deed, the plainest first.
_SENSES = {
    "orbit": "orbit", "walk": "walk", "dock": "dock", "crash": "hit", "flyby": "fly", "land": "land",
    "launch": "launch", "fail": "failure", "succeed": "success",
}  # fmt: skip
#: Verbs, in their base form, that can mean another deed than their sense says: what they reach, or put, tells that.
_OPEN = _listed(
    "put, reach, arrive, lower, bounce, tip over, topple, settle, stick its landing, fall on, fall over, bounce down,"
    " drop onto, touch, sink, enter, insert, draw alongside, rendezvous, get to, capture, pull up, draw up, catch up,"
    " close in on, pull alongside, come alongside, meet up with, pass, steal, encounter, graze, couple, attach, ride,"
    " leave, send, dispatch, boost, quit, inject, send into, send up, send off, lose, doom, steer into, drive into,"
    " guide into, come to grief, dash, dive, fly, go"
)
_FETCHING_VERBS = _listed(
    "return, bring home, bring back, carry home, come home, come back, get back, get home, fetch back"
)


@lru_cache(4096)
def act_of(verb: Verb) -> str | None:
    """Return the deed a verb tells of, if it can tell of no other."""
    if verb.base in _FETCHING_VERBS:
        return "return"
    if verb.base == "touch":
        return "touch"
    if verb.base in _OPEN:
        return None
    return next((act for sense, act in _SENSES.items() if sense in verb.senses), None)


#: Verbs of leaving for a place that may never be reached.
AIMING = _listed("set out, set off, head, make for, aim, start, depart, leave, set course, bind")
#: How these begin, and what does so with "to" or "in": "failed to land", "succeeded in".
LEADING_ON = inflections("set head make aim start depart leave bind fail succeed") | wordset("failure success")


#: What other words tell.
WORD_ACTS: dict[str, str] = {
    **dict.fromkeys(wordset("landing landings touchdown touchdowns landfall alighted"), "land"),
    **dict.fromkeys(wordset("impact impacts crash crashes"), "hit"),
    **dict.fromkeys(wordset("flyby flybys fly-by fly-bys swingby swingbys"), "fly"),
    **dict.fromkeys(wordset("docking dockings rendezvous"), "dock"),
    **dict.fromkeys(wordset("spacewalk spacewalks eva evas spacewalked float floated floats floating"), "spacewalk"),
    **dict.fromkeys(wordset("moonwalk moonwalks footprints bootprints foot feet"), "walk"),
    **dict.fromkeys(
        wordset("sample samples soil rock rocks regolith dust dirt rubble moonrock moonrocks specimens"), "sample"
    ),
    **dict.fromkeys(wordset("rover rovers"), "rover"),
    **dict.fromkeys(inflections("drive rove roam trundle"), "roving"),
    **dict.fromkeys(wordset("moonbuggy moonbuggies buggy buggies car cars"), "drive"),
    **dict.fromkeys(wordset("pictures photographs images photos picture photograph image photo"), "success"),
    **dict.fromkeys(wordset("liftoff liftoffs launch launches"), "launch"),
    **dict.fromkeys(wordset("lost failure failures failed perished destroyed fail doomed unsuccessful"), "failure"),
    **dict.fromkeys(wordset("success successes succeeded worked"), "success"),
    **dict.fromkeys(wordset("still operating active alive functional functioning"), "at-work"),
    **dict.fromkeys(wordset("shot shoot shooting missile missiles antisatellite asat"), "asat"),
    **dict.fromkeys(wordset("survived survive survives survivor survivors"), "survive"),
}  # fmt: skip
#: Going somewhere, in whatever way: what is meant is told by where.
GOING = inflections(
    "go fly get travel voyage journey venture head reach visit arrive attain pass enter carry take bring send put place"
    " deliver ferry transport loft lift launch orbit set step make ride come haul fetch convey return ship dispatch"
    " leave land touch encounter approach explore study insert lower dock soar escape swing loop sail slip roll"
    " work operate"
) | wordset(
    "travelled travelling stepped flight flights trip trips voyages journeys missions mission been sent aboard"
    " arrivals travellers"
)
#: Bringing something home.
FETCHING = inflections("return bring fetch haul deliver carry ferry ship take come retrieve recover collect get") | (
    wordset("return returns home back")
)
#: Who is counted.
UNITS: dict[str, str] = {
    **dict.fromkeys(
        wordset(
            "person persons people human humans man men astronaut astronauts cosmonaut cosmonauts taikonaut taikonauts"
            " traveller traveler travellers travelers spacefarer spacefarers citizen citizens passenger passengers"
            " nobody somebody anybody anyone everyone everybody individual individuals flier fliers"
            " spaceman spacemen gentleman gentlemen lady ladies space-traveller moonwalker moonwalkers woman women"
        ),
        "person",
    ),
    **dict.fromkeys(wordset("crew crews"), "crew"),
    **dict.fromkeys(
        wordset("country countries nation nations state states power powers superpower superpowers"), "country"
    ),
    **dict.fromkeys(wordset("company companies firm firms business businesses startup outfit venture"), "company"),
    **dict.fromkeys(
        wordset(
            "craft spacecraft probe probes mission missions flight flights vehicle vehicles ship ships spaceship"
            " spaceships object objects machine machines robot robots satellite satellites launch launches nothing"
            " anything everything something capsule capsules orbiter orbiters lander landers rover rovers rocket"
            " rockets telescope telescopes module modules station stations visitor visitors shot"
            " shots cubesat cubesats device devices explorer"
        ),
        "flight",
    ),
}  # fmt: skip
#: Whose people are called by a word of their own.
FLIERS_OF = {"cosmonaut": "soviet-union", "cosmonauts": "soviet-union", "taikonaut": "china", "taikonauts": "china"}
#: What a word asks of the craft or the crew.
KINDS: dict[str, str] = {
    **dict.fromkeys(wordset("crewed manned piloted inhabited"), "crewed"),
    **dict.fromkeys(wordset("uncrewed unmanned robotic robot robots automatic automated unpiloted"), "uncrewed"),
    **dict.fromkeys(wordset("orbiter orbiters"), "orbiter"),
    **dict.fromkeys(wordset("lander landers"), "lander"),
    **dict.fromkeys(wordset("woman women female"), "woman"),
    **dict.fromkeys(wordset("private privately commercial commercially"), "private"),
    **dict.fromkeys(wordset("soft softly gently gentle controlled"), "soft"),
    **dict.fromkeys(
        wordset("safely intact work working whole unharmed undamaged successful successfully upright"), "well"
    ),
    **dict.fromkeys(wordset("fully"), "fully"),
    **dict.fromkeys(wordset("cubesat cubesats"), "cubesat"),
    **dict.fromkeys(wordset("telescope telescopes"), "telescope"),
    **dict.fromkeys(wordset("helicopter helicopters"), "helicopter"),
    **dict.fromkeys(wordset("military"), "military"),
}  # fmt: skip
#: Words that add nothing to a deed, whatever it is.
NEUTRAL = (
    v.BE
    | v.AUXILIARIES - {"will", "shall", "would", "could", "should", "might", "may", "can", "must", "going"}
    | (v.DETERMINERS - {"another", "other"})
    | inflections(
        "make perform achieve complete accomplish manage effect execute stage conduct undertake pull see do become"
        " log rack notch total amass clock retire ground mount end"
    )
    | wordset(
        "a an the of in on to at from with into onto aboard for as by around round about upon up down out over off past"
        " across inside through under & 's s ' ’ “ ” \" . , ; - that which who whom whose it its he she his her they"
        " their them there one ones and both either at all any this such same own"
        " ever yet so far thus date till already history once time times"
        ""
        " actually really truly whatsoever even exactly precisely entirely total altogether indeed thereby"
        " nonetheless whole entire full single different separate first earliest known recorded"
        " made managed able sent been"
        " successful historic famous celebrated great artificial manmade human-made human being beings"
        " world's humanity mankind humankind earth earth's earthly surface ground soil back home"
        " hand hands among fact order piece free sort kind type name distinction honour honor"
        " programme program project series board fleet retirement career service laboratories laboratory labs"
        " scientists pair duo trio course during throughout occasions means independent independently owned list"
        " club ranks vicinity neighbourhood neighborhood celestial"
    )
)  # fmt: skip
#: Where something is that is no body: space, orbit.
PLACES: dict[str, str] = {
    **dict.fromkeys(wordset("space cosmos spaceflight"), "space"),
    **dict.fromkeys(wordset("orbit orbital orbits orbiting"), "orbit"),
    **dict.fromkeys(wordset("beyond outside"), "beyond"),
    **dict.fromkeys(wordset("surface ground"), "surface"),
    "down": "down",
    **dict.fromkeys(wordset("satellite satellites"), "satellite"),
    **dict.fromkeys(wordset("station stations"), "station"),
}  # fmt: skip
#: Participles by which craft are told apart.
SENT = wordset("sent launched dispatched despatched built bound")
#: Stretches of time.
SPANS = wordset("years year months month weeks week days day hours decades decade")
#: Planets, and any other world.
OTHER_WORLDS: dict[str, str] = {
    **dict.fromkeys(wordset("planet planets"), "planet"),
    **dict.fromkeys(wordset("world worlds body bodies"), "world"),
}  # fmt: skip
#: With one of these nothing is told as done, or not of all of them.
UNTOLD = (
    v.FUTURE | v.DOUBTFUL | v.DOUBTED | v.TRYING | v.PLANNING - {"set", "about", "booked", "working", "course"}
    | wordset(
        "if unless ? almost nearly perhaps probably maybe attempt attempts attempted tried try hoped planned claimed"
        " claims according reportedly arguably officially virtually practically wanted dreamed dream except besides"
        " apart aside excluding barring save counting other else further more again similar comparable recently"
    )
)  # fmt: skip
