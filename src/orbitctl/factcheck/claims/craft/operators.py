"""Claims of whose a mission or program is: who operates, leads, built it or takes part in it.

Read only where a name stands directly by what it owns: "JAXA's SLIM", "the Indian lander Vikram", "Zarya, a Russian
module", "run by ESA", "belongs to JAXA", "NASA leads Artemis".
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from orbitctl.factcheck.claims.analysis import Analysis
from orbitctl.factcheck.claims.claim import Claim
from orbitctl.factcheck.claims.craft import attributions, hands
from orbitctl.factcheck.claims.craft.doers import NAMING
from orbitctl.factcheck.claims.craft.makers import going_on, made_by, making, sharing
from orbitctl.factcheck.claims.craft.possession import DONE, THINGS, describes_other
from orbitctl.factcheck.claims.craft.ties import (
    BETWEEN,
    CRAFT,
    WORDS,
    Tie,
    acts,
    heads_other,
    stands_between,
    tied,
    who_is,
)
from orbitctl.factcheck.claims.grammar import vocabulary as v
from orbitctl.factcheck.claims.grammar.appositions import description, ends, stands_apart
from orbitctl.factcheck.claims.grammar.clauses import Clause
from orbitctl.factcheck.claims.grammar.roles import ACTORS, UNITS, named_unit, only, takes_up_directly, unit
from orbitctl.factcheck.claims.grammar.sentence import Chunk
from orbitctl.factcheck.reading.lexicon import Entry
from orbitctl.factcheck.reading.wordsets import wordset

#: Where one of these stands, an actor is compared or wished for, and owns nothing.
_COMPARED = wordset("rival rivals answer equivalent version counterpart response alternative copy analogue clone"
                    " inspired modelled modeled nicknamed dubbed called style successor replica")  # fmt: skip
_COMPOUNDS: dict[str, Tie] = {
    "led": "leads", "run": "operates", "operated": "operates", "built": "builds", "made": "builds",
}  # fmt: skip
_JOINING = v.PREPOSITIONS | {"and", "or", "but"}
_LONGEST = 7
#: Before "the first Soviet probe": what the clause is about is that.
_BECOMING = wordset("making made became becoming become")
_LAUNCHING = wordset("flew flies sent sends dispatched")


def claims(found: Analysis) -> Iterator[Claim]:
    """Yield whose missions and programs are said to be."""
    told: set[str] = set()
    for clause in found.clauses:
        if clause.kinds.isdisjoint(UNITS) or clause.supposed or clause.modality == "possible":
            continue
        if not clause.words.isdisjoint(_COMPARED) and not _only_names(clause.chunks):
            continue
        for claim in () if _describes_other(found.row, clause) else _claims(clause):
            if _is_of_a_part(found.row, claim.subject):
                continue
            if claim.property != "beside":
                told.add(claim.value)
            yield claim
    freely = [
        claim
        for claim in hands.claims(found)
        if claim.value not in told and not _is_of_a_part(found.row, claim.subject)
    ]
    told.update(claim.value for claim in freely)
    yield from freely
    yield from (claim for claim in attributions.claims(found) if claim.value not in told)


def _only_names(chunks: Sequence[Chunk]) -> bool:
    """Tell whether what could compare only tells a name: "a satellite called Ouna", not "called the Chinese Hubble"."""
    telling = [at for at, chunk in enumerate(chunks) if chunk.word in _COMPARED]
    return all(
        chunks[at].word in NAMING and at + 1 < len(chunks) and named_unit(chunks[at + 1].mention) is not None
        for at in telling
    )


def _describes_other(row: Sequence[Chunk], clause: Clause) -> bool:
    first = clause.chunks[0]
    if clause.opener != "," or first.verb is None or first.verb.form not in {"past", "participle"}:
        return False
    return describes_other(row, next((at for at, chunk in enumerate(row) if chunk.first == first.first), 0))


def _is_of_a_part(row: Sequence[Chunk], record: str) -> bool:
    """Tell whether a sentence begins with something of a flight, and names the flight only there."""
    named = [at for at, chunk in enumerate(row) if (one := named_unit(chunk.mention)) is not None and one.id == record]
    return len(named) == 1 and named[0] > 1 and row[named[0] - 1].word == "of" and row[named[0] - 2].word in THINGS


def _claims(clause: Clause) -> Iterator[Claim]:
    acting = [at for at, chunk in enumerate(clause.chunks) if (not chunk.word or chunk.word in WORDS) and acts(chunk)]
    if not acting:
        one = unit(clause) if clause.opener == "and" and clause.topic is not None else None
        if one is not None:
            yield from going_on(clause, one)
        if clause.opener == "whose":
            yield from _whose(clause)
        return
    for position in acting:
        yield from _before_name(clause, position)
        yield from _from(clause, position)
    one = unit(clause)
    if one is None:
        return
    yield from _described(clause, one)
    yield from _made_its_owner(clause, one)
    yield from _relative(clause, one)
    yield from made_by(clause, one)
    yield from making(clause, one)
    yield from sharing(clause, one)


def _before_name(clause: Clause, at: int) -> Iterator[Claim]:
    """Yield what "JAXA's SLIM", "the Indian lander Vikram" and "NASA Perseverance" say."""
    chunks = clause.chunks
    who = who_is(chunks[at])
    if who is None:
        return
    position = at + 1
    possessive = position < len(chunks) and chunks[position].word in {"'s", "'", "’"}
    compound = _compound(chunks, position)
    position += 2 if compound else possessive
    start = position
    while position < len(chunks) and position - start < _LONGEST and stands_between(chunks[position]):
        position += 1
    noun = position > start and chunks[position - 1].word in CRAFT
    position += noun and position < len(chunks) and chunks[position].word in NAMING
    if noun and position + 1 < len(chunks) and chunks[position].word == ",":
        position += 1
        if not stands_apart(clause, at, position):
            return
    record = named_unit(chunks[position].mention) if position < len(chunks) else None
    if record is None or heads_other(chunks, position):
        return
    if compound:
        yield tied(clause, record, compound, who)
        return
    name = chunks[position]
    follows = position + 1 < len(chunks) and chunks[position + 1].word in CRAFT
    certain = name.last - name.first > 1 or noun or follows or not _goes_on(chunks, position)
    firm = only(chunks[at].mention, ("company",)) is not None  # of a part, held only against a single craft
    owns = possessive and certain and (record.own or follows or firm)
    if noun or owns or (follows and name.last - name.first > 1):
        yield tied(clause, record, "owns", who)._replace(modality="fact")
    elif _opens_with_number(clause, at, position, record):
        yield tied(clause, record, "owns", who)._replace(modality="fact")  # "the Soviet Vega 1"
    else:
        yield tied(clause, record, "beside", who)  # "the Chinese Hubble" is not Hubble


def _from(clause: Clause, at: int) -> Iterator[Claim]:
    """Yield what "a lander from India called X" says."""
    chunks = clause.chunks
    noun = at - 2 - (chunks[at - 1].word == "the")
    if noun < 0 or chunks[noun].word not in CRAFT or chunks[noun + 1].word not in {"from", "by", "of"}:
        return
    name = at + 2 if chunks[at + 1 : at + 2] and chunks[at + 1].word in NAMING else len(chunks)
    record = named_unit(chunks[name].mention) if name < len(chunks) else None
    who = who_is(chunks[at])
    if record is not None and who is not None and not heads_other(chunks, name):
        yield tied(clause, record, "owns", who)._replace(modality="fact")


def _opens_with_number(clause: Clause, at: int, name: int, record: Entry) -> bool:
    """Tell whether a clause begins with a nation and one of several flights of a name, and goes on with a verb."""
    chunks = clause.chunks
    opens = not clause.opener and (at == 0 or (at == 1 and chunks[0].word == "the"))
    goes_on = name + 1 < len(chunks) and (chunks[name + 1].verb is not None or chunks[name + 1].word in v.BEFORE_VERBS)
    return opens and name == at + 1 and goes_on and record.own and record.id.rpartition("-")[2].isdigit()


def _whose(clause: Clause) -> Iterator[Claim]:
    """Yield what "JAXA, whose SLIM landed" says."""
    who = only(clause.topic, ACTORS)
    at = next((i for i, chunk in enumerate(clause.chunks) if not stands_between(chunk)), len(clause.chunks))
    record = named_unit(clause.chunks[at].mention) if at < len(clause.chunks) else None
    if who is not None and record is not None and record.own and not heads_other(clause.chunks, at):
        yield tied(clause, record, "owns", who.id)._replace(modality="fact", negated=False)


def _relative(clause: Clause, record: Entry) -> Iterator[Claim]:
    """Yield what "SLIM, which JAXA landed" says; who flew or sent it may have launched it for another."""
    chunks = clause.chunks
    aside = len(chunks) > 1 and named_unit(chunks[0].mention) == record and chunks[1].word in {"which", "that"}
    at = 2 if aside else 0
    if not aside and (clause.opener != "which" or not takes_up_directly(clause)):
        return
    at += at < len(chunks) and chunks[at].word == "the"
    verb = chunks[at + 1] if at + 1 < len(chunks) else None
    who = who_is(chunks[at]) if verb is not None and acts(chunks[at]) else None
    if who is None or verb is None or verb.verb is None or verb.verb.form not in {"past", "third"}:
        return
    tie = DONE.get(verb.word) if verb.word not in _LAUNCHING else None
    if tie is not None and not clause.negated:
        yield tied(clause, record, tie, who)


def _made_its_owner(clause: Clause, record: Entry) -> Iterator[Claim]:
    """Yield what "SLIM made Japan the fifth country to land" says, and "and so became the first Soviet probe to"."""
    chunks = clause.chunks
    words = [chunk.word for chunk in chunks]
    for at in range(2, len(words) - 1):
        told = words[at - 2 : at] == ["the", "first"] and not _BECOMING.isdisjoint(words[max(0, at - 4) : at - 2])
        first = who_is(chunks[at]) if told and acts(chunks[at]) and words[at + 1] in CRAFT else None
        if first is not None and not clause.negated:
            yield tied(clause, record, "owns", first)
    for at in range(1, len(chunks) - 2):
        told = chunks[at].word in {"made", "makes"} and named_unit(chunks[at - 1].mention) == record
        who = only(chunks[at + 1].mention, ("state",)) if told and chunks[at + 2].word == "the" else None
        if who is not None:
            yield tied(clause, record, "owns", who.id)


def _compound(chunks: Sequence[Chunk], at: int) -> Tie | None:
    """Return what "-led", "-built", "-run" behind an actor say."""
    if at + 1 < len(chunks) and chunks[at].word == "-":
        return _COMPOUNDS.get(chunks[at + 1].word)
    return None


def _goes_on(chunks: Sequence[Chunk], at: int) -> bool:
    """Tell whether a word behind a name may belong to it, so that something else is named: "Dream Chaser"."""
    following = chunks[at + 1] if at + 1 < len(chunks) else None
    if following is None or not following.word.isalpha() or following.verb is not None:
        return False
    word = following.word
    return not (word in _JOINING or word in v.BEFORE_VERBS or word in v.OPENERS or word.endswith(("ed", "ly", "ing")))


def _described(clause: Clause, record: Entry) -> Iterator[Claim]:
    """Yield what "X, Japan's first Mars mission", "X is a European module", "X, a lander by Y" say."""
    chunks = clause.chunks
    at = next((i for i, chunk in enumerate(chunks) if chunk.mention and named_unit(chunk.mention) == record), None)
    if at is None:
        if clause.opener not in {"which", "—", "–", "(", ",", ""}:
            return
        at = next((i - 1 for i, chunk in enumerate(chunks) if chunk.word in v.BE), -2)
        if at < -1:
            return
    found = description(clause, at)
    if found is None:
        return
    position, copula = found
    while position < len(chunks) and (chunks[position].word in v.DETERMINERS or chunks[position].word in BETWEEN):
        position += 1
    if position >= len(chunks) or not acts(chunks[position]):
        return
    who = who_is(chunks[position])
    demonym = only(chunks[position].mention, ("demonym",)) is not None
    position += 1
    end = position + (position < len(chunks) and chunks[position].word in {"'s", "'", "’"})
    if who is None:
        return
    noun = demonym and copula and (end == len(chunks) or chunks[end].word in {".", ",", ";"})  # "X was Soviet."
    while end < len(chunks) and end - position < _LONGEST and _describes(chunks[end]):
        noun = chunks[end].word in CRAFT
        end += 1
    if noun and (copula or ends(chunks, end)):
        yield tied(clause, record, "owns", who, negated=clause.negated and copula)


def _describes(chunk: Chunk) -> bool:
    """Tell whether a chunk can stand between an owner and the noun for what it owns."""
    if chunk.word:
        plain = (chunk.verb is None or chunk.verb.form == "ing") and chunk.word[0].isalnum()
        plain = plain and chunk.word not in _JOINING  # "a French landing craft"
        return plain or chunk.word == "-" or chunk.word in BETWEEN or chunk.word in CRAFT
    return chunk.number is not None
