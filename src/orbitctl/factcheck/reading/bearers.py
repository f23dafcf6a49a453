"""Telling a craft's name from that of a later craft, a firm, a ship or a place that is called after the same thing."""

from __future__ import annotations

from orbitctl.factcheck.reading.bodies import BY_WORD
from orbitctl.factcheck.reading.calendar.words import FULL_WEEKDAYS, MONTHS
from orbitctl.factcheck.reading.numerals import ORDINALS
from orbitctl.factcheck.reading.ranked import CREWED, is_narrowed, is_rank, of_series
from orbitctl.factcheck.reading.tokens import Tokens
from orbitctl.factcheck.reading.wordsets import wordset
from orbitctl.names import ROMAN

_HYPHENS = wordset("- ‐ ‑")
#: Later flights are counted so; I is left out, for it is a word.
_LATER = frozenset(ROMAN[1:])
#: Whatever a flight's number is.
NUMERALS = frozenset(ROMAN) | {str(number) for number in range(1, 200)}
#: A flight's number has so many digits; more are a year.
_LONGEST_NUMBER = 2
_NONE: frozenset[str] = frozenset()
#: Titles of persons, and what ships and places are called with.
_BEFORE = wordset(
    "hms uss ss mv rrs mount lake cape fort saint st mr mrs miss ms dr professor captain sir lady king queen emperor"
    " administrator johannes lyman subrahmanyan edwin giovanni christiaan ferdinand astronomer physicist bob"
)
#: Behind the name of one craft these make it that of many: "Galileo navigation satellites".
_OF_MANY = wordset("navigation constellation")
#: In capitals behind a craft's name, these tell what it is and are no part of another name.
_PLAIN = (
    frozenset(MONTHS)
    | frozenset(FULL_WEEKDAYS)
    | wordset(
        "mission missions spacecraft probe lander orbiter rover craft capsule flight flights vehicle satellite module"
        " spaceship telescope crew impactor helicopter observatory launch landing program programme project station"
        " rocket moon mars lunar martian earth space"
    )
)
#: Ordinary words that craft are called with; where a sentence begins with one, the capital tells nothing.
_ORDINARY = wordset(
    "unity harmony quest hope spirit opportunity curiosity insight perseverance ingenuity destiny dawn wind phoenix"
    " juice viper maven grail"
    " genesis resilience endurance pioneer explorer ranger surveyor mariner viking freedom columbus discovery"
)
#: Behind the first of these, one of the second tells what it is of.
_ABSTRACT = wordset(
    "unity harmony quest hope spirit opportunity curiosity insight perseverance ingenuity destiny resilience endurance"
    " freedom discovery"
)
_ABOUT = wordset("about of into for that among between")
#: Without one of these such a sentence is not about space.
_OF_SPACE = (frozenset(BY_WORD) - {"sun", "wild", "mercury"}) | wordset(
    "mars martian moon lunar rover lander probe orbiter orbit nasa esa isro jaxa mission spacecraft craft launch"
    " launched launches landed lands land landing crash crashed crashes space station module telescope planet asteroid"
    " comet crater rocket capsule astronaut astronauts flight flew flown touched lifted splashed entered arrived"
    " reached contact fuel helicopter hops sols drove drive driving signal signals transmitter controllers engineers"
    " orbits orbiting dust samples sample antenna battery batteries parachute parachutes parachuted smashed crater"
    " craters planitia planum regolith interplanetary descent liftoff cosmodrome canaveral baikonur kourou atlas delta"
    " falcon ariane soyuz proton titan iia pslv gslv rockets aboard twin rovers landers airbags heatshield jpl"
    " silent silence hop rolled roamed roams roving drill drilled odometer wheel asleep selfie panorama"
    " earth utah hydrazine sol wheels sand solar dunes flying jezero gale meridiani marsquakes"
    " mons olympus vallis climbs climbing climbed"
)
#: Systems of satellites that bear the name of a craft, by what tells that they are meant behind it, or anywhere.
_SYSTEMS = {"galileo": wordset("satellite satellites navigation constellation system receivers signals")}
_FIELDS = {"galileo": wordset("satnav sat gnss gps glonass beidou positioning egnos")}
#: Behind a name with a number, so many letters make it another: "Lantern 1M".
_MOST_LETTERS = 2
#: Words shorter than this are written small in titles too.
_SHORT = 4
#: In a title this share of the other words begins with a capital.
_TITLE_SHARE = 0.7


