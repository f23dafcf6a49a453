"""Claims of when something is to be, in whatever words: a date behind a word of planning, or one that is still ahead.

A date after the day of a text can only be that of a plan, however it is told: "For Chandrayaan-4 the agency names
2028", "VERITAS departs in 2031".
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise

from orbitctl.factcheck.claims.analysis import Analysis
from orbitctl.factcheck.claims.anticipation import is_told_now, to_come
from orbitctl.factcheck.claims.claim import Claim
from orbitctl.factcheck.claims.craft.vehicles import is_vehicle
from orbitctl.factcheck.claims.dates.due import INDEFINITE, is_of_next, is_set, kinds_at, target
from orbitctl.factcheck.claims.dates.undated import ANY
from orbitctl.factcheck.claims.grammar import dating
from orbitctl.factcheck.claims.grammar import vocabulary as v
from orbitctl.factcheck.claims.grammar.clauses import Clause
from orbitctl.factcheck.claims.grammar.onlookers import comes_later, is_of_a_craft
from orbitctl.factcheck.claims.grammar.parts import part
from orbitctl.factcheck.claims.grammar.roles import named_unit
from orbitctl.factcheck.claims.grammar.sentence import Chunk
from orbitctl.factcheck.claims.grammar.splitting import DATING
from orbitctl.factcheck.claims.grammar.tenses import is_past
from orbitctl.factcheck.reading.lexicon import Entry
from orbitctl.factcheck.reading.phrases import Time
from orbitctl.factcheck.reading.wordsets import wordset

_UNITS = ("mission", "program")
#: What makes a date one of a possibility, or of an older plan.
_OPEN = (
    (v.DOUBTFUL - {"can", "should"})
    | v.FORMERLY - {"then"}
    | wordset("possibly perhaps maybe unlikely doubt hoped had wanted")
)
_SHOULD_HAVE = frozenset({"should", "have"})
_AS_FOR = frozenset({"it", "comes", "to"})
#: With one of these a date is that of money, law, work on the ground, or of how long something lasts.
_ELSEWHERE = wordset(
    "budget funding funds money fiscal contract contracts law bill act lasting lifetime expires expire extended extends"
    " extension review reviews test tests testing assembly assembled ship shipped shipping integration"
    " decision decide decides announce announces choose chosen select selected pick vote election term study studies"
    " anniversary tender award awarded phase handed agreement order orders operate operates operating"
    " conference briefing marks mark marking"
    " construct training cancelled anymore"
)
#: What tells that a plan was one once.
_PAST_PLANS = v.FORMERLY | {"had"}
#: Behind one of these "would" is only the "will" of somebody else: "informed that it would be launched in 2028".
_REPORTED = wordset("said informed told announced replied confirmed assured declared stated insisted promised")
#: Words that deny, "no" aside: "sanctions or no sanctions".
_DENYING = v.NEGATIONS - {"no"} | {"nothing", "nobody"}
#: With these a date behind "to" is that of a plan.
_FIXING = wordset("peg pegs pegged assign assigns assigned fix fixes fixed")
#: Relations of a date that tells when something is to happen.
_WHEN = frozenset({"in", "by", "from", "before", "after"})
_PEOPLE = wordset(
    "crew crewed crews astronaut astronauts cosmonauts taikonauts gaganauts vyomanauts humans human people person"
    " indians russians chinese europeans americans japanese koreans women men woman man manned"
)
#: A denial stands no farther before the date it is about, and before a sign behind it.
_DENIED_BEFORE = 12
#: What the value of a claim says: whether people are to fly.
CREWED = "crewed"


def claims(found: Analysis) -> Iterator[Claim]:
    """Yield what a sentence tells as to come, with its date."""
    if any(one.word == "would" and two.word == "have" for one, two in pairwise(found.row)):
        return  # what would have been is no plan any more
    for position, clause in enumerate(found.clauses):
        if not clause.times or not _is_told(clause):
            continue
        yield from _in_turn(clause, found)
        entry = clause.about(_UNITS) or _only([clause]) or _carried(clause)
        if entry is None and not clause.entries(_UNITS) and not _is_of_another(clause):
            entry = _only([one for at, one in enumerate(found.clauses) if _may_lend(one, behind=at > position)])
        if entry is not None and not (entry.kind == "program" and dating.goes_there(clause, entry)):
            told = [clause, *found.clauses[position + 1 : position + 2]] if _is_date_alone(clause) else [clause]
            yield from _dated(clause, entry, found, frozenset().union(*[one.words for one in told]))


def _in_turn(clause: Clause, found: Analysis) -> Iterator[Claim]:
    """Yield what is told of flights in a row, all but the first with only a date: "X will fly in 2031, Y in 2032"."""
    chunks = clause.chunks
    named = [(at, entry) for at, chunk in enumerate(chunks) if (entry := named_unit(chunk.mention)) is not None]
    dated = [at for at, chunk in enumerate(chunks) if chunk.time is not None]
    if clause.modality != "plan" or len(named) < 2 or len(named) != len(dated) or not all(e.own for _, e in named):
        return
    ends = [*[at for at, _ in named[1:]], len(chunks)]
    if not all(name < date < end for (name, _), date, end in zip(named, dated, ends, strict=True)):
        return
    if any(not _is_joined(chunks, name, date) for (name, _), date in zip(named[1:], dated[1:], strict=True)):
        return
    kinds = kinds_at(clause, dated[0])
    for (_, entry), at in zip(named, dated, strict=True):
        time = _planned(clause, at, found, clause.words)
        if time is not None and entry.kind == "mission":
            told = Claim("schedule", "planned-date", entry.id, kinds[0], "", time, None, "plan",
                         formerly=clause.formerly, present=is_told_now(found, time), others=tuple(kinds))  # fmt: skip
            yield to_come(told, found)


def _is_joined(chunks: Sequence[Chunk], name: int, date: int) -> bool:
    """Tell whether a flight stands behind a comma or "and" with nothing but its date."""
    before = chunks[name - 1 - (chunks[name - 1].word in v.DETERMINERS)].word
    return before in {",", "and", ";"} and all(chunk.word in v.HEADS["mission"] for chunk in chunks[name + 1 : date])


def _may_lend(clause: Clause, *, behind: bool) -> bool:
    """Tell whether what a clause names can be what has a date in another; a reason behind it begins with the name."""
    if clause.opener in {"after", "before"}:
        return False
    return not behind or clause.opener not in _REASONS or any(c.mention is not None for c in clause.chunks[:_OPENING])


def _is_date_alone(clause: Clause) -> bool:
    """Tell whether a clause says only that a date is one, and the next of what: "6 March is when X flies"."""
    return all(chunk.time is not None or chunk.word in v.BEFORE_VERBS for chunk in clause.chunks)


def _is_told(clause: Clause) -> bool:
    """Tell whether a clause states something of a time to come that is not given up."""
    if clause.supposed or "longer" in clause.words or clause.words >= _SHOULD_HAVE:
        return False
    if clause.opener in DATING and clause.modality != "plan":
        return False
    if clause.opener == "when" and clause.words >= _AS_FOR:
        return False
    return not dating.flies_there(clause)


def _piece(chunks: Sequence[Chunk], at: int) -> frozenset[str]:
    """Return the words between the signs around a date."""
    signs = [i for i, chunk in enumerate(chunks) if chunk.word in {",", ";", "—", "–"}]
    first = max((i for i in signs if i < at), default=-1)
    last = min((i for i in signs if i > at), default=len(chunks))
    return frozenset(chunk.word for chunk in chunks[first + 1 : last])


def _is_of_another(clause: Clause) -> bool:
    """Tell whether a clause begins with a craft that is not named before: "a larger station is named for the 2040s"."""
    words = [chunk.word for chunk in clause.chunks[:_OPENING]]
    return words[0] in INDEFINITE and not _CRAFT.isdisjoint(words)


_OPENING = 4
_REASONS = wordset("when while because as since")
_CRAFT = v.HEADS["mission"] | wordset("station base outpost version successor stations bases missions landers rovers")


def _only(clauses: Sequence[Clause]) -> Entry | None:
    """Return the one flight that a sentence names, if no clause names another."""
    named = [entry for clause in clauses for entry in clause.entries(_UNITS)]
    missions = {entry.id: entry for entry in named if entry.kind == "mission"}
    found = missions or {entry.id: entry for entry in named}
    return next(iter(found.values())) if len(found) == 1 else None


def _carried(clause: Clause) -> Entry | None:
    """Return what a clause begins with if anything else it names carries it: "VIPER flies in 2027 on Griffin"."""
    named = [(entry, at) for at, chunk in enumerate(clause.chunks) if (entry := named_unit(chunk.mention)) is not None]
    carried = len(named) > 1 and all(is_vehicle(clause.chunks, at) for _, at in named[1:])
    return named[0][0] if carried and named[0][0].own and clause.leads(named[0][0]) else None


def _dated(clause: Clause, entry: Entry, found: Analysis, words: frozenset[str]) -> Iterator[Claim]:
    """Yield what a clause tells as to come of a flight, for each of its dates."""
    at = _dates(clause, found.day)
    for position in at:
        time = _planned(clause, position, found, words)
        if time is None or comes_later(clause, position, entry) or is_of_a_craft(clause, entry, position):
            continue
        if is_of_next(clause.chunks, position):
            continue
        kinds = kinds_at(clause, position)
        if kinds == (ANY,) and (len(at) > 1 or _piece(clause.chunks, position) & _ELSEWHERE):
            continue
        people = CREWED if not clause.words.isdisjoint(_PEOPLE) else ""
        told = Claim(
            "schedule", "planned-date", entry.id, kinds[0], people, time, None, "plan",
            formerly=clause.formerly, present=is_told_now(found, time), others=tuple(kinds),
            part=part(clause.chunks, entry.id),
        )  # fmt: skip
        yield to_come(told, found)


def _dates(clause: Clause, day: str | None) -> list[int]:
    """Return where the dates of a clause stand that can be of a plan, of "this Sunday, 23 August" the day alone."""
    told = [(at, chunk.time) for at, chunk in enumerate(clause.chunks) if chunk.time is not None]
    dated = [(at, time) for at, time in told if day is None or not _is_gone(clause, time, day)]
    return [at for at, time in dated if not any(i != at and _is_within(other, time, i > at) for i, other in dated)]


def _is_within(inner: Time, outer: Time, later: bool) -> bool:
    """Tell whether a date lies within another; one that is the same, if it is told later."""
    told, whole = inner.named or (None, None), outer.named or (None, None)
    if None in told or None in whole:
        return False
    return str(whole[0]) <= str(told[0]) and str(told[1]) <= str(whole[1]) and (later or told != whole)


def _planned(clause: Clause, at: int, found: Analysis, words: frozenset[str]) -> Time | None:
    """Return a date as that of a plan; none if it is that of something else."""
    chunks, day = clause.chunks, found.day
    moved = dating.is_put_off(chunks)
    fixed = moved or not clause.words.isdisjoint(_FIXING)
    time = _as_planned(chunks[at].time, denied=_is_denied(chunks, at), fixed=fixed)
    piece = _piece(chunks, at) - (_PAST_PLANS if clause.formerly else frozenset())
    if not _REPORTED.isdisjoint(clause.words):
        piece -= {"would"}
    if time is None or dating.is_of_telling(chunks, at) or piece & _OPEN:
        return None
    if clause.modality != "plan" and piece & _ELSEWHERE:
        return None
    to = moved and found.written[time.first : time.first + 1] in (["to"], ["into"], ["until"])
    if moved and not to:
        return None  # "was put off in March"
    ahead = to or (day is not None and not time.yearless and (time.earliest or time.latest or day) > day)
    return time if ahead or _is_to_come(clause, time, day, words) or target(clause, at) else None


def _is_to_come(clause: Clause, time: Time, day: str | None, words: frozenset[str]) -> bool:
    """Tell whether a date that is not wholly ahead is that of a plan, or of what is told as under way this year."""
    if day is not None and _is_gone(clause, time, day):
        return False
    if clause.modality == "plan" or _is_to_do(clause) or is_set(clause):
        return True
    if _tells_past(clause):
        return False
    if not words.isdisjoint(_INTENT):
        return True
    within = day is not None and time.latest is not None and time.relation == "in" and time.earliest != time.latest
    is_ = any(
        it.word in _PRO_FORMS and s.word == "'s" for it, s in pairwise(clause.chunks)
    )  # "that's it for this year"
    return within and not is_ and words.isdisjoint(v.BE)


_PRO_FORMS = wordset("it that this there here what")


#: Words of intention, besides those that make a plan of what follows them.
_INTENT = v.FUTURE | (v.PLANNING - v.WEAKLY_PLANNING) | wordset("mean means earliest")


def _tells_past(clause: Clause) -> bool:
    """Tell whether a clause says that something has been done, or is so."""
    done = any(
        is_past(clause.chunks, at) or (chunk.verb is not None and chunk.verb.form == "participle")
        for at, chunk in enumerate(clause.chunks)
    )
    return done or not clause.words.isdisjoint({"was", "were", "been", "has", "have", "had"})


def _is_to_do(clause: Clause) -> bool:
    """Tell whether a clause without a past tense tells what a flight is "to" do: "look for Hera to arrive in 2026"."""
    if any(chunk.verb is not None and chunk.verb.form in {"past", "participle"} for chunk in clause.chunks):
        return False
    return any(
        first.mention is not None and second.word == "to" and third.verb is not None and third.verb.form == "base"
        for first, second, third in zip(clause.chunks, clause.chunks[1:], clause.chunks[2:], strict=False)
    )


def _as_planned(time: Time | None, *, denied: bool, fixed: bool) -> Time | None:
    """Return a date as that of a plan; "not until", "nothing before" begin one, other denials tell of none."""
    if time is None:
        return None
    if denied:
        if time.relation not in {"until", "before"}:
            return None
        named = time.itself()
        return named._replace(relation="from", latest=None, edtf=None)
    if time.relation == "until" and fixed:
        return time.itself()
    return time if time.relation in _WHEN else None


def _is_denied(chunks: Sequence[Chunk], at: int) -> bool:
    """Tell whether what has a date is denied: "will not fly before 2028", but not "in 2028, which nobody doubts"."""
    fronted = all(chunk.mention is None for chunk in chunks[:at])
    signs = [i for i in range(at + 1 + fronted, len(chunks)) if chunks[i].word in {",", ";", "—"}]
    behind = signs[0] if signs else len(chunks)
    if any(one.word in v.FUTURE and two.word == "not" for one, two in pairwise(chunks[:at])):
        return True
    return any(chunk.word in _DENYING for chunk in chunks[max(0, at - _DENIED_BEFORE) : behind])


def _is_gone(clause: Clause, time: Time, day: str) -> bool:
    """Tell whether a date lies before the day of a text and is none of a plan of the past, nor of next November."""
    plan = clause.formerly or (time.yearless and clause.modality == "plan")
    return not plan and time.latest is not None and time.latest < day
