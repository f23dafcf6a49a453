"""Claims that something of a flight is yet to come: "has yet to reach its asteroid", "is preparing for its landing".

Told in the present tense, of an event a verb or a noun tells of. Which event it is the record's to say: so it is enough
that a word of waiting stands before it, and that nothing else in the piece could be awaited.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from orbitctl.factcheck.claims.analysis import Analysis
from orbitctl.factcheck.claims.claim import Claim
from orbitctl.factcheck.claims.grammar import cues
from orbitctl.factcheck.claims.grammar import vocabulary as v
from orbitctl.factcheck.claims.grammar.bearing import Piece, alone_before
from orbitctl.factcheck.claims.grammar.clauses import Clause
from orbitctl.factcheck.claims.grammar.compounds import THINGS
from orbitctl.factcheck.claims.grammar.needs import BODIES
from orbitctl.factcheck.claims.grammar.phrasing import Turn
from orbitctl.factcheck.claims.grammar.roles import named_unit
from orbitctl.factcheck.claims.grammar.sentence import Chunk
from orbitctl.factcheck.reading.lexicon import Entry
from orbitctl.factcheck.reading.wordsets import wordset

#: What tells that something is waited for, or made ready for.
_WAITING = wordset(
    "awaits awaiting await waits waiting wait prepares prepare preparing readies readying ready poised geared gearing"
    " counting rehearsing practising practicing training packing packed fuelled fueled"
)
#: Of a flight's way to where it goes.
_ON_THE_WAY = wordset("nears nearing approaches approaching closing")
#: What it is waited for with: the ride, the rocket.
_RIDES = wordset("ride lift rocket seat slot")
#: What a flight awaits, besides the nouns of events.
_DEPARTURES: dict[str, tuple[str, ...]] = {
    **dict.fromkeys(_RIDES, ("launch",)),
    **dict.fromkeys(("start", "takeoff", "flight", "voyage", "journey", "trip"), ("launch",)),
}
#: Kinds of events of which a flight has several, so that another may be meant.
_REPEATED = frozenset({"flyby", "gravity-assist", "flight", "impact", "contact-lost", "end", "reentry"})
#: With one of these something else is told: of the past, of what may be, of another time.
_BARRING = v.DOUBTFUL | wordset(
    "was were had did if unless when as while before until film novel book series replica model museum another second"
    " third next again last more further other successor successors predecessor twin team parts samples data results"
    " archive returned sample engineers scientists analysis extension"
)
_HAVING = frozenset({"has", "have"})
_DENIED = frozenset({"not", "hasnt", "havent", "isnt", "arent", "never"})
_BETWEEN = v.DETERMINERS | v.ADVERBS | wordset("for to its their long own first maiden still the a on of soft lunar")
_NEAR = 5
#: Without one of these nothing is awaited.
_WAITED = _WAITING | _ON_THE_WAY | {"yet", "still", "next"}
TELLING = _WAITED | {"landing"}
_UNBARRED = _BARRING - {"next"}


def claims(found: Analysis) -> Iterator[Claim]:
    """Yield what a sentence says a flight is still to do."""
    for called in [entry for clause in found.clauses if "landing" in clause.words for entry in _called(clause)]:
        yield Claim("awaited", "plan", called.id, "landing", CALLED, modality="plan", present=True, others=("landing",))
    for piece in found.pieces(_WAITED):
        clause, entry = piece.clause, piece.entry
        if piece.named is not None and (kinds := _of_name(clause, piece.named)):
            yield Claim("awaited", "plan", piece.named.id, kinds[0], "", None, None, "plan", present=True, others=kinds)
            continue
        if entry is None or not entry.own or clause.times or not clause.words.isdisjoint(_UNBARRED):
            continue
        if "next" in clause.words:
            if _is_next(clause.chunks, piece.at):
                yield Claim("awaited", "plan", entry.id, "launch", "", None, None, "plan", present=True,
                            others=("launch",))  # fmt: skip
            continue
        for at, kinds in _awaited(clause):
            if piece.at < at and alone_before(piece, Turn("", "", at, at + 1, None)) and _is_of_it(piece, at):
                place = next((chunk.word for chunk in clause.chunks if chunk.word in BODIES), "")
                yield Claim("awaited", "plan", entry.id, kinds[0], place, None, None, "plan", present=True,
                            others=kinds)  # fmt: skip
                break


def _called(clause: Clause) -> Iterator[Entry]:
    """Yield the flights that are told to be a landing: "X's planned landing", "X, the first crewed lunar landing"."""
    if clause.supposed or clause.negated or clause.formerly or not clause.words.isdisjoint(_NO_MORE):
        return
    for at, chunk in enumerate(clause.chunks):
        entry = named_unit(chunk.mention)
        if entry is None or not entry.own or entry.kind != "mission":
            continue
        behind = [one.word for one in clause.chunks[at + 1 : at + 2 + _NEAR]]
        end = behind.index("landing") if "landing" in behind else 0
        called = behind[:1] == [","] and not _RANKED.isdisjoint(behind[1:end])
        planned = behind[:1] == ["'s"] and not _AHEAD.isdisjoint(behind[1:end])
        if end and (called or planned) and all(word in _OF_LANDINGS for word in behind[1:end]):
            yield entry


#: Before "landing" these tell that it is one still to come, or what flight it is; with the rest it can be called one.
_AHEAD = wordset("planned upcoming future scheduled")
_RANKED = wordset("first next crewed manned human")
_OF_LANDINGS = _AHEAD | _RANKED | v.DETERMINERS | wordset("lunar moon historic 's") | {""}
#: With one of these it is told that it lands no more.
_NO_MORE = wordset("was were had instead longer cancelled canceled dropped scrapped former without")
CALLED = "called"


def _of_name(clause: Clause, entry: Entry) -> tuple[str, ...]:
    """Return the kinds of what somebody waits for, if it is an event of a flight: "await the landing of Huygens"."""
    if clause.modality != "fact" or clause.times or clause.supposed or not clause.words.isdisjoint(_PAST_OR_OTHER):
        return ()
    for at, chunk in enumerate(clause.chunks):
        if chunk.word not in _WAITING or not at or clause.chunks[at - 1].word in v.DETERMINERS:
            continue
        for noun in range(at + 1, min(len(clause.chunks), at + _NEAR)):
            of = noun + 1 < len(clause.chunks) and clause.chunks[noun + 1].word == "of"
            kinds = cues.NOUNS.get(clause.chunks[noun].word, ())
            if kinds and of and not {*kinds} & (_REPEATED - {"reentry"}):
                behind = clause.chunks[noun + 2 : noun + 2 + _NEAR]
                name = next((i for i, c in enumerate(behind) if c.mention is not None), len(behind))
                whole = name < len(behind) and named_unit(behind[name].mention) == entry
                return kinds if whole and all(c.word not in v.PREPOSITIONS for c in behind[:name]) else ()
            if clause.chunks[noun].word not in _BETWEEN:
                break
    return ()


#: With one of these what is awaited is that of the past, or another.
_PAST_OR_OTHER = (
    v.DOUBTFUL
    | v.NEGATIONS
    | wordset("was were had did if unless when as while before until another second third next again more successor")
)


def _is_of_it(piece: Piece, at: int) -> bool:
    """Tell whether it is the flight that waits, and nothing between its name and the word."""
    between = piece.clause.chunks[piece.at + 1 : at]
    return all(
        chunk.word in v.BEFORE_VERBS or chunk.word in v.HEADS["mission"] or chunk.word in _BEFORE or chunk.word == "'s"
        for chunk in between
    )


_BEFORE = v.DETERMINERS | wordset("remains remain stands stand sits sit is are now busy getting and lander crew it")


def _is_next(chunks: Sequence[Chunk], named: int) -> bool:
    """Tell whether a flight is told to be one that is to come: "X is NASA's next mission to Jupiter"."""
    at = next((i for i in range(named + 2, min(len(chunks), named + _NEAR)) if chunks[i].word == "next"), 0)
    nouns = [i for i in range(at + 1, min(len(chunks), at + _NEAR)) if chunks[i].word in v.HEADS["mission"]]
    if not at or chunks[named + 1].word != "is" or not nouns:
        return False
    return all(chunk.verb is None for chunk in chunks[nouns[0] + 1 : nouns[0] + 3])  # not "the next to arrive"


def _awaited(clause: Clause) -> Iterator[tuple[int, tuple[str, ...]]]:
    """Yield where something is told to be yet to come, and of which kinds it can be."""
    chunks = clause.chunks
    denied = "yet" in clause.words and not clause.words.isdisjoint(_DENIED)
    for at, chunk in enumerate(chunks):
        word, behind = chunk.word, chunks[at + 1 : at + 1 + _NEAR]
        if word == "yet" and behind and behind[0].word == "to":
            kinds = _by_verb(behind[1:3], clause)
        elif denied and word in _DENIED:
            kinds = _by_verb([chunk for chunk in behind if chunk.word not in _BETWEEN], clause)
        elif word == "still" and behind and behind[0].word == "to" and chunks[at - 1].word in _HAVING:
            kinds = _by_verb(behind[1:3], clause)
        elif word == "still" and [chunk.word for chunk in behind[:2]] == ["to", "come"]:
            kinds = _by_noun(chunks[:at])
        elif word in _WAITING:
            kinds = _by_noun(behind) or _by_verb([chunk for chunk in behind if chunk.word not in _BETWEEN], clause)
        else:
            kinds = (_by_noun(behind) or _by_place(behind)) if word in _ON_THE_WAY else ()
        kinds = tuple(kind for kind in kinds if kind not in _REPEATED)
        if kinds:
            yield at, kinds


def _by_verb(behind: Sequence[Chunk], clause: Clause) -> tuple[str, ...]:
    """Return the kinds of event that the first of some words tells of, if it is a verb."""
    verb = behind[0].verb if behind else None
    if verb is None or verb.form == "ing":
        return ()
    if verb.base == "fly":
        return ("launch",)
    return cues.told_by(verb, clause.words)


def _by_place(behind: Sequence[Chunk]) -> tuple[str, ...]:
    """Return the kinds of arrival if a flight is told to be nearing a body: "is approaching Saturn"."""
    first = next((chunk.word for chunk in behind if chunk.word not in _BETWEEN), "")
    return ("orbit", "landing") if first in BODIES else ()


def _by_noun(behind: Sequence[Chunk]) -> tuple[str, ...]:
    """Return the kinds of the event that is named first behind a word, with nothing but small words between."""
    for at, chunk in enumerate(behind):
        kinds = _DEPARTURES.get(chunk.word) or cues.NOUNS.get(chunk.word)
        if kinds is not None:
            following = behind[at + 1].word if at + 1 < len(behind) else ""
            return () if following in THINGS or following == "of" else kinds
        if chunk.word not in _BETWEEN:
            break
    return ()
