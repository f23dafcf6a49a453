"""What actors do beside a flight that is not theirs, and what of theirs may be on it: these words tell of no owner."""

from __future__ import annotations

from orbitctl.factcheck.claims.grammar import vocabulary as v
from orbitctl.factcheck.reading.wordsets import wordset

#: What belongs to a flight, and may have another maker, owner or user than the flight.
THINGS = wordset(
    "camera cameras instrument instruments payload payloads experiment experiments antenna antennas dish dishes engine"
    " engines stage booster boosters rocket rockets radar seismometer drill arm wheels wheel parachute parachutes data"
    " pictures images photographs samples sample detector detectors telescope spectrometer magnetometer laser"
    " reflector retroreflector computer software panels battery batteries suit suits seat seats ticket ride launch"
    " launcher study paper report film book documentary stamp stamps model replica copy museum spectrograph sensor"
    " sensors part parts component components contribution share hardware capsule capsules heat shield adapter"
    " transmitter receiver beacon relay passenger passengers guest guests crew astronaut astronauts cosmonaut"
    " scientist scientists network station-keeping site crater probe's contract award deal bid proposal"
)
#: Launching, carrying, meeting it.
_LAUNCHING = wordset(
    "launch launched launches launching launcher rocket rockets liftoff blast lifted lofted carried carrying carries"
    " carry boosted hitched ride rides docked docking berthed recovered recovery retrieved splashed"
    " booked hired"
)
#: Hearing, seeing and using it.
_WATCHING = wordset(
    "tracked tracking track followed following watched watching observed observing seen spotted sighted photographed"
    " imaged detected monitored heard listened listening picked received relayed recorded confirmed contact contacted"
    " studied analysed analyzed examined used using shared visited toured learned learnt learn track follow watch"
    " observe hear heard listen see saw study receive photograph"
    " monitor visit beeps signal signals learns"
)
#: Speaking of it, wishing it well, or paying attention.
_SPEAKING = wordset(
    "hailed praised welcomed congratulated congratulations criticised criticized condemned mourned cheered celebrated"
    " honoured admired applauded envied noted reported announced said told says asked called named nicknamed dubbed"
    " statement answered headlines silence report paper press media newspaper newspapers"
    " president minister ambassador parliament envy interest"
    " reaction permission invited invitation protest protested request requested praise"
)
#: Setting it against another.
_RIVALLING = wordset(
    "rival rivals rivalled race raced racing beat beaten beating overtaken overtook eclipsed preceded matched inspired"
    " modelled modeled copied follow wants want hoped copy equalled surpassed"
    " competed competing competition competitor overshadowed challenge"
    " unlike like than against before after since until ahead behind besides except instead rather versus compared"
    " similar resembles resembling response answer followed follows following joined joins join"
)
#: Places.
_PLACES = wordset(
    "coast desert soil territory island islands site station antenna dish port village town province region city north"
    " south east west kilometres kilometers miles km steppe plains plain sea ocean waters border mountain hill shore"
    " lake forest grasslands grassland outback sky skies cape coastline capital"
)
#: Money for it, and things bought from it.
_TRADING = wordset("budget loan grant price insurance insured bought sold buy sell data pictures images samples"
                   " findings results money licence license tax")  # fmt: skip
#: Having something of another aboard.
_BEARING = wordset(
    "bore bearing held housed housing included including includes deployed dropped dropping released"
    " brought equipped fitted aboard hosting hosts hosted help helped helping support supported assistance aid backed"
    " advice partner partners partnership guest guests passenger passengers component components contribution"
    " payload payloads cooperation collaboration"
)

#: Between a flight and an actor none of these stands.
NO_LINKS = (
    _LAUNCHING | _WATCHING | _SPEAKING | _RIVALLING | _PLACES | _TRADING | (_BEARING - {"contribution"}) | THINGS
    | v.NEGATIONS | v.DOUBTFUL
) - wordset("ticket relay telescope capsule capsules hardware award study bid contribution")  # fmt: skip
#: What is somebody's and is no flight of theirs.
NO_HEADS = NO_LINKS - {"answer"} | wordset(
    "scientists astronomers researchers public viewers observers people astronaut astronauts"
    " cosmonaut cosmonauts crew pilot hopes hope dream dreams schoolchildren students"
    " radio observatory observatories volunteers amateurs citizens language word name flag anthem mythology"
    " chief head boss administrator commands command orders engineer designer born descent origin time soil programme's"
)
#: With one of these a sentence goes over to something else.
ASIDE = THINGS - wordset("telescope capsule relay") | wordset(
    "where its their his her whose another other others second twin sister successor predecessor"
)
#: Behind these words a preposition does not lead to an owner.
GOVERNING = {
    "from": wordset(
        "criticism praise far away back signals data pictures images free differs different apart north south east west"
        " off up visible seen money help kilometres miles returned separated withdrawn"
        " distance distinct home"
    ),
    "of": _PLACES
    | wordset(
        "time history people front instead because north south east west outside inside kind sort end"
        " start help year years day wake sight soil eyes view name names president capital aid ahead lack"
        " light hopes hope first pictures images map maps"
    ),
    "for": wordset(
        "first win time waiting wait day years responsible good bad loss blow setback boost lesson lessons"
        " test success failure search searched looked mapped apology milestone surprise except but"
        " reserved room meant important worked works working work left"
    ),
    "at": wordset("looked looking arrived aimed stopped meeting held shown exhibited seen ended end angry laughed"),
    "by": wordset("day night far close mid means way surprise contrast"),
}
#: People in whose stead their agency is named.
PEOPLE = wordset("engineers scientists controllers researchers team specialists labs laboratory laboratories workshops"
                 " bureau technicians hands experts people")  # fmt: skip
