"""What the words of a stretch of a sentence ask of whoever did it; what is left is not understood."""

from __future__ import annotations

from collections.abc import Sequence

from orbitctl.factcheck.claims.quantified import words as w
from orbitctl.factcheck.claims.quantified.deed import region_id
from orbitctl.factcheck.claims.regions import region_at
from orbitctl.factcheck.claims.sentence import Chunk
from orbitctl.factcheck.reading.bodies import BY_WORD
from orbitctl.factcheck.reading.essence import NATIONALS, SINGULAR
from orbitctl.factcheck.reading.lexicon import Entry
from orbitctl.factcheck.reading.phrases import Number, Time
from orbitctl.factcheck.reading.wordsets import wordset

_LINES = ("program", "series")
_ACTORS = ("company", "agency", "organisation", "alliance")
_PEOPLE = frozenset({"person", "astronaut"})
#: Where crews go: who flew there is told, and not whose flights are meant.
STATIONS = wordset("iss mir tiangong skylab tiangong-1 tiangong-2 salyut-1 salyut-6 salyut-7")
#: Of these, the ones whose crews are a program of their own.
_CREWED = {"skylab": "skylab-program"}
#: Cities whose people are told of by name.
_CITIES = {("hong", "kong"): "hong-kong"}
_CITIZENS = {"hongkonger": "hong-kong", "hongkongers": "hong-kong"}
#: What is told of the superpowers when neither is meant.
_THIRD = wordset("neither non outside")
_SUPERPOWERS = wordset("soviet-union united-states russia superpower")


class Gathered:
    """What the words of a stretch ask for."""

    def __init__(self) -> None:
        self.acts: set[str] = set()
        self.bodies: list[str] = []
        self.units: set[str] = set()
        self.whose: list[str] = []
        self.lines: list[str] = []
        self.actors: list[str] = []
        self.kinds: set[str] = set()
        self.rockets: list[str] = []
        self.carriers: list[str] = []  # rockets that are called as a program is
        self.places: set[str] = set()
        self.missions: list[Entry] = []
        self.people: list[Entry] = []
        self.times: list[Time] = []
        self.launched: list[Time] = []  # when those meant had left
        self.numbers: list[Number] = []
        self.unknown: list[str] = []
        self.going = self.fetching = self.sent = False


def gather(row: Sequence[Chunk], *, whole: bool = False) -> Gathered:
    """Return what the chunks of a stretch ask for; of the ``whole``, only as far as it is understood."""
    found = Gathered()
    at = 0
    while at < len(row) and not (whole and found.unknown):
        at += _taken(found, row, at)
    return found


def _taken(found: Gathered, row: Sequence[Chunk], at: int) -> int:
    """Take in what stands at a position; return of how many chunks it is made."""
    chunk = row[at]
    following = row[at + 1].word if at + 1 < len(row) else ""
    third = _third(row, at)
    if third:
        found.whose.append("third")
        return third
    if chunk.mention is not None:
        crews = {entry.id for entry in chunk.mention.entries} & _CREWED.keys() if following in w.UNITS else None
        if crews:
            found.lines.append(_CREWED[crews.pop()])
        else:
            _name(found, chunk.mention.entries, chunk)
    elif chunk.time is not None:
        (found.launched if _is_of_the_launch(row, at) else found.times).append(chunk.time)
    elif chunk.number is not None:
        return _counted(found, row, at)
    elif (place := region_at(row, at)) is not None:
        found.whose.append(region_id(place[0].name))
        return place[1] - at
    elif (chunk.word, following) in _CITIES:
        found.whose.append(_CITIES[chunk.word, following])
        return 2
    elif chunk.word == "low" and "earth" in following and at + 2 < len(row) and row[at + 2].word == "orbit":
        found.places.add("leo")
        return 3
    elif chunk.word in {"far", "near"} and following == "side":
        found.kinds.add(f"{chunk.word}-side")
        return 2
    elif chunk.word == "another" and following in w.OTHER_WORLDS:
        return 1
    elif not _word(found, chunk):
        found.unknown.append(chunk.word)
    return 1


def _is_of_the_launch(row: Sequence[Chunk], at: int) -> bool:
    """Tell whether a date says which craft are meant: "the 1988 Phobos probes", "the probes sent to Mars in 1973"."""
    following = row[at + 1] if at + 1 < len(row) else None
    if at and row[at - 1].word == "of":
        return True
    if following is not None and row[at - 1].word in {"the", "of", "all"} and at:
        named = following.mention is not None or following.word in w.UNITS or following.word in BY_WORD
        if named:
            return True
    return any(chunk.word in w.SENT for chunk in row[max(0, at - 4) : at])


