"""Words for having a craft in hand: owning, running, leading and making it, and what of it may be another's."""

from __future__ import annotations

from collections.abc import Sequence

from orbitctl.factcheck.claims.craft.ties import CRAFT, Tie, acts
from orbitctl.factcheck.claims.grammar import vocabulary as v
from orbitctl.factcheck.claims.grammar.roles import UNITS, named_unit, only
from orbitctl.factcheck.claims.grammar.sentence import Chunk
from orbitctl.factcheck.reading.lexicon import Entry
from orbitctl.factcheck.reading.wordsets import wordset

#: Participles before "by", and verbs of an actor, and what they say of it.
DONE: dict[str, Tie] = {
    **dict.fromkeys(
        wordset("operated run ran flown flew managed controlled steered sent dispatched landed soft-landed mounted"
                " overseen supervised conducted executed performed organised organized prepared arranged lost added"
                " operates runs flies manages controls steers sends oversees mastered"),
        "operates",
    ),
    **dict.fromkeys(
        wordset("supplied furnished provided contributed"
                " owned owns commissioned conceived devised sponsored funded financed bankrolled masterminded"
                " undertaken undertook commissions funds finances pays paid possessed possesses"),
        "owns",
    ),
    **dict.fromkeys(wordset("led headed directed leads heads directs coordinated spearheaded"), "leads"),
    **dict.fromkeys(
        wordset("built made developed constructed assembled manufactured designed created crafted builds makes develops"
                " produced engineered"),
        "builds",
    ),
}  # fmt: skip
#: Nouns which say with "of" or "by" whose something is.
OWNED = CRAFT | wordset(
    "undertaking enterprise property possession brainchild work product creation child initiative scheme endeavour"
    " endeavor flagship affair probe pathfinder explorer demonstrator craft venture vessel responsibility prospector"
    " penetrator hopper mapper surveyor scout chaser hunter seeker finder digger sampler flyer emissary envoy"
    " ambassador pioneer workhorse success triumph attempt foray debut answer ship eye eyes outpost observer"
    " courier messenger"
)
#: Nouns for whoever has something in hand, before "of" or "behind" and its name.
HOLDERS: dict[str, Tie] = {
    **dict.fromkeys(wordset("owner owners operator operators sponsor parent backer financier"), "owns"),
    **dict.fromkeys(wordset("builder builders maker makers manufacturer developer developers designer"), "builds"),
    **dict.fromkeys(wordset("agency company firm nation country state institute startup start-up organisation"
                            " organization people team"), "owns"),
}  # fmt: skip
HOLDING = wordset("charge control command hands")
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
#: What stands between an actor and what it did, besides auxiliaries and adverbs.
BESIDE = wordset("and alone , that which who its their own space agency 's engineers controllers the country team"
                  " really actually fact in - firm company state maker")  # fmt: skip
#: Between an actor and the word before it that ties it.
LEADING = v.DETERMINERS | v.MODIFIERS | wordset(
    "'s space agency private firm company start startup - state government national young small tiny american group"
    " engineers scientists researchers then non profit nonprofit institute and up maker called named industry"
    " , ; science telephone telecom defence defense research centre center laboratory"
)  # fmt: skip
EMPHASIS = wordset("really actually purely entirely wholly simply , fact in essence at heart just very much")
#: With one of these in it, a sentence compares, supposes or recalls what was not, or names others beside.
BARRING = (
    wordset("unlike than if unless whether suppose imagine instead rather rival rivals rejected refused inspired"
            " modelled modeled version copy replica twin successor predecessor without besides help"
            " together partner partners")
    | v.DOUBTED
)  # fmt: skip
#: With one of these, whoever is named has a share in it.
TOGETHER = wordset("jointly cooperation collaboration partnership joint shared shares"
                    " co-operation tandem between")  # fmt: skip
#: Behind "sent" these tell of a launch.
UPWARDS = frozenset({"up", "aloft", "off", "skyward", "skywards"})
LYING = wordset("lay lies lie rests rested stays stayed")
#: Between an actor and what would be its own, none of these stands.
APART = v.NEGATIONS | v.DOUBTFUL | v.FUTURE | THINGS | wordset("carries carried carry carrying bore bears bearing")
QUOTES = wordset("“ ” \" ‘ ’ ' ( ) — – : ;")

#: Without one of these nothing is read here.
CUES = (
    frozenset(DONE)
    | OWNED
    | frozenset(HOLDERS)
    | HOLDING
    | TOGETHER
    | wordset("belongs belonged belonging behind responsible is was 's")
)


def goes_over(row: Sequence[Chunk], at: int) -> bool:
    """Tell whether a sentence goes over to another thing: "the Artemis base and the station of China"."""
    verb = row[at].verb
    if verb is not None and verb.form in {"past", "participle"} and describes_other(row, at):
        return True
    joined = row[at].word == "and" and row[at + 1].word in v.DETERMINERS
    return row[at].word == ";" or (joined and not acts(row[at - 1]))  # "of NASA and the Japanese agency ISAS"


def owns_another(row: Sequence[Chunk], at: int, record: Entry) -> bool:
    """Tell whether an actor is named as the owner of another flight: "MAVEN and India's Mangalyaan"."""
    named = [one for chunk in row[at + 2 : at + 5] if chunk.mention is not None for one in chunk.mention.entries]
    return bool(named) and row[at + 1].word == "'s" and record not in named and any(e.kind in UNITS for e in named)


def describes_other(row: Sequence[Chunk], at: int) -> bool:
    """Tell whether a participle behind a comma is about what no record names: "dropped the lander MASCOT, built by"."""
    if at < 3 or row[at - 1].word != "," or row[at].word in v.BE:
        return False
    before = row[at - 2]
    return before.mention is None and before.time is None and before.number is None and row[at - 3].word in CRAFT


def is_free(row: Sequence[Chunk], first: int, last: int) -> bool:
    """Tell whether nothing between two positions denies, or could be meant instead; "of the ISS" is where it is."""
    return all(
        row[at].word not in APART and (named_unit(row[at].mention) is None or _is_whole_of_it(row, at))
        for at in range(first + 1, last)
    )


def _is_whole_of_it(row: Sequence[Chunk], at: int) -> bool:
    return only(row[at].mention, ("program",)) is not None and "of" in {row[at - 1].word, row[at - 2].word}
