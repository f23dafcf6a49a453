"""What tells of an event: verbs by their senses, nouns by themselves, and what has to stand beside them."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence

from orbitctl.factcheck.claims.dates.sending import SENT, sends_on, sends_word
from orbitctl.factcheck.claims.grammar import needs
from orbitctl.factcheck.claims.grammar.compounds import THINGS, describes_next
from orbitctl.factcheck.claims.grammar.needs import BODIES, DECIDING, ENTERING, FALLING_SILENT, NEEDS, OFF, UNDECIDED
from orbitctl.factcheck.claims.grammar.sentence import Chunk
from orbitctl.factcheck.claims.grammar.verbs import VERBS, Verb, past_forms
from orbitctl.factcheck.claims.grammar.vocabulary import ADVERBS, AUXILIARIES, DETERMINERS, NEGATIONS, PREPOSITIONS
from orbitctl.factcheck.claims.grammar.ways import is_led_to
from orbitctl.factcheck.reading.wordsets import wordset

#: Sense of a verb, and the kinds of event it can tell of, the likeliest first.
KINDS: dict[str, tuple[str, ...]] = {
    "launch": ("launch",),
    "land": ("landing",),
    "crash": ("impact",),
    "orbit": ("orbit",),
    "flyby": ("flyby", "gravity-assist"),
    "return": ("return",),
    "homefall": ("return", "reentry", "landing"),
    "reentry": ("reentry", "end"),
    "dock": ("docking",),
    "end": ("end", "contact-lost", "reentry"),
    "silence": ("end", "contact-lost"),
    "flight": ("flight",),
    "arrival": ("orbit", "landing"),
    "ground": ("landing", "impact"),
    "burial": ("end", "impact", "reentry"),
}
#: Verbs for an end that is for good; after "fell silent" a craft may answer again.
_FOR_GOOD = wordset("end conclude finish expire cease retire decommission terminate") | {
    "shut down",
    "switch off",
    "turn off",
}
#: The kinds of such an end.
FOR_GOOD = ("end", "reentry")
#: What ends while the flight goes on.
_IN_PART = wordset(
    "extended prime primary nominal phase stage campaign survey tour season series year test tests design review"
    " reviews assembly construction training studies drawings"
)
#: Nouns that tell of an event.
NOUNS: dict[str, tuple[str, ...]] = {
    **dict.fromkeys(("launch", "liftoff", "blastoff", "debut"), ("launch",)),
    "departure": ("launch", "departure"),
    "landing": ("landing",),
    "touchdown": ("landing",),
    "crash": ("impact",),
    "impact": ("impact",),
    "flyby": ("flyby", "gravity-assist"),
    "rendezvous": ("orbit", "docking", "flyby"),
    "arrival": ("orbit", "landing", "docking"),
    **dict.fromkeys(("splashdown", "return", "homecoming"), ("return",)),
    "descent": ("landing", "return", "reentry", "impact"),
    "docking": ("docking",),
    "reentry": ("reentry",),
    "retirement": ("end", "reentry"),
    **dict.fromkeys(("flight", "hop", "voyage", "journey"), ("flight",)),
}

#: With one of these something else than a craft is launched or landed: a magazine, somebody in jail.
_EARTHLY = wordset(
    "him us jail prison court contract contracts deal job magazine newspaper channel website brand label journal"
    " podcast app album bid campaign punch penalty drawing study project"
    " studies competition inquiry tender consultation initiative headlines life"
)
_CRAFT = wordset("module stage vehicle craft engine phase imager camera")
_ENGINES = wordset("engine engines thruster thrusters motor motors retrorocket retrorockets retros laser burn")
_STORMS = frozenset({"storm", "storms"})
#: Where what is sent "into" it begins to fly.
_UP = wordset("space orbit sky skies heavens void interplanetary cosmos path trajectory night dark stratosphere")
#: What the base form of a verb stands behind.
_BEFORE_BASE = AUXILIARIES | NEGATIONS | frozenset({"to", "and", ",", "or", "then", "not"})
_TO_THE_PAD = OFF | wordset("factory site port plant centre center cleanroom headlines")
#: Where what has landed already drives.
_ON_THE_GROUND = wordset("foot mount rim summit top base edge outcrop ridge bottom foothills delta end milestone")
_ELSEWHERE = _TO_THE_PAD | _ON_THE_GROUND | SENT
#: Verbs of leaving where nothing stands behind them but a date.
_ALONE = {"soar", "set out", "get away", "get going", "fly off"}
_NOTHING = frozenset({"", ".", ",", "s"})
#: Orbits that are entered from another.
_LATER_ORBITS = wordset("parking final science mapping lower higher working extended new different circular polar")
#: What is done with a craft before it is launched, and where.
_MOVING = wordset("arrive leave reach depart come return land get") | {"touch down"}
_ON_EARTH = wordset(
    "factory hangar port barge truck convoy airport plane cleanroom facility warehouse michoud assembly testing tests"
    " preparations shipping shipped processing"
)
#: What a craft that is on its way already can do again, and what says that it did.
_OFTEN = wordset("launch pass encounter leave") | {
    "take off", "lift off", "take flight", "fly by", "fly past", "swing by", "swing past",
}  # fmt: skip
_NOT_FIRST = wordset("last final second third fourth fifth again")
#: Verbs of coming lower, and what tells that something stayed above the ground.
_DESCENDING = wordset("lower sink settle") | {"descend to", "descend onto", "come down", "drop down", "glide down"}
_ABOVE = wordset("within above altitude")
#: What is put somewhere is put there with one of these.
_ONTO = wordset("on onto down upon road way course path trajectory")
#: With one of these it is a voyage that ends, at where it was bound.
_TRAVELLED = wordset("voyage journey cruise trek years wait")
#: Before the noun of an event, what is dated is the word of it: "announced its retirement on".
ANNOUNCING = wordset("announced announces announcing confirmed revealed proclaimed celebrated marked approved ordered")
_REACH = 5
STAYING = frozenset({"orbit", "circle"})  # what is told to be going on began on another day
_GOING_ON, _LEAVING = frozenset({"and", "but"}), frozenset({"leave", "depart"})
_LACKING = frozenset({"without", "no", "despite"})
#: Nobody is launched from these.
_SMALL = wordset("asteroid comet vesta ceres bennu ryugu itokawa eros")
#: Words behind a verb of motion that make it an entry into orbit: "went into lunar orbit".
_INTO = frozenset({"into", "orbit"})

#: The verbs that can tell of an event at all.
VERBS_OF_EVENTS = frozenset(DECIDING) | frozenset(UNDECIDED) | _FOR_GOOD | frozenset(
    verb.base for rows in VERBS.values() for _, verb in rows if not verb.senses.isdisjoint(KINDS)
)  # fmt: skip


def told_by(verb: Verb, words: Collection[str]) -> tuple[str, ...]:
    """Return the kinds of event a verb tells of among other words; none if it tells of none."""
    if verb.base not in VERBS_OF_EVENTS:
        return ()
    if not _EARTHLY.isdisjoint(words) or (verb.base == "leave" and "orbit" in words):
        return ()
    if verb.base in _LEAVING and (kinds := _by_leaving(verb, words)):
        return kinds
    if verb.base == "fire" and not _ENGINES.isdisjoint(words):
        return ()  # "fired its thrusters to enter orbit"
    if verb.base == "send" and verb.form == "ing":
        return ()  # "saved it by sending it round the Moon"
    if verb.base == "send" and "into" in words and _UP.isdisjoint(words):
        return ("impact", "reentry", "end")  # "was sent into Jupiter"
    if verb.base in {"arrive", "reach"} and not _ELSEWHERE.isdisjoint(words):
        return ()
    needed = NEEDS.get(verb.base)
    if needed is not None and needed.isdisjoint(words) and not (verb.base in _ALONE and _NOTHING.issuperset(words)):
        return KINDS["flight"] if "flight" in verb.senses else ()
    if _is_not_on_record(verb, words):
        return ()
    if verb.form == "participle" and verb.base in {"fly by", "take off"}:
        return ()  # "was flown by Columbia", "was taken off the pad"
    if verb.base in _OFTEN and "time" in words and not _NOT_FIRST.isdisjoint(words):
        return KINDS["flight"]  # "took off for the last time"
    if verb.base == "orbit" and verb.form == "base":
        return KINDS["orbit"] if "in" in words or "into" in words else ()  # the noun
    words = words if _STORMS.isdisjoint(words) else frozenset(words) - {"dust"}
    if "from" in words and not BODIES.isdisjoint(words):  # "landed on an asteroid 300 million km from Earth"
        words = frozenset(words) - {"earth"}
    for deciding, sense in DECIDING.get(verb.base, ()):
        if not deciding.isdisjoint(words):
            return KINDS[sense]
    if verb.base in UNDECIDED:
        return UNDECIDED[verb.base]
    if verb.base in _FOR_GOOD:
        return FOR_GOOD
    if verb.base in FALLING_SILENT:
        return KINDS["silence"]
    return next((kinds for sense, kinds in KINDS.items() if sense in verb.senses), ())


def _by_leaving(verb: Verb, words: Collection[str]) -> tuple[str, ...]:
    """Return the kinds of event that it is to leave for somewhere, or from somewhere."""
    if verb.base == "leave" and "for" in words and not BODIES.isdisjoint(words):
        return KINDS["launch"]
    if "from" in words and not _SMALL.isdisjoint(words):
        return ("departure",)
    return NOUNS["departure"] if verb.base == "depart" and OFF.isdisjoint(words) else ()


def _is_not_on_record(verb: Verb, words: Collection[str]) -> bool:
    """Tell whether a verb tells of what no record holds as an event."""
    if verb.base not in _FOR_GOOD and needs.is_far_out(verb.base, words):
        return True  # "will pass another star"
    if verb.base in _FOR_GOOD and not _IN_PART.isdisjoint(words):
        return True  # "finished its first year in orbit"
    if verb.base in ENTERING and not _LATER_ORBITS.isdisjoint(words):
        return True
    if "flyby" in verb.senses and not needs.MOONS.isdisjoint(words):
        return True  # of which there were many
    if verb.base in _DESCENDING and not _ABOVE.isdisjoint(words):
        return True  # "descended to within 14 kilometres of the Moon"
    if (verb.base, verb.form) == ("fly", "participle") and "to" in words and (BODIES | _UP).isdisjoint(words):
        return True  # "the capsule was flown to Florida"
    if verb.base == "put" and _ONTO.isdisjoint(words):
        return True  # "put an end to", "put the cost of a Moon base at"
    if verb.base == "end" and not _TRAVELLED.isdisjoint(words):
        return True  # "three years of flight ended with its arrival"
    return verb.base in _MOVING and not _ON_EARTH.isdisjoint(words)  # "left the factory"


def _of_noun(chunks: Sequence[Chunk], at: int) -> tuple[str, ...]:
    """Return the kinds of event a noun tells of; a launch pad or a landing site is no event."""
    following = chunks[at + 1].word if at + 1 < len(chunks) else ""
    if any(chunk.word == "sample" for chunk in chunks[max(0, at - 2) : at]):
        return ()  # "a robotic sample return", "a sample-return mission" is what is flown
    kinds = () if following in _CRAFT or describes_next(chunks, at) else NOUNS.get(chunks[at].word, ())
    if not kinds:
        return ()
    said = not ANNOUNCING.isdisjoint([chunk.word for chunk in chunks[max(0, at - _REACH) : at]])
    return () if said else kinds


def _is_witnessed(chunks: Sequence[Chunk], at: int) -> bool:
    """Tell whether somebody else only looked on at an event: "two cubesats had relayed its landing"."""
    before = at - 1
    while before > 0 and (chunks[before].mention is not None or chunks[before].word in _WHOSE):
        before -= 1
    return before >= 0 and chunks[before].word in _WITNESSING


#: What may stand between a verb and the event that is its object; and verbs of looking on at one, or helping it.
_WHOSE = DETERMINERS | {"'s", "whose"}
_WITNESSING = past_forms(
    "relay film watch track follow observe photograph cover broadcast see hear record support monitor witness capture"
    " image transmit celebrate await assist help prepare guide enable sell buy order offer win plan book"
    " promise propose"
)


def _is_noun(chunks: Sequence[Chunk], at: int) -> bool:
    """Tell whether what could be a verb is a noun: "its ride to Mars", "on dry land", "a spent rocket stage".

    The base form of a verb stands behind "to" or what helps it, or goes on with such a verb: "to land and return".
    """
    verb = chunks[at].verb
    if verb is None or verb.form != "base" or at == 0 or chunks[at].word == "orbit":
        return False
    before = at - 1
    while before > 0 and (chunks[before].word in ADVERBS or chunks[before].word.endswith("ly")):
        before -= 1
    if chunks[before].mention is not None and at + 1 < len(chunks) and chunks[at + 1].word in PREPOSITIONS:
        return False  # "the twins of BepiColombo circle around Mercury"
    return chunks[before].word not in _BEFORE_BASE


def _tells_of_none(chunks: Sequence[Chunk], at: int) -> bool:
    """Tell whether a word for an event tells of none where it stands."""
    if at and (chunks[at - 1].word in _LACKING or _is_witnessed(chunks, at) or is_led_to(chunks, at)):
        return True  # "without landing"
    verb = chunks[at].verb
    if verb is None:
        return False
    if at > 1 and (chunks[at - 2].word, chunks[at - 1].word) == ("by", "being"):
        return True  # "was rescued in 1998 by being sent round the Moon"
    if (verb.base, chunks[max(0, at - 1)].word) == ("come", "it"):
        return True  # "when it comes to the Moon"
    following = chunks[at + 1].verb if at + 1 < len(chunks) else None
    if verb.base in _FOR_GOOD and following is not None and following.form == "ing":
        return True  # "finished sending its pictures"
    behind = chunks[at + 1].word if at + 1 < len(chunks) else ""
    if verb.form in {"base", "ing"} and behind in THINGS:
        return True  # "a joint deorbit review", "down from the landing platform"
    if verb.form == "ing" and verb.base in STAYING:  # "was still circling Jupiter in 2025" dates no arrival
        return True
    # "sent signals from Venus in December"
    return verb.base == "send" and (sends_word(chunks, at) or sends_on(chunks, at))


def told(
    chunks: Sequence[Chunk], words: Collection[str], within: range | None = None
) -> Iterator[tuple[int, tuple[str, ...]]]:
    """Yield where events are told, and of which kinds they can be."""
    for position in within or range(len(chunks)):
        chunk = chunks[position]
        if (chunk.verb is None and chunk.word not in NOUNS) or _tells_of_none(chunks, position):
            continue  # as most
        if chunk.verb is not None and not _is_noun(chunks, position):
            kinds = told_by(chunk.verb, words)
        else:
            kinds = _of_noun(chunks, position)
        if kinds:
            yield position, kinds


def nearest(chunks: Sequence[Chunk], words: Collection[str], at: int, within: range | None = None) -> tuple[str, ...]:
    """Return the kinds of event told nearest to a position, what stands before it rather than behind.

    ``within`` are the positions where it can stand, if not anywhere.
    """
    best: tuple[int, tuple[str, ...]] = (len(chunks) * 4, ())
    # "leaves on 19 October and brings back samples" dates what stands before "and"
    beyond = len(chunks) if at + 1 < len(chunks) and chunks[at + 1].word in _GOING_ON else 0
    for position, kinds in told(chunks, words, within):
        distance = at - position if position < at else 2 * (position - at) + beyond
        if kinds == KINDS["flight"]:
            distance += len(chunks)  # of a flight as a whole, where nothing of it is told
        if distance < best[0]:
            best = (distance, kinds)
    if not best[1] and frozenset(words) >= _INTO:
        return KINDS["orbit"]
    return best[1]
