"""The part of a sentence that a quantifier is about: its stretch between signs, with those around that belong to it.

What goes on with another statement is left out; what could narrow the deed and is not understood spoils it.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from orbitctl.factcheck.claims.grammar import vocabulary as v
from orbitctl.factcheck.claims.grammar.sentence import Chunk
from orbitctl.factcheck.claims.grammar.splitting import RELATIVES
from orbitctl.factcheck.claims.grammar.verbs import PAST
from orbitctl.factcheck.claims.quantified.phrases import gather
from orbitctl.factcheck.claims.quantified.words import SPANS, UNITS, UNTOLD
from orbitctl.factcheck.reading.wordsets import wordset

SIGNS = wordset(', ; : — – ( ) . ! ” “ "')
_STRONG = SIGNS - {","}
#: What begins another statement behind a comma.
_GOING_ON = wordset(
    "and but while which who whose whereas though although so says said yet then where not a an one two its his her"
    " their rather thanks followed well ahead beating just long months weeks days years even the nor despite behind"
    " alongside"
)
#: What before a comma may narrow the deed.
_NARROWING = wordset(
    "in on of among since before until after for with without within during if when at under unlike by"
)
_JOINING = wordset("and but while whereas yet though although so")
_SAYING = wordset(
    "said says say told claims claimed acknowledged reported noted wrote remarked recalled explained added writes tells"
)
_DESCRIBING = wordset("from a an the which who that one all both according sent flown built")
_QUANTIFYING = wordset("all both none neither each every nobody nothing no")
_TAKING_BACK = wordset("if unless except but ?")
_THEREBY = wordset("becoming thereby making")
#: What may stand before a number with which a sentence begins; and where what is told first of so many ends.
_OPENING = wordset("a total of in all between from during and , : then to the by")
_BREAKING = wordset("and , ; : — – ( . between in during from over while before with")
_OUT_OF = wordset("among of in after over across")
_NEAR = 4
_LISTED = wordset("and the or both")


def stretches(row: Sequence[Chunk], cues: frozenset[str], untold: frozenset[str]) -> Iterator[tuple[list[Chunk], int]]:
    """Yield each stretch that holds a cue, with all that belongs to it, and where in that it begins itself.

    None in which one of some words stands.
    """
    parts = list(_parts(row))
    for at, (_, part) in enumerate(parts):
        words = [chunk.word for chunk in part]
        words = words[words[0] in _JOINING :]  # "Yet, ..." tells of nobody who has yet to do something
        told = not cues.isdisjoint(words) or any(chunk.number is not None for chunk in part)
        if told and untold.isdisjoint(words):
            core = _joined(parts, at)
            if core is not None:
                yield core, next(i for i, chunk in enumerate(core) if chunk in part)


def outset(row: Sequence[Chunk]) -> list[Chunk]:
    """Return what is told first of so many, before they are told to have done something else, or when, or how.

    "Twelve men walked on the Moon and brought back rock": that is said of no more than did the first.
    """
    at = next((i for i, chunk in enumerate(row) if chunk.number is not None and not chunk.number.ordinal), len(row))
    opening = [chunk for chunk in row[:at] if chunk.time is None]
    if at + 1 >= len(row) or any(chunk.word not in _OPENING for chunk in opening) or row[at + 1].word not in UNITS:
        return []
    done = next(
        (i for i in range(at + 2, len(row)) if (verb := row[i].verb) is not None and verb.form == "past"), len(row)
    )
    if done == len(row):
        return []
    end = next((i for i in range(done + 2, len(row)) if row[i].word in _BREAKING), len(row))
    return list(row[at:end])


def turned(row: Sequence[Chunk]) -> list[Chunk]:
    """Return "seven Surveyors, of which five landed" as "of the seven Surveyors, five landed"; of craft alone."""
    for at in range(2, len(row) - 3):
        ahead = row[at].word == "of" and row[at + 1].word == "which" and row[at + 2].number is not None
        behind = row[at].number is not None and row[at + 1].word == "of" and row[at + 2].word in {"which", "them"}
        sizes = [i for i in range(at) if row[i].number is not None]
        if not (ahead or behind) or len(sizes) != 1 or row[at + 3].word == ",":
            continue
        end = next((i for i in range(sizes[0], at) if row[i].word in v.BE | {",", "and"}), at)
        craft = {UNITS.get(chunk.word, "flight") for chunk in row[sizes[0] : end]} == {"flight"}
        named = any(chunk.mention is not None for chunk in row[sizes[0] : end])
        if not (craft and named) or any(chunk.time is not None for chunk in row[:at]):
            return []
        first, last = row[sizes[0]].first, row[end].first
        opening = [Chunk("of", first, first), Chunk("the", first, first), *row[sizes[0] : end], Chunk(",", last, last)]
        return [*opening, row[at + 2 if ahead else at], *row[at + 3 :]]
    return []


def _parts(row: Sequence[Chunk]) -> Iterator[tuple[str, list[Chunk]]]:
    """Yield the stretches between signs, each with the sign before it; a comma in a list of names is none."""
    sign, part = "", list[Chunk]()
    for at, chunk in enumerate(row):
        if chunk.word == "and" and _goes_on(row, at):
            if part:
                yield sign, part
            sign, part = ",", [chunk]
        elif chunk.word in SIGNS and not (chunk.word == "," and _in_list(row, at)):
            if part:
                yield sign, part
            sign, part = chunk.word, []
        else:
            part.append(chunk)
    if part:
        yield sign, part


def _goes_on(row: Sequence[Chunk], at: int) -> bool:
    """Tell whether "and" begins another statement with a quantifier: "and all held", "and both crashed"."""
    if [chunk.word for chunk in row[at + 1 : at + 3]] == ["the", "first"]:
        return any(
            chunk.number is not None and chunk.number.ordinal for chunk in row[:at]
        )  # "fourth ..., and the first"
    if _tells_more(row, at):
        return True
    quantified = at > 0 and at + 1 < len(row) and row[at + 1].word in _QUANTIFYING and row[at - 1].word != ","
    return quantified and any(_is_finite(chunk) for chunk in row[:at])


def _tells_more(row: Sequence[Chunk], at: int) -> bool:
    """Tell whether "and" goes on about who did something to so many: "has flown four crews and holds a contract"."""
    counted = next((i for i, chunk in enumerate(row[:at]) if chunk.number is not None), 0)
    return any(_is_finite(chunk) for chunk in row[:counted]) and at + 1 < len(row) and _states(row[at + 1])


def _states(chunk: Chunk) -> bool:
    return chunk.word in v.AUXILIARIES or (chunk.verb is not None and chunk.verb.form == "third")


def _in_list(row: Sequence[Chunk], at: int) -> bool:
    """Tell whether a comma stands between names that are listed, the last of them behind "and"."""
    if not at or row[at - 1].mention is None:
        return False
    behind = at + 1
    while behind < len(row) and row[behind].word in _LISTED:
        behind += 1
    if behind >= len(row) or row[behind].mention is None:
        return False
    while behind < len(row) and (row[behind].mention is not None or row[behind].word in _LISTED | {","}):
        if row[behind].word == "and" and behind + 1 < len(row) and _is_name(row, behind + 1):
            return True
        behind += 1
    return any(chunk.word == "and" for chunk in row[at + 1 : behind])


def _is_name(row: Sequence[Chunk], at: int) -> bool:
    at += row[at].word == "the"
    return at < len(row) and row[at].mention is not None


def _joined(parts: Sequence[tuple[str, list[Chunk]]], at: int) -> list[Chunk] | None:
    """Return a stretch with those before and behind that belong to it; None if one may narrow it unread."""
    core = list(parts[at][1])
    if core[0].word in {"and", "but"} and len(core) > 1 and _is_finite(core[1]):
        doer = _doer(parts[:at])  # "China put up an orbiter (Yutu's), and landed two rovers"
        return _behind([doer, *core[1:]], parts[at + 1 :]) if doer is not None else None
    if core[0].word in _JOINING or any(chunk.word in {"which", "whom", "them"} for chunk in core[:_NEAR]):
        before: Sequence[tuple[str, list[Chunk]]] = ()  # what it is about is taken up
    else:
        before = parts[:at]
    joins = core[0].word in _JOINING and [chunk.word for chunk in core[:2]] != ["so", "far"]
    if core[0].word in _THEREBY and parts[0][1][0].mention is not None and before:
        return _behind([parts[0][1][0], *core], parts[at + 1 :])  # "Israel sent a lander up, becoming the first to"
    ahead = _ahead(core[joins:], before)
    return _behind(ahead, parts[at + 1 :]) if ahead is not None else None


def _doer(before: Sequence[tuple[str, list[Chunk]]]) -> Chunk | None:
    """Return whom the statement before is about, if it begins with a name."""
    for _, part in reversed(before):
        opening = next((chunk for chunk in part if chunk.word not in v.DETERMINERS), part[0])
        if any(_is_finite(chunk) for chunk in part):
            return opening if opening.mention is not None else None
    return None


def _ahead(core: list[Chunk], before: Sequence[tuple[str, list[Chunk]]]) -> list[Chunk] | None:
    for at in range(len(before) - 1, -1, -1):
        sign, part = before[at]
        if part[0].word in _OUT_OF and _counts_others(part, core):
            continue
        if _is_plain(part):
            core = [*part, _comma(part), *core]
        elif at and sign == "," and _is_subject(before[at - 1][1]):
            continue  # an apposition: "Project Gemini, between Mercury and Apollo,"
        elif part[0].word in {"with", "by", "thanks"} and any(chunk.mention is not None for chunk in part):
            if any(chunk.word == "time" for chunk in core):  # "With Gemini 8, two craft docked for the first time"
                core = [*part, _comma(part), *core]
            continue  # by what means: "With Shenzhou 5 last week, China became"
        elif part[0].word in _NARROWING and sign not in {";", ":"}:
            return None
        elif part[0].word not in {"not"}:
            return None if _names_flight(part) else core  # what follows may be told of it
    return core


def _counts_others(part: Sequence[Chunk], core: Sequence[Chunk]) -> bool:
    """Tell whether it is only told of how many others: "among the 140 probes so far, only four countries landed"."""
    ours, theirs = gather(core).units, gather(part).units
    return any(chunk.number is not None for chunk in part) and bool(ours and theirs) and ours.isdisjoint(theirs)


def _behind(core: list[Chunk], behind: Sequence[tuple[str, list[Chunk]]]) -> list[Chunk] | None:
    for at, (sign, part) in enumerate(behind):
        if part[0].word == "according":
            continue
        if sign not in _STRONG and not any(_is_finite(chunk) for chunk in core):
            if at + 1 == len(behind) or not _describes(part):
                core = [*core, _comma(part), *part]
        elif (
            part[0].word in _GOING_ON
            or sign in _STRONG
            or _is_aside(part)
            or _is_meanwhile(part)
            or (_states(part[0]) and core[0].word not in RELATIVES)
        ):
            untold = UNTOLD if sign not in _STRONG else _TAKING_BACK
            if not _is_said(part) and not untold.isdisjoint(chunk.word for chunk in part[:3]):
                return None
            if any(chunk.verb is not None for chunk in part) and part[0].word in {"and", "but"}:
                break
        elif not _is_plain(part):
            return None
        else:
            core = [*core, _comma(part), *part]
    return core


def _is_finite(chunk: Chunk) -> bool:
    return chunk.word in v.AUXILIARIES or (chunk.verb is not None and chunk.verb.form != "ing") or chunk.word in PAST


def _describes(part: Sequence[Chunk]) -> bool:
    """Tell whether a stretch behind a subject only describes it: "from Apollo 11 to 17", "sent within a year"."""
    return part[0].word in _DESCRIBING or part[0].word.endswith(("ed", "ing")) or _is_said(part)


def _is_subject(part: Sequence[Chunk]) -> bool:
    """Tell whether a stretch only names somebody."""
    return _is_plain(part) and len(part) <= _NEAR and not any(chunk.verb is not None or chunk.time for chunk in part)


def _comma(part: Sequence[Chunk]) -> Chunk:
    return Chunk(",", part[0].first, part[0].first)


def _is_plain(part: Sequence[Chunk]) -> bool:
    return not gather([chunk for chunk in part if chunk.word not in v.PREPOSITIONS], whole=True).unknown


def _is_said(part: Sequence[Chunk]) -> bool:
    """Tell whether a stretch tells who says so: "NASA said", "the museum guide told us", "it should be noted"."""
    return any(chunk.word in _SAYING for chunk in [*part[:3], *part[-2:]])


def _is_aside(part: Sequence[Chunk]) -> bool:
    """Tell whether a stretch says who says so, by how long, or goes on with a participle: "losing two of them"."""
    verb = part[0].verb
    spans = part[0].number is not None and any(chunk.word in SPANS for chunk in part[1:3])
    return (
        _is_said(part)
        or spans
        or part[0].word.endswith(("ing", "ed"))
        or (verb is not None and verb.form in {"past", "participle"})
    )


def _is_meanwhile(part: Sequence[Chunk]) -> bool:
    """Tell whether a stretch tells what somebody else did: "with Mariner 9 arriving two weeks later"."""
    return part[0].word == "with" and any(chunk.word.endswith("ing") for chunk in part[2:_NEAR])


def _names_flight(part: Sequence[Chunk]) -> bool:
    named = gather([chunk for chunk in part if chunk.mention is not None])
    return bool(named.missions or named.people)
