"""Who is told, in so many words, to have a flight in hand: each form names the two and what the one does to the other.

Whoever only stands in one sentence with a flight has no hand in it.
"""

from __future__ import annotations

from collections.abc import Sequence

from orbitctl.factcheck.claims.craft.bystanders import THINGS
from orbitctl.factcheck.claims.craft.ties import CRAFT, LEADING, OWNED, acts, heads_other
from orbitctl.factcheck.claims.grammar import vocabulary as v
from orbitctl.factcheck.claims.grammar.sentence import Chunk
from orbitctl.factcheck.claims.grammar.splitting import DATING
from orbitctl.factcheck.claims.grammar.verbs import inflections
from orbitctl.factcheck.reading.wordsets import wordset

#: What is done to a flight by whoever has it in hand.
DOING = inflections(
    "run operate lead head manage own command control oversee direct steer build make manufacture construct assemble"
    " develop design conceive devise plan organise organize implement launch land send fly put lose crash dispatch"
)
#: What it is called to have it in hand, with what stands behind it.
_BEING: tuple[tuple[str, ...], ...] = (("in", "charge", "of"), ("responsible", "for"), ("behind",))
#: What several have in hand together, and what stands between that and who they are.
_JOINT = OWNED | wordset("collaboration cooperation partnership campaign joint-venture")
_OF = frozenset({"of", "between", "by"})
_PARTNERS = frozenset({"partner", "partners"})
_PARTS = wordset("share part stake hand role")
_HOLDING = wordset("has have had holds hold held took takes take plays play played owns")
_IT = wordset("it them this that mission project program programme")
#: What else can be told of than the flight.
_FLYING = frozenset({"mission", "program", "rocket", "person", "astronaut", "alliance"})
_SIGNS = frozenset({",", "(", "–", "—", ":", "-"})
#: Who has a flight in hand, "is the firm behind it"; before what tells so.
_WHO = wordset("agency company firm one body organisation organization")
_IN_BEING = v.BE | v.ADVERBS | _WHO
_BETWEEN_VERBS = wordset("and , or up out down")
_WHEN = frozenset({"in", "on", "at", "from"})
_RELATIVE = frozenset({"which", "that", "whom"})
#: Within the noun phrase that ends with a flight: no more words.
_LONGEST = 6
_FARTHEST = 8


def is_in_hand(row: Sequence[Chunk], at: int, named: int) -> bool:
    """Tell whether an actor is told to have a flight in hand."""
    if named + 1 < len(row) and row[named + 1].word in {"'s", "-"}:
        return False
    if named < at:
        return _is_passive(row, named, at) or _relative(row, named, at) or _joint(row, named, at)
    return (opens(row, at) and does(row, at, named)) or _joint_before(row, at, named)


def opens(row: Sequence[Chunk], at: int) -> bool:
    """Tell whether an actor stands where a subject does."""
    position = at - 1
    while position >= 0 and (row[position].word in {"the", "both", "and", "'s"} or acts(row[position])):
        position -= 1
    before = row[position].word if position >= 0 else ""
    return position < 0 or before in _SIGNS | {";", "“", '"', "was", "by", "for"} or before in v.OPENERS - DATING


def does(row: Sequence[Chunk], at: int, named: int) -> bool:
    """Read "A built and flew X", "A plans to launch its lander X", "A is in charge of X", "A, partner in X"."""
    position = _behind(row, at)
    if row[position].word == row[at - 1].word == ",":
        position += 1  # "a firm from the south, A, is behind X"
    partner = position + (row[position].word == "," and position < named)
    if row[partner].word in _PARTNERS:
        return row[partner + 1].word in {"in", "of", "on"} and _is_phrase(row, partner + 2, named)
    while position < named and _may_stand_before_a_verb(row, position):
        position += 1
    for words in _BEING:
        if tuple(chunk.word for chunk in row[position : position + len(words)]) == words:
            return row[position - 1].word in _IN_BEING and _is_phrase(row, position + len(words), named)
    verb = position
    while position < named and (row[position].word in DOING or row[position].word in _BETWEEN_VERBS):
        position += 1
    return row[verb].word in DOING and _is_phrase(row, position, named) and not heads_other(row, named)


def _behind(row: Sequence[Chunk], at: int) -> int:
    """Return where the words end that name an actor, and others with it: "A and B", "the space agency A"."""
    position = at + 1
    while position + 1 < len(row) and (
        acts(row[position])
        or row[position].word in {"space", "agency", "government", "company", "'s"}
        or (row[position].word in {"and", ",", "(", ")"} and _goes_on(row, position + 1))
    ):
        position += 1
    return position


def _goes_on(row: Sequence[Chunk], at: int) -> bool:
    following = row[at + 1] if row[at].word in {"and", "the"} and at + 1 < len(row) else row[at]
    return acts(following) or row[at].word == ")" or row[at - 1].word == ")"


