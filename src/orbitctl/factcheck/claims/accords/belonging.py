"""Words for belonging to an accord: what verbs and nouns say of somebody's membership."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from orbitctl.factcheck.claims.grammar import vocabulary as v
from orbitctl.factcheck.claims.grammar.frames import Frame
from orbitctl.factcheck.claims.grammar.roles import ACTORS, only, subjects
from orbitctl.factcheck.claims.grammar.sentence import Chunk
from orbitctl.factcheck.claims.grammar.splitting import BREAKS
from orbitctl.factcheck.claims.grammar.verbs import Verb
from orbitctl.factcheck.reading.lexicon import Entry
from orbitctl.factcheck.reading.phrases import Time
from orbitctl.factcheck.reading.wordsets import wordset

#: Verbs that bind, beside those that may only sign.
_BINDING = frozenset(
    {
        "join", "accede", "adhere", "enter", "come aboard", "climb aboard", "hop aboard", "come on board",
        "get on board", "throw in its lot", "throw their lot in", "cast its lot", "cast their lot", "enlist", "enrol",
        "hitch its wagon",
    }
)  # fmt: skip
#: What somebody is to an accord, and what that says of them.
ROLES: dict[str, str] = {
    "signatory": "sign", "signatories": "sign", "signer": "sign", "signers": "sign", "party": "party",
    "parties": "party", "member": "member", "members": "member", "adherent": "member", "partner": "member",
    "partners": "member",
}  # fmt: skip


#: By themselves these say that somebody does not belong.
KEEPING_AWAY = wordset(
    "aloof outside missing absent lacks lacking lack shunned shuns shunning spurned spurns snubbed snubs refused"
    " refuses refusing declined declines rejected rejects boycotted boycotts boycotting resisted resists holdout"
    " holdouts avoided avoids balked baulked balks unsigned unratified unwilling excluded ignores ignored eschewed"
    " eschews outsider outsiders awaited nowhere"
)
#: Before what somebody is, these say that he is so no more.
ENDED = wordset("longer ceased ceases ceasing stopped")


def is_over(row: Sequence[Chunk]) -> bool:
    """Tell whether something is told to be so no more: "no longer", but not "a year longer than"."""
    return any(
        chunk.word in ENDED and (chunk.word != "longer" or (at and row[at - 1].word in {"no", "any"}))
        for at, chunk in enumerate(row)
    )


#: Denied, these leave the membership as it is: "is not the only signatory", "not the last to have joined".
NOT_ALONE = frozenset({"only", "first", "last", "sole", "lone", "alone"})
_BEING_IN = frozenset({"in", "inside", "part", "of", "a", "the", "member", "members"})
_TAKING_UP = v.HEADS["alliance"] | {"it", "them", "ranks", "fold", "list", "club", "group", "project", "agency"}
_SENSES = {"ratify": "ratify", "leave": "leave", "belong": "member"}


def property_of(verb: Verb | None) -> str | None:
    """Return what a verb says of somebody's membership; None if nothing."""
    if verb is None:
        return None
    if "sign" in verb.senses:
        return "join" if verb.base in _BINDING else "sign"
    for sense, what in _SENSES.items():  # asked of every verb; a generator would take twice the time
        if sense in verb.senses:
            return what
    return None


def copula(row: Sequence[Chunk], frames: dict[int, Frame], at: int) -> Frame | None:
    """Return the frame of "is", "became" or "remains" whose complement stands at a position."""
    for position in range(at - 1, max(-1, at - 12), -1):
        verb = row[position].verb
        if verb is None or verb.form == "ing":
            continue
        frame = frames.get(position)
        fits = verb.senses & {"be", "become"} or verb.base in {"remain", "stay"}
        return frame if fits and frame is not None else None
    return None


class Told(NamedTuple):
    """An act or a standing as a sentence tells it."""

    what: str
    who: Sequence[Entry]
    accords: Sequence[Entry]
    times: Sequence[Time]
    modality: v.Modality = "fact"
    negated: bool = False
    present: bool = False


def dates_of(row: Sequence[Chunk], times: Sequence[Time], accord: str, who: Sequence[Entry]) -> list[Time]:
    """Return the dates that can be of an act: none directly behind another body, or another actor who is an aside.

    As in "joined NATO in March" and "followed by Peru in 2024"; nor that of what a sentence opens with.
    """
    return [time for time in times if not _is_anothers(row, time, accord, who)]


def _opens(row: Sequence[Chunk], at: int) -> bool:
    """Tell whether a date is that of the participle a sentence opens with: "having tested a missile in 2019, India"."""
    first = row[row[0].word in v.PREPOSITIONS and len(row) > 1]
    comma = next((i for i, chunk in enumerate(row) if chunk.word == ","), 0)
    told = first.word.endswith(("ing", "ed")) and first.word != "during" and property_of(first.verb) is None
    return told and 0 < at < comma


def _is_anothers(row: Sequence[Chunk], time: Time, accord: str, who: Sequence[Entry]) -> bool:
    at = next((at for at, chunk in enumerate(row) if chunk.time is not None and chunk.time.first == time.first), 0)
    if _opens(row, at):
        return True
    mention = row[at - 1].mention if at else None
    if mention is None:
        return False
    entries = mention.entries
    alliances = [entry.id for entry in entries if entry.kind == "alliance"]
    bodies = alliances or [entry.id for entry in entries if entry.kind in {"organisation", "program"}]
    aside = at > 1 and row[at - 2].word in v.PREPOSITIONS and not set(who).intersection(entries)
    return accord not in bodies if bodies else aside


def denies_all(row: Sequence[Chunk]) -> bool:
    """Tell whether of all who are listed something is denied: "not one of the three, Peru, Chile or Cuba, has"."""
    for at, chunk in enumerate(row):
        if chunk.mention is not None:
            return False
        if chunk.word == "none" or (chunk.word == "not" and row[at + 1].number is not None):
            return any(other.word == "of" for other in row[at + 1 : at + 4])
    return False


def denies_another(row: Sequence[Chunk]) -> bool:
    """Tell whether it is something else than an accord that somebody is told not to be in: "not in the Union"."""
    for at, chunk in enumerate(row):
        if chunk.word not in v.NEGATIONS:
            continue
        here = at + 1
        while here < len(row) and row[here].word in _BEING_IN:
            here += 1
        if here == len(row) or row[here - 1].word != "the" or row[here - 2].word not in {"in", "inside", "of"}:
            continue
        name = row[here].mention
        other = only(name, ("organisation",)) is not None and only(name, ("alliance",)) is None
        if other if name is not None else row[here].word not in _TAKING_UP:
            return True
    return False


def beside(row: Sequence[Chunk], frame: Frame) -> bool:
    """Tell whether a pronoun may not mean the only name it can: "with China it founded the station"."""
    if not frame.subject.by_word:
        return False
    meant = {entry.id for entry in subjects(frame, ACTORS)}
    return any(
        (entry := only(row[at].mention, ACTORS)) is not None
        and entry.id in meant
        and row[at - 1].word in v.PREPOSITIONS
        for at in range(1, frame.at)
    )


def ending(row: Sequence[Chunk], at: int) -> int:
    """Return where what a verb governs ends: at the next verb that states something."""
    for position in range(at + 1, len(row)):
        chunk = row[position]
        if chunk.word in BREAKS or (chunk.verb is not None and chunk.verb.form in {"past", "third"}):
            return position
    return len(row)
