"""A term in an office: the days it can have lasted and those it surely did, in words and as evidence."""

from __future__ import annotations

from orbitctl import dates
from orbitctl.factcheck.facts import Term, World
from orbitctl.factcheck.judgement.verdicts import Proof
from orbitctl.factcheck.reading.phrases import Time

#: How the titles of those begin who only stood in.
STANDING_IN = ("Acting", "Interim")
FIRST, LAST = "0001-01-01", "9999-12-31"


def bounds(term: Term) -> tuple[str, str]:
    """Return the first and last day a term can have lasted."""
    begin = dates.parse(term.begins).earliest if term.begins else None
    end = dates.parse(term.ends).latest if term.ends else None
    return begin.isoformat() if begin else FIRST, end.isoformat() if end else LAST


def sure(term: Term) -> tuple[str, str]:
    """Return the days between which a term certainly lasted."""
    begin = dates.parse(term.begins).latest if term.begins else None
    end = dates.parse(term.ends).earliest if term.ends else None
    return begin.isoformat() if begin else LAST, end.isoformat() if end else LAST


def within(time: Time, begin: str, end: str) -> bool:
    """Tell whether a date lies wholly between two days."""
    return begin <= (time.earliest or FIRST) and (time.latest or LAST) <= end


def touches(time: Time, begin: str, end: str) -> bool:
    """Tell whether a date can lie between two days."""
    return (time.earliest or FIRST) <= end and begin <= (time.latest or LAST)


def is_span(time: Time) -> bool:
    """Tell whether a date stretches over more than a year, as "from 2009 to 2017" does."""
    return years(time.earliest, time.latest) > 0


def years(one: str | None, other: str | None) -> int:
    """Return how many years lie between two days."""
    return abs(int((one or FIRST)[:4]) - int((other or LAST)[:4]))


def holder(terms: list[Term], day: str) -> Term | None:
    """Return the term of whoever held an office on a day."""
    return next((term for term in reversed(terms) if term.known_from <= day < term.known_until), None)


def span(term: Term) -> str:
    """Return in words how long a term lasted."""
    begin = dates.in_words(term.begins) if term.begins else "?"
    return f"{begin} to {dates.in_words(term.ends)}" if term.ends else f"since {begin}"


def proof(term: Term, world: World) -> Proof:
    """Return a term as evidence."""
    office = f"{term.person_name}: {term.title} of {world.name(term.organisation)}, {span(term)}"
    return Proof(term.person, office, term.title, term.begins, term.sources)


def words(term: Term, world: World) -> dict[str, str]:
    """Return the words of an explanation that tells of a term."""
    return {"person": term.person_name, "title": term.title, "organisation": world.name(term.organisation),
            "span": span(term)}  # fmt: skip
