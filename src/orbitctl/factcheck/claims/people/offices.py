"""Claims of who holds an office: "NASA Administrator Bill Nelson", "leads ESA", "took over in 2011"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import zip_longest

from orbitctl.factcheck.claims.analysis import Analysis
from orbitctl.factcheck.claims.claim import Claim
from orbitctl.factcheck.claims.grammar import vocabulary as v
from orbitctl.factcheck.claims.grammar.clauses import Clause
from orbitctl.factcheck.claims.grammar.dating import together
from orbitctl.factcheck.claims.grammar.meanwhile import ON, deeds, occasion
from orbitctl.factcheck.claims.grammar.roles import only
from orbitctl.factcheck.claims.grammar.sentence import Chunk
from orbitctl.factcheck.claims.grammar.verbs import openings
from orbitctl.factcheck.claims.people import tenures
from orbitctl.factcheck.claims.people.agencies import with_agencies
from orbitctl.factcheck.claims.people.incoming import incoming
from orbitctl.factcheck.claims.people.naming import POSTS, names_office, ranks_first
from orbitctl.factcheck.claims.people.spells import spells
from orbitctl.factcheck.claims.people.strangers import at_the_head_of_others
from orbitctl.factcheck.claims.people.titles import (
    CURRENT,
    FORMER,
    FOUNDING,
    ORGANISATIONS,
    TITLES,
    Titled,
    names_part,
    titled,
)
from orbitctl.factcheck.claims.people.turning import CHOOSING, has_done, is_of_office, is_past, tells_of_office
from orbitctl.factcheck.reading.calendar.periods import moved
from orbitctl.factcheck.reading.lexicon import Entry
from orbitctl.factcheck.reading.phrases import Time
from orbitctl.factcheck.reading.wordsets import wordset

_PAST = wordset("was were had led headed ran chaired became took succeeded replaced resigned")
_REPORTING = wordset(
    "said told announced added wrote noted stressed warned explained promised urged argued tweeted posted"
)
#: What people do by their office.
_ACTING = wordset("signed inked approved unveiled inaugurated testified")
#: With these what looks like a past tense is told of now.
_HAVING = wordset("is are has have")
_NOW = wordset("is heads leads runs chairs remains")
#: Among all who ever held an office, these rank somebody, and he need not hold it still.
_RANKING = wordset("longest only first last ever youngest oldest")
_BEGINNING = wordset("since became becoming appointed named succeeded replaced took sworn installed elected confirmed")
#: Who stands before one of these holds the office, who stands behind it held it; the other way round with "by".
_FOLLOWING = wordset("succeeded replaced succeeds replaces succeeding replacing followed follows over took")
#: Who stands behind one of these had the office before; who stands behind "to" and one of those, after.
_OUSTING = _FOLLOWING - {"over", "took"}
_GIVING = wordset("handed handing gave giving yielded ceded passed passing turned")
_TWO = 2
#: Of so many days before it a report tells as of its own.
_RECENTLY = 62
#: Who is called so holds the office at another time than the one that is told.
_OTHERWHEN = wordset("next incoming later future eventually subsequently nowadays today")
_PROPOSED = wordset("nomination nominated nominate nominates nominating nominee candidate candidacy bid tipped mooted")
_ENDING = wordset("until left resigned retired stepped stood")
_TURNS = _BEGINNING | _ENDING
#: Without one of these no office is named.
TELLING = TITLES | POSTS | openings("lead") | tenures.TELLING | tenures.LEAVING | {"under"}


def claims(found: Analysis) -> Iterator[Claim]:
    """Yield who is said to hold which office."""
    found = with_agencies(found)
    read = {(claim.subject, claim.value): claim for claim in _of_clauses(found)}
    for claim in _of_titles(found):
        known = read.get((claim.subject, claim.value))
        if known is None or (known.formerly and not (claim.formerly and claim.time is None)):
            read[claim.subject, claim.value] = claim
    for claim in (*tenures.tenures(found), *spells(found)):
        known = read.get((claim.subject, claim.value))
        if known is not None and known.property == "holds" and known.time == claim.time and claim.time is not None:
            del read[claim.subject, claim.value]  # not held then, but taken or left
        if known is None or (known.time != claim.time) or (known.property == "holds" and claim.time is not None):
            read[claim.subject, claim.value + claim.property] = claim
        elif claim.present and not known.present:
            read[claim.subject, claim.value] = claim
    read.update(((claim.subject, claim.value), claim) for claim in incoming(found))
    at = occasion(found.row) if read else ""
    elsewhere = at_the_head_of_others(found.row, found.written) if read else ()
    for claim in (claim for claim in read.values() if claim.value not in elsewhere):
        dated = claim.property == "holds" and claim.time is None and not claim.negated and claim.value not in at
        yield claim._replace(others=(ON, at, *deeds(found.row))) if at and dated else claim


def _of_clauses(found: Analysis) -> Iterator[Claim]:
    past = any(_is_past(clause) for clause in found.clauses) or has_done(found.row)
    for clause, following in zip_longest(found.clauses, found.clauses[1:]):
        dating = following.times if following is not None and following.opener == "when" else []
        bare = (
            all(chunk.verb is None or chunk.word in TITLES for chunk in clause.chunks) and "stands" not in clause.words
        )
        claim = _claim(clause, dating, found.day, past=past and bare)
        if claim is not None:
            yield claim


def _of_titles(found: Analysis) -> Iterator[Claim]:
    """Yield who is given a title beside the name, whatever else the sentence tells."""
    if found.row[-1].word == "?" or any(clause.supposed for clause in found.clauses):
        return
    times = [chunk.time for chunk in found.row if chunk.time is not None]
    past = any(_is_past(clause) for clause in found.clauses)
    for one in titled(found.row):
        yield _titled_claim(one, found.row, times, found.day, past=past)


def _titled_claim(one: Titled, row: Sequence[Chunk], times: Sequence[Time], day: str | None, *, past: bool) -> Claim:
    claim = Claim("office", "office", one.organisation.id, "holds", one.person.id)
    dated = together([time for time in times if not time.anchored] or times)
    if "new" in one.words and "has" in one.words and dated and dated[0].relation == "in":
        return claim._replace(property="began", time=dated[0])
    if "then" in one.words and dated and dated[0].relation == "in" and len(times) == 1:
        return claim._replace(time=dated[0])  # "in 2007 the then chairman X said"
    if not one.words.isdisjoint(FORMER | FOUNDING | _OTHERWHEN):
        return claim._replace(formerly=True)
    if not one.words.isdisjoint(CURRENT) or one.copula in {"is", "remains"}:
        return claim._replace(present=True)
    if one.copula and dated and dated[0].relation == "in":
        return claim._replace(property="began" if one.copula == "became" else "holds", time=dated[0])
    if "as" in one.words and past and len(times) == 1 and times[0].relation == "in" and not times[0].anchored:
        return claim._replace(time=times[0])  # what he did by his office
    if not one.copula and day is not None and all(_is_recent(time, day) for time in times):
        # a report names who holds an office on its day
        past = past or any(_is_past_date(time, day) for time in times)
        spoke = claim._replace(property="spoke", time=Time(0, 0, day, day, edtf=day))
        return spoke._replace(formerly=past, present=not past and not has_done(row))
    past = past or bool(one.copula) or bool(times) or has_done(row)
    return claim._replace(formerly=past, present=not past)


def _is_recent(time: Time, day: str) -> bool:
    """Tell whether a date is told from the day of the text, lies ahead of it or not long before it."""
    return time.anchored or (time.latest is not None and time.latest > (moved(day, -_RECENTLY) or day))


def _is_past_date(time: Time, day: str) -> bool:
    """Tell whether something is told of a date with its year, by the day of the text: he had the title then."""
    whole = time.relation == "in" and not (time.anchored or time.yearless) and time.edtf is not None
    return whole and time.latest is not None and time.latest <= day


def _claim(clause: Clause, dating: list[Time], day: str | None, *, past: bool) -> Claim | None:
    """Return the office a clause tells of; ``dating`` are the dates of a clause with "when" behind it.

    ``past`` says that the clause is an aside in a sentence about the past: "O'Keefe, NASA's administrator, resigned".
    """
    if clause.supposed or not (clause.modality == "fact" or _is_to_serve(clause)) or names_part(clause.chunks):
        return None
    person = clause.about(("person",)) or _successor(clause)
    organisation = _organisation(clause)
    if person is None or organisation is None or not names_office(clause) or _is_gone(clause, person):
        return None
    if _is_given(clause, person):
        return None
    told = [chunk.time for at, chunk in enumerate(clause.chunks) if chunk.time and _is_dated(clause.chunks, at)]
    times = together(told if clause.times else dating)
    if times is None or (clause.negated and "only" in clause.words):
        return None
    if ranks_first(clause.chunks):
        person = _apposed(clause.chunks) or person
        return Claim("office", "office", organisation.id, "first", person.id, negated=clause.negated)
    time = times[0] if times else None
    if time is not None and not clause.words.isdisjoint(_NOW) and _covers(time, day):
        time = None  # "is led this week by": who leads it now
    what = _turn(clause, time)
    if what == "holds" and clause.words & _PROPOSED:
        return None  # "his nomination to lead NSA was withdrawn in May"
    if not clause.words.isdisjoint(_RANKING) and (time is None or "twice" in clause.words):
        return None  # "is the only one to have run NASA twice"
    past = past or bool(clause.words & (_PAST | _REPORTING)) or _is_past(clause) or has_done(clause.chunks)
    now = clause.modality == "plan" or {"is", "by"} <= clause.words  # "is led by"
    past = past and not now and clause.words.isdisjoint(CURRENT)
    if what == "holds" and clause.words & (FORMER | _OTHERWHEN):
        time = None  # what a former head did then, or a later one
    formerly = bool(clause.words & (FORMER | _OTHERWHEN)) or (time is None and past)
    if formerly and time is None and day is not None and not clause.words & FORMER and clause.words & _REPORTING:
        what, time = "spoke", Time(0, 0, day, day, edtf=day)  # held on the day of the report
    return Claim(
        "office", "office", organisation.id, what, person.id, time, None, "fact", _denies(clause), formerly,
        not formerly and time is None, (tenures.BESIDE,) if time in told and _is_beside(clause) else (),
    )  # fmt: skip


def _is_to_serve(clause: Clause) -> bool:
    """Tell whether somebody is named to an office, who has it at once: "X will serve as the acting head of"."""
    serving = any(
        only(who.mention, ("person",)) is not None and (one.word, two.word) == ("will", "serve")
        for who, one, two in zip(clause.chunks, clause.chunks[1:], clause.chunks[2:], strict=False)
    )
    return serving and not clause.times and not clause.negated


def _apposed(chunks: Sequence[Chunk]) -> Entry | None:
    """Return of whom an aside tells that he was the first head: "X, the first chief of NSA, handed over to Y"."""
    at = next((i for i, chunk in enumerate(chunks) if chunk.word == "first"), 0)
    aside = at > 2 and chunks[at - 1].word in {"the", "'s"} and chunks[at - 2].word == ","
    return only(chunks[at - 3].mention, ("person",)) if aside else None


def _is_dated(chunks: Sequence[Chunk], at: int) -> bool:
    """Tell whether a date can be one of an office: on the day of what a head did he held it, but not since then."""
    time = chunks[at].time
    assert time is not None
    return (time.relation == "in" and not tenures.spans(time)) or is_of_office(chunks, at)


def _is_beside(clause: Clause) -> bool:
    """Tell whether the dates of a clause are of what somebody with a title did, and not by his office."""
    dates = (at for at, chunk in enumerate(clause.chunks) if chunk.time is not None)
    return clause.words.isdisjoint(_REPORTING | _ACTING) and not any(is_of_office(clause.chunks, at) for at in dates)


def _turn(clause: Clause, time: Time | None) -> str:
    """Return whether an office is told to have been held at a time, or to have begun or ended then."""
    if time is not None and time.relation in {"since", "from", "until"}:
        return "ended" if time.relation == "until" else "began"
    if time is None:
        return "holds"
    turns = {c.word for at, c in enumerate(clause.chunks) if c.word in _TURNS and tells_of_office(clause.chunks, at)}
    words = clause.words
    renewed = {"changed", "hands", "new"} <= words  # "when NSA changed hands in May, the new chief was X"
    if turns & CHOOSING and "sworn" not in turns:
        return "named"
    return "began" if turns & _BEGINNING or renewed else "ended" if turns & _ENDING else "holds"


def _is_gone(clause: Clause, person: Entry) -> bool:
    """Tell whether the one person of a clause is told to have left, without a date for it."""
    at = next((i for i, chunk in enumerate(clause.chunks) if only(chunk.mention, ("person",)) == person), 0)
    return not clause.times and len(clause.entries(("person",))) == 1 and tenures.is_gone(clause.chunks, at)


def _is_given(clause: Clause, person: Entry) -> bool:
    """Tell whether somebody only gave an office up to the one who has it, or was given one that another had.

    So he does not lead what the rest of the clause tells of: "led NSA until 2018 and handed it over to X".
    """
    chunks = clause.chunks
    at = next((i for i, chunk in enumerate(chunks) if only(chunk.mention, ("person",)) == person), 0)
    if len(clause.entries(("person",))) != 1 or not at:
        return False
    return chunks[at - 1].word in _OUSTING or (chunks[at - 1].word == "to" and not clause.words.isdisjoint(_GIVING))


def _covers(time: Time, day: str | None) -> bool:
    """Tell whether a date holds the day of the text."""
    if day is None or time.relation != "in" or time.earliest is None or time.latest is None:
        return False
    return time.earliest <= day <= time.latest


def _successor(clause: Clause) -> Entry | None:
    """Return who followed whom: "Rutte replaced Stoltenberg", "Stoltenberg was succeeded by Rutte"."""
    people = clause.entries(("person",))
    at = next((at for at, chunk in enumerate(clause.chunks) if chunk.word in _FOLLOWING), None)
    if len(people) != _TWO or at is None:
        return None
    first = next(at for at, chunk in enumerate(clause.chunks) if only(chunk.mention, ("person",)) == people[0])
    behind = next(at for at, chunk in enumerate(clause.chunks) if only(chunk.mention, ("person",)) == people[1])
    if not first < at < behind:
        return None
    return people[any(chunk.word in {"by", "to"} for chunk in clause.chunks[at + 1 : behind])]


_DENYING = v.NEGATIONS | v.FAILING


def _denies(clause: Clause) -> bool:
    """Tell whether the office is denied, and not what its holder does: "NASA chief Isaacman never slept"."""
    if not clause.negated:
        return False
    told = [at for at, chunk in enumerate(clause.chunks) if chunk.word in TITLES or chunk.word in POSTS]
    denied = next((at for at, chunk in enumerate(clause.chunks) if chunk.word in _DENYING), 0)
    acts = any(chunk.verb is not None or chunk.word in v.AUXILIARIES for chunk in clause.chunks[:denied])
    return not told or told[0] > denied or (acts and clause.chunks[told[0] - 1].word in v.AUXILIARIES | {"the"})


def _is_past(clause: Clause) -> bool:
    """Tell whether a clause has a verb in the past tense: who "visited Delhi" held the office then, and may no more."""
    return clause.words.isdisjoint(_HAVING) and any(is_past(chunk) for chunk in clause.chunks)


def _organisation(clause: Clause) -> Entry | None:
    """Return the one organisation a clause names; a person's clause names no second one."""
    named = clause.entries(ORGANISATIONS)
    return named[0] if len(named) == 1 else None
