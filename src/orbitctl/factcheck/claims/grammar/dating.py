"""What a date in a clause can be the date of, and what it is not."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from orbitctl.factcheck.claims.grammar import cues, onlookers
from orbitctl.factcheck.claims.grammar import vocabulary as v
from orbitctl.factcheck.claims.grammar.clauses import Clause
from orbitctl.factcheck.claims.grammar.needs import BODIES
from orbitctl.factcheck.claims.grammar.sentence import Chunk
from orbitctl.factcheck.claims.grammar.splitting import DATING
from orbitctl.factcheck.reading.lexicon import Entry
from orbitctl.factcheck.reading.phrases import Time
from orbitctl.factcheck.reading.wordsets import wordset

#: Verbs of what is done later with what a flight brought, left or made known; a date beside them is theirs.
_TOLD_LATER = wordset(
    "reported reports published wrote said says told revealed found discovered discover detected spotted located imaged"
    " photographed filmed identified named renamed awarded honoured honored auctioned sold bought displayed exhibited"
    " issued minted released described analysed analyzed studied opened estimated recalled criticised criticized"
)
#: No name has more before it than this.
_FARTHEST = 6
#: "After thirty years Geotail, still at work, ..." dates nothing by Geotail.
_COUNTED = wordset("days weeks months years decades hours")
#: What is signed or written long before it is carried out.
_PAPERS = wordset(
    "contract contracts deal agreement accord memorandum treaty award order tender decision report paper study proposal"
    " bill law announcement statement statements communique declaration speech letter interview phrase map roadmap"
    " brochure guide prospectus"
)
#: So many words tell whose paper it is.
_WHOSE = 7
#: Directly before a date, or but for a preposition, these say that it is told there and is none of the flight.
_TELLING = wordset("said told announced adopted agreed approved signed picked chosen selected reported wrote")
#: "After the landing of" has no more words.
_OF = 4
#: Verbs whose date is that of a change of plan.
_PUTTING_OFF = wordset("delay postpone slip defer") | {
    "push back",
    "move back",
    "put off",
    "put back",
    "set back",
    "hold up",
}


def reach(chunks: Sequence[Chunk], at: int) -> tuple[int, int]:
    """Return between which positions something can be dated by the date at a position.

    Behind "reported" a date is that of the report: "the samples it returned are old, a team reported in 2021"; and
    behind another verb that of what it tells: "seeds it carried were planted in 1976".
    """
    first = next((i + 1 for i in range(at - 1, -1, -1) if _dates_itself(chunks, i)), 0)
    last = next((i for i in range(at + 1, len(chunks)) if _dates_itself(chunks, i)), len(chunks))
    if any(chunk.word in cues.ANNOUNCING for chunk in chunks[:at]):
        last = next((i for i in range(at + 1, last) if chunks[i].word == ","), last)
    return first, last


def _dates_itself(chunks: Sequence[Chunk], at: int) -> bool:
    """Tell whether a word tells of something else that has a date."""
    chunk = chunks[at]
    if chunk.word in _TOLD_LATER or (chunk.verb is not None and chunk.verb.base in _PUTTING_OFF):
        return True
    if chunk.word in _BEGINNING and at + 1 < len(chunks) and chunks[at + 1].time is None:
        return all(one.word not in cues.NOUNS and one.word not in v.PREPOSITIONS for one in chunks[at + 1 : at + 4])
    return at > 0 and chunks[at - 1].word in {"was", "were"} and chunk.verb is None and chunk.word.endswith("ed")


#: With what it is that begins behind them, and no voyage: "and begin science operations in 2027".
_BEGINNING = wordset(
    "begin begins began beginning start starts started starting commence commences commenced resume resumes resumed"
    " conduct conducts conducted perform performs performed"
)


def is_no_day(clause: Clause, at: int) -> bool:
    """Tell whether a date is no day of what a clause tells."""
    return is_of_deal(clause, at) or is_since_last(clause.chunks, at) or _heads_list(clause, at)


def _heads_list(clause: Clause, at: int) -> bool:
    """Tell whether a date is that of all that is listed behind it: "2022 was a year of firsts, such as A's and B"."""
    heads = at == 0 and any(chunk.word in v.BE for chunk in clause.chunks[1:3])
    return heads and (clause.words >= _SUCH_AS or "including" in clause.words)


_SUCH_AS = frozenset({"such", "as"})


def is_since_last(chunks: Sequence[Chunk], at: int) -> bool:
    """Tell whether a date is only that of the last of its kind before: "the first flight round the Moon since 1972"."""
    time = chunks[at].time
    if time is None or time.relation != "since":
        return False
    ranks = [chunk for chunk in chunks[max(0, at - _FARTHEST - _OF) : at] if chunk.word or chunk.number]
    return any(c.word in _RANKS or (c.number is not None and c.number.ordinal) for c in ranks)


_RANKS = wordset("first only farthest longest largest biggest best")


def is_of_deal(clause: Clause, at: int) -> bool:
    """Tell whether a date is that of a paper, of a purpose or of telling a plan: "under a contract of June 2024"."""
    chunks = clause.chunks
    for_something = [chunk.word for chunk in chunks[at + 1 : at + 2]] == ["to"]  # "picked X in May to launch Y"
    if (clause.modality == "plan" or for_something) and is_of_telling(chunks, at):
        return True
    if clause.modality == "fact" and _is_made_for(chunks, at):
        return True
    before = [
        chunk.word for chunk in chunks[:at] if chunk.mention is None and chunk.word not in {"of", "and", "the", "'s"}
    ]
    far = _WHOSE if at and chunks[at - 1].word == "of" else 2  # "the statement of the two ministers of 13 February"
    return not _PAPERS.isdisjoint(before[-far:])


def _is_made_for(chunks: Sequence[Chunk], at: int) -> bool:
    """Tell whether a date is that of what something was made ready for: "completed for a launch in 1977"."""
    before = [chunk.word for chunk in chunks[max(0, at - 3) : at] if chunk.word not in v.DETERMINERS]
    return len(before) > 1 and before[-2] == "for" and before[-1] in cues.NOUNS


def is_of_telling(chunks: Sequence[Chunk], at: int) -> bool:
    """Tell whether a date is that of a report or an agreement, and not of the flight: "Tokyo said in 2024"."""
    return not _TELLING.isdisjoint([chunk.word for chunk in chunks[max(0, at - 2) : at]])


def is_put_off(chunks: Sequence[Chunk]) -> bool:
    """Tell whether a date is the one to which something was moved; what "slipped into orbit" was not."""
    moving = [at for at, chunk in enumerate(chunks) if chunk.verb is not None and "postpone" in chunk.verb.senses]
    return any(at + 1 == len(chunks) or chunks[at + 1].word not in {"into", "past", "behind"} for at in moving)


def tells_another(clause: Clause, entry: Entry) -> bool:
    """Tell whether a date beside a flight is that of what others do with it, or are allowed to, or of its flying."""
    others = onlookers.comes_there(clause, entry) or is_joined(clause, entry)
    return others or is_for_later(clause) or flies_there(clause)


def is_joined(clause: Clause, entry: Entry) -> bool:
    """Tell whether a flight is only what something else was made fast to: "attached to the Harmony module"."""
    if clause.words.isdisjoint(_JOINED) or clause.leads(entry):
        return False
    at = next((at for at, chunk in enumerate(clause.chunks) if chunk.mention and entry in chunk.mention.entries), 0)
    return any(chunk.word in _TO for chunk in clause.chunks[max(0, at - 4) : at])


_JOINED = wordset("attached docked berthed joined linked mated bolted moored coupled")
_TO = frozenset({"to", "with", "at"})


def flies_there(clause: Clause) -> bool:
    """Tell whether something is to fly above the ground of another world: "will fly on Titan in the 2030s"."""
    return "fly" in clause.words and any(a.word in ABOVE and b.word in BODIES for a, b in pairwise(clause.chunks))


ABOVE = frozenset({"on", "over", "above", "across"})


def is_for_later(clause: Clause) -> bool:
    """Tell whether what is told is only what a paper is for, or a plan turns into.

    "Won an order with an option to land VIPER", "turned Artemis III into a docking test".
    """
    if clause.modality != "fact":
        return False
    if "into" in clause.words and not clause.words.isdisjoint(_CHANGING):
        return True
    was = "was" in clause.words or "were" in clause.words
    if was and any((a.word, b.word) == ("to", "have") for a, b in pairwise(clause.chunks)):
        return True  # "was to have come in 1986"
    if "to" not in clause.words or clause.words.isdisjoint(_ALLOWING):
        return False
    return any(
        one.word in _ALLOWING and to.word == "to" and does.verb is not None and does.verb.form == "base"
        for one, to, does in zip(clause.chunks, clause.chunks[1:], clause.chunks[2:], strict=False)
    )


_CHANGING = wordset("turn turns turned change changes changed convert converts converted recast remade")
_LEAVE = wordset(
    "option permission licence license plan plans bid money funding grant mandate pledge promise permit offer approval"
    " clearance"
)
_ALLOWING = _PAPERS | _LEAVE


def is_broken_off(chunks: Sequence[Chunk]) -> bool:
    """Tell whether a launch was tried on a date and did not come about: scrubbed, called off, rolled back."""
    words = frozenset([chunk.word for chunk in chunks])
    if not words.isdisjoint(_SCRUBBED):
        return True
    if words.isdisjoint(_ON_THE_PAD):
        return False
    called_off = any(chunk.verb is not None and chunk.verb.base == "call off" for chunk in chunks)
    return called_off or any((one.word, two.word) in _OFF for one, two in pairwise(chunks))


_SCRUBBED = wordset("scrubbed scrub scrubs aborted")
_OFF = frozenset({("called", "off"), ("rolled", "back"), ("taken", "back"), ("stood", "down")})
_ON_THE_PAD = wordset("launch liftoff countdown pad rocket attempt try hours minutes seconds")


def dating_ends(clause: Clause, at: int) -> int:
    """Return where what follows begins if a clause opens with what only dates it: "after leaving Earth, it met"."""
    if clause.opener not in DATING:
        return 0
    first = next((chunk for chunk in clause.chunks if chunk.word not in v.DETERMINERS), clause.chunks[0])
    only_dates = first.word in cues.NOUNS or (first.verb is not None and first.verb.form == "ing")
    return next((i + 1 for i in range(at) if clause.chunks[i].word == ","), 0) if only_dates else 0


def goes_there(clause: Clause, entry: Entry) -> bool:
    """Tell whether somebody goes to what is named: "flew up to Skylab"."""
    at = next((i for i, c in enumerate(clause.chunks) if c.mention is not None and entry in c.mention.entries), 0)
    if at > 1 and clause.chunks[at - 1].word == "the":
        at -= 1
    return at > 0 and clause.chunks[at - 1].word in {"to", "aboard"} and clause.chunks[at - 1].verb is None


def relates(clause: Clause) -> bool:
    """Tell whether a clause only dates another: "after Apollo 11 landed", but not "after thirty years Geotail"."""
    if clause.opener not in DATING or _dates_itself_alone(clause):
        return False
    begins = clause.chunks[:2]
    if clause.opener == "before" and any(chunk.word in v.PRONOUNS for chunk in begins):
        return True  # "was lost before it landed"
    if any(chunk.word in cues.NOUNS for chunk in begins) and "and" in clause.words:
        return True  # "stuck after its launch, and NASA gave up in January 2023"
    # "after the landing of Chandrayaan-3, with 2028 as the date"
    if any(noun.word in cues.NOUNS and of.word == "of" for noun, of in pairwise(clause.chunks[:_OF])):
        return all(
            chunk.verb is None or chunk.word in cues.NOUNS for chunk in clause.chunks
        )  # "after the landing of X"
    return any(chunk.mention is not None for chunk in begins) or _is_cut_off(clause)


def _dates_itself_alone(clause: Clause) -> bool:
    """Tell whether a clause ends with a name and its date: "after the launch of Chandrayaan-1 in 2008"."""
    chunks = [chunk for chunk in clause.chunks if chunk.word.isalpha() or chunk.time or chunk.mention]
    return (
        len(chunks) > _OF
        and chunks[-1].time is not None
        and chunks[-2].mention is not None
        and any(noun.word in cues.NOUNS and of.word == "of" for noun, of in pairwise(chunks[:_OF]))
    )


def _is_cut_off(clause: Clause) -> bool:
    """Tell whether what a clause begins with, and names, ends at once: "after the third Soyuz, on 18 March"."""
    name = next((at for at, chunk in enumerate(clause.chunks[:_FARTHEST]) if chunk.mention is not None), None)
    if name is None or clause.chunks[name + 1 : name + 2] == [] or clause.chunks[name + 1].word != ",":
        return False
    return all(chunk.verb is None and chunk.word not in _COUNTED for chunk in clause.chunks[:name])


def together(times: Sequence[Time]) -> list[Time] | None:
    """Return the date that several say together ("in 2023, on 23 August"), none if there is none.

    None if they contradict one another: then it is not known which belongs to what.
    """
    if len(times) < 2:
        return list(times)
    if any(time.relation != "in" or time.earliest is None or time.latest is None for time in times):
        return None
    first = max(time.earliest for time in times if time.earliest)
    last = min(time.latest for time in times if time.latest)
    narrowest = next(time for time in times if time.earliest == first)
    return [narrowest._replace(earliest=first, latest=last)] if first <= last else None


def opening_ends(clause: Clause, at: int) -> int:
    """Return where a participle ends that a clause opens with, and that is dated: "Built in 1989, it flew later"."""
    first = clause.chunks[0]
    opens = first.word.endswith("ed") if first.verb is None else first.verb.form in {"past", "participle"}
    if not opens or first.word in v.AUXILIARIES:
        return len(clause.chunks)
    return next((i for i in range(at, len(clause.chunks)) if clause.chunks[i].word == ","), len(clause.chunks))


def comes_after(clause: Clause, entry: Entry) -> bool:
    """Tell whether a flight is only added to what a participle says of another: "landed in 1966, and Zond 5"."""
    first = clause.chunks[0].verb
    if first is None or first.form not in {"past", "participle"} or clause.opener not in {",", "and"}:
        return False
    name = next((at for at, c in enumerate(clause.chunks) if c.mention is not None and entry in c.mention.entries), 0)
    return name > 0 and clause.chunks[name - 1].word in {",", "and"}
