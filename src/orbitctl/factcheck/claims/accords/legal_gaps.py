"""Claims that there is, or is not, a treaty on something: "no treaty settles who is liable", "a treaty on X exists".

A treaty is told of by what it is about, not by its name. Only the subjects of the five treaties on space are known,
each by words that no other subject has together.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from orbitctl.factcheck.claims.analysis import Analysis
from orbitctl.factcheck.claims.claim import Claim
from orbitctl.factcheck.claims.grammar import vocabulary as v
from orbitctl.factcheck.claims.grammar.sentence import Chunk
from orbitctl.factcheck.reading.wordsets import wordset

LAW = wordset("treaty treaties convention conventions agreement agreements")
_SPACE = wordset("space orbit satellite satellites spacecraft rocket rockets astronauts celestial outer moon lunar")
#: Of each treaty, groups of words of which a sentence on its subject has one each.
_SUBJECTS: dict[str, tuple[frozenset[str], ...]] = {
    "rescue-agreement": (
        wordset("astronaut astronauts cosmonaut cosmonauts spacefarers"),
        wordset("rescue rescued rescuing return returned returning help assist assistance aid distress hand back"),
    ),
    "liability-convention": (wordset("liable liability damage damages compensation"), _SPACE),
    "registration-convention": (wordset("register registered registration registry registering"), _SPACE),
    "moon-agreement": (wordset("heritage"), wordset("common"), wordset("moon lunar")),
    "outer-space-treaty": (wordset("mass nuclear"), wordset("weapons weapon destruction"), _SPACE),
}
_DENYING = wordset("no without lacks lack never nor")
#: Between a denial and the treaty.
_BETWEEN = wordset("international binding multilateral global single a an un such legally is there has been of any")
_EXISTING = wordset("exists exist existed")
#: With one of these a time is told of, or a part of the subject that is not settled.
_UNTOLD = (v.FUTURE | v.DOUBTFUL - {"must"}) | v.DOUBTED | wordset(
    "if unless until before when then yet private company companies commercial individuals mining resources traffic"
    " debris removal clean-up ? detail enforce enforced enforcement new ratified ratifies signed party parties"
)  # fmt: skip
_REACH = 5


def claims(found: Analysis) -> Iterator[Claim]:
    """Yield what treaty a sentence says there is, or is not."""
    row, words = found.row, found.words
    if words & _UNTOLD or any(chunk.time is not None for chunk in row):
        return
    at = next((at for at, chunk in enumerate(row) if chunk.word in LAW), None)
    if at is None or any(entry.kind == "alliance" for c in row if c.mention for entry in c.mention.entries):
        return
    denied = _is_denied(row, at)
    if not denied and (words.isdisjoint(_EXISTING) or words & v.NEGATIONS):
        return
    subjects = [record for record, groups in _SUBJECTS.items() if all(group & words for group in groups)]
    if len(subjects) == 1:
        yield Claim("gap", "existence", subjects[0], "there", "treaty", negated=denied, present=True)


def _is_denied(row: Sequence[Chunk], at: int) -> bool:
    """Tell whether a treaty is told not to be: "no binding treaty", "not a single convention"."""
    for position in range(at - 1, max(-1, at - _REACH), -1):
        word = row[position].word
        if word in _DENYING or (word == "not" and row[position + 1].word in {"a", "one"}):
            return True
        if word not in _BETWEEN and row[position].number is None and not _is_adjective(word):
            return False
    return False


def _is_adjective(word: str) -> bool:
    return word.endswith(("al", "ing", "ic"))
