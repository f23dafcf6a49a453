"""In whose hands a craft is said to be, where a sentence is put too freely for its clauses to tell.

Read by evidence: the sentence names one mission or program, and a word for owning, running or making stands between it
and an actor, with nothing between them that could be owned, run or made instead. The judge believes such a reading
only where the record has no room at all for the actor.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from orbitctl.factcheck.claims.analysis import Analysis
from orbitctl.factcheck.claims.claim import Claim
from orbitctl.factcheck.claims.craft.doers import (
    does,
    fronted,
    heads_group,
    holds,
    is_called_its,
    is_equated,
    is_object,
)
from orbitctl.factcheck.claims.craft.possession import (
    BARRING,
    CUES,
    DONE,
    EMPHASIS,
    HOLDERS,
    HOLDING,
    LEADING,
    LYING,
    OWNED,
    QUOTES,
    THINGS,
    TOGETHER,
    describes_other,
    goes_over,
    is_free,
)
from orbitctl.factcheck.claims.craft.ties import CRAFT, JOINT, PART, Tie, acts
from orbitctl.factcheck.claims.grammar import vocabulary as v
from orbitctl.factcheck.claims.grammar.roles import UNITS, named_unit, only
from orbitctl.factcheck.claims.grammar.sentence import Chunk
from orbitctl.factcheck.reading.lexicon import Entry

#: Marks a claim that was read by evidence alone.
LOOSE = "loose"

_MOST_BEFORE = 6
_MOST_NOUN = 5

#: With one of these those who are told do something together, and not only take part in it.
_JOINTLY = frozenset({"shared", "joint", "jointly"})
_BARRING = BARRING | TOGETHER
_UNSHARED = BARRING | v.DOUBTFUL | v.NEGATIONS
#: Behind one of these a name is what something is set against, or dated by: "after X, A's lander landed".
_SETTING = frozenset({"after", "before", "since", "until", "unlike", "like", "besides", "despite", "following", "with"})


def claims(found: Analysis) -> Iterator[Claim]:
    """Yield whose the one mission or program of a sentence is said to be."""
    row, words = found.row, found.words
    if row[-1].word == "?" or row[0].word in v.HYPOTHETICAL or not words.isdisjoint(_BARRING) or words.isdisjoint(CUES):
        return
    one = one_named(found) if found.acting else None
    if one is None:
        return
    record, named = one
    firms = [at for at in found.acting if only(row[at].mention, ("company",)) is not None]
    heading = firms[0] if len(firms) == 1 and heads_group(words) else None
    everybody = tuple(dict.fromkeys(found.acting.values()))
    for at, who in found.acting.items():
        tie = "leads" if at == heading else _tie(row, at, named)
        if tie is not None:
            others = (LOOSE, *(() if record.own else (PART,)), *(other for other in everybody if other != who))
            yield Claim("operator", "operator", record.id, tie, who, others=others)


def shared(found: Analysis) -> Iterator[Claim]:
    """Yield who has a share in the one mission or program of a sentence that tells of partners."""
    row, words = found.row, found.words
    if row[-1].word == "?" or words.isdisjoint(TOGETHER) or not words.isdisjoint(_UNSHARED):
        return
    one = one_named(found)
    joint = () if words.isdisjoint(_JOINTLY) or not words.isdisjoint(THINGS) else (JOINT,)
    for at, who in found.acting.items() if one is not None else ():
        named = row[at].mention is not None and only(row[at].mention, ("demonym",)) is None  # no "two Saudis"
        if one is not None and named:
            yield Claim("operator", "operator", one[0].id, "partner", who, others=(LOOSE, *joint))


def one_named(found: Analysis) -> tuple[Entry, list[int]] | None:
    """Return the one mission of a sentence, or else its one program, and where it is named."""
    named = [(at, entry) for at, mention in found.names if (entry := named_unit(mention)) is not None]
    for kind in UNITS:
        fitting = [(at, entry) for at, entry in named if entry.kind == kind]
        if fitting:
            one = max((entry for _, entry in fitting), key=lambda entry: entry.own)
            places = [at for at, _ in fitting]
            return (one, places) if len({entry.id for _, entry in fitting}) == 1 else None
    return None


def _tie(row: Sequence[Chunk], at: int, named: Sequence[int]) -> Tie | None:
    """Return how the actor at a position is tied to what is named at others."""
    before = max((place for place in named if place < at), default=None)
    behind = min((place for place in named if place > at), default=None)
    national = only(row[at].mention, ("demonym",)) is not None and not _has_agency(row, at)
    if before is not None:
        tie = _described(row, before, at) or (None if national else _done_by(row, before, at))
        if tie is not None:
            return tie
    if before is not None and is_object(row, before, at):
        return "operates"
    if behind is not None and is_equated(row, at, behind):
        return "owns"
    if national:
        return None
    if behind is not None and is_called_its(row, at, behind):
        return "owns"
    if behind is not None:
        return does(row, at, behind) or holds(row, at, behind) or fronted(row, at, behind)
    return _is_holder(row, at, before) if before is not None else None


def _has_agency(row: Sequence[Chunk], at: int) -> bool:
    """Tell whether a nation is named as its agency: "the Russian space agency"."""
    return [chunk.word for chunk in row[at + 1 : at + 3]] in (
        ["space", "agency"],
        ["space", "program"],
        ["space", "programme"],
    )


def _behind_aside(row: Sequence[Chunk], named: int, at: int) -> int:
    """Return the comma that ends an aside behind a name, if what is said of it follows: "X, found there, was"."""
    if row[named + 1].word != ",":
        return named
    resumed = (
        place
        for place in range(at - 1, named + 1, -1)
        if row[place].word == "," and (row[place + 1].word in v.BE or row[place + 1].word in {"belongs", "belonged"})
    )
    return next(resumed, named)


def _done_by(row: Sequence[Chunk], name: int, at: int) -> Tie | None:
    """Read "X, which was built and flown by A", "X was a project of A", "X belonged to A"."""
    named = _behind_aside(row, name, at)
    if row[at - 1].word in {"flown", "flew"} and row[at - 1].verb is not None and row[at - 1].verb.length > 1:  # type: ignore[union-attr]
        lifted = row[at].mention is not None and only(row[at].mention, ("company",)) is not None
        return "operates" if not lifted and is_free(row, named, at) else None  # "flown by" is one verb
    position = at - 1
    while position > named and at - position <= _MOST_BEFORE and _leads(row, position):
        position -= 1
    word = row[position].word
    if word == "by" and [chunk.word for chunk in row[position - 2 : position]] == ["carried", "out"]:
        return "operates" if is_free(row, named, position - 2) else None
    if position <= named or word not in {"by", "of", "to", "from", "with"} or not is_free(row, named, at):
        return None
    if row[name + 1].word == "'s" or any(goes_over(row, place) for place in range(named + 1, at)):
        return None
    noun = row[position - 1].word
    if any(_relates_to_other(row, named, place) for place in range(named + 2, at)):
        return None
    if word == "with":
        return "owns" if noun in LYING and row[named - 1].word in {"of", "for", "to", "over"} else None
    if word == "by":
        for back in range(position - 1, max(named, position - _MOST_BEFORE), -1):
            done = row[back].word
            if done in DONE:
                return None if describes_other(row, back) else DONE[done]
            if row[back].verb is not None or row[back].word in QUOTES or row[back].word == ",":
                return None
        return "owns" if noun in OWNED else None
    if word == "to":
        return "owns" if noun in {"belongs", "belonged", "belonging"} else None
    return "owns" if noun in OWNED | HOLDING and position - 1 > named else None


def _leads(row: Sequence[Chunk], at: int) -> bool:
    """Tell whether a word stands between a preposition and an actor: "from Texas-based A"."""
    based = [chunk.word for chunk in row[at + 1 : at + 3]] == ["-", "based"]
    return row[at].word in LEADING or row[at].word == "based" or based or acts(row[at])


def _relates_to_other(row: Sequence[Chunk], named: int, at: int) -> bool:
    """Tell whether a relative clause begins that is about another thing: "X dropped a lander that was built by A"."""
    before = row[at - 1].word
    near = all(chunk.word in CRAFT for chunk in row[named + 1 : at])
    return row[at].word in {"that", "which", "who"} and before != "," and not near


def _described(row: Sequence[Chunk], named: int, at: int) -> Tie | None:
    """Read "X, the Japanese orbiter that ...", "X was a NASA project", "X was really Japan's"."""
    first = at - 1
    while first > named and (
        row[first].word in v.DETERMINERS or row[first].word in v.MODIFIERS or row[first].word in EMPHASIS - {","}
    ):
        first -= 1
    copula = row[first].word in {"is", "was", "remains", "are", "were"}
    start = first
    if named and row[named - 1].word in _SETTING:
        return None
    resumed = _behind_aside(row, named, at)
    if copula and start - 1 == resumed != named:
        start = named
    while start > named and (row[start].word in CRAFT or (copula and row[start].word in v.BEFORE_VERBS)):
        start -= 1
    set_off = row[first].word == "," and all(chunk.word in CRAFT for chunk in row[named + 1 : first])
    if not set_off and not (copula and start == named):
        return None
    end = at + 1
    possessive = end < len(row) and row[end].word == "'s"
    end += possessive
    last = end
    while last < len(row) and last - end < _MOST_NOUN and row[last].word.isalpha() and row[last].verb is None:
        if row[last].word in OWNED and not _goes_on(row, last):
            return "owns"
        if row[last].word in THINGS:
            return None
        last += 1
    return "owns" if copula and possessive and end < len(row) and row[end].word in {"answer", "own", ".", ","} else None


def _goes_on(row: Sequence[Chunk], at: int) -> bool:
    """Tell whether a noun is not the last of its words, or one of a list: "orbiter camera", "orbiter and"."""
    following = row[at + 1] if at + 1 < len(row) else None
    if following is None:
        return False
    return following.word in OWNED or following.word in THINGS or following.word in {"'s", "and"}


def _is_holder(row: Sequence[Chunk], at: int, named: int) -> Tie | None:
    """Read "the owner of X is A"."""
    between = row[named + 1 : at]
    words = [chunk.word for chunk in between]
    while row[0].word == "behind" and words and words[-1] in v.DETERMINERS:
        words.pop()
    if row[0].word == "behind" and words and words[-1] in {"stands", "stood", "is", "was"}:
        return "owns" if all(chunk.word in LEADING | CRAFT for chunk in row[1:named]) and len(words) <= 2 else None
    tied = any(word in v.BE for word in words) and all(word in v.BE | LEADING | EMPHASIS for word in words)
    position = named - 1
    while position > 0 and (row[position].word in v.DETERMINERS or row[position].word in CRAFT):
        position -= 1
    if position < 1 or not tied:
        return None
    before = row[position - 1].word
    if row[position].word in {"of", "behind"}:
        return "owns" if before in HOLDING and row[position].word == "of" else HOLDERS.get(before)
    if row[position].word == "for":
        return "owns" if before == "responsible" else None
    done = DONE.get(row[position].word)  # "the firm that built and landed X was A"
    who = position - 1
    while who > 0 and (row[who].word in DONE or row[who].word in {"and", "then"}):
        who -= 1
    return done if who and row[who].word in {"that", "which", "who"} and row[who - 1].word in HOLDERS else None
