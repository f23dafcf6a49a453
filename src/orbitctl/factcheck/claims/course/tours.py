"""Claims that a company flies people who pay, now: "flies tourists to the edge of space", "offers suborbital flights".

No ship is named: which of the company's is meant, the record tells.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from orbitctl.factcheck.claims.analysis import Analysis
from orbitctl.factcheck.claims.claim import Claim
from orbitctl.factcheck.claims.grammar import vocabulary as v
from orbitctl.factcheck.claims.grammar.clauses import Clause
from orbitctl.factcheck.claims.grammar.roles import named_unit
from orbitctl.factcheck.claims.grammar.sentence import Chunk
from orbitctl.factcheck.reading.lexicon import Entry
from orbitctl.factcheck.reading.wordsets import wordset

_DOES = wordset("flies offers sells takes carries sends brings provides operates ferries lofts")
_DOING = wordset("flying offering selling taking carrying sending bringing providing operating ferrying")
_BEING = wordset("is now currently still already regularly been")
_PAYING = wordset("tourists tourist passengers customers passenger customer tourism travellers travelers guests")
_SPACE = wordset("space suborbital edge spaceflights spaceflight weightlessness")
_BARRING = v.NEGATIONS | v.DOUBTFUL | v.FUTURE | v.FAILING | wordset(
    "was were had until when if unless plans plan hopes aims wants intends suspended paused stopped ended halted"
    " resume soon orbit orbital future next"
)  # fmt: skip
TELLING = _DOES | _DOING


def tours(found: Analysis) -> Iterator[Claim]:
    """Yield which companies are told to fly paying people now, where no ship of theirs is named."""
    if any(named_unit(mention) is not None for _, mention in found.names):
        return
    for clause in found.clauses:
        company = _company(clause)
        if company is not None and _tells(clause):
            yield Claim("tours", "status", company.id, "active", "tours", present=True)


def _company(clause: Clause) -> Entry | None:
    """Return the one company that a clause begins with."""
    first = next((chunk.mention for chunk in clause.chunks[:3] if chunk.word not in v.DETERMINERS), None)
    named = {entry.id: entry for mention in clause.names for entry in mention.entries if entry.kind == "company"}
    company = next(iter(named.values())) if len(named) == 1 else None
    return company if first is not None and company in first.entries else None


def _tells(clause: Clause) -> bool:
    if clause.modality != "fact" or clause.supposed or clause.negated or clause.times:
        return False
    if not clause.words.isdisjoint(_BARRING) or clause.words.isdisjoint(_PAYING) or clause.words.isdisjoint(_SPACE):
        return False
    return any(_is_done(clause.chunks, at) for at in range(len(clause.chunks)))


def _is_done(chunks: Sequence[Chunk], at: int) -> bool:
    """Tell whether a verb tells what a company does these days."""
    if chunks[at].word in _DOES:
        return at > 0
    return chunks[at].word in _DOING and at > 0 and chunks[at - 1].word in _BEING
