"""From what the words of a stretch ask for to the one deed they tell of."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import takewhile

from orbitctl.factcheck.claims.course.courses import course
from orbitctl.factcheck.claims.grammar import vocabulary as v
from orbitctl.factcheck.claims.grammar.sentence import Chunk
from orbitctl.factcheck.claims.quantified.deed import Deed, region_of
from orbitctl.factcheck.claims.quantified.gathered import Gathered
from orbitctl.factcheck.claims.quantified.words import UNITS
from orbitctl.factcheck.reading.bodies import BY_WORD
from orbitctl.factcheck.reading.wordsets import wordset

#: Of a rocket that is a program, too.
_ROCKETS = {"space-shuttle": "Space Shuttle"}
_LINES = {rocket: line for line, rocket in _ROCKETS.items()}


def deed_of(found: Gathered) -> Deed | None:
    """Return the deed that a stretch tells of; None if it tells of none, of several, or is not understood."""
    if found.unknown or len(set(found.bodies)) > 1 or len(set(found.lines)) > 1 or len(set(found.rockets)) > 1:
        return None
    if not found.lines and len(set(found.actors)) > 1:
        return None
    body = found.bodies[0] if found.bodies else ""
    act = _act(found, body)
    line = (found.lines or found.actors or [""])[0]
    rocket = "".join((found.rockets or found.carriers)[:1])
    if rocket in _LINES and not line:
        line, rocket = _LINES[rocket], ""
    if act is None:
        if (
            "station" in found.places
            or not (found.going or found.acts == {"launch"})
            or not (line or rocket)
            or body
            or found.acts - {"launch"}
        ):
            return None
        act = "launch"
    if act == "launch" and "well" in found.kinds:
        return None  # how the launch went is not how the flight did
    if act == "land" and "rover" in found.acts:
        act = "rove"
    if act == "fly" and found.sent and found.acts <= {"launch"}:
        act = "launch"  # bound for it
    unit = _unit(found)
    kinds = found.kinds - {"soft"}  # what is no impact is one
    kinds -= {"lander"} if act in {"rove", "land"} else {"orbiter"} if act == "orbit" else set()
    if "person" in found.units and unit in {"country", "company"}:
        kinds |= {"crewed"}
    elif unit in {"person", "crew"}:
        kinds -= {"crewed"}
    whose = [one for one in dict.fromkeys(found.whose) if unit != "country" or region_of(one)]
    return Deed(act, body, unit, tuple(whose), line, tuple(sorted(kinds)), rocket)


def domain_of(found: Gathered, lines: Sequence[str]) -> Deed | None:
    """Return the flights, crews or people that a quantifier is about: those of a program, or who did something."""
    if found.unknown or len(set(found.bodies)) > 1 or len(set(found.lines)) > 1:
        return None
    if not found.lines and not found.actors and not found.bodies and not found.acts and len(lines) == 1:
        found.lines = list(lines)
    if not (found.lines or found.actors or found.acts or found.bodies or found.whose):
        return None
    if not (found.lines or found.actors or found.acts or found.units):
        return None
    if found.acts == {"rover"}:
        found.acts, found.kinds = set(), found.kinds | {"rover"}  # "NASA's Mars rovers"
    act = _act(found, found.bodies[0] if found.bodies else "")
    if act is None and (found.acts - {"launch"} or (found.bodies and not found.lines and not found.whose)):
        return None
    unit = _unit(found)
    unit = "flight" if unit in {"country", "company"} and found.lines else unit
    kinds = set(found.kinds) - ({"lander"} if act == "land" else set())
    line = (found.lines or found.actors or [""])[0]
    body = found.bodies[0] if found.bodies else ""
    if act == "fly" and (found.sent or not found.going):
        act = "launch"  # bound for it
    return Deed(act or "launch", body, unit, tuple(dict.fromkeys(found.whose)), line, tuple(sorted(kinds)))


def by_turn(row: Sequence[Chunk]) -> Deed | None:
    """Return how flights are told to have gone, if nothing narrows it."""
    if not _NARROWING.isdisjoint(chunk.word for chunk in row):
        return None
    what, _, body = (course(row, 0) or "").partition(":")
    act = _COURSES.get(what)
    if act in {"success", "failure"}:  # "worked on Mars" tells of those that were bound there
        body = next((BY_WORD[c.word].id for c in row if c.word in BY_WORD and BY_WORD[c.word].sort != "point"), body)
    return Deed(act, body) if act is not None else None


_CARS = frozenset({"rover", "drive"})
_NARROWING = wordset("without before after until than within except while more less only sooner later")
#: The deeds of `courses`.
_COURSES = {
    "success": "success", "failure": "failure", "crash": "crash", "landing": "land", "pictures": "success",
    "home": "home", "reach": "fly", "strike": "hit", "orbit": "up", "space": "space", "no-launch": "grounded",
}  # fmt: skip


def predicate_of(found: Gathered) -> list[Deed]:
    """Return what is told of all of them: deeds, whose they were, or what they rode on; nothing if it is not plain."""
    if found.acts & _CARS and found.acts <= {*_CARS, "launch"} and not (found.bodies or found.lines):
        return [Deed(kinds=("rover",))]  # however it is described
    if found.unknown or found.missions or found.people or found.numbers:
        return []
    rockets = found.rockets or [_ROCKETS.get(line, "") for line in found.lines]
    rockets = [rocket for rocket in rockets if rocket]
    if len(rockets) == 1 and not found.bodies:
        return [Deed("launch", rocket=rockets[0])]
    if found.lines or found.actors or found.launched:
        return []
    whose = tuple(dict.fromkeys(found.whose))
    if not found.acts and not found.bodies and len(whose) == 1 and not found.going:
        return [Deed(whose=whose)]
    if not found.acts and not found.bodies and not whose and found.kinds and not found.places:
        return [Deed("success") if found.kinds == {"well"} else Deed(kinds=tuple(sorted(found.kinds)))]
    if found.arriving and not found.acts and not found.bodies:
        return [Deed("land" if "well" in found.kinds else "arrive")]
    if found.acts == {"return"} and not found.bodies and not whose:
        return [Deed("home")]
    if found.units and found.units <= {"crew", "person"} and not found.acts and not found.bodies and not whose:
        return [Deed(kinds=("crewed",))]  # "carried a crew"
    deeds = []
    for body in dict.fromkeys(found.bodies) or [""]:
        found.bodies = [body] if body else []
        deed = deed_of(found)
        if deed is None and found.acts == {"launch"}:
            deed = Deed("launch")
        if deed is None or (deed.act == "launch" and not found.units.isdisjoint({"person", "crew"})):
            return []  # "launched people" tells more than that they were launched
        deeds.append(deed._replace(unit="flight", whose=()))
    return deeds


def of_flights(deed: Deed, behind: Sequence[Chunk]) -> Deed:
    """Return the deed of those that are counted: flights, in "the second mission to put people on the Moon"."""
    noun = takewhile(lambda chunk: chunk.verb is None and chunk.word not in v.PREPOSITIONS, behind)
    if deed.unit != "person" or all(UNITS.get(chunk.word) != "flight" for chunk in noun):
        return deed
    return deed._replace(unit="flight", kinds=tuple(sorted({*deed.kinds, "crewed"})))


def _unit(found: Gathered) -> str:
    """Return what is counted, by the noun that cannot be the means: countries before companies, crews, and people."""
    return next((unit for unit in ("country", "company", "crew", "person") if unit in found.units), "flight")


def _act(found: Gathered, body: str) -> str | None:
    """Return the one deed that the words of doing tell, with the place; None if they tell of several, or none."""
    acts, places = set(found.acts), found.places
    if "survive" in acts:
        return "survive"
    if "sample" in acts:
        return "sample" if found.fetching or "return" in acts else None
    if "beyond" in places and acts == {"spacewalk"}:
        return "spacewalk"  # "to float outside a spacecraft"
    if "beyond" in places:
        return "beyond" if "leo" in places else None
    acts -= {"return"} if not body else set()
    if acts <= {"walk", "launch"} and "walk" in acts and "space" in places and not body:
        return "spacewalk"
    acts -= {"land"} if "walk" in acts else set()
    if "drive" in acts:
        return "drive" if acts <= {"drive", "rover", "land", "launch"} and body else None
    if "roving" in acts:
        return "rove" if acts <= {"roving", "rover", "launch"} and "surface" in places else None
    if "rover" in acts:
        acts -= {"rover", "launch"}
        if acts == {"land"}:
            return "land"
        return "rove" if not acts and "surface" in places else None  # to carry one there is no drive
    if "orbit" in places and body and not acts - {"launch", "orbit"}:
        return "orbit"
    if "down" in places and not acts and found.going:
        return "land"
    acts -= {"launch"} if len(acts) > 1 else set()
    if acts == {"orbit"} and not body:
        return "up"
    if acts & {"success", "failure"} and "surface" in places:
        return None  # who "worked on the surface", or "was lost" there, had come so far
    if acts and acts != {"launch"}:
        return acts.pop() if len(acts) == 1 else None
    return _bound(found, body)


def _bound(found: Gathered, body: str) -> str | None:
    """Return what was done by those of whom it is only told that they went, by where."""
    went = found.going or bool(found.acts)
    if body:
        if "satellite" in found.places and not found.acts:
            return "orbit" if body != "world" else None  # "the first artificial satellite of the Moon"
        if "surface" in found.places and (found.going or "well" in found.kinds or "person" in found.units):
            return "land" if found.kinds & {"soft", "well"} or found.units & {"person", "crew"} else "touch"
        return "fly" if went else None
    if "station" in found.places:
        return "dock" if found.actors else None  # of all that flew some went there
    if found.places & {"orbit", "leo"}:
        return "up"
    return "space" if "space" in found.places else "launch" if found.acts & {"launch"} else None
