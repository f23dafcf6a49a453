"""Claims of how many did something: none, only some, all, so many of so many, so many, the first and the last.

A stretch of a sentence with a quantifier is read word by word (`phrases`); if one word is not understood, nothing is
read. Words of all deeds are in `words`, so that one deed can be counted, denied and ranked alike.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise, takewhile

from orbitctl.factcheck.claims.analysis import Analysis
from orbitctl.factcheck.claims.claim import Claim
from orbitctl.factcheck.claims.counts.scope import is_one_of_those
from orbitctl.factcheck.claims.grammar import vocabulary as v
from orbitctl.factcheck.claims.grammar.sentence import Chunk
from orbitctl.factcheck.claims.grammar.verbs import PAST, past_forms
from orbitctl.factcheck.claims.quantified import quantities as q
from orbitctl.factcheck.claims.quantified.deed import Deed
from orbitctl.factcheck.claims.quantified.deeds import deed_of, of_flights
from orbitctl.factcheck.claims.quantified.fractions import EXCEPTING, about, claim_of, launched
from orbitctl.factcheck.claims.quantified.gathered import Gathered
from orbitctl.factcheck.claims.quantified.holders import alone, limits, ranked
from orbitctl.factcheck.claims.quantified.moments import is_now, is_of_then, is_since
from orbitctl.factcheck.claims.quantified.phrases import gather
from orbitctl.factcheck.claims.quantified.stretches import outset, stretches, turned
from orbitctl.factcheck.claims.quantified.words import GOING, UNITS, UNTOLD, WORD_ACTS, act_of
from orbitctl.factcheck.reading.wordsets import wordset

TELLING = q.CUES
#: What is told of all may have exceptions.
_UNTOLD_OF_ALL = UNTOLD - EXCEPTING
_NEAR = 3
_SENT = past_forms("send launch fly build design make dispatch plan mean use book commission") | wordset(
    "able project plan plans programme program scheme bid effort attempt race"
)
_TAKING_PART = frozenset({"which", "whom", "them"})
_TAKEN_UP = frozenset({"it", "they", "what", "them"})
#: Before a number these say on which of them something was done.
_PARTLY = frozenset({"on", "in", "after", "during", "within", "over", "among", "between", "from", "at"})
_TYPES = {q.COUNT: "count", q.FIRST: "first", q.LAST: "first"}
_PLAIN = frozenset({"beyond", "sample", "spacewalk", "asat", "dock"})
_OF_A_LINE = frozenset({"success", "failure", "survive", "launch"})
_FLYING = frozenset({"space", "launch"})
_NOT_YET = frozenset({"not", "yet"})
_DENIALS = _NOT_YET | {"never"}
_PRESENT = frozenset({"has", "have", "is", "are", "remains", "remain"})


def claims(found: Analysis) -> Iterator[Claim]:
    """Yield what a sentence tells of how many did something."""
    if found.row[-1].word == "?" or found.row[0].word in v.HYPOTHETICAL:
        return
    told = [claim for row in (found.row, turned(found.row)) if row for claim in _whole(found, row)]
    yield from told or _outset(found)


def _outset(found: Analysis) -> Iterator[Claim]:
    """Yield how many did what a sentence tells first of them: no more than that did the rest."""
    core = outset(found.row) if found.words.isdisjoint(UNTOLD | v.NEGATIONS) else []
    told = q.quantity(core) if core else None
    if told is not None and told.mode == q.COUNT and not _is_sent(core) and not _was_to(core):
        claim = _done(core, told)
        if claim is not None:
            yield claim._replace(others=(*claim.others, "some"))


def _whole(found: Analysis, row: Sequence[Chunk]) -> Iterator[Claim]:
    """Yield what the stretches with a quantifier tell that are understood word by word."""
    for core, start in stretches(row, TELLING, _UNTOLD_OF_ALL):
        told = q.quantity(core, start)
        if told is None:
            continue
        core = _with_flight(core, found) if told.mode == q.LAST else core
        if told.mode == q.FIRST:
            core = core[: next((i for i in range(told.last, len(core)) if core[i].word == "when"), len(core))]
        if told.mode == q.NONE and is_since(found.row) and not is_since(core):
            continue  # "since then", of another denial in the same breath, is meant of this one too
        if told.mode == q.NONE and {"had", "since"} <= {chunk.word for chunk in core}:
            continue  # until something that another sentence tells of
        if told.mode != q.FIRST and is_of_then(
            found.row, core if told.mode == q.ONLY or (told.mode == q.NONE and not told.size) else ()
        ):
            continue  # as of a day that another sentence tells
        if told.mode in {q.FIRST, q.LAST} and is_now(core, told.first):
            continue  # of what is planned, in another order than before
        if told.mode == q.FIRST and is_one_of_those(found.row, grouped=found.context.grouped):
            continue
        untold = _UNTOLD_OF_ALL if told.mode in {q.ALL, q.BUT} else UNTOLD
        if not untold.isdisjoint([chunk.word for chunk in core]) or _is_sent(core) or _goes_on(core) or _was_to(core):
            continue
        claim = _claim(core, told, found)
        if claim is not None:
            day = f"day={found.day}" if found.day else ""
            yield claim._replace(others=tuple(filter(None, (day, *claim.others))))


def _with_flight(core: list[Chunk], found: Analysis) -> list[Chunk]:
    """Return a stretch with the flight that "it" takes up."""
    who = found.context.taken_up(("mission",), core[0].first) if core[0].word == "it" else None
    return [Chunk("", core[0].first, core[0].last, mention=who), *core[1:]] if who is not None else core


def _lines(found: Analysis) -> list[str]:
    """Return the programs a sentence names; an actor only where there is none."""
    programs = [
        next((e.id for e in mention.entries if e.kind in {"program", "series"}), "") for _, mention in found.names
    ]
    return list(dict.fromkeys(filter(None, programs))) or list(
        dict.fromkeys(gather([found.row[at] for at, _ in found.names]).lines)
    )


def _claim(core: list[Chunk], told: q.Quantity, found: Analysis) -> Claim | None:
    if core[0].word == "of" and told.first and told.mode in {q.COUNT, q.NONE, q.ALL, q.PLACES}:
        return claim_of(core, told, _lines(found))
    if told.mode in q.SHARES:
        return claim_of(core, told, _lines(found))
    if core[told.first].word == "neither" and any(chunk.word == "nor" for chunk in core):
        return _neither(core, told)
    return _done(core, told) or (claim_of(core, told, _lines(found)) if told.mode == q.NONE else None)


def _is_of_programs(core: Sequence[Chunk], told: q.Quantity) -> bool:
    """Tell whether it is programs that are put in order, and no flights: "the third spaceflight program run by"."""
    noun = takewhile(lambda chunk: chunk.verb is None and chunk.word not in v.PREPOSITIONS, core[told.last :])
    return told.mode in {q.FIRST, q.LAST} and any(chunk.word in _PROGRAMS for chunk in noun)


_PROGRAMS = frozenset({"program", "programme", "project", "initiative"})


def _done(core: list[Chunk], told: q.Quantity) -> Claim | None:
    """Read who did a deed, how many, first or not at all, where every word of it is understood."""
    if _is_of_others(core, told) or _is_of_programs(core, told):
        return None
    limited, others = limits(core, told)
    if limited is None or others is None:
        return None
    core = limited
    if told.mode in {q.FIRST, q.LAST}:
        read = ranked(core, told)
    elif told.mode == q.ONLY:
        read = alone(core, told)
    else:
        read = core[: told.first] + core[told.last :], []
    if read is None:
        return None
    rest, names = read
    gathered = gather(rest, whole=True)
    if told.mode == q.NONE:
        gathered.units |= {"person"} if told.sole else set()  # "no one"
    elif told.mode == q.ONLY:
        gathered.units |= gather(core).units & {"person"}  # "only Americans"
    if names and names[0] in {entry.id for entry in gather(core).people}:
        gathered.units.add("person")
    deed = _deed(gathered, told, core)
    if deed is not None and told.mode == q.COUNT and _is_often(core, told):
        kinds = {*deed.kinds, *(("crewed",) if deed.unit in {"person", "crew"} else ())}
        deed = deed._replace(unit="flight", kinds=tuple(sorted(kinds)))  # how often, and not of how many
    if deed is None or len(gathered.times) > 1 or gathered.people or gathered.numbers:
        return None
    if not _is_of_some(core, told, deed) or (told.mode == q.LAST and not (names or gathered.times)):
        return None
    size = f"size={told.size}" if told.size else ""
    return Claim(
        "quantified", _TYPES.get(told.mode, "set"), about(deed, names), told.mode, deed.told(),
        next(iter(gathered.times), None), told.number,
        present=not _PRESENT.isdisjoint(chunk.word for chunk in core),
        others=(f"names={' '.join(names)}", "sole" if told.sole else "", *others, size, launched(gathered)),
    )  # fmt: skip


def _is_of_others(core: Sequence[Chunk], told: q.Quantity) -> bool:
    """Tell whether it is told of some only, "of which only X", or of what was visited: "was visited by no lander"."""
    if core[0].word == "of" and told.first > 0 and core[1].word != "all":
        return True
    behind = [chunk.word for chunk in core[told.last : told.last + 2]]
    if told.mode == q.COUNT and behind[:1] == ["of"] and not _TAKING_PART.isdisjoint(behind):
        return True  # "two of which": of those named before
    ahead = gather(core[: told.first]) if told.first and core[told.first - 1].word == "by" else None
    return ahead is not None and bool(ahead.lines or ahead.missions)


def _deed(gathered: Gathered, told: q.Quantity, core: Sequence[Chunk]) -> Deed | None:
    """Return the deed told; of a flight that is named only how often it flew, if it is a helicopter."""
    if not gathered.missions:
        deed, behind = deed_of(gathered), core[told.last :]
        if deed is None or told.mode not in {q.FIRST, q.LAST}:
            return deed
        return of_flights(deed, behind) if deed.body or all(chunk.word != "there" for chunk in behind) else None
    alone = told.mode == q.COUNT and len(gathered.missions) == 1 and gathered.going
    plain = not gathered.unknown and not gathered.bodies and not gathered.acts - {"launch"}
    return Deed("launch", line=gathered.missions[0].id) if alone and plain else None


def _is_of_some(core: Sequence[Chunk], told: q.Quantity, deed: Deed) -> bool:
    """Tell whether it is told of whom, or where, somebody did it; the first "to succeed" may be one of any flights.

    Who "has not yet sent people into space" may have had them sent by others.
    """
    if told.mode == q.NONE and core[told.first].word in _NOT_YET and deed.act in _FLYING and deed.unit == "person":
        return False
    if told.mode in {q.FIRST, q.LAST} and deed.act in _OF_A_LINE and not deed.line:
        return False
    if told.mode in {q.NONE, q.COUNT} and any(chunk.word in {"is", "are"} for chunk in core):
        return False  # "no probe is in orbit around Venus": now
    named = deed.body or deed.line or deed.rocket or deed.act in _PLAIN
    named = (
        named or (deed.unit == "country" and "crewed" in deed.kinds) or (deed.unit == "person" and deed.act == "space")
    )
    if told.mode not in {q.NONE, q.COUNT}:
        return bool(named)
    if not named and not deed.whose:
        return False
    return _denies_somebody(core, told) if told.mode == q.NONE else _counts(core, told, deed)


def _neither(core: Sequence[Chunk], told: q.Quantity) -> Claim | None:
    """Read "neither Vega 1 nor Vega 2"."""
    end = next((at + 1 for at in range(len(core) - 1, told.last, -1) if core[at - 1].word == "nor"), 0)
    named = gather([chunk for chunk in core[told.last : end] if chunk.mention is not None]) if end else None
    deed = (
        deed_of(gather([*core[: told.first], *core[end:]])) if named is not None and len(named.missions) == 2 else None
    )
    if deed is None or named is None:
        return None
    names = " ".join(entry.id for entry in named.missions)
    return Claim("quantified", "set", named.missions[0].id, q.NONE, deed.told(), others=(f"names={names}",))


def _denies_somebody(core: Sequence[Chunk], told: q.Quantity) -> bool:
    """Tell whether it is denied of somebody that he did it: "no probe", "none of the Rangers", "China has never"."""
    if told.sole:
        return True  # "no one"
    denial = core[told.first].word if told.first < len(core) else ""
    never = denial == "never" or (denial in _NOT_YET and told.first > 0 and core[told.first - 1].word in q.PERFECT)
    stretch = core[: told.first] if never else core[told.first : told.last + _NEAR]
    who = gather([chunk for chunk in stretch if chunk.word not in _DENIALS])
    return bool(who.units or who.lines or who.whose) and not (never and (who.missions or who.people))


def _is_sent(core: Sequence[Chunk]) -> bool:
    """Tell whether it is told what something was sent to do, and not that it did: "were sent to land"."""
    for at in range(1, len(core) - 1):
        verb = core[at + 1].verb
        if core[at].word == "to" and core[at - 1].word in _SENT and verb is not None and verb.form == "base":
            return _TAKEN_UP.isdisjoint(chunk.word for chunk in core[max(0, at - 5) : at])
    return False


def _goes_on(core: Sequence[Chunk]) -> bool:
    """Tell whether it is told what somebody does, and not did: "three probes orbit Mars", "are still driving there"."""
    words = {chunk.word for chunk in core}
    if "way" in words and not words.isdisjoint({"is", "are"}):
        return True  # "no probe is on its way to Uranus"
    for before, chunk in pairwise(core):
        verb = chunk.verb
        if verb is None or (act_of(verb) is None and chunk.word not in GOING):
            continue
        named = before.mention is not None or (before.word in UNITS and before.word not in {"to"})
        if verb.form in {"third", "base"} and named and chunk.word not in UNITS and chunk.word not in WORD_ACTS:
            return True
        if verb.form == "ing" and before.word in v.BE | {"still", "now", "currently"}:
            return True
    return False


def _is_often(core: Sequence[Chunk], told: q.Quantity) -> bool:
    """Tell whether a number says how often: "six times", "twice", "on seven occasions"."""
    if told.first < told.last and core[told.last - 1].word in {"once", "twice", "thrice"}:
        return True
    return any(chunk.word in {"times", "occasions"} for chunk in core[told.last : told.last + 2])


def _counts(core: Sequence[Chunk], told: q.Quantity, deed: Deed) -> bool:
    """Tell whether a number counts those who did it: a noun for them stands behind it, or it says how often.

    Without a verb it is told of whoever the sentence is about: "six flybys of Mercury".
    """
    if not any(chunk.verb is not None or chunk.word in v.AUXILIARIES | PAST for chunk in core):
        return False
    often = _is_often(core, told)
    partly = _PARTLY | ({"with"} if deed.act == "launch" else set())
    if told.first and core[told.first - 1].word in partly and not often:
        return False
    near = gather([chunk for chunk in core[told.last : told.last + 4] if chunk.word or chunk.mention is not None])
    flown = deed.unit == "crew" and "flight" in near.units
    return (
        often or flown or deed.unit in near.units or (deed.unit == "flight" and (bool(near.lines) or bool(near.acts)))
    )


def _was_to(core: Sequence[Chunk]) -> bool:
    """Tell whether something only was meant to be: "was to be the third to land", "was to have been"."""
    words = [chunk.word for chunk in core]
    meant = (["to", "be"], ["to", "have"])
    return any(words[at : at + 2] in meant and words[at - 1] in v.BE for at in range(1, len(words)))
