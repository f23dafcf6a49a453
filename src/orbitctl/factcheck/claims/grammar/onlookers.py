"""Where a clause names a flight beside an event that is another's, or only what somebody decided on it."""

from __future__ import annotations

from collections.abc import Sequence

from orbitctl.factcheck.claims.grammar import cues
from orbitctl.factcheck.claims.grammar import vocabulary as v
from orbitctl.factcheck.claims.grammar.clauses import Clause
from orbitctl.factcheck.claims.grammar.frames import Frame
from orbitctl.factcheck.claims.grammar.parts import PARTS
from orbitctl.factcheck.claims.grammar.sentence import Chunk
from orbitctl.factcheck.claims.grammar.splitting import RELATIVES
from orbitctl.factcheck.claims.grammar.subjects import is_expletive
from orbitctl.factcheck.claims.grammar.tenses import is_past
from orbitctl.factcheck.claims.grammar.verbs import PAST, past_forms
from orbitctl.factcheck.reading.lexicon import Entry
from orbitctl.factcheck.reading.wordsets import wordset

#: What is done with a flight on paper; a date beside it is that of the paper.
_DECIDING = past_forms(
    "approve authorise authorize fund select choose pick announce unveil propose endorse commission order name rename"
    " clear adopt declare proclaim confirm mark celebrate"
)
#: What may stand between it and the flight: "declared the end of X".
_OF_IT = v.DETERMINERS | wordset("of end loss death mission failure success completion launch landing arrival return")
_FOLLOWED = frozenset({"followed", "succeeded", "matched", "repeated", "outdone", "bettered", "topped", "surpassed"})
_JOINING = frozenset({"and", "but", "while"})


def is_anothers(clause: Clause, entry: Entry, at: int) -> bool:
    """Tell whether a date at a position is that of what another flight did, or of what was decided on this one."""
    name = place(clause.chunks, entry)
    if is_of_a_craft(clause, entry, at):
        return True
    if name and at < name and clause.chunks[name - 1].word == "with":
        end = next((i for i in range(name, len(clause.chunks)) if clause.chunks[i].word == ","), len(clause.chunks))
        if any(map(_tells, clause.chunks[end:])):
            return True  # "on 3 July, with Apollo 11 on its pad, another rocket fell back"
        # "flew past on 6 March, with Vega 2 flying past after it"
        return _goes_along(clause.chunks, name) and any(cues.told(clause.chunks, clause.words, range(at)))
    if name and at < name and clause.opener in RELATIVES and clause.topic:
        return entry not in clause.topic.entries  # "New Horizons, that got to Pluto in 2015, Juno, sent off in"
    if name is not None and (_is_told_of_others(clause.chunks[name:at]) or _helps(clause.chunks, name)):
        return True
    return name is not None and (comes_later(clause, at, entry) or is_decided(clause.chunks, entry))


def _helps(chunks: Sequence[Chunk], name: int) -> bool:
    """Tell whether a flight is only what something was done with: "glimpses, with the help of Kepler, of"."""
    while name > 1 and chunks[name - 1].word in _OF_IT | v.MODIFIERS and chunks[name - 1].word != "of":
        name -= 1
    return name > 1 and chunks[name - 1].word == "of" and chunks[name - 2].word in _HELP


_HELP = wordset("help aid assistance")


def _is_told_of_others(between: Sequence[Chunk]) -> bool:
    """Tell whether the clause of a date is joined to that of a name: "Unity failed, and the board met in May"."""
    joint = next((at for at in range(len(between) - 1, 0, -1) if between[at].word in _JOINING), 0)
    told = (at for at in range(joint + 1, len(between)) if is_past(between, at) or between[at].word in PAST)
    said = next(told, 0) if joint else 0
    doer = between[joint + 1 : said]
    return 0 < len(doer) <= _NAME and all(one.word.isalpha() and one.word not in _OF_FLIGHTS for one in doer)


#: What a flight consists of, and who is on it; and what takes one up or only says how or when.
_OF_FLIGHTS = (
    v.HEADS["mission"] | v.ADVERBS | v.PREPOSITIONS | v.AUXILIARIES | PARTS | v.PRONOUNS.keys() | cues.NOUNS.keys()
)


def is_of_a_craft(clause: Clause, entry: Entry, at: int) -> bool:
    """Tell whether a date is that of what is only called by its sort: "seeks sites for a lander to be launched in"."""
    chunks, name = clause.chunks, place(clause.chunks, entry)
    name = -1 if name is None else name
    to = next((i for i in range(at - 1, name + 2, -1) if [c.word for c in chunks[i : i + 2]] == ["to", "be"]), 0)
    between = chunks[name + 1 : to - 1]
    does = any(c.word == "for" or (c.verb is not None and c.verb.base not in {"be", "become"}) for c in between)
    return to > 0 and chunks[to - 1].word in v.HEADS["mission"] and does


def is_half_told(frame: Frame, row: Sequence[Chunk]) -> bool:
    """Tell whether a verb is told of two flights in one name: "Hiten-Hagoromo reached the Moon"."""
    left = frame.subject.left
    return left > 0 and row[left].word in _DASHES and row[left - 1].mention is not None


_DASHES = frozenset({"-", "–", "/"})


def _goes_along(chunks: Sequence[Chunk], name: int) -> bool:
    verb = chunks[name + 1].verb if name + 1 < len(chunks) else None
    return verb is not None and verb.form == "ing"


