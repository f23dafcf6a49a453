"""What the words of a stretch of a sentence ask of whoever did it; what is left is not understood."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache

from orbitctl.factcheck.claims.accords.regions import BEGINNINGS, region_at
from orbitctl.factcheck.claims.counts.scope import is_made_by_people
from orbitctl.factcheck.claims.grammar.sentence import Chunk
from orbitctl.factcheck.claims.grammar.worlds import is_some_moon
from orbitctl.factcheck.claims.quantified import superpowers
from orbitctl.factcheck.claims.quantified import words as w
from orbitctl.factcheck.claims.quantified.deed import region_id
from orbitctl.factcheck.claims.quantified.gathered import Gathered
from orbitctl.factcheck.reading.bodies import BY_ID, BY_WORD
from orbitctl.factcheck.reading.essence import NATIONALS, SINGULAR
from orbitctl.factcheck.reading.lexicon import Entry
from orbitctl.factcheck.reading.wordsets import wordset

_LINES = ("program", "series")
_ACTORS = ("company", "agency", "organisation")
_PEOPLE = frozenset({"person", "astronaut"})
_FLYING = frozenset({"program", "agency", "organisation"})
#: Where crews go: who flew there is told, and not whose flights are meant.
STATIONS = wordset("iss mir tiangong skylab tiangong-1 tiangong-2 salyut-1 salyut-6 salyut-7")
#: Of these, the ones whose crews are a program of their own.
_CREWED = {"skylab": "skylab-program"}
#: Behind a word for "of that country", these tell that one of its people is meant.
_BEHIND_PEOPLE = wordset("to who in on has had have ever was is")
_CREWS = wordset("crew crews people astronauts cosmonauts")
#: Cities whose people are told of by name.
_LEAVING = wordset("leave leaves left leaving departed escaped")
_CITIES = {("hong", "kong"): "hong-kong"}
_CITIZENS = {"hongkonger": "hong-kong", "hongkongers": "hong-kong"}
#: What several words ask for together begins with one of these.
_TOGETHER = BEGINNINGS.union([first for first, _ in _CITIES], w.LEADING_ON) | wordset(
    "nobody no human lunar moon long often fast deep high close soon low outside with without this still now complete"
    " full total unqualified far near farther further higher on onto another"
)
_JOINTS = wordset("and or &")
_LIKE = wordset("far long often fast deep high close soon")
_MOONS = wordset("lunar moon")
_ROCKETS = wordset("rocket rockets launcher launchers booster boosters")
#: Words of which it is kept what they ask for.
_KEPT = 4096


def gather(row: Sequence[Chunk], *, whole: bool = False) -> Gathered:
    """Return what the chunks of a stretch ask for; of the ``whole``, only as far as it is understood."""
    found = Gathered()
    at = 0
    while at < len(row) and not (whole and found.unknown):
        at += _taken(found, row, at)
    found.bodies = [body for body in found.bodies if not _is_sort_of_another(body, found.bodies)]
    return found


def _is_sort_of_another(body: str, bodies: Sequence[str]) -> bool:
    """Tell whether a body is only what sort another is: "comet", of Halley's comet."""
    return any(other != body and BY_ID[other].target == body for other in bodies if other in BY_ID and body in BY_ID)


def _taken(found: Gathered, row: Sequence[Chunk], at: int) -> int:
    """Take in what stands at a position; return of how many chunks it is made."""
    chunk = row[at]
    following = row[at + 1].word if at + 1 < len(row) else ""
    if chunk.word in superpowers.LEAVING_OUT and (third := superpowers.left_out(row, at)):
        found.whose.append("third")
        return third
    if chunk.mention is not None:
        crewed = [_CREWED[e.id] for e in chunk.mention.entries if e.id in _CREWED] if following in w.UNITS else []
        if crewed:
            found.lines.append(crewed[0])
        else:
            _name(found, chunk.mention.entries, chunk)
        if (following in _BEHIND_PEOPLE or _acts(row, at + 1)) and any(
            entry.kind == "demonym" for entry in chunk.mention.entries
        ):
            found.units.add("person")  # "the second Canadian to fly"
        return 1
    if chunk.time is not None:
        (found.launched if _is_of_the_launch(row, at) else found.times).append(chunk.time)
        return 1
    if chunk.number is not None:
        return _counted(found, row, at)
    if is_made_by_people(row, at):
        return 1
    if w.UNITS.get(following) == "flight" and w.UNITS.get(chunk.word) in {"person", "crew"}:
        found.kinds.add("crewed")  # "three astronaut missions"
        return 1
    if chunk.word in w.UNITS and _is_one_of_two(row, at):
        found.unknown.append(chunk.word)
        return 1
    moon = is_some_moon(row, at) or (chunk.word in w.OTHER_WORLDS and row[at - 1].word in {"that", "this"})
    taken = _together(found, row, at) if chunk.word in _TOGETHER and not moon else 0
    if moon or not (taken or _word(found, chunk)):
        found.unknown.append(chunk.word)
    return taken or 1


