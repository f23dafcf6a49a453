"""What a flight is told to be going to do where no date is given: "aims to revive the lunar programme"."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from orbitctl.factcheck.claims.claim import Claim
from orbitctl.factcheck.claims.craft.vehicles import is_vehicle
from orbitctl.factcheck.claims.dates.sending import sends_on
from orbitctl.factcheck.claims.grammar import cues
from orbitctl.factcheck.claims.grammar import vocabulary as v
from orbitctl.factcheck.claims.grammar.clauses import Clause
from orbitctl.factcheck.claims.grammar.grounds import ground
from orbitctl.factcheck.claims.grammar.needs import FAR_OUT
from orbitctl.factcheck.claims.grammar.sentence import Chunk
from orbitctl.factcheck.claims.grammar.vocabulary import Modality
from orbitctl.factcheck.reading.lexicon import Entry
from orbitctl.factcheck.reading.phrases import Time
from orbitctl.factcheck.reading.wordsets import wordset

#: Verbs for what a flight is for.
PURPOSES = frozenset(
    {
        "revive", "search", "look", "test", "demonstrate", "investigate", "analyse", "analyze", "drill", "deploy",
        "measure", "probe", "prove", "hunt", "image",
    }
)  # fmt: skip
#: The event of a plan that names none: "Luna 26 is now pencilled in for 2028".
ANY = "plan"
_MADE = wordset("designed built conceived")
_WALKED_ON = wordset("moon lunar mars martian surface dust soil pole")


def undated_plan(clause: Clause, entry: Entry) -> Claim | None:
    """Return what a flight is said to be going to do, where no date is given."""
    if clause.modality != "plan" or entry.kind != "mission" or clause.formerly or not _is_subject(clause, entry):
        return None
    if not clause.words.isdisjoint(FAR_OUT):
        return None  # what is dead flies on
    if not clause.words.isdisjoint(_MADE) and clause.words.isdisjoint(v.FUTURE | v.PLANNING - v.DESIGNED):
        return None  # what a flight "was designed to" find it was designed for, whatever became of it
    if any(one.word == "next" and two.word in cues.NOUNS for one, two in pairwise(clause.chunks)):
        return None  # the next flight is another than the one named
    purposes = [
        chunk
        for at, chunk in enumerate(clause.chunks)
        if chunk.verb is not None and chunk.verb.form == "base" and not sends_on(clause.chunks, at)
    ]
    if not purposes and not clause.words & PURPOSES:
        return None
    kinds = next((kinds for chunk in purposes if (kinds := _purpose(chunk, clause))), (ANY,))
    if kinds == (ANY,) and not clause.words & PURPOSES and not any(_serves(chunk) for chunk in purposes):
        return None
    return claim_of(entry.id, kinds, ground(clause.words, ()), [], "plan", False, False, False)


def _purpose(chunk: Chunk, clause: Clause) -> tuple[str, ...]:
    """Return the kinds of event a verb tells a flight is to bring; who is to walk somewhere has to land there."""
    verb = chunk.verb
    if verb is None:
        return ()
    walks = "walk" in verb.senses and not clause.words.isdisjoint(_WALKED_ON)
    return ("landing",) if walks else cues.told_by(verb, clause.words)


def _serves(chunk: Chunk) -> bool:
    return chunk.verb is not None and bool(chunk.verb.senses & {"explore", "carry"})


def _is_subject(clause: Clause, entry: Entry) -> bool:
    """Tell whether a clause begins with a name, or takes it up."""
    if any(chunk.mention and entry in chunk.mention.entries and is_vehicle(clause.chunks, at)
           for at, chunk in enumerate(clause.chunks)):  # fmt: skip
        return True
    named = next((chunk.mention for chunk in clause.chunks[:5] if chunk.mention is not None), clause.topic)
    return named is not None and (entry in named.entries or clause.opener == ":")


def claim_of(
    subject: str, kinds: Sequence[str], place: str, times: Sequence[Time], modality: Modality,
    negated: bool, formerly: bool, present: bool,
) -> Claim:  # fmt: skip
    """Return the statement that something of some kinds happened to a flight, or is to."""
    undated, dated = ("outcome", f"{kinds[0]}-date") if modality == "fact" else ("plan", "planned-date")
    time = times[0] if times else None
    return Claim(
        "event",
        dated if times else undated,
        subject,
        kinds[0],
        place,
        time,
        None,
        modality,
        negated,
        formerly,
        present,
        tuple(kinds),
    )
