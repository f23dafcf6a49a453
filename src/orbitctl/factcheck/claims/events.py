"""Claims that something happened to a mission, or is to: launch, landing, crash, orbit, flyby, return, end.

Two ways to read one: a verb whose subject is known for certain; or else a clause that names one flight and one date,
and tells of one event.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence

from orbitctl.factcheck.claims import cues
from orbitctl.factcheck.claims.analysis import Analysis
from orbitctl.factcheck.claims.claim import Claim
from orbitctl.factcheck.claims.clauses import Clause
from orbitctl.factcheck.claims.frames import Frame
from orbitctl.factcheck.claims.roles import theme, words_behind
from orbitctl.factcheck.claims.vocabulary import Modality
from orbitctl.factcheck.reading.phrases import Time

#: Verbs that an actor uses of what it flies: "India landed Chandrayaan-3".
_TRANSITIVE = frozenset({"launch", "land", "soft-land", "set down", "return", "crash", "retire", "decommission"})
#: Words behind a landing that say where.
_PLACES: dict[str, frozenset[str]] = {
    "earth": frozenset(
        {"earth", "kazakhstan", "ocean", "pacific", "atlantic", "utah", "mongolia", "steppe", "gulf", "woomera", "home"}
    ),
    "moon": frozenset({"moon", "lunar"}),
    "mars": frozenset({"mars", "martian"}),
}
#: Conjunctions whose clause dates something else: "three years after Apollo 11 landed".
_RELATING = frozenset({"after", "before", "since", "until", "than", "as", "once"})
_MISSION = ("mission",)
_UNITS = ("mission", "program")
#: What is told to happen to a program as a whole, and not to a flight of it.
_OF_PROGRAMS = frozenset({"end", "reentry"})
#: The event of a plan that names none: "Luna 26 is now pencilled in for 2028".
ANY = "any"


def claims(found: Analysis) -> Iterator[Claim]:
    """Yield the events a sentence tells of."""
    read: set[tuple[str, str]] = set()
    for frame in found.frames:
        for claim in _framed(frame):
            read.add((claim.subject, claim.property))
            yield claim
    for clause in found.clauses:
        loose = _loose(clause)
        if loose is not None and (loose.subject, loose.property) not in read:
            yield loose


def _framed(frame: Frame) -> Iterator[Claim]:
    words = frozenset(words_behind(frame)) | {frame.subject.head}
    kinds = cues.told_by(frame.verb, words)
    times = together(frame.times())
    if not kinds or frame.tried or times is None:
        return
    for entry in theme(frame, _MISSION, object_too=frame.verb.base in _TRANSITIVE):
        yield _claim(entry.id, kinds, words, times, frame.modality, frame.negated, frame.formerly, frame.present)


def _loose(clause: Clause) -> Claim | None:
    """Return the event a clause tells of, if it names one flight and one date."""
    if clause.supposed or clause.negated or _relates(clause):
        return None
    entry = clause.about(_UNITS)
    times = together(clause.times)
    if entry is None or not times:
        return None
    at = next(position for position, chunk in enumerate(clause.chunks) if chunk.time is not None)
    kinds = cues.nearest(clause.chunks, clause.words, at)
    if not kinds and clause.modality == "plan" and "back" in clause.words:
        kinds = ("return",)
    if not kinds and clause.modality == "plan":
        kinds = (ANY,)
    if not kinds or (entry.kind == "program" and clause.modality == "fact" and kinds[0] not in _OF_PROGRAMS):
        return None
    return _claim(entry.id, kinds, clause.words, times, clause.modality, False, clause.formerly, False)


def _relates(clause: Clause) -> bool:
    """Tell whether a clause only dates another: "after Apollo 11 landed", but not "after thirty years Geotail"."""
    return clause.opener in _RELATING and any(chunk.mention is not None for chunk in clause.chunks[:2])


def _claim(
    subject: str, kinds: Sequence[str], words: Collection[str], times: Sequence[Time], modality: Modality,
    negated: bool, formerly: bool, present: bool,
) -> Claim:  # fmt: skip
    undated, dated = ("outcome", f"{kinds[0]}-date") if modality == "fact" else ("plan", "planned-date")
    place = next((place for place, said in _PLACES.items() if not said.isdisjoint(words)), "")
    time = times[0] if times else None
    return Claim(
        "event",
        dated if times else undated,
        subject,
        kinds[0],
        place,
        time,
        None,
        modality,
        negated,
        formerly,
        present,
        tuple(kinds),
    )


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