def is_anothers(found: Tokens, first: int, last: int) -> bool:
    """Tell whether a craft's name at a place is part of another name: "Apollo 1", "Artemis VII", "Spirit Airlines".

    A name that ends with a number is complete.
    """
    lower = found.lower
    if is_rank(lower, first, last):
        series = first + 2 if lower[first + 1] in CREWED else first + 1
        if of_series(lower, first, last):
            series = last - 1
        small = lower[first] in ORDINALS and found.words[series][0].islower()
        return small or is_narrowed(lower, first, last)
    if last < len(lower) and _is_lettered(found, last):
        return True
    if lower[last - 1].isdecimal():
        return False
    if last - first == 1 and not _FIELDS.get(lower[first], _NONE).isdisjoint(lower):
        return True
    if last - first == 1 and first and lower[first - 1] in _BEFORE:
        return True
    if last - first == 1 and last < len(lower) and lower[last] in _SYSTEMS.get(lower[first], ()):
        return True
    opens = not first or not found.words[first - 1][0].isalnum()
    if last - first == 1 and lower[first] in _ORDINARY and opens and found.words[first][1:].islower():
        of_it = lower[first] in _ABSTRACT and last < len(lower) and lower[last] in _ABOUT  # "curiosity about the Moon"
        if of_it or _OF_SPACE.isdisjoint(lower):
            return True
    if last - first == 1 and last < len(lower) and lower[last] in _OF_MANY:
        return True
    return last < len(lower) and (_is_numbered(found, last) or (last - first == 1 and _goes_on(found, last)))


def _is_lettered(found: Tokens, last: int) -> bool:
    """Tell whether letters hang on a name that no flight here has: "Venera-Z", "Lantern 1M"."""
    words = found.words
    hyphen = words[last] in _HYPHENS and last + 1 < len(words)
    letters = words[last + hyphen]
    if not letters.isalpha() or not letters.isupper() or len(letters) > (1 if hyphen else _MOST_LETTERS):
        return False
    glued = hyphen or words[last - 1].isdecimal()
    return glued and f"{words[last - 1]}{''.join(words[last : last + hyphen + 1])}" in found.text


def numbered(found: Tokens, last: int) -> int | None:
    """Return where the number behind a name ends that no flight here has; None if it has none, or it counts others."""
    words = found.words
    at = last + (words[last] in _HYPHENS) if last < len(words) else last
    if at >= len(words) or not words[at].isdecimal() or not _is_numbered(found, last):
        return None
    in_thousands = words[at + 1 : at + 2] == [","] and words[at + 2 : at + 3] and words[at + 2].isdecimal()
    return None if in_thousands else at + 1  # "after Apollo 3,000 people left"


def _is_numbered(found: Tokens, last: int) -> bool:
    """Tell whether a number follows that no flight here has: "Hayabusa2", "Luna-99", "Apollo 1"."""
    words = found.words
    at = last + 1 if words[last] in _HYPHENS and last + 1 < len(words) else last
    if words[at] in _LATER:
        return True
    if not words[at].isdecimal():
        return False
    if f"{words[last - 1]}{''.join(words[last : at + 1])}" in found.text:
        return True
    dates = at + 1 < len(words) and found.lower[at + 1] in MONTHS
    return at == last and len(words[at]) <= _LONGEST_NUMBER and not dates


def _goes_on(found: Tokens, last: int) -> bool:
    """Tell whether a name of one word goes on with a word in capitals, in a text that does not write all words so."""
    word = found.words[last]
    if not (word[0].isupper() and word[1:].islower()) or found.lower[last] in _PLAIN:
        return False
    around = (*found.words[1 : last - 1], *found.words[last + 1 :])
    others = [other for other in around if len(other) >= _SHORT and other.isalpha()]
    return not others or sum(other[0].isupper() for other in others) < _TITLE_SHARE * len(others)
