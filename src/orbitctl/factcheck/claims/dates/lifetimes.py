"""Claims of how long a flight was at work: "worked for two years", "operated until August 2009"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from orbitctl.factcheck.claims.analysis import Analysis
from orbitctl.factcheck.claims.claim import Claim
from orbitctl.factcheck.claims.grammar import vocabulary as v
from orbitctl.factcheck.claims.grammar.amounts import UNITS, amount
from orbitctl.factcheck.claims.grammar.clauses import Clause
from orbitctl.factcheck.claims.grammar.hints import words_of
from orbitctl.factcheck.claims.grammar.signs import DATE
from orbitctl.factcheck.reading.wordsets import wordset

#: Verbs of being at work; "for" stands between them and how long.
WORKING = wordset(
    "worked operated functioned transmitted served studied mapped observed watched orbited circled circling explored"
    " toiled roved roamed survived lasted lived endured laboured labored soldiered kept went stayed remained"
)
#: Without one of these nothing is told to have lasted.
SPANS = frozenset(UNITS) | {DATE}
#: Verbs behind which a time stands by itself.
_LASTING = wordset("lasted survived lived endured")
_UNTOLD = v.FUTURE | v.DOUBTFUL | v.DOUBTED | v.NEGATIONS | v.PLANNING | v.FAILING | v.TRYING | {"if", "?"}
#: With one of these between the flight and the time it is that of something else: of a part, of a plan, of a pause.
_OTHERWISE = wordset(
    "planned originally designed meant extended prime primary first second last every each per another further total"
    " before after later until silent dormant asleep hibernation alone docked longer shorter than extra delayed"
    " sun instrument camera radio batteries battery crew crews people astronauts cosmonauts rover lander orbiter"
)
_WHOLE = v.HEADS["mission"] - {"crew", "astronauts", "cosmonauts", "taikonauts"}
_WHEN = "lasts"
#: The property of a claim that tells until when.
UNTIL = "until"


def claims(found: Analysis) -> Iterator[Claim]:
    """Yield how long the one flight of a clause is said to have been at work."""
    if not _UNTOLD.isdisjoint(found.words):
        return
    for clause in found.clauses:
        yield from _until(clause)
        if found.flight is None or not found.flight.own:
            continue
        if clause.modality == "fact" and not clause.supposed and clause.leads(found.flight):
            yield from _lasting(clause, found.flight.id)


def _until(clause: Clause) -> Iterator[Claim]:
    """Yield until when a flight is told to have worked: "operated until 2009", "transmitted from 3 April to 30 May"."""
    entry = clause.about(("mission",))
    if entry is None or not entry.own or len(clause.times) != 1 or clause.supposed or clause.words.isdisjoint(WORKING):
        return
    time = clause.times[0]
    stretch = time.earliest is not None and time.latest is not None and time.earliest[:7] != time.latest[:7]
    verb = next(at for at, chunk in enumerate(clause.chunks) if chunk.word in WORKING)
    dated = next(at for at, chunk in enumerate(clause.chunks) if chunk.time is not None)
    if dated < verb or not _OTHERWISE.isdisjoint(words_of(clause.chunks[:dated])) or clause.modality != "fact":
        return
    if time.relation == "until" or (stretch and time.relation == "in" and time.edtf and "/" in time.edtf):
        yield Claim("lifetime", "end-date", entry.id, UNTIL, "", time)


def _lasting(clause: Clause, record: str) -> Iterator[Claim]:
    chunks = clause.chunks
    verb = next((at for at, chunk in enumerate(chunks) if chunk.word in WORKING), None)
    name = next((at for at, c in enumerate(chunks) if c.mention and any(e.id == record for e in c.mention.entries)), 0)
    if verb is None or verb < name or _is_anothers([chunk.word for chunk in chunks[name + 1 : verb]]):
        return
    for at in range(verb + 2, len(chunks)):
        if chunks[at].word not in UNITS:
            continue
        row = [*chunks, chunks[-1]]
        found = amount(row, at + 1)
        if found is None:
            return
        first, days = found
        before = chunks[first - 1].word if first else ""
        between = words_of(chunks[verb : at + 2])
        if not _OTHERWISE.isdisjoint(between):
            return
        if before == "for" or (first - 1 == verb and before in _LASTING):
            yield Claim("lifetime", "end-date", record, _WHEN, "", None, days)
        return


def _is_anothers(words: Sequence[str]) -> bool:
    """Tell whether what stands between a flight and a verb makes it that of something else: "'s camera worked"."""
    near = words[: words.index(",")] if "," in words else words
    return any(word not in v.BEFORE_VERBS and word not in _WHOLE and not word.endswith("ly") for word in near if word)
