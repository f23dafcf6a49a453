"""What a sentence speaks of as a whole, however it is put, and which of the things it names it leaves in the air.

Where the verbs of a sentence cannot be framed, the kind of a thing named beside the one flight of it often tells what
it is to the flight: a rocket is its launcher, a crater its landing site. Readers who go by that need to know that the
thing is not denied, compared with or only thought of.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise

from orbitctl.factcheck.claims.analysis import Analysis
from orbitctl.factcheck.claims.grammar import vocabulary as v
from orbitctl.factcheck.claims.grammar import voyages
from orbitctl.factcheck.claims.grammar.clauses import Clause
from orbitctl.factcheck.claims.grammar.roles import ACTORS, only, takes_up_directly
from orbitctl.factcheck.claims.grammar.sentence import Chunk
from orbitctl.factcheck.claims.grammar.splitting import RELATIVES
from orbitctl.factcheck.reading.lexicon import Entry
from orbitctl.factcheck.reading.wordsets import wordset

#: Marks a claim read so: the record must be the surer of the two to contradict it.
WIDE = "wide"
#: Marks a claim of who acted where "signed" is told.
SIGNED = "signed"
#: Marks a number of states, without the organisations beside them.
STATES = "states"
_MISSION = ("mission",)
#: With one of these a condition begins, without "if".
_INVERTED = frozenset({"had", "were", "should"})
#: Before a thing, within its clause, these keep it from the flight: "rather than a comet", "unlike Venus".
_KEEPING_OFF = wordset(
    "not never no nothing neither nor without unlike like than rather instead except besides versus resembling"
    " resembles similar compared beyond between either any cannot isnt wasnt didnt wont"
)
#: Of these, the ones that may begin an aside.
_COMPARING = wordset("not without unlike like rather instead except besides versus compared beyond as")
#: Behind "never" or "not" these affirm: "never stops smelling".
_GOING_ON_AT_IT = wordset("stop stops stopped cease ceases ceased tire tires tired only merely just fails failed")
_GIVING_REASONS = frozenset({"as", "since", "because", "although", "though", "when", "while"})
#: "than" behind one of these only counts.
_MORE = wordset("more less fewer longer later earlier sooner better")
_JOINING = frozenset({",", "and", "but"})
#: With these a clause goes on from the one before.
_GOING_ON = (
    frozenset(v.PRONOUNS) | v.BEFORE_VERBS | v.PREPOSITIONS | frozenset({"its", "their", "his", "her", "to", "then"})
)
#: Verbs of flights, which need not be among those of events.
_DOING = (voyages.GOING | voyages.BEING | voyages.STUDYING | voyages.SAMPLING) - voyages.FLIGHTS
#: Before a flight, these only say when something else was.
_DATING = frozenset({"after", "before", "since", "until", "following"})
#: Between such a word and the name of a flight.
_CALLING = v.DETERMINERS | v.MODIFIERS | v.HEADS["mission"] | {"node", "'s"}
#: What begins with another word than these may be told of something else.
_RUNNING_ON = frozenset({"", ",", ":", ";", "—", "–", "(", "and", "which"})
#: What may stand beside a flight without being what a clause is about.
_OF_FLIGHTS = frozenset({"rocket", "agency", "state", "demonym", "company", "organisation", "place", "capital"})
_CRAFT = v.HEADS["mission"] | {"robot", "robots", "machine", "visitor"}
_WHEN = frozenset({"after", "before", "when", "while", "since", "once"})
#: A plan that may have come to nothing, or a thing of another time.
_ONCE = wordset("originally initially once formerly previously intended proposed proposal proposals considered")
_MEANING = wordset("meant designed planned conceived destined aimed bound selected chosen assigned")
#: What is told as thought, feared, offered or laid down.
_THOUGHT = wordset(
    "could would should might may must can perhaps maybe possibly probably apparently hoped if whether wish"
    " suggested argued imagine imagined rumour rumours rumor rumors false falsely myth supposedly allegedly reportedly"
    " wrong wrongly mistake mistaken mistakenly contrary replica museum model"
)

#: Behind one of these, only some of the flights of a program are meant, or all and each by itself.
_SHARES = wordset("all none neither both half most each every of")
#: So near stands the program.
_CLOSE = 6


def sole_flight(found: Analysis) -> Entry | None:
    """Return the one mission a sentence is about, by name or taken up; None if there are several, or none."""
    named = {entry.id: entry for clause in found.clauses for entry in clause.entries(_MISSION)}
    if not named:
        named = {
            entry.id: entry
            for clause in found.clauses
            if takes_up_directly(clause) and (entry := clause.about(_MISSION)) is not None
        }
    if len(named) > 1:
        dating = {entry for one, name in pairwise(found.row) if one.word in _DATING for entry in _entries(name)}
        named = {record: entry for record, entry in named.items() if entry.own and entry not in dating}
    return next(iter(named.values())) if len(named) == 1 else None


def tellings(found: Analysis) -> tuple[Entry | None, list[Clause]]:
    """Return the flight a sentence is about, and the clauses that can tell of it.

    Of several flights, the one with which the sentence begins, as far as the clause that names it alone.
    """
    record = sole_flight(found)
    if record is not None:
        return record, list(stated(found))
    for clause in stated(found):
        named = {entry for chunk in clause.chunks for entry in _entries(chunk) if entry.kind in _MISSION}
        about = clause.entries(_MISSION)
        if not clause.opener and len(named) == len(about) == 1 and about[0].own and clause.leads(about[0]):
            return about[0], [clause]
    return None, []


def relatives(found: Analysis) -> Iterator[tuple[Entry, list[Clause]]]:
    """Yield flights with the relative clauses that tell of them: "the first since X, which was to orbit Venus"."""
    told: dict[Entry, list[Clause]] = {}
    opened: Entry | None = None
    for clause in stated(found):
        entry = only(clause.topic, _MISSION) if clause.topic is not None and not clause.entries(_MISSION) else None
        named = any(entry.kind in _MISSION for mention in clause.names for entry in mention.entries)
        if entry is None or named or not entry.own:
            opened = None
        elif clause.opener == "which" and takes_up_directly(clause):
            opened = entry
        if opened is not None and opened == entry and clause.opener in {"which", "and", "but"}:
            told.setdefault(opened, []).append(clause)
    yield from told.items()


def _entries(chunk: Chunk) -> tuple[Entry, ...]:
    return chunk.mention.entries if chunk.mention is not None else ()


def stated(found: Analysis) -> Iterator[Clause]:
    """Yield the clauses that tell something as so, or as planned."""
    if found.row and found.row[0].word in _INVERTED:
        return  # "Had it flown on"
    for clause in found.clauses:
        if not clause.supposed and clause.modality != "possible" and clause.words.isdisjoint(_THOUGHT):
            yield clause


def speaks_of(clause: Clause, record: Entry, found: Analysis) -> bool:
    """Tell whether a clause is about a flight, by name, by taking it up, or as the rest of a sentence that is."""
    if record in clause.entries(_MISSION):
        return True
    if clause.opener in _JOINING and _has_its_own_subject(clause.chunks):
        return False
    if clause.topic is not None and record in clause.topic.entries:
        if takes_up_directly(clause):
            return not (only(clause.chunks[0].mention, ACTORS) and _begins_with_another(clause.chunks))
        return _takes_up_a_craft(clause, found)
    if clause.topic is not None and only(clause.topic, _MISSION):
        return False  # "the first since X, which was launched in 1998 and failed to reach Mars"
    if clause.opener in RELATIVES:
        return _takes_up_a_craft(clause, found)
    if clause.names or len(found.clauses) == 1:
        return False
    goes_on = clause.opener in _WHEN and clause.chunks[0].word.endswith("ing")  # "was opened after landing in"
    return goes_on or clause.opener in {"", ",", "and", "but"}


def _takes_up_a_craft(clause: Clause, found: Analysis) -> bool:
    """Tell whether a relative clause is about what a flight is called: "X: the British robot that vanished"."""
    before = found.clauses[found.clauses.index(clause) - 1].chunks
    return not clause.names and bool(before) and before[-1].word in _CRAFT


def goes_with(clause: Clause, record: Entry, found: Analysis) -> bool:
    """Tell whether what a clause tells is told of a flight, for want of anything else that it could be about."""
    if any(only_dates(other, record) for other in found.clauses):
        return False
    if record in clause.entries(_MISSION):
        return True
    if clause.opener not in _RUNNING_ON:
        return False
    others = any(_OF_FLIGHTS.isdisjoint([entry.kind for entry in mention.entries]) for mention in clause.names)
    topic = clause.topic
    if topic is not None and clause.chunks[0].word in v.BE and only(topic, ACTORS):
        topic = None  # "X's orbiters, built by A, were launched"
    return not others and (topic is None or record in topic.entries or any(e.kind == "rocket" for e in topic.entries))


def only_dates(clause: Clause, record: Entry) -> bool:
    """Tell whether a flight is only there to date something: "retired eleven years after Dawn."."""
    at = next((i for i, chunk in enumerate(clause.chunks) if record in _entries(chunk)), 0)
    chunks = clause.chunks
    lead = at - 1
    while lead >= 0 and (chunks[lead].word in _CALLING or only(chunks[lead].mention, ACTORS | {"demonym"})):
        lead -= 1
    ahead = lead > 0 and chunks[lead].word == "of" and chunks[lead - 1].word == "ahead"
    if not ahead and (chunks[lead].word if lead >= 0 else clause.opener) not in _DATING:
        return False
    return at + 1 == len(chunks) or not (chunks[at + 1].verb or chunks[at + 1].word in v.BEFORE_VERBS)


def breaks_off(chunks: Sequence[Chunk], at: int) -> bool:
    """Tell whether a thing stands behind ", and" and another subject: "it left the Moon, and probes went to Mars"."""
    joint = next((i for i in range(at - 1, 0, -1) if chunks[i].word in _JOINING and chunks[i - 1].word == ","), 0)
    return joint > 0 and _has_its_own_subject(chunks[joint + 1 : at])


def turns_away(chunks: Sequence[Chunk], at: int, record: Entry) -> bool:
    """Tell whether another subject stands between a flight and a thing: "With X on Mars, India turned to"."""
    flight = next((i for i, chunk in enumerate(chunks) if record in _entries(chunk)), at)
    if any(chunks[i + 1].word == "to" and only(chunks[i].mention, ACTORS) for i in range(flight + 1, at)):
        return True  # "its success moved China to"
    if any(one.word == "there" and two.word in v.BE | v.AUXILIARIES for one, two in pairwise(chunks[:at])):
        return True  # "there had been probes to"
    comma = next((i for i in range(at - 1, flight, -1) if chunks[i].word == ","), 0)
    return comma > 0 and _begins_with_another(chunks[comma + 1 : at])


def follows_another(chunks: Sequence[Chunk], at: int, record: Entry) -> bool:
    """Tell whether a thing is told of another flight: "after X had drilled into Y, Z", "X went to Y, as Z did to"."""
    flight = next((i for i, chunk in enumerate(chunks) if record in _entries(chunk)), 0)
    if at < flight and chunks[flight - 1].word == "as" and chunks[flight - 2].word in {",", "just"}:
        return True
    before = ([entry for entry in _entries(chunk) if entry.kind in _MISSION] for chunk in reversed(chunks[:at]))
    last = next((named for named in before if named), [])
    return bool(last) and all(entry.id != record.id for entry in last)


def _begins_with_another(chunks: Sequence[Chunk]) -> bool:
    """Tell whether a stretch begins with a subject: a noun or a name, but not "ESA's lander", which describes."""
    if chunks and _entries(chunks[0]):
        return len(chunks) > 1 and chunks[1].word not in {"'s", "'"}
    return _has_its_own_subject(chunks)


def _has_its_own_subject(chunks: Sequence[Chunk]) -> bool:
    """Tell whether a clause begins with a noun of its own, and not with a verb, "it" or "the probe"."""
    first = next((chunk for chunk in chunks if chunk.word not in v.ADVERBS), None)
    if first is None or not first.word or first.verb is not None:
        return False
    if first.word in _GOING_ON or any(chunk.word in v.TAKEN_UP_BY for chunk in chunks[:3]):
        return False
    return first.word not in _DOING and not first.word.endswith(("ing", "ed"))


def kept_off(chunks: Sequence[Chunk], at: int) -> bool:
    """Tell whether what stands at a position of a clause is denied, or only compared with."""
    commas = [i for i in range(1, at) if chunks[i].word == ","]
    last = commas[-1] if commas else 0
    start = commas[0] if commas and chunks[0].word in _GIVING_REASONS else 0  # "As it had no rocket, it took"
    return any(_keeps_off(chunks, i) and not (i < last and _is_aside(chunks, i)) for i in range(start, at))


def _is_aside(chunks: Sequence[Chunk], at: int) -> bool:
    """Tell whether a comparison begins behind a comma, or the clause, and so ends at the next: "unlike its twin,"."""
    return (not at or chunks[at - 1].word == ",") and chunks[at].word in _COMPARING


def _keeps_off(chunks: Sequence[Chunk], at: int) -> bool:
    """Tell whether a word compares or denies; "more than a year" and "as a scout" do not."""
    word = chunks[at].word
    if word == "as":
        same = any(chunk.word in {"same", "such"} for chunk in chunks[max(0, at - 4) : at])
        return same or chunks[at + 1].word not in v.DETERMINERS | frozenset(v.PRONOUNS)
    if word == "than":
        return not at or chunks[at - 1].word not in _MORE
    if word in {"no", "nothing", "not"} and at + 2 < len(chunks) and chunks[at + 2].word == "than":
        return chunks[at + 1].word not in _MORE  # "no more than a Vega", "nothing less than"
    if word in {"not", "never"} and at + 1 < len(chunks) and chunks[at + 1].word in _GOING_ON_AT_IT:
        return False
    return word in _KEEPING_OFF


def was_once(clause: Clause) -> bool:
    """Tell whether a clause tells of a plan that may have been given up."""
    return not clause.words.isdisjoint(_ONCE) or (
        "first" in clause.words and not clause.words.isdisjoint(_MEANING)  # "was first meant for"
    )


def is_of_some(found: Analysis) -> bool:
    """Tell whether a sentence is about all, some or none of the flights of a program, and not about the whole."""
    if found.words.isdisjoint(_SHARES) or found.flight is not None:
        return False
    quantified = {at for at, chunk in enumerate(found.row) if chunk.word in _SHARES}
    counted = {at for at, (one, two) in enumerate(pairwise(found.row)) if one.number is not None and two.word == "of"}
    return any(
        chunk.mention is not None and any(entry.kind == "program" for entry in chunk.mention.entries)
        for first in quantified - {"of"} | counted
        for chunk in found.row[first + 1 : first + _CLOSE]
    )
