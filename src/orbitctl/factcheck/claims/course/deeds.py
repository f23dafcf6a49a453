"""What only a craft that has left can have done: anything told in the past of a place where it is bound.

"LUPEX found ice below the surface", "its drill hit clay on Mars". Verbs are an open class, so any past tense will do;
closed is what is told in the past of things still to come: what people on the ground decide, build, pay and say.
"""

from __future__ import annotations

from collections.abc import Sequence

from orbitctl.factcheck.claims.analysis import Analysis
from orbitctl.factcheck.claims.grammar import vocabulary as v
from orbitctl.factcheck.claims.grammar.sentence import Chunk
from orbitctl.factcheck.claims.grammar.verbs import PAST, past_forms
from orbitctl.factcheck.reading.bodies import BY_WORD
from orbitctl.factcheck.reading.lexicon import Entry
from orbitctl.factcheck.reading.wordsets import wordset

#: What is done about a flight before it leaves.
_ON_THE_GROUND = past_forms(
    "select choose pick plan plot design develop build construct assemble test order fund finance pay buy sell book"
    " contract award win approve adopt propose present publish announce unveil name rename call dub postpone delay slip"
    " push move change turn transform redefine reshape shift cut cancel revive restore replace join sign agree commit"
    " pledge promise offer invite hire train assign qualify ship draw inspire argue ask want hope seek outlive narrow"
    " estimate calculate predict expect say tell write explain describe report warn note believe think regard consider"
    " decide cost grow become remain belong need require cover include involve base know intend mean aim target equip"
    " fit load mount power share own lead run back sponsor support supply provide contribute relate dedicate devote"
    " task use model compare succeed precede derive emerge evolve conceive envisage envision imagine foresee finish"
    " schedule set slate earmark reserve allot allocate save spare threaten endanger doom risk swap trade give show"
    " display simulate rehearse practise practice prepare ready certify clear license authorise authorize limit combine"
    " restrict confine extend shorten reduce increase raise add omit lose miss face complete receive accept"
    " hand entrust commission request demand force oblige allow permit enable let help keep fulfil fulfill link tie"
    " connect pair merge split divide have strip fail wait refuse deny reject recommend drift stall resume halt suspend"
    " trail follow concern resemble await warm cool heat cost vote debate study assess revise rewrite rethink"
)
#: With one of these something else is told than what a craft did.
_OTHERWISE = wordset(
    "proposal study studies ideas concepts partners plan plans planned concept idea model budget"
    " schedule schedules review fiscal decision funding"
    " contract mock-up mockup simulator rehearsal training trained candidate candidates option options version upcoming"
    " future coming next anniversary successor precursor backup aimed intended once originally earlier previously if"
    " than formerly predecessor predecessors previous goal goals aim objective task purpose why how what whether work"
    " development design building construction vacuum chamber thermal money rocket interest scientists"
    " antarctica desert team teams engineers models scale half-scale replica twin testbed drone drones yard"
)
#: Past tenses of verbs that tell of nothing else the program reads.
_STRONG = wordset(
    "slept lit shone spun swam sank shook ate drank spoke woke wore crept leapt leaped felt kept taught bent spat split"
    " sprang stung swore wove wrung drove clung ground hid bit froze grew drew blew threw sang rang sprayed"
)
_WHERE = wordset("on at in from over around round past through across into onto above below under beneath near off")
#: And a return: "brought rocks to Earth", "came home".
_HOME = frozenset({"earth", "home"})
_UP_THERE = frozenset({"overhead", "aloft", "weightless"})
_BODIES = frozenset(BY_WORD)
_PLACES = _BODIES | wordset(
    "orbit space surface aloft overhead weightless lunar martian venusian jovian dust soil regolith"
    " plain sky crater pole rim dunes moons"
    " shadow side mare basin ridge ground clouds rock rocks ice home earth"
)
#: Between a preposition and the place stand no more words.
_NEAR = 4
_BESIDE = frozenset({"of", "for", "than", "like", "to", "against", "about", "behind"})
_SHORTEST = 5
_FLIGHTS = frozenset({"mission", "program"})
#: Before a word in "-ed" these make it an adjective.
_BEFORE_ADJECTIVES = (
    v.DETERMINERS | v.PREPOSITIONS | wordset("'s - is are be to being sounds looks seems feels appears")
) - {"that", "this"}
#: What can have been done there: a craft may have come to rest, or be aloft.
DONE = ("launch", "orbit", "landing", "flyby", "docking")
#: Without one of these no place is told.
PLACES = _PLACES


def flown(found: Analysis) -> Entry | None:
    """Return the one flight a sentence names if it tells of it what cannot have been done on the ground."""
    words = found.words
    if words.isdisjoint(_PLACES) or not words.isdisjoint(_ON_THE_GROUND) or not words.isdisjoint(_OTHERWISE):
        return None
    if any(clause.supposed or clause.negated or clause.modality != "fact" for clause in found.clauses):
        return None
    named = [entry for _, mention in found.names for entry in mention.entries]
    flights = {entry.id: entry for entry in named if entry.kind in _FLIGHTS and entry.own}
    if len(flights) != 1 or _is_beside(found.row, next(iter(flights))):
        return None
    entry = next(iter(flights.values()))
    told = any(_is_past(found.row, at) or _is_already(found.row, at) for at in range(len(found.row)))
    placed = any(_is_placed(clause.chunks) for clause in found.clauses if clause.about(_FLIGHTS) == entry)
    return entry if told and placed else None


def _is_beside(row: Sequence[Chunk], record: str) -> bool:
    """Tell whether something else is told of that only has to do with the flight: "the weight of Dragonfly"."""
    at = next(i for i, c in enumerate(row) if c.mention is not None and any(e.id == record for e in c.mention.entries))
    before = [chunk.word for chunk in row[max(0, at - 2) : at] if chunk.word not in v.DETERMINERS]
    return bool(before) and before[-1] in _BESIDE


def _is_already(row: Sequence[Chunk], at: int) -> bool:
    """Tell whether something is "already steering", or has done so "since" a day."""
    if row[at].word in {"already", "been"}:
        return at + 1 < len(row) and row[at + 1].word.endswith("ing") and row[at + 1].word != "being"
    time = row[at].time
    return time is not None and time.relation == "since"


def _is_past(chunks: Sequence[Chunk], at: int) -> bool:
    """Tell whether a word is a past tense, or a participle behind "has"."""
    chunk = chunks[at]
    word = chunk.word
    past = word in PAST or word in _STRONG or (word.endswith("ed") and len(word) >= _SHORTEST)
    past = past or (chunk.verb is not None and chunk.verb.form in {"past", "participle"} and word not in v.AUXILIARIES)
    return past and at > 0 and chunks[at - 1].word not in _BEFORE_ADJECTIVES


def _is_placed(chunks: Sequence[Chunk]) -> bool:
    """Tell whether something is told to be somewhere out there: "on the far side of the Moon", "past Phaethon"."""
    already = any(chunk.word == "already" for chunk in chunks)
    for at, chunk in enumerate(chunks):
        if chunk.word in _UP_THERE:
            return True
        if chunk.word in _WHERE and any(c.word in _PLACES for c in chunks[at + 1 : at + 1 + _NEAR]):
            return True
        if at and chunk.word in _HOME and (chunks[at - 1].word == "to" or _is_past(chunks, at - 1)):
            return True
        if already and chunk.word == "for" and any(c.word in _BODIES for c in chunks[at + 1 : at + 3]):
            return True
    return False
