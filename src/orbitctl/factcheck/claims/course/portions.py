"""Claims of how a part of one flight fared: its booster, its lander, its sail."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import zip_longest

from orbitctl.factcheck.claims.analysis import Analysis
from orbitctl.factcheck.claims.claim import Claim
from orbitctl.factcheck.claims.course.evidence import BARRING
from orbitctl.factcheck.claims.grammar.clauses import Clause
from orbitctl.factcheck.claims.grammar.roles import named_unit
from orbitctl.factcheck.claims.grammar.splitting import WITHOUT
from orbitctl.factcheck.reading.portions import PICTURES, TELLING, is_beside, portions

_MISSION = ("mission",)
#: Clauses that only say when, or on what condition.
_OPEN = frozenset({"before", "until", "if", "whether", "after", "once", "when"})
#: Behind "as" these bar nothing: "opened as planned".
_AS_IT_WAS = frozenset({"planned", "intended", "expected", "hoped", "designed", "meant"})


def claims(found: Analysis) -> Iterator[Claim]:
    """Yield what a sentence that names one flight at most says of parts of it."""
    named = {
        entry.id
        for chunk in found.row
        if chunk.mention is not None and (entry := named_unit(chunk.mention)) is not None and entry.kind in _MISSION
    }
    if "until" in found.words:
        return
    for clause, following in zip_longest(found.clauses, found.clauses[1:]):
        if clause.supposed or clause.modality != "fact" or clause.words.isdisjoint(TELLING):
            continue
        stretches = list(_stretches(clause))
        if clause.opener in _OPEN and not (clause.opener == "after" and _goes_on(clause)):
            stretches = stretches[1:] if clause is found.clauses[0] else []  # "before it fell, it sent no pictures"
        if not stretches or (following is not None and _leaves_open(clause, following)):
            continue
        over = following is not None and following.opener == "after"  # "broke up after its splashdown"
        about = clause.about(_MISSION) if len(named) != 1 else None
        record = next(iter(named)) if len(named) == 1 else about.id if about is not None else ""
        for words in stretches if record else ():
            if is_beside(words) or not BARRING.isdisjoint(words):
                continue
            for told in (one for one in portions(words) if one.well or not over):
                value = "well" if told.well else "ill"
                yield Claim("portion", "course", record, told.part, value, others=("lasting",) if told.lasting else ())


def _leaves_open(clause: Clause, following: Clause) -> bool:
    """Tell whether what follows may be a condition, or a time; "before activation" is none."""
    plain = following.opener == "before" and len(following.chunks) <= _PLAIN and not following.names
    return following.opener in _open_behind(clause) and not plain


#: So many chunks have a noun and the full stop.
_PLAIN = 2


def _open_behind(clause: Clause) -> frozenset[str]:
    """Return what may not follow; but pictures that were sent "before it crashed" were sent."""
    return _OPEN - {"after", "before"} if not clause.words.isdisjoint(PICTURES) else _OPEN - {"after"}


def _goes_on(clause: Clause) -> bool:
    """Tell whether a clause begins with a participle: "after transmitting", which was done."""
    first = clause.chunks[0].verb
    return first is not None and first.form == "ing"


def _stretches(clause: Clause) -> Iterator[Sequence[str]]:
    """Yield the words of a clause between its commas, without what only says that all went as planned."""
    words = [WITHOUT] if clause.opener == WITHOUT else []
    for word, _ in clause.spelled:
        if word == ",":
            yield words
            words = []
        elif not (word in _AS_IT_WAS and words[-1:] == ["as"]):
            words.append(word)
    yield words
