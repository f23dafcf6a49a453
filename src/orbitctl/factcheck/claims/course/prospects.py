"""What is told, undated, as to come of a flight or a program, whatever the verb: "will host crews", "aims to dig".

Of what is over, or was given up, nothing is to come but what becomes of its name and its remains.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from orbitctl.factcheck.claims.analysis import Analysis
from orbitctl.factcheck.claims.claim import Claim
from orbitctl.factcheck.claims.grammar import vocabulary as v
from orbitctl.factcheck.claims.grammar.agents import does
from orbitctl.factcheck.claims.grammar.clauses import Clause
from orbitctl.factcheck.claims.grammar.needs import FAR_OUT
from orbitctl.factcheck.claims.grammar.parts import is_told_of, part_of
from orbitctl.factcheck.claims.grammar.roles import named_unit
from orbitctl.factcheck.claims.grammar.sentence import Chunk
from orbitctl.factcheck.claims.grammar.splitting import RELATIVES
from orbitctl.factcheck.reading.lexicon import Entry
from orbitctl.factcheck.reading.wordsets import wordset

#: The property of a claim of what a flight is to do.
TO_COME = "to-come"
#: The value of one of where something is to be done.
PLACE = "place"
_UNITS = ("mission", "program")
#: With one of these it is told that it was given up, or something else is told.
_GIVEN_UP = (
    v.NEGATIONS
    | v.DOUBTFUL
    | wordset(
        "was were had did until formerly originally before without instead end ended ends over dead fate cancel"
        " cancelled canceled cancellation scrapped scrap axed dropped drop killed shelved abandoned halted terminated"
        " stopped stop suspended paused pause replaced replacement replaces successor lessons hardware parts repurposed"
        " museum film book history former revive revived revival defunct alternative mothballed pulled withdrawn"
        " withdrew failed legacy anniversary"
    )
)
_NOT_TO_COME = _GIVEN_UP | FAR_OUT  # what is dead flies on
_WILL = frozenset({"will", "shall"})
#: Before "to" these tell what is to come; the participles do with "is" before them.
_AIMING = wordset("aims aim aiming plans plan planning hopes hope hoping intends intend wants want seeks seek expects")
_AIMED = wordset("expected scheduled due set slated poised planned targeted going preparing ready about")
_IS = wordset("is are now currently still getting")
#: Behind "will be" these tell what is to come.
_TO_BE = wordset(
    "launched sent landed flown returned deployed dispatched lofted put placed built able the a an first next crewed"
    " uncrewed unmanned manned piloted robotic carried operated powered controlled commanded equipped staffed joined"
)
#: What is still to come of what is over: it will be remembered, followed by others, and lie where it fell.
_LASTING = wordset(
    "remembered remember known recalled forever always remain stay rest lie followed succeeded replaced follow"
    " honored honoured celebrated celebrate commemorated displayed exhibited featured shown told inspire help mark"
    " have continue seem look appear prove"
)
#: What somebody does to a flight that is still to go.
_SENDING = wordset("launch send land fly return deploy deliver dispatch loft put place soft-land test debut")
_TRYING = wordset("attempt try")
#: Between such a verb and the name of what is sent.
_BEFORE_NAMES = v.DETERMINERS | v.HEADS["mission"] | v.HEADS["program"] | v.DESCRIBING | v.MODIFIERS | {"'s", "s", "'"}
#: Before the name of a station these tell that somebody will be there.
_THERE = wordset("aboard on to at from via in with onto visit build assemble reach")
#: Before the name of a flight these tell that something will be done in its course.
_IN_THE_COURSE = wordset("aboard during")
#: Behind one of these, so does "on".
_FLYING = wordset("fly ride venture travel go launch journey sail orbit circle")
_PRONOUNS = frozenset({"it", "they"})
#: Of the whole of a flight these tell that it is over.
_DONE = wordset("completed finished concluded retired accomplished fulfilled")
_HAVING = wordset("has have having")
_WHOLE = wordset("mission missions life work operations flight journey tour task service")
_NEAR = 4
_REACH = 7
TELLING = _WILL | {"to", "planned"}


def claims(found: Analysis) -> Iterator[Claim]:
    """Yield what a sentence tells as still to come of a flight or a program."""
    if not found.words.isdisjoint(_NOT_TO_COME) or _is_told_over(found.row):
        return
    told: set[str] = set()
    for clause in found.clauses:
        if clause.times:
            return  # of dates, and of what is told behind them, others judge
        if clause.supposed or clause.negated or clause.formerly:
            continue
        for entry, role in _to_come(clause):
            if entry.id not in told and is_told_of(entry):
                told.add(entry.id)
                yield _claim(clause, entry, role)


def _is_told_over(row: Sequence[Chunk]) -> bool:
    """Tell whether a sentence says itself that something is over: "has completed its mission and will rest there"."""
    for at, chunk in enumerate(row):
        if chunk.word in _DONE and not _HAVING.isdisjoint(c.word for c in row[max(0, at - _NEAR) : at]):
            behind = (c.word for c in row[at + 1 : at + _NEAR] if c.word not in _BEFORE_NAMES or c.word in _WHOLE)
            word = next(behind, ".")
            if word in _WHOLE or not word.isalpha():
                return True
    return False


def _claim(clause: Clause, entry: Entry, role: str) -> Claim:
    part = part_of(clause.chunks, entry)
    if entry.kind == "mission":
        return Claim("prospect", "plan", entry.id, TO_COME, role, modality="plan", present=True, part=part)
    return Claim("prospect", "status", entry.id, "going-ahead", role, present=True, part=part)


def _to_come(clause: Clause) -> Iterator[tuple[Entry, str]]:
    """Yield of what a clause tells that something of it is to come, and as what it stands there."""
    chunks, entries = clause.chunks, clause.entries(_UNITS)
    yield from ((entry, "plan") for entry in entries if _is_planned(clause, entry))
    if clause.modality != "plan":
        return
    topic = named_unit(clause.topic) if not entries else None
    for before, verb in _verbs(chunks):
        yield from ((entry, "plan") for entry in entries if _does(chunks, before, entry))
        if topic is not None and _takes_up(clause, before):
            yield topic, "plan"
        sent = _sent(chunks, verb)
        if sent is not None:
            yield sent, "plan"
        yield from ((entry, PLACE) for entry in entries if _is_place(chunks, verb, entry))


def _does(chunks: Sequence[Chunk], before: int, entry: Entry) -> bool:
    return does(chunks, before, entry) or _is_aside(chunks, before, entry)


def _verbs(chunks: Sequence[Chunk]) -> Iterator[tuple[int, int]]:
    """Yield where what makes something a plan begins, and where the verb stands that tells what is planned."""
    for at, chunk in enumerate(chunks):
        first = at if chunk.word in _WILL else _aims(chunks, at) if chunk.word == "to" else None
        if first is None:
            continue
        verb = next((i for i in range(at + 1, len(chunks)) if not _is_adverb(chunks[i].word)), at)
        be = chunks[verb].word == "be"
        told = chunks[verb + be].word if verb + be < len(chunks) else ""
        if told and verb > at and (told in _TO_BE if be else told not in _LASTING):
            yield first, verb + be


def _is_adverb(word: str) -> bool:
    return word in v.ADVERBS or (word.endswith("ly") and word != "fly")


def _aims(chunks: Sequence[Chunk], to: int) -> int | None:
    """Return where a plan begins whose "to" stands at a position: "is due to", "hopes to"; None if there is none."""
    word = chunks[to - 1].word if to else ""
    if word in _AIMING:
        return to - 1
    first = to - 1 if word in _AIMED else to if word in _IS else None
    if first is None:
        return None
    while first and (chunks[first - 1].word in v.ADVERBS or chunks[first - 1].word in _IS):
        first -= 1
    return first if any(chunk.word in _IS for chunk in chunks[first:to]) else None


def _is_aside(chunks: Sequence[Chunk], before: int, entry: Entry) -> bool:
    """Tell whether a name is put beside what does it: "NASA's rover, Perseverance, will", "X, a craft that will"."""
    first = chunks[0].mention
    if first is not None and entry in first.entries and before > 1 and chunks[before - 1].word in {"that", "which"}:
        return True
    signs = {chunks[at].word for at in (before - 1, before - 3) if at >= 0}
    name = chunks[before - 2].mention if before > 1 else None
    return name is not None and entry in name.entries and (signs == {","} or signs == {"(", ")"})


def _takes_up(clause: Clause, before: int) -> bool:
    """Tell whether it is what was named before that is to do something: "it will", "which is to", "and will"."""
    chunks = clause.chunks[:before]
    if not chunks or clause.opener in RELATIVES:
        return True
    taken = len(chunks) == 1 and chunks[0].word in _PRONOUNS
    return taken or (chunks[-1].word in v.HEADS["mission"] and all(c.word in _BEFORE_NAMES for c in chunks))


def _sent(chunks: Sequence[Chunk], verb: int) -> Entry | None:
    """Return what somebody is to send, fly or land: "will attempt to land its IM-2 lander"."""
    if chunks[verb].word in _TRYING and [c.word for c in chunks[verb + 1 : verb + 2]] == ["to"]:
        verb += 2
    if verb >= len(chunks) or chunks[verb].word not in _SENDING:
        return None
    for at in range(verb + 1, min(len(chunks), verb + _REACH)):
        chunk = chunks[at]
        entry = named_unit(chunk.mention)
        if entry is not None:
            possessive = [c.word for c in chunks[at + 1 : at + 2]] == ["'s"]
            return entry if not possessive else None
        if chunk.mention is None and chunk.number is None and chunk.word not in _BEFORE_NAMES:
            return None
    return None


def _is_place(chunks: Sequence[Chunk], verb: int, entry: Entry) -> bool:
    """Tell whether it is at, with or for something named behind the verb that something is to be done."""
    at = next((i for i in range(verb, len(chunks)) if (m := chunks[i].mention) is not None and entry in m.entries), 0)
    behind = at - 1
    while behind > verb and chunks[behind].word in _BEFORE_NAMES:
        behind -= 1
    during = _IN_THE_COURSE | {"on"} if chunks[verb].word in _FLYING else _IN_THE_COURSE
    return at > 0 and chunks[behind].word in (_THERE if entry.kind == "program" else during)


def _is_planned(clause: Clause, entry: Entry) -> bool:
    """Tell whether something "is a planned station", or is called so in an aside."""
    named = (at for at, c in enumerate(clause.chunks) if c.mention is not None and entry in c.mention.entries)
    at = next(named, len(clause.chunks))
    words = [chunk.word for chunk in clause.chunks[at + 1 : at + 4]]
    if words == [",", "a", "planned"] or (clause.opener == "," and not at and words[:2] == ["a", "planned"]):
        return True
    return clause.leads(entry) and words[1:] == ["a", "planned"] and words[0] in {"is", "remains"}