def _may_stand_before_a_verb(row: Sequence[Chunk], at: int) -> bool:
    word = row[at].word
    if word == "to":
        return row[at - 1].word in v.PLANNING | {"is", "was"}
    plain = word in v.BEFORE_VERBS and word not in v.NEGATIONS and word not in v.DOUBTFUL
    following = [chunk.word for chunk in row[at + 1 : at + 3]]
    aside = following[0] in _RELATIVE or (following[0] in v.DETERMINERS and following[-1] in _WHO)
    relative = word in _RELATIVE or (word == "," and (row[at - 1].word == "alone" or aside))
    noun = word in v.DETERMINERS | _WHO and any(chunk.word in v.BE | {","} for chunk in row[at - 2 : at])
    return plain or relative or noun or word in v.PLANNING or (word.endswith("ly") and row[at].verb is None)


def _is_phrase(row: Sequence[Chunk], first: int, named: int) -> bool:
    """Tell whether what stands from a position to a flight is one noun with it: "its third lunar mission,"."""
    return named - first <= _LONGEST and all(_is_in_phrase(row[i]) for i in range(first, named))


def _is_in_phrase(chunk: Chunk) -> bool:
    if chunk.mention is not None:
        return _FLYING.isdisjoint([entry.kind for entry in chunk.mention.entries])
    if chunk.time is not None:
        return False
    word = chunk.word
    if word in CRAFT or word in v.DETERMINERS or chunk.number is not None or word in {"(", ",", "'s", "-", "“", '"'}:
        return True
    known = word in v.PREPOSITIONS | v.OPENERS | v.AUXILIARIES | v.NEGATIONS | THINGS
    return word.isalpha() and not known and (chunk.verb is None or chunk.verb.form in {"base", "ing", "participle"})


def _is_passive(row: Sequence[Chunk], named: int, at: int) -> bool:
    """Read "X was launched in May by A", "X, which was developed by A"."""
    by = at - 1
    while by > named and (row[by].word in LEADING or acts(row[by])):
        by -= 1
    verb = by - 1
    while verb > named and (row[verb].time is not None or row[verb].word in _WHEN or row[verb].word in v.ADVERBS):
        verb -= 1
    if row[by].word != "by" or row[verb].word not in DOING:
        return False
    return all(
        row[i].word in v.BE | v.AUXILIARIES - v.DOUBTFUL | v.ADVERBS | DOING | {",", "(", "which", "and"}
        or row[i].word.endswith("ly")
        for i in range(named + 1, verb)
    )


def _relative(row: Sequence[Chunk], named: int, at: int) -> bool:
    """Read "X, which A runs", "X is the lander that A was to put down"."""
    opener = at - 1
    while opener > named and (row[opener].word in LEADING or acts(row[opener])) and row[opener].word not in _RELATIVE:
        opener -= 1
    if row[opener].word not in _RELATIVE or opener - named > _FARTHEST:
        return False
    of_it = all(row[i].word in v.BE | {","} or _is_in_phrase(row[i]) for i in range(named + 1, opener))
    position = _behind(row, at)
    while position < len(row) - 1 and _may_stand_before_a_verb(row, position):
        position += 1
    return of_it and position < len(row) and row[position].word in DOING


def _joint(row: Sequence[Chunk], named: int, at: int) -> bool:
    """Read "X, a joint venture between A and B", "X partners: A and B", "X ..., and A has a share in it"."""
    behind = [chunk.word for chunk in row[_behind(row, at) : at + _FARTHEST]]
    share = next((i for i, word in enumerate(behind) if word in _PARTS), 0)
    if share and behind[0] in _HOLDING and "," not in behind[:share]:
        return behind[share + 1 : share + 2] == ["in"] and not _IT.isdisjoint(behind[share + 2 : share + 4])
    lead = at - 1
    while lead > named and (row[lead].word in LEADING or acts(row[lead])) and row[lead].word not in _PARTNERS:
        lead -= 1
    if row[lead].word in _PARTNERS:
        return True
    if row[lead].word not in _OF or row[lead - 1].word not in _JOINT:
        return False
    return all(row[i].word in v.BE | _SIGNS or _is_in_phrase(row[i]) for i in range(named + 1, lead))


def _joint_before(row: Sequence[Chunk], at: int, named: int) -> bool:
    """Read "a joint venture of A and B, X", "built and run by A, X"."""
    lead = at - 1
    while lead > 0 and (row[lead].word in LEADING or acts(row[lead])):
        lead -= 1
    first = max(0, lead - _FARTHEST)
    done = lead > 0 and row[lead].word == "by" and any(chunk.word in DOING for chunk in row[first:lead])
    if not done and (lead < 1 or row[lead].word not in _OF or row[lead - 1].word not in _JOINT):
        return False
    behind = _behind(row, at)
    return behind < named and row[behind].word == "," and _is_phrase(row, behind + 1, named)