def _is_one_of_two(row: Sequence[Chunk], at: int) -> bool:
    """Tell whether a noun for some craft alone is joined to another: "probes and orbiters" are not all orbiters."""
    if row[at].word not in w.KINDS or row[at].word in {"woman", "women"}:
        return False
    ahead = at > 1 and row[at - 1].word in _JOINTS and row[at - 2].word in w.UNITS
    behind = at + 2 < len(row) and row[at + 1].word in _JOINTS and row[at + 2].word in w.UNITS
    return ahead or behind


def _acts(row: Sequence[Chunk], at: int) -> bool:
    """Tell whether a verb stands next by which somebody does something: "no American flew"."""
    verb = row[at].verb if at < len(row) else None
    return verb is not None and verb.form in {"past", "third"} and row[at].word not in w.KINDS | w.UNITS | w.WORD_ACTS


def _together(found: Gathered, row: Sequence[Chunk], at: int) -> int:
    """Take in several words that ask for one thing together; return how many, or 0."""
    word = row[at].word
    following = row[at + 1].word if at + 1 < len(row) else ""
    if [chunk.word for chunk in row[at + 1 : at + 4]] == ["low", "earth", "orbit"] and word in _LEAVING:
        found.places |= {"leo", "beyond"}
        return 4
    if _leads_on(row, at):
        found.unknown.append(word)
        return 1
    if (place := region_at(row, at)) is not None:
        found.whose.append(region_id(place[0].name))
        return place[1] - at
    if (word, following) in _CITIES:
        found.whose.append(_CITIES[word, following])
        return 2
    if word == "low" and "earth" in following and at + 2 < len(row) and row[at + 2].word == "orbit":
        found.places.add("leo")
        return 3
    if (manned := _manned(row, at)) is not None:
        found.kinds.add(manned[0])
        return manned[1]
    if (word, following) == ("this", "day"):  # "to this day"
        return 2
    if _adds_nothing(row, at, word, following):
        return 1
    if word in {"complete", "full", "total", "unqualified"} and following.startswith("success"):
        found.kinds.add("fully")
        return 1
    if word in {"far", "near"} and following == "side":
        found.kinds.add(f"{word}-side")
        return 2
    if word in {"farther", "further", "higher"} and following == "than":
        found.places.add("beyond")
        return 2
    if word in {"on", "onto"} and _names_body(row, at + 1):
        found.places.add("surface")
        return 1
    of_another = following in w.OTHER_WORLDS or (at and row[at - 1].word in {"with", "to"})
    return 1 if word == "another" and of_another else 0


def _adds_nothing(row: Sequence[Chunk], at: int, word: str, following: str) -> bool:
    """Tell whether a word leaves a deed as it is: "the moon rocket", "has now failed", "is still the only one"."""
    now = word == "now" and at > 0 and row[at - 1].word in {"has", "have"}
    return now or (word in _MOONS and following in _ROCKETS) or (
        word in {"still", "now"} and following in {"the", "only"}  # what "still works" is another matter
    )  # fmt: skip


def _manned(row: Sequence[Chunk], at: int) -> tuple[str, int] | None:
    """Return whether people are told to be aboard, and by how many chunks: "without a crew", "nobody aboard"."""
    word, following = row[at].word, row[at + 1].word if at + 1 < len(row) else ""
    if (word, following) == ("human", "spaceflight") and not (at and row[at - 1].word == "of"):
        return "crewed", 1  # what follows tells where
    nobody = word == "no" and following in _CREWS and not _has_done(row, at + 2)
    if nobody or (at and word == "nobody" and following in {"aboard", "on"}):
        return "uncrewed", 2
    if word not in {"with", "without"}:
        return None
    crew = next((i for i in range(at + 1, min(at + 3, len(row))) if row[i].word in _CREWS), None)
    if crew is None or not all(row[i].word in {"a", "any"} for i in range(at + 1, crew)):
        return None
    return "crewed" if word == "with" else "uncrewed", crew + 1 - at


def _has_done(row: Sequence[Chunk], at: int) -> bool:
    """Tell whether somebody is told to have done something: "no crew has", not "a flight with no crew"."""
    return at < len(row) and row[at].word in {"has", "have", "had", "ever"}


def _leads_on(row: Sequence[Chunk], at: int) -> bool:
    """Tell whether what was done is not told by a word, for what follows: "failed to", "set out for", "so far as X"."""
    word, verb = row[at].word, row[at].verb
    following = row[at + 1].word if at + 1 < len(row) else ""
    if word == "outside":
        return any(other.mention is not None for other in row[at + 1 : at + 4])  # "from outside the United States"
    if word in _LIKE and following == "as":
        return not _names_body(row, at + 2)
    if word in _MOONS:
        return following == "module"  # that of a ship, wherever it flies
    tried = w.WORD_ACTS.get(word) in {"failure", "success"} and following in {"to", "in"}
    return tried or (verb is not None and verb.base in w.AIMING)


def _names_body(row: Sequence[Chunk], at: int) -> bool:
    """Tell whether a body stands next: who is put "on the Moon" is not only flown there."""
    at += at < len(row) and row[at].word in {"the", "another"}
    following = row[at + 1].word if at + 1 < len(row) else ""
    return at < len(row) and (row[at].word in BY_WORD or row[at].word in w.OTHER_WORLDS) and following not in w.UNITS


