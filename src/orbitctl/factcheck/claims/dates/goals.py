"""Claims of what a country, agency or program wants to do where no flight is named: with people, or a first lander.

"NASA aims to land astronauts on the Moon by 2028", "India plans its first crewed spaceflight in 2027", "a Korean lander
on the Moon by 2032".
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise

from orbitctl.factcheck.claims.analysis import Analysis
from orbitctl.factcheck.claims.claim import Claim
from orbitctl.factcheck.claims.grammar import vocabulary as v
from orbitctl.factcheck.claims.grammar.clauses import Clause
from orbitctl.factcheck.claims.grammar.dating import together
from orbitctl.factcheck.claims.grammar.sentence import Chunk
from orbitctl.factcheck.reading.lexicon import Entry
from orbitctl.factcheck.reading.phrases import Time
from orbitctl.factcheck.reading.wordsets import wordset

_WHO = ("state", "agency", "demonym")


#: Without one of these it is no goal with people.
PEOPLE = wordset(
    "astronaut astronauts cosmonauts taikonauts vyomanauts gaganauts humans human people crew crews crewed manned"
    " person americans boots woman man women men citizen citizens nationals footprints spacefarers explorers pilots"
    " indians russians japanese koreans europeans canadians pakistanis emiratis germans italians"
)
#: Words for a landing without people.
_LANDING = wordset("lander landing touchdown probe spacecraft")
_MOON = wordset("moon lunar")
_ELSEWHERE = wordset(
    "mars martian asteroid venus base bases station colony settlement mining robotic uncrewed tourists tourist around"
    " flyby circle gateway without"
)
#: Wherever one of these stands, nobody is to land.
_PASSING = wordset("around flyby circle uncrewed robotic without")
_FLIGHT = wordset("spaceflight space flight flights mission orbit fly launch send ride aloft")
_PROMISING = wordset(
    "promised promises promise pledged pledges vowed vows pledge vow goal target deadline effort efforts bid ambition"
)
#: The goal of a lander.
LANDING = "landing on the Moon"
#: The goal of who has not flown people yet.
FLIGHT = "first crewed flight"
#: Verbs with which a goal is told as reached.
_DONE = wordset("landed put sent carried walked flown launched")
#: Without one of these a country means any crew, and not its next step.
_STEP = wordset("first own maiden")
#: What a country flies its own people on, or from.
_OWNED = wordset("soil craft spacecraft ship spaceship capsule rocket launcher vehicle")
#: Behind somebody who is called by his country: "an Indian on the Moon", "an Indian will be in space".
_BEHIND_NATIONALS = wordset("on to in aboard into will is")
#: Nor without one of these.
AIMS = _MOON | _FLIGHT
MEANS = PEOPLE | _LANDING
#: Behind a date, these tell of more.
_GOING_ON = frozenset({",", "and", "before"})
#: A lander is not the goal where other flights are told, or several.
_NO_LANDER = wordset("orbiter orbit commercial private landers landings flights missions sample samples cargo base")


def claims(found: Analysis) -> Iterator[Claim]:
    """Yield what is told as the goal of somebody."""
    for clause in found.clauses:
        claim = _claim(clause, found.day)
        if claim is not None:
            yield claim


def _claim(clause: Clause, day: str | None) -> Claim | None:
    first = _told_first(clause)
    words = frozenset(chunk.word for chunk in first if chunk.word) or _beside_date(clause)
    denied = clause.negated and not words.isdisjoint(v.NEGATIONS | v.FAILING)
    if clause.modality == "possible" or clause.supposed or denied or clause.entries(("mission",)):
        return None
    if words & _ELSEWHERE or clause.words & _PASSING:
        return None
    who = _whose(clause)
    times = together(clause.times[:1] if first else _ahead(clause, day))
    people = not words.isdisjoint(PEOPLE) or _has_national(clause)
    goal = _goal(words, who.kind, people=people, own=_is_own(clause)) if who is not None else ""
    if who is None or not goal or times is None:
        return None
    modality = "plan" if times and _is_promise(clause) else clause.modality
    if modality == "fact" and (times or not words & _DONE or goal == LANDING):
        return None
    if goal == LANDING and not times:
        return None
    kind = "outcome" if modality == "fact" else "planned-date" if times else "plan"
    return Claim(
        "goal", kind, who.id, goal, who.kind, times[0] if times else None, None, modality, formerly=clause.formerly,
    )  # fmt: skip


def _told_first(clause: Clause) -> Sequence[Chunk]:
    """Return what tells a goal with the first of several dates: "people on the Moon by 2030 and a base by 2035"."""
    if len(clause.times) < 2:
        return ()
    at = next(at for at, chunk in enumerate(clause.chunks) if chunk.time is not None)
    words = {chunk.word for chunk in clause.chunks[:at]}
    whole = clause.chunks[at + 1].word in _GOING_ON and words & PEOPLE and words & _MOON
    return clause.chunks[:at] if whole else ()


def _beside_date(clause: Clause) -> frozenset[str]:
    """Return the words between the commas around its last date, if they tell the whole goal; else all of the clause.

    "This may not last, as it aims to land people on the Moon by 2028, with Mars to follow".
    """
    at = max((at for at, chunk in enumerate(clause.chunks) if chunk.time is not None), default=-1)
    if at < 0:
        return clause.words
    commas = [i for i, chunk in enumerate(clause.chunks) if chunk.word == ","]
    first = max((i for i in commas if i < at), default=-1)
    piece = clause.chunks[first + 1 : min((i for i in commas if i > at), default=len(clause.chunks))]
    words = frozenset(chunk.word for chunk in piece if chunk.word)
    return words if words & PEOPLE and words & _MOON else clause.words


def _ahead(clause: Clause, day: str | None) -> list[Time]:
    """Return the dates of a clause, of several only those after the day of the text: "said on 1 September"."""
    if day is None or len(clause.times) < 2:
        return clause.times
    return [time for time in clause.times if (time.latest or day) > day] or clause.times


def _is_promise(clause: Clause) -> bool:
    """Tell whether a clause sets a goal without a verb, or by promising it: "an Indian on the Moon by 2035"."""
    if not clause.words.isdisjoint(_PROMISING):
        return True
    stated = any(chunk.verb is not None and chunk.verb.form in {"past", "third"} for chunk in clause.chunks)
    return not stated and clause.words.isdisjoint(v.AUXILIARIES) and clause.times[0].relation in {"by", "before"}


def _has_national(clause: Clause) -> bool:
    """Tell whether somebody is called by his country: "an Indian on the Moon"."""
    return any(
        first.word in {"a", "an", "first"} and second.mention is not None
        and second.mention.entries[0].kind == "demonym" and third.word in _BEHIND_NATIONALS
        for first, second, third in zip(clause.chunks, clause.chunks[1:], clause.chunks[2:], strict=False)
    )  # fmt: skip


def _goal(words: frozenset[str], whose: str, *, people: bool, own: bool) -> str:
    if not people:
        lands = words & _MOON and words & _LANDING and not words & _NO_LANDER and whose in {"state", "demonym"}
        return LANDING if lands else ""
    if words & _MOON:
        return "crewed landing on the Moon"
    return FLIGHT if words & _FLIGHT and (words & _STEP or own or whose == "program") else ""


def _is_own(clause: Clause) -> bool:
    """Tell whether people are to fly from, or on, what belongs to their country: "from Indian soil"."""
    return any(
        first.mention is not None and first.mention.entries[0].kind == "demonym" and second.word in _OWNED
        for first, second in pairwise(clause.chunks)
    )


def _whose(clause: Clause) -> Entry | None:
    """Return whose goal it is: a program, or else whoever is named first."""
    label = [entry for entry in clause.topic.entries if entry.kind == "program"] if clause.topic is not None else []
    if clause.opener == ":" and len(label) == 1:
        return label[0]
    programs = clause.entries(("program",))
    if len(programs) == 1 and programs[0].own:
        return programs[0]
    actors = clause.entries(_WHO)
    return actors[0] if actors else None
