"""What is told to go on by who does it, and by where a thing is: "Russia operates Mir", "they are aboard the station".

Only the present tense tells so. The thing may be the object of what somebody does, or what it is done on; where it is
said to be, it must be all that the piece begins with, and the place a station, or an orbit.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from orbitctl.factcheck.claims.analysis import Analysis
from orbitctl.factcheck.claims.claim import Claim
from orbitctl.factcheck.claims.grammar import vocabulary as v
from orbitctl.factcheck.claims.grammar.bearing import Piece
from orbitctl.factcheck.claims.grammar.clauses import Clause
from orbitctl.factcheck.claims.grammar.parts import is_told_of, part_of
from orbitctl.factcheck.claims.grammar.roles import ACTING, named_unit, only
from orbitctl.factcheck.claims.grammar.sentence import Chunk
from orbitctl.factcheck.reading.lexicon import Entry
from orbitctl.factcheck.reading.wordsets import wordset

#: What somebody does with a thing in use; what he does with those who go on it, and who they are.
_RUNS = wordset("operates runs maintains mans staffs crews")
_FLIES = wordset("flies launches sends ferries rotates lofts")
_KEEPS = wordset("keeps maintains has")
_RUNNING = wordset("operating running maintaining staffing crewing")
_BASE = wordset("operate run maintain man staff crew fly launch send ferry rotate loft")
_PEOPLE = wordset("crew crews people astronauts cosmonauts taikonauts tourists passengers men women researchers")
_ON = wordset("on aboard atop")
#: What is being done to a thing that is still to be finished, or to a part of it.
_BUILDS = wordset(
    "building welding assembling testing outfitting machining manufacturing developing designing integrating fitting"
    " constructing readying finishing casting wiring qualifying milling preparing"
)
_READIES = wordset("testing outfitting integrating fitting readying qualifying preparing finishing")
_OF = wordset("of for")
_BEING = wordset("is are")
#: Where a thing is said to be.
_IS = wordset("is are remains remain stays stay hangs hang floats float sits sit")
_AT: dict[str, tuple[str, ...]] = {
    **dict.fromkeys(("aboard", "at", "under", "inside", "on"), ()),
    **dict.fromkeys(("attached", "docked", "berthed", "moored", "coupled", "bolted", "joined"), ("to", "at")),
}
_UP = wordset("orbit aloft")
#: What a thing that is up does, and where.
_CIRCLES = wordset("circling orbiting tumbling drifting floating falling sinking hanging")
_ROUND = wordset("round around over above orbit")
_EARTH = wordset("earth orbit")
_STATIONS = frozenset({"iss", "tiangong", "mir", "skylab"})
#: Before a name, these make it all that a piece tells of: "the four of", "the crew of".
_WHOLE = wordset("the all a crew crews members astronauts cosmonauts taikonauts men women people of and docking")
#: With one of these a piece tells of the past, of what may be, or of something else that bears the name.
_BARRING = v.DOUBTFUL | v.NEGATIONS | v.FAILING | wordset(
    "will shall was were had did until till once formerly used former replica replicas model models museum exhibit film"
    " book series copy mock mockup successor successors replacement predecessor like unlike than if when lessons where"
    " legacy memory studies study concept plan plans hopes wants name names called story history simulator"
)  # fmt: skip
#: What ties somebody to what he runs, flies on or builds.
_TYING = _BUILDS | _KEEPS | _RUNS | _FLIES | _BASE | _RUNNING | {"has", "have"}
_FAR = 8
_NEAR = 4
#: Without one of these nothing is told so.
TELLING = _RUNS | _RUNNING | _FLIES | _KEEPS | _BASE | _BUILDS | _IS | {"serves"}
_TELLING_OR_NAMED = TELLING | {""}


def claims(found: Analysis) -> Iterator[Claim]:
    """Yield what a sentence tells as in use, being built, or where it is."""
    told: set[str] = set()
    lead: Entry | None = None
    for piece in found.pieces(_TELLING_OR_NAMED):
        clause = piece.clause
        lead = piece.entry if lead is None and piece.at >= 0 else lead
        if clause.modality != "fact" or _dated(clause, found.day) or not clause.words.isdisjoint(_BARRING):
            continue
        for entry, status, word in (*_done_with(clause.chunks), *_placed(piece, lead)):
            if is_told_of(entry) and entry.id not in told:
                told.add(entry.id)
                shown = part_of(clause.chunks, entry)
                yield Claim("presence", "status", entry.id, status, word, present=True, part=shown)


def _dated(clause: Clause, day: str | None) -> bool:
    """Tell whether a clause gives a date that is not still to come: "are preparing it for 2028"."""
    return any(day is None or (time.earliest or "") <= day for time in clause.times)


def _done_with(chunks: Sequence[Chunk]) -> Iterator[tuple[Entry, str, str]]:
    """Yield what somebody is told to run, to fly people on, or to build."""
    for at, chunk in enumerate(chunks):
        behind = _behind(chunks, at) if at and chunk.word in _TYING else None
        if behind is None:
            continue
        entry, between = behind
        tie = next((word for word in reversed(between) if word in v.PREPOSITIONS), "")
        if chunk.word in _BUILDS and _before(chunks, at) in _BEING and tie in {"", *_OF}:
            whole = tie == "" and chunk.word not in _READIES and not _has_own(chunks, entry)
            yield entry, "building" if whole else "going-ahead", chunk.word
        elif chunk.word in _KEEPS and tie in _ON and _acts(chunks, at) and not _PEOPLE.isdisjoint(between):
            yield entry, "active", chunk.word
        elif _runs(chunks, at):
            flying = tie in _ON and entry.kind == "program"
            if flying or (tie == "" and chunk.word in _RUNS | _BASE | _RUNNING):
                yield entry, "active", chunk.word
        elif chunk.word in {"has", "have"} and _acts(chunks, at) and len(between) < _NEAR and tie == "":
            place = next(i for i, c in enumerate(chunks) if named_unit(c.mention) == entry)
            if not _UP.isdisjoint([c.word for c in chunks[place + 1 : place + _NEAR]]):
                yield entry, "active", "orbit"


def _has_own(chunks: Sequence[Chunk], entry: Entry) -> bool:
    """Tell whether it is something of a thing that is told of: "the station's next module"."""
    return any(
        chunk.word == "'s" and entry in {named_unit(before.mention) for before in chunks[max(0, at - 2) : at]}
        for at, chunk in enumerate(chunks)
    )


def _behind(chunks: Sequence[Chunk], at: int) -> tuple[Entry, Sequence[str]] | None:
    """Return the first flight or program named behind a position, and the words between."""
    for end in range(at + 1, min(len(chunks), at + 1 + _FAR)):
        mention = chunks[end].mention
        entry = named_unit(mention) if mention is not None else None
        if entry is not None:
            return entry, [chunk.word for chunk in chunks[at + 1 : end]]
    return None


def _before(chunks: Sequence[Chunk], at: int) -> str:
    """Return the word before a position that is no adverb; that of a name is empty."""
    before = at - 1
    while before > 0 and (chunks[before].word in v.ADVERBS or chunks[before].word.endswith("ly")):
        before -= 1
    return chunks[before].word


def _acts(chunks: Sequence[Chunk], at: int) -> bool:
    """Tell whether an actor stands before a verb."""
    before = at - 1
    while before > 0 and chunks[before].word in v.ADVERBS:
        before -= 1
    return only(chunks[before].mention, ACTING) is not None or chunks[before].word in v.HEADS["agency"]


def _runs(chunks: Sequence[Chunk], at: int) -> bool:
    """Tell whether an actor is told to run something, or to fly it, now: "operates", "continues to fly"."""
    if chunks[at].word in _RUNS | _FLIES:
        return _acts(chunks, at)
    if chunks[at].word in _RUNNING:
        return at > 1 and _before(chunks, at) in _BEING and _acts(chunks, at - 1)
    goes_on = [chunk.word for chunk in chunks[max(0, at - 2) : at]] == ["continues", "to"]
    return goes_on and chunks[at].word in _BASE and _acts(chunks, at - 2)


def _placed(piece: Piece, lead: Entry | None) -> Iterator[tuple[Entry, str, str]]:
    """Yield what is told to be aboard a station, or at it; ``lead`` is what the sentence began with."""
    chunks, at = piece.clause.chunks, piece.at
    entry = piece.entry or piece.named
    if chunks[0].word in _IS | {"serves"}:
        entry, at = lead, -1
    whole = all(chunk.word in _WHOLE or chunk.number is not None for chunk in chunks[: max(0, at)])
    if entry is None or entry.id in _STATIONS or (entry is not lead and piece.entry is None and not whole):
        return
    verb = at + 1
    while verb < len(chunks) and chunks[verb].word in v.ADVERBS:
        verb += 1
    if verb >= len(chunks):
        return
    if chunks[verb].word == "serves":
        if any(chunk.word == "as" for chunk in chunks[verb + 1 :]) and _is_station(chunks[verb + 1 :]):
            yield entry, "active", "orbit"
    elif chunks[verb].word in _IS:
        behind = [chunk.word for chunk in chunks[verb + 1 :]]
        if not _CIRCLES.isdisjoint(behind[:2]) and not _ROUND.isdisjoint(behind) and not _EARTH.isdisjoint(behind):
            yield entry, "active", "orbit"
            return
        for place in range(verb + 1, min(len(chunks), verb + _NEAR)):
            ties = _AT.get(chunks[place].word)
            if ties is not None:
                joined = not ties or any(chunk.word in ties for chunk in chunks[place + 1 : place + 2])
                if joined and _is_station(chunks[place + 1 : place + 1 + _NEAR]):
                    yield entry, "active", "orbit"
                return


def _is_station(chunks: Sequence[Chunk]) -> bool:
    """Tell whether a stretch names a station."""
    named = [named_unit(chunk.mention) for chunk in chunks]
    return any(entry is not None and entry.id in _STATIONS for entry in named)