def _is_of_the_launch(row: Sequence[Chunk], at: int) -> bool:
    """Tell whether a date says which craft are meant: "the 1988 Phobos probes", "the probes sent to Mars in 1973"."""
    following = row[at + 1] if at + 1 < len(row) else None
    if at and row[at - 1].word == "of":
        return True
    if not at and row[0].last - row[0].first == 1 and following is not None and following.mention is not None:
        return True  # behind "none of the"
    if following is not None and row[at - 1].word in {"the", "of", "all"} and at:
        named = following.mention is not None or following.word in w.UNITS or following.word in BY_WORD
        if named:
            return True
    return any(chunk.word in w.SENT for chunk in row[max(0, at - 4) : at])


def _counted(found: Gathered, row: Sequence[Chunk], at: int) -> int:
    """Take in a number; one of years or days says over how long, and there may be others over a longer time."""
    number, following = row[at].number, row[at + 1].word if at + 1 < len(row) else ""
    assert number is not None
    if following in w.SPANS:
        found.unknown.append(following)
        return 2
    if following == "piece":
        found.kinds.add("well")
        return 2
    found.numbers.append(number)
    return 1


def _name(found: Gathered, entries: Sequence[Entry], chunk: Chunk) -> None:
    """Take in a name: a flight, a person, whose flights are meant, or a rocket."""
    kinds = {entry.kind: entry for entry in reversed(entries)}
    own = [entry for entry in entries if entry.kind == "mission"]
    if "state" in kinds or "demonym" in kinds:
        found.whose.append((kinds.get("state") or kinds["demonym"]).id)
    elif own and "program" in kinds and not any(entry.own for entry in own):
        found.unknown.append(own[0].id)  # a shuttle of many flights, or the last of them
    elif "alliance" in kinds and _FLYING.isdisjoint(kinds):
        found.unknown.append(kinds["alliance"].id)  # what is done with an accord is no deed
    elif STATIONS & {entry.id for entry in entries}:
        found.places.add("station")
    elif len({entry.id for entry in own}) == 1:
        found.missions.append(own[0])
    elif not _PEOPLE.isdisjoint(kinds):
        found.people.append(next(kinds[kind] for kind in ("person", "astronaut") if kind in kinds))
    elif line := next((kinds[kind] for kind in _LINES if kind in kinds), None):
        found.lines.append(line.id)
        found.carriers += [kinds["rocket"].id] if "rocket" in kinds else []
    elif actor := next((kinds[kind] for kind in _ACTORS if kind in kinds), None):
        found.actors.append(actor.id)
    elif "rocket" in kinds:
        found.rockets.append(kinds["rocket"].id)
    elif "capital" in kinds:
        found.whose.append(kinds["capital"].id)
    else:
        found.unknown.append(chunk.word or next(iter(kinds)))


def _word(found: Gathered, chunk: Chunk) -> bool:
    """Take in a plain word; return whether it is understood."""
    verb = chunk.verb
    act = w.act_of(verb) if verb is not None else None
    goes = verb is not None and verb.base.split()[0] in w.GOING
    found.sent = found.sent or chunk.word in w.SENT
    found.arriving = found.arriving or chunk.word in {"arrived", "arrive"}
    asked = _asked(chunk.word, act, goes)
    if asked is not None:
        launchers = chunk.word in NATIONALS and "person" not in found.units and bool(found.lines or found.units)
        found.add(asked)
        found.units -= {"person"} if launchers else set()  # "the rockets that the Soviets launched"
    return asked is not None or chunk.word in w.NEUTRAL


@lru_cache(_KEPT)
def _asked(word: str, act: str | None, goes: bool) -> Gathered | None:
    """Return what a plain word asks for by itself, a verb its act; None if it asks for nothing."""
    found = Gathered()
    found.lines += ["space-shuttle"] if word in {"shuttle", "shuttles"} else []
    found.acts |= {act or w.WORD_ACTS[word]} if act or word in w.WORD_ACTS else set()
    if word in BY_WORD and BY_WORD[word].sort != "point":
        found.bodies.append(BY_WORD[word].id)
    found.whose += [w.FLIERS_OF[word]] if word in w.FLIERS_OF else []
    for table, slot in ((w.UNITS, found.units), (w.KINDS, found.kinds), (w.PLACES, found.places)):
        slot |= {table[word]} if word in table else set()
    found.bodies += [w.OTHER_WORLDS[word]] if word in w.OTHER_WORLDS else []
    state = NATIONALS.get(word) or SINGULAR.get(word) or _CITIZENS.get(word)
    if state:
        found.whose.append(state)
        found.units |= {"person"} if word not in SINGULAR else set()
    found.going = goes or word in w.GOING
    found.fetching = word in w.FETCHING
    asks = (found.lines, found.acts, found.bodies, found.units, found.kinds, found.places, found.whose)
    return found if any(asks) or found.going or found.fetching else None