def _counted(found: Gathered, row: Sequence[Chunk], at: int) -> int:
    """Take in a number; one of years or days says over how long, and not how many."""
    if (
        at + 1 < len(row)
        and row[at + 1].word in w.SPANS
        and at
        and row[at - 1].word in {"over", "in", "during", "within"}
    ):
        return 2
    if at + 1 < len(row) and row[at + 1].word in w.SPANS and row[at].number.low != row[at].number.high:  # type: ignore[union-attr]
        return 2  # "over thirty years": read as a number with its bound
    if row[at + 1 : at + 2] and row[at + 1].word == "piece":
        found.kinds.add("soft")
        return 2
    found.numbers.append(row[at].number)  # type: ignore[arg-type]
    return 1


def _third(row: Sequence[Chunk], at: int) -> int:
    """Return how many chunks leave both superpowers out: "neither Soviet nor American", "from neither superpower"."""
    if row[at].word not in _THIRD:
        return 0
    last, left = at + 1, 0
    while last < len(row) and (
        row[last].word in {"a", "an", "the", "nor", "or", "and", "of", "citizen", "citizens", "passport", "-"}
        or _is_super(row[last])
    ):
        left += _is_super(row[last])
        last += 1
    both = left > 1 or any(chunk.word.startswith("superpower") for chunk in row[at:last])
    non = row[at].word == "non" and left == 1
    return last - at if both or non else 0


def _is_super(chunk: Chunk) -> bool:
    if chunk.mention is not None:
        return any(entry.id in _SUPERPOWERS for entry in chunk.mention.entries)
    return chunk.word.rstrip("s") == "superpower" or SINGULAR.get(chunk.word, NATIONALS.get(chunk.word)) in _SUPERPOWERS


def _name(found: Gathered, entries: Sequence[Entry], chunk: Chunk) -> None:
    """Take in a name: a flight, a person, whose flights are meant, or a rocket."""
    kinds = {entry.kind: entry for entry in reversed(entries)}
    own = [entry for entry in entries if entry.kind == "mission"]
    if "state" in kinds or "demonym" in kinds:
        found.whose.append((kinds.get("state") or kinds["demonym"]).id)
    elif STATIONS & {entry.id for entry in entries}:
        found.places.add("station")
    elif len({entry.id for entry in own}) == 1:
        found.missions.append(own[0])
    elif _PEOPLE & kinds.keys():
        found.people.append(next(kinds[kind] for kind in ("person", "astronaut") if kind in kinds))
    elif line := next((kinds[kind] for kind in _LINES if kind in kinds), None):
        found.lines.append(line.id)
        found.carriers += [kinds["rocket"].id] if "rocket" in kinds else []
    elif actor := next((kinds[kind] for kind in _ACTORS if kind in kinds), None):
        found.actors.append(actor.id)
    elif "rocket" in kinds:
        found.rockets.append(kinds["rocket"].id)
    else:
        found.unknown.append(chunk.word or next(iter(kinds)))


def _word(found: Gathered, chunk: Chunk) -> bool:
    """Take in a plain word; return whether it is understood."""
    word = chunk.word
    known = word in {"shuttle", "shuttles"}
    found.lines += ["space-shuttle"] if known else []
    act = w.act_of(chunk.verb) if chunk.verb is not None else None
    if act is not None:
        found.acts.add(act)
        known = True
    elif word in w.WORD_ACTS:
        found.acts.add(w.WORD_ACTS[word])
        known = True
    if word in BY_WORD and BY_WORD[word].sort != "point":
        found.bodies.append(BY_WORD[word].id)
        known = True
    for table, slot in ((w.UNITS, found.units), (w.KINDS, found.kinds), (w.PLACES, found.places)):
        if word in table:
            slot.add(table[word])
            known = True
    if word in w.OTHER_WORLDS:
        found.bodies.append(w.OTHER_WORLDS[word])
        known = True
    state = NATIONALS.get(word) or SINGULAR.get(word) or _CITIZENS.get(word)
    if state:
        found.whose.append(state)
        known = True
        found.units |= {"person"} if word not in SINGULAR else set()
    if word in w.GOING or (chunk.verb is not None and chunk.verb.base.split()[0] in w.GOING):
        found.going = known = True
    found.sent = found.sent or word in w.SENT
    if word in w.FETCHING:
        found.fetching = known = True
    return known or word in w.NEUTRAL
