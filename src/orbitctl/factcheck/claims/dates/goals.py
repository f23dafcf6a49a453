"""Claims of what a country, agency or program wants to do where no flight is named: with people, or a first lander.

"NASA aims to land astronauts on the Moon by 2028", "India plans its first crewed spaceflight in 2027", "a Korean lander
on the Moon by 2032"; and which country in order somebody wants to be: "hopes to become the sixth nation to land there".
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise

from orbitctl.factcheck.claims.analysis import Analysis
from orbitctl.factcheck.claims.claim import Claim
from orbitctl.factcheck.claims.dates.goal_dates import ahead_of, as_aim, outside, was_set_then
from orbitctl.factcheck.claims.grammar import vocabulary as v
from orbitctl.factcheck.claims.grammar.clauses import Clause
from orbitctl.factcheck.claims.grammar.dating import together
from orbitctl.factcheck.claims.grammar.sentence import Chunk
from orbitctl.factcheck.claims.grammar.splitting import RELATIVES
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
    "mars martian asteroid venus base bases station colony settlement mining robotic uncrewed tourists tourist gateway"
    " without"
)
#: Wherever one of these stands, nobody is to fly.
_UNMANNED = wordset("uncrewed unmanned robotic without")
#: With one of these people are to be on the Moon, and not only to fly to it; but with these to go round it.
_ON_IT = wordset("land lands landing landings lander surface onto boots footprints walk touchdown pole step foot")
_ROUND = wordset("around round flyby circle loop past")
_ORBIT = wordset("orbit orbiting")
_FLIGHT = wordset("spaceflight space flight flights mission orbit fly launch send ride aloft")
_PROMISING = wordset(
    "promised promises promise pledged pledges vowed vows pledge vow goal target deadline effort efforts bid ambition"
)
#: Goals with people: to land, or to get to the Moon at all; who says nothing of people can mean his own return.
ASHORE = "crewed landing on the Moon"
THERE = "crewed flight to the Moon"
BACK = "return to the Moon"
#: The goal of a lander; and of who wants to be one in a row.
LANDING = "landing on the Moon"
RANKED = "landing on the Moon as one in a row"
#: What makes a goal the first of its kind for long, and one of going round the Moon alone.
AGAIN, PAST = "again", "past"
#: The goal of who has not flown people yet.
FLIGHT = "first crewed flight"
#: Verbs with which a goal is told as reached.
_DONE = wordset("landed put sent carried walked flown launched")
#: Who is so many "to put" people there did it.
_RANKED = wordset("country nation power first second third fourth")
#: Without one of these a country means any crew, and not its next step.
_STEP = wordset("first own maiden")
#: What a country flies its own people on, or from.
_OWNED = wordset("soil craft spacecraft ship spaceship capsule rocket launcher vehicle")
#: Behind somebody who is called by his country: "an Indian on the Moon", "an Indian will be in space".
_BEHIND_NATIONALS = wordset("on to in aboard into will is")
_RETURNING = wordset("return returning back")
#: Nor without one of these.
AIMS = _MOON | _FLIGHT
MEANS = PEOPLE | _LANDING | _RETURNING | {"land", "soft"}
#: Behind a date, these tell of more.
_GOING_ON = frozenset({",", "and", "before"})
#: A lander is not the goal where other flights are told, or several.
_NO_LANDER = wordset("orbiter orbit commercial private landers landings flights missions sample samples cargo base")


def claims(found: Analysis) -> Iterator[Claim]:
    """Yield what is told as the goal of somebody."""
    for at, clause in enumerate(found.clauses):
        claim = _ranked(clause) or _claim(clause, found.clauses[at - 1] if at else None, found.day)
        if claim is not None:
            yield claim


def _claim(clause: Clause, before: Clause | None, day: str | None) -> Claim | None:
    first = _told_first(clause)
    times = together(clause.times[:1] if first else ahead_of(clause, day) or outside(clause, before))
    stretch = first or _beside_date(clause, times or clause.times)
    words = frozenset(chunk.word for chunk in stretch if chunk.word)
    denied = clause.negated and not words.isdisjoint(v.NEGATIONS | v.FAILING)
    if clause.modality == "possible" or clause.supposed or denied or clause.entries(("mission",)):
        return None
    who = _whose(clause)
    if (
        clause.taken_up is not None
        or who is None
        or words & _ELSEWHERE
        or clause.words & _UNMANNED
        or _is_of_another(clause, who)
    ):
        return None
    times = [as_aim(clause, time) for time in times] if times else times
    goal = _goal(clause, stretch, who.kind)
    if not goal or times is None:
        return None
    modality = "plan" if times and _is_promise(clause, times[0]) else clause.modality
    if modality == "fact" and (times or goal in {LANDING, BACK} or not _is_done(clause)):
        return None
    if goal in {LANDING, BACK} and not times:
        return None
    kind = "outcome" if modality == "fact" else "planned-date" if times else "plan"
    return Claim(
        "goal", kind, who.id, goal, who.kind, times[0] if times else None, None, modality,
        formerly=clause.formerly or was_set_then(clause, day),
        others=_how(clause, stretch, dated=bool(times)),
    )  # fmt: skip


def _how(clause: Clause, stretch: Sequence[Chunk], *, dated: bool) -> tuple[str, ...]:
    """Return how a goal is told, as far as it matters."""
    if not dated:
        return (AGAIN,) if _is_first_for_long(clause) else ()
    return (PAST,) if _is_round(clause) else () if _is_ashore(stretch) else (BACK,)


def _ranked(clause: Clause) -> Claim | None:
    """Return which country in a row somebody wants to be: "hopes to become the sixth country to land on the Moon"."""
    if clause.modality != "plan" or clause.formerly or clause.supposed or clause.negated:
        return None
    actors = clause.entries(_WHO)
    others = clause.words & (PEOPLE | _ELSEWHERE | _ROUND | {"far", "sample", "samples"})
    if len(actors) != 1 or actors[0].kind != "state" or others or clause.words.isdisjoint(_MOON):
        return None
    for rank, nation, to, verb in zip(clause.chunks, clause.chunks[1:], clause.chunks[2:], clause.chunks[3:],
                                      strict=False):  # fmt: skip
        ordinal = rank.number is not None and rank.number.ordinal
        lands = to.word == "to" and verb.verb is not None and verb.verb.base in {"land", "soft-land"}
        if ordinal and nation.word in {"country", "nation"} and lands:
            return Claim("goal", "plan", actors[0].id, RANKED, "state", None, rank.number, "plan")
    return None


def _is_of_another(clause: Clause, who: Entry) -> bool:
    """Tell whether the date is that of what else is named just before it: "and the X station by 2035"."""
    at = next((at for at, chunk in enumerate(clause.chunks) if chunk.time is not None), 0)
    names = [chunk.mention for chunk in clause.chunks[:at] if chunk.mention is not None]
    last = names[-1].entries if names else ()
    return len(names) > 1 and who not in last and all(entry.kind == "program" for entry in last)


def _is_done(clause: Clause) -> bool:
    """Tell whether somebody is told to have brought people there: "has landed astronauts", "astronauts have walked"."""
    chunks = clause.chunks
    for at, chunk in enumerate(chunks):
        if chunk.word not in _DONE:
            continue
        if at > 1 and chunks[at - 1].word == "to" and chunks[at - 2].word not in _RANKED:
            continue  # "its effort to put people back on the Moon"
        who = at - 1
        while who > 0 and (chunks[who].word in v.BEFORE_VERBS or chunks[who].word == "who"):
            who -= 1
        behind = next((i for i in range(at + 1, len(chunks)) if chunks[i].verb is not None), at + _NEAR)
        if any(one.word in PEOPLE for one in (chunks[who], *chunks[at + 1 : min(behind, at + _NEAR)])):
            return True
    return False


_NEAR = 6


def _is_first_for_long(clause: Clause) -> bool:
    """Tell whether a goal is told as the first of its kind for decades: "its first crewed lunar flight since 1972"."""
    long = any(time.relation == "since" for time in clause.times) or not clause.words.isdisjoint(_DECADES)
    return "first" in clause.words and long


_DECADES = wordset("decades century years")


def _told_first(clause: Clause) -> Sequence[Chunk]:
    """Return what tells a goal with the first of several dates: "people on the Moon by 2030 and a base by 2035"."""
    if len(clause.times) < 2:
        return ()
    at = next(at for at, chunk in enumerate(clause.chunks) if chunk.time is not None)
    words = {chunk.word for chunk in clause.chunks[:at]}
    whole = clause.chunks[at + 1].word in _GOING_ON and words & PEOPLE and words & _MOON
    return clause.chunks[:at] if whole else ()


def _beside_date(clause: Clause, times: Sequence[Time]) -> Sequence[Chunk]:
    """Return what stands between the commas around a date, if that tells the whole goal; else what stands before it.

    "This may not last, as it aims to land people on the Moon by 2028, with Mars to follow".
    """
    at = max((at for at, chunk in enumerate(clause.chunks) if chunk.time in times), default=-1)
    if at < 0:
        return clause.chunks
    commas = [i for i, chunk in enumerate(clause.chunks) if chunk.word == ","]
    first = max((i for i in commas if i < at), default=-1)
    piece = clause.chunks[first + 1 : min((i for i in commas if i > at), default=len(clause.chunks))]
    for stretch in (piece, clause.chunks[:at] if len(commas) > 1 else ()):
        words = {chunk.word for chunk in stretch}
        if words & PEOPLE and words & _MOON:
            return stretch
    return clause.chunks


def _is_promise(clause: Clause, time: Time) -> bool:
    """Tell whether a clause sets a goal without a verb, or by promising it: "an Indian on the Moon by 2035"."""
    if not clause.words.isdisjoint(_PROMISING):
        return True
    stated = any(chunk.verb is not None and chunk.verb.form in {"past", "third"} for chunk in clause.chunks)
    return not stated and clause.words.isdisjoint(v.AUXILIARIES) and time.relation in {"by", "before"}


def _has_national(clause: Clause) -> bool:
    """Tell whether somebody is called by his country: "an Indian on the Moon"."""
    return any(
        first.word in {"a", "an", "first"} and second.mention is not None
        and second.mention.entries[0].kind == "demonym" and third.word in _BEHIND_NATIONALS
        for first, second, third in zip(clause.chunks, clause.chunks[1:], clause.chunks[2:], strict=False)
    )  # fmt: skip


def _goal(clause: Clause, stretch: Sequence[Chunk], whose: str) -> str:
    """Return what is wanted; of a country or an agency its return to the Moon is one too, with nobody told of."""
    words = frozenset(chunk.word for chunk in stretch if chunk.word)
    people = not words.isdisjoint(PEOPLE) or _has_national(clause)
    around = _is_round(clause)
    if not people and around:
        return ""
    if not people:
        lands = words & _MOON and words & _LANDING and not words & _NO_LANDER and whose in {"state", "demonym"}
        back = words & _MOON and words & _RETURNING and words.isdisjoint(_LANDING | _NO_LANDER) and whose in _WHO
        return LANDING if lands else BACK if back else ""
    if words & _MOON:
        ashore = words & _RETURNING or _is_ashore(stretch)
        return ASHORE if not around and not words & _ORBIT and ashore else THERE
    first = words & _STEP or _is_own(clause) or whose == "program"
    return FLIGHT if words & _FLIGHT and first and not around else ""


def _is_round(clause: Clause) -> bool:
    return any(word in _ROUND for word, _ in clause.spelled)


def _is_ashore(stretch: Sequence[Chunk]) -> bool:
    """Tell whether somebody is to land, or to be "on the Moon"."""
    words = [chunk.word for chunk in stretch if chunk.word != "the"]
    return not _ON_IT.isdisjoint(words) or any(on in {"on", "onto"} and moon in _MOON for on, moon in pairwise(words))


def _is_own(clause: Clause) -> bool:
    """Tell whether people are to fly from, or on, what belongs to their country: "from Indian soil"."""
    return any(
        first.mention is not None and first.mention.entries[0].kind == "demonym" and second.word in _OWNED
        for first, second in pairwise(clause.chunks)
    )


def _whose(clause: Clause) -> Entry | None:
    """Return whose goal it is: a program, or else whoever is named first; or what the clause takes up."""
    label = [entry for entry in clause.topic.entries if entry.kind == "program"] if clause.topic is not None else []
    if clause.opener == ":" and len(label) == 1:
        return label[0]
    programs = clause.entries(("program",))
    if len(programs) == 1 and programs[0].own:
        return programs[0]
    actors = clause.entries(_WHO)
    if actors or programs or clause.topic is None or clause.opener not in RELATIVES | {"when"}:
        return actors[0] if actors else None
    taken = [entry for entry in clause.topic.entries if entry.kind in {"program", *_WHO}]
    return taken[0] if len(taken) == 1 else None