def is_of_other(clause: Clause, entry: Entry) -> bool:
    """Tell whether a clause that does not name a flight is about one beside it: "another of the rockets blew up"."""
    if place(clause.chunks, entry) is not None:
        return False
    opening = clause.chunks[:_OPENING]
    said = next((at for at, chunk in enumerate(opening) if _tells(chunk)), len(opening))
    return any(chunk.word in _OTHER for chunk in opening[:said])


_OTHER = frozenset({"another", "other", "others"})
_OPENING = 6


def place(chunks: Sequence[Chunk], entry: Entry) -> int | None:
    """Return where a flight is named; None if it is only taken up."""
    return next((at for at, c in enumerate(chunks) if c.mention is not None and entry in c.mention.entries), None)


def comes_later(clause: Clause, at: int, entry: Entry) -> bool:
    """Tell whether a flight is only told of behind a date: "was launched in November, and Unity followed"."""
    name = place(clause.chunks, entry) or 0
    if any(one.word in _FOLLOWED for one in clause.chunks[at:name]) and clause.chunks[name - 1].word == "by":
        return True  # "his flight in October 2003 was followed by Shenzhou 6"
    joint = next((i for i in range(at, name) if clause.chunks[i].word in _JOINING), 0)
    return joint > 0 and any(_tells(chunk) for chunk in clause.chunks[:joint])


def is_decided(chunks: Sequence[Chunk], entry: Entry) -> bool:
    """Tell whether somebody only decided on a flight, or declared something of it: "the cabinet approved X in May"."""
    before = (place(chunks, entry) or 0) - 1
    while before > 0 and (chunks[before].word in _OF_IT or chunks[before].word in v.MODIFIERS):
        before -= 1
    return before > 0 and chunks[before].word in _DECIDING


def _tells(chunk: Chunk) -> bool:
    return chunk.verb is not None or chunk.word in v.BE or chunk.word in PAST or chunk.word.endswith("ed")


def goes_on_about_another(clause: Clause, entry: Entry) -> bool:
    """Tell whether a clause is about what it takes up by a word, and only names a flight behind it.

    "When it came down in 2012 it took with it Yinghuo-1".
    """
    if "it" not in clause.words or (clause.topic is not None and entry in clause.topic.entries):
        return False
    chunks = clause.chunks
    name = place(chunks, entry) or 0
    it = next((at for at in range(name) if chunks[at].word == "it" and not is_expletive(chunks, at)), None)
    return it is not None and all(chunk.word != "," for chunk in chunks[it:name])


_THERE = frozenset({"aboard", "on", "in", "inside"})
_DYING = frozenset({"died", "perished", "lived", "survived", "suffocated"})
_RETIRING = frozenset({"retired", "retires", "retire"})
_MORTALS = wordset(
    "astronauts cosmonauts crew crewmen crewmates men women people members who he she they dog dogs astronaut cosmonaut"
    " commander pilot veteran veterans scientist scientists engineer engineers manager director chief designer"
)
#: A name of two or three words may stand between what somebody is and what he does.
_NAME = 4
_PEOPLE = frozenset({"astronaut", "person"})


def dies_aboard(clause: Clause, entry: Entry) -> bool:
    """Tell whether it is not the flight that dies, but somebody: "Laika died aboard Sputnik 2", "three men died"."""
    at = place(clause.chunks, entry) or 0
    if at > 1 and clause.chunks[at - 1].word in _THERE and clause.chunks[at - 2].word in _DYING:
        return True
    told = [chunk for chunk in clause.chunks if chunk.word not in v.BEFORE_VERBS]
    return any(
        (dies.word in _DYING or (dies.word in _RETIRING and clause.chunks[at].first < dies.first))
        and any(_is_mortal(one) for one in told[max(0, i - (1 if dies.word in _DYING else _NAME)) : i])
        for i, dies in enumerate(told)
    )


def _is_mortal(chunk: Chunk) -> bool:
    return chunk.word in _MORTALS or (chunk.mention is not None and chunk.mention.entries[0].kind in _PEOPLE)


def comes_there(clause: Clause, entry: Entry) -> bool:
    """Tell whether somebody is told to have come to a flight: "when she reached Mir in 1991" dates none of Mir.

    Nor does "he flew on Soyuz T-7 to the Soviet station Salyut 7 in August".
    """
    at = next((i for i, chunk in enumerate(clause.chunks) if chunk.mention and entry in chunk.mention.entries), 0)
    verb = clause.chunks[at - 1].verb if at else None
    before = clause.chunks[:at]
    named = [one.kind for chunk in before if chunk.mention for one in chunk.mention.entries]
    people = any(chunk.word in v.PRONOUNS or chunk.word == "who" for chunk in before)
    people = people or not {"person", "astronaut"}.isdisjoint(named)
    if people and verb is not None and verb.base in {"reach", "visit", "board", "enter", "leave"}:
        return True
    while at > 1 and (before[at - 1].word in _BEFORE_PLACES or before[at - 1].mention is not None):
        at -= 1
    goes = any(chunk.verb is not None and not chunk.verb.senses.isdisjoint(_GOING) for chunk in before)
    return at > 0 and before[at - 1].word == "to" and goes and (people or not {"mission", "program"}.isdisjoint(named))


#: What may stand before the name of where somebody goes.
_BEFORE_PLACES = v.MODIFIERS | v.DETERMINERS | {"'s", "station", "laboratory", "outpost"}
_GOING = frozenset({"launch", "flight", "dock", "return", "arrival"})
