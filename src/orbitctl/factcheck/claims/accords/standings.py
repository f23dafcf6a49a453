"""Claims that somebody is a member, a party, or none: "Japan is a party to the treaty", "India, a signatory"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from orbitctl.factcheck.claims.accords.alliances import Named, governed
from orbitctl.factcheck.claims.accords.belonging import (
    KEEPING_AWAY,
    NOT_ALONE,
    ROLES,
    Told,
    beside,
    copula,
    ending,
    is_over,
)
from orbitctl.factcheck.claims.grammar import vocabulary as v
from orbitctl.factcheck.claims.grammar.frames import Frame
from orbitctl.factcheck.claims.grammar.roles import ACTORS, only, subjects
from orbitctl.factcheck.claims.grammar.sentence import Chunk
from orbitctl.factcheck.reading.lexicon import Entry

#: Before what somebody is, words that make it something else.
_LESSER = frozenset(
    {"associate", "cooperating", "observer", "candidate", "potential", "prospective", "future", "former", "aspiring"}
)
_FOUNDING = frozenset({"founding", "original", "founder", "initial"})
_OUTSIDE = frozenset({"outside", "absent", "missing"})


def standings(row: Sequence[Chunk], frames: dict[int, Frame], accords: Sequence[Named]) -> Iterator[Told]:
    """Yield who is said to be a member or party: "Japan is a party to the treaty", "India, a signatory since 2023"."""
    for at, chunk in enumerate(row):
        what = ROLES.get(chunk.word)
        if what is None and chunk.word not in _OUTSIDE:
            continue
        objects = governed(row, at + 1, accords)
        if not objects and what is not None:
            objects = [accord.entry for accord in accords if accord.at == at - 1]
        words = frozenset(c.word for c in row[max(0, at - 4) : at])
        if not objects or words & _LESSER or (what is not None and words & KEEPING_AWAY):
            continue
        frame = copula(row, frames, at)
        if frame is not None and subjects(frame, ACTORS) and not beside(row, frame):
            words = frozenset(c.word for c in row[frame.at : at])
            turn = next((i for i in range(at, frame.at, -1) if row[i].word == "but"), None)
            if turn is not None:  # "no signatory of the accords but a party to the treaty"
                words = frozenset(c.word for c in row[turn:at])
            negated = (frame.negated and turn is None) or bool(words & v.NEGATIONS)
            negated = negated or ("non" in words and row[at - 1].word == "-")
            if negated and not words.isdisjoint(NOT_ALONE):
                continue  # "is not the only signatory"
            verb = row[frame.at].verb
            if what in {"party", "member"} and verb is not None and "become" in verb.senses:
                what = "join"  # an act, that of one day
            told = "member" if what is None else what if words.isdisjoint(_FOUNDING) else "found"
            ended = is_over(row[max(0, frame.at - 2) : at])
            yield Told("leave" if ended else told, subjects(frame, ACTORS), objects, frame.times(), frame.modality,
                        (negated and not ended) != (what is None), frame.present)  # fmt: skip
        elif what is not None and (listed := _listed(row, at, objects)):
            yield Told(what, listed, objects, (), present=True)
        elif what is not None and (who := _described(row, at)) is not None:
            times = [c.time for c in row[at : ending(row, at)] if c.time is not None and c.time.relation == "since"]
            denied = row[at - 1].word == "no" or any(c.word in {"not", "never"} for c in row[max(0, at - 3) : at])
            if denied and NOT_ALONE.isdisjoint(words):  # "Japan, no member of ESA but its partner since 1979"
                yield Told(what, [who], objects, (), negated=True, present=row[at - 1].word != "never")
            elif not denied:
                yield Told(what if words.isdisjoint(_FOUNDING) else "found", [who], objects, times, present=True)


def _listed(row: Sequence[Chunk], at: int, objects: Sequence[Entry]) -> list[Entry]:
    """Return who is listed behind: "signatories of the Accords include Brazil", "among its parties is Peru"."""
    accord = next((i for i in range(at, len(row)) if only(row[i].mention, ("alliance",)) == objects[0]), len(row))
    verb = row[accord + 1].word if accord + 2 < len(row) else ""
    among = "among" in {chunk.word for chunk in row[max(0, at - 3) : at]}
    if verb not in {"include", "includes", "included"} and not (among and verb in {"is", "are", "were"}):
        return []
    found: list[Entry] = []
    for chunk in row[accord + 2 :]:
        entry = only(chunk.mention, ACTORS)
        if entry is not None:
            found.append(entry)
        elif chunk.word not in {",", "and", "the"}:
            break
    return found


def _described(row: Sequence[Chunk], at: int) -> Entry | None:
    """Return the name before "a signatory of": an appositive."""
    for position in range(at - 1, max(0, at - 5), -1):
        chunk = row[position]
        if chunk.word == ",":
            return only(row[position - 1].mention, ACTORS)
        named_accord = position == at - 1 and only(chunk.mention, ("alliance",)) is not None
        stated = chunk.verb is not None and chunk.verb.form != "ing"
        if stated or chunk.word in v.PREPOSITIONS or (chunk.mention is not None and not named_accord):
            return None
    return None
