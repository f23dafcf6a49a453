"""Claims of where something landed or crashed: in a crater, a sea, near a pole, on the near or the far side."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from orbitctl.factcheck.claims.analysis import Analysis
from orbitctl.factcheck.claims.claim import Claim
from orbitctl.factcheck.claims.grammar import scope
from orbitctl.factcheck.claims.grammar import vocabulary as v
from orbitctl.factcheck.claims.grammar.clauses import Clause
from orbitctl.factcheck.claims.grammar.roles import flight, only, takes_up_directly
from orbitctl.factcheck.claims.grammar.sentence import Chunk
from orbitctl.factcheck.claims.grammar.signs import PLACE
from orbitctl.factcheck.claims.grammar.verbs import openings
from orbitctl.factcheck.reading.lexicon import Entry
from orbitctl.factcheck.reading.wordsets import wordset

_PLACE = ("place",)
_MISSION = ("mission",)
#: Verbs of coming down that say that it was on the ground, and need no other word for it.
_COMING_DOWN = frozenset({"land", "crash"})
#: Of these, the ones that need the place behind them to say it: "was lowered into Gale Crater".
_LEADING = frozenset({"lower", "bounce", "settle", "fall on", "drop onto"})
_REACHING = frozenset({"reach", "arrive"})
#: Marks a claim told by a verb of landing, which is wrong of what never landed.
LANDED = "landed"
_LANDING = wordset(
    "landing touchdown landed crash impact impacted lost home rest site alunissage alit splashdown crashed touched"
    " spot landfall grave graveyard wreck wrecked wreckage remains lies lie rests sits stands perched stranded strewn"
    " tipped toppled keeled overturned upended sideways settled settles"
)
#: What is only done where one has come down. A craft in orbit has no site, so that nothing is held against it.
_WORKING = wordset(
    "explored explores exploring roamed roams roaming roved roving crawled trundled trekked walked strolled"
    " drilled drills drilling scooped scoops scooping dug digging collected collects collecting gathered gathers"
    " gathering sampled samples sampling drew picked grabbed snatched excavated bored hammered camped"
    " released rolled unloaded loose unleashed deployed planted worked works working operates operated landing-site"
    " exploration stay stayed stays excursion excursions moonwalk moonwalks base camp pitched"
)
#: Verbs for a place that end otherwise than they begin: "ended up in", "wound up on".
_ENDING = wordset("ended wound finished ends")
#: Before "down" these are something else than coming down; the others bring something down.
_NOT_DOWN = wordset("shut shuts slow slowed slows power powered wind wound winding closed count counting write")
#: Nouns and verbs for the last that is heard of a flight.
_DYING = wordset("end ended ends finish finished fate died dies death perished grave tomb demise doom destruction")
#: With one of these nothing short of the place itself will do.
_EXACTLY = wordset("exactly precisely directly right squarely dead smack")
_OTHERWISE = wordset(
    "over photographed pictures images image relay relayed photos map mapped mapping orbiter signals signal flyover"
    " towards toward moved drove driving journey saw view observe observed instead rather felt heard"
    " sensed recorded registered detected measured"
)
_JOINING = wordset("and or")
_IN = wordset("in on at near inside within around along from into onto across of over")
_COMPARING = wordset("unlike like than not to towards toward resembles resembling via through past beyond without")
#: "than" behind one of these only counts.
_COUNTING = wordset("more less fewer")
#: Before "from" these make it a distance or a difference.
APART = wordset("far away distant different degrees east west north south up down") | wordset(
    "km kilometres kilometers miles metres meters"
)
POLES = {"south": "south pole", "north": "north pole", "southern": "south pole", "northern": "north pole"}
SIDES = {"far": "far side", "near": "near side"}
EQUATOR = "equator"
#: With one of these the equator is only what a distance or a direction is told from.
_AWAY = wordset(
    "far away from north south north-west north-east off cross crossed crosses crossing degrees above below than"
    " nearer closer"
)
_BESIDE = wordset(
    "near close towards toward around region vicinity kilometres km miles kilometers edge rim foot outside beside"
    " nearby metres meters next"
)
_DIRECTIONS = wordset(
    "north south east west northeast northwest southeast southwest north-east north-west south-east south-west"
)
_INSIDE = wordset("floor rim centre center plain plains heart interior dust soil walls wall lava surface ice bottom")
#: With one of these it is denied of everybody: "no craft had landed there".
_NOBODY = wordset("no none nobody nothing neither")
#: No more words than these belong to a place.
_DEEPEST = 6
#: Without one of each nothing is told of where something came down.
LANDING = _LANDING | _WORKING | _ENDING | openings(*_COMING_DOWN)
WHERE = wordset("pole polar side farside equator equatorial") | {PLACE}


def claims(found: Analysis) -> Iterator[Claim]:
    """Yield where flights are said to have come down."""
    for clause in found.clauses:
        if clause.supposed or clause.modality == "possible":
            continue
        down = comes_down(clause)
        if not down and clause.words.isdisjoint(_WORKING):
            continue
        if not takes_up_directly(clause) or clause.words & _OTHERWISE:
            continue
        record = flight(clause) or clause.about(_MISSION) or _whose_site(clause)
        if record is None:
            continue
        if clause.negated and not _denied(clause.chunks):
            continue
        for place in _places(clause.chunks, within=not down):
            yield Claim(
                "location", "location", record.id, place, where(clause, place), None, None, clause.modality,
                clause.negated,
                clause.formerly or scope.was_once(clause), others=(LANDED,) if _landed(clause.chunks) else (),
            )  # fmt: skip


def _whose_site(clause: Clause) -> Entry | None:
    """Return the one flight whose landing site a clause speaks of: "the landing site of Apollo 11"."""
    named = {entry.id: entry for chunk in clause.chunks if (entry := only(chunk.mention, _MISSION)) is not None}
    return next(iter(named.values())) if len(named) == 1 and {"landing", "site"} <= clause.words else None


def comes_down(clause: Clause) -> bool:
    """Tell whether a clause tells of something that came down."""
    words = clause.words
    if words & _LANDING or (words & _ENDING and "up" in words):
        return True
    return any(
        chunk.verb is not None
        and chunk.verb.senses & _COMING_DOWN
        and chunk.verb.base not in _REACHING
        and (chunk.verb.base not in _LEADING or bool(words & {"into", "onto", "in", "on", "inside"}))
        for chunk in clause.chunks
    )


def ends(clause: Clause) -> bool:
    """Tell whether a clause tells of the end of something, so that it must have come down where that is told to be."""
    down = "down" in clause.words or any(c.verb is not None and c.verb.base == "bring down" for c in clause.chunks)
    return comes_down(clause) or not clause.words.isdisjoint(_DYING) or (down and not clause.words & _NOT_DOWN)


def where(clause: Clause, place: str) -> str:
    """Return whether something is put near a place, at it, or exactly at it."""
    if clause.words & (_BESIDE if place != "near side" else _BESIDE - {"near"}):
        return "near"
    return "exactly" if clause.words & _EXACTLY else "at"


def _denied(chunks: Sequence[Chunk]) -> bool:
    """Tell whether it is the landing that is denied, and not the place: "did not land in", but "landed in X, not Y"."""
    verb = next((i for i, chunk in enumerate(chunks) if chunk.verb is not None and _COMING_DOWN & chunk.verb.senses), 0)
    before = chunks[max(0, verb - 3) : verb]
    others = [chunk.word for chunk in before[:-1]] if _NOBODY.isdisjoint(c.word for c in before[-1:]) else []
    return _NOBODY.isdisjoint(others) and any(chunk.word in v.NEGATIONS for chunk in before)


def _landed(chunks: Sequence[Chunk]) -> bool:
    return any(
        chunk.verb is not None and chunk.verb.form == "past" and chunk.verb.base in {"land", "touch down"}
        for chunk in chunks
    )


def _compared(chunks: Sequence[Chunk], at: int, within: bool) -> bool:
    """Tell whether a place is only held beside another: "unlike Gale Crater", "far from Tycho", "similar to Jezero"."""
    before = at - 1
    while before >= 0 and chunks[before].word in v.DETERMINERS:
        before -= 1
    if before < 0:
        return False
    word = chunks[before].word
    if lies_outside(chunks, at):
        return True
    if _follows_than(chunks, at):
        return True
    if within and word not in _IN and word not in _WORKING:
        return True
    return word in _COMPARING or (word == "from" and any(c.word in APART for c in chunks[max(0, before - 4) : before]))


def _follows_than(chunks: Sequence[Chunk], at: int) -> bool:
    """Tell whether a place stands behind a comparison: "more than X had collected in", but not "more than 300 km"."""
    return any(
        chunks[i].word == "than" and not (chunks[i - 1].word in _COUNTING and chunks[i + 1].mention is None)
        for i in range(1, at)
    )


def leading(chunks: Sequence[Chunk], at: int, parts: frozenset[str]) -> str:
    """Return the word that leads to a place, behind which stand only words that belong to it; empty if none does."""
    for position in range(at - 1, max(-1, at - 1 - _DEEPEST), -1):
        verb = chunks[position].verb
        word = verb.base.rpartition(" ")[2] if verb is not None and " " in verb.base else chunks[position].word
        of_it = word == "of" and position and chunks[position - 1].word in parts
        if not of_it and word not in parts and word not in v.DETERMINERS and word not in {"'s", "'"}:
            return word
    return ""


def lies_outside(chunks: Sequence[Chunk], at: int) -> bool:
    """Tell whether a place is only told beside which something lies: "west of Mare Nectaris", "Tycho's neighbour"."""
    if at + 2 < len(chunks) and chunks[at + 1].word == "'s" and chunks[at + 2].word not in _BESIDE | _INSIDE:
        return True
    before = at - 1 - (at > 0 and chunks[at - 1].word in v.DETERMINERS)
    if before < 1 or chunks[before].word != "of" or chunks[before - 1].word not in _DIRECTIONS:
        return False
    return before < 2 or chunks[before - 2].word != "the"  # "in the south of" it is inside


def _places(chunks: Sequence[Chunk], *, within: bool) -> list[str]:
    """Return the places a stretch names: by a name, as a pole, or as a side of the Moon.

    ``within``: only those in which something is done: "roamed Gale Crater", but not "showed that Gale Crater".
    None of several that are joined: who landed in which is not certain.
    """
    found = [
        (i, entry.id)
        for i, chunk in enumerate(chunks)
        if (entry := only(chunk.mention, _PLACE)) is not None and not _compared(chunks, i, within)
    ]
    if any(chunks[i - 1].word in _JOINING for i, _ in found[1:]):
        return []
    named = [place for _, place in found]
    for position, chunk in enumerate(chunks[:-1]):
        following = chunks[position + 1].word
        if following in {"pole", "polar", "side"} and _follows_than(chunks, position):
            continue
        if chunk.word == "lunar" and position:
            chunk = chunks[position - 1]
        if following in {"pole", "polar"} and chunk.word in POLES:
            named.append(POLES[chunk.word])
        elif following == "side" and chunk.word in SIDES:
            named.append(SIDES[chunk.word])
    if any(chunk.word == "farside" for chunk in chunks):
        named.append(SIDES["far"])
    if any(chunk.word in {EQUATOR, "equatorial"} for chunk in chunks) and all(c.word not in _AWAY for c in chunks):
        named.append(EQUATOR)
    return list(dict.fromkeys(named))
