"""Who is said to operate, lead or build something, or to take part in it: "run by ESA", "NASA leads Artemis"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from orbitctl.factcheck.claims.claim import Claim
from orbitctl.factcheck.claims.craft.ties import BETWEEN, CRAFT, Tie, acts, heads_other, stands_between, tied, who_is
from orbitctl.factcheck.claims.grammar import vocabulary as v
from orbitctl.factcheck.claims.grammar.clauses import Clause
from orbitctl.factcheck.claims.grammar.roles import ACTORS, named_unit, only
from orbitctl.factcheck.claims.grammar.scope import WIDE
from orbitctl.factcheck.claims.grammar.sentence import Chunk
from orbitctl.factcheck.reading.lexicon import Entry
from orbitctl.factcheck.reading.wordsets import wordset

#: Verbs by which something is somebody's, and how.
_BY: dict[str, Tie] = {
    "land": "operates", "soft-land": "operates", "operate": "operates", "run": "operates",
    "fly": "operates", "manage": "operates", "lead": "leads",
    "head": "leads", "direct": "leads", "build": "builds", "make": "builds", "develop": "builds",
    "manufacture": "builds", "construct": "builds", "assemble": "builds", "design": "builds",
}  # fmt: skip
_ACTIVE = frozenset(
    {"operate", "run", "manage", "lead", "head", "build", "manufacture", "develop", "construct", "land", "soft-land"}
)
#: Words for taking part, and for supplying a share.
_SHARING = wordset("part involved participates participated participating partner partners contributes contributed"
                   " together cooperate cooperates cooperated cooperating collaborate collaborates collaborated"
                   " collaborating partnered teamed")  # fmt: skip
_SUPPLYING = wordset("supplies supply provides provide contributes contribute provided supplied building builds")
#: Between the makers of something stand these.
_AMONG_MAKERS = wordset(
    "the and , both a an company agency firm non profit - nonprofit private commercial startup start group maker"
    " manufacturer together with state owned of its partner partners up"
)
#: A word that denies a verb does not stand farther before it.
_MOST_BETWEEN = 6
#: Without one of these nothing is said to be somebody's work; "flown by" is one verb.
_TYING = wordset("by to of in flown flies flew")
_BUILDING = frozenset({"build", "make", "develop", "manufacture", "construct", "assemble", "design"})
_DEMONYM = ("demonym",)
#: Nouns before "of" that make what follows the owner.
_OF = wordset("mission lander orbiter rover probe spacecraft satellite cubesat station module project")


def made_by(clause: Clause, record: Entry) -> Iterator[Claim]:
    """Yield what "operated by ESA", "a lander by Firefly", "belongs to JAXA" say of the one record of a clause."""
    chunks = clause.chunks
    if not clause.words & _TYING:
        return
    for position in range(1, len(chunks) - 1):
        tie = _tie(chunks, position)
        if tie is None or not _said_of(clause, position - 1 - 2 * _is_placed(chunks, position), record):
            continue
        for who in _listed(chunks, position + 1):
            claim = tied(clause, record, tie, who, negated=_denied(chunks, position))
            yield claim._replace(others=(*claim.others, WIDE)) if chunks[position].word == "in" else claim


def _denied(chunks: Sequence[Chunk], at: int) -> bool:
    """Tell whether a verb is denied, and not something behind it: "was not built by", but "built by NSA, not SSA"."""
    return any(chunk.word in v.NEGATIONS for chunk in chunks[max(0, at - _MOST_BETWEEN) : at])


def _tie(chunks: Sequence[Chunk], at: int) -> Tie | None:
    """Return how a word ties the actor behind it to what stands before it."""
    word, before = chunks[at].word, chunks[at - 1]
    if word == "by":
        if before.word in {"jointly", "together"} and at > 1:
            before = chunks[at - 2]
        elif _is_placed(chunks, at):
            before = chunks[at - 3]
        if before.verb is not None and before.verb.form in {"past", "participle"}:
            return _BY.get(before.verb.base)
        return "owns" if before.word in CRAFT else None
    if chunks[at].verb is not None and chunks[at].verb.base == "fly by" and before.word in v.BE:  # type: ignore[union-attr]
        return "operates"  # "was flown by ISAS"
    if word == "in":  # "was built in Japan"
        built = before.verb is not None and before.verb.form in {"past", "participle"} and before.verb.base in _BUILDING
        where = at + 1 + (chunks[at + 1].word == "the" and at + 2 < len(chunks))
        return "builds" if built and only(chunks[where].mention, ("state",)) is not None else None
    if word == "to" and before.word in {"belongs", "belonged", "belong"}:
        return "owns"
    return "owns" if word == "of" and before.word in _OF and at + 1 < len(chunks) else None


def _is_placed(chunks: Sequence[Chunk], at: int) -> bool:
    """Tell whether a place stands between a verb and "by": "built in Israel by"."""
    return at > 2 and chunks[at - 2].word in {"in", "near"} and chunks[at - 3].verb is not None


def _said_of(clause: Clause, at: int, record: Entry) -> bool:
    """Tell whether what ends at a position is said of a record: "SLIM, a lander built", not "SLIM's camera, built"."""
    chunks = clause.chunks
    position = at
    while position >= 0 and chunks[position].mention is None:
        chunk = chunks[position]
        known = chunk.word in v.BEFORE_VERBS or chunk.word in v.DETERMINERS or chunk.word in BETWEEN
        known = (
            known
            or chunk.word in {",", "-", "that", "it", "this"}
            or chunk.word in CRAFT
            or chunk.word in {"belongs", "belonged"}
        )
        tied = chunk.verb is not None and chunk.verb.base in _BY and position >= at - 1
        if not known and not tied and chunk.time is None and chunk.number is None:
            return False
        position -= 1
    if position < 0:
        return clause.topic is not None and record in clause.topic.entries
    return named_unit(chunks[position].mention) == record


def _listed(chunks: Sequence[Chunk], at: int) -> list[str]:
    """Return the actors named from a position on, as far as they are joined."""
    found: list[str] = []
    position = at
    while position < len(chunks):
        chunk = chunks[position]
        if chunk.mention is not None and acts(chunk):
            who = who_is(chunk)
            agency = _space_agency(chunks, position)
            if who is None or (only(chunk.mention, _DEMONYM) and not agency) or _owns_further(chunks, position):
                return found
            found.append(who)
            position += agency
        elif chunk.word not in _AMONG_MAKERS or chunk.word == "partners":
            break
        position += 1
    return found


def _space_agency(chunks: Sequence[Chunk], at: int) -> int:
    """Return how many words behind a nation make it its agency: "the Chinese space agency"."""
    words = [chunk.word for chunk in chunks[at + 1 : at + 3]]
    return 2 if words == ["space", "agency"] else 0


def _owns_further(chunks: Sequence[Chunk], at: int) -> bool:
    """Tell whether an actor only says whose the next one is: "built by NASA's Jet Propulsion Laboratory"."""
    return at + 1 < len(chunks) and chunks[at + 1].word in {"'s", "-"}


def making(clause: Clause, record: Entry) -> Iterator[Claim]:
    """Yield what "NASA leads Artemis", "Blue Origin and Sierra Space operate the station Orbital Reef" say."""
    chunks = clause.chunks
    for position, chunk in enumerate(chunks):
        if chunk.verb is None or chunk.verb.base not in _ACTIVE or not position:
            continue
        subject = position - 1
        while subject >= 0 and chunks[subject].word in v.BEFORE_VERBS:
            subject -= 1
        if subject > 1 and _space_agency(chunks, subject - 2):
            subject -= 2
        if subject < 0 or chunks[subject].mention is None or not acts(chunks[subject]):
            continue
        if {c.word for c in chunks[subject:position]} & v.BE:
            continue
        end = position + 1
        while end < len(chunks) and (chunks[end].word in v.DETERMINERS or stands_between(chunks[end])):
            end += 1
        if end == len(chunks) or named_unit(chunks[end].mention) != record or heads_other(chunks, end):
            continue
        for who in _joined_before(chunks, subject):
            yield tied(clause, record, _BY[chunk.verb.base], who, negated=_denied(chunks, position))


def going_on(clause: Clause, record: Entry) -> Iterator[Claim]:
    """Yield what a second verb says of the maker before it: "Firefly built and flew Blue Ghost"."""
    chunks = clause.chunks
    who = only(clause.topic, ACTORS) if clause.opener == "and" else None
    verb = chunks[0].verb
    if who is None or verb is None or verb.base not in _ACTIVE | {"fly"} or verb.form not in {"past", "third"}:
        return
    end = 1
    while end < len(chunks) and (chunks[end].word in v.DETERMINERS or stands_between(chunks[end])):
        end += 1
    if end < len(chunks) and named_unit(chunks[end].mention) == record and not heads_other(chunks, end):
        yield tied(clause, record, _BY[verb.base], who.id)


def _joined_before(chunks: Sequence[Chunk], at: int) -> list[str]:
    """Return the actors that end at a position, as far as they are joined; none if one owns another or is uncertain."""
    found: list[str] = []
    position = at
    while position >= 0:
        if chunks[position].mention is not None and acts(chunks[position]):
            who = who_is(chunks[position])
            if who is None:
                return []
            found.append(who)
        elif chunks[position].word not in {"and", ",", "the"}:
            break
        position -= 1
    return found if position < 0 or chunks[position].word in v.OPENERS or len(found) == 1 else []


def sharing(clause: Clause, record: Entry) -> Iterator[Claim]:
    """Yield who is said to have a part in it, or to supply something for it."""
    if not clause.words & _SHARING and not clause.words & _SUPPLYING:
        return
    if clause.negated and any(time.relation in {"before", "until", "by"} for time in clause.times):
        return  # of whom a part is denied up to a day may have had one since
    chunks = clause.chunks
    first = next((i for i, chunk in enumerate(chunks[:3]) if chunk.mention is not None and acts(chunk)), None)
    if first is None:
        return
    last = first
    while last + 1 < len(chunks) and (acts(chunks[last + 1]) or chunks[last + 1].word in {",", "and", "the", "'s"}):
        last += 1
    after = {chunk.word for chunk in chunks[last + 1 : last + 5]}
    if after & _SHARING or after & _SUPPLYING:
        at = next((i for i, chunk in enumerate(chunks) if named_unit(chunk.mention) == record), -1)
        if at > last and {chunk.word for chunk in chunks[last:at]} & {"in", "for", "to", "on", "of"}:
            for position in range(first, last + 1):
                who = who_is(chunks[position]) if acts(chunks[position]) else None
                if who is not None and not _owns_further(chunks, position):
                    yield tied(clause, record, "partner", who, negated=_denied(chunks, at))
