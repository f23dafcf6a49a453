"""What a clause takes up of what was named before it, by a pronoun, a noun, or because it goes on from another."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from orbitctl.factcheck.claims.context import Context
from orbitctl.factcheck.claims.grammar import vocabulary as v
from orbitctl.factcheck.claims.grammar.apart import ends_with_another
from orbitctl.factcheck.claims.grammar.compounds import THINGS
from orbitctl.factcheck.claims.grammar.parts import PARTS
from orbitctl.factcheck.claims.grammar.sentence import Chunk
from orbitctl.factcheck.claims.grammar.splitting import DATING, FINITE, RELATIVES, WITHOUT
from orbitctl.factcheck.claims.grammar.subjects import is_anothers, is_expletive
from orbitctl.factcheck.reading.lexicon import Mention

if TYPE_CHECKING:
    from orbitctl.factcheck.claims.grammar.clauses import Clause

_WHOLES = frozenset({"mission", "spacecraft", "probe", "flight"})
_TAKING_UP = frozenset(v.PRONOUNS) | frozenset(v.TAKEN_UP_BY)


def topic_of(part: Sequence[Chunk], opener: str, earlier: Sequence[Clause], context: Context) -> Mention | None:
    """Return what a clause takes up: by a pronoun, by what it is called, or because it goes on from another."""
    meant: Mention | None = None
    for position, word in [(at, chunk.word) for at, chunk in enumerate(part) if chunk.word in _TAKING_UP]:
        if word in v.PRONOUNS:
            if position and opener in RELATIVES and earlier and earlier[-1].chunks[-1].word in PARTS:
                return None  # "but the orbiter that brought it is still at work"
            if meant is None and not is_expletive(part, position):
                return context.taken_up(v.PRONOUNS[word], part[position].first)
        elif _is_meant(part, position) and not (part[position - 1].word in _THIS and _brings_up(earlier)):
            found = context.taken_up(v.TAKEN_UP_BY[word], part[position].first)
            if found is not None:  # "the agency is to launch the mission" takes up two
                known = [entry.kind for entry in meant.entries] if meant is not None else []
                others = tuple(entry for entry in found.entries if entry.kind not in known)
                meant = found if meant is None else meant._replace(entries=meant.entries + others)
    if meant is not None:
        return meant
    if opener not in RELATIVES and is_bare(part):
        return context.taken_up(("mission",), part[0].first)
    if opener == ")" and _says_on(part):
        outside = [clause for clause in earlier if clause.opener != "("]
        return outside[-1].names[-1] if outside and outside[-1].names else None  # "X (Y), built in Z, landed"
    if earlier and (opener in RELATIVES or opener in {",", "and", WITHOUT, ":", "—", "–", "("}):
        taken = _main(earlier, part) if opener in {",", "and", WITHOUT} else earlier[-1]
        if opener in RELATIVES and (last := _last_name(taken.chunks)) is not None:
            return last
        goes_on = taken.chunks[0].word in v.PRONOUNS or (taken.opener in {",", "and"} and _says_on(taken.chunks))
        if opener in {",", "and"} and taken.topic is not None and goes_on:
            return taken.topic  # "it was launched by ISRO and operated until", "X released Y, and was crashed"
        if not taken.names:
            return None if opener in RELATIVES and ends_with_another(taken.chunks) else taken.topic
        if opener in RELATIVES and (is_anothers(taken.chunks) or ends_with_another(taken.chunks)):
            return None
        end = taken.chunks[-2:]
        if opener == "," and len(end) == 2 and end[0].word == "," and end[1].mention is not None:
            return end[1].mention  # "NASA's rover, Perseverance, is at work"
        if opener == "," and _reduces(part) and len({mention.entries for mention in taken.names}) > 1:
            return _only_flight(taken)  # "ahead of Voyager 2, launched in 1977": either could be meant
        return taken.names[-1] if opener in RELATIVES or opener == "(" else _led_by(taken)
    return None


_THIS = frozenset({"this", "that"})


def _brings_up(earlier: Sequence[Clause]) -> bool:
    """Tell whether a clause ends with something new: "NASA held a backup ready for Skylab 4, but this ship"."""
    return bool(earlier) and any(chunk.word in {"a", "an"} for chunk in earlier[-1].chunks[1:])


def _only_flight(clause: Clause) -> Mention | None:
    """Return the flight that a clause ends with, if it names nothing beside it but its rocket or program."""
    last = clause.chunks[-1].mention
    others = {entry.kind for one in clause.names if last is not None and one is not last for entry in one.entries}
    flies = last is not None and any(entry.kind == "mission" for entry in last.entries)
    return last if flies and others <= {"program", "rocket"} else None


def _led_by(clause: Clause) -> Mention:
    """Return what a clause is about, which is the first it names, but for an owner: "NASA's DART was launched"."""
    first = clause.names[0]
    places = [at for at, chunk in enumerate(clause.chunks) if any(chunk.mention is name for name in clause.names[:2])]
    between = [chunk.word for chunk in clause.chunks[places[0] + 1 : places[-1]]]
    opens = not places[0] or clause.chunks[places[0] - 1].word == ","
    owns = opens and between[:1] == ["'s"] and "," not in between
    return clause.names[1] if owns else first


def _says_on(part: Sequence[Chunk]) -> bool:
    """Tell whether a clause goes on with a verb: "X (2007) successfully returned"."""
    first = next((chunk for chunk in part if chunk.word not in v.ADVERBS and not chunk.word.endswith("ly")), None)
    return first is not None and first.verb is not None and first.verb.form in FINITE


def _last_name(part: Sequence[Chunk]) -> Mention | None:
    """Return the name that a stretch ends with, before a comma and a preposition, or with what it is behind it.

    "X, under whom", "the X mission, which".
    """
    ending = [chunk for chunk in part[-3:] if chunk.word != "," and chunk.word not in v.PREPOSITIONS]
    last = ending[-1] if ending else None
    if len(ending) > 1 and last is not None and last.word in _WHOLES and (named := ending[-2].mention) is not None:
        return named._replace(last=last.last)
    return last.mention if last is not None else None


def _is_meant(part: Sequence[Chunk], at: int) -> bool:
    """Tell whether a noun stands for what was named: "the probe"; "the landing site", "the crew of" are more."""
    if not at or (at + 1 < len(part) and (part[at + 1].word == "of" or part[at + 1].word in THINGS)):
        return False
    first = at - 1
    while first > 0 and (part[first].word in v.PLAIN_MODIFIERS or _tells_length(part, first)):
        first -= 1
    if part[first].time is not None and first:  # "this 2023 launch"; "the 2024 mission" may be another
        return part[first - 1].word == "this"
    return part[first].word in {"the", "this"}


def _tells_length(part: Sequence[Chunk], at: int) -> bool:
    """Tell whether a word says how long a flight lasts: "the 10-day mission"."""
    number = part[at].number
    if number is not None:
        return not number.ordinal and part[at + 1].word == "-"
    return part[at].word in _SPANS and part[at - 1].word == "-"


_SPANS = frozenset({"day", "week", "month", "year", "hour"})


def is_bare(part: Sequence[Chunk]) -> bool:
    """Tell whether a clause tells of an event and not of what flight: "Launch is scheduled for", "Liftoff:"."""
    if part[0].word not in v.BARE:
        return False
    behind = part[1].word if len(part) > 1 else ":"
    once = behind in {"was", "were", "had"} and any(chunk.word in v.PLANNING for chunk in part)  # an older plan
    return behind == ":" or (behind in v.AUXILIARIES and not once)


def _reduces(part: Sequence[Chunk]) -> bool:
    """Tell whether a clause begins with a participle, as "launched in 1977" does."""
    verb = part[0].verb
    return verb is not None and verb.form in {"past", "participle"} and verb.base not in {"be", "have"}


#: So many tokens lie between two clauses that a comma, or ", and", joins.
_COMMA_AND = 2


def _main(earlier: Sequence[Clause], part: Sequence[Chunk]) -> Clause:
    """Return the last clause that does not date another, and is no relative clause that a comma has ended.

    "It left three days before Apollo 11 and crashed", "outlived the crew, who died in June, and fell".
    """
    last = earlier[-1]
    if len(earlier) > 1 and last.opener in RELATIVES and part[0].first - last.chunks[-1].last <= _COMMA_AND:
        earlier = earlier[:-1]
    return next((clause for clause in reversed(earlier) if clause.opener not in DATING), last)
