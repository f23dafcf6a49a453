"""Words of going to a body, of being there and of working there: open classes, as wide as the language has them."""

from __future__ import annotations

from orbitctl.factcheck.claims.grammar.verbs import inflections
from orbitctl.factcheck.reading.wordsets import wordset

GOING = inflections(
    "go fly send dispatch despatch launch head aim target travel journey voyage trek cruise steer throw fling sling"
    " hurl direct guide train set depart leave bring carry take deliver put ferry commit race speed sail sweep hurtle"
    " shoot fire rocket propel boost point route ship transport convey coast venture return drop"
    " release lower plant place"
) | wordset("bound destined trip way course route path trajectory road out off en passage transit")
BEING = inflections(
    "reach arrive enter orbit circle loop land touch settle descend plunge parachute fall dive crash smash"
    " slam hit strike impact ram collide park station sit hover trundle drive roam rove roll walk hop bounce rendezvous"
    " capture slip slide operate work chase pursue hunt shadow escort accompany trail catch meet nudge deflect knock"
    " push shove spend perch stand lie brake linger loiter dwell live stay revolve skim graze perish die end sink"
    " wander crawl explore visit encounter greet tour alight ditch thump wake disappear vanish approach near pull"
    " freeze find lose survive sleep hibernate breathe cross dock moor wait burn"
) | wordset(
    "touchdown arrival insertion foothold appointment life years days perch aloft home landing crash rendezvous"
)
STUDYING = inflections(
    "explore study survey map investigate scan observe photograph image examine probe inspect scout monitor watch"
    " measure peer look see unveil chart listen analyse analyze sniff eye gaze stare film record scrutinise scrutinize"
    " snap reveal discover detect document eavesdrop research focus"
) | wordset("exploration study survey portrait portraits realm mapper observation observations views view")
SAMPLING = inflections(
    "collect gather scoop fetch return drill dig snatch grab pluck retrieve bring come sample haul take chip scrape"
    " scrabble touch tap pick seize swallow vacuum suck obtain acquire hail originate excavate"
)
#: Of these, what is done from afar as well.
LOOKING = inflections(
    "observe photograph image watch look see eye gaze stare film record snap view discover detect"
) | (wordset("portrait portraits observation observations views view"))
#: Nouns for a flight there, and for a craft by what it does there.
FLIGHTS = wordset(
    "mission missions expedition expeditions trip odyssey visit visitor visitors voyage journey flight flights ticket"
    " tour ride look envoy emissary ambassador caller guest satellite lander landers orbiter orbiters rover rovers"
    " probe probes mapper explorer spacecraft craft scout surveyor cartographer station helicopter impactor cubesat"
    " cubesats robot robots flyer penetrator hopper ship vehicle observer prospector"
)
#: What swings by a body is bound for another.
SWINGING = inflections("pass swing whip bend boost") | wordset(
    "flyby flybys past swingby slingshot assist assists gravity pull via slung wave waved glimpse glimpsed distance"
    " distant afar telescope background crossed momentum speed"
)
#: What is told of other flights, or of what this one is good for.
OF_OTHERS = inflections("prepare pave rehearse help inspire follow propose dream hope lead teach") | wordset(
    "future next later eventual eventually ambition ambitions precursor pathfinder rehearsal lessons lesson experience"
    " concept idea step steps stepping someday successor successors sequel similar analogue analog technology"
    " technologies sister colleague colleagues predecessor before named"
)
#: What is done at one body, once or twice, as the kinds of events on record have it.
DEEDS: dict[str, str] = {
    word: deed
    for deed, words in {
        "impact": inflections("collide hit strike slam smash crash ram impact") | {"collision"},
        "landing": inflections("land alight") | wordset("touch touched touches touching landing touchdown touchdowns"),
        "sample": wordset("sample samples material materials dust grains soil rocks regolith pebbles rubble"),
    }.items()
    for word in words
}
