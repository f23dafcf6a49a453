"""What a number beside an accord counts: those who belong to it, or those who joined it in an act.

"Has 23 members", "43 nations have signed", "grew to 33", "a body of 22 states".
"""

from __future__ import annotations

from collections.abc import Sequence

from orbitctl.factcheck.claims.accords.affiliations import DEEDS
from orbitctl.factcheck.claims.accords.alliances import Named
from orbitctl.factcheck.claims.accords.belonging import ROLES, property_of
from orbitctl.factcheck.claims.grammar import vocabulary as v
from orbitctl.factcheck.claims.grammar.sentence import Chunk
from orbitctl.factcheck.reading.wordsets import wordset

STATES_COUNTED = wordset("nations countries states governments nation country state capitals")
ROLES_COUNTED = frozenset(ROLES) - {"member", "party"}
#: Between a number and its noun: words that leave the number the total.
PLAIN = frozenset(
    {"member", "participating", "signatory", "sovereign", "partner", "party", "different", "full", "subscribing", "-"}
)
#: Before a number: what makes it a part of the total, or something added to it.
_PART = frozenset({"other", "another", "further", "additional", "first", "last", "next", "these", "those", "new"})
_HAVE = wordset(
    "has have had count counts counted number numbers numbered boasts totals totalled hit reached grew grown rose risen"
    " expanded swelled binds bind comprises comprised consists consisted unites united attracted runs ran"
    " stood stands lifted raised brought lifting raising bringing pushed composed representing represents comprising"
    " encompassing uniting grouping"
)
_ARE = frozenset({"are", "were", "is", "was", "be", "been"})
#: What leads from "the number of signatories" to the number.
_REACHING = frozenset(
    {
        "to", "at", ":", "is", "was", "reached", "reaches", "stands", "stood", "rose", "grew", "climbed", "risen",
        "grown",
        "now", "has", "had", "hit", "total", "of", "number", "numbers",
        "numbered", "count", "counts", "totals", "currently", "already", "since", "jumped", "swelled",
    }
)  # fmt: skip
_NARROWING = frozenset({"with", "whose", "that", "who", "which", "from", "without"})
DEFINITE = frozenset({"the", "its", "all", "'s"})
#: Before a number: then it is told as it stands.
#: Verbs with an accord before them, and the number of its members behind "to"; and what stands between the two.
_GROWN = wordset("grew grown rose risen expanded swelled swollen climbed increased jumped doubled")
_GROWING = wordset("to and then from") | {"", ","}
#: What is made up of those counted: "is a body of twelve states".
_MADE_UP = wordset("body club group grouping organisation organization bloc alliance union association community pact")
TOTALS = wordset("total number tally count membership roster list ranks roll rolls register family club circle")
#: Words between what governs a number and the number.
_BEFORE = wordset("at now only just currently already a total of some then grown to") | {""}  # a name
#: What is told of those counted, or done by them, where no verb of joining stands.
_BOUND = wordset("bound aboard committed subscribed")
_TAKEN = wordset("made given taken backed adopted approved accepted embraced endorsed supported")
#: Between those counted and what they did: "countries and organisations".
BESIDES = wordset("and organisations organizations agencies institutions international bodies regional")
COUNTED = STATES_COUNTED | ROLES_COUNTED
BEFORE_COUNTED = COUNTED | PLAIN
#: With these an aside opens between those counted and what they did.
_ASIDE = wordset("by according on in including among such most with")
_REACH, _NEAR = 18, 4


def counted(row: Sequence[Chunk], at: int, first: int, last: int, accords: Sequence[Named]) -> str | None:
    """Return what a number counts: members, or those who signed when told of an act; None if nothing of the kind."""
    before = row[at - 1].word if at else ""
    if before in _PART or (at > 1 and row[at - 2].word in _PART):
        return None
    noun = at + 1
    while noun < last and row[noun].word in PLAIN and row[noun + 1 : noun + 2] and row[noun + 1].word in BEFORE_COUNTED:
        noun += 1
    if noun < last and row[noun].word in COUNTED:
        return _of_noun(row, at, noun, first, last, accords)
    ends = (
        noun >= len(row)
        or row[noun].time is not None
        or row[noun].word in {".", ",", ";", ")", "in", "by", "on", "as", "when", "since"}
    )
    cued = any(c.word in ROLES or c.word in DEEDS or property_of(c.verb) for c in row)
    if ends and _has_grown(row, at, accords):
        return "members"
    return "members" if ends and cued and _reached(row, at, first) else None


