"""What somebody is told to run, to fly people on, or to build, now: "Russia operates Mir", "has it in orbit"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from orbitctl.factcheck.claims.claim import Claim
from orbitctl.factcheck.claims.grammar import vocabulary as v
from orbitctl.factcheck.claims.grammar.bearing import Piece
from orbitctl.factcheck.claims.grammar.parts import is_told_of, part_of
from orbitctl.factcheck.claims.grammar.roles import ACTING, named_unit, only
from orbitctl.factcheck.claims.grammar.sentence import Chunk
from orbitctl.factcheck.reading.lexicon import Entry
from orbitctl.factcheck.reading.wordsets import wordset

#: What somebody does with a thing in use; what he does with those who go on it, and who they are.
_RUNS = wordset("operates runs maintains mans staffs crews")
_FLIES = wordset("flies launches sends ferries rotates lofts sells offers")
_KEEPS = wordset("keeps maintains has")
_RUNNING = wordset("operating running maintaining staffing crewing")
_BASE = wordset("operate run maintain man staff crew fly launch send ferry rotate loft")
_PEOPLE = wordset("crew crews people astronauts cosmonauts taikonauts passengers men women researchers")
_ON = wordset("on aboard atop")
#: What is being done to a thing that is still to be finished, or to a part of it.
_READIES = wordset("testing outfitting integrating fitting readying qualifying preparing finishing")
_BUILDS = _READIES | wordset(
    "building welding assembling machining manufacturing developing designing constructing casting wiring milling"
)
_OF = wordset("of for")
_BEING = wordset("is are")
_UP = wordset("orbit aloft")
#: With one of these it is something else that bears the name, or is only wished for.
_BARRING = v.NEGATIONS | v.FAILING | wordset(
    "till used former replicas models exhibit book series copy mock mockup successor successors replacement model"
    " predecessor lessons where legacy memory studies study concept plan plans hopes wants name names story history"
    " simulator"
)  # fmt: skip
_FAR = 8
_NEAR = 4
#: Without one of these nobody runs or builds anything.
RUNNING = _RUNS | _FLIES | _KEEPS | _RUNNING | _BASE | _BUILDS
_TYING = RUNNING | {"have"}


def done_with(piece: Piece, day: str | None) -> Iterator[Claim]:
    """Yield what somebody is told to run, to fly people on, or to build."""
    clause = piece.clause
    dated = any(day is None or (time.earliest or "") <= day for time in clause.times)  # not "preparing it for 2028"
    if dated or clause.modality != "fact" or not clause.words.isdisjoint(_BARRING):
        return
    for at, chunk in enumerate(clause.chunks):
        behind = _behind(clause.chunks, at) if at and chunk.word in _TYING else None
        told = _told(clause.chunks, at, *behind) if behind is not None and is_told_of(behind[0]) else None
        if behind is not None and told is not None:
            shown = part_of(clause.chunks, behind[0])
            yield Claim("presence", "status", behind[0].id, *told, present=True, part=shown)


def _told(chunks: Sequence[Chunk], at: int, entry: Entry, between: Sequence[str]) -> tuple[str, str] | None:
    """Return the status that a verb tells of what is named behind it, and the word for it."""
    word = chunks[at].word
    tie = next((word for word in reversed(between) if word in v.PREPOSITIONS), "")
    if word in _BUILDS and _before(chunks, at) in _BEING and tie in {"", *_OF}:
        whole = tie == "" and word not in _READIES and not _has_own(chunks, entry)
        return "building" if whole else "going-ahead", word
    if word in _KEEPS and tie in _ON and _acts(chunks, at) and not _PEOPLE.isdisjoint(between):
        return "active", word
    if _runs(chunks, at):
        flying = tie in _ON and entry.kind == "program"
        return ("active", word) if flying or (tie == "" and word in _RUNS | _BASE | _RUNNING) else None
    if word in {"has", "have"} and _acts(chunks, at) and len(between) < _NEAR and tie == "":
        place = next(i for i, c in enumerate(chunks) if named_unit(c.mention) == entry)
        up = not _UP.isdisjoint([c.word for c in chunks[place + 1 : place + _NEAR]])
        return ("active", "orbit") if up else None
    return None


def _has_own(chunks: Sequence[Chunk], entry: Entry) -> bool:
    """Tell whether it is something of a thing that is told of: "the station's next module"."""
    return any(
        chunk.word == "'s" and entry in {named_unit(before.mention) for before in chunks[max(0, at - 2) : at]}
        for at, chunk in enumerate(chunks)
    )


def _behind(chunks: Sequence[Chunk], at: int) -> tuple[Entry, Sequence[str]] | None:
    """Return the first flight or program named behind a position, and the words between."""
    for end in range(at + 1, min(len(chunks), at + 1 + _FAR)):
        entry = named_unit(chunks[end].mention)
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
