"""A number of states beside an accord: it tells how many belong to it, whatever the verb, unless something narrows it.

"Unites", "stand behind", "make up", "a club of": the ways to say it do not end. What keeps a number from being the
total does: a part or region of those counted, a vote, a denial, the place they are in.
"""

from __future__ import annotations

from collections.abc import Collection, Sequence

from orbitctl.factcheck.claims.accords.allegiance import UNTOLD
from orbitctl.factcheck.claims.accords.alliances import Named
from orbitctl.factcheck.claims.accords.belonging import KEEPING_AWAY, ROLES
from orbitctl.factcheck.claims.analysis import Analysis
from orbitctl.factcheck.claims.grammar import vocabulary as v
from orbitctl.factcheck.claims.grammar.roles import ACTORS, only
from orbitctl.factcheck.claims.grammar.sentence import Chunk
from orbitctl.factcheck.reading.wordsets import wordset

#: Those counted.
_STATES = (
    wordset("nations countries states governments capitals")
    | (frozenset(ROLES) - {"member", "party"})
    | wordset("adherents backers subscribers participants parliaments cabinets names signatures flags")
)
#: Each of those counted, in a compound: "an eight-nation body".
_STATE = wordset("nation member country state party")
#: Between a number and those counted: words that leave the number the total.
_PLAIN = wordset("member participating signatory sovereign partner party different -")
#: With one of these not all are told of, or something else than that they belong.
_NARROWED = (
    UNTOLD
    | KEEPING_AWAY
    | wordset(
        "other another further additional last next these those new first day each every vote votes voted abstained"
        " opposed against open half third quarter astronauts satellites missions among amongst region african asian"
        " european arab africa asia europe besides left quit withdrew drafted drew wrote negotiated"
    )
)
#: Behind those counted, these tell which of them.
_WHICH = wordset("with whose that who which from without of in 's")
#: Before an accord these make it what something else is done by.
_UNDER = wordset("under through per by thanks")
#: A body is told by these to be made of states; much else is told of one.
_MAKING_UP = wordset(
    "made make makes making up club consists comprises comprised family composed belong membership bloc"
)
_GOVERNING = wordset("of by with")
_PAST = wordset("was were had")
_PRESENT = wordset("is are has have")
_TODAY = wordset("today now")


def stands_beside(found: Analysis, at: int, accord: Named) -> bool:
    """Tell whether a number counts those who belong to the accord it stands beside."""
    row, words = found.row, found.words
    if not words.isdisjoint(_NARROWED) or (words & v.NEGATIONS and not _only_says_so_many(_stretch(row, at))):
        return False
    before = [chunk.word for chunk in row[max(0, at - 2) : at]]
    if before == ["of", "the"] or (before and before[-1] in v.PREPOSITIONS - _GOVERNING):
        return False
    noun = next((i for i in range(at + 1, min(len(row), at + 3)) if _is_counted(row, i)), None)
    if noun is None or any(chunk.word not in _PLAIN for chunk in row[at + 1 : noun]):
        return False
    if noun + 1 < len(row) and row[noun + 1].word in _WHICH:
        return False
    if not _UNDER.isdisjoint(chunk.word for chunk in row[max(0, accord.at - 2) : accord.at]):
        return False
    told_of_it = row[noun].word in _STATE or accord.at == at - 2  # "an eight-nation body", "APSCO groups eight states"
    if only(row[accord.at].mention, ACTORS) is not None and words.isdisjoint(_MAKING_UP) and not told_of_it:
        return False
    return not words.isdisjoint(_TODAY) or all(chunk.time is None for chunk in row)


def _stretch(row: Sequence[Chunk], at: int) -> Sequence[Chunk]:
    """Return what stands around a position between colons and semicolons."""
    first = next((i + 1 for i in range(at, -1, -1) if row[i].word in {":", ";"}), 0)
    last = next((i for i in range(at, len(row)) if row[i].word in {":", ";"}), len(row))
    return row[first:last]


def _is_counted(row: Sequence[Chunk], at: int) -> bool:
    return row[at].word in _STATES or (row[at].word in _STATE and row[at - 1].word == "-")


def _only_says_so_many(row: Sequence[Chunk]) -> bool:
    """Tell whether nothing is denied but that there are more, or fewer: "no less than", "seventeen, no more"."""
    denials = [at for at, chunk in enumerate(row) if chunk.word in v.NEGATIONS]
    behind = {"more", "less", "fewer"}
    return all(row[at].word == "no" and any(chunk.word in behind for chunk in row[at + 1 : at + 2]) for at in denials)


def is_told_now(words: Collection[str], clause: Sequence[Chunk]) -> bool:
    """Tell whether a clause tells how things stand, and not how they stood."""
    if not _PAST.isdisjoint(words):
        return False
    told = [
        chunk for chunk in clause if chunk.word in _PRESENT or (chunk.verb is not None and chunk.verb.form == "past")
    ]
    return not told or any(chunk.word in _PRESENT for chunk in told)
