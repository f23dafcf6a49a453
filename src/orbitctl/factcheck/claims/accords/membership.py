"""Claims that somebody signed, joined, ratified or left an accord, belongs to it, or does not."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import chain, pairwise

from orbitctl.factcheck.claims.accords.affiliations import LETTERS, affiliations
from orbitctl.factcheck.claims.accords.alliances import MEMBER, Named, actors_before, governed, is_body, opening
from orbitctl.factcheck.claims.accords.belonging import (
    KEEPING_AWAY,
    NOT_ALONE,
    ROLES,
    Told,
    beside,
    copula,
    dates_of,
    denies_all,
    denies_another,
    ending,
    is_over,
    property_of,
)
from orbitctl.factcheck.claims.accords.precedence import both
from orbitctl.factcheck.claims.accords.ranks import ranks
from orbitctl.factcheck.claims.accords.standings import standings
from orbitctl.factcheck.claims.analysis import Analysis
from orbitctl.factcheck.claims.claim import Claim
from orbitctl.factcheck.claims.grammar import vocabulary as v
from orbitctl.factcheck.claims.grammar.dating import together
from orbitctl.factcheck.claims.grammar.frames import Frame
from orbitctl.factcheck.claims.grammar.listing import groups_of
from orbitctl.factcheck.claims.grammar.roles import ACTORS, only, subjects
from orbitctl.factcheck.claims.grammar.sentence import Chunk
from orbitctl.factcheck.reading.calendar.words import FULL_WEEKDAYS, MONTHS
from orbitctl.factcheck.reading.lexicon import Entry
from orbitctl.factcheck.reading.phrases import Time

#: Before "joining", or before "to join": not done, but thought of.
_WEIGHING = frozenset(
    {
        "considering", "weighing", "exploring", "contemplating", "mulling", "discussing", "pondering", "studying",
        "debating", "evaluating", "considers", "weighs", "explores", "talks", "negotiations", "on", "about",
    }
)  # fmt: skip
_TALKS = frozenset({"talks", "negotiations"})
#: What is weighed, as a noun: "exploring partnerships with", "considering membership of".
_SHARES = frozenset(
    {
        "partnership", "partnerships", "membership", "accession", "participation", "cooperation", "collaboration",
        "entry", "ties", "involvement",
    }
)  # fmt: skip
#: What is told with one of these is a custom, and nobody's own act.
_HABITUAL = frozenset({"typically", "usually", "generally", "normally"})
#: Where one of these stands, something is told that is not so.
_INVENTED = v.DOUBTED | _HABITUAL | {"fake", "mock", "fictional", "imaginary"}


_FIRST_DAY = (
    " on the first day ",
    " on day one ",
    " on the opening day ",
    " from the first day ",
    " on the very first day ",
    " at the founding ceremony ",
    " at its founding ceremony ",
    " at its founding ",
)
#: With one of these the first day is that of others.
_LATER = v.NEGATIONS | {"after", "since", "unlike", "while", "later", "than", "but", "before", "whereas", "although"}


def claims(found: Analysis) -> Iterator[Claim]:
    """Yield who is said to belong to what, and as which of them."""
    yield from (claim for claim in _read(found) if not _names_its_members(found.row, claim.value))


def _read(found: Analysis) -> Iterator[Claim]:
    accords = found.accords
    if not accords or found.row[-1].word == "?" or not found.words.isdisjoint(_INVENTED):
        return
    if denies_all(found.row) or denies_another(found.row):
        return
    if not found.words & MEMBER and all(is_body(found.row, accord) for accord in accords):
        return  # one signs with a body, and is its partner, without belonging to it
    frames = {frame.at: frame for frame in found.frames}
    who: list[Entry] = []
    further: list[Entry] = []
    left = False
    ordered = list(both(found.row, accords, found.context))
    dated = any(claim.time is not None for claim in ordered)
    for told in chain(_acts(found.row, frames, accords), standings(found.row, frames, accords),
                      _weighed(found.row, accords)):  # fmt: skip
        times = together(_dates(found.row, told))
        if told.what == "member" and found.words & LETTERS:
            continue  # who sent a letter of intent need not belong
        if told.what != "leave" and is_over(found.row):
            continue  # who belongs no longer left, which is read clause by clause
        who += told.who
        left = left or told.what == "leave"
        if told.modality == "plan" and not times and _is_dated(found.row):
            continue  # "is set to sign on Thursday, July 24", and the year is not told
        if times is not None and not (times and dated):
            founders = told.what in {"sign", "join"} and not told.negated and _on_the_first_day(found.row)
            yield from _claims(told._replace(what="opening") if founders else told, times[0] if times else None)
    yield from ordered
    for one in affiliations(found, accords) if not ordered else ():
        if not who or (one.what == "leave" and not left):
            told = Told(one.what, one.who, [one.accord], (), "fact", one.negated, one.present)
            yield from _claims(told, one.time)
            further += one.who
    if not who and not further and len({accord.entry.id for accord in accords}) == 1 and _on_the_first_day(found.row):
        for actor in _of_the_first_day(found.row):
            yield from _claims(Told("opening", [actor], [accords[0].entry], ()), None)
    yield from ranks(found.row, frames, accords, who or further)


def _is_dated(row: Sequence[Chunk]) -> bool:
    """Tell whether a sentence names a day, or the day of the week, of a year that is not told."""
    return any(
        chunk.word in FULL_WEEKDAYS or (chunk.word in MONTHS and two.number is not None) for chunk, two in pairwise(row)
    )


def _dates(row: Sequence[Chunk], told: Told) -> list[Time]:
    times = [time for time in told.times if any(dates_of(row, [time], accord.id, told.who) for accord in told.accords)]
    return [] if len(times) == 1 and _is_of_the_next(row, times[0], told) else times


def _is_of_the_next(row: Sequence[Chunk], time: Time, told: Told) -> bool:
    """Tell whether the only date is that of who did the same: "X signed on Sunday and the Philippines on Monday"."""
    at = next((i for i, chunk in enumerate(row) if chunk.time is not None and chunk.time.first == time.first), 0)
    actor = only(row[at - 1].mention, ACTORS) if at else None
    joint = at - 2 - (row[at - 2].word == "the")
    return actor is not None and actor not in told.who and joint > 0 and row[joint].word == "and"


def _on_the_first_day(row: Sequence[Chunk]) -> bool:
    """Tell whether an act is told to be one of the day an accord was opened, and nothing else of that day."""
    told = f" {' '.join(chunk.word for chunk in row)} "
    return any(day in told for day in _FIRST_DAY) and _LATER.isdisjoint(told.split())


def _of_the_first_day(row: Sequence[Chunk]) -> list[Entry]:
    """Return who is told to have signed on the first day, where no verb says so of an accord."""
    groups = groups_of(row)
    signed = any(property_of(chunk.verb) in {"sign", "join"} or chunk.word in ROLES for chunk in row)
    return groups[0] if len(groups) == 1 and signed else []


def _claims(told: Told, time: Time | None) -> Iterator[Claim]:
    for accord in told.accords:
        for actor in told.who:
            if actor.id != accord.id:
                yield Claim(
                    "membership", "membership", accord.id, told.what, actor.id, time, None, told.modality,
                    told.negated, False, told.present, tuple(other.id for other in told.who if other != actor),
                )  # fmt: skip


def _weighed(row: Sequence[Chunk], accords: Sequence[Named]) -> Iterator[Told]:
    """Yield who is said to think of a share in something: "Iran is exploring partnerships with this bloc"."""
    for at, chunk in enumerate(row):
        if chunk.word not in _SHARES or not any(c.word in _WEIGHING for c in row[max(0, at - 3) : at]):
            continue
        objects = governed(row, at + 1, accords)
        begin = opening(row, at)
        if any(c.verb is not None and c.verb.form == "past" for c in row[begin:at]):
            continue  # "began its talks for membership in 2006"
        who = actors_before(row, begin, at, across_verbs=True) if objects else []
        if who and not any(c.word in v.NEGATIONS or c.word in v.DOUBTED for c in row[begin:at]):
            yield Told("join", who, objects, (), "plan", present=True)


def _acts(row: Sequence[Chunk], frames: dict[int, Frame], accords: Sequence[Named]) -> Iterator[Told]:
    """Yield what the verbs tell: "Germany signed the Accords", "the Accords were signed by Germany"."""
    for at, chunk in enumerate(row):
        what = property_of(chunk.verb) if chunk.verb is not None else None
        if what is None:
            continue
        frame = frames.get(at)
        objects = governed(row, at + 1, accords)
        if frame is not None and frame.passive and not (objects and row[at - 1].word == ","):
            continue  # which is read clause by clause
        if not objects:
            continue
        if frame is not None and subjects(frame, ACTORS):
            after = row[at - 1].word == "to" and row[frame.subject.left].word in {"after", "before", "since"}
            if not frame.tried and not beside(row, frame) and not after:  # "the first after Brazil to sign"
                negated, who = frame.negated or row[at + 1].word == "neither", subjects(frame, ACTORS)
                yield Told(what, who, objects, frame.times(), frame.modality, negated, frame.present)
        else:
            yield from (_relative(what, row, frames, at, objects) or _loose(what, row, at, objects))


def _names_its_members(row: Sequence[Chunk], who: str) -> bool:
    """Tell whether a body is named only to tell whose members act: "most ESA members have signed"."""
    named = [(at, chunk.mention) for at, chunk in enumerate(row[:-1]) if chunk.mention is not None]
    told = [at for at, mention in named if any(entry.id == who for entry in mention.entries)]
    return bool(told) and all(row[at + 1].word in {"member", "members"} for at in told)


def _relative(
    what: str, row: Sequence[Chunk], frames: dict[int, Frame], at: int, objects: Sequence[Entry]
) -> list[Told]:  # fmt: skip
    """Read "is one of those that have not signed" of whom that is said."""
    that = at - 1
    while that > 0 and row[that].word in v.BEFORE_VERBS:
        that -= 1
    if row[that].word not in {"that", "who", "which"}:
        return []
    frame = copula(row, frames, that)
    if frame is None or frame.negated or frame.modality != "fact" or not subjects(frame, ACTORS):
        return []
    if not {c.word for c in row[frame.at : that]} & {"among", "amongst"} and _one(row, frame.at, that) is False:
        return []
    words = frozenset(c.word for c in row[that:at])
    if not KEEPING_AWAY.isdisjoint(c.word for c in row[frame.at : that]):
        return []  # "is missing from those that have signed"
    times = [c.time for c in row[at : ending(row, at)] if c.time is not None]
    return [Told(what, subjects(frame, ACTORS), objects, times, "fact", bool(words & v.NEGATIONS), True)]


def _one(row: Sequence[Chunk], first: int, last: int) -> bool:
    return any((c.number is not None and c.number.value == 1) or c.word == "a" for c in row[first:last])


def _loose(what: str, row: Sequence[Chunk], at: int, objects: Sequence[Entry]) -> Iterator[Told]:
    """Read a verb whose subject is not certain by its grammar, if only one can have acted."""
    verb = row[at].verb
    assert verb is not None
    before = row[at - 1].word if at else ""
    weighed = (verb.form == "ing" and before in _WEIGHING) or (
        verb.form == "base" and before == "to" and at > 1 and row[at - 2].word in _TALKS
    )
    begin = opening(row, at)
    plural = verb.form == "base" and row[at - 1].mention is not None  # "Peru and Chile belong to"
    told = plural or weighed or [chunk.word for chunk in row[max(0, at - 3) : at]] == ["went", "on", "to"]
    if not told and (verb.form in {"ing", "base"} or (verb.form == "participle" and before != "having")):
        return
    who = actors_before(row, begin, at, across_verbs=before == "having" or weighed)
    words = frozenset(chunk.word for chunk in row[begin:at])
    opener = row[begin - 1].word if begin else row[0].word
    if (
        not who
        or opener in v.HYPOTHETICAL
        or words & (KEEPING_AWAY | v.DOUBTED | v.DOUBTFUL | v.TRYING | {"invited", "urged", "asked"})
    ):
        return
    negated = bool(words & v.NEGATIONS)
    if negated and (weighed or words & NOT_ALONE):
        return
    times = _times(row, begin, at)
    modality: v.Modality = "plan" if weighed or words & v.FUTURE else "fact"
    yield Told(what, who, objects, times, modality, negated, bool(words & {"has", "have"}))


def _times(row: Sequence[Chunk], begin: int, at: int) -> list[Time]:
    """Return the dates of a clause; where it lists several acts, the one directly behind the first."""
    end = ending(row, at)
    times = [chunk.time for chunk in row[begin:end] if chunk.time is not None]
    behind = [chunk for chunk in row[at:end] if chunk.time is not None or chunk.mention is not None]
    if len(times) > 1 and len(behind) > 1 and behind[0].mention is not None and behind[1].time is not None:
        return [behind[1].time]
    return times
