"""Claims that something happened to a mission, or is to: launch, landing, crash, orbit, flyby, return, end."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from orbitctl.factcheck.claims.analysis import Analysis
from orbitctl.factcheck.claims.claim import Claim
from orbitctl.factcheck.claims.frames import Frame
from orbitctl.factcheck.claims.roles import theme, words_behind
from orbitctl.factcheck.reading.phrases import Time

#: Sense of a verb, and the kind of event it tells of.
EVENTS = {
    "launch": "launch",
    "land": "landing",
    "crash": "impact",
    "orbit": "orbit",
    "flyby": "flyby",
    "return": "return",
    "dock": "docking",
    "end": "end",
}
#: Verbs that an actor uses of what it flies: "India landed Chandrayaan-3".
_TRANSITIVE = frozenset(
    {"launch", "land", "soft-land", "set down", "return", "send", "crash", "retire", "decommission"}
)
_ORBITED = frozenset(
    {"orbit", "moon", "mars", "venus", "mercury", "jupiter", "saturn", "ceres", "vesta", "comet", "asteroid", "there"}
)
#: Verbs that tell of an event of a flight only with one of these words behind them.
_NEEDING: dict[str, frozenset[str]] = {
    "enter": frozenset({"orbit"}),
    "reach": _ORBITED,
    "arrive": _ORBITED,
    "insert": frozenset({"orbit"}),
    "circle": _ORBITED,
    "orbit": _ORBITED,
    "hit": frozenset({"moon", "lunar", "surface"}),
    "impact": frozenset({"moon", "lunar", "surface"}),
}
#: Words behind a landing that say where.
_PLACES: dict[str, frozenset[str]] = {
    "earth": frozenset(
        {"earth", "kazakhstan", "ocean", "pacific", "atlantic", "utah", "mongolia", "steppe", "sea", "gulf", "woomera"}
    ),
    "moon": frozenset({"moon", "lunar"}),
    "mars": frozenset({"mars", "martian"}),
}


def claims(found: Analysis) -> Iterator[Claim]:
    """Yield the events a sentence tells of."""
    for frame in found.frames:
        yield from _claims(frame)


def _claims(frame: Frame) -> Iterator[Claim]:
    kind = next((kind for sense, kind in EVENTS.items() if sense in frame.verb.senses), None)
    words = frozenset(words_behind(frame))
    needed = _NEEDING.get(frame.verb.base)
    if kind is None or frame.tried or (needed is not None and not words & needed):
        return
    times = together(frame.times())
    if times is None:
        return
    place = next((place for place, said in _PLACES.items() if words & said), "")
    for entry in theme(frame, ("mission",), object_too=frame.verb.base in _TRANSITIVE):
        yield Claim(
            "event", _type(kind, times, frame), entry.id, kind, place, times[0] if times else None, None,
            frame.modality, frame.negated, frame.formerly, frame.present,
        )  # fmt: skip


def _type(kind: str, times: Sequence[Time], frame: Frame) -> str:
    if frame.modality != "fact":
        return "planned-date" if times else "plan"
    return f"{kind}-date" if times else "outcome"


def together(times: Sequence[Time]) -> list[Time] | None:
    """Return the date that several say together ("in 2023, on 23 August"), none if there is none.

    None if they contradict one another: then it is not known which belongs to what.
    """
    if len(times) < 2:
        return list(times)
    if any(time.relation != "in" or time.earliest is None or time.latest is None for time in times):
        return None
    first = max(time.earliest for time in times if time.earliest)
    last = min(time.latest for time in times if time.latest)
    return [times[0]._replace(earliest=first, latest=last)] if first <= last else None
