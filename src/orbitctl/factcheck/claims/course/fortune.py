"""Words of good and of ill fortune: where a sentence tells of both, no single sign in it tells how a flight went.

"Damaged as it touched down, it went on sending": that it touched down is no praise here.
"""

from __future__ import annotations

from collections.abc import Collection, Sequence

from orbitctl.factcheck.claims.grammar import vocabulary as v
from orbitctl.factcheck.claims.grammar.sentence import Chunk
from orbitctl.factcheck.reading.wordsets import wordset

#: What goes wrong, and what is left of it.
_ILL = (v.NEGATIONS | v.FAILING) - {"no", "yet"} | wordset(
    "nobody none nothing hardly scarcely barely failure failures malfunction malfunctioned lost loss lose loses losing"
    " crash crashed crashes crashing smash smashed smashing dash dashed shatter shattered wreck wrecked wreckage"
    " damage damaged broke broken breaking breaks leak leaked leaking jam jammed stuck silence silent mute dead died"
    " dying dies lifeless killed killing destroyed destroying destruction explosion exploded explode burst burned"
    " burnt burning tipped tipping toppled tumbled tumbling overturned trouble fault faulty error errors doomed sadly"
    " unfortunately alas missed astray wrong hard harder disaster catastrophe mishap accident partial partly partially"
    " emptied depleted unopened crippled stranded aborted abort short unhappily ruined fell expired victim fatal"
    " wrecking swallowed crushed empty perished suffocated drowned"
)
#: Before such a word these take it back: "without a fault", "did not fail", "despite the damage".
_TAKING_BACK = v.NEGATIONS | wordset("without despite free nothing spite avoiding avoided minus sans zero any")
_NEAR = 4
#: What went wrong was put right, or something else went well.
_MENDING = wordset(
    "regained regain regaining recovered recover recovery revived revive rescued rescue restored eventually finally"
    " nevertheless nonetheless anyway survived succeeded saved reawakened reestablished resumed repaired fixed success"
    " triumph found re-established coaxed nursed awoke reawoke"
)
#: "Was brought back to life", "under control again".
_CALLING = frozenset({"back", "brought", "came", "sprang", "again"})
_LIVING = frozenset({"life", "control"})


def marred(row: Sequence[Chunk]) -> bool:
    """Tell whether something in a sentence went wrong."""
    return any(chunk.word in _ILL and not _is_taken_back(row, at) for at, chunk in enumerate(row))


def _is_taken_back(row: Sequence[Chunk], at: int) -> bool:
    """Tell whether a word of ill fortune is denied, or denies one itself."""
    if any(chunk.word in _TAKING_BACK for chunk in row[max(0, at - _NEAR) : at]):
        return True
    behind = row[at + 1 : at + 1 + _NEAR]
    return row[at].word in _TAKING_BACK and any(chunk.word in _ILL for chunk in behind)


def mended(words: Collection[str]) -> bool:
    """Tell whether what went wrong need not have stayed so."""
    return not _MENDING.isdisjoint(words) or not (_LIVING.isdisjoint(words) or _CALLING.isdisjoint(words))
