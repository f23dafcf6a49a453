"""Claims of who flew with whom: people in one list, of whom some are on record as a crew."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from orbitctl.factcheck.claims.analysis import Analysis
from orbitctl.factcheck.claims.claim import Claim
from orbitctl.factcheck.claims.grammar.sentence import Chunk
from orbitctl.factcheck.claims.grammar.verbs import inflections
from orbitctl.factcheck.claims.people.posts import people_ids
from orbitctl.factcheck.claims.people.travellers import NOT_ABOARD, stretch
from orbitctl.factcheck.reading.wordsets import wordset

_FLYING = wordset(
    "flew fly flown flying rode riding aboard board crew crewmates crewmate crewed orbited strapped squeezed launched"
    " lifted blasted trio quartet paired teamed returned capsule cabin seats shared lived spent commanded commander"
) | inflections("orbit circle")
#: What may stand between the names of a list.
_BETWEEN = wordset(", and & with alongside as well together astronaut astronauts cosmonaut cosmonauts fellow plus the")
#: Ids of one person are joined by this, for they are one.
SAME = "="
_LEAST, _PAIR = 3, 2
#: Two who flew in a ship flew together; at a station they may have met.
_SHIP = wordset("seat seats capsule cabin cockpit spacecraft spaceship ship inside flight crew rode riding")
_SENT = frozenset({"sent", "space"})
TELLING = _FLYING | {"sent"}


def companions(found: Analysis) -> Iterator[Claim]:
    """Yield who is said to have flown together, on the one flight of a sentence or on one that is not named."""
    row = found.row
    words = found.words
    if not NOT_ABOARD.isdisjoint(words) or (_FLYING.isdisjoint(words) and not words >= _SENT):
        return
    named = [ids for chunk in row if (ids := people_ids(chunk.mention))]
    flights = {e.id for chunk in row if chunk.mention for e in chunk.mention.entries if e.kind == "mission"}
    record = found.flight
    if flights and record is None:
        return
    if record is not None:
        named = max(lists(stretch(row)), key=len, default=[])
    times = [chunk.time for chunk in row if chunk.time is not None]
    if record is None and len(times) == 1 and not _SHIP.isdisjoint(words) and len(named) == _PAIR:
        named = max(lists(row), key=len, default=[])
        if len(named) != _PAIR or times[0].relation != "in":
            return
    elif len(named) < (_PAIR if record is not None else _LEAST):
        return
    told = tuple(SAME.join(ids) for ids in named)
    yield Claim("crew", "crew", record.id if record is not None else named[0][0], "together", told[0],
                times[0] if len(times) == 1 and times[0].relation == "in" else None, others=told)  # fmt: skip


def lists(row: Sequence[Chunk]) -> Iterator[list[tuple[str, ...]]]:
    """Yield people who stand in one list: "X, Y and Z"."""
    current: list[tuple[str, ...]] = []
    for chunk in row:
        ids = people_ids(chunk.mention)
        if ids:
            current.append(ids)
        elif chunk.word not in _BETWEEN and not describes(chunk):
            yield current
            current = []
    yield current


def describes(chunk: Chunk) -> bool:
    """Tell whether a name before somebody's only says of which state or agency he is."""
    return chunk.mention is not None and all(e.kind in {"state", "demonym", "agency"} for e in chunk.mention.entries)
