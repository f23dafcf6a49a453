"""What shows that a craft is in use: people aboard, guests, work begun, a first flight that mattered."""

from __future__ import annotations

from collections.abc import Sequence

from orbitctl.factcheck.claims import vocabulary as v
from orbitctl.factcheck.claims.needs import BODIES
from orbitctl.factcheck.claims.sentence import Chunk
from orbitctl.factcheck.reading.lexicon import Entry
from orbitctl.factcheck.reading.wordsets import wordset

#: Adverbs and auxiliaries that stand between a subject and what it has done; the present tense of "be" tells none.
_BEFORE_DEEDS = (v.BEFORE_VERBS | {"having", "that", "at", "last"}) - {
    "is",
    "are",
    "be",
    "being",
    "did",
    "does",
    "do",
    "get",
    "gets",
}
#: Nouns of what belongs to a flight and flies with it: "the first module of", "the four members of".
_PORTIONS = wordset(
    "crew members member astronauts cosmonauts taikonauts module modules room element elements block part parts core"
    " half segment colleagues crewmates four three two quintet foursome"
    " relay lander rover orbiter spacecraft craft capsule probe satellites satellite pair quartet trio"
)
_MANY = wordset("orbiters landers rovers probes modules craft twins")
#: Who is aboard lives there; nobody trains or will fly so.
_LIVING = wordset(
    "spent lived live lives living stayed staying slept worked working boarded visited aboard returned flew came"
    " splashed landed left rode arrived docked celebrated"
)
_ABOARD = wordset("aboard inside")
_HOSTING = wordset("welcomed hosted housed received taking hosting housing welcoming receiving greeted")
_GUESTS = wordset(
    "guest guests visitor visitors resident residents crew crews tenants tourists astronauts cosmonauts taikonauts"
    " occupants passengers inhabitants lodgers customers"
)
_BEGUN = wordset("begun began started taken took entered commenced")
_SERVICE = wordset(
    "work operations service duty science observations mapping survey watch campaign broadcasting mission"
)
#: Behind "its first flight", these say what came of it.
_ROVING = wordset("rolled drove trundled crawled hopped dug drilled scooped rumbled")
_GROUND = BODIES | wordset("surface soil regolith dust crater side lander ramp ground")
_MAKING_IT = frozenset({"made", "got"})
_ALOFT = BODIES | wordset("orbit space")
_MATTERED = wordset(
    "gave made marked proved showed brought ended lasted opened crowned capped impressed delighted drew"
)
_FLIGHTS = wordset("flight launch landing voyage debut trip mission journey touchdown")
_HOME = wordset("earth home ground")
USING = _ROVING | _MAKING_IT | _ABOARD | _HOSTING | _BEGUN | _MATTERED | {"back"}
_SHOWING = USING | {"in"}
_FAR = 6
_NEAR = 3


def used(chunks: Sequence[Chunk], entry: Entry) -> tuple[str, ...]:
    """Return the kinds of event that must have been, by what is told of a craft."""
    for at, chunk in enumerate(chunks):
        if chunk.word not in _SHOWING and not is_it(chunk, entry):
            continue
        behind = [c.word for c in chunks[at + 1 : at + 1 + _FAR]]
        inside = chunk.word in _ABOARD or (chunk.word == "in" and entry.kind == "program")
        if inside and _is_near(chunks[at + 1 : at + 1 + _NEAR], entry):
            before = [c.word for c in chunks[:at]]
            return ("launch", "orbit") if not _LIVING.isdisjoint(before) and "for" not in before else ()
        if chunk.word in _HOSTING and does(chunks, at, entry) and not _GUESTS.isdisjoint(behind):
            return ("launch", "orbit")
        if chunk.word in _BEGUN and does(chunks, at, entry) and not _SERVICE.isdisjoint(behind[:_NEAR]):
            there = not BODIES.isdisjoint(behind)
            return ("orbit", "landing") if there else ("launch", "orbit")
        if chunk.word in _ROVING and does(chunks, at, entry) and not _GROUND.isdisjoint(behind):
            return ("landing",)
        if chunk.word in _MAKING_IT and behind[:2] == ["it", "to"] and does(chunks, at, entry):
            return ("launch", "orbit") if not _ALOFT.isdisjoint(behind) else ()
        if chunk.word == "back" and not _HOME.isdisjoint(behind[:2]) and _has_come(chunks, at, entry):
            return ("return",)
        if behind[:1] == ["'s"] and is_it(chunk, entry) and not _FLIGHTS.isdisjoint(behind[1:4]):
            told = chunks[at + 2 :]
            return ("launch",) if any(c.word in _MATTERED for c in told) else ()
    return ()


def _is_near(chunks: Sequence[Chunk], entry: Entry) -> bool:
    return any(is_it(chunk, entry) for chunk in chunks)


def _has_come(chunks: Sequence[Chunk], at: int, entry: Entry) -> bool:
    """Tell whether it is a flight, or who flew on it, that "is back on Earth"."""
    position = at - 1
    while position >= 0 and chunks[position].word in v.ADVERBS | {"safely"}:
        position -= 1
    return position > 0 and chunks[position].word in {"is", "are"} and does(chunks, position, entry)


def is_it(chunk: Chunk, entry: Entry) -> bool:
    """Tell whether a chunk names something."""
    return chunk.mention is not None and entry.id in [other.id for other in chunk.mention.entries]


def is_absolute(chunks: Sequence[Chunk], verb: int, entry: Entry) -> bool:
    """Tell whether something is told by "with" and a participle: "with Blue Moon now standing near the pole"."""
    name = verb - 1
    while name > 0 and chunks[name].word in v.ADVERBS:
        name -= 1
    before = name - 2 if name > 1 and chunks[name - 1].word in v.DETERMINERS else name - 1
    return before >= 0 and is_it(chunks[name], entry) and chunks[before].word == "with"


def does(chunks: Sequence[Chunk], at: int, entry: Entry) -> bool:
    """Tell whether a flight, or what flies with it, stands directly before a verb."""
    position = at - 1
    while position >= 0 and (chunks[position].word in _BEFORE_DEEDS or chunks[position].word.endswith("ly")):
        position -= 1
    if position < 0:
        return False
    if chunks[position].word in v.HEADS["mission"] | _PORTIONS | _MANY and position:
        position -= 1
        while position and (chunks[position].number is not None or chunks[position].word in {"'s", "twin"}):
            position -= 1
    if not is_it(chunks[position], entry):
        return False
    if position and chunks[position - 1].word in {"the", "a"}:
        position -= 1
    if position and chunks[position - 1].word in v.PREPOSITIONS:
        of_it = position > 1 and chunks[position - 1].word == "of"
        return of_it and (chunks[position - 2].word in _PORTIONS or chunks[position - 2].number is not None)
    return True