def _has_grown(row: Sequence[Chunk], at: int, accords: Sequence[Named]) -> bool:
    """Tell whether an accord is told to have grown to a number: "the Accords grew to 33 in 2023 and to 53 in 2025"."""
    verb = next((i for i in range(at - 1, -1, -1) if row[i].word in _GROWN), 0)
    between = row[verb + 1 : at]
    if not verb or not between or between[-1].word != "to" or any(c.word not in _GROWING for c in between):
        return False
    before = next((i for i in range(verb - 1, -1, -1) if row[i].word not in v.BEFORE_VERBS), 0)
    return any(accord.at == before for accord in accords)


def _reached(row: Sequence[Chunk], at: int, first: int) -> bool:
    """Tell whether a total leads to a number: "bringing the total to 60", "the number of signatories stands at 61"."""
    position = at - 1
    while position >= first and (row[position].word in _REACHING or row[position].word in v.ADVERBS):
        position -= 1
    ranked = row[at - 1].word == "number" and (at < 2 or row[at - 2].word not in COUNTED)  # "number 36 on the list"
    if position == at - 1 or ranked:
        return False
    return any(c.word in TOTALS for c in row[max(first, position - 6) : at])


def _of_noun(row: Sequence[Chunk], at: int, noun: int, first: int, last: int, accords: Sequence[Named]) -> str | None:
    before = [c.word for c in row[max(first, at - 4) : at]]
    role = row[noun].word in ROLES_COUNTED or row[noun - 1].word == "member"
    behind = range(noun + 1, min(last, noun + _REACH))
    acted = next((i for i in behind if property_of(row[i].verb) is not None), None)
    told = frozenset(c.word for c in row[noun + 1 : acted])
    if acted is not None and property_of(row[acted].verb) != "leave" and _plainly(row, noun, acted):
        if told & v.NEGATIONS:
            return None
        later = any(accord.at > acted for accord in accords) or any(accord.at < at for accord in accords)
        return ("members" if told & {"have", "had", "has"} else "joiners") if later else None
    if row[noun].word in STATES_COUNTED and any(row[i].word in _BOUND for i in behind) and not told & v.NEGATIONS:
        return "members"
    if any(row[i].word in _ARE for i in behind) and any(
        row[i].word in ROLES_COUNTED | {"list", "party"} for i in behind
    ):
        return "members"  # "17 states are parties to the treaty"
    if noun + 1 < len(row) and row[noun + 1].word in _NARROWING:
        return None  # "has five member states with astronauts"
    governed = _governed(before)
    if governed == "by":
        near = row[max(first, at - 5) : at]
        signed = any(property_of(c.verb) in {"sign", "join", "ratify"} or c.word in _TAKEN for c in near)
        return "members" if signed else None
    return "members" if (governed and role) or governed in {"have", "with"} else None


def _plainly(row: Sequence[Chunk], noun: int, acted: int) -> bool:
    """Tell whether only auxiliaries and adverbs stand between those counted and what they did."""
    return all(c.word in v.BEFORE_VERBS or c.word in {"that", "which", "who", ",", "to"} or c.time is not None
               or c.word in BESIDES for c in _without_aside(row[noun + 1 : acted]))  # fmt: skip


def _without_aside(between: Sequence[Chunk]) -> Sequence[Chunk]:
    """Leave out what stands between two commas: "thirty countries, by Beijing's count, have joined"."""
    commas = [at for at, chunk in enumerate(between) if chunk.word == ","]
    if len(commas) == 2 and between[commas[0] + 1].word in _ASIDE:
        return [*between[: commas[0]], *between[commas[1] + 1 :]]
    return between


def _governed(before: Sequence[str]) -> str | None:
    """Return what a number depends on, by the words before it."""
    definite = False
    for word in reversed(before):
        if word in _HAVE or word in _MADE_UP:
            return "have"
        if word in _ARE:
            return "are" if "there" in before else None
        if word in {"by", "with"}:
            return word
        if word in DEFINITE:
            definite = True
        elif word not in _BEFORE:
            break
    return "the" if definite else None
